"""From what a text says of its own past to when it was written: 1950 and "for 74 years" is 2024."""

from collections import Counter
from collections.abc import Iterator, Sequence

from timeline.dating import says as say
from timeline.dating.english.lexicon.verbs import ANCHORS
from timeline.dating.rule import Heard
from timeline.dating.told.place import Place
from timeline.dating.verbs.verbforms import Tense
from timeline.days import day_number
from timeline.model import Document
from timeline.patterns import later

NEAR = 600
"""Characters: a length and its beginning are told at most this far apart."""
AROUND = 12
"""Times: how many are looked at on either side of a length."""
BESIDE = 40
"""Characters: the word that makes a year a beginning stands at most this far from it."""
_WORD = later(r"[a-z]+")
_LASTING: tuple[Tense, ...] = ("perfect", "present")


def month_of_writing(
    heard: Sequence[Heard], document: Document, places: Sequence[Place]
) -> int | None:
    """The first day of the month that the text was written in or after; nothing without sums."""
    year = _year_of_writing(heard, document, places)
    if year is None:
        return None
    dated = (one.says for one in heard if isinstance(one.says, (say.Day, say.Month)))
    stated = [says.month for says in dated if says.year == year]
    return day_number(year, max([*stated, _last_month(heard, places)]))


def _year_of_writing(
    heard: Sequence[Heard], document: Document, places: Sequence[Place]
) -> int | None:
    sums = Counter(_sums(heard, document, places))
    if not sums:
        return None
    past = [
        year
        for one, place in zip(heard, places, strict=True)
        if (year := _stated(one.says)) is not None and place.tense != "future"
    ]
    likely = [year for year in sums if past and year >= max(past)]
    return max(likely, key=lambda year: (sums[year], -year), default=None)


def _sums(heard: Sequence[Heard], document: Document, places: Sequence[Place]) -> Iterator[int]:
    """What each length that lasts comes to when added to the beginnings told around it."""
    for index, (one, place) in enumerate(zip(heard, places, strict=True)):
        years = _years_since(one, place)
        if years is None:
            continue
        for beginning in heard[max(0, index - AROUND) : index + AROUND + 1]:
            near = abs(beginning.span.start - one.span.start) <= NEAR
            if near and _begins(beginning, document):
                yield (_stated(beginning.says) or 0) + years


def _years_since(one: Heard, place: Place) -> int | None:
    """How many years back a lasting state, or something "years ago", began."""
    says = one.says
    if isinstance(says, say.Length) and one.signal == "for" and place.tense in _LASTING:
        whole = says.unit == "year" and not says.more
        return int(says.amount) if whole and says.amount and says.amount % 1 == 0 else None
    if isinstance(says, say.Shift) and says.anchor == "published" and not says.approximate:
        back = says.unit == "year" and says.direction < 0
        return int(says.amount) if back and says.amount and says.amount % 1 == 0 else None
    return None


def _begins(one: Heard, document: Document) -> bool:
    """Whether a word beside a stated year makes it the beginning of something."""
    if _stated(one.says) is None:
        return False
    beside = document.text[max(0, one.span.start - BESIDE) : one.span.start].lower()
    return not ANCHORS.isdisjoint(_WORD.findall(beside))


def _stated(says: say.Says) -> int | None:
    return says.year if isinstance(says, (say.Day, say.Month, say.Year)) else None


def _last_month(heard: Sequence[Heard], places: Sequence[Place]) -> int:
    """The month told last, of those told most finely: what is near is told finely, and last."""
    told = [
        (isinstance(one.says, (say.PartOf, say.MonthDay)), index, month)
        for index, (one, place) in enumerate(zip(heard, places, strict=True))
        if (month := _month_without_year(one.says)) and place.tense != "future"
    ]
    return max(told)[2] if told else 1


def _month_without_year(says: say.Says) -> int | None:
    while isinstance(says, (say.PartOf, say.About)):
        says = says.of
    return says.month if isinstance(says, (say.BareMonth, say.MonthDay)) else None
