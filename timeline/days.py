"""The day count that every room shares: whole days, any year, and the half-open `Interval`.

Days are counted as `datetime.date.toordinal` counts them (0001-01-01 is day 1) in the proleptic
Gregorian calendar, and go on below 1: years are astronomical, so 1 BC is year 0 and 300 BC is
year -299, as in ISO 8601-1 and EDTF (ISO 8601-2).
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from functools import lru_cache

from timeline.patterns import later
from timeline.records import dataclass

MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
SEASONS = {"SP": "spring", "SU": "summer", "FA": "autumn", "WI": "winter"}
"""The seasons of TIMEX3 by their names."""
DAYS_IN_400_YEARS = 146_097
_DAYS_BEFORE_MONTH = (0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365)
_DAYS_BEFORE_LEAP_MONTH = tuple(days + (days > 31) for days in _DAYS_BEFORE_MONTH)


def is_leap(year: int) -> bool:
    """Whether the astronomical `year` has a 29 February."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def days_in_month(year: int, month: int) -> int:
    """How many days (28 to 31) `month` (1 to 12) of `year` has; ValueError for any other month."""
    if not 1 <= month <= 12:
        raise ValueError(f"a month is 1 to 12, got {month}")
    leap = 1 if month == 2 and is_leap(year) else 0
    return _DAYS_BEFORE_MONTH[month + 1] - _DAYS_BEFORE_MONTH[month] + leap


def day_number(year: int, month: int = 1, day: int = 1) -> int:
    """The count of a calendar day; ValueError where the calendar has no such day."""
    if not 1 <= day <= days_in_month(year, month):
        raise ValueError(f"there is no day {day} in month {month} of {year}")
    before = year - 1
    leaps = before // 4 - before // 100 + before // 400
    after_february = 1 if month > 2 and is_leap(year) else 0
    return before * 365 + leaps + _DAYS_BEFORE_MONTH[month] + after_february + day


@lru_cache(maxsize=8_192)
def calendar_day(number: int) -> tuple[int, int, int]:
    """The astronomical year, month and day of a day count."""
    cycles, rest = divmod(number - 1, DAYS_IN_400_YEARS)
    centuries = min(rest // 36_524, 3)
    rest -= centuries * 36_524
    fours, rest = divmod(rest, 1_461)
    years = min(rest // 365, 3)
    rest -= years * 365
    year = cycles * 400 + centuries * 100 + fours * 4 + years + 1
    before = _DAYS_BEFORE_LEAP_MONTH if is_leap(year) else _DAYS_BEFORE_MONTH
    month = bisect_right(before, rest, 1) - 1
    return year, month, rest - before[month] + 1


def weekday(number: int) -> int:
    """The day of the week, Monday 0 to Sunday 6."""
    return (number - 1) % 7


def iso_week(number: int) -> tuple[int, int]:
    """The ISO 8601 week-numbering year and week (1 to 53) that a day lies in."""
    thursday = number - weekday(number) + 3
    year = calendar_day(thursday)[0]
    return year, (thursday - day_number(year)) // 7 + 1


def monday_of_week(year: int, week: int) -> int:
    """The Monday of an ISO week; ValueError where `year` has no such week."""
    fourth = day_number(year, 1, 4)
    monday = fourth - weekday(fourth) + (week - 1) * 7
    if week < 1 or iso_week(monday) != (year, week):
        raise ValueError(f"there is no week {week} in {year}")
    return monday


def add_months(number: int, months: int) -> int:
    """The same day of the month, `months` later or earlier; the month's last day if it is short."""
    year, month, day = calendar_day(number)
    years, month = divmod(year * 12 + month - 1 + months, 12)
    return day_number(years, month + 1, min(day, days_in_month(years, month + 1)))


def iso_year(year: int) -> str:
    """A year in ISO 8601: four digits, a minus before 1 BC; EDTF's `Y` past the year 9999."""
    if abs(year) > 9999:
        return f"Y{year}"
    return f"-{-year:04d}" if year < 0 else f"{year:04d}"


def iso_day(number: int) -> str:
    """A day in ISO 8601, such as 2024-06-18 or -0299-01-01."""
    year, month, day = calendar_day(number)
    return f"{iso_year(year)}-{month:02d}-{day:02d}"


@dataclass(frozen=True, slots=True, order=True)
class Interval:
    """Whole days from `start` up to but not including `end`, so that any year fits, BC too.

    >>> print(Interval(day_number(2024, 6, 18), day_number(2024, 6, 20)))
    2024-06-18/2024-06-19
    >>> print(one_day(day_number(-43, 3, 15)))  # 44 BC
    -0043-03-15
    """

    start: int
    end: int

    def __post_init__(self) -> None:
        if not self.start < self.end:
            raise ValueError(f"an interval must last at least a day, got {self.start}..{self.end}")

    @property
    def last(self) -> int:
        """The last day inside, which is the one that people see."""
        return self.end - 1

    @property
    def days(self) -> int:
        """How many days it lasts, at least 1."""
        return self.end - self.start

    def holds(self, other: Interval) -> bool:
        """Whether `other` lies wholly inside."""
        return self.start <= other.start and other.end <= self.end

    def meets(self, other: Interval) -> bool:
        """Whether the two share at least one day."""
        return self.start < other.end and other.start < self.end

    def __str__(self) -> str:
        if self.days == 1:
            return iso_day(self.start)
        return f"{iso_day(self.start)}/{iso_day(self.last)}"


def hull(intervals: Iterable[Interval]) -> Interval:
    """The shortest interval that holds all of them; ValueError when there are none."""
    spans = list(intervals)
    return Interval(min(span.start for span in spans), max(span.end for span in spans))


def one_day(number: int) -> Interval:
    """The interval of a single day."""
    return Interval(number, number + 1)


def week_of(number: int) -> Interval:
    """The Monday-to-Sunday week that a day lies in."""
    monday = number - weekday(number)
    return Interval(monday, monday + 7)


def months(year: int, month: int, count: int = 1) -> Interval:
    """`count` whole months from the first day of `month`, also across the end of the year."""
    first = day_number(year, month)
    return Interval(first, add_months(first, count))


def years(year: int, count: int = 1) -> Interval:
    """`count` whole years from 1 January of the astronomical `year`."""
    return Interval(day_number(year), day_number(year + count))


_ISO = later(r"(-?\d{4,6})(?:-(\d\d)(?:-(\d\d))?)?\Z")


def parse_iso(text: str) -> Interval:
    """The days of an ISO 8601 year, month or day; ValueError with one sentence otherwise."""
    found = _ISO.match(text.strip())
    if not found:
        raise ValueError(f'wanted a date such as 2024, 2024-06 or 2024-06-21, got "{text}"')
    year = int(found[1])
    if not found[2]:
        return years(year)
    if not found[3]:
        return months(year, int(found[2]))
    return one_day(day_number(year, int(found[2]), int(found[3])))
