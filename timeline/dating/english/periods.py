"""Seasons, quarters, halves and fiscal years."""

from __future__ import annotations

import re

from timeline.dating.english.shifts import A_SHARE
from timeline.dating.english.words import SEASONS, STEPS, english, era_year
from timeline.dating.language import Words
from timeline.dating.says import Half, Inside, Quarter, Says, Season, UnitStep, Year, Years

_SEASON_CUE = re.compile(
    r"(?:^|\b(?:in|since|by|until|till|during|from|to|through|throughout|of|after|before|for|over|and|or|"
    r"early|late|mid|all|each|next|early in|into|that|the|a|an|between|as early as)|mid-|late-|early-|[(,]) ?$",
    re.I,
)


@english.rule(
    r"(?:the )?{season}(?: of|,)?(?: |-){year}(?:(?:-|/)(?:{yy}|{last:year}))?|{year} {season2:season}",
    yes={"in the winter of 1812": "1812-WI", "in summer 2023": "2023-SU"},
)
def season_of_year(heard: Words) -> Season:
    return Season(heard["season"] or heard["season2"], heard["year"])


@english.rule(
    r"(?:the )?{season}(?: of|,)? {spokenyear}",
    yes={"in the winter of nineteen ninety-four": "1994-WI"},
)
def season_of_spoken_year(heard: Words) -> Season:
    return Season(heard["season"], heard["spokenyear"])


@english.rule(
    r"(?:the )?{season} of {anyyear} {era}",
    yes={"the spring of 480 BC": "BC0480-SP"},
)
def season_of_era(heard: Words) -> Season:
    return Season(heard["season"], era_year(heard["anyyear"], heard["era"]))


@english.rule(
    r"(?P<step>this past|this coming|last|this|next|the following|the next|the previous|that same|that|the same) {season}",
    yes={"They met last summer.": "2023-SU", "this fall": "2024-FA"},
    no=["this spring mattress"],
)
def last_season(heard: Words) -> Season | None:
    if re.match(r" (?:mattress|water|roll|onion|chicken)", heard.after):
        return None
    step = heard.words("step").removeprefix("the ")
    named = {
        "this past": -1,
        "this coming": 1,
        "following": 1,
        "that": 0,
        "that same": 0,
        "previous": -1,
        "same": 0,
    }
    return Season(heard["season"], None, named.get(step, STEPS.get(step, 0)))


@english.rule(
    r"{season}(?= (?:counter-?)?(?:offensives?|campaigns?|fighting|quarters|attacks?|battles|floods?|harvest)\b)",
    yes={"their main summer offensive": "2024-SU"},
)
def season_of_a_campaign(heard: Words) -> Season:
    return Season(heard["season"])


_OTHER_MEANINGS = frozenset({"spring", "fall"})
_IN_SEASON = re.compile(
    r"(?:\b(?:in|by|during|since|until|till|early|late|mid|over|through|throughout|spent|for|and|"
    r"all|next|that|into|before)|mid-|late-|early-) (?:the )?$|(?:^|[(] ?)$",
    re.IGNORECASE,
)
_NOT_A_SEASON = re.compile(
    r" (?:school|camp|palace|war|coat|house|games|olympics|time|roll|rolls|onions?|water|cleaning|"
    r"mattress|chicken|tide|leaf|leaves|job|dress|boots|line|tyres?|tires?|squash|wheat)\b|"
    r"-(?!spring|summer|fall|autumn|winter)",
    re.IGNORECASE,
)


@english.rule(
    r"(?:the )?{season}",
    yes={"They will meet in the summer.": "2024-SU"},
    no=[
        "the fall of Rome", "prices fall again", "a spring in his step", "the summer school",
        "to spring a leak", "He will fall.", "The Winter Palace", "an Arab Spring",
    ],
)  # fmt: skip
def bare_season(heard: Words) -> Season | None:
    word, the = heard.words("season"), heard.all.startswith("the ")
    if not (the or _SEASON_CUE.search(heard.before)) or _NOT_A_SEASON.match(heard.after):
        return None
    if word in _OTHER_MEANINGS and not _IN_SEASON.search(heard.before + ("the " if the else "")):
        return None
    if word in _OTHER_MEANINGS and re.match(
        r" of (?!that|the (?:same|next|previous)|this|last|next)", heard.after
    ):
        return None
    if re.match(r"(?:the )?[A-Z]", heard.text) and re.search(r"[A-Z]\w+ $", heard.before):
        return None
    return Season(SEASONS[word])  # type: ignore[arg-type]


_Q = r"(?:{ordinal}|{dayth})(?: |-)(?:fiscal )?(?P<what>quarter|half)"
_WHOSE = r"(?:(?:the|a|its|their|his|our|this|that)(?: (?:fiscal|company's|latest|current|calendar|flat|strong|weak|second|full|fiscal-))? ?)?"


@english.rule(
    r"(?:(?:the|a|its|their|our) )?(?:(?:fiscal|flat|weak|strong|calendar|financial|latest)(?: |-))?(?:{ordinal}|{dayth})(?: |-)(?:fiscal )?(?P<what>quarter|half|trimester)",
    yes={
        "profit in the third quarter": "2023-Q3",
        "third-quarter profit": "2023-Q3",
        "its fourth quarter": "2023-Q4",
        "first-half profit": "2024-H1",
    },
    no=["the first half of the match", "in the second half he scored"],
)
def quarter(heard: Words) -> Says | None:
    number = heard["ordinal"] or heard["dayth"]
    if heard.words("what") == "half":
        if number > 2 or not _half_of_a_year(heard):
            return None
        return Half(number)
    if (
        heard.words("what") == "trimester"
        or number > 4
        or re.match(r" of (?!the (?:year|fiscal)|this|last|next|fiscal|\d)", heard.after)
    ):
        return None
    return Quarter(number, fiscal="fiscal" in heard.all)


def _half_of_a_year(heard: Words) -> bool:
    return bool(
        re.match(r"(?: (?:results?|profits?|earnings|sales|revenue|net|loss|figures))", heard.after)
    ) or bool(re.match(r" (?:profit|net)", heard.after))


@english.rule(
    r"(?:the )?(?:fiscal )?(?:{ordinal}|{dayth}|latter|last|early)(?: |-)(?P<what>quarter|half|third)(?: of|,|) ?(?:fiscal )?(?:the year )?{year}|(?:the )?{before:year}(?:'s)? (?:fiscal )?{ord2:ordinal}(?: |-)(?P<what2>quarter|half)",
    yes={
        "the third quarter of 1984": "1984-Q3",
        "the first half of 1930": "1930-H1",
        "the 1988 second quarter": "1988-Q2",
    },
)
def quarter_of_year(heard: Words) -> Says | None:
    number = (
        heard["ordinal"] or heard["dayth"] or heard["ord2"] or (1 if "early" in heard.all else 2)
    )
    year = heard["year"] or heard["before"]
    what = heard.words("what") or heard.words("what2")
    if what == "half":
        return Half(min(number, 2), year)
    return (
        Quarter(number, year, fiscal="fiscal" in heard.all)
        if what == "quarter" and number <= 4
        else None
    )


@english.rule(
    r"(?P<kind>Q|H)(?P<digit>[1-4])(?:,? (?:of )?|-)?(?:{year}|(?:FY ?|'){yy})?|{before:year}-?(?P<kind2>Q|H)(?P<digit2>[1-4])|{digit3:fourth}(?P<kind3>Q|H)(?: ?{after:year})?",
    yes={"sales in Q3 2023": "2023-Q3", "H1 2024 sales": "2024-H1"},
    no=["an Audi Q3 car", "the H2 molecule"],
)
def short_quarter(heard: Words) -> Says | None:
    kind = heard.words("kind") or heard.words("kind2") or heard.words("kind3")
    number = int(heard.words("digit") or heard.words("digit2") or heard.words("digit3"))
    year = heard["year"] or heard["before"] or heard["after"]
    if heard.words("yy"):
        year = 2000 + heard["yy"]
    if year is None and (
        kind == "h"
        or not re.search(
            r"\b(?:in|for|of|since|by|until|during|last|its|the|from|to|and) $", heard.before, re.I
        )
    ):
        return None
    if kind == "h":
        return Half(number, year) if number <= 2 else None
    return Quarter(number, year)


@english.rule(
    r"(?:the )?(?:comparable |corresponding |same )?(?P<which>year-ago|year-earlier|prior-year|year-before)(?: (?P<what>quarter|period|month|week|half|{ordinal} quarter|nine months|six months|three months))?",
    yes={"in the year-ago quarter": "2023-Q1", "the year-earlier third quarter": "2023-Q3"},
)
def year_ago_quarter(heard: Words) -> Says:
    if heard.words("ordinal"):
        return Quarter(heard["ordinal"], None, -1)
    return UnitStep("month", -12) if heard.words("what") == "month" else Quarter(None, None, -1)


@english.rule(
    r"the {year} (?:quarter|period)",
    yes={"in the 1988 quarter": "1988"},
)
def period_of_year(heard: Words) -> Year:
    return Year(heard["year"])


@english.rule(
    r"(?:the )?(?:(?:same|corresponding|comparable|like|similar|latest) )?(?:quarter|period)(?: of| in|,)? (?:last year|the (?:previous|prior|preceding) year|a year (?:ago|earlier|before))|(?:the )?last year's (?:quarter|period)|a year (?P<way>ago|earlier)",
    yes={
        "for the corresponding period last year": "2023-Q1",
        "three cents a share a year ago": "2023-Q1",
    },
    no=["$3 million a year ago"],
)
def quarter_of_last_year(heard: Words) -> Quarter | None:
    if heard.words("way") and not A_SHARE.search(heard.before):
        return None
    return Quarter(None, None, -1)


@english.rule(
    r"(?P<whose>last|this|next) year's {ordinal}(?: |-)quarter|{ordinal2:ordinal}(?: |-)quarter (?P<whose2>last|this|next) year",
    yes={"for this year's third quarter": "2024-Q3", "next year's first quarter": "2025-Q1"},
)
def quarter_of_a_near_year(heard: Words) -> Quarter:
    whose = heard.words("whose") or heard.words("whose2")
    return Quarter(heard["ordinal"] or heard["ordinal2"], None, STEPS[whose])


@english.rule(
    r"(?:the|this|that) (?:(?P<which>latest|current|quarter|recent|most recent|just-ended|reported) )?quarter|(?:the )latest period",
    yes={"in the latest quarter": "2024-Q1", "in the quarter": "2024-Q1"},
    no=["the quarter of the city", "the French quarter"],
)
def the_quarter(heard: Words) -> Says | None:
    if re.match(r" of\b|-|\w", heard.after) or heard.all.startswith("this quarter"):
        return None
    if "current" in heard.all or heard.all == "this quarter":
        return UnitStep("quarter", 0)
    if heard.all == "that quarter":
        return UnitStep("quarter", 0, "told")
    return Quarter(None)


@english.rule(
    r"(?:the )?(?:fiscal|financial)(?: year|-year)?(?: of)? {year}(?:(?:-|/)(?:{yy}|{last:year}))?|FY ?(?:{fy:year}|'?{fyy:yy})|(?:the )?{before:year} (?:fiscal|financial) year",
    yes={"in fiscal 1989": "1989", "FY2023 sales": "2023", "fiscal year 2024": "2024"},
)
def fiscal_year(heard: Words) -> Says:
    year = heard["year"] or heard["fy"] or heard["before"] or 2000 + (heard["fyy"] or 0)
    if heard.words("yy") or heard.words("last"):
        return Years(year, year + 1)
    return Year(year)


@english.rule(
    r"(?:the )?(?P<step>last|this|next|current|latest|past|coming|previous) (?:fiscal|financial|calendar|full) year",
    yes={"in the current fiscal year": "2024"},
)
def near_fiscal_year(heard: Words) -> UnitStep:
    return UnitStep(
        "year",
        {"current": 0, "latest": -1, "past": -1}.get(
            heard.words("step"), STEPS.get(heard.words("step"), 0)
        ),
    )


@english.rule(
    r"the (?P<full>full|fiscal|financial|calendar) year",
    yes={"for the full year": "2024"},
)
def the_fiscal_year(heard: Words) -> UnitStep:
    return UnitStep("year", 0)


@english.rule(
    r"(?:(?:each|both) of )?(?:the|this|that|its) {ordinal}(?: |-)(?P<what>half|quarter|third|decade|years?) of (?:the )?{time}",
    yes={"in the first half of this year": "2024-H1"},
)
def half_of_a_time(heard: Words) -> Says | None:
    what, number = heard.words("what"), heard["ordinal"]
    if what == "half" and number <= 2:
        return Inside(Half(number), heard.time)
    if what == "quarter" and number <= 4:
        return Inside(Quarter(number), heard.time)
    return None
