"""Days without a year between two dates of one story that news looks back to, told in order.

"The revolt began on 17 February 2011. Planes came on 19 March. A vote was held on 7 July 2012."
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from timeline.dating.english.lexicon.verbs import SINCE
from timeline.dating.kinds import core, is_deictic
from timeline.dating.says import BareMonth, Day, Month, MonthDay, Year
from timeline.dating.told.place import Place
from timeline.days import calendar_day, day_number

if TYPE_CHECKING:
    from timeline.dating.rule import Heard

FAR = 300
"""Days: both dates lie further back than this from publication."""
LATE = 60
"""Days: what lies so little back may be of the news itself."""
LONGEST = 730
"""Days: from the one date to the other."""
LAST_DAY = 28
"""Of any month."""


def between(heard: Sequence[Heard], places: Sequence[Place], published: int) -> frozenset[int]:
    """Where those begin that lie between two whole dates."""
    found: set[int] = set()
    first = reached = 0
    run: list[int] = []
    for one, place in zip(heard, places, strict=True):
        says = core(one.says)
        if isinstance(says, (Day, Month)):
            last = _day(says.year, says)
            goes_on = place.tense in ("past", "") and not place.describes
            if goes_on and first and reached <= last <= min(first + LONGEST, published - FAR):
                found.update(run)
            first = reached = last
            run = []
        elif isinstance(says, (MonthDay, BareMonth)) and first:
            told = place.tense in ("past", "past perfect") and one.signal not in SINCE
            if says.step is None and told and published - _last(says, published) > LATE:
                reached = _next(says, reached)
                run.append(one.span.start)
            else:
                first = 0
        elif isinstance(says, Year) or is_deictic(says):
            first = 0
    return frozenset(found)


def _day(year: int, says: Day | Month | MonthDay | BareMonth) -> int:
    """Its day in a year; of a month its last, or one near it."""
    return day_number(year, says.month, min(getattr(says, "day", LAST_DAY), LAST_DAY))


def _next(says: MonthDay | BareMonth, reached: int) -> int:
    """The first on or after a day."""
    year = calendar_day(reached)[0]
    return _day(year if _day(year, says) >= reached else year + 1, says)


def _last(says: MonthDay | BareMonth, published: int) -> int:
    """The last on or before a day."""
    year = calendar_day(published)[0]
    return _day(year if _day(year, says) <= published else year - 1, says)
