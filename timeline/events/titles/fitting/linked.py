"""From the words of a title to those before a second verb that nothing links to the first."""

from timeline.events.parsing.grammar import Tree, Word

_LINKS = frozenset({"CC", "IN", "TO", "WDT", "WP", "WP$", "WRB", ":", ",", "``", "''"})
_FAR = 8
"""So many words from what it belongs to no clause is read as a part of it."""


def linked(tree: Tree, words: list[Word], head: Word) -> list[Word]:
    """The words up to what hangs on them only by mistake; `head` is what is told."""
    for then in _verbs(tree, words)[1:]:
        torn = _torn(tree, words, then) if then.dep == "ccomp" else 0
        if torn and head in words[:torn]:
            return words[:torn]
    return words


def _torn(tree: Tree, words: list[Word], then: Word) -> int:
    """Where a clause begins that many words part from all before it, and none links to it."""
    own = set(tree.under(then))
    begins = next((at for at, word in enumerate(words) if word in own), 0)
    before = words[begins - 1] if begins else words[0]
    gap = words[begins].index - before.index if before.index >= 0 else 0
    return begins if gap > _FAR and words[begins].tag not in _LINKS else 0


def _verbs(tree: Tree, words: list[Word]) -> list[Word]:
    """The finite verbs without their helpers."""
    told = (word for word in words if word in tree.words and word.is_finite)
    main = (tree.head(word) if word.dep in {"aux", "auxpass"} else word for word in told)
    return list(dict.fromkeys(word for word in main if word in words))
