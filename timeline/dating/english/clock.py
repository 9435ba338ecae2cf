"""Times of day and their zones: "5 p.m. EST", "2000 UTC", "half past five", "noon"."""

from __future__ import annotations

import re

from timeline.dating.english.words import english
from timeline.dating.language import NOTHING, Parts, Words
from timeline.dating.says import Clock, DayPart, PartOf, Says

_ZONE = r"(?:,? ?(?:{zone}|\({inner:zone}\)|(?:local|Eastern|Pacific|Central|Mountain|(?-i:[A-Z][a-z]{2,15}))(?: (?:Standard|Daylight))? time))?"
_CUE = re.compile(
    r"(?:^|\b(?:at|from|to|until|till|by|around|about|before|after|since|between|and|on|of|until about|about)|[(,\-]) ?$",
    re.I,
)


def _zone(heard: Words) -> str:
    return str(heard["zone"] or heard["inner"] or "")


def _hour(hour: int, half: int) -> int | None:
    """The hour of the 24 from a 12-hour clock; None where no such clock shows it."""
    return hour % 12 + half if 1 <= hour <= 12 else None


@english.rule(
    r"{hour}(?:[:.]{minute}(?::{second})?)?(?: |-)?{halfday}" + _ZONE,
    yes={
        "at 5 p.m. EST": "2024-06-21T17:00",
        "at 7:15 p.m. they met": "2024-06-21T19:15",
        "at 12:30am": "2024-06-21T00:30",
    },
    no=["13 p.m.", "I am 5 am I not"],
)
def clock_of_twelve(heard: Words) -> Clock | Parts | None:
    if (
        heard.words("halfday") in {"am"}
        and heard.text.lower().endswith(" am")
        and re.match(r" (?:I|not|the)\b", heard.after)
    ):
        return None
    hour = _hour(heard["hour"], heard["halfday"])
    if hour is None:
        return NOTHING
    return Clock(hour, heard["minute"], heard["second"], _zone(heard))


@english.rule(
    r"{hour}[:.]{minute}(?::{second})?(?P<mark> ?(?:hours|hrs|hr|h|Uhr)\b)?" + _ZONE,
    yes={"at 14:30 GMT": "2024-06-21T14:30", "at 05:40 they attacked": "2024-06-21T05:40"},
    no=["They won 3:15.", "John 3:16", "a ratio of 10:30", "version 2.10"],
)
def clock_of_24(heard: Words) -> Clock | None:
    told = heard.words("mark") or _zone(heard) or heard.all.endswith("time")
    dotted = "." in heard.all
    if not told and (
        dotted
        or not re.search(
            r"\b(?:at|from|until|till|by|around|about|before|after|since|between|on|and) $",
            heard.before,
            re.I,
        )
    ):
        return None
    return Clock(heard["hour"], heard["minute"], heard["second"], _zone(heard))


@english.rule(
    r"{hhmm} ?(?:{zone}|(?:hours|hrs|h)\b(?: {inner:zone})?|local time)",
    yes={"at 2000 UTC": "2024-06-21T20:00", "at 0600 hours": "2024-06-21T06:00"},
    no=["some 2000 hours of work", "for 1200 hours", "2000 hours of film"],
)
def military_clock(heard: Words) -> Clock | None:
    if "h" in heard.all and not _zone(heard):
        if not re.search(
            r"\b(?:at|by|from|until|till|around|about|before|after|since) $", heard.before, re.I
        ):
            return None
        if heard.after.startswith(" of "):
            return None
    hour, minute = heard["hhmm"]
    return Clock(hour, minute, None, _zone(heard))


@english.rule(
    r"(?:{hour}|{count}) ?o'clock(?: (?P<part>in the morning|in the afternoon|in the evening|at night))?",
    yes={
        "at five o'clock in the afternoon": "2024-06-21T17:00",
        "at 9 o'clock": "2024-06-21T09:00",
    },
)
def o_clock(heard: Words) -> Clock | None:
    hour = int(heard["hour"] or heard["count"])
    return _of_part(hour, None, heard.words("part"))


def _of_part(hour: int, minute: int | None, part: str) -> Clock | None:
    if not 1 <= hour <= 12:
        return None
    late = part in {"in the afternoon", "in the evening"} or (part == "at night" and hour > 5)
    return Clock(hour % 12 + (12 if late else 0) if part else hour, minute)


@english.rule(
    r"{hour}(?::{minute})? (?P<part>in the morning|in the afternoon|in the evening|at night)",
    yes={"at 4 in the morning": "2024-06-21T04:00"},
)
def hour_in_the_morning(heard: Words) -> Clock | None:
    return _of_part(heard["hour"], heard["minute"], heard.words("part"))


@english.rule(
    r"(?P<how>half past|quarter past|a quarter past|quarter to|a quarter to|ten past|ten to|five past|five to|twenty past|twenty to) (?P<at_hour>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?! (?:to|one|of|and|-)\b)",
    yes={"at half past five": "2024-06-21T05:30"},
    no=["by five to one", "ten to one odds"],
)
def past_the_hour(heard: Words) -> Clock | None:
    if not re.search(r"\b(?:at|by|until|about|around|before|after|from) $", heard.before, re.I):
        return None
    if heard.words("how") in {"ten to", "five to", "twenty to"}:
        return None
    minutes = {
        "half past": 30,
        "quarter past": 15,
        "a quarter past": 15,
        "ten past": 10,
        "five past": 5,
        "twenty past": 20,
    }
    hour = [
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
    ].index(heard.words("at_hour")) + 1
    if heard.words("how").endswith("to"):
        return Clock(hour - 1 or 12, 45)
    return Clock(hour, minutes[heard.words("how")])


_DATED = (
    "Day",
    "MonthDay",
    "Weekday",
    "UnitStep",
    "NumericDay",
    "DayOfMonth",
    "WeekdayShift",
    "Inside",
    "Holiday",
    "Before",
    "Shift",
)


def is_a_day(says: Says) -> bool:
    """Whether the saying names one day, as far as its words go."""
    return type(says).__name__ in _DATED and getattr(says, "unit", "day") in {"day", "weekend"}


@english.rule(
    r"{time},?(?: on| of|,)?(?: early| late)? (?:the )?{time}",
    yes={
        "until 5 p.m. EST Nov. 9": "2024-11-09T17:00",
        "at 10 p.m. Wednesday": "2024-06-19T22:00",
        "at noon on Thursday": "2024-06-20T12:00",
    },
)
def clock_on_day(heard: Words) -> Says | None:
    first, day = heard.times
    if not is_a_day(day):
        return None
    if isinstance(first, Clock) and first.day is None:
        return Clock(first.hour, first.minute, first.second, first.zone, day)
    if isinstance(first, DayPart) and first.day is None:
        return DayPart(first.part, day)
    if isinstance(first, PartOf) and isinstance(first.of, DayPart) and first.of.day is None:
        return PartOf(first.part, DayPart(first.of.part, day))
    return None


@english.rule(
    r"{time},?(?: at| around| about| by)? {time}",
    yes={"on 9 November 1989 at 5 p.m.": "1989-11-09T17:00"},
)
def day_at_clock(heard: Words) -> Says | None:
    day, at = heard.times
    if not is_a_day(day) or not isinstance(at, Clock) or at.day is not None:
        return None
    return Clock(at.hour, at.minute, at.second, at.zone, day)
