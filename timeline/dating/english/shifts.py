"""Times told by how long before or after: "three weeks ago", "two days later"."""

from __future__ import annotations

import re

from timeline.dating.english.words import english
from timeline.dating.language import Words
from timeline.dating.says import Before, Length, Says, Shift, UnitStep, Weekday

ROUGHLY = (
    r"(?:(?:nearly|almost|about|around|some|roughly|approximately|over|more than|less than|"
    r"fewer than|at least|at most|up to|just over|just under|just|well over|close to|only|barely|"
    r"a little over|a little more than|a little less than|a mere|no more than|no less than|"
    r"under|as much as|as many as|as little as|not quite|exactly|a good|a full) )?"
)
_APPROXIMATE = re.compile(
    r"(?:nearly|almost|about|around|some|roughly|approximately|over|more|less|fewer|just over|"
    r"just under|well over|close to|a little|under|not quite|several|few|couple|or so)\b"
)
_MORE = (
    r"(?: (?:or so|or more|and a half|full|whole|short|long|and {more:count} {moreunits:units}))?"
)


A_SHARE = re.compile(r"\b(?:share|cents|pence),? $", re.IGNORECASE)
"""After earnings a share, "a year ago" means the same quarter of last year."""


def approximate(words: str) -> bool:
    """Whether the words of a length are said loosely."""
    return bool(_APPROXIMATE.search(words))


def _shift(heard: Words, direction: int, anchor: str) -> Shift:
    amount = heard["amount"]
    if amount is not None and "and a half" in heard.words("tail"):
        amount += 0.5
    return Shift(amount, heard["anyunit"], direction, anchor, approximate(heard.all))  # type: ignore[arg-type]


_TAIL = r"(?P<tail>(?: or so| or more| and a half)?)"


@english.rule(
    ROUGHLY
    + r"{amount} (?:short |long |full |whole |more )?{anyunit}"
    + _TAIL
    + r" ago(?: today)?",
    yes={
        "He left three weeks ago.": "2024-W22",
        "He left 10 days ago.": "2024-06-11",
        "It closed nearly two years ago.": "2022",
        "It closed a year and a half ago.": "2022-12",
    },
)
def units_ago(heard: Words) -> Shift | None:
    if heard.all == "a year ago" and A_SHARE.search(heard.before):
        return None
    return _shift(heard, -1, "published")


@english.rule(
    ROUGHLY
    + r"{amount} (?:short |long |full |whole |more )?{anyunit}"
    + _TAIL
    + r" (?P<way>earlier|before|previously|prior|beforehand|later|after|afterwards?|thereafter|on|hence|from now)"
    + r"(?=\W|$)",
    yes={
        "It closed in 1950 and opened two years later.": "1952",
        "They met on 3 June 2024, two days earlier than planned.": "2024-06-01",
    },
    no=["two days before the war", "two years after it began", "five minutes on foot"],
)
def units_later(heard: Words) -> Says | None:
    way = heard.words("way")
    if heard.all == "a year earlier" and A_SHARE.search(heard.before):
        return None
    if way == "from now":
        return _shift(heard, 1, "published")
    if way in {"before", "prior", "after", "on"} and not re.match(r"[,.;:)!?]|$", heard.after):
        return None
    if way == "on" and heard["anyunit"] not in {"year", "decade", "century", "month", "week"}:
        return None
    back = way in {"earlier", "before", "previously", "prior", "beforehand"}
    return _shift(heard, -1 if back else 1, "told")


@english.rule(
    r"(?P<units_alone>seconds|minutes|hours|days|weeks|months|years|decades|centuries|moments) (?P<way>ago|later|earlier|before|afterwards?)(?=[,.;:)!?]| |$)",
    yes={"Weeks later it closed.": "FUTURE_REF", "He left years ago.": "PAST_REF"},
    no=["hours before dawn"],
)
def vague_units_later(heard: Words) -> Shift | None:
    way = heard.words("way")
    if way == "before" and not re.match(r"[,.;:)!?]|$", heard.after):
        return None
    unit = heard.words("units_alone")
    named = {"centuries": "century", "moments": "minute"}.get(unit, unit[:-1])
    anchor = "published" if way == "ago" else "told"
    return Shift(None, named, 1 if way.startswith(("later", "after")) else -1, anchor, True)  # type: ignore[arg-type]


@english.rule(
    r"in {amount} {anyunit}'? time|{number} {units} from today",
    yes={"The vote is in two weeks' time.": "2024-07-05"},
)
def in_units_time(heard: Words) -> Shift:
    if heard.words("number"):
        return Shift(heard["number"], heard["units"], 1)
    return _Shift_from(heard)


def _Shift_from(heard: Words) -> Shift:  # noqa: N802
    return Shift(heard["amount"], heard["anyunit"], 1)


@english.rule(
    ROUGHLY + r"{amount} {anyunit}" + r" (?P<way>before|after|from|following|prior to|into) {time}",
    yes={"It closed two years after 1918.": "1920", "due a week from Tuesday": "2024-07-02"},
)
def units_before_a_time(heard: Words) -> Before | None:
    if isinstance(heard.time, Length):
        return None
    if heard.words("way") == "from" and not isinstance(heard.time, (Weekday, UnitStep)):
        return None
    back = heard.words("way") in {"before", "prior to"}
    time = heard.time
    if heard.words("way") == "from" and isinstance(time, Weekday) and time.step is None:
        time = Weekday(time.weekday, 1)
    if heard["anyunit"] == "week" and isinstance(time, Weekday):
        return Before(Shift(7 * (heard["amount"] or 1), "day", -1 if back else 1), time)
    return Before(Shift(heard["amount"], heard["anyunit"], -1 if back else 1), time)


@english.rule(
    r"the {unit} (?P<way>before|after|following|preceding) {time}",
    yes={
        "It closed the day before last Tuesday.": "2024-06-17",
        "It closed the day before yesterday.": "2024-06-19",
        "the day after Christmas 2023": "2023-12-26",
    },
)
def the_unit_before_a_time(heard: Words) -> Before | None:
    if isinstance(heard.time, Length):
        return None
    back = heard.words("way") in {"before", "preceding"}
    return Before(Shift(1, heard["unit"], -1 if back else 1), heard.time)
