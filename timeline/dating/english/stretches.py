"""Lengths that lie before or after: "the past two months", "the next few days", "recent weeks"."""

from timeline.dating.english.lengths import FULL
from timeline.dating.english.lexicon.words import english
from timeline.dating.english.shifts import approximate
from timeline.dating.language import Words
from timeline.dating.says import DayPart, Length, Says, Stretch
from timeline.patterns import later

_WHOSE = (
    r"(?:at least |more than )?(?:(?:each|all|much|most) of )?"
    r"(?:the|these|those|this|its|his|her|their|our) "
)


def _stretch(heard: Words, length: Length) -> Says:
    """The length the way it lies; by itself where it lies anywhere ("the first nine months")."""
    direction = heard["direction"]
    return Stretch(length, direction) if direction else length


_A_MATCH = later(r" (?:ago|later|earlier)\b")
"""After "the final two days", which then is played two days later."""

_LEADS = later(
    r"\b(?:in|over|for|during|within|of|from|since|throughout|across|through|by|about"
    r"|my|our|his|her|its|their) \Z"
)
"""Before "last two weeks" with no article; after any other word it is a verb: "may last"."""


@english.rule(
    _WHOSE
    + r"{direction}(?: (?:{amount}|{least:count}(?: to | or |-){upto:count}))? "
    + FULL
    + r"{units}(?: or so)?",
    yes={
        "over the past two months": "P2M",
        "within the next two weeks": "P2W",
        "for the first nine months": "P9M",
        "in the last few months": "PXM",
        "in the following days": "PXD",
    },
    no=["the last second", "in the semi-final six days later", "They lost the final a week later."],
)
def the_last_units(heard: Words) -> Says | None:
    if heard.before.endswith("-") or _A_MATCH.match(heard.after):
        return None
    amount = heard["amount"] or heard["least"]
    return _stretch(heard, Length(amount, heard["units"], (), approximate(heard.all)))


@english.rule(
    r"(?:the )?{amount} {direction} {units}|{direction} {amount} {units}",
    yes={
        "in the four previous weeks": "P4W",
        "the scene of past 20 years": "P20Y",
        "Prices rose in last two weeks.": "P2W",
    },
    no=[
        "The truce should last two weeks.",
        "Stocks last three months.",
        "He won the final two days later, his last win coming 10 years ago.",
    ],
)
def four_last_units(heard: Words) -> Says | None:
    if heard.all.startswith("last ") and not _LEADS.search(heard.before):
        return None
    if _A_MATCH.match(heard.after):
        return None
    return _stretch(heard, Length(heard["amount"], heard["units"]))


@english.rule(
    r"{direction} {units}(?: and {more:units})?",
    yes={"in recent months": "PXM", "in coming weeks": "PXW", "in recent weeks and months": "PXW"},
    no=["the first seconds", "the last quarters"],
)
def recent_units(heard: Words) -> Says | None:
    if heard["units"] in {"second", "minute"} or heard.words("direction") in {"first", "same"}:
        return None
    return _stretch(heard, Length(None, heard["units"]))


@english.rule(
    r"the {units} (?:(?:(?P<ahead>ahead|to come|after)|since|before|past)(?=[,.;)]|$)|"
    r"(?P<after>(?:that|which) followed))",
    yes={"in the weeks ahead": "PXW", "In the years that followed raids went on.": "PXY"},
    no=["the days before the war"],
)
def weeks_ahead(heard: Words) -> Stretch:
    if heard.words("after"):
        return Stretch(Length(None, heard["units"]), 1, "told")
    return Stretch(Length(None, heard["units"]), 1 if heard.words("ahead") else -1)


_OF_A_SESSION = later(r" (?:of|before) (?!(?:his|her|their|my|our)\b)[a-z]")
_LONG = frozenset({"day", "weekend", "week", "month", "year"})
_ANYBODY = later(r" [a-z]+(?<!u)s\b(?<!was)(?<!as)(?<!across)(?<!is)(?<!his)(?<!its)")
"""After "all year", which then counts them: "all year groups"."""
_PARTS = frozenset({"MO", "AF", "EV", "NI"})
_OF_ALL = frozenset({"of", "for", "with", "to"})
_DAY_FOLLOWS = later(r"-| (?:on |yesterday|today|tomorrow|[MTWFS][a-z]+day|long-)")


@english.rule(
    r"(?:all|the (?:whole|entire)) (?:{unit}|(?-i:{daypart}))(?: long)?",
    yes={
        "It rained all day.": "P1D",
        "It rained for the entire month.": "P1M",
        "They argued all week long.": "P1W",
        "The fires burned all night.": "2024-06-21TNI",
    },
    no=["an all-night party", "It rained all day Tuesday.", "for all year groups", "all season"],
)
def all_through(heard: Words) -> Says | None:
    if _DAY_FOLLOWS.match(heard.after) or _ANYBODY.match(heard.after):
        return None
    if heard.all.startswith("all") and heard.led_by in _OF_ALL:
        return None
    if heard["unit"] is None:
        part = heard["daypart"]
        return DayPart(part) if part in _PARTS else None
    return Length(1, heard["unit"]) if heard["unit"] in _LONG else None


@english.rule(
    r"the (?:last|final|first|opening|closing) (?P<half>half(?: |-))?hour",
    yes={
        "It rose in the last hour of trading.": "PT1H",
        "It fell in the final half-hour of play.": "PT30M",
    },
    no=["In the final hour he broke.", "the last hour of his life"],
)
def hour_of_a_session(heard: Words) -> Length | None:
    if not _OF_A_SESSION.match(heard.after):
        return None
    return Length(30, "minute") if heard.words("half") else Length(1, "hour")
