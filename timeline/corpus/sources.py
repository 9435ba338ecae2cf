"""From a folder, a file of JSON Lines or a Parquet file to its documents, still to be read.

Nothing is read here that a batch does not need: a folder gives paths, files of records one record
after the other, so that memory stays the same for any number of documents.
"""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from timeline.corpus import shards
from timeline.corpus.batches import Item
from timeline.limits import InputRefused


@dataclass(frozen=True, slots=True)
class Source:
    """A folder, a file of JSON Lines, or a Parquet file; InputRefused for anything else."""

    path: Path

    def __post_init__(self) -> None:
        if not self.path.exists():
            raise InputRefused(f'there is no folder or file "{self.path}"')
        if not self.path.is_dir() and not shards.is_shard(self.path.name):
            raise InputRefused(
                f'"{self.path}" is no folder, and no .jsonl, .jsonl.gz or .parquet file'
            )
        if self.path.is_dir():
            os.scandir(self.path).close()  # A closed one is told of at once.

    def count(self) -> int:
        """How many documents there are."""
        if self.path.is_dir():
            return sum(_size(file) for file in _files(self.path))
        return shards.count(self.path)

    def items(self) -> Iterator[Item]:
        """Every document, always in the same order."""
        if not self.path.is_dir():
            yield from shards.records(self.path, self.path.name)
            return
        for file in _files(self.path):
            if _is_shard(file):
                yield from shards.records(Path(file.path), file.name, within=file.name)
            else:
                yield file


def _size(file: Item) -> int:
    return shards.count(Path(file.path)) if _is_shard(file) else 1


def _is_shard(file: Item) -> bool:
    """Whether a file of a folder holds many articles; one that cannot be opened is told of so."""
    try:
        return (
            bool(file.path)
            and shards.is_shard(file.name)
            and shards.holds_articles(Path(file.path))
        )
    except InputRefused:
        return False


def _files(folder: Path) -> Iterator[Item]:
    """Every file below the folder but hidden ones, in the order of their names.

    Links are followed, but not to a folder that one is in; a closed folder counts as a file.
    """

    def below(place: str, within: str, above: tuple[tuple[int, int], ...]) -> Iterator[Item]:
        try:
            entries = _entries(place)
        except OSError as error:
            yield Item(within, fault=f"cannot be opened: {error.strerror}".lower())
            return
        for entry in entries:
            if entry.name.startswith("."):
                continue
            name, state = f"{within}{entry.name}", _state(entry)
            if state is None:
                yield Item(name, fault="the file is gone, or the link to it leads nowhere")
            elif entry.is_file():
                changed = state.st_size, state.st_mtime_ns
                yield Item(name, path=os.path.abspath(entry.path), changed=changed)
            elif entry.is_dir() and (own := (state.st_dev, state.st_ino)) not in above:
                yield from below(entry.path, f"{name}/", (*above, own))

    state = folder.stat()
    return below(str(folder), "", ((state.st_dev, state.st_ino),))


def _entries(place: str) -> list[os.DirEntry[str]]:
    with os.scandir(place) as found:
        return sorted(found, key=lambda entry: entry.name)


def _state(entry: os.DirEntry[str]) -> os.stat_result | None:
    """Nothing where a link leads nowhere, or the file has just gone."""
    try:
        return entry.stat()
    except OSError:
        return None
