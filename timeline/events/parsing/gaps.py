"""From a tree that was read without some words of a sentence to one with these words in it."""

from collections.abc import Callable
from dataclasses import replace

from timeline.events.parsing.grammar import Tree, Word
from timeline.events.parsing.planting import plant
from timeline.model import Span


def stretch(tree: Tree, gap: range) -> Span:
    """Where the words of a gap stand in the text."""
    return Span(tree[gap.start].start, tree[gap.stop - 1].end)


def filled(tree: Tree, bare: Tree, gap: range, hung: Callable[[Word], Word]) -> Tree | None:
    """The tree read without the words of a gap, with them in it; nothing where words differ.

    `hung` gives a word of the gap the head and the relation that it has in the new tree.
    """
    if len(bare) + len(gap) != len(tree):
        return None
    kept = [replace(w, index=moved(w.index, gap), head=moved(w.head, gap)) for w in bare.words]
    told = [hung(tree[at]) for at in gap]
    return plant((*kept[: gap.start], *told, *kept[gap.start :]))


def moved(index: int, gap: range) -> int:
    """The place that a word of the tree without the gap has with it."""
    return index + len(gap) * (index >= gap.start)
