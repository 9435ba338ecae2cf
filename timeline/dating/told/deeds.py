"""The one year long ago that a text of the news is about: a verdict on deeds, an anniversary."""

import re
from collections.abc import Sequence

from timeline.dating.english.lexicon.happenings import ASIDE, HAPPENINGS
from timeline.dating.kinds import core, is_deictic, stated_year
from timeline.dating.rule import Heard
from timeline.dating.says import BareMonth, Day, Month, MonthDay, Says
from timeline.dating.told.anchors import Told
from timeline.dating.told.ground import FAR
from timeline.dating.units.values import a_year
from timeline.days import calendar_day, day_number, days_in_month
from timeline.patterns import later

OFTEN = 3
"""So often the year is named, once at least with a month, and no other far one."""
LONGEST = 60
"""Characters: of a title behind or before its year."""
_ENDS = later(r"[.!?;]")
_HAPPENING = later(rf"\b(?:{HAPPENINGS})(?: (?:in|of) [A-Z]\w+)? (?:of |in |\()\Z", re.IGNORECASE)
"""Before the year of a happening that a text may be about."""
_ASIDE = later(rf"\b(?:{ASIDE}) (?:[\w’'-]+ ){{0,4}}\Z")
"""Before one that only dates something else: "was founded after the great fire of 1871"."""
AWAY = 90
"""Days: a day without a year that is so far from publication on both sides is one of that year."""


def year_of_deeds(heard: Sequence[Heard], published: int) -> Told | None:
    """The year that all dates of long ago in a text are of."""
    said = [core(one.says) for one in heard]
    now = calendar_day(published)[0]
    far = [(year, says) for says in said if (year := stated_year(says)) and now - year > FAR]
    years = {year for year, _ in far}
    finely = any(isinstance(says, (Day, Month)) for _, says in far)
    if len(far) < OFTEN or len(years) != 1 or not finely:
        return None
    return Told(a_year(years.pop()), 0, 0, around=True)


def year_of_one(heard: Sequence[Heard], text: str) -> Told | None:
    """The one year that an undated text tells, where it is that of what the text is about.

    It stands in the first line or with a happening: "The strike of 1926 was long. On 3 May it".
    """
    stated = [one for one in heard if stated_year(core(one.says)) is not None]
    years = {stated_year(core(one.says)) for one in stated}
    year = next(iter(years), None)
    if len(years) != 1 or year is None or any(is_deictic(core(one.says)) for one in heard):
        return None
    first = stated[0].span.start
    line = text.find("\n", first)
    titled = "\n" in text[first : first + LONGEST] and not _ENDS.search(text, 0, line)
    return Told(a_year(year), 0, 0, around=True) if titled or _is_named(text, first) else None


def _is_named(text: str, year: int) -> bool:
    """Whether a happening is named right before a year, and for its own sake."""
    leading = text[max(0, year - LONGEST) : year]
    named = _HAPPENING.search(leading)
    return named is not None and not _ASIDE.search(leading[: named.start()])


def is_of_deeds(says: Says, published: int | None) -> bool:
    """Whether it is a day without a year that is far from the news on both sides.

    Or any day or month without a year, where nobody knows when the news was.
    """
    inner = core(says)
    if not isinstance(inner, (MonthDay, BareMonth)) or inner.step is not None:
        return False
    if published is None or isinstance(inner, BareMonth):
        return published is None
    now = calendar_day(published)[0]
    days = (
        day_number(year, inner.month, inner.day)
        for year in (now - 1, now, now + 1)
        if inner.day <= days_in_month(year, inner.month)
    )
    return all(abs(day - published) > AWAY for day in days)
