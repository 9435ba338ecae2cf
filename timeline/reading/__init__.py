"""From a path, bytes or pasted text to a `Document`: the untouched text and what is known of it."""

import os
import re
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from timeline.limits import MAX_FILE_BYTES, MAX_TEXT_CHARACTERS, MAX_TITLE_CHARACTERS, InputRefused
from timeline.model import Document, with_newlines
from timeline.patterns import later
from timeline.reading import chronicle, given, kinds, names, sentences
from timeline.reading.files import text as plain
from timeline.reading.folders import files_in
from timeline.reading.formats import SUFFIXES
from timeline.reading.furniture.boilerplate import boilerplate
from timeline.reading.labels import labels
from timeline.reading.labels.language import language_of
from timeline.reading.unwrapped import Unwrapped
from timeline.records import replace

__all__ = [
    "SUFFIXES",
    "file_bytes",
    "files_in",
    "is_address",
    "named",
    "publication_day",
    "read",
    "read_bytes",
    "read_each",
    "read_record",
    "read_text",
    "read_unlabelled",
    "refuse_over_large",
]

_ADDRESS = later(r"https?://\S", re.IGNORECASE)
_SURROGATE = later("[\ud800-\udfff]")


def read(path: str | os.PathLike[str], *, published: date | str | None = None) -> Document:
    """Read the file at `path`; the document is named after it, without the suffix.

    `published` is the publication day, a date or an ISO string; nothing asks the file itself.
    InputRefused, a ValueError, says in one sentence why a file is not read.
    """
    return read_bytes(file_bytes(path), names.base(path), published=published)


def read_bytes(data: bytes, name: str, *, published: date | str | None = None) -> Document:
    """Read the content of a file called `name`; everything else as in `read`."""
    found = read_each(data, name, published=published)
    if len(found) > 1:
        raise InputRefused(f"{named(names.base(name))} holds {len(found)} articles, not one")
    return found[0]


def read_each(
    data: bytes, name: str, *, published: date | str | None = None
) -> tuple[Document, ...]:
    """Every document in the content of a file called `name`: one, or one an entry of a feed."""
    day = publication_day(published)
    called = named(names.base(name))
    refuse_over_large(data, called)
    stem = named(names.stem(name)) or called
    return tuple(
        _document(found, named(found.name) or stem, day) for found in kinds.unwrap(data, called)
    )


def read_text(
    text: str,
    *,
    name: str = "text",
    title: str = "",
    source: str = "",
    published: date | str | None = None,
) -> Document:
    """Read pasted text; `title` and `source` win over what the text says of itself."""
    day = publication_day(published)
    found = _label(text)
    if title:
        found = replace(found, title=title, title_from="given")
    if source:
        found = replace(found, source=source, source_from="given")
    return _document(found, name, day)


def read_unlabelled(text: str, *, published: date | str | None = None) -> Document:
    """Read pasted text for its times alone: its sentences and its day, and nobody's name."""
    return _unlabelled(_label(text), "text", publication_day(published))


def read_record(record: Mapping[str, Any], name: str) -> tuple[Document, str]:
    """The article in a record of an archive, and what of it was not understood, or "".

    `name` calls it where it has none of its own. InputRefused where it cannot be read.
    """
    from timeline.reading.files import fields

    found, remark = fields.unwrap(record)
    return _document(found, named(found.name) or name, None), remark


def is_address(text: str) -> bool:
    """Whether a person means a page on the web: it begins with http:// or https://."""
    return bool(_ADDRESS.match(text))


def refuse_over_large(data: bytes, name: str) -> None:
    """InputRefused for a file that is larger than the limit."""
    if len(data) > MAX_FILE_BYTES:
        called = named(names.base(name))
        raise InputRefused(f"{called} has over {MAX_FILE_BYTES:,} bytes, which is the limit")


def file_bytes(path: str | os.PathLike[str]) -> bytes:
    """The bytes of a file, one more than the limit at most; InputRefused if it cannot be read."""
    given.path(path)
    try:
        with open(path, "rb") as file:
            return file.read(MAX_FILE_BYTES + 1)
    except FileNotFoundError:
        raise InputRefused(f"there is no file {names.base(path)}") from None
    except IsADirectoryError:
        raise InputRefused(f"{names.base(path) or path} is a folder: name a file in it") from None
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or str(error)
        raise InputRefused(f"{names.base(path)} cannot be read: {why.lower()}") from None


def _label(words: str) -> Unwrapped:
    text = given.text(words)
    _refuse_over_long(text)
    return plain.label(text)


def _document(found: Unwrapped, name: str, day: date | None) -> Document:
    unlabelled = _unlabelled(found, name, day)
    found = replace(found, text=with_newlines(found.text))
    notices = unlabelled.boilerplate
    title, title_from = labels.title(found, notices)
    author, author_from = labels.author(found, notices)
    source, source_from = labels.source(found, notices)
    language, notes = language_of(found.text, found.language)
    return replace(
        unlabelled,
        title=named(title),
        title_from=title_from,
        source=named(source),
        source_from=source_from,
        author=named(author),
        author_from=author_from,
        notes=(*found.notes, *notes),
        language=language,
    )


def _unlabelled(found: Unwrapped, name: str, known: date | None) -> Document:
    """The document as far as its times hang on it."""
    given_text = found.text
    _refuse_unreadable(given_text)
    if "\r" in given_text:
        found = replace(found, text=with_newlines(given_text))
    lines = tuple(sentences.lines(found.text))
    told = chronicle.entries(found.text, lines)
    ours = {day for day, _ in told} | chronicle.rows(found.text, lines)
    notices = boilerplate(found.text, lines, ours)
    day, day_from = labels.published(found, notices, known)
    parted = sentences.apart(found.text, sentences.split(found.text, lines), notices)
    return Document(
        name=name,
        text=given_text,
        published=day,
        published_from=day_from,
        sentences=chronicle.with_days(parted, told),
        boilerplate=notices,
    )


def _refuse_unreadable(text: str) -> None:
    _refuse_over_long(text)
    if not text.strip():
        raise InputRefused("the text is empty: there is nothing to read")
    if "\0" in text:
        raise InputRefused("this is not a text: it holds NUL characters")
    try:
        text.encode()
    except UnicodeEncodeError:
        refusal = "the text holds half a character (a surrogate): copy it again"
        raise InputRefused(refusal) from None


def _refuse_over_long(text: str) -> None:
    if len(text) > MAX_TEXT_CHARACTERS:
        raise InputRefused(
            f"the text has {len(text):,} characters, the limit is {MAX_TEXT_CHARACTERS:,}:"
            " read it in parts"
        )


def named(label: str) -> str:
    """A name or title without line ends, half characters, or more than a title may have."""
    words = " ".join(_SURROGATE.sub("�", label.replace("\0", "")).split())
    if len(words) <= MAX_TITLE_CHARACTERS:
        return words
    return words[: MAX_TITLE_CHARACTERS - 1].rstrip() + "…"


def publication_day(published: date | str | None) -> date | None:
    """The day that a caller gave, as a date or an ISO string; ValueError for anything else."""
    if isinstance(published, datetime):
        return published.date()
    if published is None or isinstance(published, date):
        return published
    try:
        return date.fromisoformat(published.strip())
    except (ValueError, AttributeError):
        got = str(published)[:40]
        raise ValueError(f'published wants a day such as 2024-06-21, got "{got}"') from None
