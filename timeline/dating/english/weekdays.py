"""Days of the week, alone or told from another week."""

import re

from timeline.dating import says as say
from timeline.dating.english.lexicon.words import english, in_quotes
from timeline.dating.hearing.wordclass import one_of
from timeline.dating.language import Parts, Words
from timeline.days import MONTHS
from timeline.patterns import later

_TOLD = say.UnitStep("day", 0, "told")
THURSDAY = 3
SHORTENED = {
    "Mon.": 0, "Tue.": 1, "Tues.": 1, "Wed.": 2, "Thu.": 3, "Thur.": 3, "Thurs.": 3, "Fri.": 4,
    "Sat.": 5, "Sun.": 6,
}  # fmt: skip
english.add_class("shortday", one_of(SHORTENED))

_NAMES = later(
    r"\b(?:(?:[Mm]y|[Hh]is|[Hh]er|[Tt]heir|own|['’]s) (?:man|girl)|Manic|Stormy|Black|Good|Bloody|"
    r"Ruby|Fat|Ash|Palm|Easter|Super|Cyber|Holy|Man|Girl|Casual|Joe|Gloomy|Rainy|Lazy|Whit|Maundy|"
    r"Shrove|Giving|Sheffield|Happy|Wednesday|[Pp]rogramme) $"
)
_ASKS = later(r" (?:talked|spoke) (?:to|with) [A-Z]| interviewed\b")
"""What a programme does: "Sunday talked to Roe"."""
_COUNTED = later(
    r"\b(?:(?:every|each) (?:\w+ )?|first|second|third|fourth|fifth|\dst|\dnd|\drd|\dth) $",
    re.IGNORECASE,
)
"""Before a weekday that is one of many, which only its month would date."""
_SITE = later(r"\.(?:com|org|net|io|co)\b")
_ARTICLE = later(r"\b[Tt]he $")
_MONTH = "|".join(MONTHS)
_DAYS_BEHIND = later(
    r"(?:,? (?:and |to )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)*,? "
    r"(?:(?:\d{1,2}(?:st|nd|rd|th)?(?: ?- ?| and | to |, )){1,3}\d{1,2}(?:st|nd|rd|th)? (?:of )?"
    rf"(?:{_MONTH})|(?:{_MONTH}) \d{{1,2}}(?: ?- ?| and | to )\d{{1,2}})\b"
)
"""What tells all days of a row of weekdays: "on Friday and Saturday, 28 and 29 August"."""
_IN_CAPITALS = later(r" [A-Z][a-z]+")


@english.rule(
    r"{fullday}|{shortday}(?= [a-z(])",
    yes={
        "He left on Thurs. with them.": "2024-06-20",
        "He left on Tuesday.": "2024-06-18",
        "It will resume Monday.": "2024-06-24",
        "They said they expected more protests Monday.": "2024-06-24",
        "They held a Lima man Monday.": "2024-06-17",
    },
    no=[
        "the Sun newspaper", "we wed in spring, he sat down", "Sheffield Wednesday lost",
        "Crusoe's man Friday", "The Monday Group advised him.",
        "It is open on every first Monday.", "Monday.com sells software.",
        "“Any Given Sunday” was a hit.", "They met on Friday and Saturday 28-29 June.",
        "in the Sun. he said",
        "He spoke of the programme Sunday.", "Sunday talked to Roe.",
    ],
)  # fmt: skip
def weekday_alone(heard: Words) -> say.Weekday | None:
    if heard.words("shortday"):
        told = re.search(r"\b(?:on|by|until|since|last|next|this|to|from) $", heard.before)
        return say.Weekday(heard["shortday"]) if told else None
    if _NAMES.search(heard.before) or in_quotes(heard) or _is_in_a_name(heard):
        return None
    if _COUNTED.search(heard.before) or _SITE.match(heard.after):
        return None
    if _ASKS.match(heard.after) and heard.before[-2:].strip(" ") in {"", ".", "\n"}:
        return None
    return None if _DAYS_BEHIND.match(heard.after) else say.Weekday(heard["fullday"])


def _is_in_a_name(heard: Words) -> bool:
    """Whether a name goes on from it: "the Monday Group", "the Friday Club"."""
    return bool(_IN_CAPITALS.match(heard.after) and _ARTICLE.search(heard.before))


_ENDS = later(r"$|[.,;:!?)]| (?:in|when|and|or|but|at|by|of|if|she|he|it|they|we|I)\b")


@english.rule(
    r"(?:on|of) (?P<any>an? {fullday})",
    yes={"Markets hate to open on a Monday.": "XXXX-WXX-1"},
    no=["They met on a Monday visit."],
)
def any_weekday(heard: Words) -> Parts | None:
    """One of many, which no date tells; "a Wednesday event" is that of the week."""
    if not _ENDS.match(heard.after):
        return None
    return (("any", say.Recurring(f"XXXX-WXX-{heard['fullday'] + 1}")),)


@english.rule(
    r"(?:{step}|the {toldstep}|that|that same|the same) {fullday}|"
    r"the {fullday} (?P<next>(?:that|which) followed)",
    yes={
        "He left last Tuesday.": "2024-06-18",
        "He will leave next Tuesday.": "2024-06-25",
        "They met on 3 June 2024 and again the following Friday.": "2024-06-07",
        "They met on 3 June 2024 and again on the Friday that followed.": "2024-06-07",
        "They met on 7 June 2024 and parted that same Friday.": "2024-06-07",
    },
    no=["He said that Friday was fine."],
)
def last_or_next_weekday(heard: Words) -> say.Says | None:
    if heard.words("step"):
        return say.Weekday(heard["fullday"], heard["step"])
    if heard.all.startswith("that ") and re.match(r" (?:is|was|will|would|has|had)\b", heard.after):
        return None
    step = 1 if heard.words("next") else heard["toldstep"] or 0
    return say.Inside(say.Weekday(heard["fullday"], step), _TOLD)


@english.rule(
    r"the {fullday} (?:(?P<before>before)|after) {holiday}",
    yes={
        "It was sold on the Friday before Christmas.": "2023-12-22",
        "They met on the Sunday after Thanksgiving.": "2023-11-26",
    },
    no=["He left the Friday after Christmas Carol was born."],
)
def weekday_beside_a_feast(heard: Words) -> say.Inside | None:
    step = -1 if heard.words("before") else 1
    if _IN_CAPITALS.match(heard.after):
        return None
    return say.Inside(say.Weekday(heard["fullday"], step), say.Holiday(heard["holiday"]))


@english.rule(
    r"{fullday} (?:of )?{step} week|{fullday} week(?! of)",
    yes={
        "He left on Monday of last week.": "2024-06-10",
        "due Tuesday next week": "2024-06-25",
        "It is due Tuesday week, and Saturday week.": "2024-07-02 2024-06-29",
    },
)
def weekday_of_week(heard: Words) -> say.Says:
    if heard.words("step"):
        return say.Inside(say.Weekday(heard["fullday"]), say.UnitStep("week", heard["step"]))
    return say.Before(say.Shift(7, "day", 1), say.Weekday(heard["fullday"], 1))


@english.rule(
    r"the (?:(?:very )?(?P<last>last|final)|{ordinal}|{dayth}) {fullday} (?:of|in) {time}",
    yes={
        "Clocks go back on the last Sunday of October.": "2024-10-27",
        "It was held on the third Thursday in May 2013.": "2013-05-16",
        "They met on the first Monday of this month.": "2024-06-03",
        "It rained on the 2nd Friday of 2020.": "2020-01-10",
    },
    no=["the first Friday of the war"],
)
def nth_weekday_of(heard: Words) -> say.NthWeekday | None:
    if not isinstance(
        heard.time, (say.BareMonth, say.Month, say.Year, say.Inside, say.UnitStep, say.Season)
    ):
        return None
    number = -1 if heard.words("last") else heard["ordinal"] or heard["dayth"]
    return say.NthWeekday(heard["fullday"], number, heard.time)


@english.rule(
    r"the {ordinal} week (?:of|in) {time}",
    yes={
        "It opens in the third week of November 2023.": "2023-W46",
        "They met in the second week of May.": "2024-W19",
    },
    no=["the second week of the strike"],
)
def nth_week_of(heard: Words) -> say.Inside | None:
    """The week that its middle, the nth Thursday, lies in."""
    number = heard["ordinal"]
    if not 2 <= number <= 4 or not isinstance(
        heard.time, (say.BareMonth, say.Month, say.Inside, say.UnitStep)
    ):
        return None
    return say.Inside(say.UnitStep("week", 0, "told"), say.NthWeekday(THURSDAY, number, heard.time))


@english.rule(
    r"{fullday},? the {dayth}(?! day\b)",
    yes={"They met on Tuesday the 18th.": "2024-06-18"},
    no=["They met on Thursday, the 11th day of talks."],
)
def weekday_the_nth(heard: Words) -> say.DayOfMonth:
    return say.DayOfMonth(heard["dayth"])
