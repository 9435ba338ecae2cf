"""Times that head the entries of a chronicle: "1142 Geza is king", "2001 (Nov): the truce ends"."""

import re

from timeline.dating.english.calendar import possible
from timeline.dating.english.lexicon.words import MONTHS, english
from timeline.dating.hearing.wordclass import digits
from timeline.dating.language import NOTHING, Parts, Words
from timeline.dating.says import Clock, Day, Month, MonthDay, Year
from timeline.patterns import later

_TOLD = later(r":? {1,9}(?:[–—-] )?(?:[\"“'‘]?[A-Z]|\d+ [a-z])")
"""After a year that opens a line of a chronicle: "1142 Geza is king", "950: Otto rules"."""
english.add_class("medieval", digits(r"(?:[1-9]|1[0-4])\d\d"))
_SURE, _LONG = 300, 1000
"""Before a colon a year of less digits may number a list, one of more a clock."""
_REACH = 6000
"""Characters: so far above an entry its month is looked for."""
_MONTHS = {word.lower(): number for word, number in MONTHS.items()}
_MONTH = rf"(?P<month>{'|'.join(sorted(map(re.escape, _MONTHS), reverse=True))})"
_BLANKS = r"[ \t\r\xa0\u200e\u200f=#*_:]*"
_YEAR = r"(?:,?[ \xa0](?P<year>\d{4}))?"
_FLAGS = re.IGNORECASE | re.MULTILINE | re.ASCII
"""The month is looked up by its letters, which an old "ſ" is none of."""
_MONTH_ALONE = later(rf"^{_BLANKS}{_MONTH}{_YEAR}{_BLANKS}\n", _FLAGS)
_DAY_ALONE = later(
    rf"^{_BLANKS}(?:[a-z]+day,? )?(?:(?P<day>\d{{1,2}}) {_MONTH}"
    rf"|{_MONTH.replace('<', '<other')} (?P<otherday>\d{{1,2}})){_YEAR}{_BLANKS}\n",
    _FLAGS,
)
_YEAR_ALONE = later(rf"^{_BLANKS}(?:{_MONTH},?[ \xa0])?(?P<year>[12]\d{{3}}){_BLANKS}\n", _FLAGS)
_LIKE_A_YEAR = later(r"1[0-9]\d\d|20[0-5]\d")
_YEAR_OPENS = later(rf"^{_BLANKS}(?:1\d|20)[6-9]\d(?:: | [–—-] )", _FLAGS)
_CLOCK_OPENS = later(rf"^{_BLANKS}(?:0\d[0-5]\d|\d\d?[:.][0-5]\d|2[1-3][0-5]\d|\d{{4}} h)", _FLAGS)
"""Four digits that open a line and can be no clock, or no year; else they may be either."""
_ENDS = later(r"(?::| [–—-])\s")
_BEGINS = later(r"(?::| [–—-]) (?:An?|The) [A-Z]")
"""What may be a title too: "2001: A Space Odyssey"."""


@english.rule(
    r"{medieval}|{year}(?=:| [–—-])",
    yes={
        "1142 Geza is king.\n1143 Manuel rules.\n1146 300 monks come.": "1142 1143 1146",
        "950: Otto rules.\n951: Berg seizes Kos.\n955: Rome falls.": "0950 0951 0955",
        "1990: Roe falls.\n1991: A National Council sits.\n1992: Roe dies.": "1991",
    },
    no=[
        "1142 Geza is king.", "1142 Elm Street\n1100 High Street\n1210 Mill Road",
        "101: He left.\n102: She ran.\n103: Rome fell.",
        "1968: A Space Odyssey\n1984: A Musical\n2010: The Year We Make Contact",
    ],
)  # fmt: skip
def year_of_a_chronicle(heard: Words) -> Year | None:
    if not heard.starts_line or not (_TOLD if heard["medieval"] else _BEGINS).match(heard.after):
        return None
    if heard["medieval"] and heard.after[0] == ":" and not _SURE <= heard["medieval"] < _LONG:
        return None
    return Year(heard["medieval"] or heard["year"], bare=True)


@english.rule(
    r"{year}(?:,? \((?:{month}(?: {day})?|{day} {month})\)|,? {month}(?: {day})?|"
    r"(?::| [–—-]) {month} {day})",
    yes={
        "2001 (Nov): the truce ends.": "2001-11",
        "1815 (18 June): the emperor is beaten.": "1815-06-18",
        "2005, Feb - The king rules.": "2005-02",
        "1990 May 3: the wall falls.": "1990-05-03",
    },
    no=["In 2001 (Nov) the truce ended."],
)
def month_of_an_entry(heard: Words) -> Month | Day | None:
    if not (heard.starts_line and _ENDS.match(heard.after)):
        return None
    year, month, day = heard["year"], heard["month"], heard["day"]
    if day is None:
        return Month(year, month)
    return Day(year, month, day) if possible(month, day, year) else None


@english.rule(
    r"{month}",
    yes={
        "1948\n\nMay\nWar comes.\n\n1949\n\nJune\nTowns fall.": "1948-05 1949-06",
        "## November 1948\n\nWar comes.\n\n## May\n\nIt ends.": "1949-05",
    },
    no=["1948\n\nMay we ask why?", "A poem\n\nMay"],
)
def month_over_lines(heard: Words) -> Month | None:
    heading = heard.above(_YEAR_ALONE, _REACH) if heard.is_a_line else None
    if heading is None:
        return None
    over = _MONTHS[heading["month"].lower()] if heading["month"] else 0
    return Month(int(heading["year"]) + (over > heard["month"]), heard["month"])


@english.rule(
    r"(?P<one>{dayth}|{day})(?:(?:-| - | and )(?P<last>{dayth2:dayth}|{day2:day}))?"
    r"(?=(?::| [–—-]) (?-i:[A-Z\"“]))",
    yes={
        "May 1913\n- 5: War comes.\n- 18-27: Towns fall.": "1913-05-05 1913-05-18 1913-05-27",
        "May 1913\n\n5th: War comes.\n29th - Towns fall.": "1913-05-05 1913-05-29",
        "1913\n\nMay\n\n- 5: War comes.\n- 29: Towns fall.": "1913-05-05 1913-05-29",
    },
    no=[
        "- 5: War comes.",
        "June 1913\n- 31: Nothing was.",
        "In May 1913 they sang Psalm\n23: The Lord is my shepherd.",
    ],
)
def day_of_an_entry(heard: Words) -> Parts | None:
    heading = heard.above(_MONTH_ALONE, _REACH) if heard.starts_line else None
    if heading is None:
        return None
    month, year = _MONTHS[heading["month"].lower()], int(heading["year"] or 0)
    days = (("one", heard["dayth"] or heard["day"]), ("last", heard["dayth2"] or heard["day2"]))
    return tuple(
        (group, Day(year, month, day) if year else MonthDay(month, day))
        for group, day in days
        if day and possible(month, day, year or 4)
    )


@english.rule(
    r"(?:{hhmm}|{hour}[:.]{minute})(?: (?:hrs|hours|local time|{zone}))?(?=: | [–—-] )",
    yes={"3 May 1995\nFog.\n0900: War.\n14:30 - Calm.": "1995-05-03T09:00 1995-05-03T14:30"},
    no=[
        "1430: A king is chosen.", "31 June 1995\n0900: War.", "Kings\n1430: A king is chosen.",
        "3 May 1995\n\n1914: War.\n1918: Peace.",
        "3 May 1995\n\n0900: Fog.\n1914: War.\n1989: Peace.",
    ],
)  # fmt: skip
def clock_of_an_entry(heard: Words) -> Clock | Parts | None:
    heading = heard.above(_DAY_ALONE, _REACH) if heard.starts_line else None
    if heading is None:
        return None
    if _LIKE_A_YEAR.fullmatch(heard.text) and (
        heard.has(_YEAR_OPENS) or not heard.has(_CLOCK_OPENS)
    ):
        return None
    month, day = heading["month"] or heading["othermonth"], heading["day"] or heading["otherday"]
    if not possible(_MONTHS[month.lower()], int(day)):
        return NOTHING
    hour, minute = heard["hhmm"] or (heard["hour"], heard["minute"])
    return Clock(hour, minute, None, heard["zone"] or "")
