"""From single documents to the batches that workers read, each with a key of what is in it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from hashlib import blake2s
from importlib.metadata import PackageNotFoundError, version
from zlib import crc32

from timeline.limits import BATCH_BYTES, BATCH_DOCUMENTS


@dataclass(frozen=True, slots=True)
class Item:
    """One document still to be read: a file, a record as JSON, or the fault of either."""

    name: str
    path: str = ""
    record: bytes = b""
    changed: tuple[int, int] = (0, 0)
    """Size and time of change of the file."""
    within: str = ""
    """The file of a folder that holds the record."""
    fault: str = ""
    """Why it cannot be read, if that is known already."""


@dataclass(frozen=True, slots=True)
class Batch:
    """Documents that one worker reads at once; `key` is the same for the same documents."""

    key: str
    items: tuple[Item, ...]

    @property
    def size(self) -> int:
        """The bytes of its documents: about what reading it costs."""
        return sum(len(item.record) or item.changed[0] for item in self.items)


def batches(items: Iterable[Item]) -> Iterator[Batch]:
    """The items in batches, each as large as one worker should have at once.

    A name itself says whether a batch ends with it (content-defined chunking), so that a document
    that comes or goes changes the batches near it, and no others.
    """
    group: list[Item] = []
    size = 0
    for item in items:
        group.append(item)
        size += len(item.record)
        if _ends(item) or len(group) == BATCH_DOCUMENTS or size >= BATCH_BYTES:
            yield Batch(_key(group), tuple(group))
            group, size = [], 0
    if group:
        yield Batch(_key(group), tuple(group))


def _ends(item: Item) -> bool:
    """Whether a batch ends here: so it is with two documents in as many as a batch may have."""
    return crc32(_bytes(item.name)) % BATCH_DOCUMENTS < 2


def _key(items: list[Item]) -> str:
    """Changes with any document of the batch, and with the version that reads them."""
    digest = blake2s(_version().encode(), digest_size=16)
    for item in items:
        said = f"\0{item.within}\0{item.name}\0{item.fault}\0{item.changed}\0{len(item.record)}\0"
        digest.update(_bytes(said) + item.record)
    return digest.hexdigest()


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogateescape")


@cache
def _version() -> str:
    try:
        return version("article-timeline")
    except PackageNotFoundError:
        return "not installed"
