"""From JSON Lines, a JSON list or a table of articles, as a scraper writes them, to their texts."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator, Mapping
from typing import Any

from timeline.limits import MAX_FEED_ENTRIES, InputRefused
from timeline.reading.encodings import decode, marked
from timeline.reading.feed import day_of, one_line
from timeline.reading.names import suffix
from timeline.reading.unwrapped import Unwrapped

RECORDS = "record"
LINES, TABLES = (".jsonl", ".ndjson"), (".csv", ".tsv")
TEXT = ("text", "body", "content", "article", "maintext")
PUBLISHED = (
    "published", "publishedat", "publisheddate", "datepublished", "dateposted", "pubdate",
    "publicationdate", "publishdate", "publishedon",
)  # fmt: skip
DAY, URL = ("date", "datetime", "day"), ("url", "link", "source")
_OF_EVENTS = ("date", "start", "year", "when", "day", "from", "begin", "period", "edtf")
"""How the names of columns begin that give the days of typed events."""
LONG_TEXT = 600
"""Characters; what is longer than this on the average is no description of an event."""


def are_articles(data: bytes, name: str) -> bool:
    """Whether a file of that name has records of articles, and not of events that somebody typed.

    Without a suffix only JSON is looked at: any prose could be a table of one column.
    """
    is_json = marked(data[:64]).lstrip()[:1] in (b"{", b"[")
    if suffix(name) not in (("", ".json", *LINES) if is_json else TABLES):
        return False
    rows = [_told(row) for row in _rows(decode(data).text)]
    texts = [_first(row, TEXT) for row in rows]
    if not any(texts):
        return False
    names = {name for row in rows for name in row}
    return (
        not names.isdisjoint(PUBLISHED)
        or sum(map(len, texts)) > LONG_TEXT * len(rows)
        or not any(name.startswith(_OF_EVENTS) for name in names)
    )


def unwrap(data: bytes) -> tuple[Unwrapped, ...]:
    """A text for each record; InputRefused if there are more than the limit."""
    decoded = decode(data)
    rows = _rows(decoded.text)
    if len(rows) > MAX_FEED_ENTRIES:
        raise InputRefused(
            f"the file has {len(rows):,} articles, the limit is {MAX_FEED_ENTRIES:,}:"
            " timeline corpus reads more"
        )
    return tuple(_articles([_told(row) for row in rows], decoded.notes))


def _articles(rows: list[dict[str, str]], notes: tuple[str, ...]) -> Iterator[Unwrapped]:
    for number, row in enumerate(rows, 1):
        if not _first(row, TEXT):
            continue
        title = one_line(_first(row, ("title", "headline")))
        yield Unwrapped(
            text=_first(row, TEXT),
            title=title,
            title_from=RECORDS,
            source=one_line(_first(row, URL)),
            source_from=RECORDS,
            author=one_line(_first(row, ("author", "byline", "authors"))),
            author_from=RECORDS,
            published=day_of(_first(row, (*PUBLISHED, *DAY))),
            published_from=RECORDS,
            language=_first(row, ("language", "lang")),
            name=_first(row, ("name", "id")) or title or f"article {number}",
            notes=notes,
        )


def _rows(text: str) -> list[Mapping[str, Any]]:
    """The objects of a list, or one of each line, or the rows of a table; none of anything else."""
    text = text.removeprefix("\ufeff").strip()
    if text[:1] not in ("{", "["):
        return _table(text)
    try:
        rows = json.loads(text if text[:1] == "[" else f"[{','.join(filter(None, _lines(text)))}]")
    except (ValueError, RecursionError):
        return []
    return rows if all(isinstance(row, dict) for row in rows) else []


def _table(text: str) -> list[Mapping[str, Any]]:
    delimiter = max(",;\t", key=text.partition("\n")[0].count)
    lines = csv.DictReader(io.StringIO(text, newline=""), restkey="", delimiter=delimiter)
    try:
        return list(lines)
    except csv.Error:
        return []


def _lines(text: str) -> Iterator[str]:
    return (line.strip() for line in text.split("\n"))


def _told(row: Mapping[str, Any]) -> dict[str, str]:
    """Its fields in small letters without signs, as text; lists joined."""
    told = {}
    for name, value in row.items():
        words = value
        if isinstance(value, list):
            words = ", ".join(each for each in value if isinstance(each, str))
        if isinstance(words, str | int) and not isinstance(words, bool):
            told["".join(filter(str.isalnum, name)).casefold()] = str(words)
    return told


def _first(row: Mapping[str, str], names: tuple[str, ...]) -> str:
    return next((row[name] for name in names if row.get(name, "").strip()), "")
