"""From the parts of a dataset to its files, sorted by time; DuckDB sorts more than memory holds."""

from __future__ import annotations

import errno
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from timeline.corpus.reader import YEAR
from timeline.limits import InputRefused
from timeline.views.rows import NAMES

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

MEMORY = "1GB"
ROWS_IN_A_GROUP = 20_000
"""Small enough that a page of rows reads little, large enough to compress well."""
_COLUMNS = ", ".join(f'"{name}"' for name in NAMES)
_ORDER = f'"{YEAR}", "start", "last", "document", "char_start", "id"'
_FORMAT = f"FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE {ROWS_IN_A_GROUP}"


SOURCE = "source"
"""What a single file says beside its events: the name of the archive that they are of."""
_ERRNO = re.compile(r'"errno":"(\d+)"')


def by_year(parts: list[Path], folder: Path) -> int:
    """A subfolder a year below `folder`, such as `year=2024`; how many events there are."""
    return _copy(parts, folder, f"{_COLUMNS}, {YEAR}", f"{_FORMAT}, PARTITION_BY ({YEAR})")


def one_file(parts: list[Path], file: Path, source: str) -> int:
    """All events of parts, or of the files of years, in one file; how many there are."""
    if not parts:
        _write_nothing(file, source)
    beside = f"KV_METADATA {{{SOURCE}: '{_quoted(source)}'}}"
    return _copy(parts, file, _COLUMNS, f"{_FORMAT}, {beside}")


@contextmanager
def told_calmly(target: Path, parts: Path) -> Iterator[None]:
    """What libraries say of a disk that is full, or of damaged parts, in one sentence."""
    import duckdb

    try:
        yield
    except duckdb.Error as error:
        found = _ERRNO.search(str(error))
        if found is None and not isinstance(error, duckdb.OutOfMemoryException):
            why = f'what was read into "{target}" is damaged: remove "{parts}" and start again'
            raise InputRefused(why) from None
        raise _failed(int(found[1]) if found else errno.ENOSPC, target) from None
    except OSError as error:
        if error.errno is None or error.filename is not None:
            raise
        raise _failed(error.errno, target) from None


def _failed(number: int, target: Path) -> OSError:
    return OSError(number, os.strerror(number), str(target))


def _write_nothing(file: Path, source: str) -> None:
    import pyarrow.parquet as pq

    from timeline.exports.parquet import table

    pq.write_table(table([]).replace_schema_metadata({SOURCE: source}), file)


def _copy(parts: list[Path], to: Path, columns: str, how: str) -> int:
    if not parts:
        return 0
    read = {"parts": [str(part) for part in parts]}
    # What the folders above are called says something only of the files of years.
    of_years = f"hive_partitioning = {parts[0].parent.name.startswith(f'{YEAR}=')}"
    with _engine(to.parent) as engine:
        engine.execute(
            f"COPY (SELECT {columns} FROM read_parquet($parts, {of_years}) ORDER BY {_ORDER}) "
            f"TO '{_quoted(to)}' ({how})",
            read,
        )
        counted = engine.execute("SELECT count(*) FROM read_parquet($parts)", read).fetchone()
    return int(counted[0]) if counted else 0


def _engine(folder: Path) -> DuckDBPyConnection:
    """One thread, so that the files are the same bytes on every machine."""
    import duckdb

    return duckdb.connect(
        config={"threads": 1, "memory_limit": MEMORY, "temp_directory": str(folder / "_sorting")}
    )


def _quoted(text: str | Path) -> str:
    return str(text).replace("'", "''")
