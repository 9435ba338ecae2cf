"""From the words of a title to where a name begins and ends among them."""

from collections.abc import Sequence

from timeline.events.lexicon.words import BEING, FILLERS
from timeline.events.merging.compared import LINKS, NO_NAMES, NUMBERS
from timeline.events.merging.tokens import Token
from timeline.events.merging.verbs import is_past
from timeline.places.beside import PARTICLES

_GROUND = frozenset({"name", "city", "region"})


def name_length(tokens: Sequence[Token], at: int) -> int:
    """How many words from `at` on are a name; a lone first word that nobody knows is none."""
    known = tokens[at].place
    if at == 0 and tokens[0].low in FILLERS:
        return 0
    end = at
    while end < len(tokens) and (_is_part(tokens, end) or (end > at and _is_inner(tokens, end))):
        end += 1
        if tokens[end - 1].owner:
            break
    if end > at and _is_model(tokens, end):
        return end + 1 - at
    if known and known.by != "leader":
        ends = end > at + 1 and known.by in _GROUND and not tokens[at + 1].is_title
        return end - at if ends else 0
    return 0 if at == 0 and end == 1 and not known else end - at


def _is_model(tokens: Sequence[Token], at: int) -> bool:
    """Whether a number belongs to the name before it: "Boeing 737 crashed"."""
    if at >= len(tokens) or not tokens[at].low.isdigit() or tokens[at - 1].place:
        return False
    after = tokens[at + 1].low if at + 1 < len(tokens) else "in"
    return after in LINKS or after in BEING or is_past(after)


def _is_part(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word may be part of a name: "Silicon Valley" in "Silicon Valley Bank" is."""
    token = tokens[at]
    if token.place is None:
        return token.capital and token.low not in NUMBERS and token.low not in NO_NAMES
    follows = at + 1 < len(tokens) and tokens[at + 1].place is None and tokens[at + 1].capital
    return token.place.by == "leader" or (token.place.by in _GROUND and follows)


def _is_inner(tokens: Sequence[Token], at: int) -> bool:
    """Whether a small word stands inside a name: "Ursula von der Leyen"."""
    return tokens[at].low in PARTICLES and any(token.capital for token in tokens[at + 1 : at + 3])


def is_attribute(tokens: Sequence[Token], at: int) -> bool:
    """Whether a country, or a title, only tells who it is that is named next."""
    end = at + 1
    while end < len(tokens) and tokens[end].is_title:
        end += 1
    after = tokens[end] if end < len(tokens) and tokens[end - 1].low not in LINKS else None
    if at + 1 >= end or after is None or not after.capital:
        return False
    return after.place is None or after.place.by == "leader"


def model(name: str) -> str:
    """The name of one of several models: "F-16s"."""
    several = name.endswith("s") and name[-2:-1].isdigit()
    return name[:-1] if several else name
