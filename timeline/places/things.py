"""From a name that looks like a place to whether a ship, a spacecraft or a church bears it."""

from __future__ import annotations

import re
from functools import cache

from timeline.places.bearers import words
from timeline.places.names import GROUND, Hit

_PLACE_BEFORE = re.compile(
    r"\b(?:in|near|outside|inside|around|city of|town of|port of|island of) $"
)

_LAUNCHING = ("'s", "'", "launched", "launch of")
_CHURCH = re.compile(r"(?:St\.?|Saint) \w+")
"""Before "'s" the name of a church or a school: "St. Paul's was rebuilt"."""


def is_thing(text: str, hit: Hit) -> bool:
    """Whether the words beside `hit` make it a vessel's name: "the ferry Estonia", "ESA's X"."""
    if hit.meaning.by not in GROUND:
        return False
    if _CHURCH.match(text, hit.start, hit.end) and text.startswith("'s", hit.end):
        return True
    before = text[max(0, hit.start - 30) : hit.start]
    led = before.rstrip("\"“'(*_ ").rstrip(",").endswith((*_vessels(), *_LAUNCHING))
    return bool((led and _before().search(before)) or _after().match(text, hit.end))


def is_place_after_all(before: str) -> bool:
    """Whether the words before a vessel's name mean the place that it is named after."""
    return bool(_PLACE_BEFORE.search(before))


@cache
def _before() -> re.Pattern[str]:
    lent = rf"(?:{_launchers()})(?:'s?|'s? launch of| launched)"
    return re.compile(rf"\b(?:(?:{'|'.join(_vessels())}),?|{lent}) [\"“'(*_]*$")


def _launchers() -> str:
    return "|".join(map(re.escape, sorted(words("launcher"), key=len, reverse=True)))


@cache
def _vessels() -> tuple[str, ...]:
    return tuple(sorted(words("vessel") | words("craft"), key=len, reverse=True))


@cache
def _after() -> re.Pattern[str]:
    crafts = "|".join(sorted(words("craft"), key=len, reverse=True))
    sphere = "space|lunar|[Mm]oon|Mars|Venus|comet|solar|asteroid"
    return re.compile(rf"[\"”'*_]* (?:(?:(?:{sphere}) )?(?:{crafts})|(?:{sphere}) mission)\b")
