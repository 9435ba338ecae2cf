"""From the text of a CSV file (RFC 4180) or JSON Lines to what was typed, by the names of columns.

The columns of TimelineJS's spreadsheet are known, and so are those of our own exports.
"""

import csv
import io
import json
import re
from collections.abc import Iterable, Mapping
from itertools import islice, takewhile
from typing import Any

from timeline.limits import MAX_SHEET_COLUMNS, MAX_SHEET_ROWS, InputRefused
from timeline.reading.files.fields import STARTS, key
from timeline.reading.files.records import delimiter
from timeline.reading.pages.snippets import words_of
from timeline.sheets.typed import Sheet, Typed, in_one

NAMES: dict[str, tuple[str, ...]] = {
    "title": (
        "title",
        "headline",
        "event",
        "name",
        "what",
        "happening",
        "summary",
        "label",
        "whathappened",
        "eventname",
        "eventtitle",
        "milestone",
        "subject",
        "entry",
    ),
    "start": STARTS,
    "last": ("last", "end", "enddate", "to", "until", "ended", "finish"),
    "shown": ("displaydate", "when"),
    "text": ("text", "sentence", "description", "details", "notes", "body"),
    "countries": ("countries", "country", "places", "place", "location", "where", "nation"),
    "status": ("status",),
    "precision": ("precision",),
}
"""What a column may be called, without blanks and signs, the surest first."""
_SLIDES = {"year", "headline"}
"""Columns that only TimelineJS's spreadsheet has."""
_PARTS = (("year", "month", "day"), ("endyear", "endmonth", "endday"))
_GUARDED = re.compile(r"'(?=[-=+@\t\r\n\0＝＋－＠])")
"""The apostrophe that keeps a cell from being a formula."""
NO_COLUMNS = 'its first line names no column for the day and the event: call them "date", "title"'


def table(text: str, lines_above: int = 0) -> Sheet | None:
    """The rows under a line of names; nothing where no line names days and titles.

    So many lines may stand above the names. InputRefused where a row is damaged or there are more
    rows than the limit.
    """
    rest = text.lstrip("\ufeff\r\n")
    for _ in range(lines_above + 1):
        found = _under_names(rest)
        if found is not None:
            return found
        rest = rest.partition("\n")[2]
    return None


def _under_names(text: str) -> Sheet | None:
    lines = csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter(text))
    try:
        names = lines.fieldnames or ()
        if not is_known(names):
            return None
        if len(names) > MAX_SHEET_COLUMNS:
            raise InputRefused(f"the table has over {MAX_SHEET_COLUMNS} columns, the limit")
        rows = list(islice(lines, MAX_SHEET_ROWS + 1))
    except csv.Error as error:
        raise InputRefused(f"the table is damaged near line {lines.line_num}: {error}") from None
    return _slides(rows) if set(map(key, names)) >= _SLIDES else Sheet("", _typed(rows))


def _slides(rows: Iterable[Mapping[str, object]]) -> Sheet:
    """The rows of TimelineJS's spreadsheet: texts are HTML, and one row may title the others."""
    told = [{key(name): words_of(_words(cell)) for name, cell in row.items()} for row in rows]
    titles = [row["headline"] for row in told if row.get("type", "").casefold() == "title"]
    return Sheet(
        " ".join(next(iter(titles), "").split()),
        _typed(row for row in told if row.get("type", "").casefold() != "title"),
    )


def json_lines(text: str) -> Sheet | None:
    """The same of JSON Lines, an object a line; nothing where they are no such lines."""
    try:
        rows = [
            json.loads(line)
            for line in islice(text.split("\n"), MAX_SHEET_ROWS + 1)
            if line.strip()
        ]
    except (ValueError, RecursionError):
        return None
    return listed(rows)


def listed(rows: list[Any]) -> Sheet | None:
    """The same of the values of a JSON list; nothing where they are no such objects."""
    if not all(isinstance(row, dict) and is_known(row) for row in rows):
        return None
    cells = ({str(name): _cell(value) for name, value in row.items()} for row in rows)
    return Sheet("", _typed(cells))


def is_known(names: Iterable[object]) -> bool:
    """Whether columns of these names tell events: one for the title or text, one for the days."""
    keys = {key(name) for name in names}
    told = (*NAMES["title"], *NAMES["text"])
    return not keys.isdisjoint(told) and not keys.isdisjoint(("year", *NAMES["start"]))


def _typed(lines: Iterable[Mapping[str, object]]) -> list[Typed]:
    rows = [_row(line) for line in islice(lines, MAX_SHEET_ROWS + 1)]
    if len(rows) > MAX_SHEET_ROWS:
        raise InputRefused(f"the table has over {MAX_SHEET_ROWS:,} events, which is the limit")
    return [row for row in rows if row.title]


def _row(line: Mapping[str, object]) -> Typed:
    cells = {key(name): _words(cell) for name, cell in line.items()}
    first, last = (_day(cells, names) for names in _PARTS)
    fields = {
        field: next((cells[name] for name in names if cells.get(name)), "")
        for field, names in NAMES.items()
    }
    if first:
        fields |= {"start": first, "last": last}
    edtf = "edtf" in cells and fields["start"] == cells["edtf"]
    return Typed(**{**fields, "title": fields["title"] or fields["text"]}, edtf=edtf)


def _day(cells: Mapping[str, str], names: tuple[str, str, str]) -> str:
    """Year, month and day of three columns; empty without a year."""
    year, *rest = (cells.get(name, "") for name in names)
    if not re.fullmatch(r"-?\d{1,6}", year):
        return ""
    told = takewhile(lambda part: re.fullmatch(r"\d{1,2}", part), rest)
    return in_one(int(year), *map(int, told))


def _words(cell: object) -> str:
    text = " ".join(map(str, cell)) if isinstance(cell, list) else str(cell or "")
    return " ".join(_GUARDED.sub("", text, count=1).split())


def _cell(value: object) -> str:
    if isinstance(value, list):
        return ", ".join(str(each) for each in value)
    return "" if value is None or isinstance(value, dict) else str(value)
