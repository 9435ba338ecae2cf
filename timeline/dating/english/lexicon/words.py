"""English words and what they mean: one dictionary a class, from which the patterns are made."""

import re

from timeline.dating.english.lexicon.numbers import AMOUNT, COUNT, ORDINAL, SPOKEN_YEAR
from timeline.dating.hearing.signals import Signals
from timeline.dating.hearing.wordclass import digits, one_of
from timeline.dating.language import Language, Words
from timeline.patterns import later

MONTHS = {
    "january": 1, "february": 2, "March": 3, "april": 4, "May": 5, "june": 6,
    "july": 7, "august": 8, "september": 9, "october": 10, "november": 11, "december": 12,
    "Jan.": 1, "Feb.": 2, "Mar.": 3, "Apr.": 4, "Jun.": 6, "Jul.": 7,
    "Aug.": 8, "Sep.": 9, "Sept.": 9, "Oct.": 10, "Nov.": 11, "Dec.": 12,
    "Jan": 1, "Feb": 2, "Mar": 3, "Apr": 4, "Jun": 6, "Jul": 7,
    "Aug": 8, "Sep": 9, "Sept": 9, "Oct": 10, "Nov": 11, "Dec": 12,
}  # fmt: skip
WEEKDAYS = {
    "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3,
    "friday": 4, "saturday": 5, "sunday": 6,
    "Mon.": 0, "Tue.": 1, "Tues.": 1, "Wed.": 2, "Thu.": 3, "Thur.": 3, "Thurs.": 3,
    "Fri.": 4, "Sat.": 5, "Sun.": 6,
    "Mon": 0, "Tue": 1, "Tues": 1, "Wed": 2, "Thu": 3, "Thur": 3, "Thurs": 3,
    "Fri": 4, "Sat": 5, "Sun": 6,
}  # fmt: skip
FULL_WEEKDAYS = {word: day for word, day in WEEKDAYS.items() if word.islower()}
WEEKDAYS_MANY = {f"{word}s": day for word, day in FULL_WEEKDAYS.items()}
SEASONS = {
    "spring": "SP", "springtime": "SP", "summer": "SU", "summertime": "SU",
    "autumn": "FA", "fall": "FA", "winter": "WI", "wintertime": "WI",
}  # fmt: skip
SEASONS_MANY = {"springs": "SP", "summers": "SU", "autumns": "FA", "falls": "FA", "winters": "WI"}
UNITS = {
    "second": "second", "minute": "minute", "hour": "hour", "day": "day", "weekend": "weekend",
    "week": "week", "fortnight": "fortnight", "month": "month",
    "quarter": "quarter", "season": "season", "year": "year", "decade": "decade",
    "century": "century", "millennium": "millennium",
}  # fmt: skip
UNITS_MANY = {
    "seconds": "second", "minutes": "minute", "hours": "hour", "days": "day",
    "weekends": "weekend", "weeks": "week", "fortnights": "fortnight",
    "months": "month", "quarters": "quarter", "seasons": "season", "years": "year",
    "decades": "decade", "centuries": "century", "millennia": "millennium",
    "secs": "second", "mins": "minute", "hrs": "hour", "yrs": "year",
}  # fmt: skip
PARTS = {
    "early": "early", "early in": "early", "early on in": "early", "early part of": "early",
    "earlier part of": "early",
    "first part of": "early", "early days of": "early", "late": "late", "late in": "late",
    "latter part of": "late", "later part of": "late", "last part of": "late", "mid": "mid",
    "mid-": "mid", "middle": "mid", "middle of": "mid", "beginning of": "start",
    "very beginning of": "start", "start of": "start", "onset of": "start",
    "opening of": "start", "first days of": "start", "opening days of": "start",
    "turn of": "turn", "dawn of": "start", "end of": "end", "very end of": "end",
    "close of": "end", "last days of": "end", "final days of": "end", "closing days of": "end",
    "end-": "end", "early to mid": "first half", "early to mid-": "first half",
    "early-to-mid": "first half", "mid to late": "second half", "mid- to late": "second half",
    "mid-to-late": "second half",
}  # fmt: skip
"""Before a time, with or without "the"."""
STEPS = {
    "last": -1, "past": -1, "this past": -1, "this": 0, "next": 1, "coming": 1, "this coming": 1,
    "the coming": 1,
}  # fmt: skip
"""Seen from the day of publication."""
TOLD_STEPS = {
    "previous": -1, "preceding": -1, "prior": -1, "following": 1, "next": 1, "subsequent": 1,
    "ensuing": 1, "succeeding": 1,
}  # fmt: skip
"""Seen from the date told before, where "the" stands before them."""
DIRECTIONS = {
    "last": -1, "past": -1, "previous": -1, "preceding": -1, "prior": -1, "latest": -1,
    "recent": -1, "earlier": -1, "next": 1, "coming": 1, "following": 1, "subsequent": 1,
    "ensuing": 1, "upcoming": 1, "succeeding": 1, "later": 1, "first": 0, "final": 0,
    "opening": 0, "closing": 0, "intervening": 0, "remaining": 0, "same": 0, "only": 0,
    "initial": 0, "early": 0,
}  # fmt: skip
"""Which way a stretch of several units lies; 0 where it lies anywhere."""
LATER = {
    "earlier": -1, "before": -1, "previously": -1, "prior": -1, "beforehand": -1, "later": 1,
    "after": 1, "afterward": 1, "afterwards": 1, "thereafter": 1, "on": 1, "hence": 1,
}  # fmt: skip
"""After a length: "two days later"."""
BEFORE = {"before": -1, "prior to": -1, "preceding": -1, "after": 1, "following": 1}
"""Between a length and a time: "two days before Christmas"."""
WHICH_DAYS = {"yesterday": -1, "last": -1, "this": 0, "tomorrow": 1}
PARTS_OF_DAY = {
    "morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI", "noon": "NOON",
    "midday": "NOON", "mid-day": "NOON", "midnight": "MIDNIGHT", "dawn": "MO",
    "daybreak": "MO", "sunrise": "MO", "sunup": "MO", "sundown": "EV", "daylight": "MO",
    "dusk": "EV", "sunset": "EV", "nightfall": "EV", "lunchtime": "MI", "daytime": "DT",
}  # fmt: skip
ZONES = (
    "UTC", "UT", "GMT", "BST", "CET", "CEST", "EET", "EEST", "MSK", "WET", "WEST", "IST", "JST",
    "KST", "HKT", "SGT", "PKT", "SAST", "AEST", "AEDT", "ACST", "ACDT", "AWST", "NZST", "NZDT",
    "EST", "EDT", "ET", "CST", "CDT", "CT", "MST", "MDT", "MT", "PST", "PDT", "PT", "AKST", "AKDT",
    "HST", "Z",
)  # fmt: skip
HALF_OF_DAY = {
    "a.m.": 0, "am": 0, "a.m": 0, "a. m.": 0, "p.m.": 12, "pm": 12, "p.m": 12, "p. m.": 12,
}  # fmt: skip

ERAS = {
    "BC": -1, "B.C.": -1, "B.C": -1, "BCE": -1, "B.C.E.": -1,
    "AD": 1, "A.D.": 1, "CE": 1, "C.E.": 1,
}  # fmt: skip
ERAS_FIRST = {"AD": 1, "A.D.": 1, "CE": 1}

CLASSES = {
    "era": one_of(ERAS),
    "era_first": one_of(ERAS_FIRST),
    "month": one_of(MONTHS),
    "weekday": one_of(WEEKDAYS),
    "fullday": one_of(FULL_WEEKDAYS),
    "weekdays": one_of(WEEKDAYS_MANY),
    "season": one_of(SEASONS),
    "unit": one_of(UNITS),
    "units": one_of(UNITS_MANY),
    "anyunit": one_of(UNITS | UNITS_MANY),
    "step": one_of(STEPS),
    "toldstep": one_of(TOLD_STEPS),
    "direction": one_of(DIRECTIONS),
    "later": one_of(LATER),
    "before": one_of(BEFORE),
    "whichday": one_of(WHICH_DAYS),
    "part": one_of(PARTS),
    "daypart": one_of(PARTS_OF_DAY),
    "zone": one_of({zone: zone for zone in ZONES}),
    "halfday": one_of(HALF_OF_DAY),
    "count": COUNT,
    "amount": AMOUNT,
    "ordinal": ORDINAL,
    "spokenyear": SPOKEN_YEAR,
    "year": digits(r"(?:1\d|20)\d\d"),
    "anyyear": digits(r"[1-9]\d{0,3}"),
    "deepyear": digits(r"(?:[1-9]\d{4,5}|[1-9]\d{0,2},\d{3})", lambda w: int(w.replace(",", ""))),
    "yy": digits(r"\d\d"),
    "lastdigit": digits(r"[1-9]"),
    "day": digits(r"(?:3[01]|[12]\d|0?[1-9])"),
    "dayth": digits(
        r"(?:(?:2?1|31)st|2?2nd|2?2d|2?3rd|2?3d|(?:30|2[04-9]|1\d|[4-9])th)",
        lambda w: int(w.rstrip("dhnrst")),
    ),
    "hour": digits(r"(?:[01]?\d|2[0-4])"),
    "minute": digits(r"[0-5]\d"),
    "second": digits(r"[0-5]\d"),
    "hhmm": digits(r"(?:[01]\d|2[0-3])[0-5]\d", lambda w: (int(w[:2]), int(w[2:]))),
    "compact": digits(r"(?:19|20)\d{6}", lambda w: (int(w[:4]), int(w[4:6]), int(w[6:]))),
    "monthnumber": digits("(?:1[0-2]|0?[1-9])"),
    "anytens": digits(r"[1-9]\d{0,2}0"),
    "tens": digits("[2-9]0"),
    "tenyears": digits(r"(?:1\d|20)\d0"),
    "number": digits(r"\d{1,3}(?:,\d{3})?"),
}
SIGNALS = Signals(
    ("since", "until", "till", "by", "for", "from", "in", "on", "during", "before", "after",
    "within", "over", "through", "throughout", "at", "between", "to", "around", "about", "of",
    "into", "as of", "prior to", "up to", "following"),
    ("at least", "around", "about", "the", "late", "early"),
)  # fmt: skip

english = Language("English", CLASSES, SIGNALS)


NO_PART = "".join(
    rf"(?<!\b{word} )"
    for word in (
        "end", "start", "beginning", "middle", "week", "weeks", "day", "days", "half", "month",
        "rest", "course", "close", "part", "morning", "night", "evening", "weekend",
    )
)  # fmt: skip
"""Before "of", where that leads to no time: "the friend of June", not "the end of June"."""
APART = later(
    r"[^\w ]|$| (?:and|but|or|he|she|it|they|we|the|an?|his|her|its|their|was|were|had|by|in|at|on|"
    r"to|with|as|when)\b| [\dA-Z]"
)
"""After words that stand for themselves, and count or describe nothing that follows."""


def is_a_name(heard: Words) -> bool:
    """Whether a capital stands beside the words, or they stand alone in quotes: a name or title."""
    beside = re.search(r"[A-Z]\w+ $", heard.before) or re.match(r" [A-Z]", heard.after)
    return bool(beside) or in_quotes(heard)


_REST_OF_TITLE = later(
    r"(?:'s|(?: (?:[A-Z][\w']*|on|of|in|the|an?|and|to|for|at|by|with|my|your))*"
    r" [A-Z][\w']*)[.!?,]?[\"”]"
)


_BEGUN_TITLE = later(
    r"[\"“](?!(?:On|In|By|Last|Next|This|Late|Early|Every|Until|Since) )(?:[A-Z][\w']* ){1,5}$"
)
"""Before the last word of a title: "Any Given Sunday"."""


def in_quotes(heard: Words) -> bool:
    """Whether the words stand in quotes by themselves, or in a title that is in quotes."""
    before, after = heard.before, heard.after
    if before.endswith(('"', "“", "'")):
        return bool(re.match(r",?(?:[\"”]|'(?!s\b))", after) or _REST_OF_TITLE.match(after))
    begun = ('"' in before or "“" in before) and _BEGUN_TITLE.search(before)
    return bool(begun and re.match(r"[.!?,]?[\"”]", after))


def era_year(number: int, era: int) -> int:
    """The astronomical year of a year of an era: 1 BC is 0."""
    return 1 - number if era < 0 else number
