"""Whether a text tells a death that has just come, and which of its dates is the day of it.

"He was born in 1927 … opened his office in 1955 … He died on 26 November": a life has years of its
own, and its end is news.
"""

from collections.abc import Sequence
from datetime import date

from timeline.dating.kinds import core, is_deictic
from timeline.dating.rule import Heard
from timeline.dating.says import BareMonth, MonthDay, Weekday
from timeline.dating.told.place import Place
from timeline.days import day_number, days_in_month
from timeline.model import Document
from timeline.patterns import later

LEAD = 4
"""Sentences, a title among them: a death that is news is told in these."""
JUST = 60
"""Days: it has come at most so long before publication."""
CLAUSE = 60
"""Characters: how far before its day a death is told."""
_HAS_DIED = later(r"(?<!\w)ha(?:s|ve) died(?!\w)")
_DIED = later(
    r"(?<!\w)(?<!had )(?:died|passed away|was found dead)(?: (?!(?:when|who(?:m|se)?|which|after|"
    r"before)\b)[^.;:()\n ]+){0,8}? (?:on|in) (?:early |late |mid-)?\Z"
)


def is_obituary(heard: Sequence[Heard], document: Document) -> bool:
    """Whether its first sentences say that somebody has died, or died on a day just past."""
    sentences, text = document.sentences[:LEAD], document.text
    if document.published is None or not sentences:
        return False
    if _HAS_DIED.search(text, 0, sentences[-1].end):
        return True
    lead = [one for one in heard if one.span.start < sentences[-1].end]
    return any(is_of_the_death(one, text, document.published) for one in lead)


def is_of_the_death(one: Heard, text: str, published: date | None) -> bool:
    """Whether a day or month without a year is told for a death, and has just been."""
    says = core(one.says)
    if published is None or not isinstance(says, (MonthDay, BareMonth, Weekday)):
        return False
    just = isinstance(says, Weekday) or _is_just_over(says, published)
    died = _DIED.search(text, max(0, one.span.start - CLAUSE), one.span.start)
    return says.step is None and just and died is not None


def is_of_writing(one: Heard, document: Document, place: Place) -> bool:
    """Whether an obituary tells of the death, or of the day of writing, and not of the life."""
    ahead = place.tense == "future" and not place.is_past
    now = is_deictic(core(one.says)) or place.tense == "present" or ahead
    return now or is_of_the_death(one, document.text, document.published)


def _is_just_over(says: MonthDay | BareMonth, published: date) -> bool:
    day = says.day if isinstance(says, MonthDay) else 1
    years = (published.year, published.year - 1)
    since = (
        published.toordinal() - day_number(year, says.month, day)
        for year in years
        if day <= days_in_month(year, says.month)
    )
    return any(0 <= days <= JUST for days in since)
