"""From a list of what happened on one day of many years to the day of each of its lines.

"28 September" stands over it, and "1066 – William lands in England" is a line of it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from timeline.dating.edges import ends_line, opens_line
from timeline.dating.says import Day, MonthDay, Recurring, Says, Year
from timeline.days import days_in_month
from timeline.model import Document, Span
from timeline.patterns import later
from timeline.records import replace

if TYPE_CHECKING:
    from timeline.dating.rule import Heard

ENOUGH = 3
"""So many lines that years open make a list."""
LONGEST_HEADING = 100
"""Characters of a line."""
_BESIDE = 2
"""So many sayings of its line are looked for on either side of a day."""
_OF_A_LIST = later(r"\b(?:this day|today in|happened|history|historic(?:al)?|events)\b", re.I)


def with_anniversaries(heard: Sequence[Heard], document: Document) -> Sequence[Heard]:
    """The same sayings; a year that opens a line under a day without one means that day of it.

    What else a heading says is no time: "Today in history", "on this day".
    """
    text = document.text
    heads = [(at, day) for at, one in enumerate(heard) if (day := _heading(one, document))]
    ends = [at for at, _ in heads[1:]]
    found: list[Heard | None] = list(heard)
    for (at, day), end in zip(heads, [*ends, len(heard)], strict=False):
        under = [n for n in range(at + 1, end) if opens_line(text, heard[n].span.start)]
        years = [n for n in under if isinstance(heard[n].says, Year)]
        days = [n for n in under if _is_of(day, heard[n].says)]
        if len(years) + len(days) < max(ENOUGH, len(under) - 1):
            continue
        line = _line(text, heard[at].span)
        for n in range(max(0, at - _BESIDE), min(end, at + _BESIDE + 1)):
            found[n] = None if line.holds(heard[n].span) else found[n]
        found[at] = replace(heard[at], says=Recurring(f"XXXX-{day.month:02d}-{day.day:02d}"))
        for n in years:
            found[n] = replace(heard[n], says=_on(day, heard[n].says))
    return [one for one in found if one is not None]


def _heading(one: Heard, document: Document) -> MonthDay | None:
    """A day without a year that stands alone on its line, or in the name of a list.

    Alone, the day of publication may be one, too.
    """
    day = one.says
    if not isinstance(day, MonthDay):
        return None
    text, published = document.text, document.published
    line = _line(text, one.span)
    opens, closes = opens_line(text, one.span.start), ends_line(text, one.span.end)
    if line.end - line.start > LONGEST_HEADING or not (opens or closes):
        return None
    of_writing = published and (published.month, published.day) == (day.month, day.day)
    alone = opens and closes and not of_writing
    return day if alone or _OF_A_LIST.search(text, line.start, line.end) else None


def _line(text: str, span: Span) -> Span:
    end = text.find("\n", span.end)
    return Span(text.rfind("\n", 0, span.start) + 1, len(text) if end < 0 else end)


def _is_of(day: MonthDay, says: Says) -> bool:
    return isinstance(says, Day) and (says.month, says.day) == (day.month, day.day)


def _on(day: MonthDay, year: Says) -> Says:
    """The day in a year that has it."""
    if not isinstance(year, Year) or not 1 <= day.day <= days_in_month(year.year, day.month):
        return year
    return Day(year.year, day.month, day.day, headed=True)
