"""From the one day that a report tells in full to the day it was written on.

Nothing above the report says when it is from, but its own weekdays do: one that begins "35 died
Thursday" and says "on Thursday, July 2, 2015" further on was written in that week.
"""

import re
from datetime import date, timedelta

from timeline.days import WEEKDAYS
from timeline.patterns import later
from timeline.phrases import read_day
from timeline.reading.datelines import FULL_DAY, MONTH

LONGEST = 20_000
"""Characters: what is longer is no report of one day."""
LEAD = 1000
"""Characters: so early news says on which weekday it happened."""
MOST = 6
"""Days in full: a text with more is a chronicle, or told from its dates."""
MOST_WEEKDAYS = 60
"""So many a report may name, so that a text of nothing else costs little."""
SINCE = 2
"""Days after what a report tells on which it may still be written: "he said on Friday"."""

_FULL_DAY = later(rf"{FULL_DAY}(?!,? (?:file|archive)\b)", re.IGNORECASE)
_WEEKDAY = later(rf"\b({'|'.join(WEEKDAYS)})\b(?!,? (?:the )?(?:\d|(?:{MONTH})\b)|[’']s\b)")
"""A weekday without a date, unlike that of "Thursday, July 2"."""
_YEAR = later(r"\b(?:1[6-9]|20)\d\d\b")
_ENDS = later(r"[.!?][\"”’')]*\s|[\r\n]")
_AHEAD = later(
    r"\b(?:will|would|shall|may|might|could|can|to be|plan(?:s|ned)?|schedul\w+|due|expect\w*|"
    r"deadline)\b"
    r"|\b(?:until|till|through|by|before|after|since|from|last|next|each|every) (?:on )?\Z",
    re.IGNORECASE,
)
"""Before a day that may lie ahead of a report, or long behind it: "since"."""


def day_of_report(text: str) -> date | None:
    """The day it was written on or soon after; nothing where its own days do not tell one."""
    if len(text) > LONGEST:
        return None
    named = list(_WEEKDAY.finditer(text))
    if not 0 < len(named) <= MOST_WEEKDAYS:
        return None
    bare = [found for found in named if not _is_ahead(text, found)]
    day = _day_in_full(text) if bare and bare[0].start() <= LEAD else None
    if day is None or WEEKDAYS[day.weekday()] not in {found[1] for found in bare}:
        return None
    later_on = {WEEKDAYS[(day + timedelta(one)).weekday()]: one for one in range(1, SINCE + 1)}
    return day + timedelta(max(later_on.get(found[1], 0) for found in bare))


def _day_in_full(text: str) -> date | None:
    """The last of its days in full, where all are of one week, and nothing is told of later."""
    told = list(_FULL_DAY.finditer(text))
    if not 0 < len(told) <= MOST or any(_is_ahead(text, found) for found in told):
        return None
    days = sorted(day for found in told if (day := read_day(found[0])))
    if not days or days[-1] - days[0] >= timedelta(7):
        return None
    later_on = any(int(found[0]) > days[-1].year + 1 for found in _YEAR.finditer(text))
    return None if later_on else days[-1]


def _is_ahead(text: str, found: re.Match[str]) -> bool:
    """Whether its sentence goes on to it with a word of what lies ahead, or long behind."""
    start = found.start()
    ends = _ENDS.finditer(text, max(0, start - LEAD), start)
    return _AHEAD.search(text, max((one.end() for one in ends), default=0), start) is not None
