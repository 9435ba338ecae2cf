"""From a text to the day it says that it was published on, when it says the year."""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from timeline.model import Span
from timeline.patterns import later
from timeline.phrases import read_day
from timeline.reading.datelines import CLOCK, DATELINE, DATELINE_BY_ITSELF, FULL_DAY
from timeline.reading.furniture.habits import habit_of
from timeline.reading.labels.bylines import leads_report

HEAD = 12
"""How many stretches of boilerplate at the beginning of a text may date it."""
TAIL = 6
"""The same for its end."""
LONGEST_UPDATE = 1500
"""Days from a report to its last update; a line of two days further apart is a life's."""
MOST_DATE_LINES = 2
"""With more bare days than this a text is a chronicle, and none of them dates it."""

DEEP = 600
"""Characters: a day that stands alone behind so many of a report heads a part of it."""

_FULL_DAY = later(FULL_DAY, re.IGNORECASE)
_LATER = later(r"\b(?:updated?|modified|corrected)\b", re.IGNORECASE)
_FIRST = later(r"\b(?:published|posted|released|issued|filed|date)", re.IGNORECASE)
_SOURCE = later(
    rf"source:\s+[^.;:\d|]{{1,60}}(?:\s[–—-]\s|\s?\|\s?){FULL_DAY}{CLOCK}(?:\s?\|\s?editor:.*)?\Z",
    re.IGNORECASE,
)
"""A source line with one day alone is of the very report: "Source: The Paper - 2024-06-21"."""
_REPORT = later(r"\w[.!?][\"”’')]*[ \t]*(?:[\r\n]|\Z)")
"""A line that ends as a sentence does."""
_KINDS = {
    "dateline": "dateline", "day and place": "dateline", "byline": "byline",
    "day": "date line", "note": "note",
    "source": "source line", "heading": "heading",
}  # fmt: skip
_ORDER = (
    "published line", "dateline", "byline", "date line", "source line", "note", "update line",
)  # fmt: skip
"""Who is believed first."""


def published_in(text: str, boilerplate: Sequence[Span]) -> tuple[date | None, str]:
    """The day of publication and which kind of line says it; nothing and "" if none does."""
    near = (*boilerplate[:HEAD], *boilerplate[HEAD:][-TAIL:])
    told: dict[str, list[date]] = {}
    for stretch in near:
        for where, day in _said(text, stretch):
            told.setdefault(where, []).append(day)
    if len({*told.get("date line", ()), *told.pop("heading", ())}) > MOST_DATE_LINES:
        told.pop("date line", None)
    for where in _ORDER:
        if where in told:
            return told[where][0], where
    return None, ""


def day_beside(lines: str) -> date | None:
    """The one day that lines beside the text name in full: in a byline, or over every page."""
    told = (found for line in lines.splitlines() for found in _FULL_DAY.finditer(line))
    first = (found for found in told if not _LATER.search(found.string, 0, found.start()))
    days = {read_day(found[0]) for found in first}
    return days.pop() if len(days) == 1 else None


def _said(text: str, stretch: Span) -> Iterator[tuple[str, date]]:
    """The days in a stretch of boilerplate, each with the kind of line that it makes."""
    line = text[stretch.start : stretch.end]
    habit = (
        "dateline" if leads_report(text, stretch) else habit_of(line) or _dateline(text, stretch)
    )
    if habit == "credit" and _SOURCE.match(line):
        habit = "source"
    if habit in {"day", "byline"} and _is_deep(text, stretch) and not _FIRST.search(line):
        habit = "heading"
    if habit not in _KINDS or _is_lifespan(line):
        return
    ended = 0
    for found in _FULL_DAY.finditer(line):
        day = read_day(found[0])
        verb = line[ended : found.start()]
        ended = found.end()
        if day:
            yield _kind(habit, verb), day


def _is_deep(text: str, stretch: Span) -> bool:
    """Whether a line is an entry of a report that has gone on for long, and goes on after it."""
    return stretch.start > DEEP and _is_amid(text, stretch.start, stretch.end)


def _is_amid(text: str, start: int, end: int) -> bool:
    return bool(_REPORT.search(text, 0, start) and _REPORT.search(text, end))


def _is_lifespan(line: str) -> bool:
    """Whether a line says from when to when somebody lived: "3 May 1944 - 6 March 2013"."""
    days = [day for found in _FULL_DAY.finditer(line) if (day := read_day(found[0]))]
    return len(days) == 2 and (days[1] - days[0]).days > LONGEST_UPDATE


def _dateline(text: str, stretch: Span) -> str:
    """Which kind of dateline it is: before the report, a line by itself, or a heading in it."""
    if not DATELINE.match(text, stretch.start):
        return ""
    alone = DATELINE_BY_ITSELF.match(text, stretch.start)
    if alone is None:
        return "dateline"
    return "heading" if _is_amid(text, stretch.start, alone.end()) else "day"


def _kind(habit: str, verb: str) -> str:
    if _LATER.search(verb):
        return "update line"
    if habit == "day" and _FIRST.search(verb):
        return "published line"
    return _KINDS[habit]
