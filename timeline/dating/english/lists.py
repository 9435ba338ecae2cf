"""Several days or months told together: "June 18-19, 2024", "18 and 19 June", "June and July"."""

import re

from timeline.dating.english.calendar import possible
from timeline.dating.english.lexicon.words import APART, english
from timeline.dating.language import NOTHING, Parts, Words
from timeline.dating.says import BareMonth, Day, Inside, Month, MonthDay, UnitStep
from timeline.patterns import later

_TH = "(?:st|nd|rd|th|d)?"
_COUNTS = later(r", ?\d{1,2}$")
"""A last number after a comma may count what follows: "on June 15, 18 months late"."""
_AND = r"(?: ?- ?| and | to | or | through | until | & |, ?(?:and )?|/)"


def _row(one: str, two: str, three: str, last: str) -> str:
    """The template of two to four that stand in a row."""
    more = rf"(?:(?P<two>{two}){_AND}(?:(?P<three>{three}){_AND})?)?"
    return rf"(?P<one>{one}){_AND}{more}(?P<last>{last})"


def _each(heard: Words, kind: str) -> list[tuple[str, int]]:
    """The days or months of a list, each under the name of its group."""
    named = (("one", ""), ("two", "2"), ("three", "4"), ("last", "3"))
    return [(group, heard[kind + digit]) for group, digit in named if heard.words(kind + digit)]


def _days(days: list[tuple[str, int]], month: int, year: int | None) -> Parts:
    if not all(possible(month, day, year or 2000) for _, day in days):
        return NOTHING
    return tuple(
        (group, Day(year, month, day) if year else MonthDay(month, day)) for group, day in days
    )


@english.rule(
    _row(
        rf"{{month}} {{day}}{_TH}",
        rf"{{day2:day}}{_TH}",
        rf"{{day4:day}}{_TH}",
        rf"{{day3:day}}{_TH}(?:,? {{year}})?",
    )
    + r"(?! (?:{month}|percent|people|a\.m\.|p\.m\.|am|pm)|:\d)",
    yes={
        "on June 18-19, 2024": "2024-06-18 2024-06-19",
        "on June 18 and 19": "2024-06-18 2024-06-19",
        "June 18-19: the army comes.": "2024-06-18 2024-06-19",
        "on May 1, 2 and 3, 1950": "1950-05-01 1950-05-02 1950-05-03",
        "on June 3, 5, 7 and 9": "2024-06-03 2024-06-05 2024-06-07 2024-06-09",
    },
    no=["on June 18, 20 people came", "It came on June 15, 18 months behind its plan."],
)
def days_after_month(heard: Words) -> Parts | None:
    if _COUNTS.search(heard.all) and not APART.match(heard.after):
        return None
    return _days(_each(heard, "day"), heard["month"], heard["year"])


@english.rule(
    _row(
        rf"(?:the )?{{day}}{_TH}",
        rf"(?:the )?{{day2:day}}{_TH}",
        rf"(?:the )?{{day4:day}}{_TH}",
        rf"(?:the )?{{day3:day}}{_TH}(?: of)? {{month}}(?:,? {{year}}| {{step}} year)?",
    ),
    yes={
        "between 6 and 9 June next year": "2025-06-06 2025-06-09",
        "on 18-19 June 2024": "2024-06-18 2024-06-19",
        "on 18 and 19 June": "2024-06-18 2024-06-19",
        "between the 18th and 19th of June": "2024-06-18 2024-06-19",
        "on 3, 5, 7 and 9 June": "2024-06-03 2024-06-05 2024-06-07 2024-06-09",
        "They met on Friday and Saturday 28-29 June.": "2024-06-28 2024-06-29",
    },
)
def days_before_month(heard: Words) -> Parts | None:
    named = not heard.starts_line and re.search(r"[A-Z]\w* $", heard.before)
    if named and not re.search(r"(?:\b(?:On|Between|From|By|The)|day) $", heard.before):
        return None
    days = _days(_each(heard, "day"), heard["month"], heard["year"])
    if not heard.words("step"):
        return days
    year = UnitStep("year", heard["step"])
    return tuple((group, Inside(day, year)) for group, day in days)


@english.rule(
    r"(?P<one>{day} {month} {year})-(?P<last>{day2:day} {month2:month} {year2:year})",
    yes={"Ada Roe (20 July 1925-23 March 2017) wrote.": "1925-07-20 2017-03-23"},
)
def two_full_dates(heard: Words) -> Parts:
    first = heard["year"], heard["month"], heard["day"]
    last = heard["year2"], heard["month2"], heard["day2"]
    both = possible(first[1], first[2], first[0]) and possible(last[1], last[2], last[0])
    return (("one", Day(*first)), ("last", Day(*last))) if both else NOTHING


@english.rule(
    rf"(?P<one>{{day}}{_TH} {{month}}){_AND}"
    rf"(?P<last>{{day2:day}}{_TH} {{month2:month}}(?:,? {{year}}| {{step}} year)?)",
    yes={
        "from 14 August to 2 September": "2024-08-14 2024-09-02",
        "from 5 April to 7 June 1950": "1950-04-05 1950-06-07",
        "They meet from 20 November to 15 December next year.": "2025-11-20 2025-12-15",
        "They met from 20 December to 15 January last year.": "2022-12-20 2023-01-15",
    },
)
def two_dates_day_first(heard: Words) -> Parts | None:
    year: int | None = heard["year"]
    first, last = (heard["month"], heard["day"]), (heard["month2"], heard["day2"])
    if year is None:
        if not (possible(*first) and possible(*last)):
            return NOTHING
        if heard.words("step"):
            ends = UnitStep("year", heard["step"])
            begins = UnitStep("year", heard["step"] - (first > last))
            return (
                ("one", Inside(MonthDay(*first), begins)),
                ("last", Inside(MonthDay(*last), ends)),
            )
        return (("one", MonthDay(*first)), ("last", MonthDay(*last)))
    before = year if first < last else year - 1
    if not (possible(*first, before) and possible(*last, year)):
        return NOTHING
    return (("one", Day(before, *first)), ("last", Day(year, *last)))


@english.rule(
    _row(
        "(?:{day} )?{month}", "{month2:month}", "{month4:month}", "{month3:month}(?:,| of)? {year}"
    ),
    yes={
        "in April and May 1950": "1950-04 1950-05",
        "from November to March 1950": "1949-11 1950-03",
        "in January, March, May and June 2012": "2012-01 2012-03 2012-05 2012-06",
        "The truce held from 26 February to July 2016.": "2016-02-26 2016-07",
    },
)
def months_of_year(heard: Words) -> Parts:
    year, last = heard["year"], heard["month3"]
    (one, first), *others = (
        (group, Month(year if month <= last else year - 1, month))
        for group, month in _each(heard, "month")
    )
    day = heard["day"] if heard.words("day") else None
    if day and not possible(first.month, day, first.year):
        return NOTHING
    return ((one, Day(first.year, first.month, day) if day else first), *others)


_ARE_PEOPLE = later(
    r" (?:[A-Z]\w+ )?(?:(?:are|were) (?:\w+ )?(?:sisters|brothers|cousins|friends|twins|married)|"
    r"said|sang)\b"
)


@english.rule(
    r"(?P<one>(?:{step} )?{month})" + _AND + r"(?P<last>{month2:month})(?! \d)",
    yes={
        "between April and June": "2024-04 2024-06",
        "It was shut between last June and October.": "2023-06 2023-10",
    },
    no=[
        "June May said", "on 1 May, May Day", "May and June Carter were cousins.",
        "April and May are sisters.",
    ],
)  # fmt: skip
def two_months(heard: Words) -> Parts | None:
    if heard.before[-2:] in {"", ". "} and _ARE_PEOPLE.match(heard.after):
        return NOTHING
    if heard.after.startswith(" Day"):
        return None
    step = heard["step"] if heard.words("step") else None
    return (("one", BareMonth(heard["month"], step)), ("last", BareMonth(heard["month2"])))
