"""From a noun to whether it may be somebody, or people."""

from collections.abc import Iterator

from timeline.events.lexicon.people_words import (
    NOBODYS,
    PEOPLE_ENDS,
    PERSON_TITLES,
    ROLES,
    THINGS_NAMED,
)
from timeline.events.lexicon.words import words
from timeline.events.naming.kinds import kinds_of
from timeline.events.parsing.grammar import Tree, Word
from timeline.places import glance
from timeline.places.given import given

_THINGS = frozenset({"work", "building", "craft", "ship", "pact", "part"})
PLACING = frozenset({"in", "on", "at", "near", "off"})
_HEADS = words(
    """president chancellor minister premier king queen prince bishop archbishop abbot mayor
    governor chief director chairman chairwoman head executive editor captain coach manager boss
    owner founder co-founder treasurer"""
)
"""What somebody is of a land, a town, a firm or a club, and seldom of somebody."""
_LEADING = frozenset({"coach", "manager"})
"""What somebody may be of somebody too."""
_DEEDS = ("tions", "sions", "complaints", "protests", "warnings")
_MANY = frozenset({"have", "are", "were"})


def are_people(noun: Word) -> bool:
    """ "East Germans", not "the United States"."""
    return noun.tag == "NNPS" and any(place.by == "people" for place in glance(noun.text))


def may_be_somebody(tree: Tree, noun: Word) -> bool:
    """Whether "who" may mean a noun: "President Omar al-Roe", and no town behind "in"."""
    one = (noun.low, noun.tag) == ("one", "CD")  # "One of the men who was held".
    if one or noun.low in PERSON_TITLES or noun.low in ROLES or bears_title(tree, noun):
        return True
    if noun.tag in {"NNP", "NNPS"}:
        if noun.low in THINGS_NAMED:
            return False
        placed = noun.dep == "pobj" and tree.head(noun).dep != "dative"
        of = noun.dep == "pobj" and tree.head(noun).low in {"of", "from"}
        alone = (of or noun.dep in {"appos", "conj"}) and tree.child(noun, "compound") is None
        land = alone and any(each.by == "name" for each in glance(noun.text))
        return not (land or (placed and tree.head(noun).low in PLACING - {"on"}))
    ends = noun.low.endswith(PEOPLE_ENDS) and _THINGS.isdisjoint(kinds_of(noun))  # No "letter".
    return ends or (noun.tag == "NNS" and not noun.low.endswith(_DEEDS))


def heading(tree: Tree, verb: Word, noun: Word) -> Word | None:
    """Who heads what is named: "the captain of Mora, who" left; and those "at Mora, who have"."""
    outer = tree.head(tree.head(noun))
    if noun.tag == "NN" and not may_be_somebody(tree, noun) and outer.low == "head":
        return outer  # "The head of the guild, who".
    plain = noun.tag in {"NNP", "NNPS"} and noun.dep == "pobj" and not is_somebody(tree, noun)
    if not plain or tree.child(noun, "conj", "appos") is not None:
        return None
    told = (verb, *tree.children(verb, "aux", "auxpass"))
    if verb.tag == "VBP" or any(word.low in _MANY for word in told):
        up = (noun, *tree.above(noun))
        ends = (w for w in up if w.low in PLACING | {"from"} and tree.head(w).tag == "NNS")
        return next((tree.head(w) for w in ends), None)
    held = outer.low in _HEADS and not (outer.low in _LEADING and tree.child(noun, "compound"))
    return outer if held and outer.tag == "NN" and tree.head(noun).low in {"of", "at"} else None


def bears_title(tree: Tree, noun: Word) -> bool:
    """ "President Omar al-Lund", whatever kind of noun the parser takes that for."""
    before = _before_name(tree, noun) if noun.low not in NOBODYS else ()
    return any(word.tag == "NNP" and word.low in PERSON_TITLES for word in before)


def is_somebody(tree: Tree, noun: Word) -> bool:
    """Whether a noun is named as somebody is, or to be of a people."""
    told = noun.tag == "NNP" and noun.low not in NOBODYS
    before = tree.children(noun, "compound") if told else ()
    return any(given(w.text) for w in before) or bears_title(tree, noun)


def _before_name(tree: Tree, noun: Word) -> Iterator[Word]:
    """What stands before a name as a part of it: "President Omar" of "President Omar al-Roe"."""
    for word in tree.children(noun, "compound", "nmod"):
        yield word
        yield from tree.children(word, "compound", "nmod")
