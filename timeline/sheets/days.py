"""From days as somebody typed them in a table, the last ones apart or not, to what they mean."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from timeline.days import day_number
from timeline.model import When
from timeline.phrases import is_in_doubt
from timeline.sheets.typed import Typed, in_one
from timeline.typed import as_one, from_edtf, typed_days

_IN_PARTS = re.compile(r"(\d{1,2})([/.-])(\d{1,2})\2(\d{4})")
_MONTH = re.compile(r"(\d{4})-(0[1-9]|1[0-2])")
_DAY = re.compile(r"\d{4}-\d\d-\d\d(?!\d)")
_OPEN = re.compile(r"(?:/\s*)?(?:\.\.|present|now|ongoing|today)|/", re.I)
"""An end that has not come: EDTF's "1987/..", "1987 – present"."""
TYPED = "somebody typed these days"
MONTHS = 12
FIRST_DAY, AFTER_LAST = day_number(-999_999), day_number(999_999)
"""Years of six digits: what lies outside is no day that a table of events means."""


def in_one_order(rows: Sequence[Typed]) -> list[Typed]:
    """The rows, their days in numbers written out where other rows tell which is the month.

    "5/20/2025" tells that "5/3/2025" is the third of May, "2011-07" that "2011-12" is no two years.
    """
    rows = _months_told(rows)
    told = [found for row in rows for day in (row.start, row.last) if (found := _parts(day))]
    firsts, seconds = (max((int(each[at]) for each in told), default=0) for at in (1, 3))
    if (firsts > MONTHS) == (seconds > MONTHS):
        return list(rows)
    month, day = (3, 1) if firsts > MONTHS else (1, 3)

    def iso(typed: str) -> str:
        found = _parts(typed)
        return f"{found[4]}-{found[month]:0>2}-{found[day]:0>2}" if found else typed

    return [replace(row, start=iso(row.start), last=iso(row.last)) for row in rows]


def _months_told(rows: Sequence[Typed]) -> Sequence[Typed]:
    """The rows, "2011-12" as a month in words where another row can only be a month or a day."""
    if not any(_is_iso(day) for row in rows for day in (row.start, row.last)):
        return rows

    def month(typed: str) -> str:
        found = _MONTH.fullmatch(typed.strip())
        return in_one(int(found[1]), int(found[2])) if found else typed

    return [replace(row, start=month(row.start), last=month(row.last)) for row in rows]


def _is_iso(typed: str) -> bool:
    """Whether numbers with hyphens are a day, or a month since two years would run backwards."""
    found = _MONTH.fullmatch(typed.strip())
    return int(found[2]) <= int(found[1]) % 100 if found else bool(_DAY.match(typed.strip()))


def is_open(row: Typed) -> bool:
    """Whether the row says that it goes on: "1987/..", or "present" as its last day."""
    return bool(_OPEN.fullmatch(row.last) or _open_end(row.start))


def days_of(start: str, last: str, published: date | None) -> When | None:
    """The days from `start` to the end of `last`, or of `start` alone; nothing if unreadable.

    What goes on lasts to the day of publication, where that is known.
    """
    if is_open(Typed("", start, last)):
        start = start[: len(start) - len(_open_end(start))].rstrip(" –—-")
        last = published.isoformat() if published else ""
    first = _days(start, published)
    if first is None or not last:
        return first
    until = _days(last, published)
    both = as_one(first, until) if until else None
    return replace(both, because=TYPED) if both else None


def in_edtf(typed: str) -> When | None:
    """The days of EDTF, where a season or quarter is none of the years that people would read."""
    try:
        return _known(from_edtf(typed))
    except ValueError:
        return None


def _parts(typed: str) -> re.Match[str] | None:
    return _IN_PARTS.fullmatch(typed.strip())


def _open_end(start: str) -> str:
    """What says at the end of typed days that they go on; empty where nothing does."""
    found = re.search(rf"(?<=\d)\s*(?:[–—-]\s*|to\s+)?(?:{_OPEN.pattern})\Z", start, re.I)
    return found[0] if found else ""


def _days(text: str, published: date | None) -> When | None:
    if is_in_doubt(text):
        return None
    try:
        return _known(typed_days(text, seen_from=published))
    except ValueError:
        return None


def _known(when: When) -> When | None:
    """The same where it lies within the years that a table of events can mean."""
    days = when.interval
    if days is None or not days.start > FIRST_DAY or not days.end < AFTER_LAST:
        return None
    return replace(when, because=TYPED)
