"""From a date to whether it is a term that somebody was given, which the title then tells."""

from timeline.events.attaching.attach import Anchor
from timeline.events.parsing.grammar import TILL, Tree

_GIVING = frozenset({"give", "gave", "given", "gives", "has", "have", "had", "got"})


def granted(tree: Tree, anchor: Anchor) -> set[int]:
    """The words of a time that was given: "gave them" until noon Friday "to respond"."""
    words = tree.inside(anchor.mention.span)
    verb = anchor.inner
    until = anchor.mention.signal in TILL and verb.low in _GIVING and words
    if not until or words[-1].index + 1 >= len(tree) or tree[words[-1].index + 1].low != "to":
        return set()
    return {word.index for word in tree.words[verb.index : words[-1].index + 1]}
