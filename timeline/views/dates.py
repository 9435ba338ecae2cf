"""From days to the words that people use for them: "18–19 June 2024", "1990s", "300 BC"."""

import re
from collections.abc import Iterator

from timeline.days import MONTHS, SEASONS, WEEKDAYS, Interval, calendar_day, months, weekday, years
from timeline.model import Precision, When

DAYS_IN_A_YEAR = 365.2425
ABOUT = 0.03
"""By how much two years may fall short of their average length and still be two years."""
FIRST_YEAR_WITHOUT_AD = 1000
EARLY_SHARE = 0.42
"""Up to which share of a unit its beginning is called early."""

_SEASON = re.compile(r"(-?\d+)-(SP|SU|FA|WI)\Z")
_EDTF_POINT = re.compile(r"Y?-?\d+(-\d\d)?(-\d\d)?[~?%]?\Z")


def year_words(year: int) -> str:
    """An astronomical year as people write it: 2024, AD 79, 300 BC."""
    if year < 1:
        return f"{1 - year} BC"
    return f"AD {year}" if year < FIRST_YEAR_WITHOUT_AD else str(year)


def month_words(year: int, month: int, *, short: bool = False) -> str:
    """ "June 2024", or "Jun 2024"."""
    return f"{_month(month, short)} {year_words(year)}"


def day_words(number: int, *, short: bool = False) -> str:
    """ "18 June 2024", or "18 Jun 2024"."""
    year, month, day = calendar_day(number)
    return f"{day} {month_words(year, month, short=short)}"


def weekday_words(number: int) -> str:
    """ "Friday 21 June 2024"."""
    return f"{WEEKDAYS[weekday(number)]} {day_words(number)}"


def length_words(days: int) -> str:
    """About how long so many days are: "69 years", "7 months", "12 days"."""
    years_long, months_long = days / DAYS_IN_A_YEAR, days * 12 / DAYS_IN_A_YEAR
    if years_long >= 2 - ABOUT:
        return counted(int(years_long + ABOUT), "year")
    if months_long >= 2 - ABOUT:
        return counted(round(months_long), "month")
    return counted(days, "day")


def period_words(when: When, *, short: bool = False) -> str:
    """The days of `when` at the precision of its words; its TIMEX3 value if it has no days."""
    interval = when.interval
    if interval is None:
        return when.value
    for unit, name in _units(when, interval, short):
        if unit == interval:
            return f"c. {name}" if when.approximate else name
        if unit.holds(interval):
            return _part(unit, interval, name)
    words = _between(when, interval, short)
    return f"c. {words}" if when.approximate and interval.days == 1 else words


def start_words(when: When, *, short: bool = False) -> str:
    """When it began, for "since …": "1950", "the 1990s", "24 February 2022"."""
    if when.interval is None:
        return when.value
    if when.precision in ("day", "week", "range"):
        return _point(when.interval.start, _ends(when, when.interval)[0], short)
    words = period_words(when, short=short)
    article = when.precision in ("decade", "century", "half")
    return f"the {words}" if article else words


def point_precision(day: int, *, end: bool = False) -> Precision:
    """How precise a first day looks (with `end`, a last one): the year's, the month's, its own."""
    _, month, number = calendar_day(day + 1 if end else day)
    if number != 1:
        return "day"
    return "year" if month == 1 else "month"


def _month(month: int, short: bool) -> str:
    name = MONTHS[month - 1]
    return name[:3] if short else name


def counted(count: int, name: str) -> str:
    """So many of what the name says: "1 event", "2,000 events"."""
    return f"{count:,} {name}" + ("" if count == 1 else "s")


def _units(when: When, interval: Interval, short: bool) -> Iterator[tuple[Interval, str]]:
    """The whole calendar units, with their names, that the words may have meant (a part of)."""
    year, month, _ = calendar_day(interval.start)
    if when.precision == "month":
        yield months(year, month), month_words(year, month, short=short)
    elif when.precision == "season":
        if found := _SEASON.match(when.value):
            yield interval, f"{SEASONS[found[2]]} {year_words(int(found[1]))}"
    elif when.precision == "quarter":
        quarter = (month - 1) // 3
        yield months(year, quarter * 3 + 1, 3), f"Q{quarter + 1} {year_words(year)}"
    elif when.precision == "half":
        half = (month - 1) // 6
        name = f"H{half + 1} " if short else ("first half of ", "second half of ")[half]
        yield months(year, half * 6 + 1, 6), name + year_words(year)
    elif when.precision == "year":
        yield years(year), year_words(year)
    elif when.precision == "decade":
        yield _decade(year)
    elif when.precision == "century":
        yield from _centuries(year)


def _decade(year: int) -> tuple[Interval, str]:
    if year >= 0:
        first = year // 10 * 10
        return years(first, 10), f"{first}s" if first >= 100 else f"AD {first}s"
    last_bc = (1 - year) // 10 * 10
    return years(1 - last_bc - 9, 10), f"{last_bc}s BC"


def _centuries(year: int) -> Iterator[tuple[Interval, str]]:
    """The century of a year in the two ways that people count: from 1801, and from 1800."""
    for offset in (1, 0):
        first = (year - offset) // 100 * 100 + offset
        number = (first - offset) // 100 + 1
        name = f"{_ordinal(number)} century" if number > 0 else f"{_ordinal(1 - number)} century BC"
        yield years(first, 100), name


def _ordinal(number: int) -> str:
    teens = 10 <= number % 100 <= 20
    return f"{number}{'th' if teens else {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th')}"


def _part(unit: Interval, inside: Interval, name: str) -> str:
    share = inside.days / unit.days
    if inside.start == unit.start:
        return f"early {name}" if share <= EARLY_SHARE else f"first half of {name}"
    if inside.end == unit.end:
        return f"late {name}" if share <= EARLY_SHARE else f"second half of {name}"
    return f"mid-{name}"


def _between(when: When, interval: Interval, short: bool) -> str:
    """ "1914–1918", "April–June 2024", "30 June – 2 July 2024": from the first to the last."""
    first, last = _ends(when, interval)
    if first == last == "year":
        return _span_of_years(interval)
    if first == last == "month":
        return _span_of_months(interval, short)
    if first == last:
        return _span_of_days(interval, short)
    return f"{_point(interval.start, first, short)} – {_point(interval.last, last, short)}"


def _ends(when: When, interval: Interval) -> tuple[Precision, Precision]:
    """How precisely the first and the last day were told: as EDTF writes them, or as they look."""
    if when.precision in ("day", "week"):
        return "day", "day"
    points = [_EDTF_POINT.match(point) for point in when.edtf.split("/")]
    if len(points) == 2 and points[0] and points[1]:
        return _told(points[0]), _told(points[1])
    return point_precision(interval.start), point_precision(interval.last, end=True)


def _told(point: re.Match[str]) -> Precision:
    return "day" if point[2] else "month" if point[1] else "year"


def _point(day: int, precision: Precision, short: bool) -> str:
    year, month, _ = calendar_day(day)
    if precision == "year":
        return year_words(year)
    return (
        month_words(year, month, short=short)
        if precision == "month"
        else day_words(day, short=short)
    )


def _span_of_years(interval: Interval) -> str:
    first, last = calendar_day(interval.start)[0], calendar_day(interval.last)[0]
    if first == last:
        return year_words(first)
    if last < 1:
        return f"{1 - first}–{year_words(last)}"
    if first < 1:
        return f"{year_words(first)} – AD {last}"
    return f"{year_words(first)}–{last}"


def _span_of_months(interval: Interval, short: bool) -> str:
    (year, month, _), (end_year, end_month, _) = (
        calendar_day(interval.start),
        calendar_day(interval.last),
    )
    last = month_words(end_year, end_month, short=short)
    if (year, month) == (end_year, end_month):
        return last
    if year == end_year:
        return f"{_month(month, short)}–{last}"
    return f"{month_words(year, month, short=short)} – {last}"


def _span_of_days(interval: Interval, short: bool) -> str:
    (year, month, day), (end_year, end_month, _) = (
        calendar_day(interval.start),
        calendar_day(interval.last),
    )
    last = day_words(interval.last, short=short)
    if interval.days == 1:
        return last
    if (year, month) == (end_year, end_month):
        return f"{day}–{last}"
    if year == end_year:
        return f"{day} {_month(month, short)} – {last}"
    return f"{day_words(interval.start, short=short)} – {last}"
