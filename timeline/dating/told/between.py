"""The years of days and months beside whole dates of long ago, in news that looks back.

"The revolt began on 17 February 2011. Planes came on 19 March."
"""

from collections.abc import Sequence
from itertools import pairwise

from timeline.dating.english.lexicon.verbs import SINCE
from timeline.dating.kinds import core
from timeline.dating.rule import Heard
from timeline.dating.says import BareMonth, Day, Month, MonthDay, Year
from timeline.dating.told.place import Place
from timeline.dating.verbs.verbforms import Tense
from timeline.days import MONTHS, calendar_day, day_number
from timeline.patterns import later

LONG_OVER = 210
"""Days: what lies so far back would have its year in news."""
BESIDE, SENTENCES = 60, 2
"""Days and sentences: so near to a whole date another day is one of its year."""
LAST_DAY = 28
"""Of any month."""
_YEAR_BEHIND = later(
    rf" (?:and (?:{'|'.join(MONTHS)}) (?:\d{{1,2}} )?)?[a-z-]+ ((?i:last|next)) year\b"
)
_WHEN = later(r",? (?:when|in which|during which) [^.;:()\n]{0,100}")
"""Between a year and a day of it: "in 2000, when the court halted a count on"."""
_STEPS = {"last": -1, "next": 1}
_GONE: tuple[Tense, ...] = ("past", "past perfect")
_AS_NOW: tuple[Tense, ...] = ("", "present")
_Yearless = MonthDay | BareMonth


def years_around(heard: Sequence[Heard], places: Sequence[Place], published: int) -> dict[int, int]:
    """The year of each, by where it begins."""
    found: dict[int, int] = {}
    stated: tuple[int, Place] | None = None
    for one, place in zip(heard, places, strict=True):
        says = core(one.says)
        if isinstance(says, (Day, Month)):
            stated = (_day(says.year, says), place) if isinstance(says, Day) else None
        elif isinstance(says, (MonthDay, BareMonth)):
            over = published - _last(says, published)
            told = says.step is None and one.signal not in SINCE
            beside = _beside(says, place, stated) if told and over > LONG_OVER else None
            if beside is not None:
                found[one.span.start] = calendar_day(beside)[0]
                stated = beside, place
    return found


def years_behind(heard: Sequence[Heard], text: str, published: int) -> dict[int, int]:
    """The year that stands behind what days name: "the April 25 and May 12 quakes last year"."""
    found = {}
    for one in heard:
        says = core(one.says)
        told = isinstance(says, (MonthDay, BareMonth)) and says.step is None
        year = _YEAR_BEHIND.match(text, one.span.end) if told else None
        if year:
            found[one.span.start] = calendar_day(published)[0] + _STEPS[year[1].lower()]
    return found


def years_when(heard: Sequence[Heard], places: Sequence[Place], text: str) -> dict[int, int]:
    """The year right before a clause that tells what happened in it: "in 2000, when on Dec. 12"."""
    found: dict[int, int] = {}
    for (one, _), (then, there) in pairwise(zip(heard, places, strict=True)):
        told, says = core(one.says), core(then.says)
        if not (isinstance(told, Year) and isinstance(says, (MonthDay, BareMonth))):
            continue
        led = _WHEN.fullmatch(text, one.span.end, then.span.start)
        if led and there.tense in _GONE and says.step is None:
            found[then.span.start] = told.year
    return found


def _beside(says: _Yearless, place: Place, stated: tuple[int, Place] | None) -> int | None:
    """The day of that name soon after a whole date, or before it where it "had" been."""
    if stated is None or (isinstance(says, BareMonth) and place.number != stated[1].number):
        return None
    day, there = stated
    as_now = there.tense in _AS_NOW and place.tense in _AS_NOW
    if place.number - there.number > SENTENCES or not (as_now or place.tense in _GONE):
        return None
    after, before = _next(says, day), _last(says, day)
    if after - day <= BESIDE + (LAST_DAY if isinstance(says, BareMonth) else 0):
        return after
    return before if place.tense == "past perfect" and day - before <= BESIDE else None


def _day(year: int, says: Day | _Yearless) -> int:
    """Its day in a year; of a month its last, or one near it."""
    return day_number(year, says.month, min(getattr(says, "day", LAST_DAY), LAST_DAY))


def _next(says: _Yearless, reached: int) -> int:
    """The first on or after a day."""
    year = calendar_day(reached)[0]
    return _day(year if _day(year, says) >= reached else year + 1, says)


def _last(says: _Yearless, day: int) -> int:
    """The last on or before a day."""
    year = calendar_day(day)[0]
    return _day(year if _day(year, says) <= day else year - 1, says)
