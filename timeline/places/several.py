"""From a text to what the names of `several.tsv` mean in it: the row with the most cues wins."""

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache

from timeline.places.names import Meaning, Names, hits, index
from timeline.places.tables import SEVERAL_TABLE, Row, rows

SIDES = frozenset({"North", "South"})
_BY = {"Indian": "people", "Red Army": "army", "White Army": "army", "Plymouth": "city"}
"""How what is no land names its country: "an Indian parent"."""
FEWEST_CUES_FOR_A_SIDE = 2
"""One passing mention of North Korea does not make "the North" a country."""


def decided(text: str, first: Sequence[re.Match[str]]) -> tuple[tuple[str, Meaning], ...]:
    """Each such name that stands in a plain text, and its meaning there.

    `first` are the words of the text with which a name may begin.
    Rows are tried in the order of the file, and the first wins a tie, so it is what the name means
    where nothing else is told.
    """
    present = _counted(text, first, _words())
    if not present:
        return ()
    cues = _counted(text, first, _cues())
    return tuple((word, _meaning(word, text, cues)) for word in _rows_of() if present[word.upper()])


def _meaning(word: str, text: str, cues: Counter[str]) -> Meaning:
    best = max(_rows_of()[word], key=lambda row: _score(row, text, cues))
    if word not in SIDES:
        return Meaning(best.codes, by=_BY.get(word, "name"))
    enough = _score(best, text, cues) >= FEWEST_CUES_FOR_A_SIDE
    return Meaning(best.codes if enough else (), by="side")


def _score(row: Row, text: str, cues: Counter[str]) -> int:
    return sum(text.count(cue) if cue[0].islower() else cues[cue.upper()] for cue in row.cues)


def _counted(text: str, first: Sequence[re.Match[str]], names: Names) -> Counter[str]:
    """How often each name stands in a text, under its capitals."""
    found = hits(text, first, len(text), names)
    return Counter(" ".join(text[hit.start : hit.end].upper().split()) for hit in found)


@cache
def _rows_of() -> dict[str, tuple[Row, ...]]:
    found: dict[str, tuple[Row, ...]] = {}
    for row in rows(SEVERAL_TABLE):
        for word in row.words:
            found[word] = (*found.get(word, ()), row)
    return found


@cache
def _words() -> Names:
    return index((word, Meaning()) for word in _rows_of())


@cache
def _cues() -> Names:
    """The cues that are names, and what only holds one: "Latin American" tells of no America."""
    told = {cue for row in rows(SEVERAL_TABLE) for cue in row.cues if not cue[0].islower()}
    passed = {word for row in rows("exceptions") for word in row.words if word[0].isupper()}
    return index((cue, Meaning()) for cue in sorted(told | passed))
