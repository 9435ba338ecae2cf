"""From "it" to what it is said to be, which alone says what something was done to."""

from timeline.events.lexicon.numbers import ORDINALS
from timeline.events.parsing.grammar import BE, Tree, Word

_SINGLE = ORDINALS | {"last", "only"}


def only_one(tree: Tree, head: Word) -> Word | None:
    """ "It was the last duel in the land and took place at dawn": the last duel did."""
    be = tree.head(head)
    one = tree.child(be, "attr") if head.dep == "conj" and be.low in BE else None
    the = tree.child(one, "det") if one is not None and one.index < head.index else None
    if one is None or the is None or the.low != "the" or one.tag != "NN":
        return None
    kinds = tree.children(one, "amod")
    return one if any(word.tag == "JJS" or word.low in _SINGLE for word in kinds) else None
