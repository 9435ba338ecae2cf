"""Opens the Parquet files of archives and datasets, and tells a damaged one from a closed one."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from timeline.limits import InputRefused


class Damaged(ValueError):
    """It is no Parquet file, or one that was cut off or changed on the way."""


@contextmanager
def damaged(file: Path) -> Iterator[None]:
    """What pyarrow says of a file, as `Damaged` or as an OSError of the system that names it.

    Of a damaged footer, too, pyarrow raises an OSError, but it has no number.
    """
    import pyarrow as pa

    refuse_odd(file)
    try:
        yield
    except OSError as error:
        if error.errno is None:
            raise Damaged from None
        raise OSError(error.errno, os.strerror(error.errno), str(file)) from None
    except (pa.ArrowException, UnicodeDecodeError):
        raise Damaged from None


def refuse_odd(file: Path) -> None:
    """InputRefused for a name that Parquet's libraries cannot open."""
    try:
        str(file).encode()
    except UnicodeEncodeError:
        raise InputRefused(f'the name "{file}" is not in UTF-8: rename it') from None


def opened(file: Path) -> Any:
    """Its `pyarrow.parquet.ParquetFile`."""
    import pyarrow.parquet as pq

    with damaged(file):
        return pq.ParquetFile(file)


def columns(file: Path) -> set[str]:
    """The names of its columns."""
    return set(opened(file).schema_arrow.names)


def beside(file: Path) -> dict[str, str]:
    """What it says beside its rows, by name."""
    with damaged(file):
        told = opened(file).schema_arrow.metadata or {}
        return {key.decode(): value.decode() for key, value in told.items()}
