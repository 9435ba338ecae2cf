"""From a table of a web page that tells what happened when to a line for each of its rows.

A cell may stand for several rows, the year in one column and its day in the next, and what happened
beside the place and the source.
"""

import re
from collections.abc import Sequence
from typing import Any

from timeline.reading.chronicle import LONGEST_DAY, is_day

MOST_COLUMNS = 12
_BEGINS_WITH_A_DAY = re.compile(r"(?:\w+\.? ){0,3}\d{1,4}\b")
_YEAR = re.compile(r"\d{3,4}")
_TELLING = re.compile(
    r"events?|what(?: happened)?|descriptions?|details?|incidents?|happenings?|milestones?"
    r"|developments?|summary|history",
    re.IGNORECASE,
)
"""How the column is called that tells what happened."""
_SOURCES = re.compile(r"sources?|refs?\.?|references?|citations?|links?|cite", re.IGNORECASE)


def told_in(table: Any) -> list[str]:
    """The lines that a table tells, each with its day first; none where it is no chronicle."""
    rows = _grid(table)
    named = [row for row in rows if all(cell.tag == "th" for cell in row)]
    names = _words(named[0]) if named else []
    told = [_words(row) for row in rows if row not in named]
    wide = max(map(len, told), default=0)
    told = [row for row in told if len(row) == wide and any(row)]
    days = _day_columns(told)
    if not days or 2 * len(told) <= len(rows) or wide < 2:
        return []
    rest = [at for at in range(wide) if at not in days]
    kept = [at for at in rest if not (at < len(names) and _SOURCES.fullmatch(names[at]))]
    tells = _telling(told, names, kept or rest)
    if not all(" " in row[tells] for row in told):
        return []
    beside = [at for at in kept if at != tells]
    return [_line(row, days, tells, beside) for row in told]


def _grid(table: Any) -> list[list[Any]]:
    """The cells of each row, those of rows above that reach into it among them."""
    rows, over = [], dict[int, tuple[int, Any]]()
    for row in table.iter("tr"):
        cells: list[Any] = []
        own = [cell for cell in row if cell.tag in ("td", "th")]
        while (own or len(cells) in over) and len(cells) < MOST_COLUMNS:
            left, cell = over.pop(len(cells), (0, None))
            if cell is None:
                cell = own.pop(0)
                left = int(said) if (said := cell.get("rowspan", "1").strip()).isdecimal() else 1
            if left > 1:
                over[len(cells)] = left - 1, cell
            cells.append(cell)
        rows.append(cells)
    return [cells for cells in rows if cells]


def _words(row: Sequence[Any]) -> list[str]:
    return [" ".join("".join(cell.itertext()).split()) for cell in row]


def _day_columns(rows: Sequence[Sequence[str]]) -> list[int]:
    """The first columns, as far as most of their cells are days."""
    found: list[int] = []
    for at in range(len(rows[0]) if rows else 0):
        days = sum(_is_of_a_day(row[at]) for row in rows)
        if 2 * days <= len(rows):
            break
        found.append(at)
    return found[:2]


def _is_of_a_day(words: str) -> bool:
    short = len(words) <= LONGEST_DAY and _BEGINS_WITH_A_DAY.match(words)
    return bool(short) or is_day(words)


def _telling(rows: Sequence[Sequence[str]], names: Sequence[str], columns: Sequence[int]) -> int:
    """The column called so, or else the one with the most to say."""
    called = (at for at in columns if at < len(names) and _TELLING.fullmatch(names[at]))
    longest = max(columns, key=lambda at: sum(len(row[at]) for row in rows), default=0)
    return next(called, longest)


def _line(row: Sequence[str], days: Sequence[int], tells: int, beside: Sequence[int]) -> str:
    first, *more = (row[at] for at in days)
    apart = more and more[0] and _YEAR.fullmatch(first) and first not in more[0]
    day = f"{more[0]} {first}" if apart else (more[0] if more and first in more[0] else first)
    others = "; ".join(dict.fromkeys(row[at] for at in beside if row[at]))
    return f"{day.rstrip(':')} – {row[tells]}" + (f" ({others})" if others else "")
