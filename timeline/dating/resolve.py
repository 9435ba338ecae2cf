"""From what was heard in a document to mentions with their days: the only room with a calendar.

Heard sayings are walked in order. Each is seen from the publication day, the date told before it
and the tense near it, and becomes a `When`; a saying that no calendar has ("30 February") becomes
nothing.
"""

from collections.abc import Iterator, Sequence
from typing import assert_never

from timeline.dating import says as say
from timeline.dating.hearing.tokens import Tokens
from timeline.dating.resolving import (
    absolute,
    again,
    clock,
    lengths,
    quarters,
    shifting,
    steps,
    turns,
)
from timeline.dating.resolving.answers import about, part_of
from timeline.dating.resolving.before import before
from timeline.dating.resolving.seen import Seen
from timeline.dating.rule import Heard
from timeline.dating.told.anchors import Told
from timeline.dating.units.values import DAYS_OF_A_YEAR, Period
from timeline.dating.walk import Walk
from timeline.model import Document, Mention, When
from timeline.records import replace


def resolve(
    heard: Sequence[Heard], document: Document, tokens: Tokens | None = None
) -> tuple[Mention, ...]:
    """Mentions in text order, each with its days or the reason why it has none.

    `tokens` are those of the document's text, where they are known.
    """
    return tuple(_resolved(heard, document, tokens or Tokens(document.text)))


def _resolved(heard: Sequence[Heard], document: Document, tokens: Tokens) -> Iterator[Mention]:
    walk = Walk(document, heard, tokens)
    for index, one in enumerate(heard):
        when = meaning(one.says, walk.seen(index), one.signal)
        walk.tell(when)
        if when is not None:
            yield Mention(one.span, one.says, one.rule, when, one.signal)


def meaning(says: say.Says, seen: Seen, signal: str = "") -> When | None:
    """The days that a saying means; nothing where the calendar has no such day."""
    try:
        return _meaning(says, seen, signal)
    except (ValueError, OverflowError):
        return None


def _meaning(says: say.Says, seen: Seen, signal: str) -> When | None:
    match says:
        case say.Day() | say.Month() | say.Year() | say.Years() | say.Century() | say.Week():
            return absolute.whole(says)
        case say.Decade():
            return absolute.short_year(says, seen) if says.short else absolute.whole(says)
        case say.ShortYear():
            return absolute.short_year(says, seen)
        case say.NumericDay():
            return absolute.numeric_day(says, seen)
        case say.MonthDay():
            return turns.month_day(says, seen)
        case say.DayOfMonth():
            return turns.day_of_month(says, seen)
        case say.BareMonth():
            return turns.bare_month(says, seen)
        case say.Season():
            return turns.season(says, seen)
        case say.Quarter():
            return quarters.quarter(says, seen)
        case say.Half():
            return quarters.half(says, seen)
        case say.Weekday():
            return turns.a_weekday(says, seen)
        case say.NthWeekday():
            return turns.nth_weekday(says, seen, _optional(says.of, seen))
        case say.Holiday():
            return turns.holiday(says, seen)
        case say.UnitStep():
            return steps.unit_step(says, seen)
        case say.Shift():
            return shifting.shift(says, seen)
        case say.SameTime():
            return again.same_time(says, seen, _optional(says.of, seen))
        case say.Length():
            return lengths.length(says, seen, signal)
        case say.Stretch():
            return lengths.stretch(says, seen)
        case say.Recurring():
            return When("SET", says.value)
        case say.Vague():
            unsaid = says.of_a_story and not seen.history
            return None if unsaid else When("DATE", says.reference)
        case say.Before() if seen.beside:
            return again.said_again(seen.beside)
        case say.Before():
            return before(says, _beside(says, seen), seen.published)
        case say.Clock():
            return clock.at(says, _optional(says.day, seen) or _day_behind(says, seen), seen)
        case say.DayPart():
            return clock.part(says, _optional(says.day, seen), seen)
        case say.PartOf() | say.Inside() if this := _in_this_year(says, seen):
            return this
        case say.PartOf("turn", say.UnitStep(unit)):
            return absolute.turn_of_a_century(unit, seen)
        case say.PartOf():
            of = _meaning(says.of, seen, "")
            return of and part_of(of, says.part)
        case say.Inside(says=say.UnitStep("day", 0, "published"), of=say.Year(year)):
            return turns.this_day(year, seen) or _meaning(says.of, seen, "")
        case say.Inside():
            of = _meaning(says.of, seen, "")
            return of and _meaning(says.says, _inside(seen, of), "")
        case say.About():
            of = _meaning(says.of, seen, "")
            return of and about(of)
        case _:
            assert_never(says)


def _in_this_year(says: say.PartOf | say.Inside, seen: Seen) -> When | None:
    """A part of "the year" past last year: "fell last year but rose early in the year"."""
    if says.of != say.UnitStep("year", 0, "told") or not again.is_past_last_year(seen):
        return None
    when = _meaning(replace(says, of=say.UnitStep("year", 0)), seen, "")
    if when is None or when.interval is None or seen.told is None:
        return None
    begun, over = (day < (seen.published or 0) for day in (when.interval.start, when.interval.last))
    late = seen.told.interval.start > when.interval.last - DAYS_OF_A_YEAR
    return when if over or (begun and late) else None


def _beside(says: say.Before, seen: Seen) -> When | None:
    """What a shift is told from: of an anniversary a day near publication, whatever is told."""
    if says.exactly and isinstance(says.of, say.Weekday):
        return turns.weekday_from_now(says.of, seen, nearest=True)
    if says.shift.direction > 0 and isinstance(says.of, say.Weekday) and says.of.step == 1:
        return turns.weekday_from_now(says.of, seen, nearest=False)
    view = seen.but(history=False, follows=False) if says.exactly else seen
    return _meaning(says.of, view, "")


def _day_behind(says: say.Clock, seen: Seen) -> When | None:
    """The day of its clause that a clock time is told before: "at 6 p.m. in the hall on 3 May"."""
    day = seen.day_behind if says.day is None else None
    when = day and _meaning(day[0], day[1], "")
    return when if when and when.interval else None


def _optional(says: say.Says | None, seen: Seen) -> When | None:
    return None if says is None else _meaning(says, seen, "")


def _inside(seen: Seen, of: When) -> Seen:
    """The same view, but of times inside another time: "June last year", "Tuesday of that week"."""
    if of.interval is None:
        return seen.but(
            published=None,
            written=None,
            told=None,
            quarter=None,
            ahead=None,
            history=False,
            _headed=None,
        )
    period = Period(of.precision, of.interval, of.value, of.edtf)
    return seen.but(told=Told(period, 0, 0, around=True), ahead=None, history=True)
