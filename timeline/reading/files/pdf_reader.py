"""A program: a PDF on standard input, its text as JSON on standard output.

`pdf.py` runs it in a process of its own, with four limits as arguments: pages, characters, bytes
of memory, seconds of processor time. It needs nothing of the package, so that it starts fast, and
it may break: `pdf.py` takes a process that ends without an answer for a damaged PDF.
"""

from __future__ import annotations

import io
import json
import logging
import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pypdf import PageObject, PdfReader

ENOUGH_CHARACTERS = 200
"""So much that stands upright is the text of a page."""
STAMP_CHARACTERS = 40
"""Less on every page is no text."""


def main(pages: int, characters: int, memory: int, seconds: int) -> None:
    """Write {"pages", "title", "author", "language"}, or {"refused": a word of `pdf.py`'s}."""
    from pypdf.errors import LimitReachedError

    _limit(memory, seconds)
    try:
        answer = _read(sys.stdin.buffer.read(), pages, characters)
    except MemoryError:
        answer = {"refused": "memory"}
    except LimitReachedError:
        answer = {"refused": "unpacked"}
    sys.stdout.write(json.dumps(answer))


def _limit(memory: int, seconds: int) -> None:
    if sys.platform == "win32":  # It has no such limits; the time-out of `pdf.py` still holds.
        return
    import resource

    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _read(data: bytes, pages: int, characters: int) -> dict[str, Any]:
    from pypdf import PdfReader
    from pypdf.errors import DependencyError

    logging.disable(logging.CRITICAL)
    reader = PdfReader(io.BytesIO(data))
    try:
        if reader.is_encrypted and not reader.decrypt(""):
            return {"refused": "locked"}
    except DependencyError:
        return {"refused": "locked"}
    if not 0 < len(reader.pages) <= pages:
        return {"refused": "pages" if len(reader.pages) else "no pages"}
    told = _pages(reader, characters)
    if not any(told) or _is_scanned(reader, told):
        return {"refused": "no text"}
    said = reader.metadata
    language = reader.root_object.get("/Lang")
    return {
        "pages": told,
        "title": (said and said.title) or "",
        "author": (said and said.author) or "",
        "language": language if isinstance(language, str) else "",
    }


def _pages(reader: PdfReader, characters: int) -> list[str]:
    read: list[str] = []
    length = 0
    for page in reader.pages:
        read.append(_clean(_told(page).strip()))
        length += len(read[-1])
        if length > characters:
            break
    return read


def _told(page: PageObject) -> str:
    """What is written upright, which leaves stamps on the edge out, or all where that is little."""
    upright = page.extract_text(orientations=(0,))
    return upright if len(upright.strip()) >= ENOUGH_CHARACTERS else page.extract_text()


def _is_scanned(reader: PdfReader, told: list[str]) -> bool:
    """Whether nearly nothing is written on pages that are all pictures: a scanner's stamp."""
    if sum(map(len, told)) >= STAMP_CHARACTERS * len(told):
        return False
    return all(any(_pictures(page)) for page in reader.pages[: len(told)])


def _pictures(page: PageObject) -> Iterator[object]:
    yield from page.images.keys()


def _clean(text: str) -> str:
    """Fonts without a proper table give NULs and half characters, which no text has."""
    return text.replace("\0", "").encode("utf-16", "surrogatepass").decode("utf-16", "replace")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
