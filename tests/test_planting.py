"""The trees of sentences: none is planted in which a walk up or down would never end."""

from __future__ import annotations

from dataclasses import replace

from timeline.events.parsing.grammar import Tree, Word
from timeline.events.parsing.planting import in_place_of, plant, replant

_ROWS = (
    ("Roe", "NNP", "nsubj", 1),
    ("came", "VBD", "ROOT", 1),
    ("and", "CC", "cc", 1),
    ("left", "VBD", "conj", 1),
)


def _tree() -> Tree:
    return plant(
        tuple(
            Word(at, at, at + 1, text, tag, dep, head)
            for at, (text, tag, dep, head) in enumerate(_ROWS)
        )
    )


def test_a_branch_that_hangs_on_itself_is_a_top_and_no_branch() -> None:
    tree = _tree()
    assert replant(tree, replace(tree[3], head=3))[3].dep == "ROOT"


def test_words_that_hang_on_each_other_are_not_planted() -> None:
    tree = _tree()
    assert replant(tree, replace(tree[3], head=0), replace(tree[0], head=3)) == tree


def test_a_word_may_take_the_place_of_the_top() -> None:
    tree = _tree()
    top = in_place_of(tree[1], tree[3])
    found = replant(tree, top, replace(tree[1], dep="conj", head=3))
    assert found.root.text == "left"
    assert found[1].head == top.index
