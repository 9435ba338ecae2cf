"""From calendar units and amounts to their names: TIMEX3 values, EDTF forms, and the days meant.

A unit of the calendar is counted (`count`), so that "last quarter" is one less than this one.
"""

from collections.abc import Callable
from functools import lru_cache

from timeline.dating.says import Length, SeasonName, Unit
from timeline.days import (
    Interval,
    calendar_day,
    day_number,
    iso_day,
    iso_week,
    iso_year,
    months,
    one_day,
    week_of,
    years,
)
from timeline.model import Precision
from timeline.records import dataclass

LAST_YEAR = 9999
"""EDTF has months and days only for years of four digits."""
SEASONS: tuple[SeasonName, ...] = ("SP", "SU", "FA", "WI")
FIRST_MONTH_OF_SPRING = 3
DAYS_OF_A_WEEK = 7
DAYS_OF_A_YEAR = 365
_FAR = 10**9


@dataclass(frozen=True, slots=True)
class Period:
    """Days that have a name in the calendar."""

    precision: Precision
    interval: Interval
    value: str
    edtf: str


@lru_cache(maxsize=4_096)
def a_day(number: int) -> Period:
    """The day of a day count."""
    year, month, day = calendar_day(number)
    name = iso_day(number)
    value = name if year > 0 else f"{timex_year(year)}-{month:02d}-{day:02d}"
    return Period("day", one_day(number), value, name)


def a_week(number: int) -> Period:
    """The Monday-to-Sunday week that a day lies in."""
    year, week = iso_week(number)
    days = week_of(number)
    return Period("week", days, f"{timex_year(year)}-W{week:02d}", str(days))


def a_weekend(number: int) -> Period:
    """Saturday and Sunday of the week that a day lies in."""
    week = a_week(number)
    days = Interval(week.interval.end - 2, week.interval.end)
    return Period("range", days, f"{week.value}-WE", str(days))


@lru_cache(maxsize=4_096)
def a_month(year: int, month: int) -> Period:
    """A month of an astronomical year."""
    return Period(
        "month",
        months(year, month),
        f"{timex_year(year)}-{month:02d}",
        f"{iso_year(year)}-{month:02d}",
    )


def a_season(year: int, season: SeasonName) -> Period:
    """A northern season by whole months; the winter of 1812 is December 1812 to February 1813."""
    index = SEASONS.index(season)
    days = months(year, FIRST_MONTH_OF_SPRING + 3 * index, 3)
    return Period("season", days, f"{timex_year(year)}-{season}", f"{iso_year(year)}-{21 + index}")


def a_quarter(year: int, number: int) -> Period:
    """A quarter (1 to 4) of a calendar year."""
    days = months(year, 3 * number - 2, 3)
    return Period(
        "quarter", days, f"{timex_year(year)}-Q{number}", f"{iso_year(year)}-{32 + number}"
    )


def a_half(year: int, number: int) -> Period:
    """A half (1 or 2) of a calendar year."""
    days = months(year, 6 * number - 5, 6)
    return Period("half", days, f"{timex_year(year)}-H{number}", f"{iso_year(year)}-{39 + number}")


@lru_cache(maxsize=4_096)
def a_year(year: int) -> Period:
    """An astronomical year."""
    return Period("year", years(year), timex_year(year), iso_year(year))


def some_years(first: int, last: int) -> Period:
    """The years from `first` to `last`, both included."""
    days = Interval(day_number(first), day_number(last + 1))
    value = f"{timex_year(first)}/{timex_year(last)}"
    return Period("range", days, value, f"{iso_year(first)}/{iso_year(last)}")


def a_decade(year: int) -> Period:
    """The decade of an astronomical year: 1990 to 1999; 489 to 480 BC for any year among them."""
    if year >= 10:
        first = year // 10 * 10
        edtf = f"{iso_year(first)[:-1]}X"
        return Period("decade", years(first, 10), timex_year(first)[:-1], edtf)
    first = 1 if year > 0 else -((1 - year) // 10 * 10 + 8)
    last = 9 if year > 0 else min(first + 9, 0)
    days = years(first, last - first + 1)
    return Period("decade", days, timex_year(first)[:-1], f"{iso_year(first)}/{iso_year(last)}")


def a_century(number: int) -> Period:
    """The 19th century (19) as people mean it, 1800 to 1899; the third century BC is -3."""
    first, last = _bounds(number, 100)
    value = f"{number - 1:02d}" if number > 0 else f"BC{-number - 1:02d}"
    edtf = f"{iso_year(first)}/{iso_year(last)}"
    if abs(number) > 1:
        edtf = f"{number - 1:02d}XX" if number > 0 else f"{number + 1:03d}XX"
    return Period("century", years(first, last - first + 1), value, edtf)


def a_millennium(number: int) -> Period:
    """The second millennium (2), 1000 to 1999; BC is negative."""
    first, last = _bounds(number, 1000)
    value = str(number - 1) if number > 0 else f"BC{-number - 1}"
    days = years(first, last - first + 1)
    return Period("range", days, value, f"{iso_year(first)}/{iso_year(last)}")


def _bounds(number: int, size: int) -> tuple[int, int]:
    """First and last year of the nth century or millennium; there is no year between the eras."""
    if number < 0:
        return number * size + 1, (number + 1) * size
    return max(1, (number - 1) * size), number * size - 1


def timex_year(year: int) -> str:
    """A year as TIMEX3 has it: four digits, `BC0044` for 44 BC."""
    return f"{year:04d}" if year > 0 else f"BC{1 - year:04d}"


def count_of(unit: Unit, number: int) -> int:
    """Which day, week, month ... the day `number` lies in, counted so that the next is one more."""
    if unit in ("week", "weekend"):
        return (number - 1) // 7
    if unit == "fortnight":
        return (number - 1) // 14
    year, month, _ = calendar_day(number)
    match unit:
        case "month":
            return year * 12 + month - 1
        case "quarter":
            return year * 4 + (month - 1) // 3
        case "season":
            return (year * 12 + month - FIRST_MONTH_OF_SPRING) // 3
        case "half":
            return year * 2 + (month - 1) // 6
        case "year":
            return year
        case "decade":
            return year // 10 if year > 0 else -((1 - year) // 10) - 1
        case "century":
            return year // 100 if year > 0 else -(-year // 100) - 1
        case "millennium":
            return year // 1000 if year > 0 else -(-year // 1000) - 1
        case _:
            return number


def counted(unit: Unit, count: int) -> Period:
    """The period that `count_of` counts; days for units shorter than a week."""
    if abs(count) > _FAR:
        raise ValueError(f"{count} {unit}s lie beyond any calendar")
    maker = _COUNTED.get(unit)
    return maker(count) if maker else a_day(count)


def step(unit: Unit, number: int, steps: int) -> Period:
    """The period `steps` after (or before) the one that the day `number` lies in."""
    return counted(unit, count_of(unit, number) + steps)


def _a_fortnight(monday: int) -> Period:
    days = Interval(monday, monday + 14)
    return Period("range", days, f"{a_week(monday).value}/{a_week(monday + 7).value}", str(days))


_COUNTED: dict[Unit, Callable[[int], Period]] = {
    "week": lambda count: a_week(count * 7 + 1),
    "weekend": lambda count: a_weekend(count * 7 + 1),
    "fortnight": lambda count: _a_fortnight(count * 14 + 1),
    "month": lambda count: a_month(count // 12, count % 12 + 1),
    "quarter": lambda count: a_quarter(count // 4, count % 4 + 1),
    "season": lambda count: a_season(count // 4, SEASONS[count % 4]),
    "half": lambda count: a_half(count // 2, count % 2 + 1),
    "year": a_year,
    "decade": lambda count: a_decade(max(1, count * 10) if count >= 0 else count * 10 + 10),
    "century": lambda count: a_century(count + 1 if count >= 0 else count),
    "millennium": lambda count: a_millennium(count + 1 if count >= 0 else count),
}

_LETTERS: dict[Unit, tuple[str, float]] = {
    "second": ("S", 1),
    "minute": ("M", 1),
    "hour": ("H", 1),
    "day": ("D", 1),
    "weekend": ("WE", 1),
    "week": ("W", 1),
    "fortnight": ("W", 2),
    "month": ("M", 1),
    "quarter": ("M", 3),
    "season": ("M", 3),
    "half": ("M", 6),
    "year": ("Y", 1),
    "decade": ("Y", 10),
    "century": ("Y", 100),
    "millennium": ("Y", 1000),
}
_FRACTIONS = (0.25, 0.5, 0.75)
_HALVES: dict[Unit, tuple[int, Unit]] = {
    "minute": (30, "second"),
    "hour": (30, "minute"),
    "day": (12, "hour"),
    "year": (6, "month"),
}
_CLOCK_UNITS = ("second", "minute", "hour")
_MANY: dict[Unit, str] = {"century": "C", "quarter": "Q"}
"""TIMEX3 letters of units told without an amount: "centuries" is PXC, but "decades" PXY."""


def length_value(length: Length) -> str:
    """The TIMEX3 value of a length of time: `P74Y`, `PT1H30M`, `PXM`."""
    if length.unit is None:
        return "PXX"
    if length.amount is None:
        letter = _MANY.get(length.unit, _LETTERS[length.unit][0])
        return f"{'PT' if length.unit in _CLOCK_UNITS else 'P'}X{letter}"
    days, hours = "", ""
    for amount, unit in _whole_parts(((length.amount, length.unit), *length.more)):
        letter, factor = _LETTERS[unit]
        written = f"{amount * factor:.12g}{letter}"
        if unit in _CLOCK_UNITS:
            hours += written
        else:
            days += written
    return f"P{days}T{hours}" if hours else f"P{days}"


def _whole_parts(parts: tuple[tuple[float, Unit], ...]) -> list[tuple[float, Unit]]:
    """The same length with halves in the next smaller unit: 2.5 years are 2 years, 6 months."""
    whole: list[tuple[float, Unit]] = []
    for amount, unit in parts:
        rest = amount % 1
        if rest not in _FRACTIONS or unit not in _HALVES:
            whole.append((amount, unit))
            continue
        if amount > 1:
            whole.append((amount - rest, unit))
        half, smaller = _HALVES[unit]
        whole.append((2 * rest * half, smaller))
    return whole
