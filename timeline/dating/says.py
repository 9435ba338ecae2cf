"""What time expressions say, before anyone looks at a calendar: one type a meaning, a closed union.

A rule returns one; `resolve.py` alone finds its days. Year 0 is 1 BC; step -1 is last, 1 next."""

from __future__ import annotations

from typing import Literal

from timeline.records import dataclass

Unit = Literal["second", "minute", "hour", "day", "weekend", "week", "fortnight", "month",
    "quarter", "season", "half", "year", "decade", "century", "millennium"]  # fmt: skip
Anchor = Literal["published", "told", "happening", "near", "begun"]
Part = Literal["early", "mid", "late", "start", "end", "first half", "second half", "first third",
    "last third", "turn"]  # fmt: skip
PartOfDay = Literal["MO", "AF", "EV", "NI", "MI", "DT", "NOON", "MIDNIGHT"]
SeasonName = Literal["SP", "SU", "FA", "WI"]
Reference = Literal["PRESENT_REF", "PAST_REF", "FUTURE_REF"]


@dataclass(frozen=True, slots=True)
class Day:
    """ "21 June 2024", "2024-06-21"; `headed` is "1066" where month and day stand over a list."""

    year: int
    month: int
    day: int
    headed: bool = False


@dataclass(frozen=True, slots=True)
class NumericDay:
    """ "03/04/2024": the document decides which is the month; a `short_year` has two digits."""

    first: int
    second: int
    year: int | None
    short_year: bool = False


@dataclass(frozen=True, slots=True)
class MonthDay:
    """ "June 21", "Friday, 21 June": no year was said."""

    month: int
    day: int
    weekday: int | None = None
    step: int | None = None


@dataclass(frozen=True, slots=True)
class DayOfMonth:
    """ "on the 30th"."""

    day: int


@dataclass(frozen=True, slots=True)
class Month:
    """ "June 2024"."""

    year: int
    month: int


@dataclass(frozen=True, slots=True)
class BareMonth:
    """ "in June"; "last June" has step -1, "next June" 1, "this June" 0."""

    month: int
    step: int | None = None


@dataclass(frozen=True, slots=True)
class Year:
    """ "1950", "44 BC"; `bare` is "in 348", as its number, until its era is known."""

    year: int
    bare: bool = False


@dataclass(frozen=True, slots=True)
class ShortYear:
    """ "'68", "the class of '05"."""

    year: int


@dataclass(frozen=True, slots=True)
class Years:
    """ "1914-18", "the 1998/99 season", "fiscal 1989-90" told as one: first and last year."""

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Decade:
    """ "the 1990s" is 1990; "the '90s" is 90 with `short`."""

    year: int
    short: bool = False


@dataclass(frozen=True, slots=True)
class Century:
    """ "The 19th century" is 19, "the third century BC" -3; `bare` is one of no era, as a year."""

    number: int
    years: Literal[100, 1000] = 100
    bare: bool = False


@dataclass(frozen=True, slots=True)
class Season:
    """ "summer 2023", "last summer", "the winter of 1812"."""

    season: SeasonName
    year: int | None = None
    step: int | None = None


@dataclass(frozen=True, slots=True)
class Quarter:
    """ "Q3", "the quarter" (no number); "the year-ago quarter" has step -1, in years.

    `figures` are told of the quarter, or of another period that was told just before; "the latest
    quarter" is `over`."""

    number: int | None
    year: int | None = None
    step: int | None = None
    figures: bool = False
    over: bool = False


@dataclass(frozen=True, slots=True)
class Half:
    """ "the first half of 1930", "H1 2024"; `step` counts years."""

    number: int
    year: int | None = None
    step: int | None = None


@dataclass(frozen=True, slots=True)
class Week:
    """ "week 25 of 2024", "2024-W25"."""

    year: int
    week: int


@dataclass(frozen=True, slots=True)
class Weekday:
    """ "Tuesday" (0 is Monday); "last Tuesday" has step -1, "next Tuesday" 1, "this Tuesday" 0."""

    weekday: int
    step: int | None = None


@dataclass(frozen=True, slots=True)
class NthWeekday:
    """ "the last Saturday of October" (-1), "the second Sunday in May" (2)."""

    weekday: int
    number: int
    of: Says


@dataclass(frozen=True, slots=True)
class Holiday:
    """ "Christmas Day 1914", "last Easter"; `name` is a key of the holiday table."""

    name: str
    year: int | None = None
    step: int | None = None


@dataclass(frozen=True, slots=True)
class UnitStep:
    """ "this week" (0), "last year" (-1), "tomorrow" (1 day), "that month", "the following day"."""

    unit: Unit
    step: int
    anchor: Anchor = "published"


@dataclass(frozen=True, slots=True)
class Shift:
    """ "three weeks ago" (-3), "two days later"; no amount for "several weeks ago"."""

    amount: float | None
    unit: Unit
    direction: Literal[-1, 1]
    anchor: Anchor = "published"
    approximate: bool = False


@dataclass(frozen=True, slots=True)
class Before:
    """ "two years before 1914", "the day after Christmas": a shift from a time said beside it.

    "Sixty years ago this November" is told `exactly`, as finely as that time."""

    shift: Shift
    of: Says
    exactly: bool = False


@dataclass(frozen=True, slots=True)
class Length:
    """ "74 years", "months" (no amount), "a while" (no unit)."""

    amount: float | None
    unit: Unit | None
    more: tuple[tuple[float, Unit], ...] = ()
    approximate: bool = False


@dataclass(frozen=True, slots=True)
class Stretch:
    """ "the past decade", "the last three months" (-1), "the next two weeks" (1)."""

    length: Length
    direction: Literal[-1, 0, 1]
    anchor: Anchor = "published"


@dataclass(frozen=True, slots=True)
class Recurring:
    """ "every Monday", "annually", "twice a week": the TIMEX3 value of one turn."""

    value: str


@dataclass(frozen=True, slots=True)
class Vague:
    """ "now", "recently", "in the future"; "former", only in a story of the past."""

    reference: Reference
    of_a_story: bool = False


@dataclass(frozen=True, slots=True)
class SameTime:
    """ "since then", "the same day", "the same month of last year": what was told before."""

    unit: Unit | None = None
    loosely: Literal["", "then", "now", "also"] = ""
    """ "At the time", "at this time", as TIMEX3 has it; "at the same time," is no time in news."""
    of: Says | None = None


@dataclass(frozen=True, slots=True)
class Clock:
    """ "5 p.m.", "14:30 GMT", with the day when one is said beside it."""

    hour: int
    minute: int | None = None
    second: int | None = None
    zone: str = ""
    day: Says | None = None


@dataclass(frozen=True, slots=True)
class DayPart:
    """ "Tuesday night", "this morning", "overnight"; without a day, "the morning"."""

    part: PartOfDay
    day: Says | None = None


@dataclass(frozen=True, slots=True)
class PartOf:
    """ "early June", "the end of last year", "mid-1990s": a part of another saying."""

    part: Part
    of: Says


@dataclass(frozen=True, slots=True)
class Inside:
    """ "June last year", "26 May of that year", "Tuesday of last week": one saying in another."""

    says: Says
    of: Says


@dataclass(frozen=True, slots=True)
class About:
    """ "around 1200", "c. 44 BC", "about March": another saying, loosely."""

    of: Says


Says = (Day | NumericDay | MonthDay | DayOfMonth | Month | BareMonth | Year | ShortYear | Years
    | Decade | Century | Season | Quarter | Half | Week | Weekday | NthWeekday | Holiday | UnitStep
    | Shift | Before | Length | Stretch | Recurring | Vague | SameTime | Clock | DayPart | PartOf
    | Inside | About)  # fmt: skip
