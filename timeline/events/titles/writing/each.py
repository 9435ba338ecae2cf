"""From a title that counts what happened to one of them, where each has a date of its own."""

import re
from dataclasses import replace

from timeline.events.attaching.attach import Anchor
from timeline.events.attaching.nouns import is_event_noun
from timeline.events.lexicon.words import words as those
from timeline.events.parsing.grammar import SUBJECTS, Tree, Word

_COUNTS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
_ONE = Word(-15, 0, 0, "one", "CD", "nummod", -15)
_OF = Word(-16, 0, 0, "of", "IN", "prep", -16)
_LINKS = frozenset({",", "and"})
_ONCE = those(
    """born died published released issued built opened completed launched founded erected
    installed sank sunk closed demolished"""
)
"""What is done by one, or to one, once: "two sons were born"."""
_DOING = those("won lost scored published released wrote built founded opened launched made held")
_INNER = frozenset({"det", "poss", "nummod", "amod", "compound", "nmod"})
_DAY, _YEAR = re.compile(r"\d{1,2}"), re.compile(r"\d{4}")
_ALONE = {"were": "was", "are": "is", "have": "has"}


def one_each(tree: Tree, words: list[Word], anchor: Anchor, dates: frozenset[int]) -> list[Word]:
    """ "Two quakes hit Mora on 25 April and 12 May": one of two on each of these days."""
    many = _in_row(tree, anchor, dates)
    if many < _COUNTS["two"]:
        return words
    noun = next((word for word in words if _counts(tree, word) == many), None)
    verb = _verb_of(tree, noun, anchor) if noun is not None else None
    if noun is None or verb is None or not _is_once(noun, verb):
        return words
    parts = {w.index for kid in tree.children(noun, *_INNER) for w in tree.under(kid)}
    at = next(n for n, word in enumerate(words) if word.index in parts | {noun.index})
    first = words[at]
    plain = first if first.tag.startswith("NNP") else replace(first, text=first.low)
    told = [*words[:at], _ONE, _OF, plain, *words[at + 1 :]]
    if noun.dep == "dobj":
        return told
    helped = {verb.index, *(kid.index for kid in tree.children(verb, "aux", "auxpass"))}
    return [
        replace(word, text=_ALONE[word.low])
        if word.index in helped and word.low in _ALONE
        else word
        for word in told
    ]


def _counts(tree: Tree, noun: Word) -> int:
    """How many a noun is told to be."""
    number = tree.child(noun, "nummod") if noun.tag in {"NNS", "NNPS"} else None
    return _COUNTS.get(number.low, 0) if number is not None else 0


def _verb_of(tree: Tree, noun: Word, anchor: Anchor) -> Word | None:
    """What they did or what was done to them, also where "that" stands for them."""
    told_of = anchor.head.dep == "relcl" and tree.head(anchor.head) == noun
    if told_of:
        return anchor.head
    return tree.head(noun) if noun.dep in SUBJECTS | {"dobj"} else None


def _is_once(noun: Word, verb: Word) -> bool:
    """Whether each of them was one happening."""
    return verb.low in _DOING if noun.dep == "dobj" else is_event_noun(noun) or verb.low in _ONCE


def _in_row(tree: Tree, anchor: Anchor, dates: frozenset[int]) -> int:
    """How many dates stand in a row with that of the anchor."""
    own = tree.inside(anchor.mention.span)
    if not own:
        return 0
    first, last = own[0].index, own[-1].index
    while first and _goes_on(tree, first - 1, dates):
        first -= 1
    while last + 1 < len(tree) and _goes_on(tree, last + 1, dates):
        last += 1
    row = tree.words[first : last + 1]
    return 1 + sum(w.low == "and" or (w.text == "," and _parts(tree, w)) for w in row[1:-1])


def _goes_on(tree: Tree, at: int, dates: frozenset[int]) -> bool:
    """Whether a word is of the row: a date, or a link between two."""
    return at in dates or (tree[at].low in _LINKS and {at - 1, at + 1} <= dates)


def _parts(tree: Tree, comma: Word) -> bool:
    """Whether a comma parts two dates, and not a day from its year, nor stands before "and"."""
    after = tree.after(comma)
    day = tree[comma.index - 1].low.isdigit() and len(tree[comma.index - 1].low) < len("1950")
    return after.low != "and" and not (
        day and after.low.isdigit() and len(after.low) == len("1950")
    )
