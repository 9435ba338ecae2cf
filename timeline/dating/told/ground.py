"""What a whole document tells about its times: history or news, and the order of its numbers."""

from collections.abc import Sequence
from datetime import date
from itertools import islice

from timeline.dating import says as say
from timeline.dating.english.lexicon.verbs import SINCE
from timeline.dating.kinds import core, is_deictic, is_yearless, stated_year
from timeline.dating.rule import Heard
from timeline.dating.told.place import REACH, Place
from timeline.dating.units.feasts import feast
from timeline.days import day_number
from timeline.patterns import later

FAR = 1
"""Years: a stated year further than this from publication speaks for a history."""
HISTORY = 3
"""A history states at least so many far years, and more far than near ones ..."""
SHORT_HISTORY = 2
"""... or so many, where it begins with one and nothing is told from the day of writing."""
OLD, LIVING_MEMORY, A_GENERATION = 1800, 80, 30
"""... or one year before this one, or so long ago, where nothing else tells when it was."""
FAR_FOR_EACH_DEICTIC = 10
"""A history has this many far years for each weekday, "today" or "last week" ..."""
FAR_FOR_EACH_WEEKDAY = 2
"""... or so many, where it begins with a far year and has its weekdays from the story."""
LATELY, JUST_NOW = 40, 10
"""Days: a report that begins with a day of these is news, a story of long ago is sooner none."""
SEVERAL = 3
"""So many days without a year within these weeks are no chance."""
RECENT = 10
"""Years ago: of then most news tells that looks back."""
BEGINNING = 3
"""So many times that a text tells first show whether it begins with news."""

_TODAY = say.UnitStep("day", 0, "published")
_GONE = ("past", "past perfect", "")

_WHAT_FOR = later(
    r"\b(?:(?:for|of|with|over) (?:not )?[a-z]+ing|over (?:the )?[a-z]+) \b[^;:.,]*\Z"
)
"""Before the time of what somebody is tried for: "fined for failing to act between"."""


def is_history(
    heard: Sequence[Heard], published: int | None, places: Sequence[Place], *, log: bool = False
) -> bool:
    """Whether most dates are far from publication and few are told from it ("Tuesday", "today").

    News may look back on many years, but begins with its own days; `places` tell which
    times stand in clauses that only describe: "Dan, who left in May 2006, came on Monday", and
    `log` whether a day with its year stands over the text.
    """
    said = [core(one.says) for one in heard]
    lasting = {at for at, inner in enumerate(said) if inner == _TODAY and _lasts(places[at])}
    deictic = [each for at, each in enumerate(said) if is_deictic(each) and at not in lasting]
    years = [year for inner in said if (year := stated_year(inner)) is not None]
    far = sum(_is_away(year, published) for year in years)
    if log and far == len(years) > 0:
        return True
    if (
        far == len(years) in (1, SHORT_HISTORY)
        and _is_of_the_story(said, deictic, places)
        and _is_of_old(said, heard, published, places)
    ):
        return True
    if far == len(years) >= SHORT_HISTORY and _is_of_the_story(said, deictic, places):
        return any(
            (year := stated_year(inner)) and not _is_aside(places[at], year, published)
            for at, inner in enumerate(said)
        )
    if far == len(years) > 0 and len(deictic) == 1 and _is_anniversary(said[0]):
        return True
    if far < HISTORY or 2 * far <= len(years):
        return False
    first = (inner for inner in said if is_deictic(inner) or stated_year(inner) is not None)
    begins = all(_is_away(stated_year(inner), published) for inner in islice(first, BEGINNING))
    return far > len(deictic) * (FAR_FOR_EACH_WEEKDAY if begins else FAR_FOR_EACH_DEICTIC)


def _is_aside(place: Place, year: int, published: int | None) -> bool:
    """Whether it only dates an aside, or lately what somebody is tried for: "fined for failing"."""
    lately = published is not None and published - year < LIVING_MEMORY
    return place.aside or (lately and place.leading(_WHAT_FOR, REACH) is not None)


def begins_lately(heard: Sequence[Heard], places: Sequence[Place], published: date) -> bool:
    """Whether a text begins with a day of the last weeks, without its year: that is news.

    However many years long ago it goes on to tell. Or whether a report of the last days is told
    at its beginning: "Exports rose in May, the ministry said on 4 June".
    """
    if _are_of_now([core(one.says) for one in heard], published):
        return True
    told = [year for one in heard if (year := stated_year(core(one.says))) is not None]
    recent = published.year - max(told, default=0) < RECENT
    for at, (one, place) in enumerate(zip(heard[:BEGINNING], places, strict=False)):
        says = core(one.says)
        if isinstance(says, say.MonthDay) and says.step is None and place.tense == "past":
            gone = _since(says, published)
            if 0 <= gone <= (LATELY if recent and not at else JUST_NOW) and (not at or place.said):
                return True
        elif not is_yearless(says):
            return False
    return False


def is_roll_of_late(entries: Sequence[Heard], published: date) -> bool:
    """Whether days of the last weeks, without a year, open its lines."""
    days = [one.says for one in entries if isinstance(one.says, say.MonthDay)]
    return len(days) >= SEVERAL and all(0 <= _since(day, published) <= LATELY for day in days)


def _are_of_now(said: Sequence[say.Says | None], published: date) -> bool:
    """Whether all its days without a year are of the last weeks, or days: no history's are."""
    bare = [says for says in said if isinstance(says, say.MonthDay | say.Holiday)]
    days = [says for says in bare if says.step is None and getattr(says, "year", None) is None]
    if not days or any(isinstance(says, say.Day) for says in said):
        return False
    since = LATELY if len(days) >= SEVERAL else JUST_NOW
    return all(0 <= _since(says, published) <= since for says in days)


def _since(says: say.MonthDay | say.Holiday, published: date) -> int:
    """Days since the last one of that name."""
    day = published.toordinal()
    years = (published.year, published.year - 1)
    since = [day - _begins(says, year) for year in years]
    return min((gone for gone in since if gone >= 0), default=-1)


def _begins(says: say.MonthDay | say.Holiday, year: int) -> int:
    if isinstance(says, say.MonthDay):
        return day_number(year, says.month, min(says.day, 28))
    try:
        return feast(says.name, year).start
    except ValueError:
        return 0


def _lasts(place: Place) -> bool:
    """Whether something is told to be so: "its walls today show it"."""
    return place.tense in ("present", "perfect")


def _is_away(year: int | None, published: int | None) -> bool:
    return year is not None and (published is None or published - year > FAR)


def _is_of_old(
    said: Sequence[say.Says | None],
    heard: Sequence[Heard],
    published: int | None,
    places: Sequence[Place],
) -> bool:
    """Whether the one year of a text is of long ago, and carries what is told.

    That is sure where other times have none, are told of the past, and nobody wrote then. A year
    with a month, told for itself, need not be beyond memory: "it fell in May 1962. On 2 June".
    """
    year, at = next(
        (year, at) for at, inner in enumerate(said) if (year := stated_year(inner)) is not None
    )
    place = places[at]
    if heard[at].signal in SINCE:
        return False  # "The volcano, quiet since 1912, began to steam in June".
    told = place.tense == "past" and not (place.describes or place.apposed)
    if published is None:
        return year < OLD and told
    finely = told and not isinstance(said[at], say.Year)
    if published - year < (A_GENERATION if finely else LIVING_MEMORY):
        return False
    bare = [
        (inner, place)
        for inner, place in zip(said, places, strict=True)
        if is_yearless(inner) or isinstance(inner, (say.DayOfMonth, say.Weekday)) or _goes_on(inner)
    ]
    gone = _GONE if year >= OLD else (*_GONE, "perfect")
    past = all(place.tense in gone and not place.said for _, place in bare)
    if any(isinstance(inner, say.Weekday) for inner, _ in bare):
        dated = any(_is_soon_after(said[at], inner) for inner, _ in bare)
        return past and dated and len(bare) >= SHORT_HISTORY
    return past and len(bare) >= (1 if finely and year < OLD else SHORT_HISTORY)


def _goes_on(says: say.Says | None) -> bool:
    """Whether a story goes on by years or months: "the following year", "six years later"."""
    steps = isinstance(says, (say.Shift, say.UnitStep)) and says.unit in ("year", "month")
    return steps and getattr(says, "anchor", "") == "told"


def _is_soon_after(first: say.Says | None, then: say.Says | None) -> bool:
    """Whether days tell one week or month: "on 24 April 1916 … on Tuesday … on 29 April"."""
    if not (isinstance(first, say.Day) and isinstance(then, say.MonthDay)):
        return False
    return (then.month - first.month) % 12 <= 1


def _is_anniversary(says: say.Says | None) -> bool:
    """ "99 years ago this week", with which a text begins: what follows is of that year."""
    if not (isinstance(says, say.Before) and is_deictic(says)):
        return False
    many = says.shift.unit == "year" and (says.shift.amount or 0) > FAR
    return many or says.shift.unit in ("decade", "century")


def _is_of_the_story(
    said: Sequence[say.Says | None], deictic: Sequence[say.Says | None], places: Sequence[Place]
) -> bool:
    """Whether all that may be told from the day of writing are weekdays, after a stated year."""
    if not all(isinstance(inner, say.Weekday) and inner.step is None for inner in deictic):
        return False
    if not deictic:
        return True
    telling = [each for each, place in zip(said, places, strict=True) if not place.describes]
    first = next((at for at, inner in enumerate(telling) if is_deictic(inner)), None)
    dated = (each for each in telling[:first] if not isinstance(each, say.Year))
    return any(map(stated_year, dated))


def number_order(heard: Sequence[Heard]) -> tuple[bool, str]:
    """Whether numbers put the month first, and how we know."""
    for one in heard:
        inner = core(one.says)
        if isinstance(inner, say.NumericDay) and max(inner.first, inner.second) > 12:
            return inner.second > 12, "the document's other dates"
    return True, "the usual order where a document does not tell"
