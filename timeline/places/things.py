"""From a name that looks like a place to whether a ship, a house or a work bears it."""

import re
from functools import cache

from timeline.patterns import later
from timeline.places.bearers import words
from timeline.places.names import GROUND, Hit

_PLACE_BEFORE = re.compile(
    r"\b(?:in|near|outside|inside|around|city of|town of|port of|island of) $"
)

_HOUSE_BEFORE = re.compile(
    r"\b(?:Th[eé][aâ]tre|Teatro|H[oô]tel|Caf[eé]|Cinema|Rue|Avenue|Boulevard|Calle|Plaza|Piazza"
    r"|Place(?= d))(?: de la| del| des?| du| di|) (?:d')?$"
)
"""Before a place these are called after it: "Hotel Bristol", "Théâtre d'Orléans"."""
_NAMED_HOUSE = later(r"(?<!The )\b(?!The\b|In\b|At\b)[A-Z]\w+ (?:Theat(?:re|er)|Cinema) $")
"""A house with a name of its own is where its town is: "the National Theatre London"."""
_WORK_BEFORE = re.compile(r"\b(?:film|movie|musical|novel|album|sitcom|opera|song) [\"“'*_]?$")
_LONGEST_HOUSE = 20
"""Characters of what stands before such a name."""
_QUOTED = {'"': '"', "“": "”", "*": "*", "_": "_"}
_OF_A_LAND = re.compile(
    r" (?:County|Township|Borough|Creek|Springs?|House|Park|Hotel"
    r"|(?:Valley )?High School|Elementary|Middle School|Valley College)\b"
)
"""No country has these: "Lebanon County", "Cuba High School"."""
_OF_A_PEOPLE = later(r" (?:Opera House|Theat(?:re|er)|Hotel|Market|Tea Room)\b(?! [A-Z])")
"""Such houses are where their town is: "the French Opera House" of New Orleans."""
_INN = re.compile(r" (?:Arms\b|arms (?:public house|pub|inn|hotel)\b)")
"""An inn is seldom in the town that it is called after: "the Wellington Arms"."""
_LAUNCHED = 40
"""The longest of what stands before a craft: "European Space Agency launched "."""
_LAUNCHING = ("'s", "'", "launched", "launch of")
_FLEW = re.compile(r" (?:was launched|lifted off|orbited|entered orbit|flew by|touched down on)\b")
_LED = re.compile(r"\b[a-z]+ $")
"""Behind a small word it is a place: "an attack on Gaza was launched"; "Rosetta was launched"."""
_SET_IN = re.compile(r"\b(?:[Ii]n|near|from|to|at|off|over) $")
_CHURCH = re.compile(r"(?:St\.?|Saint) \w+")
"""Before "'s" the name of a church or a school: "St. Paul's was rebuilt"."""


def is_thing(text: str, hit: Hit) -> bool:
    """Whether the words beside `hit` make it a vessel's name: "the ferry Estonia", "ESA's X"."""
    if hit.meaning.by not in GROUND:
        return False
    if _CHURCH.match(text, hit.start, hit.end) and text.startswith("'s", hit.end):
        return True
    before = text[max(0, hit.start - _LAUNCHED) : hit.start]
    led = before.rstrip("\"“'(*_ ").rstrip(",").endswith((*_vessels(), *_LAUNCHING))
    flew = _FLEW.match(text, hit.end) and not _LED.search(before)
    called = not _SET_IN.search(before) and _called().match(text, hit.end)
    led = led and _before().search(before) is not None
    return bool(flew or led or called or _after().match(text, hit.end))


def is_house(text: str, before: str, hit: Hit) -> bool:
    """Whether a house, a street, a work or a lesser place bears the name: "Hotel Bristol"."""
    if hit.meaning.by == "people":
        return _OF_A_PEOPLE.match(text, hit.end) is not None
    if hit.meaning.by == "name" and _OF_A_LAND.match(text, hit.end):
        return True
    if hit.meaning.by != "name" and _INN.match(text, hit.end):
        return True
    quoted = before[-1:] in _QUOTED and text.startswith(_QUOTED[before[-1]], hit.end)
    at = max(0, len(before) - _LONGEST_HOUSE)
    named = _HOUSE_BEFORE.search(before, at) and not _NAMED_HOUSE.search(before)
    return quoted or bool(named or _WORK_BEFORE.search(before, at))


def is_place_after_all(before: str) -> bool:
    """Whether the words before a vessel's name mean the place that it is named after."""
    return bool(_PLACE_BEFORE.search(before))


@cache
def _before() -> re.Pattern[str]:
    launchers = "|".join(map(re.escape, sorted(words("launcher"), key=len, reverse=True)))
    lent = rf"(?:{launchers})(?:'s?|'s? launch of| launched)"
    return re.compile(rf"\b(?:(?:{'|'.join(_vessels())}),?|{lent}) [\"“'(*_]*$")


@cache
def _called() -> re.Pattern[str]:
    """ "Rosetta, the probe that": what a craft is said to be behind its name."""
    crafts = "|".join(sorted(words("craft"), key=len, reverse=True))
    return re.compile(
        rf",? (?:the|an?) (?:[a-z’'-]+ ){{0,3}}(?:{crafts}) (?:that|which|of|built|sent)\b"
    )


@cache
def _vessels() -> tuple[str, ...]:
    return tuple(sorted(words("vessel") | words("craft"), key=len, reverse=True))


@cache
def _after() -> re.Pattern[str]:
    crafts = "|".join(sorted(words("craft"), key=len, reverse=True))
    sphere = "space|lunar|[Mm]oon|Mars|Venus|comet|solar|asteroid"
    return re.compile(rf"[\"”'*_]* (?:(?:(?:{sphere}) )?(?:{crafts})|(?:{sphere}) mission)\b")
