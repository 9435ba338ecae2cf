"""The one year long ago that a text of the news is about: a verdict on deeds, an anniversary."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from timeline.dating.anchors import Told
from timeline.dating.ground import FAR, core, stated_year
from timeline.dating.says import Day, Month, MonthDay, Says
from timeline.dating.values import a_year
from timeline.days import calendar_day, day_number, days_in_month

if TYPE_CHECKING:
    from timeline.dating.rule import Heard

OFTEN = 3
"""So often the year is named, once at least with a month, and no other far one."""
AWAY = 90
"""Days: a day without a year that is so far from publication on both sides is one of that year."""


def year_of_deeds(heard: Sequence[Heard], published: int | None) -> Told | None:
    """The year that all dates of long ago in a text are of."""
    if published is None:
        return None
    said = [core(one.says) for one in heard]
    now = calendar_day(published)[0]
    far = [(year, says) for says in said if (year := stated_year(says)) and now - year > FAR]
    years = {year for year, _ in far}
    finely = any(isinstance(says, (Day, Month)) for _, says in far)
    if len(far) < OFTEN or len(years) != 1 or not finely:
        return None
    return Told(a_year(years.pop()), 0, 0, around=True)


def is_of_deeds(says: Says, published: int) -> bool:
    """Whether it is a day without a year that is far from the news on both sides."""
    inner = core(says)
    if not isinstance(inner, MonthDay) or inner.step is not None:
        return False
    now = calendar_day(published)[0]
    days = (
        day_number(year, inner.month, inner.day)
        for year in (now - 1, now, now + 1)
        if inner.day <= days_in_month(year, inner.month)
    )
    return all(abs(day - published) > AWAY for day in days)
