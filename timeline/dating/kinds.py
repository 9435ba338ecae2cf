"""Of what kind a saying is: with a year of its own, without one, told from the day of writing."""

from timeline.dating import says as say

_AROUND = frozenset((say.PartOf, say.About, say.Clock, say.DayPart))


def core(says: say.Says | None) -> say.Says | None:
    """What is said without "early", "about" and the time of day around it."""
    if type(says) not in _AROUND:
        return says
    while isinstance(says, (say.PartOf, say.About)):
        says = says.of
    return core(says.day) or says if isinstance(says, (say.Clock, say.DayPart)) else says


def stated_year(says: say.Says | None) -> int | None:
    """The year that is said with a day, a month, a season or alone."""
    return (
        says.year
        if isinstance(says, (say.Day, say.Month, say.Year, say.Season, say.Holiday))
        else None
    )


def is_yearless(says: say.Says | None) -> bool:
    """Whether it is a day, month or season of a year that was not said."""
    if not isinstance(says, (say.BareMonth, say.MonthDay, say.Season)) or says.step is not None:
        return False
    return not (isinstance(says, say.Season) and says.year is not None)


def is_deictic(says: say.Says | None) -> bool:
    """Whether it is told from the day of writing: "Tuesday", "today", "last week"."""
    if isinstance(says, (say.Day, say.Month, say.Year)):  # As most are.
        return False
    if isinstance(says, (say.UnitStep, say.Shift)):
        return says.anchor == "published"
    if isinstance(says, (say.BareMonth, say.MonthDay, say.Season)):
        return says.step is not None and says.step <= 0
    if isinstance(says, say.Inside):
        return is_deictic(says.of)
    if isinstance(says, say.Before):
        return says.exactly and is_deictic(says.shift)
    return isinstance(says, say.Weekday)
