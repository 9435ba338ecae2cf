"""From a folder, a JSONL file or a Parquet file to batches of documents still to be read.

Nothing is read here that a batch does not need: a folder gives paths, the two others one record
after the other, so that memory stays the same for any number of documents.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from hashlib import blake2s
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from timeline.limits import BATCH_BYTES, BATCH_DOCUMENTS, MAX_RECORD_BYTES, InputRefused

FIELDS = ("text", "name", "id", "title", "source", "url", "published", "date")
"""What a record may hold; `text` is needed, and each pair says the same."""
_COUNTED_AT_ONCE = 1 << 20


@dataclass(frozen=True, slots=True)
class Item:
    """One document still to be read: a file, or a record as JSON."""

    name: str
    path: str = ""
    record: bytes = b""
    changed: tuple[int, int] = (0, 0)
    """Size and time of change of the file."""


@dataclass(frozen=True, slots=True)
class Batch:
    """Documents that one worker reads at once; `key` is the same for the same documents."""

    key: str
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Source:
    """A folder of files, a .jsonl file, or a .parquet file; InputRefused for anything else."""

    path: Path

    def __post_init__(self) -> None:
        if not self.path.exists():
            raise InputRefused(f'there is no folder or file "{self.path}"')
        if not self.path.is_dir() and self.path.suffix.lower() not in (".jsonl", ".parquet"):
            raise InputRefused(f'"{self.path}" is no folder, and no .jsonl or .parquet file')

    def count(self) -> int:
        """How many documents there are."""
        if self.path.is_dir():
            return sum(1 for _ in _files(self.path))
        if self.path.suffix.lower() == ".parquet":
            return int(_parquet(self.path).metadata.num_rows)
        return sum(1 for _, line in _lines(self.path) if line.strip())

    def items(self) -> Iterator[Item]:
        """Every document, always in the same order."""
        if self.path.is_dir():
            return _files(self.path)
        if self.path.suffix.lower() == ".parquet":
            return _rows(self.path)
        return (
            Item(f"{self.path.name}:{number}", record=line)
            for number, line in _lines(self.path)
            if line.strip()
        )


def batches(items: Iterable[Item]) -> Iterator[Batch]:
    """The items in batches, each as large as one worker should have at once."""
    group: list[Item] = []
    size = 0
    for item in items:
        group.append(item)
        size += len(item.record)
        if len(group) == BATCH_DOCUMENTS or size >= BATCH_BYTES:
            yield Batch(_key(group), tuple(group))
            group, size = [], 0
    if group:
        yield Batch(_key(group), tuple(group))


def _key(items: list[Item]) -> str:
    """Changes with any document of the batch, and with the version that reads them."""
    digest = blake2s(_version().encode(), digest_size=16)
    for item in items:
        said = f"\0{item.name}\0{item.changed}\0{len(item.record)}\0"
        digest.update(said.encode("utf-8", "surrogateescape") + item.record)
    return digest.hexdigest()


@cache
def _version() -> str:
    try:
        return version("article-timeline")
    except PackageNotFoundError:
        return "not installed"


def _files(folder: Path) -> Iterator[Item]:
    """Every file below the folder but hidden ones, in the order of their names."""

    def below(place: str, within: str) -> Iterator[Item]:
        with os.scandir(place) as found:
            entries = sorted(found, key=lambda entry: entry.name)
        for entry in entries:
            if entry.name.startswith("."):
                continue
            if entry.is_dir(follow_symlinks=False):
                yield from below(entry.path, f"{within}{entry.name}/")
            elif entry.is_file():
                state = entry.stat()
                yield Item(
                    f"{within}{entry.name}",
                    path=os.path.abspath(entry.path),
                    changed=(state.st_size, state.st_mtime_ns),
                )

    return below(str(folder), "")


def _lines(path: Path) -> Iterator[tuple[int, bytes]]:
    """The lines of a file with their numbers, from 1; of one too long only the beginning."""
    with path.open("rb") as file:
        number = 0
        while line := file.readline(MAX_RECORD_BYTES + 1):
            number += 1
            yield number, line
            while line and not line.endswith(b"\n"):
                line = file.readline(_COUNTED_AT_ONCE)


def _rows(path: Path) -> Iterator[Item]:
    file = _parquet(path)
    names = [name for name in FIELDS if name in file.schema_arrow.names]
    if "text" not in names:
        raise InputRefused(f'"{path.name}" has no column "text"')
    number = 0
    for block in file.iter_batches(batch_size=BATCH_DOCUMENTS, columns=names):
        for row in block.to_pylist():
            number += 1
            record = json.dumps(row, default=_as_text, ensure_ascii=False)
            yield Item(f"{path.name}:{number}", record=record.encode("utf-8", "surrogatepass"))


def _as_text(value: object) -> str:
    """A day, or a text that is kept as bytes."""
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)


def _parquet(path: Path) -> Any:
    import pyarrow as pa
    import pyarrow.parquet as pq

    try:
        return pq.ParquetFile(path)
    except pa.ArrowException:
        raise InputRefused(f'"{path.name}" is no Parquet file, or a damaged one') from None
