"""What is built on another time: its part, its whole, or "about" before it."""

from typing import Literal

from timeline.dating import says as say
from timeline.dating.english.lexicon.words import english
from timeline.dating.english.quarters import QUARTERS
from timeline.dating.hearing.wordclass import one_of
from timeline.dating.language import Parts, Words
from timeline.patterns import later
from timeline.records import replace

_IN_CAPITALS = later(r"\b(?:The|Century|O['’]Clock)\b")
"""In what something is about, and no time: "a book about The Tenth of May"."""
_WHOLE = (
    say.BareMonth, say.Month, say.Year, say.ShortYear, say.Decade, say.Century, say.Season,
    say.UnitStep, say.Quarter, say.Half, say.Inside, say.Years, say.Holiday, say.Weekday,
)  # fmt: skip
_ROUND = (
    say.Day, say.MonthDay, say.Month, say.Year, say.PartOf, say.Clock, say.Season, say.Decade,
    say.Century,
)  # fmt: skip
_WITHIN_A_YEAR = (say.BareMonth, say.MonthDay, say.Season, say.Quarter, say.Half, say.Holiday)
_OF_TOLD = {(say.Weekday, "week", "told"), (say.DayOfMonth, "month", "told")}
ENDS = {
    "first": "early", "opening": "early", "early": "early", "last": "late", "final": "late",
    "closing": "late", "latter": "late",
}  # fmt: skip
DECEMBER = 12
FEBRUARY = 2
"""Its last day needs a calendar, which no rule has."""
_LAST_DAYS = {4: 30, 6: 30, 9: 30, 11: 30}
SHARES = (
    "rest", "remainder", "course", "better part", "most", "much", "good part", "last months",
    "last days", "final months", "whole",
)  # fmt: skip
english.add_class("end", one_of(ENDS))
english.add_class("share", one_of(dict.fromkeys(SHARES)))


@english.rule(
    r"(?:the )?{part}(?: of)?(?: |-)?{time}",
    yes={
        "in early June": "2024-06",
        "at the end of last year": "2023",
        "by mid-2011": "2011",
        "in late 1944": "1944",
        "Debt fell from end-2012 to end-March.": "2012 2024-03",
        "At the close of 530 he left.": "0530",
        "At the end of 1825 officers rebelled.": "1825",
        "in the mid-1990s": "199",
        "in the early 1990s": "199",
        "by the mid-90s": "199",
        "the late summer of 1914": "1914-SU",
        "It throve until the turn of the 20th century.": "1900",
        "At the close of the year she sailed.": "2024",
        "He fell ill, and by the middle of the month he was dead.": "2024-06",
    },
    no=["an early riser", "At the close of 530 talks he left."],
)
def part_of(heard: Words) -> say.Says | None:
    if not isinstance(heard.time, _WHOLE):
        return None
    if heard["part"] == "turn" and isinstance(heard.time, say.Century) and heard.time.number > 0:
        return say.About(say.Year(heard.time.years * (heard.time.number - 1)))
    return say.PartOf("start" if heard["part"] == "turn" else heard["part"], heard.time)


@english.rule(
    r"(?:the )?{share} of {time}",
    yes={"for the rest of 1950": "1950", "For the remainder of the month they waited.": "2024-06"},
    no=["the rest of the 20 men"],
)
def rest_of(heard: Words) -> say.Says | None:
    return heard.time if isinstance(heard.time, _WHOLE) else None


@english.rule(
    r"the {end} (?:{amount} )?(?:{unit}|{units}) of {time}",
    yes={
        "in the last week of August 2023": "P1W",
        "the first two months of 1937": "P2M",
        "the first two quarters of 1990": "1990-H1",
        "in the first quarter of next year": "2025-Q1",
        "It was shelled in the opening month of 2022.": "2022-01",
        "in the last week of 2015": "P1W",
        "in the closing decade of the 19th century": "189",
    },
    no=["the first days of the war"],
)
def first_weeks_of(heard: Words) -> say.Says | None:
    if heard["unit"] == "day":
        return None
    if heard["unit"] == "quarter" and not heard.words("amount"):
        nth = say.Quarter(1 if heard["end"] == "early" else 4)
        return (
            say.Inside(nth, heard.time)
            if isinstance(heard.time, (say.UnitStep, say.Year))
            else None
        )
    if heard.words("units") == "quarters" and heard["amount"] == 2 and type(heard.time) is say.Year:
        return say.Half(1 if heard["end"] == "early" else 2, heard.time.year)
    if heard["unit"] == "month" and type(heard.time) is say.Year and heard.time.year:
        return say.Month(heard.time.year, 1 if heard["end"] == "early" else DECEMBER)
    if not isinstance(heard.time, _WHOLE):
        return None
    if heard["unit"] == "decade" and isinstance(heard.time, say.Century) and heard.time.number > 0:
        return say.Decade(100 * heard.time.number - (100 if heard["end"] == "early" else 10))
    amount = 1 if heard["unit"] == "week" else heard["amount"]
    if amount is None:
        return say.PartOf(heard["end"], heard.time)
    length = say.Length(amount, heard["unit"] or heard["units"])
    way: Literal[-1, 1] = -1 if heard["end"] == "late" else 1
    return say.Inside(say.Stretch(length, way, "told"), heard.time)


@english.rule(
    r"the (?:very )?{end} (?:day|night|evening|hours) of {time}",
    yes={
        "It opened on the last night of 1999.": "1999-12-31",
        "Ministers met on the last day of November 2003.": "2003-11-30",
        "It fell on the first day of 1916.": "1916-01-01",
        "Talks broke down on the last day of May.": "2024-05-31",
        "War came on 2 May 1702, and on the last day of that month they sailed.": "1702-05-31",
        "They meet on the first day of next month.": "2024-07-01",
        "It rose on 2 May 1702. On the last day of the month they sailed.": "1702-05-31",
    },
    no=["the first day of the war", "the last day of school"],
)
def day_at_an_end(heard: Words) -> say.Says | None:
    last = heard["end"] == "late"
    match heard.time:
        case say.Year(year=year):
            return say.Day(year, 12, 31) if last else say.Day(year, 1, 1)
        case say.Month(year=year, month=month) if month != FEBRUARY or not last:
            return say.Day(year, month, _LAST_DAYS.get(month, 31) if last else 1)
        case say.BareMonth(month=month, step=None) if month != FEBRUARY or not last:
            return say.MonthDay(month, _LAST_DAYS.get(month, 31) if last else 1)
        case say.UnitStep(unit="month" | "year", step=step):
            way: Literal[-1, 1] = -1 if last else 1
            return say.Before(say.Shift(1, "day", way), replace(heard.time, step=step - way))
        case _:
            return None


@english.rule(
    r"{time}(?:,| in|,? of)? {time}",
    yes={
        "in June last year": "2023-06",
        "In 1914 it began; on July 28 of that year it spread.": "1914-07-28",
        "in January this year": "2024-01",
        "It began with Ramadan last March.": "2024-03-11/2024-04-09",
        "They met at Christmas last year.": "2023-12-25",
        "It opened in May 1950. In the spring of the following year it burned.": "1951-SP",
        "It shook on 11 March 2011, and on the Wednesday of that week.": "2011-03-09",
        "On 3 March 2011 it rose and by the 20th of that month it fell.": "2011-03-20",
        "It rose on 3 March 1865 and fell on the 12th of the following June.": "1865-06-12",
    },
)
def time_inside_time(heard: Words) -> say.Says | None:
    inner, outer = heard.times
    if isinstance(outer, say.UnitStep) and (type(inner), outer.unit, outer.anchor) in _OF_TOLD:
        return say.Inside(inner, outer) if " of " in heard.all else None
    if isinstance(inner, say.Holiday) and isinstance(outer, say.BareMonth) and outer.step:
        return say.Inside(inner, outer)
    if isinstance(inner, say.DayOfMonth) and isinstance(outer, say.Inside) and " of " in heard.all:
        return say.Inside(inner, outer) if isinstance(outer.says, say.BareMonth) else None
    if isinstance(outer, say.UnitStep) and outer.unit == "year":
        return _inside(inner, outer)
    if isinstance(outer, (say.Year, say.ShortYear)) and " of " in heard.all:
        return _inside(inner, outer)
    return None


@english.rule(
    r"(?P<one>{month}) (?:and|or|to|through) "
    r"(?P<last>{later:month}(?: of)? (?:{step}|(?P<that>that)|the {toldstep}) year)",
    yes={
        "Others came in January and August of this year.": "2024-01 2024-08",
        "It shrank between April and June last year.": "2023-04 2023-06",
        "It opened in May 1950 and shook in June and July of that year.": "1950-06 1950-07",
        "It opened in 1950, and shook from May to July of the following year.": "1951-05 1951-07",
    },
)
def months_inside_a_year(heard: Words) -> Parts:
    first, last = say.BareMonth(heard["month"]), say.BareMonth(heard["later"])
    year = that = say.UnitStep("year", 0, "told")
    if heard.words("toldstep"):
        year = replace(that, step=heard["toldstep"])
    elif heard.words("step"):
        year = that = say.UnitStep("year", heard["step"])
    return (("one", say.Inside(first, year)), ("last", say.Inside(last, that)))


def _inside(inner: say.Says, year: say.Says) -> say.Says | None:
    """A month, day or season in its year; a part of one stays its part."""
    if isinstance(inner, say.PartOf) and isinstance(inner.of, _WITHIN_A_YEAR):
        return say.PartOf(inner.part, say.Inside(inner.of, year))
    return say.Inside(inner, year) if isinstance(inner, _WITHIN_A_YEAR) else None


@english.rule(
    r"(?:about|around|circa|approximately|roughly|some time in|sometime around|sometime in) {time}",
    yes={
        "around March 1950": "1950-03",
        "It fell in 325 BC. Then, in approximately 880, a man came.": "0880",
    },
    no=["about Friday's match", "a song about Twelve O'Clock Hill"],
)
def about(heard: Words) -> say.Says | None:
    if _IN_CAPITALS.search(heard.text) or heard.all.endswith("-century"):
        return None
    return say.About(heard.time) if isinstance(heard.time, _ROUND) else None


@english.rule(
    r"(?:the )?week (?:of|to|through|(?:ended|ending)(?: on)?|beginning|starting) {time}",
    yes={
        "in the week of March 6": "2024-W10",
        "It opened in the week of Easter.": "2024-W13",
        "Claims fell in the week ended June 15.": "2024-W24",
        "Sales rose in the week to 2 June 2024.": "2024-W22",
    },
    no=["in the week to come"],
)
def week_of(heard: Words) -> say.Says | None:
    if isinstance(heard.time, (say.Day, say.Holiday, say.MonthDay)):
        return say.Inside(say.UnitStep("week", 0), heard.time)
    return None


@english.rule(
    r"(?P<period>(?:(?:(?:the|its|their|our|a) )?(?:fiscal(?: |-))?"
    r"(?:{ordinal}(?: |-)(?:fiscal )?)?quarter)|"
    r"(?:(?:(?:the|its|their|our) )?(?:current |latest )?(?:fiscal|financial) (?P<year>year))) "
    r"(?:to|through|(?:(?:(?:that|which) )?(?:ended|ends)|ending)(?: on| in)?) {time}",
    yes={
        "They earned more in the quarter that ended March 31.": "2024-Q1 2024-03-31",
        "They earned more in the quarter to September 2023.": "2023-Q3 2023-09",
        "Sales rose in the quarter ended March 31.": "2024-Q1 2024-03-31",
        "in its fiscal second quarter ended May 31": "2024-Q2 2024-05-31",
        "In the third quarter ended Dec. 31 it grew.": "2023-Q3 2023-12-31",
        "for the current fiscal year ending June 30, 2025": "2025 2025-06-30",
        "In its fiscal year ended March 2023 it grew.": "2023 2023-03",
    },
    no=["in the quarter to come", "in a fiscal year ending well"],
)
def period_to(heard: Words) -> Parts | None:
    """The quarter or year that ends then, and its end; a numbered one is of the year of its end."""
    if not isinstance(heard.time, (say.Day, say.MonthDay, say.Month, say.BareMonth)):
        return None
    number = heard["ordinal"] or 0
    if number > QUARTERS:
        return None
    unit: say.Unit = "year" if number or heard.words("year") else "quarter"
    whole = say.Inside(say.UnitStep(unit, 0), heard.time)
    said = say.Inside(say.Quarter(number), whole) if number else whole
    return (("period", said), ("time", heard.time))


@english.rule(
    r"(?:post|pre)-{year}",
    yes={"the post-1959 exiles": "1959"},
)
def before_or_after_year(heard: Words) -> say.Year:
    return say.Year(heard["year"])


@english.rule(
    r"(?P<year_of_it>{year}) (?:(?:was|were) (?:signed|held|fought|won|lost|opened)|began|started|"
    r"opened|broke out|erupted|struck|followed|ended|took place|happened|occurred|hit [A-Z]\w+) "
    r"(?:on|in) {time}",
    yes={
        "The strike of 1972 began on 9 January.": "1972 1972-01-09",
        "The treaty of 1957 was signed on 25 March.": "1957 1957-03-25",
        "The quake of 1906 happened on 18 April.": "1906 1906-04-18",
    },
    no=["The strike of 1972 began in Leeds."],
)
def date_in_a_year_named(heard: Words) -> Parts | None:
    """What is called after its year began and ended in it."""
    if heard.led_by != "of" or not isinstance(
        heard.time, (say.BareMonth, say.MonthDay, say.Season)
    ):
        return None
    year = say.Year(heard["year"])
    return (("year_of_it", year), ("time", say.Inside(heard.time, year)))
