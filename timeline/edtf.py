"""From an EDTF text (ISO 8601-2) of the forms that we write to the days that it names."""

import re

from timeline.days import Interval, day_number, hull, months, one_day, years

_FORM = re.compile(
    r"(?P<year>-?\d{4}|Y-?\d+|-?\d{1,3}X{1,3})"
    r"(?:-(?P<part>\d\d)(?:-(?P<day>\d\d))?)?"
    r"[~?%]?\Z"
)
_MONTHS_OF_PART = {
    **{21: (3, 3), 22: (6, 3), 23: (9, 3), 24: (12, 3)},
    **{33: (1, 3), 34: (4, 3), 35: (7, 3), 36: (10, 3)},
    **{40: (1, 6), 41: (7, 6)},
}
"""EDTF's seasons, quarters and halves: first month, and how many. Winter ends in the next year."""


def read_edtf(text: str) -> Interval:
    """The days of a day, month, season, quarter, half, year, decade, century, or `A/B` of these.

    ValueError for anything else, open intervals included: they have no last day.

    >>> print(read_edtf("199X"), read_edtf("2024-06~"))
    1990-01-01/1999-12-31 2024-06-01/2024-06-30
    """
    try:
        return hull(_read_one(part) for part in text.split("/", 1))
    except ValueError as wrong:
        raise ValueError(f'wanted days in EDTF such as 2024-06 or 199X, got "{text}"') from wrong


def _read_one(text: str) -> Interval:
    found = _FORM.match(text)
    if not found:
        raise ValueError("not a form that we write")
    if "X" in found["year"]:
        return _unspecified(found["year"])
    year = int(found["year"].removeprefix("Y"))
    if found["part"] is None:
        return years(year)
    part = int(found["part"])
    if found["day"] is not None:
        return one_day(day_number(year, part, int(found["day"])))
    return months(year, *_MONTHS_OF_PART.get(part, (part, 1)))


def _unspecified(text: str) -> Interval:
    first, last = int(text.replace("X", "0")), int(text.replace("X", "9"))
    return hull((years(first), years(last)))
