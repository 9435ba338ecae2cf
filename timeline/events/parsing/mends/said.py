"""From a tree to the same tree with what stands in somebody's words hung on a word of theirs.

"He will go, in what will be his first trip since May, Roe said": the trip is no part of the saying.
"""

from __future__ import annotations

from dataclasses import replace

from timeline.events.lexicon.words import SAYING
from timeline.events.parsing.grammar import SUBJECTS, Tree, Word, replant

_BESIDE = ("prep", "advcl")


def mended(tree: Tree, dates: frozenset[int]) -> Tree:
    """The tree put right; `dates` are not asked for."""
    for said in tree.words:
        if said.dep == "ROOT" and said.low in SAYING:
            tree = _inside(tree, tree[said.index])
    return tree


def _inside(tree: Tree, said: Word) -> Tree:
    """The tree in which all between what was said and who said it belongs to what was said."""
    told, source = tree.child(said, "ccomp"), tree.child(said, *SUBJECTS)
    if told is None or source is None or not told.index < source.index < said.index:
        return tree
    between = range(told.index + 1, tree.under(source)[0].index)
    lost = [kid for kid in tree.children(said, *_BESIDE) if kid.index in between]
    return replant(tree, *(replace(kid, head=told.index) for kid in lost)) if lost else tree
