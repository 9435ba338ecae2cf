"""Dates in digits alone: ISO 8601, slashes, dots."""

import re

from timeline.dating.english.calendar import possible
from timeline.dating.english.lexicon.words import english
from timeline.dating.language import NOTHING, Parts, Words
from timeline.dating.says import Clock, Day, Month, NumericDay, Says, Week
from timeline.patterns import later

_DATED = later(r"(?:\b(?:in|since|until|from|to|by|of|on|dated) |^)$", re.IGNORECASE)


@english.rule(
    r"(?P<y>\d{4})(?P<gap>-|/|\.)(?P<m>\d{1,2})(?P=gap)(?P<d>\d{1,2})"
    r"(?:(?:T| )(?P<hh>\d\d):(?P<mm>\d\d)(?::(?P<ss>\d\d)(?:\.\d{1,6})?)?"
    r"(?P<offset>Z|[+-]\d\d:?\d\d)?)?",
    yes={"dated 2024-06-18": "2024-06-18", "sent 2024-06-18T12:30Z": "2024-06-18T12:30"},
    no=["2024-13-01", "2023-02-29", "part 2024-06-18-7"],
)
def iso_day(heard: Words) -> Says | Parts:
    year, month, day = (int(heard.words(name)) for name in "ymd")
    if not (1000 <= year <= 2200 and 1 <= month <= 12 and day >= 1 and possible(month, day, year)):
        return NOTHING
    said = Day(year, month, day)
    if not heard.words("hh") or int(heard.words("hh")) > 24 or int(heard.words("mm")) > 59:
        return said
    second = int(heard.words("ss")) if heard.words("ss") else None
    zone = "UTC" if heard.words("offset").lower() == "z" else ""
    return Clock(int(heard.words("hh")), int(heard.words("mm")), second, zone, said)


@english.rule(
    r"{compact}",
    yes={"dated 20240618": "2024-06-18"},
    no=["call 20249999", "order 20241301", "invoice 20240618"],
)
def compact_day(heard: Words) -> Day | None:
    year, month, day = heard["compact"]
    told = _DATED.search(heard.before)
    if not told or not 1 <= month <= 12 or day < 1 or not possible(month, day, year):
        return None
    return Day(year, month, day)


@english.rule(
    r"(?P<iso_year>\d{4})-(?:W(?P<iso_week>\d\d)|(?P<iso_month>0[1-9]|1[0-2]))",
    yes={"in 2024-06": "2024-06", "in 2024-W25": "2024-W25"},
    no=["in the winter of 2007-08"],
)
def iso_month_or_week(heard: Words) -> Says | None:
    year = int(heard.words("iso_year"))
    if not 1900 <= year <= 2100:
        return None
    if heard.words("iso_week"):
        return Week(year, int(heard.words("iso_week")))
    month = int(heard.words("iso_month"))
    if (year + 1) % 100 == month or not _DATED.search(heard.before):
        return None
    return Month(year, month)


@english.rule(
    r"(?P<a>\d{1,2})(?P<gap>/|\.|-)(?P<b>\d{1,2})(?P=gap)(?P<c>\d{4}|\d\d)",
    yes={"on 18/06/2024": "2024-06-18", "on 6/18/24": "2024-06-18"},
    no=["version 1.2.10", "31/11/2001", "call 10.0.0.1", "13/13/2013"],
)
def numeric_day(heard: Words) -> Says | Parts:
    first, second, year = (int(heard.words(name)) for name in "abc")
    short = len(heard.words("c")) == 2
    if heard.words("gap") in {".", "-"} and (short and not _DATED.search(heard.before)):
        return NOTHING
    full = 2000 + year if short else year
    if not 1000 <= full <= 2200:
        return NOTHING
    orders = [(first, second), (second, first)]
    if not any(
        1 <= month <= 12 and day >= 1 and possible(month, day, full) for month, day in orders
    ):
        return NOTHING
    return NumericDay(first, second, year, short)


@english.rule(
    r"{monthnumber}/{year}",
    yes={"in 06/2024": "2024-06", "It closed.\n9/1986, it opened.": "1986-09"},
    no=["a 1/2000 chance", "It is one of the 9/1986 forms."],
)
def numeric_month(heard: Words) -> Month | None:
    if not (_DATED.search(heard.before) or heard.starts_line):
        return None
    return Month(heard["year"], heard["monthnumber"])


_SEPTEMBER_11 = r"(?:September|Sept\.) 11(?:th)?|11(?:th)? September"


@english.rule(
    rf"9/11(?: (?:attacks?|terror))?|(?:post|pre)-(?P<era>{_SEPTEMBER_11})|"
    rf"(?P<named_day>{_SEPTEMBER_11}) (?:(?:terror(?:ist)? |suicide )?"
    r"(?:attacks?|atrocit(?:y|ies)|strikes)|hijackings|hijackers)",
    yes={
        "after the 9/11 attacks": "2001-09-11",
        "Since 9/11 he has": "2001-09-11",
        "After the September 11 attacks, it changed.": "2001-09-11",
        "Since the 11 September attacks it has.": "2001-09-11",
        "It is a post-Sept. 11 world.": "2001-09-11",
    },
    no=["9/11 of the votes", "won 9/11"],
)
def nine_eleven(heard: Words) -> Day | Parts | None:
    day = Day(2001, 9, 11)
    if heard.words("era") or heard.words("named_day"):
        return (("era" if heard.words("era") else "named_day", day),)
    tied = re.search(
        r"\b(?:since|after|before|post|pre|of|until|on|the|to)[ -]$", heard.before, re.I
    )
    told = not heard.after.startswith(" of ") and (tied or heard.all != "9/11")
    return day if told else None
