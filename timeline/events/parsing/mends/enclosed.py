"""From a tree to the same tree in which what two dashes enclose is closed.

"They took their part - a group of isles with a harbour - in May": the isles have the harbour.
"""

from dataclasses import replace

from timeline.events.parsing.grammar import Tree, Word, replant

_DASHES = frozenset({"–", "—", "--", "-"})
_PAIR = 2


def mended(tree: Tree, dates: frozenset[int]) -> Tree:
    """The tree put right; `dates` are not asked for."""
    dashes = [word for word in tree.words if word.text in _DASHES and _is_apart(tree, word)]
    return _inside(tree, *(word.index for word in dashes)) if len(dashes) == _PAIR else tree


def _is_apart(tree: Tree, dash: Word) -> bool:
    """Whether blanks stand around it, as they do not in "Israel-Jordan"."""
    if not 0 < dash.index < len(tree) - 1:
        return False
    return dash.text in "–—" or tree[dash.index - 1].end < dash.start


def _inside(tree: Tree, opens: int, closes: int) -> Tree:
    """With a phrase that opens in the aside hung on the noun before it there."""
    inside = range(opens + 1, closes)
    for word in tree.words[opens + 2 : closes]:
        before = tree[word.index - 1]
        if word.dep == "prep" and word.head not in inside and before.is_noun:
            tree = replant(tree, replace(word, head=before.index))
    return tree
