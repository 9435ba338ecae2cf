"""From a saying to the date with its own year that its phrase or its sentence goes on to tell."""

from typing import Literal

from timeline.dating import says as say
from timeline.dating.english.lexicon.joints import BETWEEN, RANGE
from timeline.dating.english.lexicon.verbs import OWNS, SINCE
from timeline.dating.kinds import core, is_yearless
from timeline.dating.told.anchors import Told
from timeline.dating.told.facts import Facts
from timeline.dating.told.place import Place
from timeline.dating.units.values import DAYS_OF_A_WEEK, Period, a_day, a_month
from timeline.dating.verbs.verbforms import PAST_TENSES, verbs_in
from timeline.days import calendar_day, day_number, weekday
from timeline.patterns import later

BESIDE = 8
"""Characters: what may stand between two dates of one phrase: " and ", " - ", " to the "."""
_AT_A_PLACE = later(
    r" (?:(?:in|at|inside|outside|near) (?:(?!(?:and|but|which|who|that|when|after|before|to)\b)"
    r"[^\s,.;:()\d]+ ){1,12}?)?on (?:the )?"
)
NIGHTS = frozenset({"EV", "NI"})
_IN_IT = later(
    r" (?:(?!(?:and|but|which|who|that|when|after|before|to)\b)[^\s,.;:()\d]+ ){0,9}?"
    r"(?:in|at|during) (?:the )?"
)
_AGAIN = later(r",? and (?:again|then|also|later|finally) (?:on|in) ")
"""Between a date and another of its year: "on May 3 and again on May 9, 2019"."""
_ANOTHER = later(
    r",? (?:and|then|and then) (?:the )?(?:[A-Z][\w’'-]+ ){0,3}(?:at home |away )?(?:on )?"
)
"""Between two days to come, which are told in order."""
_BREAK = later(r"[.;:()\n]")
_MOST = 4
NEAR = 3
"""Days: what is so far ahead is nearer than the last day of its name."""
CLAUSE = 90
"""Characters: as far goes a clause that tells from which date something is counted."""
_DEED = later(
    r",? (?:and|then|but) (?:[a-z]+ly |then |later |(?:was|were) )*(?P<verb>[a-z]+)\b"
    r"[^,.;:()\n]{0,60} (?:in|on) (?:early |late )?"
)
"""Between two times of one row: "announced in March and approved by a court in September"."""
_OF_A_YEAR = (say.BareMonth, say.MonthDay)
_ENDS_CLAUSE = later(r"[,.;:()\n]")
_DATED = later(
    r"[^,.;:()\n]*, (?:(?:in|at|near) [^,.;:()\n]{1,50} )?(?:in|on) (?:early |late |mid-)?"
)
"""The rest of a clause, and then its date: "after the probe had landed, in March 1986,"."""
_WHAT = (
    r" (?:(?!(?:and|but|which|whom|then|that) )[\w’'-]+ ){1,9}(?:in|on|of) (?:early |late |the )?"
)
_AFTER = later(rf",? (?:after|following|having|because of|due to){_WHAT}")
_OPENS_AFTER = later(rf"(?:After|Following){_WHAT}")
_NAMES_IT = later(r",? (?:on|in) ")
_NAMES_DAY = later(r"(?: of [^.;:()\n,]{1,60})?, ")
"""After a day that is counted, before its date: "the second day of the battle, July 2, 1863"."""
PRECEDED = later(
    r"\b(?:before|ahead of) (?:an?|the|its|their|his|her) (?:[a-z-]+ ){1,4}(?:in |on |next )?\Z"
)
"""Before the time of what comes after what was just told: "met before the vote in June"."""


def goes_on_to(facts: Facts, index: int, most: int = _MOST) -> Told | None:
    """The date that the same phrase goes on to: "26 June - 4 August 1952".

    Over as many as `most` days without a year: "April 3 and 7 and June 26, 2017".
    """
    if index + 1 == len(facts.heard):
        return None
    here, after = facts.heard[index], facts.heard[index + 1]
    if next_deed := _next_deed(facts, index):
        return _told(facts.places[index], next_deed)
    # "Four days after he was crowned on" is counted from a date of its own clause.
    counted = isinstance(here.says, say.Shift) and here.says.anchor == "happening"
    reach, breaks = (CLAUSE, _ENDS_CLAUSE) if counted else (BESIDE, _BREAK)
    end = here.span.end
    between = facts.text[end : min(after.span.start, end + reach + 1)]
    again = _AGAIN.fullmatch(facts.text, end, after.span.start)
    if len(between) > reach and not again:
        return None
    if breaks.search(between) and not (counted and _DATED.fullmatch(between)):
        return None
    if isinstance(here.says, say.BareMonth) and getattr(after.says, "month", 0) == here.says.month:
        return None  # "Sales rose in April from April 2012": it is only compared.
    period = _stated_period(after.says) or _gone_by(facts, index, between)
    if period is None and most and isinstance(after.says, (say.DayOfMonth, say.MonthDay)):
        return goes_on_to(facts, index + 1, most - 1)
    return _told(facts.places[index], period)


def _gone_by(facts: Facts, index: int, between: str) -> Period | None:
    """The end of months that are over, told of the past: "was out from April to October".

    So is "polled between May and July", told in June.
    """
    first, last = facts.heard[index].says, facts.heard[index + 1].says
    ends = between in {" to ", " until ", " till ", " through "}
    ends = ends or (facts.heard[index].signal == "between" and between == " and ")
    ends = ends and facts.published is not None
    if not (ends and isinstance(first, say.BareMonth) and isinstance(last, say.BareMonth)):
        return None
    year, month, _ = calendar_day(facts.published or 0)
    bare = first.step is None and last.step is None and facts.places[index].tense in PAST_TENSES
    gone = not facts.history and first.month <= month and not first.month <= last.month <= month
    return a_month(year - (last.month > month), last.month) if bare and gone else None


def _next_deed(facts: Facts, index: int) -> Period | None:
    """The month of last year in which the same went on: "signed in March and ended in October"."""
    first, last = facts.heard[index], facts.heard[index + 1]
    on = _DEED.fullmatch(facts.text, first.span.end, last.span.start)
    if on is None or facts.published is None or facts.history:
        return None
    both = (core(first.says), core(last.says))
    months = [says.month for says in both if isinstance(says, _OF_A_YEAR)]
    year, now, _ = calendar_day(facts.published)
    if len(months) < 2 or not months[0] <= now < months[1]:
        return None
    told = next(verbs_in(facts.tokens, on.start("verb"), last.span.start), None)
    done = told is not None and told.start == on.start("verb") and told.tense == "past"
    gone = facts.places[index].done and facts.places[index + 1].tense in PAST_TENSES
    return a_month(year - 1, months[1]) if done and gone else None


def main_date(facts: Facts, index: int) -> Told | None:
    """The date of the main clause that what "had" happened before is told from."""
    if not is_yearless(core(facts.heard[index].says)):
        return None
    place = facts.places[index]
    for at in range(index + 1, len(facts.heard)):
        there = facts.places[at]
        if there.number != place.number:
            return None
        if told := _told(there, _stated_period(facts.heard[at].says)):
            tenses = place.tense, there.tense
            begins = facts.text[place.sentence.start : facts.heard[index].span.start]
            led = tenses == ("past perfect", "past") or bool(_OPENS_AFTER.fullmatch(begins))
            own = index == 0 if place.opens else facts.published is None or facts.history
            alone = (facts.published is None or facts.history) and own
            alone = alone and not _goes_on_from_stated(facts, index)
            return told if led or (alone and not there.describes) else None
    return None


def _goes_on_from_stated(facts: Facts, index: int) -> bool:
    """ "Mora fell in March 1942, Lund in May": in the year stated before it in its sentence."""
    if not index or facts.places[index - 1].number != facts.places[index].number:
        return False
    return _stated_period(facts.heard[index - 1].says) is not None


def outcome(facts: Facts, index: int, last: Told | None) -> Told | None:
    """The date of what came after it: "was sold on 4 May 1990 after talks in March"."""
    if last is None or last.place is not facts.places[index - 1]:
        return None
    end, start = facts.heard[index - 1].span.end, facts.heard[index].span.start
    led = is_yearless(core(facts.heard[index].says)) and _AFTER.fullmatch(facts.text, end, start)
    return last if led else None


def told_with(facts: Facts, index: int) -> Told | None:
    """The date that a step is told with: "exactly four years later, on January 13, 1967"."""
    here = facts.heard[index]
    if isinstance(here.says, say.Weekday) and facts.published is not None:
        return _to_come(facts, index, here.says, facts.published)
    if not isinstance(here.says, (say.Before, say.Shift)) or index + 1 == len(facts.heard):
        return None
    after = facts.heard[index + 1]
    counted = isinstance(here.says, say.Shift) and here.says.anchor == "begun"
    named = _NAMES_DAY if counted else _NAMES_IT
    if not named.fullmatch(facts.text, here.span.end, after.span.start):
        return None
    return _told(facts.places[index], _stated_period(after.says))


def ends_range(facts: Facts, index: int) -> bool:
    """Whether it goes on from the time before it: "from May to July", "Friday and Monday"."""
    if not index:
        return False
    first, here = facts.heard[index - 1], facts.heard[index]
    joints = (RANGE, BETWEEN) if first.signal == "between" else (RANGE,)
    between = facts.text[first.span.end : here.span.start][: BESIDE + 1]
    if any(joint.fullmatch(between) for joint in joints):
        return True
    if not isinstance(first.says, say.Weekday) or not isinstance(here.says, say.Weekday):
        return False
    ahead = {facts.places[index - 1].tense, facts.places[index].tense} == {"future"}
    return ahead and bool(_ANOTHER.fullmatch(facts.text, first.span.end, here.span.start))


def _to_come(facts: Facts, index: int, says: say.Weekday, published: int) -> Told | None:
    """The near day of a thing that is to come, as it is told elsewhere: "the site of Friday's
    vote was shut", where "they will vote on Friday"."""
    ahead = (says.weekday - weekday(published)) % DAYS_OF_A_WEEK
    if not 0 < ahead <= NEAR or not facts.text.startswith(OWNS, facts.heard[index].span.end):
        return None
    told = any(
        one.says == says and place.tense == "future"
        for one, place in zip(facts.heard, facts.places, strict=True)
    )
    return _told(facts.places[index], a_day(published + ahead)) if told else None


def day_of_its_clause(facts: Facts, index: int) -> say.Says | None:
    """The day of a clock time behind a place, "noon in Oslo on 3 May", or of the range it begins:
    "from 9 a.m. to noon on 3 May"."""
    here, at = facts.heard[index], index + 1
    if at == len(facts.heard):
        return None
    says, end, start = facts.heard[at].says, here.span.end, facts.heard[at].span.start
    if isinstance(says, (say.Clock, say.DayPart)) and RANGE.fullmatch(facts.text, end, start):
        return says.day
    beside = start - end <= CLAUSE and _AT_A_PLACE.fullmatch(facts.text, end, start)
    return says if beside and isinstance(says, (say.Day, say.MonthDay, say.Weekday)) else None


def of_a_time(facts: Facts, index: int) -> bool:
    """Whether its clause tells the month or year that it was in: "burned all night in May 1996"."""
    here, place = facts.heard[index], facts.places[index]
    if index + 1 < len(facts.heard):
        after = facts.heard[index + 1]
        led = _IN_IT.fullmatch(facts.text, here.span.end, after.span.start)
        if led and isinstance(core(after.says), (say.Month, say.Year, say.BareMonth)):
            return True
    return facts.published is not None and any(
        isinstance(core(facts.heard[at].says), (say.Month, say.Year))
        and facts.places[at].number == place.number
        and facts.heard[at].signal not in SINCE
        for at in range(max(0, index - 2), index)
    )


def is_over(facts: Facts, index: int, *, as_now: bool) -> Literal["", "now", "night"]:
    """Why a weekday is the last one: it ends a chronicle that tells all `as_now`, "On Friday a
    truce begins", or is that of a night before a morning that was told."""
    here, place = facts.heard[index], facts.places[index]
    if as_now and place.opens_line and place.tense == "future":
        return "now"
    day, published = core(here.says), facts.published
    today = (
        published is not None and isinstance(day, say.Weekday) and weekday(published) == day.weekday
    )
    return "night" if today and _goes_on_overnight(facts, index) else ""


def _goes_on_overnight(facts: Facts, index: int) -> bool:
    """Whether the night of a weekday is told that is over, since the next day is: "on Friday night
    it began, and it sank early on Saturday", published on a Friday."""
    here, at = facts.heard[index].says, index + 1
    if not isinstance(here, say.DayPart) or here.part not in NIGHTS or at == len(facts.heard):
        return False
    night, morning = core(here), core(facts.heard[at].says)
    if not isinstance(night, say.Weekday) or not isinstance(morning, say.Weekday):
        return False
    before, after = facts.places[index], facts.places[at]
    follows = (morning.weekday - night.weekday) % DAYS_OF_A_WEEK == 1 and morning.step is None
    return follows and after.number - before.number <= 1 and before.tense == after.tense == "past"


def _told(place: Place, period: Period | None) -> Told | None:
    return None if period is None else Told(period, place.paragraph, place.number)


def _stated_period(says: say.Says) -> Period | None:
    inner = core(says)
    try:
        if isinstance(inner, say.Day):
            return a_day(day_number(inner.year, inner.month, inner.day))
        return a_month(inner.year, inner.month) if isinstance(inner, say.Month) else None
    except ValueError:
        return None
