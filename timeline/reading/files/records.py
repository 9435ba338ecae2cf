"""From JSON Lines, a JSON list or a table of articles, as a scraper writes them, to their texts."""

import csv
import io
import json
from collections.abc import Iterator, Mapping
from contextlib import suppress
from itertools import islice
from typing import Any

from timeline.limits import MAX_FEED_ENTRIES, InputRefused
from timeline.reading.encodings import decode, marked
from timeline.reading.files import fields
from timeline.reading.names import suffix
from timeline.reading.unwrapped import Unwrapped
from timeline.records import replace

LINES, TABLES = (".jsonl", ".ndjson"), (".csv", ".tsv")
LOOKED_AT = 100
"""Records of a file that are looked at to see what it holds."""
Record = Mapping[str, Any]


def may_be_json(data: bytes) -> bool:
    """Whether it begins as JSON does."""
    return marked(data[:64]).lstrip()[:1] in (b"{", b"[")


def are_articles(data: bytes, name: str) -> bool:
    """Whether a file of that name has records of articles, and not of events that somebody typed.

    Without a suffix only JSON is looked at: any prose could be a table of one column. What is no
    text has none.
    """
    is_json = may_be_json(data)
    if suffix(name) not in (("", ".json", *LINES) if is_json else TABLES):
        return False
    return fields.are_articles(_first_records(data))


def unwrap(data: bytes) -> tuple[Unwrapped, ...]:
    """A text for each record; InputRefused if one is damaged or there are more than the limit."""
    decoded = decode(data)
    records = list(_records(decoded.text))
    if len(records) > MAX_FEED_ENTRIES:
        raise InputRefused(
            f"the file has {len(records):,} articles, the limit is {MAX_FEED_ENTRIES:,}:"
            " timeline corpus reads more, as JSON Lines"
        )
    return tuple(_articles(records, decoded.notes))


def delimiter(table: str) -> str:
    """What parts the columns of a table: the most frequent of such signs in its first line."""
    return max(",;\t|", key=table.partition("\n")[0].count)


def _articles(records: list[Record], notes: tuple[str, ...]) -> Iterator[Unwrapped]:
    """One for each record with a text."""
    for number, record in enumerate(records, 1):
        if not fields.has_text(record):
            continue
        try:
            found, remark = fields.unwrap(record)
        except InputRefused as error:
            raise InputRefused(f"article {number}: {error}") from None
        yield replace(
            found,
            name=found.name or found.title or f"article {number}",
            notes=(*found.notes, *notes, *filter(None, (remark,))),
        )


def _first_records(data: bytes) -> list[Record]:
    """Those that come before any damage, none of what is no text."""
    found: list[Record] = []
    with suppress(InputRefused):
        for record in islice(_records(decode(data).text), LOOKED_AT):
            found.append(record)
    return found


def _records(text: str) -> Iterator[Record]:
    """The objects of a list, or one of each line, or the rows of a table, as far as one asks.

    InputRefused where there is something else.
    """
    text = text.removeprefix("\ufeff").strip()
    if text[:1] == "[":
        return _listed(text)
    return _lines(text) if text[:1] == "{" else _table(text)


def _listed(text: str) -> Iterator[Record]:
    listed = _loaded(text, "the list")
    for number, record in enumerate(listed, 1):
        yield _object(record, f"entry {number}")


def _lines(text: str) -> Iterator[Record]:
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            yield _object(_loaded(line, f"line {number}"), f"line {number}")


def _loaded(text: str, called: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        raise InputRefused(f"{called} is not JSON: mend it, or take it out") from None


def _object(value: object, called: str) -> Record:
    if not isinstance(value, dict):
        raise InputRefused(f"{called} is no JSON object: mend it, or take it out")
    return value


def _table(text: str) -> Iterator[Record]:
    stream = io.StringIO(text, newline="")
    lines = csv.DictReader(stream, restkey="", delimiter=delimiter(text))
    try:
        if fields.may_be_articles(lines.fieldnames or ()):
            yield from lines
    except csv.Error as error:
        raise InputRefused(f"the table is damaged near line {lines.line_num}: {error}") from None
