"""From a noun of a tree to the kind of thing it is, and from a pronoun to the kinds it may be."""

from collections.abc import Iterable

from timeline.events.lexicon.kinds import doing, kinds_called, suffering
from timeline.events.lexicon.words import words
from timeline.events.parsing.grammar import OBJECTS, SUBJECTS, Tree, Word

_PHRASAL = {
    "come out": "work", "came out": "work", "broke out": "malady happening",
    "took place": "happening", "take place": "happening", "takes place": "happening",
    "run out": "pact", "ran out": "pact", "set up": "body craft",
    "held for": "body building", "taken over": "body",
    "wound up": "body", "put off": "happening", "called off": "happening",
    "pulled down": "building", "burned down": "building", "torn down": "building",
    "went down": "ship craft", "ran aground": "ship", "went public": "body",
    "lifted off": "craft", "blasted off": "craft", "touched down": "craft",
    "splashed down": "craft", "went bankrupt": "body", "blown up": "building ship craft",
    "went bust": "body",
}  # fmt: skip
"""Verbs that only with the word after them tell the kind, whether done or suffered."""
_INTO_FORCE = frozenset({"force", "effect"})
_LINKING = frozenset({"was", "is", "were", "are", "had", "has", "have", "began", "wants"})
_HOLDING = frozenset({"hold", "holds", "held", "host", "hosted", "open", "opened", "closed"})
"""Of these the object is of many kinds, though what is "held" or "opened" is of few."""
_BODY = frozenset({"body"})
_OF = {
    "construction": "built", "demolition": "demolished", "completion": "completed",
    "publication": "published", "ratification": "ratified", "signing": "signed",
    "sinking": "sunk", "nationalisation": "nationalised", "nationalization": "nationalized",
}  # fmt: skip
"""What is done to a thing, by the noun for it: "its construction"."""

_BUILT_ON = words("tower towers roof spire steeple walls dome nave chancel cloister gate gates")
"""Parts that only buildings and towns have."""
_DWELLERS = words("inhabitants residents population townspeople villagers islanders")
"""Who only lands and towns have."""


def kinds_of(noun: Word) -> frozenset[str]:
    """What a noun may be, or nothing where it is in no list."""
    return kinds_called(noun.low)


def wanted_by(tree: Tree, word: Word) -> frozenset[str]:
    """The kinds of thing that a pronoun may stand for by what it does or what is done to it."""
    verb = tree.head(word)
    after = tree.after(verb).low
    if word.dep in SUBJECTS and f"{verb.low} {after}" in _PHRASAL:
        return frozenset(_PHRASAL[f"{verb.low} {after}"].split())
    if word.dep in OBJECTS and verb.is_verb and verb.low not in _HOLDING:
        return suffering(verb.low)
    if word.dep == "poss" and verb.low in _OF:
        return suffering(_OF[verb.low])
    if word.dep == "poss" and verb.low in _BUILT_ON:
        return frozenset({"building", "land"})
    if word.dep == "poss" and verb.low in _DWELLERS:
        return frozenset({"land"})
    if word.dep not in SUBJECTS:
        return frozenset()
    suffers = word.dep == "nsubjpass" or tree.child(verb, "auxpass") is not None
    if suffers:
        turned = verb.low == "made" and tree.child(verb, "oprd", "dobj", "attr") is not None
        return frozenset() if turned else suffering(verb.low)  # "It was made a city".
    if any(_is_force(tree, each) for each in tree.children(verb, "prep", "dobj")):
        return frozenset({"pact"})
    while verb.low in _LINKING and (end := tree.child(verb, "xcomp")) is not None:
        verb = end
    acts = tree.child(verb, "dobj", "ccomp", "xcomp") is not None
    kinds = doing(verb.low)
    return kinds & _BODY if acts else kinds if kinds != _BODY else frozenset()


def _is_force(tree: Tree, link: Word) -> bool:
    """ "Into force", "effect" after "took"."""
    ends: Iterable[Word] = (link, *tree.children(link, "pobj"))
    return any(word.low in _INTO_FORCE for word in ends)
