"""Which words of a title a name may stand for, and which the title explains itself."""

from collections.abc import Iterable, Iterator
from itertools import pairwise

from timeline.events.lexicon.numbers import ORDINALS
from timeline.events.lexicon.people_words import (
    LANDMARKS,
    MEN,
    WOMEN,
)
from timeline.events.naming.themes import TOWNS
from timeline.events.parsing.grammar import SUBJECTS, Tree, Word
from timeline.places.given import given

PERSONAL_TAGS = frozenset({"PRP", "PRP$"})
POINTING = frozenset({"this", "that", "these", "those", "such"})
_OWNERS = {"his": MEN, "her": WOMEN}
"""Whose things a title tells of by their own words: "the abbot was killed by one of his monks"."""
_ALONE = SUBJECTS | {"conj", "ROOT"}
"""How what a title begins with hangs on its verb, or on nothing."""


def asked(tree: Tree, words: list[Word]) -> Iterator[tuple[int, Word]]:
    """The words of a title that may have another name, each with its place."""
    for at, word in enumerate(words):
        if word.index < 0:
            continue
        if word.tag in PERSONAL_TAGS:
            asked = word.low == "its" or not is_told(tree, words[:at], word)
        else:
            there = word.low in {"there", "here"} and (word.tag, word.dep) == ("RB", "advmod")
            asked = (there and at > 0) or _points(tree, words, at) or _opens(tree, words, at)
        if asked:
            yield at, word


def _points(tree: Tree, words: list[Word], at: int) -> bool:
    """Whether a noun points back, or tells a place: "under this plan", "in the town".

    Or there is none: "one of these".
    """
    if words[at].low == "these" and words[at].dep == "pobj":
        return tree.head(words[at]).low == "of"
    led = tree.child(words[at], "det") if words[at].is_noun else None
    again = words[at].low in TOWNS | LANDMARKS and words[at].dep == "pobj"
    town = again and words[at - 1].low == "the"
    return led is not None and led in words[:at] and (led.low in POINTING or town)


def _opens(tree: Tree, words: list[Word], at: int) -> bool:
    """Whether a noun or an ordinal is what a title begins with: "The pilot", "A second"."""
    word, before = words[at], words[at - 1] if at else None
    led = before is not None and before.low == "the"
    if word.tag == "NN" and ((led and word.dep == "dobj") or word.low in ORDINALS | {"last"}):
        return before is not None and tree.child(word, "det", "poss") == before
    owns = word.dep == "poss" and words[0].low == "the"
    second = at in {1, 2} and words[0].low == "the"
    alone = word.dep in _ALONE or owns or (word.is_noun and second)
    return alone and set(tree.under(word)).issuperset(words[:at])


def is_told(tree: Tree, before: list[Word], pronoun: Word) -> bool:
    """Whether a title that has come so far tells itself whom a small word stands for."""
    if pronoun.low == "their":
        counted = any(word.tag == "CD" and word.dep in SUBJECTS for word in before)
        return counted or _tell_of_many(before)
    after = tree.words[pronoun.index + 1 : pronoun.index + 2]
    if pronoun.tag == "PRP$" and after and after[0].low == "own":
        return bool(before)
    verb = next((word for word in tree.above(pronoun) if word.is_verb), None)
    asked = verb is not None and any(kid.low == "who" for kid in tree.children(verb, "nsubj"))
    if pronoun.tag == "PRP$" and pronoun.low != "its" and asked and before:
        return True  # "The envoy, who had taken up his post".
    if pronoun.low in _OWNERS:
        doers = (word for word in before if word.is_noun and word.dep in SUBJECTS)
        return any(word.low in _OWNERS[pronoun.low] for word in doers)
    if pronoun.low == "its" or (pronoun.low == "it" and pronoun.dep in SUBJECTS):
        people = given_names(before) if pronoun.low == "its" else frozenset()
        return any(w.tag in {"NN", "NNP", "PRP"} and w.index not in people for w in before)
    if tree.head(pronoun).low == "among":
        return _tell_of_many(before)  # "Three men, among them Roe, were held".
    part = tree.head(tree.head(pronoun)).tag in {"DT", "CD", "JJ", "JJS", "RB", "RBS"}
    return part and tree.head(pronoun).low == "of" and _tell_of_many(before)


def _tell_of_many(words: Iterable[Word]) -> bool:
    return any(word.tag in {"NNS", "NNPS"} for word in words)


def given_names(words: list[Word]) -> frozenset[int]:
    """The places of the given names among words, and of the names behind them."""
    names = (two for two in pairwise(words) if two[0].tag == "NNP" and given(two[0].text))
    return frozenset(word.index for two in names for word in two)
