"""What archives, scrapers and tables call the fields of an article, and what is made of a record.

One table of names and one judge for every door: a file, a folder and an archive read alike.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime
from typing import Any

from timeline.limits import MAX_FILE_BYTES, InputRefused
from timeline.patterns import later
from timeline.reading.files import text as plain
from timeline.reading.files.feed import day_of, one_line
from timeline.reading.pages.snippets import words_of
from timeline.reading.unwrapped import Unwrapped
from timeline.records import replace

RECORD = "record"
NAMES: dict[str, tuple[str, ...]] = {
    "text": (
        "text", "body", "content", "articlebody", "articletext", "maintext", "bodytext", "fulltext",
        "plaintext", "article", "story", "contenthtml", "bodyhtml", "html",
    ),
    "name": ("name", "id", "uuid", "guid", "docid", "documentid", "articleid"),
    "title": ("title", "headline", "webtitle"),
    "source": (
        "source", "url", "link", "weburl", "publisher", "publication", "outlet", "sitename",
        "domain",
    ),
    "author": ("author", "byline", "authors"),
    "language": ("language", "lang"),
    "published": (
        "published", "datepublished", "datepublish", "dateposted", "publisheddate", "publishdate",
        "publishedat", "publishedon", "publicationdate", "pubdate", "webpublicationdate",
        "firstpublished",
    ),
    "day": ("date", "datetime", "day", "issued", "timestamp"),
}  # fmt: skip
"""What a field may be called, without capitals, blanks and signs, the surest first."""
STARTS = (
    "start", "startdate", "date", "day", "from", "begin", "began", "dates", "edtf", "eventdate",
    "datetime", "period", "when",
)  # fmt: skip
"""What a table of events calls the column of their days, the surest first."""
LONG_TEXT = 600
"""Characters; what is longer than this on the average is no description of an event."""

_DAYS = (*STARTS, "year")
"""How the names of columns begin that may give the days of events."""
_EVENTS = frozenset({"start", "startdate", "edtf"})
"""Fields that an article has never, and a table of events always."""
_SIGNS = later(r"[\W_]+")
_MARKED_UP = later(r"<(?:p|br|div|span|a|h[1-6]|li|ul|em|strong|article)\b[^<>]*>", re.I)
_PAGE = later(r"\s*(?:<!doctype\s+html|<html[\s>])", re.I)
_COUNT = later(r"\d+(?:\.\d+)?")
_FINER = {16: 10**6, 13: 10**3, 19: 10**9}
"""How many parts of a second a count from 1970 in so many digits tells."""
_SECONDS = range(9, 11)
"""Digits of seconds from 1970 for 1973 to 2286; a shorter number is no stamp."""


def key(name: object) -> str:
    """The name of a field or column without capitals, blanks and signs."""
    return _SIGNS.sub("", str(name or "")).casefold()


def may_be_articles(names: Iterable[object]) -> bool:
    """Whether records with fields of these names may be articles: they have a text and no start."""
    keys = set(map(key, names))
    return not keys.isdisjoint(NAMES["text"]) and keys.isdisjoint(_EVENTS)


def are_articles(records: Sequence[Mapping[str, Any]]) -> bool:
    """Whether records, or the first of many, are articles, and not events that somebody typed.

    Where they have days that may be those of events, they say when they were published, or are
    long.
    """
    told = [_keyed(record) for record in records]
    keys = {name for record in told for name in record}
    texts = [text for record in told if (text := _text(record))]
    return (
        may_be_articles(keys)
        and bool(texts)
        and (
            not keys.isdisjoint(NAMES["published"])
            or sum(map(len, texts)) > LONG_TEXT * len(told)
            or not any(name.startswith(_DAYS) for name in keys)
        )
    )


def has_text(record: Mapping[str, Any]) -> bool:
    """Whether one of its fields holds a text."""
    return bool(_text(_keyed(record)))


def wanted(names: Iterable[str]) -> list[str]:
    """Those of some names of fields that an article is made of."""
    known = {each for group in NAMES.values() for each in group}
    return [name for name in names if key(name) in known]


def unwrap(record: Mapping[str, Any]) -> tuple[Unwrapped, str]:
    """The text of a record with what it says of it, and what was not understood, or "".

    InputRefused where it has no text, or its text cannot be read.
    """
    told = _keyed(record)
    found = _read(_text(told), told)
    day, remark = _published(_first(told, "published", "day"))
    lines = ("title", "source", "author")
    said: dict[str, Any] = {each: _line(_first(told, each)) for each in lines}
    said = {field: value for field, value in {**said, "published": day}.items() if value}
    said |= {f"{field}_from": RECORD for field in said}
    name, language = (_line(_first(told, each)) for each in ("name", "language"))
    return replace(found, name=name, language=language or found.language, **said), remark


def _keyed(record: Mapping[str, Any]) -> dict[str, Any]:
    return {key(field): value for field, value in record.items()}


def _first(told: Mapping[str, Any], *fields: str) -> Any:
    """What the surest of its fields that say something says."""
    names = (name for field in fields for name in NAMES[field])
    return next((told[name] for name in names if _says(told.get(name))), None)


def _says(value: object) -> bool:
    return bool(value.strip()) if isinstance(value, str) else value not in (None, [])


def _text(told: Mapping[str, Any]) -> str:
    """What its field for the text holds, or ""; paragraphs may stand in a list."""
    said = _first(told, "text")
    if isinstance(said, list) and all(isinstance(part, str) for part in said):
        return "\n\n".join(said)
    return said if isinstance(said, str) else ""


def _read(text: str, told: Mapping[str, Any]) -> Unwrapped:
    if not text and (_first(told, "text") is not None or told.keys().isdisjoint(NAMES["text"])):
        raise InputRefused('the record has no text: call its field "text"')
    if _PAGE.match(text):
        return _page(text.encode("utf-8", "replace"))
    return Unwrapped(words_of(text)) if _MARKED_UP.search(text) else plain.label(text)


def _page(data: bytes) -> Unwrapped:
    from timeline.reading.pages import page

    if len(data) > MAX_FILE_BYTES:
        raise InputRefused(f"the page has over {MAX_FILE_BYTES:,} bytes, which is the limit")
    return page.unwrap(data)


def _line(said: Any) -> str:
    """One line of a field; of a group of fields its name, of a list all its lines."""
    if isinstance(said, list):
        return ", ".join(filter(None, map(_line, said)))
    if isinstance(said, Mapping):
        return _line(_first(_keyed(said), "name"))
    if isinstance(said, bool) or not isinstance(said, str | int | float):
        return ""
    return one_line(str(said))


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
    if isinstance(said, bool) or not _COUNT.fullmatch(str(said)):
        return None
    whole = str(said).partition(".")[0]
    if len(whole) not in _SECONDS and len(whole) not in _FINER:
        return None
    return datetime.fromtimestamp(int(whole) // _FINER.get(len(whole), 1), UTC).date()
