"""From days and periods to the plain words in which a reader is told why these days."""

from timeline.days import MONTHS, WEEKDAYS, calendar_day, weekday
from timeline.model import Precision

ORDINALS = ("", "first", "second", "third", "fourth", "fifth")
NEEDS_DAY = "needs the publication day"
NOWADAYS = "the time of its readers, in a history"
NEEDS_TOLD = "nothing that was told before says which"


def year_words(year: int) -> str:
    """ "1950", "300 BC"."""
    return str(year) if year > 0 else f"{1 - year} BC"


def month_words(number: int) -> str:
    """The month of a day count: "June 2024"."""
    year, month, _ = calendar_day(number)
    return f"{MONTHS[month - 1]} {year_words(year)}"


def day_words(number: int) -> str:
    """A day count as "Friday 21 June 2024"."""
    return f"{WEEKDAYS[weekday(number)]} {calendar_day(number)[2]} {month_words(number)}"


def period_words(number: int, precision: Precision) -> str:
    """The day, month or year that begins on a day count."""
    if precision == "day":
        return day_words(number)
    return month_words(number) if precision == "month" else year_words(calendar_day(number)[0])


def amount_words(amount: float, unit: str) -> str:
    """An amount of a unit: "1 year", "74 years", "2.5 centuries"."""
    many = {"century": "centuries", "millennium": "millennia", "half": "halves"}
    return f"{amount:g} {unit if amount == 1 else many.get(unit, f'{unit}s')}"
