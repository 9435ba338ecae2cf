"""From a list of what happened on one day of many years to the day of each of its lines.

"28 September" stands over it, and "1066 – William lands in England" is a line of it.
"""

import re
from collections.abc import Sequence
from itertools import groupby, zip_longest

from timeline.dating.hearing.edges import ends_line, opens_line
from timeline.dating.rule import Heard
from timeline.dating.says import Day, MonthDay, Recurring, Year
from timeline.dating.told.eras import BOUND
from timeline.days import days_in_month
from timeline.model import Document, Span
from timeline.patterns import later
from timeline.records import replace

ENOUGH = 3
"""So many lines that years open make a list."""
LONGEST_HEADING = 100
"""Characters of a line; no longer one is looked through, or the time would grow with its square."""
_BESIDE = 6
"""So many sayings of its line are looked for on either side of a day."""
_OF_A_LIST = later(r"\b(?:this day|today in|happened|history|historic(?:al)?|events)\b", re.I)

_NTH = later(r" is the \d{1,3}(?:st|nd|rd|th) day of the year\b")
"""What an encyclopaedia says first of a day."""


def with_anniversaries(heard: Sequence[Heard], document: Document) -> Sequence[Heard]:
    """The same sayings; a year that opens a line under a day without one means that day of it.

    What else a heading says is no time: "Today in history", "on this day".
    """
    heads = [(at, day) for at, one in enumerate(heard) if (day := _heading(one, document))]
    groups = [list(group) for _, group in groupby(heads, key=lambda head: head[1])]
    found: list[Heard | None] = list(heard)
    for group, after in zip_longest(groups, groups[1:]):
        (last, day), end = group[-1], after[0][0] if after else len(heard)
        years = _years(day, heard[last + 1 : end], document.text)
        for at, _ in group if years else ():
            line = _line(document.text, heard[at].span)
            for n in range(max(0, at - _BESIDE), min(len(heard), at + _BESIDE + 1)):
                found[n] = None if line.holds(heard[n].span) else found[n]
            found[at] = replace(heard[at], says=Recurring(f"XXXX-{day.month:02d}-{day.day:02d}"))
        for n in years:
            found[last + 1 + n] = replace(heard[last + 1 + n], says=_on(day, years[n]))
    return [one for one in found if one is not None]


def _years(day: MonthDay, under: Sequence[Heard], text: str) -> dict[int, Year]:
    """The years that open the lines under a day by their places, if the lines are a list."""
    opening = [(n, one) for n, one in enumerate(under) if opens_line(text, one.span.start)]
    days = [one.says for _, one in opening if isinstance(one.says, Day)]
    of_it = [each for each in days if (each.month, each.day) == (day.month, day.day)]
    years = {n: one.says for n, one in opening if isinstance(one.says, Year) and one.rule != BOUND}
    return years if len(years) + len(of_it) >= max(ENOUGH, len(opening) - 1) else {}


def _heading(one: Heard, document: Document) -> MonthDay | None:
    """A day without a year that stands alone on its line, or in the name of a list.

    Alone, the day of publication may be one, too.
    """
    day = one.says
    if not isinstance(day, MonthDay):
        return None
    text, published = document.text, document.published
    line = _line(text, one.span)
    if opens_line(text, one.span.start) and _NTH.match(text, one.span.end):
        return day
    opens, closes = opens_line(text, one.span.start), ends_line(text, one.span.end)
    if line.end - line.start > LONGEST_HEADING or not (opens or closes):
        return None
    of_writing = published and (published.month, published.day) == (day.month, day.day)
    alone = opens and closes and not of_writing
    return day if alone or _OF_A_LIST.search(text, line.start, line.end) else None


def _line(text: str, span: Span) -> Span:
    end = text.find("\n", span.end)
    return Span(text.rfind("\n", 0, span.start) + 1, len(text) if end < 0 else end)


def _on(day: MonthDay, year: Year) -> Day | Year:
    """The day in a year that has it."""
    exists = 1 <= day.day <= days_in_month(year.year, day.month)
    return Day(year.year, day.month, day.day, headed=True) if exists else year
