"""Whether a text is a log: a year or a whole day heads it, and days open its next lines."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from timeline.dating.language import opens_line
from timeline.dating.place import Place
from timeline.dating.says import Day, MonthDay, Year
from timeline.model import Span
from timeline.patterns import later

if TYPE_CHECKING:
    from timeline.dating.rule import Heard

ENTRIES = 2
"""A log has so many lines that days open."""
LONGEST_WEEKDAY = 13
"""Characters: "Wednesday, " before its day."""
_ENTERS = later(r"[.:]?\s")
_ENDS_LINE = later(r"[=#*_: ]*\n")
_WEEKDAY = later(r"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*[.,]* \Z")


def is_log(heard: Sequence[Heard], text: str, entries: Sequence[Heard]) -> bool:
    """Whether its days go on from the year or the day over it: "Log of the Alba, 1913"."""
    if len(entries) < ENTRIES:
        return False
    first = heard[0]
    if isinstance(first.says, Year):
        return _ENDS_LINE.match(text, first.span.end) is not None
    return isinstance(first.says, Day) and entries[0] is first


def is_roll(heard: Sequence[Heard], entries: Sequence[Heard]) -> bool:
    """Whether its days, which have no year, open its lines from the first on: "30 April:"."""
    days = [one for one in entries if isinstance(one.says, MonthDay)]
    return len(days) >= ENTRIES and days[0] is heard[0]


def entries(heard: Sequence[Heard], text: str, places: Sequence[Place]) -> list[Heard]:
    """The times that head lines."""
    return [
        one
        for one, place in zip(heard, places, strict=True)
        if place.heads or _opens_entry(text, one.span)
    ]


def _opens_entry(text: str, span: Span) -> bool:
    """Whether it stands at the head of a line: "3 May 1982. Fog.", "Mon. 3 May. Fog."."""
    day = _WEEKDAY.search(text, max(0, span.start - LONGEST_WEEKDAY), span.start)
    start = day.start() if day else span.start
    return opens_line(text, start) and _ENTERS.match(text, span.end) is not None
