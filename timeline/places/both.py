"""From "both countries" to the two that the sentences before it told, or the whole text tells."""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from timeline.patterns import later
from timeline.places.look import told
from timeline.places.names import Hit, Meaning, Names

LOOK_BACK = 600
"""How many characters before the words are read for the two countries."""

_BOTH = re.compile(
    r"[BbTt](?<=\b.)(?:(?<=[Bb])oth(?: (?:of )?the)?|(?<=[Tt])h(?:e|ese|ose) two)\s"
    r"(?:countries|nations|states|governments|kingdoms|powers|rivals|foes|neighbou?rs"
    r"|(?:(?:foreign |prime )?ministers|sides|armies|leaders|presidents|premiers|delegations)"
    r"(?! of))\b"
)
_TOWNS = frozenset({"city", "region"})
"""What only says where a story is told: "DUBAI, March 11 - Ministers of Iran and Qatar ..."."""
_HELD = (" in ", " at ", "In ")
"""Before a capital: "Ministers of Iran and Qatar met in Vienna"."""
_SENTENCES = 2
"""How many sentences, their own among them, may tell the two."""
_ENOUGH, _AHEAD = 3, 1.5
"""A text tells of two countries where each is named so often, and so many times as a third."""
_LEAD, _STORY = 300, 6_000
"""Characters: what a text is about is told in these, and how far it holds."""
_AND = later(r"(?:['’]s)? and (?:the )?|,? and (?:[A-Z][\w.'’-]+ ){1,4}of (?:the )?")
"""Between two countries that are told in one breath."""
_SENTENCE_END = re.compile(r"[.!?][\"'”’)]*\s+(?![a-z])")


def main_pair(text: str, found: tuple[Hit, ...]) -> tuple[str, ...]:
    """The two countries that a text is about, if there are two; `found` are its places.

    They are those that a short text begins with: "Peru and Ecuador have agreed".
    """
    lead = [hit for hit in found if hit.start < _LEAD and hit.meaning.by not in _TOWNS]
    if len(text) < _STORY and (two := next(_joined(text, lead), ())):
        return two
    counts = Counter(code for hit in found for code in hit.meaning.countries)
    ranked = [*counts.most_common(3), ("", 0), ("", 0), ("", 0)]
    (one, _), (other, count), (_, third) = ranked[:3]
    return tuple(sorted((one, other))) if count >= max(_ENOUGH, _AHEAD * third) else ()


def pairs(text: str, start: int, end: int, pair: tuple[str, ...], *indexes: Names) -> Iterator[Hit]:
    """Each "both countries" in `[start, end)` of a plain text that has two countries before it.

    They are looked for in the same sentence, then in the one before; where three have been told by
    then, or fewer, they are the `pair` that the text is about.
    """
    for both in _BOTH.finditer(text, start, end):
        told_before = _two(text, both.start(), indexes) or pair
        if told_before:
            yield Hit(both.start(), both.end(), Meaning(told_before, by="side"))


def _two(text: str, end: int, indexes: tuple[Names, ...]) -> tuple[str, ...]:
    begin = max(0, end - LOOK_BACK)
    own = text.rfind("\n\n", begin, end)
    if own >= 0 and not _SENTENCE_END.search(text, own + 2, end):
        own = text.rfind("\n\n", begin, own)  # The paragraph opens with them.
    begin = max(begin, own)
    cuts = [begin, *(cut.end() for cut in _SENTENCE_END.finditer(text, begin, end)), end]
    found: set[str] = set()
    for start, stop in list(pairwise(cuts))[: -_SENTENCES - 1 : -1]:
        hits = [h for h in told(text, start, stop, *indexes) if h.meaning.by not in _TOWNS]
        if two := next(_joined(text, hits[:2]), ()):
            return two  # Whom a sentence is about stand first.
        for hit in hits:
            held = hit.meaning.by == "capital" and text.endswith(_HELD, 0, hit.start)
            found.update(() if held else hit.meaning.countries)
        if len(found) >= 2:
            break
    return tuple(sorted(found)) if len(found) == 2 else ()


def _joined(text: str, hits: list[Hit]) -> Iterator[tuple[str, ...]]:
    """Two told in one breath: "Peru and Ecuador", "Roe of Peru and Kern of Ecuador"."""
    for one, two in pairwise(hits):
        codes = sorted({*one.meaning.countries, *two.meaning.countries})
        if len(codes) == 2 and _AND.fullmatch(text, one.end, two.start):
            yield tuple(codes)
