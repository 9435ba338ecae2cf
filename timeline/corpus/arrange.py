"""From the parts of a dataset to its files, sorted by time; DuckDB sorts more than memory holds."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from timeline.corpus.reader import YEAR
from timeline.views.rows import NAMES

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

MEMORY = "1GB"
ROWS_IN_A_GROUP = 20_000
"""Small enough that a page of rows reads little, large enough to compress well."""
_COLUMNS = ", ".join(f'"{name}"' for name in NAMES)
_ORDER = f'"{YEAR}", "start", "last", "document", "char_start", "id"'
_FORMAT = f"FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE {ROWS_IN_A_GROUP}"


def by_year(parts: list[Path], folder: Path) -> int:
    """A subfolder a year below `folder`, such as `year=2024`; how many events there are."""
    return _copy(parts, folder, f"{_COLUMNS}, {YEAR}", f"{_FORMAT}, PARTITION_BY ({YEAR})")


def one_file(parts: list[Path], file: Path) -> int:
    """All events of parts, or of the files of years, in one file; how many there are."""
    return _copy(parts, file, _COLUMNS, _FORMAT)


def _copy(parts: list[Path], to: Path, columns: str, how: str) -> int:
    if not parts:
        return 0
    with _engine(to.parent) as engine:
        engine.execute(
            f"COPY (SELECT {columns} FROM read_parquet($parts) ORDER BY {_ORDER}) "
            f"TO '{_quoted(to)}' ({how})",
            {"parts": [str(part) for part in parts]},
        )
        counted = engine.execute("SELECT count(*) FROM read_parquet($parts)",
                                 {"parts": [str(part) for part in parts]}).fetchone()  # fmt: skip
    return int(counted[0]) if counted else 0


def _engine(folder: Path) -> DuckDBPyConnection:
    """One thread, so that the files are the same bytes on every machine."""
    import duckdb

    return duckdb.connect(
        config={"threads": 1, "memory_limit": MEMORY, "temp_directory": str(folder / "_sorting")}
    )


def _quoted(path: Path) -> str:
    return str(path).replace("'", "''")
