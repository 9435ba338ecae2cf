"""From a title that tells a score to one without what would tell another result."""

import re
from collections.abc import Callable
from itertools import takewhile

from timeline.events.parsing.grammar import Tree, Word

_SCORE = re.compile(r"\d{1,2}-\d{1,2}(?: ?\(\d+\))?")
_SETS = 3


def without_scores(tree: Tree, kept: list[Word], fits: Callable[[list[Word]], bool]) -> list[Word]:
    """Without the sets of a match, of which a few would tell another result: "6-4, 3-6, 7-5"."""
    scores = [at for at, word in enumerate(kept) if _SCORE.fullmatch(word.text)]
    first = kept[scores[0]].index if scores else len(tree)
    sets = list(takewhile(_is_set, tree.words[first:]))
    whole = all(word in kept for word in sets if word.text != ",")
    if len(sets) < _SETS or (whole and fits(kept)):
        return kept
    inside = range(scores[0], scores[-1] + 1)
    return [word for at, word in enumerate(kept) if at not in inside]


def without_tally(tree: Tree, kept: list[Word], fits: Callable[[list[Word]], bool]) -> list[Word]:
    """Without how many judged so, where more is told: "ruled 5-4" that a law was void."""
    if fits(kept):
        return kept
    content = {word.head for word in kept if word.dep in {"ccomp", "xcomp"}}
    return [w for w in kept if not (_SCORE.fullmatch(w.text) and w.head in content)]


def _is_set(word: Word) -> bool:
    return word.text == "," or _SCORE.fullmatch(word.text) is not None
