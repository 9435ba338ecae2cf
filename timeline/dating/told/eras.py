"""Which era a bare "in 348" is of, carried from the years that the document told before it."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from timeline.dating import says as say
from timeline.dating.hearing.edges import ends_line, opens_line
from timeline.dating.kinds import core
from timeline.dating.rule import Heard
from timeline.days import MONTHS
from timeline.model import Document, Span
from timeline.patterns import later
from timeline.records import dataclass, replace

OLD = 1000
"""Years from here on have four digits, and are known by them."""
SHORT, TURN = 100, 130
"""Years: one of two digits is told only where the year before it is as near to our era."""
BACKWARDS = 3
"""A story goes on rather than back: a year back weighs as much as so many years on."""
FARTHEST_BACK = 200
"""Years: no story goes so far back to a century of the same era."""
ALONE = 500
"""From here on a number that something "in 869 is" told of is a year in any text."""
OLDEST = 300
"""From here on "in 348" is a year of our era in a text about old times."""
MODERN = 1500
"""A text that tells a year before this one is about old times."""
CHRONICLE = 3
"""So many years, each opening its line and few of them before the last, make a chronicle."""
MOST = 0.75
"""The share of the lines of a chronicle that must look like it."""
BOUND = "before_or_after_year"
"""The rule of "Pre-1600", which stands over many years and is none of them."""
_TIMELY = frozenset({"in", "since", "until"})
_TELLS = later(r" (?:(?:is|was|were|had|when)\b|and (?:then )?[a-z]{2,}ed\b(?! \d))")
_OPENS = later(r"(?:\A|\n\W*|[.!?][\"”’)\]\d]{0,3} )In $")
_MADE = later(
    r"\b(?:founded|(?:re)?built|begun|consecrated|established|settled|written|composed|added|born|"
    r"died|ruled|reigned)(?: in)? \Z"
)
"""Before a year in any text: "was founded about 830"."""
_SOMEBODY = later(
    r",? (?:he|she|they|his|her|the (?!next|last|first)|[A-Z][\w’'-]+(?! [A-Z]?\w+s\b) )"
)
_BEFORE = 8
"""Characters before a year that show whether a sentence opens with it."""
_ENDED = later(r"[.!?][\"”’)\]\d]{0,4}\W*\Z")
"""The end of a line that ends a sentence, be it with a note's number."""
_CLOSING = frozenset(").;,")
_COUNTED = later(
    rf"\d (?:[a-z-]+ ){{1,4}}(?:in|on) (?:{'|'.join(MONTHS)})[^.;:\n]{{0,40}}\b(?:and|but)"
    r"(?: only| another| a further)? (?:in|on) \Z"
)
_CLAUSE = 120
"""Before "May 843", what was counted in another month: "sold 400 cars in April and in"."""
_BLANK = later(r"\s*")
_TAIL = 40
"""Characters of the end of a line."""
_DIGITS = later(r",? ?\d+$")


@dataclass(frozen=True, slots=True)
class _Told:
    """The old year told last, and the numbers of all of them."""

    year: int | None = None
    last: bool = False
    """Whether no later year was told since."""
    numbers: frozenset[int] = frozenset()


def with_eras(heard: Iterable[Heard], document: Document) -> Iterator[Heard]:
    """The same sayings with the eras of bare years; those that are no years are left out."""
    heard, told = tuple(heard), _Told()
    if not any(_lacks_or_lends_its_era(one.says) for one in heard):
        yield from heard
        return
    heard = tuple(_uncounted(one, document.text) for one in heard)
    old, chronicled = _is_old(heard), _is_chronicle(heard, document.text)
    for one in heard:
        if told.last and told.year is not None and told.year < 1:
            one = replace(one, says=_in_its_era(one.says, told.year))
        number = _bare(one.says)
        if number is not None and one.rule == "year_of_a_chronicle":
            if not chronicled:
                continue
            one = _in(one, number)
        elif number is not None:
            year = _year(number, one, told, document.text)
            year = number if year is None and old and _is_dated(number, one) else year
            said = _without(one, document.text) if year is None else _in(one, year)
            if said is None:
                continue
            one = said
        told = _and(told, _stated(one.says))
        yield one


def _uncounted(one: Heard, text: str) -> Heard:
    """The month alone before how many there were in it: "400 cars in April and in May 843"."""
    if _bare(one.says) is None or not isinstance(core(one.says), say.Inside):
        return one
    counted = _COUNTED.search(text[max(0, one.span.start - _CLAUSE) : one.span.start])
    return (_without(one, text) or one) if counted else one


def _lacks_or_lends_its_era(says: say.Says) -> bool:
    """Whether it has a bare year, or one before our era, which a century after it may share."""
    year = _stated(says)
    return _bare(says) is not None or (year is not None and year < 1)


def _and(told: _Told, year: int | None) -> _Told:
    """What has been told with one more year, if it is one."""
    if year is None or year >= OLD:
        return replace(told, last=False) if year and told.last else told
    numbers = told.numbers | {year if year > 0 else 1 - year}
    return replace(told, year=year, last=True, numbers=numbers)


def _year(number: int, one: Heard, told: _Told, text: str) -> int | None:
    """The astronomical year of a bare one; nothing where it is likelier to be no year."""
    if number < SHORT:
        near = told.year is not None and told.last and abs(told.year) < TURN
        return _going_on(number, told.year) if near and told.year is not None else None
    again = number in told.numbers
    if one.signal == "of" and not again and not isinstance(core(one.says), say.Inside):
        return None
    if told.year is not None and (told.last or again):
        return _going_on(number, told.year)
    tells = number >= ALONE and one.signal == "in" and _TELLS.match(text, one.span.end)
    told_of = number >= ALONE and _opens(one, text)
    return number if tells or told_of or (number >= OLDEST and _is_surely_one(one, text)) else None


def _opens(one: Heard, text: str) -> bool:
    """Whether a sentence opens with it, and tells who did what then: "In 953 Haakon led them"."""
    start = one.span.start
    led = _OPENS.search(text[max(0, start - _BEFORE) : start])
    return led is not None and _SOMEBODY.match(text, one.span.end) is not None


def _is_surely_one(one: Heard, text: str) -> bool:
    """Whether what stands before a number leaves no doubt: "spring 541", "in August 843."."""
    inner, start = core(one.says), one.span.start
    if isinstance(inner, say.Inside) and isinstance(inner.says, say.Season):
        return True
    if isinstance(one.says, say.About) and _MADE.search(text[max(0, start - _CLAUSE) : start]):
        return True
    if isinstance(inner, say.Inside) and isinstance(inner.says, (say.MonthDay, say.BareMonth)):
        somebody = (_bare(one.says) or 0) >= ALONE and _SOMEBODY.match(text, one.span.end)
        return text[one.span.end : one.span.end + 1] in _CLOSING or bool(somebody)
    return isinstance(one.says, say.PartOf) and " of " in text[one.span.start : one.span.end]


def _is_old(heard: Iterable[Heard]) -> bool:
    """Whether the document tells of old times: by a century or a year, or by two bare years."""
    told = (one for one in heard if one.signal in _TIMELY or isinstance(core(one.says), say.Inside))
    bare = [one for one in told if (_bare(one.says) or 0) >= OLDEST]
    stated = (_stated(one.says) for one in heard)
    old = any(year is not None and 0 < year < MODERN for year in stated)
    return old or len(bare) > 1


def _is_chronicle(heard: Iterable[Heard], text: str) -> bool:
    """Whether the years that open lines go on in order, and sentences follow the bare ones."""
    opening = [each for each in heard if opens_line(text, each.span.start) and each.rule != BOUND]
    told = [
        (y.year, one)
        for one in opening
        if isinstance(y := core(one.says), (say.Year, say.Month, say.Day))
    ]
    steps = [after[0] >= before[0] for before, after in pairwise(told)]
    bare = [one for _, one in told if one.rule == "year_of_a_chronicle"]
    sentences = [_ends_a_sentence(text, _under(text, one.span.end)) for one in bare]
    if any(ends_line(text, one.span.end) for one in bare):
        numbered = _are_most([after[0] - before[0] == 1 for before, after in pairwise(told)])
        if numbered or not _is_old(heard):
            return False  # Pages, rooms and roads have such numbers over them too.
    return len(told) >= CHRONICLE and _are_most(steps) and _are_most(sentences)


def _under(text: str, place: int) -> int:
    """Where the line begins that a number stands over; the same place, if it opens a line."""
    end = place + text.startswith(":", place)
    below = _BLANK.match(text, end) if ends_line(text, end) else None
    return below.end() if below else place


def _ends_a_sentence(text: str, place: int) -> bool:
    """Whether the line of a place ends as a sentence does."""
    ends = text.find("\n", place)
    ends = len(text) if ends < 0 else ends
    return _ENDED.search(text, max(place, ends - _TAIL), ends) is not None


def _are_most(true: Sequence[bool]) -> bool:
    return sum(true) >= MOST * len(true)


def _is_dated(number: int, one: Heard) -> bool:
    """Whether a bare number tells the year where old times are told."""
    return number >= OLDEST and one.signal != "of"


def _going_on(number: int, told: int) -> int:
    """The year of either era that goes on best from the one told before."""
    ahead = [year - told for year in (1 - number, number)]
    return told + min(ahead, key=lambda years: years if years >= 0 else -BACKWARDS * years)


def _in_its_era(says: say.Says, told: int) -> say.Says:
    """A bare century as it goes on best from a year before our era."""
    if isinstance(says, (say.PartOf, say.About)):
        return replace(says, of=_in_its_era(says.of, told))
    if not isinstance(says, say.Century) or not says.bare:
        return says
    ours, theirs = 100 * says.number - 99, 1 - 100 * says.number
    back = max(0, told - (theirs + 99))
    goes_on = back <= FARTHEST_BACK and BACKWARDS * back < ours - told
    return replace(says, number=-says.number) if goes_on else says


def _bare(says: say.Says) -> int | None:
    """The number of a year whose era was not said."""
    inner = core(says)
    inner = inner.of if isinstance(inner, say.Inside) else inner
    return inner.year if isinstance(inner, say.Year) and inner.bare else None


def _stated(says: say.Says) -> int | None:
    """The first astronomical year of what was said with its year."""
    match core(says):
        case (
            say.Day(year=year)
            | say.Month(year=year)
            | say.Season(year=year)
            | say.Years(first=year)
        ):
            return year
        case say.Year(year=year, bare=False) | say.Decade(year=year, short=False):
            return year
        case say.Century(number=number):
            return 100 * number - 100 if number > 0 else 1 + 100 * number
        case _:
            return None


def _of(says: say.Says, year: int) -> say.Says:
    """The same saying in an astronomical year."""
    if isinstance(says, say.Inside) and isinstance(says.says, say.MonthDay):
        return say.Day(year, says.says.month, says.says.day)
    if isinstance(says, say.Inside) and isinstance(says.says, say.Season):
        return replace(says.says, year=year)
    if isinstance(says, say.Inside) and isinstance(says.says, say.BareMonth):
        return say.Month(year, says.says.month)
    if isinstance(says, (say.PartOf, say.About)):
        return replace(says, of=_of(says.of, year))
    return say.Year(year)


def _in(one: Heard, year: int) -> Heard:
    return replace(one, says=_of(one.says, year))


def _without(one: Heard, text: str) -> Heard | None:
    """The day or month alone, where the digits after it are no year."""
    digits = _DIGITS.search(text[one.span.start : one.span.end])
    inner = core(one.says)
    if digits is None or not isinstance(inner, say.Inside) or isinstance(inner.says, say.Season):
        return None
    end = one.span.start + digits.start()
    return replace(one, span=Span(one.span.start, end), says=_yearless(one.says))


def _yearless(says: say.Says) -> say.Says:
    """The same saying without its year."""
    if isinstance(says, (say.Clock, say.DayPart)) and says.day is not None:
        return replace(says, day=_yearless(says.day))
    return says.says if isinstance(says, say.Inside) else says
