"""From a table of events that somebody typed to a `Story`: CSV, JSON Lines, TimelineJS.

So is what this program wrote for people to read: its stand-alone page, its list in Markdown.

The words of the table become the text of a document, a line an event, so that each event points
to its row like one that was found in an article.
"""

import json
from datetime import date
from pathlib import Path

from timeline.limits import MAX_SHEET_ROWS, InputRefused
from timeline.reading import named
from timeline.reading.encodings import decode, marked
from timeline.reading.files.records import LINES, TABLES, may_be_json
from timeline.reading.kinds import refuse_strangers
from timeline.sheets.items import items, may_be_items
from timeline.sheets.slides import slides
from timeline.sheets.standalone import is_standalone, standalone
from timeline.sheets.table import NO_COLUMNS, json_lines, listed, table
from timeline.sheets.told import told
from timeline.sheets.typed import Sheet
from timeline.story import Story

TEXT = ".txt"
"""What Excel calls its Unicode text, a table with tabs."""
NO_OBJECTS = (
    'each of its lines must be a JSON object with "date" and "title", or "text" and "published"'
)
NO_ARTICLES = "these are the events of a saved timeline, without the articles that told them"
LINES_ABOVE = 4
"""So many lines, such as a title, may stand above the names of the columns."""


def read_sheet(data: bytes, name: str, *, published: date | None = None) -> Story | None:
    """The story of a file called `name` that holds typed events; nothing for any other file.

    A name without a suffix says nothing, and the content decides. InputRefused where a table is
    damaged, names no columns that we know, or is over a limit.
    """
    suffix = Path(name).suffix.lower()
    written = _written(data)
    if written:
        _refuse_over_many(written)
        return told(written, name=named(Path(name).stem), published=published, notes=(NO_ARTICLES,))
    if suffix not in ("", ".json", TEXT, *TABLES, *LINES):
        return None
    if suffix in ("", TEXT) and not _may_be_sheet(data, only_tabs=suffix == TEXT):
        return None
    if suffix in TABLES or (suffix in (".json", *LINES) and not may_be_json(data)):
        refuse_strangers(data, named(name))
    decoded = decode(data)
    found = _sheet(decoded.text, suffix)
    if found is None:
        if suffix in (*TABLES, *LINES):
            why = NO_OBJECTS if suffix in LINES else NO_COLUMNS
            raise InputRefused(f"{named(name)} is no table of events: {why}")
        return None
    return told(found, name=named(Path(name).stem), published=published, notes=decoded.notes)


def _written(data: bytes) -> Sheet | None:
    """What this program wrote for people, whatever the file is called."""
    if is_standalone(data):
        return standalone(data)
    return items(decode(data).text) if may_be_items(data) else None


def _refuse_over_many(sheet: Sheet) -> None:
    if len(sheet.rows) > MAX_SHEET_ROWS:
        raise InputRefused(f"the timeline has over {MAX_SHEET_ROWS:,} events, which is the limit")


def _sheet(text: str, suffix: str) -> Sheet | None:
    if suffix == ".json" or (not suffix and text.lstrip().startswith(("{", "[{"))):
        return _slides(text) or _lines(text)
    if suffix in LINES:
        return json_lines(text)
    return table(text, lines_above=LINES_ABOVE if suffix in TABLES else 0)


def _may_be_sheet(data: bytes, only_tabs: bool) -> bool:
    """Whether an unnamed file begins like JSON or like a line of several names."""
    first = marked(data[:2_000]).lstrip().split(b"\n")[0]
    if only_tabs:
        return b"\t" in first
    if b"\0" in first:
        return False
    return first.startswith(b"{") or any(sign in first for sign in (b",", b";", b"\t"))


def _slides(text: str) -> Sheet | None:
    try:
        given = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return listed(given) if isinstance(given, list) and given else slides(given)


def _lines(text: str) -> Sheet | None:
    found = json_lines(text)
    return found if found and found.rows else None
