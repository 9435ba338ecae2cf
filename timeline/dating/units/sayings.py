"""From what a time expression says to plain words: "a weekday without a date: Tuesday"."""

from typing import assert_never

from timeline.dating import says as say
from timeline.dating.units.because import ORDINALS, amount_words, year_words
from timeline.days import MONTHS, SEASONS, WEEKDAYS

PARTS = {
    "early": "the early part of", "mid": "the middle of", "late": "the late part of",
    "start": "the beginning of", "end": "the end of", "first half": "the first half of",
    "second half": "the second half of", "first third": "the first third of",
    "last third": "the last third of", "turn": "the turn to",
}  # fmt: skip
_PARTS_OF_DAY = {
    "MO": "the morning", "AF": "the afternoon", "EV": "the evening", "NI": "the night",
    "MI": "the middle of the day", "DT": "the daytime", "NOON": "noon", "MIDNIGHT": "midnight",
}  # fmt: skip
_REFERENCES = {
    "PRESENT_REF": "the present, without a day", "PAST_REF": "the past, without a day",
    "FUTURE_REF": "the future, without a day",
}  # fmt: skip
_STEPS = {-1: ", the last one", 0: ", this one", 1: ", the next one", None: ""}
_ANCHORS = {
    "published": "publication", "told": "the time told before",
    "happening": "the time of the happening that it names", "begun": "the day that something began",
}  # fmt: skip


def saying(says: object) -> str:
    """What an expression says by its words alone, before a calendar is looked at.

    `says` is one of the types of `says.py`, or a tuple of them.
    """
    if isinstance(says, tuple):
        return " and ".join(map(saying, says))
    return _saying(says) if isinstance(says, say.Says) else str(says)


def _saying(says: say.Says) -> str:
    match says:
        case (
            say.Day()
            | say.Month()
            | say.Year()
            | say.ShortYear()
            | say.Years()
            | say.Decade()
            | say.Week()
            | say.NumericDay()
        ):
            return _of_a_year(says)
        case say.Century():
            era = "" if says.number > 0 else " BC"
            name = "century" if says.years == 100 else "millennium"
            return f"{name} number {abs(says.number)}{era}"
        case say.MonthDay():
            return f"{says.day} {MONTHS[says.month - 1]}, no year{_STEPS.get(says.step, '')}"
        case say.DayOfMonth():
            return f"day {says.day} of a month, no month"
        case say.BareMonth():
            return f"{MONTHS[says.month - 1]}, no year{_STEPS.get(says.step, '')}"
        case say.Season():
            return f"{SEASONS[says.season]}{_year_or(says.year, says.step)}"
        case say.Quarter(figures=True, number=None):
            return "the quarter or month that figures are told of, a year before"
        case say.Quarter() | say.Half():
            name = type(says).__name__.lower()
            nth = f"the {ORDINALS[says.number]} {name}" if says.number else f"the {name}, not which"
            return f"{nth}{_year_or(says.year, says.step)}"
        case say.Weekday():
            return f"{WEEKDAYS[says.weekday]}, no date{_STEPS.get(says.step, '')}"
        case say.NthWeekday():
            nth = f"number {says.number}" if says.number > 0 else "the last one"
            return f"{WEEKDAYS[says.weekday]}, {nth} of this: {saying(says.of)}"
        case say.Holiday():
            return f"{says.name.title()}{_year_or(says.year, says.step)}"
        case say.UnitStep():
            return _step_words(says)
        case say.Shift():
            way = "before" if says.direction < 0 else "after"
            return f"{_amount(says.amount, says.unit)} {way} {_ANCHORS[says.anchor]}"
        case say.Before():
            way = "before" if says.shift.direction < 0 else "after"
            return f"{_amount(says.shift.amount, says.shift.unit)} {way} this: {saying(says.of)}"
        case say.Length():
            parts = ((says.amount, says.unit), *says.more)
            return "a length: " + " and ".join(_amount(*part) for part in parts)
        case say.Stretch():
            side = {-1: "up to", 0: "around", 1: "from"}[says.direction]
            length = _amount(says.length.amount, says.length.unit)
            return f"a length of {length} {side} {_ANCHORS[says.anchor]}"
        case say.Recurring():
            return "what comes back again and again"
        case say.Vague():
            return _REFERENCES[says.reference]
        case say.SameTime():
            return f"the {says.unit or 'time'} told before"
        case say.Clock():
            return f"{says.hour}:{says.minute or 0:02d}{_on(says.day)}"
        case say.DayPart():
            return f"{_PARTS_OF_DAY[says.part]}{_on(says.day)}"
        case say.PartOf():
            return f"{PARTS[says.part]} this: {saying(says.of)}"
        case say.Inside():
            return f"{saying(says.says)}, inside this: {saying(says.of)}"
        case say.About():
            return f"about this: {saying(says.of)}"
        case _:
            assert_never(says)


def _of_a_year(
    says: say.Day
    | say.Month
    | say.Year
    | say.ShortYear
    | say.Years
    | say.Decade
    | say.Week
    | say.NumericDay,
) -> str:
    match says:
        case say.Day():
            return f"{says.day} {MONTHS[says.month - 1]} {year_words(says.year)}"
        case say.Month():
            return f"{MONTHS[says.month - 1]} {year_words(says.year)}"
        case say.Year():
            return f"the year {year_words(says.year)}"
        case say.ShortYear():
            return f"a year that ends in {says.year:02d}"
        case say.Years():
            return f"the years {says.first} to {says.last}"
        case say.Decade():
            short = f"'{says.year}s, no century"
            return f"the {short if says.short else f'{year_words(says.year)}s'}"
        case say.Week():
            return f"week {says.week} of {says.year}"
        case say.NumericDay():
            year = "" if says.year is None else f" of {says.year:02d}"
            return f"day and month as numbers, {says.first} and {says.second}{year}"
        case _:
            assert_never(says)


def _step_words(says: say.UnitStep) -> str:
    if says.step == 0:
        return f"the {says.unit} of {_ANCHORS[says.anchor]}"
    way = "before" if says.step < 0 else "after"
    return f"{amount_words(abs(says.step), says.unit)} {way} that of {_ANCHORS[says.anchor]}"


def _amount(amount: float | None, unit: str | None) -> str:
    if unit is None:
        return "some time"
    return f"some {amount_words(2, unit)[2:]}" if amount is None else amount_words(amount, unit)


def _year_or(year: int | None, step: int | None) -> str:
    return f" of {year_words(year)}" if year is not None else f", no year{_STEPS.get(step, '')}"


def _on(day: say.Says | None) -> str:
    return ", no day" if day is None else f" on this day: {saying(day)}"
