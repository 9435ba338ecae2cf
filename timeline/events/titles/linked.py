"""From the words of a title to those before a second verb that nothing links to the first."""

from collections.abc import Iterator
from itertools import pairwise

from timeline.events.parsing.grammar import SUBJECTS, Tree, Word

_LINKS = frozenset({"CC", "IN", "TO", "WDT", "WP", "WP$", "WRB", ":", ",", "``", "''"})
_FAR = 8
"""So many words from what it belongs to no clause is read as a part of it."""
_APART = frozenset({"ccomp", "dep", "parataxis"})


def linked(tree: Tree, words: list[Word], head: Word) -> list[Word]:
    """ "The rebels hold most of the land has left": they hold it; `head` is what is told."""
    for nth, ((start, first), (at, then)) in enumerate(pairwise(_verbs(tree, words))):
        between = words[start + 1 : at]
        doer = tree.child(then, *SUBJECTS)
        lost = doer not in words if doer is not None else nth == 0
        joined = any(w.tag in _LINKS and first not in (tree.head(w), w) for w in between)
        if then.dep in _APART and lost and not joined and head in words[:at]:
            return words[:at]
        if then.dep == "ccomp" and (torn := _torn(tree, words, then)) and head in words[:torn]:
            return words[:torn]
        if then.dep == "relcl" and tree.head(then) not in words and doer in words and not joined:
            opens = tree.under(doer)[0]
            end = words.index(opens) if opens in words else at
            return words[:end] if head in words[:end] else words
    return words


def _torn(tree: Tree, words: list[Word], then: Word) -> int:
    """Where a clause begins that many words part from all before it, and none links to it."""
    own = set(tree.under(then))
    begins = next((at for at, word in enumerate(words) if word in own), 0)
    before = words[begins - 1] if begins else words[0]
    gap = words[begins].index - before.index if before.index >= 0 else 0
    return begins if gap > _FAR and words[begins].tag not in _LINKS else 0


def _verbs(tree: Tree, words: list[Word]) -> Iterator[tuple[int, Word]]:
    """The finite verbs without their helpers, each with the place of its first word."""
    told: set[int] = set()
    own = ((at, word) for at, word in enumerate(words) if word in tree.words)
    for at, word in own:
        main = tree.head(word) if word.dep in {"aux", "auxpass"} else word
        if word.is_finite and main.index not in told and main in words:
            told.add(main.index)
            yield at, main
