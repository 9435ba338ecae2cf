"""From the bytes of a file and its name to what it holds: the kind of file decides who reads it."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from pathlib import Path
from typing import Literal

from timeline.limits import InputRefused
from timeline.reading.encodings import marked
from timeline.reading.unwrapped import Unwrapped

Kind = Literal["text", "page", "pdf", "word", "feed"]
KIND_OF: dict[str, Kind] = {
    ".txt": "text",
    ".text": "text",
    ".md": "text",
    ".markdown": "text",
    ".html": "page",
    ".htm": "page",
    ".xhtml": "page",
    ".pdf": "pdf",
    ".docx": "word",
    ".rss": "feed",
    ".atom": "feed",
    ".xml": "feed",
}
"""The suffixes that we read; a file with another suffix is judged by its content."""

_SHOWS = 1_024
_PAGE = re.compile(rb"<!doctype\s+html|<html[\s>]", re.I)
_FEED = re.compile(rb"<(?:rss|feed|rdf:RDF)[\s/>]", re.I)
_OTHERS: tuple[tuple[bytes, str], ...] = (
    (b"\xd0\xcf\x11\xe0", "an old Office file (such as .doc): save it as .docx"),
    (b"{\\rtf", "a rich text file (.rtf): save it as .docx or as plain text"),
    (b"\x89PNG", "a picture: copy its text and paste it"),
    (b"\xff\xd8\xff", "a picture: copy its text and paste it"),
    (b"GIF8", "a picture: copy its text and paste it"),
    (b"\x1f\x8b", "a packed file (.gz): unpack it first"),
    (b"7z\xbc\xaf", "a packed file (.7z): unpack it first"),
    (b"Rar!", "a packed file (.rar): unpack it first"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
    (b"SQLite format 3", "a database"),
)
_CALLED: dict[Kind, str] = {"pdf": "a PDF", "word": "a Word file (.docx)"}


def unwrap(data: bytes, name: str) -> tuple[Unwrapped, ...]:
    """The texts of a file called `name`, by its own format; InputRefused if we do not read it.

    A feed has a text for each of its entries, every other file has one.
    """
    if not data.strip():
        raise InputRefused(f"{name} is empty: there is nothing to read")
    promised = KIND_OF.get(Path(name).suffix.lower())
    kind = _kind(data, promised, name)
    if promised in ("pdf", "word") and kind != promised:
        raise InputRefused(f"{name} is not {_CALLED[promised]}, though its name says so")
    if kind == "feed":
        from timeline.reading import feed

        return feed.unwrap(data)
    return (_reader(kind)(data),)


def _kind(data: bytes, promised: Kind | None, name: str) -> Kind:
    head = marked(data[:_SHOWS]).lstrip()
    if head.startswith(b"%PDF-") or (promised == "pdf" and b"%PDF-" in head):
        return "pdf"
    if head.startswith(b"PK\x03\x04"):
        return _packed(data, name)
    for begins, what in _OTHERS:
        if head.startswith(begins):
            raise InputRefused(f"{name} is {what}")
    if head.startswith(b"<") and _PAGE.search(head):
        return "page"
    if head.startswith(b"<") and _FEED.search(head):
        return "feed"
    if head.startswith(b"<?xml") and promised != "page":
        raise InputRefused(f"{name} is an XML file: save the article as a web page or as text")
    return "page" if promised == "page" and b"<" in data else "text"


def _packed(data: bytes, name: str) -> Kind:
    import zipfile

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            members = set(packed.namelist())
    except (zipfile.BadZipFile, NotImplementedError, ValueError):
        raise InputRefused(f"{name} is damaged: save or fetch it again") from None
    if "word/document.xml" in members:
        return "word"
    raise InputRefused(f"{name} is a packed file and no Word file: unpack it first")


def _reader(kind: Kind) -> Callable[[bytes], Unwrapped]:
    """The door of a format's module, opened only when such a file is read."""
    if kind == "text":
        from timeline.reading import text

        return text.unwrap
    if kind == "page":
        from timeline.reading import page

        return page.unwrap
    if kind == "pdf":
        from timeline.reading import pdf

        return pdf.unwrap
    from timeline.reading import word

    return word.unwrap
