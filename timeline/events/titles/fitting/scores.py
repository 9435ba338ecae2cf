"""From a title that tells a score to one without what would tell another result."""

import re
from collections.abc import Callable
from itertools import takewhile

from timeline.events.parsing.grammar import Tree, Word

_SCORE = re.compile(r"\d{1,2}-\d{1,2}(?: ?\(\d+\))?")
_SETS = 3


def without_scores(tree: Tree, kept: list[Word], fits: Callable[[list[Word]], bool]) -> list[Word]:
    """Without the sets of a match, of which a few would tell another result: "6-4, 3-6, 7-5"."""
    scores = [at for at, w in enumerate(kept) if "-" in w.text and _SCORE.fullmatch(w.text)]
    if not scores:
        return kept
    first = kept[scores[0]].index
    sets = list(takewhile(_is_set, tree.words[first:]))
    whole = all(word in kept for word in sets if word.text != ",")
    if len(sets) < _SETS or (whole and fits(kept)):
        return kept
    inside = range(scores[0], scores[-1] + 1)
    return [word for at, word in enumerate(kept) if at not in inside]


def without_tally(tree: Tree, kept: list[Word], fits: Callable[[list[Word]], bool]) -> list[Word]:
    """Without how many judged so, where more is told: "ruled 5-4" or "85 to 59" that a law was."""
    if fits(kept):
        return kept
    told = {word.head for word in kept if word.dep in {"ccomp", "xcomp", "advcl"}}
    tally = [w.index for w in kept if w.head in told and _is_tally(tree, w)]
    gone = {each for at in tally for each in (at, *_other_side(tree, at))}
    return [word for word in kept if word.index not in gone]


def _is_tally(tree: Tree, word: Word) -> bool:
    return _SCORE.fullmatch(word.text) is not None or bool(_other_side(tree, word.index))


def _other_side(tree: Tree, at: int) -> tuple[int, ...]:
    """The places of "to 59" behind an "85" at this place."""
    behind = tree.words[at : at + 3]
    two = [word.tag for word in behind[::2]] == ["CD", "CD"]
    return (at + 1, at + 2) if two and behind[1].low == "to" else ()


def _is_set(word: Word) -> bool:
    return word.text == "," or _SCORE.fullmatch(word.text) is not None
