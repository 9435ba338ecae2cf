"""What somebody typed of one event: words, not yet days or countries."""

from calendar import month_name
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Typed:
    """One row of a table or one slide; all but the title may be empty."""

    title: str
    start: str = ""
    """Its first day or its days, in ISO 8601, EDTF, or as people write them."""
    last: str = ""
    """Its last day."""
    shown: str = ""
    """The days as the table wants them shown."""
    text: str = ""
    countries: str = ""
    """Names or codes, with commas between them."""
    status: str = ""
    precision: str = ""
    """How precise the days are, as we call it; where it is empty, the days tell."""
    edtf: bool = False
    """Whether `start` is EDTF for sure, where "2015-22" is a summer and not eight years."""


def in_one(year: int, *parts: int) -> str:
    """A day told in its parts, in ISO 8601, or a month by its name: "2011-12" may be two years."""
    number = astronomical(year)
    if len(parts) == 1 and 1 <= parts[0] <= 12 and number >= 1_000:
        return f"{month_name[parts[0]]} {number}"
    whole = f"{'-' * (number < 0)}{abs(number):04d}"
    return "-".join((whole, *(f"{part:02d}" for part in parts)))


def astronomical(year: int) -> int:
    """A year as people and TimelineJS count it, -1 being 1 BC, as ISO 8601 does, which has a 0."""
    return year + 1 if year < 0 else year


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table or a set of slides: its title, where it has one, and its rows."""

    title: str
    rows: list[Typed]
