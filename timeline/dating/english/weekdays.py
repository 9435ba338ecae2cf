"""Days of the week, alone or told from another week."""

from __future__ import annotations

import re

from timeline.dating.english.words import STEPS, english
from timeline.dating.language import Words
from timeline.dating.says import (
    Before,
    DayOfMonth,
    Inside,
    Says,
    Shift,
    UnitStep,
    Weekday,
    WeekdayShift,
)  # fmt: skip

_TOLD = UnitStep("day", 0, "told")
_NAMES = re.compile(r"\b(?:man|girl|Manic|Stormy|Black|Good|Bloody|Ruby|Fat|Ash|Palm|Easter|Super|Cyber|Holy|Man|Girl|Casual|Whit|"
                    r"Maundy|Shrove|Giving|Sheffield|Happy|Wednesday) $")  # fmt: skip


@english.rule(
    r"{fullday}",
    yes={
        "He left on Tuesday.": "2024-06-18",
        "It will resume Monday.": "2024-06-24",
    },
    no=["the Sun newspaper", "we wed in spring, he sat down", "Sheffield Wednesday lost"],
)
def weekday_alone(heard: Words) -> Weekday | None:
    return None if _NAMES.search(heard.before) else Weekday(heard["fullday"])


@english.rule(
    r"(?:Mon|Tues|Tue|Wed|Weds|Thurs|Thur|Thu|Fri|Sat|Sun)\.(?= [a-z(])",
    yes={"He left on Thurs. with them.": "2024-06-20"},
    no=["in the Sun. he said"],
)
def weekday_shortened(heard: Words) -> Weekday | None:
    if not re.search(r"\b(?:on|by|until|since|last|next|this|to|from) $", heard.before):
        return None
    days = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
    return Weekday(days.index(heard.all[:3]))


@english.rule(
    r"(?:this past|this coming|the coming|this|last|next|past|coming) {fullday}",
    yes={
        "He left last Tuesday.": "2024-06-18",
        "He will leave next Tuesday.": "2024-06-25",
    },
)
def last_or_next_weekday(heard: Words) -> Weekday:
    words = heard.all.split()
    step = -1 if "past" in words else 1 if "coming" in words else STEPS[words[-2]]
    return Weekday(heard["fullday"], step)


@english.rule(
    r"(?:the )?(?P<way>following|next|previous|preceding) {fullday}",
    yes={"They met on 3 June 2024 and again the following Friday.": "2024-06-07"},
)
def weekday_after_told(heard: Words) -> Says | None:
    if not heard.all.startswith("the ") and heard.words("way") == "next":
        return None
    step = 1 if heard.words("way") in {"following", "next"} else -1
    return Inside(Weekday(heard["fullday"], step), _TOLD)


@english.rule(
    r"(?P<same>that|that same|the same) {fullday}",
    yes={"They met on 7 June 2024 and parted that same Friday.": "2024-06-07"},
    no=["He said that Friday was fine."],
)
def that_weekday(heard: Words) -> Says | None:
    if heard.all.startswith("that ") and re.match(r" (?:is|was|will|would|has|had)\b", heard.after):
        return None
    return Inside(Weekday(heard["fullday"], 0), _TOLD)


@english.rule(
    r"{fullday} (?:of )?(?P<week>last|this|next) week",
    yes={"He left on Monday of last week.": "2024-06-10", "due Tuesday next week": "2024-06-25"},
)
def weekday_of_week(heard: Words) -> WeekdayShift:
    return WeekdayShift(heard["fullday"], STEPS[heard.words("week")])


@english.rule(
    r"{fullday} week(?! of)",
    yes={"It is due Tuesday week.": "2024-07-02"},
)
def weekday_in_a_week(heard: Words) -> Before:
    return Before(Shift(7, "day", 1), Weekday(heard["fullday"], 1))


@english.rule(
    r"{fullday},? the {dayth}",
    yes={"They met on Tuesday the 18th.": "2024-06-18"},
)
def weekday_the_nth(heard: Words) -> DayOfMonth:
    return DayOfMonth(heard["dayth"])


@english.rule(
    r"(?:the )?weekend",
    yes={"They met over the weekend.": "2024-W24-WE"},
    no=["a weekend bag, weekend homes"],
)
def weekend(heard: Words) -> UnitStep | None:
    return UnitStep("weekend", 0) if heard.all.startswith("the") else None
