"""From what was heard in a document to mentions with their days: the only room with a calendar.

Heard sayings are walked in order. Each is seen from the publication day, the date told before it
and the tense near it, and becomes a `When`; a saying that no calendar has ("30 February") becomes
nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, assert_never

from timeline.dating import absolute, clock, lengths, quarters, steps, turns
from timeline.dating.answers import about, part_of
from timeline.dating.says import (
    About,
    BareMonth,
    Before,
    Century,
    Clock,
    Day,
    DayOfMonth,
    DayPart,
    Decade,
    Half,
    Holiday,
    Inside,
    Length,
    Month,
    MonthDay,
    NthWeekday,
    NumericDay,
    PartOf,
    Quarter,
    Recurring,
    SameTime,
    Says,
    Season,
    Shift,
    ShortYear,
    Stretch,
    UnitStep,
    Vague,
    Week,
    Weekday,
    Year,
    Years,
)
from timeline.dating.seen import Seen, inside
from timeline.dating.tokens import Tokens
from timeline.dating.walk import Walk
from timeline.model import Document, Mention, When

if TYPE_CHECKING:
    from timeline.dating.rule import Heard


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


def meaning(says: Says, seen: Seen, signal: str = "") -> When | None:
    """The days that a saying means; nothing where the calendar has no such day."""
    try:
        return _meaning(says, seen, signal)
    except (ValueError, OverflowError):
        return None


def _meaning(says: Says, seen: Seen, signal: str) -> When | None:
    match says:
        case Day() | Month() | Year() | Years() | Century() | Week():
            return absolute.whole(says)
        case Decade():
            return absolute.short_year(says, seen) if says.short else absolute.whole(says)
        case ShortYear():
            return absolute.short_year(says, seen)
        case NumericDay():
            return absolute.numeric_day(says, seen)
        case MonthDay():
            return turns.month_day(says, seen)
        case DayOfMonth():
            return turns.day_of_month(says, seen)
        case BareMonth():
            return turns.bare_month(says, seen)
        case Season():
            return turns.season(says, seen)
        case Quarter():
            return quarters.quarter(says, seen)
        case Half():
            return quarters.half(says, seen)
        case Weekday():
            return turns.a_weekday(says, seen)
        case NthWeekday():
            return turns.nth_weekday(says, seen, _optional(says.of, seen))
        case Holiday():
            return turns.holiday(says, seen)
        case UnitStep():
            return steps.unit_step(says, seen)
        case Shift():
            return steps.shift(says, seen)
        case SameTime():
            return steps.same_time(says, seen, _optional(says.of, seen))
        case Length():
            return lengths.length(says, seen, signal)
        case Stretch():
            return lengths.stretch(says, seen)
        case Recurring():
            return When("SET", says.value)
        case Vague():
            unsaid = says.of_a_story and not seen.history
            return None if unsaid else When("DATE", says.reference)
        case Before() if seen.beside:
            return steps.said_again(seen.beside)
        case Before():
            return steps.before(says, _beside(says, seen), seen.published)
        case Clock():
            return clock.at(says, _optional(says.day, seen) or _day_behind(says, seen), seen)
        case DayPart():
            return clock.part(says, _optional(says.day, seen), seen)
        case PartOf():
            of = _meaning(says.of, seen, "")
            return of and part_of(of, says.part)
        case Inside():
            of = _meaning(says.of, seen, "")
            return of and _meaning(says.says, inside(seen, of), "")
        case About():
            of = _meaning(says.of, seen, "")
            return of and about(of)
        case _:
            assert_never(says)


def _beside(says: Before, seen: Seen) -> When | None:
    """What a shift is told from: of an anniversary a day near publication, whatever is told."""
    if says.exactly and isinstance(says.of, Weekday):
        return turns.nearest_weekday(says.of, seen)
    view = seen.but(history=False, follows=False) if says.exactly else seen
    return _meaning(says.of, view, "")


def _day_behind(says: Clock, seen: Seen) -> When | None:
    """The day of its clause that a clock time is told before: "at 6 p.m. in the hall on 3 May"."""
    day = seen.day_behind if says.day is None else None
    when = day and _meaning(day[0], day[1], "")
    return when if when and when.interval else None


def _optional(says: Says | None, seen: Seen) -> When | None:
    return None if says is None else _meaning(says, seen, "")
