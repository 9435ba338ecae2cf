"""From a file of many records (JSON Lines, packed or not, or Parquet) to its documents.

One record is read after the other, so that memory stays the same for any number of them. What is
damaged becomes a document with a fault, and all before it is read.
"""

import gzip
import json
import zlib
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import IO, Any, cast

from timeline.corpus import tables
from timeline.corpus.batches import Item
from timeline.limits import BATCH_DOCUMENTS, MAX_RECORD_BYTES, InputRefused
from timeline.reading.files import fields
from timeline.reading.files.records import LOOKED_AT

LINES = (".jsonl", ".ndjson", ".jsonl.gz", ".ndjson.gz")
PARQUET = ".parquet"
_COUNTED_AT_ONCE = 1 << 20
_DAMAGED = "the file is damaged from here on: fetch it again"


def is_shard(name: str) -> bool:
    """Whether a file of that name may hold many records."""
    return name.lower().endswith((*LINES, PARQUET))


def holds_articles(path: Path) -> bool:
    """Whether its records are articles, and not events that somebody typed or saved.

    InputRefused where it cannot be opened.
    """
    if path.name.lower().endswith(PARQUET):
        return fields.may_be_articles(_table(path).schema_arrow.names)
    found = map(_object, islice(_lines(path), LOOKED_AT))
    return fields.are_articles([record for record in found if isinstance(record, dict)])


def count(path: Path) -> int:
    """How many records it has."""
    if path.name.lower().endswith(PARQUET):
        return int(_table(path).metadata.num_rows)
    return sum(1 for line in _lines(path) if line is None or line.strip())


def records(path: Path, called: str, within: str = "") -> Iterator[Item]:
    """Every record, named by the file and its number from 1; `within` as an `Item` has it."""
    found = _rows(path) if path.name.lower().endswith(PARQUET) else _lines(path)
    for number, record in enumerate(found, 1):
        name = f"{called}:{number}"
        if record is None:
            yield Item(name, within=within, fault=_DAMAGED)
        elif record.strip():
            yield Item(name, record=record, within=within)


def _lines(path: Path) -> Iterator[bytes | None]:
    """The lines of a file, of one too long only the beginning; None for what cannot be unpacked."""
    with _opened(path) as file:
        try:
            while line := file.readline(MAX_RECORD_BYTES + 1):
                yield line
                while line and not line.endswith(b"\n"):
                    line = file.readline(_COUNTED_AT_ONCE)
        except (gzip.BadGzipFile, EOFError, zlib.error):
            yield None


def _opened(path: Path) -> IO[bytes]:
    packed = path.suffix.lower() == ".gz"
    try:
        return cast("IO[bytes]", gzip.open(path)) if packed else path.open("rb")
    except OSError as error:
        raise _refused(path, error) from None


def _object(line: bytes | None) -> object:
    try:
        return json.loads(line or b"")
    except (ValueError, RecursionError):
        return None


def _rows(path: Path) -> Iterator[bytes | None]:
    file = _table(path)
    names = fields.wanted(list(file.schema_arrow.names))
    if not fields.may_be_articles(names):
        raise InputRefused(f'"{path.name}" has no column for the text: call it "text"')
    try:
        with tables.damaged(path):
            for block in file.iter_batches(batch_size=BATCH_DOCUMENTS, columns=names):
                for row in block.to_pylist():
                    record = json.dumps(row, default=_as_text, ensure_ascii=False)
                    yield record.encode("utf-8", "surrogatepass")
    except (tables.Damaged, OSError):
        yield None


def _as_text(value: object) -> str:
    """A day, or a text that is kept as bytes."""
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)


def _table(path: Path) -> Any:
    try:
        return tables.opened(path)
    except tables.Damaged:
        raise InputRefused(f'"{path.name}" is no Parquet file, or a damaged one') from None
    except OSError as error:
        raise _refused(path, error) from None


def _refused(path: Path, error: OSError) -> InputRefused:
    return InputRefused(f'"{path.name}" cannot be read: {(error.strerror or str(error)).lower()}')
