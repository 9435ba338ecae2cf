"""From a line whose only verb is taken for no verb to one with a verb: "Bought Lund Ltd"."""

from dataclasses import replace

from timeline.events.lexicon.words import words
from timeline.events.parsing.grammar import FINITE, Tree
from timeline.events.parsing.planting import replant

_CALLING = frozenset({"renamed", "named"})
_DEEDS = _CALLING | words(
    """purchased bought acquired studied joined entered changed received established founded
    published designed attended captured visited commissioned introduced obtained secured
    launched opened closed sold married built rebuilt formed won"""
)
_STATES = frozenset({"opened", "closed", "married", "changed", "sold", "built", "won", "formed"})
"""Of these a common noun behind them may be what they describe: "married couples"."""


def mended(tree: Tree, dates: frozenset[int]) -> Tree:
    """The tree put right; `dates` are the indices of words that tell time."""
    opens = next((word for word in tree.words if word.index not in dates), None)
    if opens is None or opens.low not in _DEEDS or opens.head == opens.index:
        return tree
    top, after = tree.root, tree.after(opens)
    named = after.tag.startswith("NNP") or opens.low not in _STATES or after.low == "name"
    lost = top.is_noun and top in tree.above(opens) and named and after.index not in dates
    if not lost or any(word.tag in FINITE and word != opens for word in tree.words):
        return tree
    tag = "VBN" if opens.low in _CALLING else "VBD"
    done = replace(opens, tag=tag, dep="ROOT", head=opens.index)
    what = replace(top, dep="oprd" if opens.low in _CALLING else "dobj", head=opens.index)
    kids = tree.children(top, "prep", "npadvmod")
    ends = (k for k in kids if any(w.index in dates for w in (k, *tree.children(k))))
    return replant(tree, done, what, *(replace(kid, head=opens.index) for kid in ends))
