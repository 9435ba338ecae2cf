"""From a noun to the clause right behind it without which it is another: "the line to Kern"."""

from __future__ import annotations

from timeline.events.parsing.grammar import Tree, Word

CALLED = frozenset({"named", "called"})
_POINTING = frozenset({"this", "that", "these", "those", "it", "them", "there"})
"""What itself asks which."""


def which_one(tree: Tree, noun: Word) -> Word | None:
    """What tells which one a noun with "the" is: "the bridge crossing the Volga"."""
    led, clause = tree.child(noun, "det"), tree.child(noun, "acl")
    if clause is None or noun.tag not in {"NN", "NNS"} or clause.index != noun.index + 1:
        return None
    named = any(word.text[0].isupper() for word in tree.children(noun, "compound", "amod", "nmod"))
    tells = tree.child(clause, "dobj", "prep", "agent") is not None
    tells = tells and not any(word.low in _POINTING for word in tree.under(clause))
    return clause if tells and led is not None and led.low == "the" and not named else None


def gives_name(tree: Tree, called: Word) -> bool:
    """Whether a name follows: "a weaver named Ari Lund"."""
    name = tree.child(called, "oprd", "dobj", "attr")
    return called.dep == "acl" and name is not None and name.tag == "NNP"


def is_counted(tree: Tree, noun: Word) -> bool:
    """ "The number of men seeking work" is nothing like the number of men."""
    link = tree.head(noun)
    of = noun.dep == "pobj" and link.low == "of"
    return of and tree.head(link).low in {"number", "share", "percentage", "proportion"}
