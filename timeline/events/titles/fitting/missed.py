"""From a word to whether a title is as true without it: "a deadly" crash, "and observers"."""

import re

from timeline.events.parsing.grammar import Tree, Word
from timeline.events.parsing.spelling import takes_an
from timeline.events.titles.fitting.droppable import TURNING

_ANY = frozenset({"any", "no", "all", "every", "each", "some"})
_WEIGHTY = re.compile(
    r"new|poor|bad|weak|enough|gross|net|foreign|simultaneous|average|total|other|further|extra|same|"
    r"own|only|such|first|second|third|next|last|many|few|several"
    rf"|{TURNING}"
    r"|(?:in|un|im|ir|non|anti)-?[a-z]{4}|.+(?:th|less|(?:h|st)ern)$"
)
"""Adjectives without which a title would say another thing."""
_MANNER = re.compile(
    r"(?!(?:near|on|ear|dai|week|month|year|part|hard|bare|scarce|narrow|unanimous|final|joint"
    r"|alleged|reported|supposed|apparent|false|wrong|probab|possib|rare|temporari|provisional"
    r"|conditional|initial|original|former|previous|separate|mutual|secret|proper|improper|lawful"
    r"|unlawful|legal|illegal|fair|unfair|just|unjust|correct)ly)\w{3,}ly"
)
"""Adverbs without which what was done was done all the same."""


def may_miss(tree: Tree, word: Word) -> bool:
    """Whether a word says so little that what it describes is still true.

    Of adjectives, the nearer it is to its noun, of which more has to be said, the more of the noun
    it is: "a deadly" high-speed crash. Of adverbs, how a thing was done: "voted heavily".
    """
    if word.tag == "RB" and word.dep == "advmod":
        if not tree.head(word).is_verb or tree.head(word).dep == "amod":
            return False
        return _MANNER.fullmatch(word.low) is not None and not tree.children(word)
    noun, after = tree.head(word), tree.after(word)
    if word.tag == "NN" and word.dep == "compound":  # "The UN peacekeeping mission".
        led = tree[word.index - 1]
        named = (led.tag, led.dep, led.head) == ("NNP", "compound", noun.index)
        return named and after == noun and word.text.islower() and noun.tag in {"NN", "NNS"}
    beside = tree.child(noun, "prep", "relcl", "acl") is not None
    beside = beside and noun.dep not in {"attr", "appos"}
    return is_slight(tree, word) and (beside or after != noun)


def is_slight(tree: Tree, word: Word) -> bool:
    """Whether an adjective says little, and may go by itself: "a deadly" crash."""
    noun, after, before = tree.head(word), tree.after(word), tree[word.index - 1]
    known = word.text.islower() or any(w.text == word.text for w in tree.words[: word.index])
    plain = word.tag == "JJ" and word.dep == "amod" and known and word.text.isalpha()
    plain = plain and not tree.children(word) and not _WEIGHTY.match(word.low)
    opens = before.low not in _ANY and before.tag not in {"JJ", "NN", "NNP", "RB", "CD"}
    same = before.low not in {"a", "an"} or (before.low == "an") == takes_an(after.low)
    return plain and noun.is_noun and opens and same


def second_of_two(tree: Tree, noun: Word) -> tuple[Word, ...]:
    """The second of two that something was done to: "shocked the nation" and observers."""
    first = tree.head(noun)
    two = noun.dep == "conj" and first.dep == "dobj" and {noun.tag, first.tag} <= {"NN", "NNS"}
    link = tree.child(first, "cc") if two else None
    if link is None or link.low != "and" or len(tree.children(first, "conj")) > 1:
        return ()
    both = any(kid.low in {"both", "either", "neither"} for kid in tree.children(first))
    return () if both or tree.child(first, "prep") else (link, *tree.under(noun))
