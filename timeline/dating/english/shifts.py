"""Times told by how long before or after now or the date told: "three weeks ago", "a day later"."""

import re
from typing import Literal

from timeline.dating import says as say
from timeline.dating.english.lexicon.words import english
from timeline.dating.language import Words
from timeline.days import MONTHS, WEEKDAYS
from timeline.patterns import later

ROUGHLY = (
    r"(?:(?:nearly|almost|about|around|some|roughly|approximately|over|more than|less than|"
    r"fewer than|at least|at most|up to|just over|just under|just|well over|close to|only|barely|"
    r"a little over|a little more than|a little less than|a mere|no more than|no less than|"
    r"under|as much as|as many as|as little as|not quite|exactly|a good|a full) )?"
)
_APPROXIMATE = later(
    r"(?:nearly|almost|about|around|some|roughly|approximately|over|more|less|fewer|well over|"
    r"close to|a little|under|not quite|several|few|couple|or so)\b"
)
_AMOUNT = ROUGHLY + r"{amount} (?:short |long |full |whole |more )?{anyunit}"
NAMED_SO = later(rf"(?:\d|\b(?:{'|'.join((*MONTHS, *WEEKDAYS))})), $")
"""Before what a day just told is called by: "on 20 October, the day before Trafalgar"."""
ENDS = later(r"[,.;:)!?]|$")
_OPENS = later(r"(?:^|[.;:] |, (?:and |but )?)$")
_DOER = later(r" (?:[A-Z]\w|the|an?|he|she|it|they|we|his|her|its|their|all|some|many|only)\b")
_TO_DO = later(r" (?:to [a-z]|(?:and|but) (?!after\b)\w)")
_HAD = later(r"\bhad\b[^,.;:]*$")
_TO_THE_DAY = later(r" to the (?:day|month)\b")
_DEEP = 19_000
"""Years: no calendar of ours goes back so far."""
_THAN_PLANNED = later(
    r" than (?:was )?(?:first |originally )?(?:planned|expected|scheduled|intended|promised)\b"
)
"""After "two days earlier", of which no date is told."""
_HAD_BEEN = later(r" (?:he|she|it|they|we|I|(?-i:[A-Z])[\w'’-]+) had\b(?![^.;]*,)")
_HOURS_A_DAY = 24
OF_A_CLOCK = frozenset({"second", "minute", "hour"})
SHORTER = frozenset({"second", "minute", "hour", "day", "weekend"})

_FIGURES = later(
    r"\b(?:share|cents|pence|million|billion|trillion|percent|per cent|(?<!a )loss|profit),? $|"
    r"\b(?:up|down|rose|fell|compared|compares|against|versus|dropped|declined|climbed|jumped|"
    r"gained|increased|decreased|grew|shrank|slid|slipped|plunged|surged|soared|tumbled|sank|"
    r"advanced|dipped|edged)(?: \S+){0,5} (?:from|than|with),? $|"
    r"\d%,? $|\b(?:percent|per cent|points?|million|billion|trillion)"
    r"(?: higher| lower| more| less)? (?:from|than|(?:compared )?with|against),? $|"
    r"\d%(?: higher| lower)? (?:from|than) $",
    re.IGNORECASE,
)
_SPENT = later(
    r"\b(?:for (?=\W{0,2}\d|about|some|nearly|over|only)|paid|bought|sold|worth|raised|gave|"
    r"donated|invested|spent|borrowed|lost|stole|won|at) ?[^,;]*$",
    re.IGNORECASE,
)


def compares_figures(heard: Words) -> bool:
    """Whether "a year ago" stands after figures, and so means the same quarter of last year."""
    return bool(_FIGURES.search(heard.before)) and not _SPENT.search(heard.before)


def approximate(words: str) -> bool:
    """Whether the words of a length are said loosely."""
    return bool(_APPROXIMATE.search(words))


def opens_before_what_had_been(heard: Words) -> bool:
    """Whether words on "before" open a clause that tells what had been by then.

    "Forty years before he had fought there", but not "before he had left, it rained".
    """
    opens = _OPENS.search(heard.before) or heard.led_by in {"and", "but"} or heard.starts_line
    return bool(opens and _HAD_BEEN.match(heard.after))


_WHAT = later(r" (?:the|his|her|their|a|its|he|she|it|they|[a-z]{2,}ing)\b")


def is_of_what_follows(heard: Words) -> bool:
    """Whether "the day before" is that of what stands behind, and not of the day told."""
    if NAMED_SO.search(heard.before) and heard.after[1:2].isupper():
        return True
    return bool(_WHAT.match(heard.after)) and not opens_before_what_had_been(heard)


def shift_of(heard: Words, direction: Literal[-1, 1], anchor: say.Anchor) -> say.Shift:
    amount = heard["amount"]
    if amount is not None and heard.words("half"):
        amount += 0.5
    unit = heard["anyunit"]
    if amount and unit == "hour" and amount % _HOURS_A_DAY == 0:
        amount, unit = amount // _HOURS_A_DAY, "day"
    return say.Shift(amount, unit, direction, anchor, approximate(heard.all))


@english.rule(
    _AMOUNT
    + r"(?: or so| or more|(?P<half> and a half))? (?:ago|(?P<on>from now))(?: to the day)?",
    yes={
        "He left three weeks ago.": "2024-W22",
        "Exactly a year ago they met.": "2023-06-21",
        "They met six years ago to the day.": "2018-06-21",
        "He left 10 days ago.": "2024-06-11",
        "It closed nearly two years ago.": "2022",
        "It closed a year and a half ago.": "2022-12",
        "It closes ten days from now.": "2024-07-01",
        "It closed 48 hours ago.": "2024-06-19",
        "The ridge rose 350,000 years ago.": "PAST_REF",
    },
)
def units_ago(heard: Words) -> say.Says | None:
    if heard.all == "a year ago" and compares_figures(heard):
        return None
    if heard["amount"] and heard["amount"] > _DEEP and heard["anyunit"] == "year":
        return say.Shift(None, "year", -1, "published", True)
    shift = shift_of(heard, 1 if heard.words("on") else -1, "published")
    exact = is_exact(heard) and shift.amount is not None
    return say.Before(shift, say.UnitStep("day", 0), exactly=True) if exact else shift


def is_exact(heard: Words) -> bool:
    """Whether words tell the very day or month: "exactly a year", "five months to the day"."""
    exactly = heard.all.lower().startswith("exactly ") or _TO_THE_DAY.search(heard.all)
    return bool(exactly) and heard["anyunit"] in {"month", "year"}


@english.rule(
    _AMOUNT + r" ago,?(?: on| in)? {time}",
    yes={
        "Sixty years ago this November they fell.": "1964-11",
        "Fifty years ago on Friday they fell.": "1974-06-21",
        "Ten years ago today they met.": "2014-06-21",
        "It closed two weeks ago Tuesday.": "2024-06-04",
        "It was told a week ago today, or a year ago yesterday.": "2024-06-14 2023-06-20",
        "Forty years ago in May they met.": "1984-05",
        "It was handed over sixty years ago last month.": "1964-05",
        "He left six months ago, in December.": "2023-12",
    },
    no=["Sixty years ago last year's crop was good."],
)
def anniversary(heard: Words) -> say.Before | None:
    """The day, week or month that comes round, so many years or weeks before."""
    day, unit = heard.time, heard["anyunit"]
    comes_round = isinstance(day, (say.Weekday, say.MonthDay, say.BareMonth, say.UnitStep))
    if not comes_round or unit in SHORTER:
        return None
    if getattr(day, "step", None) and getattr(day, "unit", "") not in {"month", "day"}:
        return None
    of_day = isinstance(day, say.UnitStep) and day.unit == "day"
    if unit in {"week", "fortnight"} and not (isinstance(day, say.Weekday) or of_day):
        return None
    shift = shift_of(heard, -1, "published")
    return None if shift.amount is None else say.Before(shift, day, exactly=True)


@english.rule(
    _AMOUNT + r"(?: or so| or more|(?P<half> and a half)| to the (?:day|month))? {later}"
    r"(?: to the (?:day|month))?",
    yes={
        "It closed in 1950 and opened two years later.": "1952",
        "They met on 3 May 2024, and exactly one month later again.": "2024-06-03",
        "They met on 3 May 2020. A year to the day later they parted.": "2021-05-03",
        "They met on 3 May 2020. A year later to the day they parted.": "2021-05-03",
        "It burst in May 1986. Two years earlier to the month it had leaked.": "1984-05",
        "It sailed on 5 August 1857. Six days on, far out, it stopped.": "1857-08-11",
        "In 1974 she lived where she had gone four years before to be near him.": "1970",
        "In 1565 he ruled, and forty years before had fought at sea.": "1525",
        "It burned in 1974. Ten years before it had been a school.": "1964",
        "In 1189 he left. They had taken it two years before and a siege had begun.": "1187",
    },
    no=[
        "two days before the war", "two years after it began", "five minutes on foot",
        "He came two years before it had closed.", "It was a year to the day after his birth.",
        "They met on 3 June 2024, two days earlier than planned.",
        "In 1950 it had grown in the two years before and after the war.",
    ],
)  # fmt: skip
def units_later(heard: Words) -> say.Says | None:
    way = heard.words("later")
    if is_exact(heard):
        if way in {"before", "prior", "after"} and not ENDS.match(heard.after):
            return None
        return say.Before(shift_of(heard, heard["later"], "told"), say.SameTime(), exactly=True)
    if heard.led_by in {"every", "each"} or (
        heard.all in {"a year earlier", "a year before"} and compares_figures(heard)
    ):
        return None
    if _THAN_PLANNED.match(heard.after):
        return None
    goes_on = way == "on" and _OPENS.search(heard.before) and _DOER.match(heard.after)
    aside = way == "before" and _TO_DO.match(heard.after) and _HAD.search(heard.before)
    had_been = way == "before" and (
        heard.after.startswith(" had ") or opens_before_what_had_been(heard)
    )
    ended = goes_on or aside or had_been or ENDS.match(heard.after)
    if way in {"before", "prior", "after", "on"} and not ended:
        return None
    alone = _OPENS.search(heard.before) and heard.after.startswith(",")
    if way == "on" and heard["anyunit"] not in {"year", "decade", "century", "month", "week"}:
        return shift_of(heard, 1, "told") if heard["anyunit"] == "day" and alone else None
    return shift_of(heard, heard["later"], "told")


@english.rule(
    r"(?:{units}|moments) (?:ago|{later})",
    yes={"Weeks later it closed.": "FUTURE_REF", "He left years ago.": "PAST_REF"},
    no=["hours before dawn", "hours on end"],
)
def weeks_later(heard: Words) -> say.Shift | None:
    way = heard.words("later")
    if way in {"before", "prior", "after", "on"} and not ENDS.match(heard.after):
        return None
    if _THAN_PLANNED.match(heard.after):
        return None
    unit: say.Unit = heard["units"] or "minute"
    return say.Shift(None, unit, heard["later"] or -1, "told" if way else "published", True)
