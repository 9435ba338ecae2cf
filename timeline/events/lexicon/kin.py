"""From two words to whether they may tell the same: "factory" and "plant", "stab" and "injure".

The pairs in `kin.tsv` are synonyms, and words with the next wider ones, from WordNet (its licence
stands in `KIN-LICENSE.txt`); only words that news texts use are kept, in their usual senses.
"""

from collections import defaultdict
from functools import cache, lru_cache
from pathlib import Path

from timeline.events.lexicon.actions import WORDS_KEPT, Action, stem, table

PAIRS_KEPT = 200_000
_SHORTEST = 4
_ENDINGS = frozenset({"er", "or", "al", "ial", "ary", "ion", "ation", "ment", "ian", "ist", "ship"})
SORTS = frozenset(
    {("FREIGHTER", "SHIP"), ("TRAWLER", "SHIP"), ("REBELS", "GUNMAN"), ("LORRY", "CAR"),
     ("ATTACK", "BOMBER"), ("NAVY", "SOLDIERS"), ("RULING", "LAW"), ("HELICOPTER", "AIRCRAFT"),
     ("HOSTAGE", "PRISONER"), ("FERRY", "SHIP"), ("WARSHIP", "SHIP"), ("JURY", "COURT")}
)  # fmt: skip
"""Things of `actions.tsv` that another text may call by the wider name."""
NOUN, VERB, DEED = "noun", "verb", "deed"


def alike(one: Action, other: Action) -> bool:
    """Whether two actions may be one: of the same name, or told by verbs that are kin."""
    if one.name == other.name:
        return True
    if one.listed and other.listed:
        return False
    return any(verbs(a, b) for a in _told_by(one) for b in _told_by(other))


def _told_by(action: Action) -> frozenset[str]:
    return _said(action.name) if action.listed else frozenset({action.name})


@cache
def _said(name: str) -> frozenset[str]:
    """The stems of the single words of a row."""
    return frozenset(
        stem(word)
        for row, _, words, _ in table()
        if row == name
        for word in words
        if " " not in word
    )


@lru_cache(PAIRS_KEPT)
def nouns(one: str, other: str) -> bool:
    """Whether two stems are of nouns that may stand for each other; rows do as far as named."""
    if one.isupper() and other.isupper():
        return (one, other) in SORTS or (other, one) in SORTS
    return _are_kin(NOUN, one, other)


@lru_cache(PAIRS_KEPT)
def verbs(one: str, other: str) -> bool:
    """Whether two stems are of verbs that may stand for each other."""
    return _are_kin(VERB, one, other)


@lru_cache(WORDS_KEPT)
def deeds(noun: str) -> frozenset[str]:
    """The stems of the verbs of which a noun tells the deed: "investment" of "invest"."""
    return _row(DEED, noun)


def is_noun(word: str) -> bool:
    """Whether a stem is one of a noun that may be told otherwise."""
    return word in _table()[NOUN]


def is_verb(word: str) -> bool:
    """Whether a stem is one of a verb that may be told otherwise."""
    return word in _table()[VERB]


def _are_kin(kind: str, one: str, other: str) -> bool:
    return any(
        a == b or b in _row(kind, a) or a in _row(kind, b) or _derived(a, b) or _derived(b, a)
        for a in _forms(one)
        for b in _forms(other)
    )


def _forms(word: str) -> frozenset[str]:
    """The stem itself, or those of all the nouns that `actions.tsv` puts together."""
    return _said(word.lower()) if word.isupper() else frozenset({word})


def _derived(long: str, short: str) -> bool:
    """Whether one is made of the other: "driver" of "drive", "presidential" of "president"."""
    return len(short) >= _SHORTEST and long.startswith(short) and long[len(short) :] in _ENDINGS


@lru_cache(WORDS_KEPT)
def _row(kind: str, word: str) -> frozenset[str]:
    return frozenset(stem(each) for row in _table()[kind].get(word, ()) for each in row.split("|"))


@cache
def _table() -> dict[str, dict[str, list[str]]]:
    """Of each kind, for the stem of a word, the rows of what it may stand for, not yet split."""
    found: dict[str, dict[str, list[str]]] = {
        kind: defaultdict(list) for kind in (NOUN, VERB, DEED)
    }
    lines = Path(__file__).with_name("kin.tsv").read_text(encoding="utf-8").splitlines()[1:]
    for line in lines:
        kind, word, row = line.split("\t")
        found[kind][stem(word)].append(row)
    return found
