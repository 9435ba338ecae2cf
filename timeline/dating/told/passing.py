"""Times that a text mentions in passing, or names again, and so does not go on from."""

from collections.abc import Sequence

from timeline.dating import says as say
from timeline.dating.english.lexicon.verbs import IN_PASSING, SINCE, SPANNING, UNTIL
from timeline.dating.kinds import core, is_deictic
from timeline.dating.rule import Heard
from timeline.dating.told.anchors import Told
from timeline.dating.told.place import REACH, Place
from timeline.dating.units.values import a_day, a_year
from timeline.days import day_number
from timeline.patterns import later
from timeline.records import replace

NOT_LONG_AGO = 400
"""Days: a day without its year may be the one that was told with it so long before."""
_TO_LAST = later(
    r"\b(?:(?:was|were) to|would) (?:last|run|stand|stay|hold|rule|remain|endure|continue|reign|"
    r"serve)(?: [\w’'-]+){0,3} (?:until|till) (?:the )?\Z"
)
_TURNS = later(r"\b(?:turns|marks|celebrates|will (?:turn|mark|celebrate|be)) [^,;.]*\Z")
"""Before "this year" as its reader has it: "the minister, who turns 70 this year"."""
_QUOTED = later(r"[\"“”]")
_OF_TWO_YEARS = later(r"\d{3,4}(?:[-–/]| to | into )\d{2}")


def day_told(heard: Sequence[Heard], month: int, day: int, told: Told | None) -> Told | None:
    """The last day of that name that was told with its year, not long before or after."""
    for one in reversed(heard):
        said = core(one.says)
        if isinstance(said, say.Day) and (said.month, said.day) == (month, day):
            found = day_number(said.year, month, day)
            near = told and abs(told.interval.start - found) <= NOT_LONG_AGO
            return Told(a_day(found), 0, 0) if near else None
    return None


def is_of_today(says: say.Says) -> bool:
    """Whether it is told from the day of an entry and leaves that as it is: "last night"."""
    inner = core(says)
    return isinstance(inner, say.UnitStep) and (inner.unit, inner.anchor) == ("day", "published")


def is_of_now(says: say.Says, place: Place, text: str, told: Told) -> bool:
    """Whether even a history tells it from the day of writing: "Last month, it was sold"."""
    inner, opens = core(says), place.start == place.sentence.start
    if isinstance(inner, say.UnitStep) and not inner.step:
        if inner.unit == "year" and place.leading(_TURNS, REACH):
            return True
        return opens and inner.unit != "day" and not (inner.unit == "year" and told.knows("year"))
    if isinstance(inner, say.UnitStep):
        back = inner.step < 0
    elif isinstance(inner, say.Shift):
        back = inner.direction < 0
    else:
        return False
    which = text.endswith(("the ", "The "), 0, place.start)
    told_so = place.tense in (("past", "perfect", "present") if back else ("future", "present"))
    quoted = _QUOTED.search(text[place.sentence.start : place.sentence.end])
    return inner is says and told_so and not which and not quoted


_THAT_HAD = later(
    r"\b(?:that|which|who|whom) had (?:[a-z]+ ){1,4}(?:early |late )?(?:(?:on|in|by) )?\Z"
)
_CLOSES = later(r", (?!and\b|but\b|who\b|which\b)[a-z]+ ")
"""Around the day of what only led to what is told: "a session that had met on Monday, came"."""


def looks_back(one: Heard, place: Place, *, history: bool, passing: bool) -> bool:
    """Whether a time is only looked back to: "two years earlier", "since 1984".

    `passing` says whether the time before it, which it may go on from, was.
    """
    says = core(one.says)
    whole = says.says if isinstance(says, say.Inside) else says
    if (
        one.signal in SINCE
        and not history
        and isinstance(whole, (say.Day, say.Month, say.MonthDay, say.BareMonth))
    ):
        return not place.opens
    if isinstance(says, say.Inside) and isinstance(says.of, (say.UnitStep, say.SameTime)):
        way = getattr(says.says if isinstance(says.of, say.SameTime) else says.of, "step", None)
        return (way or 0) < 0 and place.had
    if isinstance(says, say.Year):
        if is_foretold(one, place):
            return True
        passing = passing if place.joined else one.signal in IN_PASSING
        return (passing or place.apposed or bool(place.parts)) and not place.opens
    weekday = isinstance(says, say.Weekday) and place.had and not history
    if weekday and place.leading(_THAT_HAD, REACH) and place.is_before(_CLOSES):
        return True
    if is_ago(says) and (place.opens or (isinstance(says, say.Shift) and _is_of_late(says, place))):
        return False
    if isinstance(says, say.Before):
        return says.exactly and says.shift.direction < 0
    if isinstance(says, say.Shift):
        return says.direction < 0
    if isinstance(says, say.Quarter):
        return says.step is not None and says.step < 0
    if isinstance(says, say.UnitStep):
        return says.step < 0 and (history or says.anchor == "told")
    if isinstance(says, (say.BareMonth, say.MonthDay, say.Season)):
        if one.signal in SINCE:
            return not history or place.had
        return history and says.step is not None and says.step < 0
    return isinstance(says, (say.Decade, say.Century, say.SameTime))


def is_foretold(one: Heard, place: Place) -> bool:
    """Whether a text only looks on to a time: "a house that was to last until 1279"."""
    return one.signal in UNTIL and place.leading(_TO_LAST, REACH) is not None


def is_said_again(says: say.Says, told: Told, before: Told) -> bool:
    """Whether a time only names what the date told before it lies in: "the rest of the year"."""
    whole = isinstance(core(says), say.UnitStep) and told.interval != before.interval
    return whole and told.interval.holds(before.interval)


def is_ago(says: say.Says | None) -> bool:
    """Whether it is told so long from publication: "ten years ago", "ten years ago on Monday"."""
    if isinstance(says, say.Before):
        return says.exactly and is_ago(says.shift)
    return isinstance(says, say.Shift) and says.anchor == "published"


def _is_of_late(says: say.Shift, place: Place) -> bool:
    """Whether it is the day of what was done: "it was sold eight days ago and shut"."""
    return says.unit in ("day", "week") and place.done and not place.describes


def as_it_goes_on(says: say.Says, told: Told, before: Told | None) -> Told:
    """ "The winter of 1658" stands for its year, so that "on 26 February" is one of 1658.

    Unless that year has been told of already: then its winter leads on to the next. So does "the
    winter of 1658 to 1659".
    """
    inner = core(says)
    winter = isinstance(inner, say.Season) and inner.season == "WI" and inner.year is not None
    heads = before and before.place and before.place.heads
    if not winter or (before and before.year == told.year and not heads):
        return told
    if told.place and _OF_TWO_YEARS.search(told.place.words):
        return told
    return replace(told, period=a_year(told.year))


def is_that_one(says: say.Says) -> bool:
    """Whether it lies in the time just named, even in passing: "that May"."""
    inner = core(says)
    if not isinstance(inner, say.Inside):
        return False
    if not isinstance(inner.of, say.SameTime) and inner.of != say.UnitStep("year", 0, "told"):
        return False
    return getattr(inner.says, "step", None) is None


def counts_from_that(says: say.Says, place: Place, last: Told) -> bool:
    """Whether it is counted from the time just named, even in passing: "two months before that"."""
    counted = isinstance(says, say.Shift) and says.anchor == "told"
    return counted and place.words.endswith(" that") and place.number - last.sentence <= 1


def is_then(says: say.Says) -> bool:
    """Whether it is the time just told, of whatever length: "by then"."""
    return isinstance(says, say.SameTime) and says.unit is None


def names_last(says: say.Says, last: Told | None, place: Place) -> bool:
    """Whether it is the last time told, even in passing: "by then", "later in the decade"."""
    if last is None:
        return False
    inner = core(says)
    whole = isinstance(inner, say.UnitStep) and inner.anchor == "told"
    units = {last.precision, "century"} if last.precision == "decade" else {last.precision}
    whole = whole and getattr(inner, "unit", "") in units
    if whole and last.precision in ("decade", "century"):
        return place.number - last.sentence <= 1
    return is_then(says) and last.sentence == place.number


def moves_on(told: Told, before: Told, place: Place) -> bool:
    """Whether a later year is told in a clause of its own: "they parted in 1861"."""
    return told.year > before.year and not place.subordinate and place.tense == "past"


def is_only_compared(told: Told, before: Told | None) -> bool:
    """Whether figures of a time just told are set against it: "from April 2012"."""
    place = told.place
    if before is None or place is None or told.interval.start >= before.interval.start:
        return False
    beside = told.sentence - before.sentence <= (0 if told.year < before.year else 1)
    return beside and not place.opens and place.compared


def only_says_when(told: Told, before: Told | None) -> bool:
    """Whether it dates the report of a day told with it: "sank on Monday, police said Tuesday"."""
    beside = before is not None and before.sentence == told.sentence
    return beside and told.place is not None and told.place.said


def loses_the_day(says: say.Says) -> bool:
    """Whether it is a day that only the day of writing could tell: "on Tuesday", "yesterday"."""
    inner = core(says)
    return isinstance(inner, say.Weekday) or (
        is_deictic(inner) and getattr(inner, "unit", "") == "day"
    )


def hangs_on_a_day(says: say.Says) -> bool:
    """Whether it is counted from the day told before it: "four days later", "that day"."""
    inner = core(says)
    if isinstance(inner, say.SameTime):
        return inner.unit in ("day", None)
    if not isinstance(inner, (say.Shift, say.UnitStep)) or inner.anchor != "told":
        return False
    return inner.unit in ("day", "week", "weekend", "fortnight")


def steps_on(says: say.Says) -> bool:
    """Whether it is the next of its name after the time told: "the following June"."""
    inner = core(says)
    whole = inner.says if isinstance(inner, say.Inside) else None
    return isinstance(whole, say.BareMonth) and (whole.step or 0) > 0


def is_next_unit(says: say.Says) -> bool:
    """Whether it is the day, week, month or year after the one told: "the following month"."""
    inner = core(says)
    whole = inner.of if isinstance(inner, say.PartOf) else inner
    return isinstance(whole, say.UnitStep) and whole.anchor == "told" and whole.step > 0


def is_season_of_a_thing(told: Told | None, day: Told | None) -> bool:
    """Whether a season only says which, right after a day: "went into winter quarters"."""
    if told is None or day is None or told.precision != "season" or told.place is None:
        return False
    return told.sentence - day.sentence <= 1 and told.place.words.isalpha()


def in_span(one: Heard, told: Told, before: Told | None) -> Told:
    """A date with the year that it sets; of a span its first: "from May 1812 to June 1813"."""
    spans = one.signal in SPANNING or (told.place is not None and told.place.dashed)
    if before is None or before.sentence != told.sentence or not spans:
        return replace(told, frame=told.year)
    return replace(told, frame=before.year, begun=before.interval.start)


def goes_on_from(says: say.Says, place: Place, until: Told, *, at_once: bool = False) -> bool:
    """Whether "two years later" opens, or `at_once` ends, what follows "until May 1806"."""
    later = isinstance(says, say.Shift) and (says.anchor, says.direction) == ("told", 1)
    goes_on = (later and (place.opens or at_once)) or is_that_one(says) or is_then(says)
    inner = core(says)
    if isinstance(inner, say.UnitStep) and (inner.step, inner.anchor) == (0, "told"):
        goes_on = until.knows(inner.unit)  # "At the end of that month".
    same = isinstance(inner, say.UnitStep) and inner.unit == "month"
    return goes_on and place.number - until.sentence in ((0, 1) if same else (1,))
