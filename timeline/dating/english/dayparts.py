"""Parts of a day: "Tuesday night", "this morning", "overnight", "the night of 18 June"."""

from __future__ import annotations

import re

from timeline.dating.english.clock import is_a_day
from timeline.dating.english.words import english
from timeline.dating.language import Words
from timeline.dating.says import Clock, DayPart, PartOf, Says, UnitStep

_NOT_A_DAY = frozenset({"night", "morning", "afternoon", "evening"})


@english.rule(
    r"(?P<which>this|last|yesterday|tomorrow|later this|earlier this) (?P<part_of_day>morning|afternoon|evening|night|lunchtime)",
    yes={
        "They met this morning.": "2024-06-21TMO",
        "They met last night.": "2024-06-20TNI",
        "They meet tomorrow night.": "2024-06-22TNI",
    },
)
def this_morning(heard: Words) -> DayPart:
    steps = {"last": -1, "yesterday": -1, "tomorrow": 1}
    step = steps.get(heard.words("which"), 0)
    return DayPart(_PARTS[heard.words("part_of_day")], UnitStep("day", step))  # type: ignore[arg-type]


_PARTS = {"morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI", "lunchtime": "MI",
          "dawn": "MO", "noon": "NOON", "midnight": "MIDNIGHT", "midday": "NOON", "dusk": "EV"}  # fmt: skip


@english.rule(
    r"tonight|overnight",
    yes={"They meet tonight.": "2024-06-21TNI", "It rained overnight.": "2024-06-21TNI"},
    no=["the Tonight Show", "an overnight success"],
)
def tonight(heard: Words) -> DayPart | None:
    if re.match(r" (?:Show|success|train|stay|flight|delivery|rates?|bus|guests?)\b", heard.after):
        return None
    return DayPart("NI", UnitStep("day", 0))


@english.rule(
    r"(?:the |that )(?P<way>next|following|previous|same) (?P<part_of_day>morning|afternoon|evening|night|dawn)",
    yes={"They met on 3 June 2024 and parted the next morning.": "2024-06-04TMO"},
)
def the_next_morning(heard: Words) -> DayPart:
    step = {"next": 1, "following": 1, "previous": -1}.get(heard.words("way"), 0)
    return DayPart(_PARTS[heard.words("part_of_day")], UnitStep("day", step, "told"))  # type: ignore[arg-type]


@english.rule(
    r"that (?P<part_of_day>morning|afternoon|evening|night)",
    yes={"They met on 3 June 2024 and parted that night.": "2024-06-03TNI"},
)
def that_night(heard: Words) -> DayPart:
    return DayPart(_PARTS[heard.words("part_of_day")], UnitStep("day", 0, "told"))  # type: ignore[arg-type]


@english.rule(
    r"{time}(?:,| on the)? (?:early |late |mid)?(?P<part_of_day>morning|afternoon|evening|night|dawn|noon|midnight|lunchtime)",
    yes={
        "They met on Tuesday night.": "2024-06-18TNI",
        "They met on June 18 late afternoon.": "2024-06-18TAF",
    },
)
def day_and_part(heard: Words) -> Says | None:
    part = heard.words("part_of_day")
    if not is_a_day(heard.time):
        return None
    if part in {"noon", "midnight"}:
        return Clock(12 if part == "noon" else 24, 0, None, "", heard.time)
    return DayPart(_PARTS[part], heard.time)  # type: ignore[arg-type]


@english.rule(
    r"(?:the |an? )?(?:early |late |mid |mid-)?(?:{fullday} )?(?P<part_of_day>morning|afternoon|evening|night|dawn)(?: hours)?,? (?:of |on |before ){time}",
    yes={
        "on the night of 18 June 2024": "2024-06-18TNI",
        "at Sunday dawn of 25 June 1950": "1950-06-25TMO",
    },
)
def part_of_a_day(heard: Words) -> DayPart | None:
    if not is_a_day(heard.time):
        return None
    return DayPart(_PARTS[heard.words("part_of_day")], heard.time)  # type: ignore[arg-type]


@english.rule(
    r"noon|midday|midnight",
    yes={"At noon they met.": "2024-06-21T12:00"},
    no=["the Midnight Express", "High Noon was on"],
)
def noon_or_midnight(heard: Words) -> Clock | None:
    capital = heard.text[0].isupper()
    if capital and (re.match(r" [A-Z]", heard.after) or re.search(r"[A-Z]\w+ $", heard.before)):
        return None
    return Clock(24 if heard.all == "midnight" else 12, 0)


@english.rule(
    r"(?:in |during )?(?P<bare>the (?:early |late )?(?:morning|afternoon|evening|night)(?: hours)?|mid-?(?: )?(?:morning|afternoon)|one (?:morning|afternoon|evening|night)|night|night-time|nighttime|dawn)",
    yes={"It came in the morning.": "2024-06-21TMO"},
    no=["the evening news", "the morning star"],
)
def bare_part_of_day(heard: Words) -> tuple[tuple[str, Says], ...] | None:
    if re.match(
        r" (?:news|star|paper|shift|train|sky|watch|club|dress|gown|school|of)\b|-", heard.after
    ):
        return None
    for word in ("morning", "afternoon", "evening", "night", "dawn"):
        if word in heard.words("bare"):
            if (
                word in {"night", "dawn"}
                and not heard.words("bare").startswith(("the", "one"))
                and not re.search(
                    r"\b(?:at|by|before|until|of|that|one|day and|and) $", heard.before
                )
            ):
                return None
            said: Says = DayPart(_PARTS[word])  # type: ignore[arg-type]
            if "mid" in heard.words("bare"):
                said = PartOf("mid", said)
            return (("bare", said),)
    return None
