"""From a path, bytes or pasted text to a `Document`: the untouched text and what is known of it."""

from __future__ import annotations

import os
import re
from datetime import date, datetime
from pathlib import Path

from timeline.limits import MAX_FILE_BYTES, MAX_TEXT_CHARACTERS, InputRefused
from timeline.model import Document, Span
from timeline.reading import sentences
from timeline.reading import text as plain
from timeline.reading.boilerplate import boilerplate
from timeline.reading.published import published_in
from timeline.reading.titles import title_of
from timeline.reading.unwrapped import Unwrapped

__all__ = ["file_bytes", "read", "read_bytes", "read_text"]

_SURROGATE = re.compile("[\ud800-\udfff]")


def read(path: str | os.PathLike[str], *, published: date | str | None = None) -> Document:
    """Read the file at `path`; the document is named after it, without the suffix.

    `published` is the publication day, a date or an ISO string; nothing asks the file itself.
    InputRefused, a ValueError, says in one sentence why a file is not read.
    """
    return read_bytes(file_bytes(path), Path(path).name, published=published)


def read_bytes(data: bytes, name: str, *, published: date | str | None = None) -> Document:
    """Read the content of a file called `name`; everything else as in `read`."""
    _refuse_over(len(data), MAX_FILE_BYTES, f"{name} has {len(data):,} bytes")
    return _document(plain.unwrap(data), Path(name).stem or name, published)


def read_text(
    text: str,
    *,
    name: str = "text",
    title: str = "",
    source: str = "",
    published: date | str | None = None,
) -> Document:
    """Read pasted text; `title` and `source` win over what the text says of itself."""
    _refuse_over(len(text), MAX_TEXT_CHARACTERS, f"the text has {len(text):,} characters")
    return _document(plain.label(text), name, published, title, source)


def file_bytes(path: str | os.PathLike[str]) -> bytes:
    """The bytes of a file, one more than the limit at most; InputRefused if it cannot be read."""
    place = Path(path)
    try:
        with place.open("rb") as file:
            return file.read(MAX_FILE_BYTES + 1)
    except FileNotFoundError:
        raise InputRefused(f"there is no file {place.name}") from None
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or str(error)
        raise InputRefused(f"{place.name} cannot be read: {why.lower()}") from None


def _document(
    found: Unwrapped, name: str, published: date | str | None, title: str = "", source: str = ""
) -> Document:
    _refuse_unreadable(found.text)
    notices = boilerplate(found.text)
    day, day_from = _publication(_day(published), found, notices)
    return Document(
        name=name,
        text=found.text,
        published=day,
        published_from=day_from,
        title=title or found.title or title_of(found.text, notices),
        source=source or found.source,
        sentences=sentences.apart(found.text, sentences.split(found.text), notices),
        boilerplate=notices,
    )


def _publication(
    given: date | None, found: Unwrapped, notices: tuple[Span, ...]
) -> tuple[date | None, str]:
    if given:
        return given, "given"
    if found.published:
        return found.published, found.published_from
    return published_in(found.text, notices)


def _refuse_unreadable(words: str) -> None:
    _refuse_over(len(words), MAX_TEXT_CHARACTERS, f"the text has {len(words):,} characters")
    if not words.strip():
        raise InputRefused("the text is empty: there is nothing to read")
    if "\0" in words:
        raise InputRefused("this is not a text: it holds NUL characters")
    if _SURROGATE.search(words):
        raise InputRefused("the text holds half a character (a surrogate): copy it again")


def _refuse_over(count: int, limit: int, what: str) -> None:
    if count > limit:
        raise InputRefused(f"{what}, the limit is {limit:,}: read it in parts")


def _day(published: date | str | None) -> date | None:
    if isinstance(published, datetime):
        return published.date()
    if published is None or isinstance(published, date):
        return published
    try:
        return date.fromisoformat(published.strip())
    except (ValueError, AttributeError):
        got = str(published)[:40]
        raise ValueError(f'published wants a day such as 2024-06-21, got "{got}"') from None
