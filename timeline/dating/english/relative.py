"""Days, weeks, months and years told from another time: "last month", "that year"."""

import re

from timeline.dating import says as say
from timeline.dating.english.lengths import HAPPENING
from timeline.dating.english.lexicon.verbs import PAST
from timeline.dating.english.lexicon.words import APART, english
from timeline.dating.english.shifts import OF_A_CLOCK, is_of_what_follows
from timeline.dating.hearing.wordclass import one_of
from timeline.dating.language import Words
from timeline.patterns import later

WHEN_IN = {
    "earlier": None, "later": None, "sometime": None, "sometime later": None,
    "earlier on": None, "later on": None, "late": "late", "early": "early",
}  # fmt: skip
english.add_class("whenin", one_of(WHEN_IN))

MIDDLES = {
    "mid-year": "year", "midyear": "year", "mid-month": "month", "midmonth": "month",
    "mid-week": "week", "midweek": "week",
}  # fmt: skip
english.add_class("midunit", one_of(MIDDLES))
_AT = later(
    r"\b(?:at|by|in|since|until|till|from|to|before|after|around|towards?) $", re.IGNORECASE
)
_THING = later(r" (?!and|or|but|when|after|as|if|it|he|she|they|we|to|in|at|on|for|with|by)[a-z]")

_PAST_BEFORE = later(rf"\b(?:[a-z]{{2,}}ed|{'|'.join(PAST)})\b[^.;]*$")
_LASTS = later(
    r"\bfor \w+$|\b(?:over|within) (?:day|week|month|year)$|"
    r"\b(?:over|during|within|in) (?:decade|century|hour|minute)$",
    re.IGNORECASE,
)
_TURNS = later(
    r"\b(?:finish|finished|finishes|end|ended|ends|began|begin|begins|start|started|starts|"
    r"close|closed|closes|enter|entered|closing|ending|starting|beginning) $"
)
"""Before "the year" that a team or a price begins or ends."""
_RANKED = later(
    r"\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,3}(?:st|nd|rd|th)|"
    r"last|final|best|worst|only|most|[a-z]{2,}est)"
    r"(?: (?!quarter|half|part|third|days?\b|weeks?\b|months?\b)[\w'-]+){1,5} of $"
)
"""Before "the year" that a thing is the third or the biggest of."""
_RANKING = frozenset({"week", "year", "month", "decade"})
_DEFINED = later(r" (?:of|that|when)\b|'s")
_DEFINED_BY = later(r" (?:he|she|it|they|we|you|I)(?! (?:will|would|had|has|have)\b)\b")
_SET_BY = later(
    r"(?:\A|[.!?;\n]\s*|, (?:and |but )?|\b(?:and|but) )[A-Za-z]+ the (?:very )?"
    r"(?:end|start|beginning|middle|rest|remainder|course|close|"
    r"(?:first|second|last|latter|later|early) \w+) of $"
)
"""Before "the year", where a clause opens and goes on "he left": no year that he left in."""
_LATER_IN = later(r"\b(?:later|earlier|late|early)(?: on)? in $", re.IGNORECASE)
_WITHIN = later(
    r"\b(?:for|in|during|over|across|throughout|end|close|start|beginning|middle|rest|remainder|"
    r"most|much|whole|half|part|course|months?|weeks?|days?)(?: of)? $",
    re.IGNORECASE,
)
_SO_LONG = later(r"\b(?:years?|months?|weeks?|days?|decades?|centur(?:y|ies)) $")
"""Before "earlier in the second quarter", which then only belongs to "a year earlier"."""
_ANY = later(
    r"(?<!first )(?<!last )(?<!final )\b(?!first|last|final|opening|closing)\w+ "
    r"(?:months|weeks|days) of $"
)
"""Before "the year" of any year: "for six weeks of the year"."""

_SEASONS: dict[int, say.Reference] = {-1: "PAST_REF", 0: "PRESENT_REF", 1: "FUTURE_REF"}
"""A season of sport or of fishing begins when its own calendar says."""


@english.rule(
    r"(?:(?:this|the same) time )?(?P<the>the )?{step} {unit}",
    yes={
        "They met last month.": "2024-05",
        "Sales were above the same time last year.": "2023",
        "They meet this week.": "2024-W25",
        "They will meet next year.": "2025",
        "Ministers meet this weekend.": "2024-W25-WE",
        "They met over the last week.": "2024-W24",
        "It grew over the past year.": "P1Y",
        "They finished third last season.": "PAST_REF",
        "Fighting went on for the next year.": "P1Y",
        "Thousands left over the next month.": "P1M",
        "It went back over the next decade.": "P10Y",
        "They should land within the next day.": "P1D",
    },
    no=["the last day of school", "this second attempt", "the last minute", "the last year of it"],
)
def last_this_next(heard: Words) -> say.Says | None:
    step, unit, words = heard["step"], heard["unit"], heard.words("step")
    if unit == "season":
        return say.Vague(_SEASONS[step])
    if unit in OF_A_CLOCK and words not in {"past", "coming"}:
        lasts = words == "next" and heard.words("the") and _LASTS.search(heard.before + unit)
        return say.Stretch(say.Length(1, unit), 1, "told") if lasts and unit != "second" else None
    if unit == "day" and (words == "last" or heard.all == "next day"):
        return None
    if unit == "weekend" and words == "this" and not _PAST_BEFORE.search(heard.before):
        return say.Inside(say.UnitStep("weekend", 0, "told"), say.UnitStep("week", 0))
    if heard.words("the") and words in {"last", "past", "next"}:
        return _the_last_or_next(heard, step, unit)
    bare = words in {"past", "coming"} and not heard.words("the")
    refused = heard.before.endswith("the ")  # "The last year of his life".
    return None if bare or refused else say.UnitStep(unit, step)


def _the_last_or_next(heard: Words, step: int, unit: str) -> say.Says | None:
    """ "the next year" is told from what went before, "the last decade" counts back from now."""
    if re.match(r" (?:of|in|before|was|is)\b", heard.after):
        return None
    if step > 0 and _LASTS.search(heard.before + unit):
        return say.Stretch(say.Length(1, unit), 1, "told")  # type: ignore[arg-type]
    if step > 0:
        return say.UnitStep(unit, 1, "told")  # type: ignore[arg-type]
    if unit in {"quarter", "week", "weekend"} and heard.words("step") == "last":
        return say.UnitStep(unit, -1)  # type: ignore[arg-type]
    return say.Stretch(say.Length(1, unit), -1)  # type: ignore[arg-type]


@english.rule(
    r"the {toldstep} {unit}|the day (?:after|following|thereafter|(?P<before>before))",
    yes={
        "It closed in 1950 and opened the following year.": "1951",
        "It opened in 1950, the previous year being dry.": "1949",
        "They met on 3 June 2024 and parted the day after.": "2024-06-04",
        "They met on 3 June 2024; the day before he had been ill.": "2024-06-02",
        "They won the league in May 1972. The following season they lost it.": "1973",
    },
    no=[
        "the day after the war",
        "the day before his birthday",
        "the next second",
        "Shares fell through the day before closing.",
    ],
)
def the_following_unit(heard: Words) -> say.Says | None:
    if heard.words("toldstep"):
        unit: say.Unit = "year" if heard["unit"] == "season" else heard["unit"]
        return None if unit in OF_A_CLOCK else say.UnitStep(unit, heard["toldstep"], "told")
    if is_of_what_follows(heard):
        return None
    return say.UnitStep("day", -1 if heard.words("before") else 1, "told")


_EVER = later(
    r"(?<!\w)(?:to [a-z]+|[a-z]+ing|ha(?:s|ve)(?: ever| never)? [a-z]+) (?:both|all)\b[^.;]{0,60}\Z"
)
"""Before "the same year", which then is any one: "the first to win both in"."""
_AS_DATED = later(
    r" as (?:[\w’'-]+ ){1,6}?(?:in|of|on) (?:\d{1,2} )?(?:[A-Z][a-z]+ )?[12]\d{3}\b"
    r"|, [12]\d{3}\b(?!-)| \([12]\d{3}\)"
)
"""Behind "the same day", which then has that date: "as the election in 2016"."""
_DONE = later(r"(?:ed|wn|ld|lt|ught) $")
"""Before "same year", where an article is left out."""


@english.rule(
    r"(?:that|that same|the same|this same|the very same|that very|(?P<bare>same)) {unit}(?!-)|"
    r"(?P<now>(?:the )?(?:current|present)) {unit}",
    yes={
        "in the current year": "2024",
        "It closed in 1950 and opened that same year.": "1950",
        "It closed in 1950 and was sold same year.": "1950",
    },
    no=[
        "present day",
        "He said that day care is dear.",
        "the same second",
        "They cut it by the same quarter-point margin.",
        "They are of same day delivery.",
        "She is near to winning all four in the same year.",
        "He was first to win both the same day.",
        "It fell on the same day as the vote of 3 May 2012.",
        "In the same year, 1776, he left.",
    ],
)
def that_unit(heard: Words) -> say.UnitStep | None:
    if heard["unit"] in OF_A_CLOCK or heard.after.startswith(" care"):
        return None
    if heard.words("now"):
        return None if heard["unit"] in {"day", "season"} else say.UnitStep(heard["unit"], 0)
    if _AS_DATED.match(heard.after):
        return None
    if "same" in heard.all and _EVER.search(heard.earlier()):
        return None
    if heard.words("bare") and not (_DONE.search(heard.before) and APART.match(heard.after)):
        return None
    return say.UnitStep(heard["unit"], 0, "told")


@english.rule(
    r"(?:the )?(?:same|corresponding|comparable|equivalent) {unit} (?:of |in |, ?)?{time}",
    yes={
        "Exports in May 2024 beat those of the same month of last year.": "2023-05",
        "It sold more in April 2024 than in the same month a year earlier.": "2023-04",
        "It sold less in May 2024 than in the same month of 2019.": "2019-05",
    },
    no=["the same week in Paris"],
)
def same_unit_of_a_year(heard: Words) -> say.SameTime | None:
    unit, year = heard["unit"], heard.time
    if unit not in {"day", "week", "month"} or not isinstance(
        year, (say.UnitStep, say.Shift, say.Year)
    ):
        return None
    return say.SameTime(unit, of=year) if getattr(year, "unit", "year") == "year" else None


@english.rule(
    r"{whenin} (?:in |on |during )?{time}",
    yes={
        "It rose earlier this year.": "2024",
        "They meet later on Friday.": "2024-06-21",
        "It opened in 1950 and closed later that year.": "1950",
        "Later in the day he left.": "2024-06-21",
    },
    no=["Sales rose from two years earlier in Paris."],
)
def earlier_or_later(heard: Words) -> say.Says | None:
    if isinstance(heard.time, (say.Length, say.Shift, say.Stretch, say.Vague)) or _SO_LONG.search(
        heard.before
    ):
        return None
    part = heard["whenin"]
    return say.PartOf(part, heard.time) if part else heard.time


@english.rule(
    r"(?:the )?{midunit}(?: {year})?",
    yes={"By mid-year it had grown.": "2024", "It closed at midyear 2013.": "2013"},
    no=["a mid-year review", "the midweek match"],
)
def middle_of_unit(heard: Words) -> say.PartOf | None:
    if not _AT.search(heard.before) or _THING.match(heard.after):
        return None
    year = heard["year"]
    return say.PartOf("mid", say.Year(year) if year else say.UnitStep(heard["midunit"], 0))


@english.rule(
    r"year(?:-| )end {year}|(?:the )?{unit}(?:'s end|-end| end)|end-of-{unit}",
    yes={
        "By year-end it had grown.": "2024",
        "by month's end": "2024-06",
        "end-of-year": "2024",
        "at year-end 2012": "2012",
    },
    no=["a season end", "the day's end"],
)
def end_of_unit(heard: Words) -> say.PartOf | None:
    if year := heard["year"]:
        return say.PartOf("end", say.Year(year))
    if heard["unit"] not in {"year", "month", "week", "quarter", "century"}:
        return None
    return say.PartOf("end", say.UnitStep(heard["unit"], 0))


@english.rule(
    r"the {unit}",
    yes={
        "Profit rose for the year.": "2024",
        "Prices ended the year 4 percent higher.": "2024",
        "It was the third and last flight of the year.": "2024",
    },
    no=[
        "They ended the day's talks.", "They sail for six weeks of the year.",
        "the Man of the Year", "the day he left", "the week's talks", "at the end of the season",
    ],
)  # fmt: skip
def the_unit(heard: Words) -> say.UnitStep | None:
    if heard["unit"] in {*OF_A_CLOCK, "quarter", "fortnight", "weekend", "season", "millennium"}:
        return None
    defined = _DEFINED.match(heard.after) or (
        _DEFINED_BY.match(heard.after) and not _SET_BY.search(heard.before)
    )
    defined = defined and not _LATER_IN.search(heard.before)
    turns = (heard["unit"] in _RANKING and _RANKED.search(heard.before)) or (
        heard["unit"] in {"day", "year", "month", "decade"} and _TURNS.search(heard.before)
    )
    if defined or _ANY.search(heard.before) or not (turns or _WITHIN.search(heard.before)):
        return None
    return say.UnitStep(heard["unit"], 0, "told")


@english.rule(
    r"(?:the|an?) weekend",
    yes={
        "They met over the weekend.": "2024-W24-WE",
        "No trains run until the weekend.": "2024-W25-WE",
        "Nine died in a weekend grenade attack.": "2024-W24-WE",
    },
    no=["a weekend bag, weekend homes", "a weekend of talks", "a weekend cottage"],
)
def weekend(heard: Words) -> say.UnitStep | None:
    of_news = heard.all.startswith("the") or HAPPENING.match(heard.after)
    return say.UnitStep("weekend", 0) if of_news else None
