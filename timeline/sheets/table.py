"""From the text of a CSV file (RFC 4180) or JSON Lines to what was typed, by the names of columns.

The columns of TimelineJS's spreadsheet are known, and so are those of our own exports.
"""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterable, Mapping
from itertools import islice

from timeline.limits import MAX_SHEET_COLUMNS, MAX_SHEET_ROWS, InputRefused
from timeline.sheets.typed import Typed

NAMES: dict[str, tuple[str, ...]] = {
    "title": ("title", "headline", "event", "name", "what", "happening", "summary", "label"),
    "start": ("start", "startdate", "date", "day", "from", "begin", "began", "dates", "edtf"),
    "last": ("last", "end", "enddate", "to", "until", "ended", "finish"),
    "shown": ("displaydate", "when"),
    "text": ("text", "sentence", "description", "details", "notes", "body"),
    "countries": ("countries", "country", "places", "place", "location"),
    "status": ("status",),
    "precision": ("precision",),
}
"""What a column may be called, without blanks and signs, the surest first."""
_PARTS = (("year", "month", "day"), ("endyear", "endmonth", "endday"))
_DELIMITERS = (",", ";", "\t")
_GUARDED = re.compile(r"'(?=[-=+@\t\r\n\0＝＋－＠])")
"""The apostrophe that keeps a cell from being a formula."""
NO_COLUMNS = 'its first line names no column for the day and the event: call them "date", "title"'


def table(text: str) -> list[Typed] | None:
    """The rows under a line of names; nothing where the first line names no days or no titles.

    InputRefused where a row is damaged or there are more rows than the limit.
    """
    first = text.lstrip("\ufeff\r\n").partition("\n")[0]
    delimiter = max(_DELIMITERS, key=first.count)
    lines = csv.DictReader(io.StringIO(text.lstrip("\ufeff\r\n"), newline=""), delimiter=delimiter)
    try:
        names = lines.fieldnames or ()
        if not is_known(names):
            return None
        if len(names) > MAX_SHEET_COLUMNS:
            raise InputRefused(f"the table has over {MAX_SHEET_COLUMNS} columns, the limit")
        return _typed(lines)
    except csv.Error as error:
        raise InputRefused(f"the table is damaged near line {lines.line_num}: {error}") from None


def json_lines(text: str) -> list[Typed] | None:
    """The same of JSON Lines, an object a line; nothing where they are no such lines."""
    try:
        rows = [json.loads(line) for line in islice(text.splitlines(), MAX_SHEET_ROWS + 1) if line]
    except (ValueError, RecursionError):
        return None
    if not all(isinstance(row, dict) and is_known(row) for row in rows):
        return None
    return _typed({str(name): _cell(value) for name, value in row.items()} for row in rows)


def is_known(names: Iterable[object]) -> bool:
    """Whether columns of these names tell events: one for the title, one for the days."""
    keys = {_key(name) for name in names}
    return not keys.isdisjoint(NAMES["title"]) and not keys.isdisjoint(("year", *NAMES["start"]))


def _typed(lines: Iterable[Mapping[str, object]]) -> list[Typed]:
    rows = [_row(line) for line in islice(lines, MAX_SHEET_ROWS + 1)]
    if len(rows) > MAX_SHEET_ROWS:
        raise InputRefused(f"the table has over {MAX_SHEET_ROWS:,} events, which is the limit")
    return [row for row in rows if row.title]


def _row(line: Mapping[str, object]) -> Typed:
    cells = {_key(name): _words(cell) for name, cell in line.items()}
    first, last = (_day(cells, names) for names in _PARTS)
    fields = {
        field: next((cells[name] for name in names if cells.get(name)), "")
        for field, names in NAMES.items()
    }
    if first:
        fields |= {"start": first, "last": last}
    return Typed(**{**fields, "title": fields["title"] or fields["text"]})


def _day(cells: Mapping[str, str], names: tuple[str, str, str]) -> str:
    """Year, month and day of three columns as ISO 8601; empty without a year."""
    year, *rest = (cells.get(name, "") for name in names)
    if not re.fullmatch(r"-?\d{1,6}", year):
        return ""
    whole = f"{'-' * year.startswith('-')}{year.lstrip('-'):0>4}"
    for part in rest:
        if not re.fullmatch(r"\d{1,2}", part):
            break
        whole += f"-{part:0>2}"
    return whole


def _key(name: object) -> str:
    return re.sub(r"[\W_]", "", str(name or "")).casefold()


def _words(cell: object) -> str:
    text = " ".join(map(str, cell)) if isinstance(cell, list) else str(cell or "")
    return " ".join(_GUARDED.sub("", text, count=1).split())


def _cell(value: object) -> str:
    if isinstance(value, list):
        return ", ".join(str(each) for each in value)
    return "" if value is None or isinstance(value, dict) else str(value)
