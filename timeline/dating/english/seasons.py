"""Seasons: "the winter of 1812", "last summer", "their spring offensive"."""

import re

from timeline.dating import says as say
from timeline.dating.english.lexicon.words import (
    SEASONS_MANY,
    WEEKDAYS_MANY,
    english,
    era_year,
    is_a_name,
)
from timeline.dating.hearing.wordclass import one_of
from timeline.dating.language import Parts, Words
from timeline.days import MONTHS
from timeline.patterns import later

_OTHER_MEANINGS = frozenset({"spring", "fall"})
_CUE = later(
    r"(?:^|\b(?:in|since|by|until|till|during|from|to|through|throughout|of|after|before|for|over|"
    r"and|or|early|late|mid|all|each|next|early in|into|that|the|a|an|between|as early as|when|"
    r"once|seasonal|(?:the|an?|another) (?:[a-z-]+ ){1,2}(?:[A-Z][a-z]+ )?)|mid-|late-|early-|"
    r"[(,]) ?$",
    re.IGNORECASE,
)
_IN_SEASON = later(
    r"(?:\b(?:in|by|during|since|until|till|early|late|mid|over|through|throughout|spent|for|"
    r"(?:winter|spring|summer|autumn|year|\d{4}) and|all|next|that|into|before)|mid-|late-|early-) "
    r"(?:the )?$|(?:^|[(] ?)$",
    re.IGNORECASE,
)
_OF_A_LIFE = later(r" of (?:his|her|their|my|your|our|its|love|discontent|life)\b", re.IGNORECASE)
_OF_A_TITLE = later(r"\b[A-Z][a-z]+ of (?:the )?$")
"""Before a season with a capital: "The Feast of Winter"."""
_ON = later(
    r"$|[,;:.-]| (?:is|was|came|comes|had|has|arrived|brought|saw|began|ended|found|passed|set|"
    r"turned|would|will|in|and|or|of|\d{4})\b"
)
_ORDERS = later(r" (?:in|or|and|of)\b(?! (?:the|this|that|spring|summer|autumn|winter|\d))")
"""After a verb that opens its sentence: "Fall in line"."""
_AND_A_NAME = later(r" and (?!Spring|Summer|Autumn|Winter|Fall)[A-Z]")
"""After a work that opens its sentence: "Summertime and My Funny Valentine"."""
_WITH_ANOTHER = later(
    r" (?:and|or|to|through|until) (?:the )?(?:early |late )?(?:summer|autumn|winter|fall)\b", re.I
)
_OF_YEAR = later(r" [A-Za-z-]+ of (\d{4})\b")
_CAME = later(
    r" (?:came|comes|arriv(?:ed|es)|return(?:ed|s)|sets? in|approach(?:ed|es)|dr(?:ew|aws) near|"
    r"near(?:ed|s)|turn(?:ed|s)|gave way|gives way|wore on|wears on|closed in|closes in)\b"
)
_BROUGHT = later(r" (?:brought|saw|was (?:wet|dry|cold|cool|warm|hot|mild|late|early|harsh)\b)")
"""After "the spring" or "the fall", which then is a season."""
_NOT_A_SEASON = later(
    r" (?:school|camp|palace|war|coat|house|games|olympics|time|rolls?|onions?|water|cleaning|"
    r"mattress|chicken|tide|leaf|leaves|job|dress(?:es)?|boots|line|tyres?|tires?|squash|wheat|"
    r"sports?|clothes|clothing|jackets?|linings?|hats?|scar(?:f|ves)|shoes|gloves|curtains|salads?|"
    r"soups?|resorts?|residence|crops?|vegetables|gardens?|menu|league|schedule|blockbusters?|"
    r"interns?|collection|stations?|bases?|huts?|cottages?|retreats?|quarters|storms?|pastures?|"
    r"grazing|snows?|temperatures|visitors|tourists|students)\b|"
    r"-(?!spring|summer|fall|autumn|winter)",
    re.IGNORECASE,
)
TURNS: dict[str, say.Says] = {
    **{word: say.Season(name) for word, name in SEASONS_MANY.items()},  # type: ignore[arg-type]
    **{word: say.Weekday(day, -1) for word, day in WEEKDAYS_MANY.items()},
    **{f"{name}s": say.BareMonth(month, -1) for month, name in enumerate(MONTHS, 1)},
}
english.add_class("turns", one_of(TURNS))


@english.rule(
    r"(?:the )?{season} of {anyyear}(?:/{upto:anyyear})? {era}|"
    r"(?:the )?{season} of (?P<old>\d{3})[-–/]\d{2,3}\b|"
    r"(?:the )?{season}(?: months)?(?: of|,)?(?: |-)(?:{year}|{spokenyear})"
    r"(?:[-–/](?:{yy}|{last:year}))?|{year} {season}",
    yes={
        "The city fell in the winter of 975–976.": "0975-WI",
        "in the winter of 1812": "1812-WI",
        "in summer 2023": "2023-SU",
        "in the winter months of 1850": "1850-WI",
        "in the winter of nineteen ninety-four": "1994-WI",
        "They met at the 2012 fall meeting.": "2012-FA",
        "the spring of 480 BC": "BC0480-SP",
        "in the winter of 446/5 BC": "BC0446-WI",
    },
    no=["Unrest followed the 1204 fall of the city."],
)
def season_of_year(heard: Words) -> say.Season | None:
    if heard.words("era"):
        return say.Season(heard["season"], era_year(heard["anyyear"], heard["era"]))
    if heard.words("old"):
        return say.Season(heard["season"], int(heard.words("old")))
    if heard.text.endswith("fall") and heard.after.startswith(" of "):
        return None
    return say.Season(heard["season"], heard["year"] or heard["spokenyear"])


@english.rule(
    r"(?:the )?{season}(?: of|,)? {year} (?:to|into) {last:year}",
    yes={
        "In the winter of 1895 to 1896 the river froze.": "1895-WI",
        "It froze in winter 1962 into 1963.": "1962-WI",
    },
    no=["In the winter of 1895 to 1899 men it was dear."],
)
def season_over_the_new_year(heard: Words) -> say.Season | None:
    turns = heard["last"] == heard["year"] + 1 and heard["season"] == "WI"
    return say.Season("WI", heard["year"]) if turns else None


@english.rule(
    r"(?P<one>(?:the )?{season})(?: (?:and|or|to|through|until) |-|/)"
    r"(?P<last>(?:the )?(?:(?P<part>early|late) )?{later:season}(?: of|,)? {year})",
    yes={
        "It was fought in the spring and summer of 1862.": "1862-SP 1862-SU",
        "from the autumn to the winter of 1812": "1812-FA 1812-WI",
        "They spent the spring and early summer of 1862 there.": "1862-SP 1862-SU",
        "It fell in the winter-spring of 1920.": "1920-WI 1920-SP",
        "It ran in spring/summer 1950.": "1950-SP 1950-SU",
    },
)
def seasons_of_a_year(heard: Words) -> Parts:
    year, part = heard["year"], heard.words("part")
    last = say.Season(heard["later"], year)
    said = say.PartOf("late" if part == "late" else "early", last) if part else last
    return (("one", say.Season(heard["season"], year)), ("last", said))


@english.rule(
    r"(?P<one>(?:the )?{turns} of {year})(?: and |, | or )(?P<last>{next:year})",
    yes={"It froze in the winters of 1950 and 1951.": "1950-WI 1951-WI"},
    no=["in the Mondays of 1950 and 1951"],
)
def season_of_two_years(heard: Words) -> Parts | None:
    turn = heard["turns"]
    if not isinstance(turn, say.Season):
        return None
    return (
        ("one", say.Season(turn.season, heard["year"])),
        ("last", say.Season(turn.season, heard["next"])),
    )


english.add_class("midseason", one_of({"midsummer": "SU", "midwinter": "WI", "midautumn": "FA"}))
_MID = later(
    r"\b(?:in|by|at|until|till|since|from|to|before|after|around|during|of|about|and) $", re.I
)
_MID_ENDS = later(r"$|[.,;:)!?]| (?:[a-z]+(?<!s)ed|when|and|but|the|he|she|it|they|was|were|had)\b")


@english.rule(
    r"{midseason}(?:(?: of|,)? {year})?",
    yes={
        "They met at midsummer.": "2024-SU",
        "By midsummer the river was dry.": "2024-SU",
        "It was shut until midwinter 1963.": "1963-WI",
    },
    no=["A Midsummer Night's Dream", "at midsummer parties", "Midwinter is a novel."],
)
def middle_of_a_season(heard: Words) -> say.PartOf | None:
    if not (_MID.search(heard.before) and (heard["year"] or _MID_ENDS.match(heard.after))):
        return None
    return say.PartOf("mid", say.Season(heard["midseason"], heard["year"]))


@english.rule(
    r"(?:{step}|the {toldstep}|that|that same|the same) {season}",
    yes={
        "They met last summer.": "2023-SU",
        "this fall": "2024-FA",
        "It opened in May 1950 and closed that same summer.": "1950-SU",
    },
    no=["this spring mattress", "They say that Autumn Fairs pay."],
)
def last_season(heard: Words) -> say.Says | None:
    if heard.words("step"):
        other = _NOT_A_SEASON.match(heard.after)
        return None if other else say.Season(heard["season"], None, heard["step"])
    if heard.ends_with_a_capital and re.match(r" [A-Z]", heard.after):
        return None
    if heard.words("toldstep"):
        return say.Inside(say.Season(heard["season"], None, heard["toldstep"]), say.SameTime())
    return say.Inside(say.Season(heard["season"]), say.UnitStep("year", 0, "told"))


@english.rule(
    r"{amount} {turns} (?:ago|{later})",
    yes={
        "It opened in May 1950 and closed two summers later.": "1952-SU",
        "They met three springs ago.": "2021-SP",
        "They met two Mondays ago, and two Julys ago.": "2024-06-10 2022-07",
    },
    no=["many winters ago"],
)
def seasons_later(heard: Words) -> say.Says | None:
    amount, turn = heard["amount"], heard["turns"]
    if amount is None or (heard.words("later") and not isinstance(turn, say.Season)):
        return None
    if isinstance(turn, say.Weekday):
        return say.Before(say.Shift(7 * (amount - 1), "day", -1), turn)
    if isinstance(turn, say.BareMonth):
        return say.Before(say.Shift(amount - 1, "year", -1, "told"), turn, exactly=True)
    anchor: say.Anchor = "told" if heard.words("later") else "published"
    years = say.Shift(amount, "year", heard["later"] or -1, anchor)
    return say.Inside(turn, years)


@english.rule(
    r"{season}(?= (?:counter-?)?"
    r"(?:offensives?|campaigns?|fighting|quarters|attacks?|battles|floods?|harvest)\b)",
    yes={
        "their main summer offensive": "2024-SU",
        "They led the spring offensive of 1918.": "1918-SP",
    },
)
def season_of_a_campaign(heard: Words) -> say.Season:
    of = _OF_YEAR.match(heard.after)
    return say.Season(heard["season"], int(of[1]) if of else None)


@english.rule(
    r"(?P<the>the (?:(?:hot|long|cold|harsh|bitter|mild|wet|dry|severe|hard|short) )?)?{season}",
    yes={
        "They will meet in the summer.": "2024-SU",
        "The hot summer was long.": "2024-SU",
        "They lived through a terrible Russian winter.": "2024-WI",
        "When spring came, they left.": "2024-SP", "When Spring came, they left.": "2024-SP",
        "They left as winter set in.": "2024-WI",
        "The plans of the spring and early summer had failed.": "2024-SP",
        "The spring brought floods.": "2024-SP",
    },
    no=[
        "the fall of Rome", "When spring water rose, it flooded.", "prices fall again",
        "a spring in his step", "the summer school",
        "to spring a leak", "He will fall.", "The Winter Palace", "an Arab Spring",
        "the winter of our discontent", "in the autumn of his life", "Wintertime blues is a song.",
        "The Feast of Winter was staged.", "Fall in line.",
        "Summertime and My Way were sung.",
    ],
)  # fmt: skip
def season_alone(heard: Words) -> say.Season | None:
    the = heard.words("the")
    if _OF_A_LIFE.match(heard.after) or not (the or _leads_on(heard)):
        return None
    cued = the or _CUE.search(heard.before) or _comes(heard)
    if not cued or _NOT_A_SEASON.match(heard.after):
        return None
    if heard.words("season") in _OTHER_MEANINGS and not _is_meant(heard, bool(the)):
        return None
    named = re.match(r"(?:the )?[A-Z]", heard.text) and not _comes(heard)
    if named and (is_a_name(heard) or _OF_A_TITLE.search(heard.before)):
        return None
    return say.Season(heard["season"])


def _leads_on(heard: Words) -> bool:
    """Whether a season that begins its sentence does something there: "Summer came"."""
    opens = heard.opens_sentence
    if opens and _AND_A_NAME.match(heard.after):
        return False
    if opens and heard.words("season") in _OTHER_MEANINGS and _ORDERS.match(heard.after):
        return False
    return not opens or _ON.match(heard.after) is not None


def _comes(heard: Words) -> bool:
    """Whether a season is told to come: "as winter set in", "when spring came"."""
    return heard.led_by.lower() in {"when", "once", "as"} and _CAME.match(heard.after) is not None


def _is_meant(heard: Words, the: bool) -> bool:
    """Whether "fall" and "spring" are seasons here, and no verb, well or ruin."""
    if _comes(heard) or _WITH_ANOTHER.match(heard.after) or (the and _BROUGHT.match(heard.after)):
        return True
    if re.match(r" of (?!that|the (?:same|next|previous|following)|this|last|next)", heard.after):
        return False
    return bool(_IN_SEASON.search(heard.before + ("the " if the else "")))
