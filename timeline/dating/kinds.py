"""Of what kind a saying is: with a year of its own, without one, told from the day of writing."""

from __future__ import annotations

from timeline.dating.says import (
    About,
    BareMonth,
    Before,
    Clock,
    Day,
    DayPart,
    Holiday,
    Inside,
    Month,
    MonthDay,
    PartOf,
    Says,
    Season,
    Shift,
    UnitStep,
    Weekday,
    Year,
)

_AROUND = frozenset((PartOf, About, Clock, DayPart))


def core(says: Says | None) -> Says | None:
    """What is said without "early", "about" and the time of day around it."""
    if type(says) not in _AROUND:
        return says
    while isinstance(says, (PartOf, About)):
        says = says.of
    if isinstance(says, (Clock, DayPart)):
        return core(says.day) or says
    return says


def stated_year(says: Says | None) -> int | None:
    """The year that is said with a day, a month, a season or alone."""
    return says.year if isinstance(says, (Day, Month, Year, Season, Holiday)) else None


def is_yearless(says: Says | None) -> bool:
    """Whether it is a day, month or season of a year that was not said."""
    if not isinstance(says, (BareMonth, MonthDay, Season)) or says.step is not None:
        return False
    return not (isinstance(says, Season) and says.year)


def is_deictic(says: Says | None) -> bool:
    """Whether it is told from the day of writing: "Tuesday", "today", "last week"."""
    if isinstance(says, (Day, Month, Year)):  # As most are.
        return False
    if isinstance(says, (UnitStep, Shift)):
        return says.anchor == "published"
    if isinstance(says, (BareMonth, MonthDay, Season)):
        return says.step is not None and says.step <= 0
    if isinstance(says, Inside):
        return is_deictic(says.of)
    if isinstance(says, Before):
        return says.exactly and is_deictic(says.shift)
    return isinstance(says, Weekday)
