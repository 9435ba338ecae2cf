"""What somebody typed of one event: words, not yet days or countries."""

from __future__ import annotations

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


def astronomical(year: int) -> int:
    """A year as people and TimelineJS count it, -1 being 1 BC, as ISO 8601 does, which has a 0."""
    return year + 1 if year < 0 else year


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table or a set of slides: its title, where it has one, and its rows."""

    title: str
    rows: list[Typed]
