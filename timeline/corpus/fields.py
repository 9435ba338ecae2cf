"""From a record of an archive, whatever it calls its fields, to a `Document`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any

from timeline import reading
from timeline.limits import InputRefused
from timeline.model import Document
from timeline.reading.feed import day_of
from timeline.reading.snippets import words_of
from timeline.records import replace

NAMES: dict[str, tuple[str, ...]] = {
    "text": (
        "text",
        "body",
        "content",
        "articlebody",
        "articletext",
        "maintext",
        "bodytext",
        "fulltext",
        "plaintext",
        "article",
        "story",
        "contenthtml",
        "bodyhtml",
        "html",
    ),
    "name": ("name", "id", "uuid", "guid", "docid", "documentid", "articleid"),
    "title": ("title", "headline", "webtitle"),
    "source": (
        "source",
        "url",
        "link",
        "weburl",
        "publisher",
        "publication",
        "outlet",
        "sitename",
        "domain",
    ),
    "published": (
        "published",
        "date",
        "datepublished",
        "datepublish",
        "publisheddate",
        "publishdate",
        "publishedat",
        "publishedon",
        "publicationdate",
        "pubdate",
        "webpublicationdate",
        "firstpublished",
        "issued",
        "timestamp",
        "datetime",
        "day",
    ),
}
"""What a field may be called, without capitals, blanks and signs, the surest first."""

_EVENTS = frozenset({"start", "startdate", "edtf"})
"""Fields that an article has never, and a table of events always."""
_SIGNS = re.compile(r"[\W_]+")
_MARKED_UP = re.compile(r"<(?:p|br|div|span|a|h[1-6]|li|ul|em|strong|article)\b[^<>]*>", re.I)
_PAGE = re.compile(r"\s*(?:<!doctype\s+html|<html[\s>])", re.I)
_FINER = {16: 10**6, 13: 10**3, 19: 10**9}
"""How many parts of a second a count from 1970 in so many digits tells."""
_SECONDS = range(9, 11)
"""Digits of seconds from 1970 for 1973 to 2286; a shorter number is no stamp."""


def is_article(names: Mapping[str, Any] | list[str]) -> bool:
    """Whether fields of these names tell an article, and not an event."""
    keys = set(map(_key, names))
    return not keys.isdisjoint(NAMES["text"]) and keys.isdisjoint(_EVENTS)


def wanted(names: list[str]) -> list[str]:
    """Those of some names that a `Document` is made of."""
    known = {each for group in NAMES.values() for each in group}
    return [name for name in names if _key(name) in known]


def document(record: Mapping[str, Any], name: str) -> tuple[Document, str]:
    """The article that a record holds, and what of it was not understood, or "".

    `name` calls it where it has none of its own. InputRefused where it cannot be read.
    """
    told = {_key(field): value for field, value in record.items()}
    day, remark = _published(_first(told, "published"))
    found = _read(_text(told), day)
    title, source = _line(_first(told, "title")), _line(_first(told, "source"))
    if title:
        found = replace(found, title=title, title_from="given")
    if source:
        found = replace(found, source=source, source_from="given")
    return replace(found, name=_line(_first(told, "name")) or name), remark


def _key(name: str) -> str:
    return _SIGNS.sub("", str(name)).lower()


def _first(told: Mapping[str, Any], field: str) -> Any:
    """What the surest of its fields that say something says."""
    return next((told[name] for name in NAMES[field] if told.get(name) not in (None, "", [])), None)


def _text(told: Mapping[str, Any]) -> str:
    """What its field for the text holds; paragraphs may stand in a list."""
    said = _first(told, "text")
    if isinstance(said, list) and all(isinstance(part, str) for part in said):
        return "\n\n".join(said)
    if isinstance(said, str):
        return said
    if said is None and not told.keys().isdisjoint(NAMES["text"]):
        raise InputRefused("the text is empty: there is nothing to read")
    raise InputRefused('the record has no text: call its field "text"')


def _read(text: str, day: date | None) -> Document:
    if _PAGE.match(text):
        return reading.read_bytes(text.encode("utf-8", "replace"), "page.html", published=day)
    return reading.read_text(words_of(text) if _MARKED_UP.search(text) else text, published=day)


def _line(said: Any) -> str:
    """One line of a field; of a group of fields its name."""
    if isinstance(said, Mapping):
        told = {_key(field): value for field, value in said.items()}
        said = _first(told, "name")
    return reading.named(str(said)) if isinstance(said, str | int | float) else ""


def _published(said: Any) -> tuple[date | None, str]:
    """The day that a field names, and why there is none."""
    if isinstance(said, Mapping):
        said = next(iter(said.values()), None)
    if isinstance(said, list):
        said = next(iter(said), None)
    if said is None:
        return None, ""
    day = _counted(said) or (day_of(said) if isinstance(said, str) else None)
    if day is None:
        said = " ".join(str(said).split())[:40]
        return None, f'read without its day of publication: "{said}" is no clear day'
    return day, ""


def _counted(said: Any) -> date | None:
    """The day (UTC) of a count of seconds, or finer, from 1970."""
    if isinstance(said, bool) or not re.fullmatch(r"\d+(?:\.\d+)?", str(said)):
        return None
    whole = str(said).partition(".")[0]
    if len(whole) not in _SECONDS and len(whole) not in _FINER:
        return None
    return datetime.fromtimestamp(int(whole) // _FINER.get(len(whole), 1), UTC).date()
