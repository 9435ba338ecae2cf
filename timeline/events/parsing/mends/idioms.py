"""From a tree in which the noun of an idiom describes what stands behind it to one in which the
verb has that: "put on hold plans for a mine".
"""

from dataclasses import replace

from timeline.events.parsing.grammar import Tree, Word, replant

_IDIOMS = {
    "hold": frozenset({"on"}),
    "trial": frozenset({"on"}),
    "display": frozenset({"on"}),
    "fire": frozenset({"on"}),
    "custody": frozenset({"into", "in"}),
    "effect": frozenset({"into"}),
    "question": frozenset({"into"}),
    "account": frozenset({"into"}),
    "place": frozenset({"in"}),
}
"""What something is put, set, taken, brought or called, by the last word of it."""
_PUTTING = frozenset({
    "put", "puts", "putting", "set", "setting", "take", "takes", "taking", "took", "taken",
    "bring", "brings", "brought", "bringing", "call", "calls", "called", "calling",
})  # fmt: skip


def mended(tree: Tree, dates: frozenset[int]) -> Tree:
    """The tree put right; `dates` are the indices of words that tell time."""
    for noun in [
        word for word in tree.words[2:-1] if word.low in _IDIOMS and word.index not in dates
    ]:
        tree = _putting(tree, noun)
    return tree


def _putting(tree: Tree, noun: Word) -> Tree:
    link, verb, what = tree[noun.index - 1], tree[noun.index - 2], tree.head(noun)
    idiom = link.low in _IDIOMS[noun.low] and verb.low in _PUTTING and verb.is_verb
    inside = noun.dep == "compound" and what.dep == "pobj" and tree.head(what) == link
    if not (idiom and inside) or tree.child(verb, "dobj") is not None:
        return tree
    return replant(
        tree,
        replace(noun, dep="pobj", head=link.index),
        replace(what, dep="dobj", head=verb.index),
    )
