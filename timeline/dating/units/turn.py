"""What comes round once a year, a month or a week, and its occurrences around a day."""

from collections.abc import Callable

from timeline.dating.says import Unit
from timeline.dating.units.values import Period, count_of
from timeline.days import calendar_day, day_number
from timeline.records import dataclass

STRAY = 60
"""Days: so far a day of a list may lie on the wrong side of the one before it, in its year."""


@dataclass(frozen=True, slots=True)
class Turn:
    """Something that comes once in a `unit` (year, month or week)."""

    name: str
    """As in a sentence: "Friday", "September", "the third quarter"."""
    unit: Unit
    make: Callable[[int], Period]
    """From the count of the unit to its occurrence there; ValueError where it has none."""
    waiting: str
    """The TIMEX3 value while we do not know which: `XXXX-09`."""
    supplied: str
    """What is supplied when one is chosen: "year", "year month", "week"."""
    of_days: bool = False
    """Whether it is a day rather than a month or a season."""
    latest: bool = False
    """Whether it means the latest one that has begun, rather than the nearest."""
    over: bool = False
    """Whether it is told of soon after it is over, as the figures of a quarter are."""
    fresh: int = 0
    """Days: one that has been over for less is not yet "the last" one."""
    reach: int = 2


class Around:
    """The occurrences of a turn around a day, in order."""

    def __init__(self, turn: Turn, day: int) -> None:
        self._turn, self._day = turn, day
        self._here = count_of(turn.unit, day)
        self.all = [
            period
            for count in range(self._here - turn.reach, self._here + turn.reach + 1)
            if (period := _made(turn, count))
        ]

    def last_begun_by(self, day: int) -> Period:
        """The last that begins on or before a day; LookupError without one."""
        return [each for each in self.all if each.interval.start <= day][-1]

    def last_over_by(self, day: int) -> Period:
        """The last that ends before a day; LookupError without one."""
        return [each for each in self.all if each.interval.end <= day][-1]

    def first_from(self, day: int) -> Period:
        """The first that begins on or after a day; LookupError without one."""
        ahead = [each for each in self.all if each.interval.start >= day]
        return ahead[0]

    def stepped(self, steps: int) -> Period:
        """The last one, this one or the next one."""
        if steps < 0:
            return self.last_over_by(self._day - self._turn.fresh)
        if steps > 0:
            return self.first_from(self._day + 1)
        holding = [each for each in self.all if holds(each, self._day)]
        unit = self._turn.unit
        same = [each for each in self.all if count_of(unit, each.interval.start) == self._here]
        return (holding or same or self.all)[0]


def _made(turn: Turn, count: int) -> Period | None:
    try:
        return turn.make(count)
    except ValueError:
        return None


def holds(period: Period, day: int) -> bool:
    """Whether the day lies inside."""
    return period.interval.start <= day < period.interval.end


def next_in_list(turn: Turn, entry: Period, course: int) -> Period:
    """The one that heads the next line of a list: after 13 December, 21 January."""
    stray = STRAY if entry.precision == "day" else 0
    first, last = entry.interval.start, entry.interval.last
    around, year = Around(turn, first), calendar_day(first)[0]
    if course > 0:
        return around.first_from(max(first - stray, day_number(year)))
    return around.last_begun_by(min(last + stray, day_number(year + 1) - 1))
