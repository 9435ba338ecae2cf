"""What a whole document tells about its times: history or news, and the order of its numbers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from timeline.dating.says import (
    About,
    BareMonth,
    Clock,
    Day,
    DayPart,
    Inside,
    Month,
    MonthDay,
    NumericDay,
    PartOf,
    Says,
    Season,
    Shift,
    UnitStep,
    Weekday,
    WeekdayShift,
    Year,
)

if TYPE_CHECKING:
    from timeline.dating.rule import Heard

FAR = 1
"""Years: a stated year further than this from publication speaks for a history."""
HISTORY = 3
"""A history states at least so many far years, and more far than near ones."""
FAR_FOR_EACH_DEICTIC = 10
"""A history has this many far years for each weekday, "today" or "last week"."""


def core(says: Says | None) -> Says | None:
    """What is said without "early", "about" and the time of day around it."""
    while isinstance(says, (PartOf, About)):
        says = says.of
    if isinstance(says, (Clock, DayPart)):
        return core(says.day) or says
    return says


def is_history(heard: Sequence[Heard], published: int | None) -> bool:
    """Whether most dates are far from publication and few are told from it ("Tuesday", "today")."""
    far = near = deictic = 0
    for one in heard:
        inner = core(one.says)
        if isinstance(inner, (Day, Month, Year)):
            away = published is None or abs(inner.year - published) > FAR
            far, near = far + away, near + (not away)
        elif is_deictic(inner):
            deictic += 1
    return far >= HISTORY and far > max(near, FAR_FOR_EACH_DEICTIC * deictic)


def is_deictic(says: Says | None) -> bool:
    """Whether it is told from the day of writing: "Tuesday", "today", "last week"."""
    if isinstance(says, (UnitStep, Shift)):
        return says.anchor == "published"
    if isinstance(says, (BareMonth, MonthDay, Season)):
        return says.step is not None and says.step <= 0
    if isinstance(says, Inside):
        return is_deictic(says.of)
    return isinstance(says, (Weekday, WeekdayShift))


def number_order(heard: Sequence[Heard]) -> tuple[bool, str]:
    """Whether numbers put the month first, and how we know."""
    for one in heard:
        inner = core(one.says)
        if isinstance(inner, NumericDay) and max(inner.first, inner.second) > 12:
            return inner.second > 12, "the document's other dates"
    return True, "the usual order where a document does not tell"
