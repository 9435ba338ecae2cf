"""What a tree answers about the words in it, and about words that stand in no tree."""

from __future__ import annotations

from timeline.events.parsing.grammar import Word
from timeline.events.parsing.planting import plant

LIMA = Word(0, 0, 4, "Lima", "NNP", "nsubj", 1)
FELL = Word(1, 5, 9, "fell", "VBD", "ROOT", 1)
THERE = Word(2, 10, 15, "there", "RB", "advmod", 1)
COMMA = Word(-2, 0, 0, ",", ",", "punct", -2)
TREE = plant((LIMA, FELL, THERE))


def test_the_word_behind_the_last_has_no_letters() -> None:
    assert TREE.after(LIMA) == FELL
    assert TREE.after(THERE).text == ""


def test_a_word_of_no_tree_is_not_looked_up_in_one() -> None:
    assert TREE.subject(COMMA) is None
    assert TREE.head(COMMA) == COMMA
    assert not TREE.children(COMMA)
    assert TREE.under(COMMA) == (COMMA,)
    assert TREE.under(TREE.after(THERE)) == (TREE.after(THERE),)


def test_a_word_of_no_tree_is_at_the_top_of_none() -> None:
    assert TREE.top((COMMA, LIMA, FELL)) == FELL
    assert TREE.top((COMMA,)) == COMMA
