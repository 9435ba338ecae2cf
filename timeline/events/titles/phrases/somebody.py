"""From a noun to whether it may be somebody, or people."""

from collections.abc import Iterator

from timeline.events.lexicon.people_words import PEOPLE_ENDS, PERSON_TITLES, ROLES, THINGS_NAMED
from timeline.events.parsing.grammar import Tree, Word
from timeline.places import glance

PLACING = frozenset({"in", "on", "at", "near", "off"})


def are_people(noun: Word) -> bool:
    """ "East Germans", not "the United States"."""
    return any(place.by == "people" for place in glance(noun.text))


def may_be_somebody(tree: Tree, noun: Word) -> bool:
    """Whether "who" may mean a noun: "President Omar al-Roe", and no town behind "in"."""
    if noun.low in PERSON_TITLES or noun.low in ROLES:
        return True
    if any(word.low in PERSON_TITLES for word in _before_name(tree, noun)):
        return True
    if noun.tag in {"NNP", "NNPS"}:
        if noun.low in THINGS_NAMED:
            return False
        placed = noun.dep == "pobj" and tree.head(noun).dep != "dative"
        of = noun.dep == "pobj" and tree.head(noun).low in {"of", "from"}
        alone = (of or noun.dep in {"appos", "conj"}) and tree.child(noun, "compound") is None
        land = alone and any(each.by == "name" for each in glance(noun.text))
        return not (land or (placed and tree.head(noun).low in PLACING - {"on"}))
    return noun.tag == "NNS" or noun.low in PERSON_TITLES or noun.low.endswith(PEOPLE_ENDS)


def _before_name(tree: Tree, noun: Word) -> Iterator[Word]:
    """What stands before a name as a part of it: "President Omar" of "President Omar al-Roe"."""
    for word in tree.children(noun, "compound", "nmod"):
        yield word
        yield from tree.children(word, "compound", "nmod")
