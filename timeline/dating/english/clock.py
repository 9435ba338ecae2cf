"""Times of day and their zones: "5 p.m. EST", "2000 UTC", "half past five"."""

import re

from timeline.dating import says as say
from timeline.dating.english.lexicon.numbers import ONES, TEENS
from timeline.dating.english.lexicon.words import english
from timeline.dating.hearing.wordclass import one_of
from timeline.dating.language import NOTHING, Parts, Words
from timeline.patterns import later
from timeline.records import replace

HALVES = {"in the morning": 0, "in the afternoon": 12, "in the evening": 12, "at night": 12}
MINUTES = {
    "half past": 30, "quarter past": 15, "a quarter past": 15, "ten past": 10, "five past": 5,
    "half-past": 30, "quarter-past": 15, "twenty past": 20,
    "twenty-five past": 25, "quarter to": -15, "a quarter to": -15,
}  # fmt: skip
HOURS = {word: hour for word, hour in (ONES | TEENS).items() if hour <= 12}
english.add_class("ofday", one_of(HALVES))
english.add_class("past", one_of(MINUTES))
english.add_class("hourword", one_of(HOURS))

_ZONE = (
    r"(?:,? ?(?:{zone}|\({inside:zone}\)|"
    r"(?:local|(?-i:[A-Z][a-z]{2,15}))(?: (?:Standard|Daylight))? time))?"
)
_ELSEWHERE = r"(?: \(\d{1,2}[:.]?\d\d ?(?:GMT|UTC|EST|EDT|CET|BST)\))?"
"""The same moment by another clock, before its day: "at 11:15 (1015 GMT) on Tuesday"."""
SIX = 6
"""Hours: "at night" is before midnight from here on."""
_AT = later(
    r"\b(?:at|from|until|till|by|towards?|around|about|before|after|since|between|on|and) $",
    re.IGNORECASE,
)
_FROM_TO = later(r"\bfrom \d{1,2}[:.]\d\d (?:to|until) $")
_AFTER_A_YEAR = later(r"\b(?:19|20)\d\d,? $")
"""Before "23:30", as a log or a wire has it behind its day."""
_IN_PART = later(r" on the (?:morning|afternoon|evening|night) of\b")
"""After "5.30", which is a time of day then."""
_PARTS_TO_ONE = later(
    r"\b(?:mix(?:ed)?|diluted?|ratio|proportions?|odds|blend(?:ed)?|scale (?:is|of)) [^.;]*$",
    re.IGNORECASE,
)
_DAYS = (
    say.Day, say.MonthDay, say.Weekday, say.NumericDay, say.DayOfMonth, say.NthWeekday, say.Inside,
    say.Holiday, say.Before, say.UnitStep, say.Shift,
)  # fmt: skip


def is_a_day(says: say.Says) -> bool:
    """Whether the saying names one day, as far as its words go."""
    return isinstance(says, _DAYS) and getattr(says, "unit", "day") in {"day", "weekend"}


def _clock(heard: Words, hour: int, minute: int | None) -> say.Clock:
    return say.Clock(hour, minute, heard["second"], heard["zone"] or heard["inside"] or "")


@english.rule(
    r"(?:{hour}(?:[:.]{minute}(?::{second})?)?(?: |-)?|{hourword} ){halfday}" + _ZONE,
    yes={
        "at 5 p.m. EST": "2024-06-21T17:00",
        "at 7:15 p.m. they met": "2024-06-21T19:15",
        "at 12:30am": "2024-06-21T00:30",
        "We reached it at eleven A.M.": "2024-06-21T11:00",
        "They set out at 3 p. m. and came in at 9.30 p. m.": "2024-06-21T15:00 2024-06-21T21:30",
    },
    no=["13 p.m.", "0 pm", "I am 5 am I not"],
)
def clock_of_twelve(heard: Words) -> say.Clock | Parts | None:
    if re.search(r"\dam$| am$", heard.all) and re.match(r" (?:I|not|the)\b", heard.after):
        return None
    hour = heard["hourword"] if heard["hour"] is None else heard["hour"]
    if not 1 <= hour <= 12:
        return NOTHING
    return _clock(heard, hour % 12 + heard["halfday"], heard["minute"])


_GOES_ON = later(
    r"(?: to | and | until )(1[0-2]|[1-9])(?:[:.][0-5]\d)? ?([ap])\.?m\b", re.IGNORECASE
)


@english.rule(
    r"{hour}(?:[:.]{minute})?(?= to | and | until )",
    yes={
        "It is shut from 7 to 10 a.m.": "2024-06-21T07:00",
        "They met between 11:30 and 2 p.m.": "2024-06-21T11:30",
    },
    no=["They lost by 3 to 7 p.m. games.", "pages 13 and 2 a.m.", "from 7 to 10 men"],
)
def hour_of_a_range(heard: Words) -> say.Clock | None:
    """The first of two hours, of which the last tells the half of the day."""
    until = _GOES_ON.match(heard.after) if heard.led_by in {"from", "between"} else None
    if until is None or not 1 <= heard["hour"] <= 12:
        return None
    first, half = heard["hour"] % 12, 12 if until[2].lower() == "p" else 0
    other = half if first <= int(until[1]) % 12 else 12 - half
    return say.Clock(first + other, heard["minute"])


@english.rule(
    r"{hour}[:.]{minute}(?::{second})?(?P<mark> ?(?:hours|hrs|hr|h)\b)?" + _ZONE,
    yes={
        "at 14:30 GMT": "2024-06-21T14:30",
        "at 05:40 they attacked": "2024-06-21T05:40",
        "at 02:21 local time (05:21 UTC)": "2024-06-21T02:21 2024-06-21T05:21",
        "It began at 4.30 on the morning of the vote.": "2024-06-21T04:30",
        "It began at 16.30 hours.": "2024-06-21T16:30",
    },
    no=[
        "They won 3:15.", "John 3:16", "a ratio of 10:30", "version 2.10",
        "Mix it at 1:50 with water.",
    ],
)  # fmt: skip
def clock_of_24(heard: Words) -> say.Clock | None:
    if _PARTS_TO_ONE.search(heard.before):
        return None
    clock = _clock(heard, heard["hour"], heard["minute"])
    told = any(each.search(heard.before) for each in (_AT, _FROM_TO, _AFTER_A_YEAR))
    lasts = "." in heard.all and not (told or heard.all.startswith("0"))
    if (heard.words("mark") and not lasts) or clock.zone or re.search(r"time$", heard.all):
        return clock
    return clock if told and ("." not in heard.all or _IN_PART.match(heard.after)) else None


@english.rule(
    r"{hhmm} ?(?:{zone}|(?:hours|hrs|h)\b(?: {inside:zone})?|local time)|"
    r"{hhmm}(?= \(\d{3,4} ?(?:GMT|UTC)\))|(?=0){hhmm}(?![-/.]?\d| \d)",
    yes={
        "at 2000 UTC": "2024-06-21T20:00",
        "They crossed at 0115, and by 0530 they were over.": "2024-06-21T01:15 2024-06-21T05:30",
        "at 0600 hours": "2024-06-21T06:00",
        "It was toward 2030 hours.": "2024-06-21T20:30",
        "at 0800 (1300 GMT)": "2024-06-21T08:00 2024-06-21T13:00",
    },
    no=[
        "some 2000 hours of work",
        "for 1200 hours",
        "about 2000 hours of film",
        "Ring him at 0207 946 0123.",
        "at 0.25 percent",
        "Type 0115 here.",
    ],
)
def military_clock(heard: Words) -> say.Clock | None:
    clock = _clock(heard, *heard["hhmm"])
    if not clock.zone and (heard.after.startswith(" of ") or not _AT.search(heard.before)):
        return None
    return clock


@english.rule(
    r"(?:{hour}|{hourword}) ?o'clock(?: {ofday})?|(?:{hour}(?:[:.]{minute})?|{hourword}) {ofday}|"
    r"(?:{hour}|{hourword})(?= (?:(?:on )?(?:the|that|this) (?:(?:next|following|same) )?|"
    r"tomorrow |yesterday |on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day )"
    r"(?:morning|afternoon|evening|night)\b)",
    yes={
        "at five o'clock in the afternoon": "2024-06-21T17:00",
        "at 9 o'clock": "2024-06-21T09:00",
        "at 4 in the morning": "2024-06-21T04:00",
        "By six in the evening it fell.": "2024-06-21T18:00",
        "at 8.50 in the morning": "2024-06-21T08:50",
        "It began at ten on the morning of the vote.": "2024-06-21T10:00",
        "They met at 8 this evening.": "",
    },
    no=["at 14 o'clock in the morning", "They shot three at night."],
)
def hour_of_day(heard: Words) -> say.Clock | None:
    hour = heard["hourword"] if heard["hour"] is None else heard["hour"]
    half = _half_of_day(heard, hour)
    alone = (heard["hourword"] or half is None) and "clock" not in heard.all
    if not 1 <= hour <= 12 or (alone and not _AT.search(heard.before)):
        return None
    return say.Clock(hour if half is None else hour % 12 + half, heard["minute"])


@english.rule(
    r"{past} {hourword}(?: {ofday}|(?! (?:to|one|of|and)\b|-))",
    yes={
        "at half-past five": "2024-06-21T05:30",
        "by a quarter to six": "2024-06-21T05:45",
        "at half past three in the afternoon": "2024-06-21T15:30",
    },
    no=["by five to one", "ten to one odds"],
)
def past_the_hour(heard: Words) -> say.Clock | None:
    if not _AT.search(heard.before):
        return None
    hour, minutes = heard["hourword"], heard["past"]
    hour, minutes = (hour, minutes) if minutes > 0 else (hour - 1 or 12, 60 + minutes)
    half = _half_of_day(heard, hour)
    return say.Clock(hour if half is None else hour % 12 + half, minutes)


def _half_of_day(heard: Words, hour: int) -> int | None:
    """The hours to add: "at night" is of either half of the day."""
    return 0 if heard.words("ofday") == "at night" and hour < SIX else heard["ofday"]


@english.rule(
    r"{time}" + _ELSEWHERE + r",?(?: on| of|,)?(?: early| late)? {time}",
    yes={
        "until 5 p.m. EST Nov. 9": "2024-11-09T17:00",
        "at 10 p.m. Wednesday": "2024-06-19T22:00",
        "at noon on Thursday": "2024-06-20T12:00",
        "at 8 p.m. tonight": "2024-06-21T20:00",
        "It is planned for dawn tomorrow.": "2024-06-22TMO",
        "It fell at mid-afternoon yesterday.": "2024-06-20TAF",
        "It was last seen mid-morning Tuesday.": "2024-06-18TMO",
        "At 8:30 on the evening of August 1, 1990, he rang.": "1990-08-01T20:30",
        "at 11:15 local time (1015 GMT) on Tuesday": "2024-06-18T11:15",
    },
)
def clock_on_day(heard: Words) -> say.Says | None:
    clock, day = heard.times
    if isinstance(day, say.DayPart) and day.day and isinstance(clock, say.Clock):
        clock, day = _in_part(clock, day.part), day.day
    return _on(clock, day) if is_a_day(day) else None


@english.rule(
    r"{time},?(?: at| around| about| by)? {time}",
    yes={
        "on 9 November 1989 at 5 p.m.": "1989-11-09T17:00",
        "12 July 2001 23:30:00": "2001-07-12T23:30:00",
        "on Aug. 23 at approximately 4:30 a.m.": "2024-08-23T04:30",
    },
)
def day_at_clock(heard: Words) -> say.Says | None:
    day, clock = heard.times
    loosely = isinstance(clock, say.About)
    clock = clock.of if isinstance(clock, say.About) else clock
    said = _on(clock, day) if is_a_day(day) and isinstance(clock, say.Clock) else None
    return say.About(said) if said and loosely else said


def _in_part(clock: say.Clock, part: say.PartOfDay) -> say.Clock:
    """ "8:30 on the evening of 1 August" is half past eight at night."""
    late = part in {"AF", "EV"} or (part == "NI" and clock.hour >= SIX)
    return replace(clock, hour=clock.hour + 12) if late and 0 < clock.hour < 12 else clock


def _on(clock: say.Says, day: say.Says) -> say.Says | None:
    """A time of day on its day, where it had none yet."""
    if isinstance(clock, say.PartOf) and isinstance(clock.of, say.DayPart):
        clock = clock.of  # "Mid-afternoon yesterday" is yesterday afternoon, as the late one is.
    if isinstance(clock, (say.Clock, say.DayPart)) and clock.day is None:
        return replace(clock, day=day)
    return None
