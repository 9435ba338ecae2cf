"""From a tree to the same tree with relative clauses hung on the nouns that they tell of.

The small parser hangs them on the nearest noun, or on the first: "the worst disaster in a theatre,
which happened in 1887".
"""

from __future__ import annotations

from dataclasses import replace

from timeline.events.lexicon.words import EVENT_NOUNS
from timeline.events.parsing.grammar import SUBJECTS, Tree, Word, replant

_RELATIVES = frozenset({"WDT", "WP"})
_HAPPENING = frozenset({"occurred", "happened"})


def mended(tree: Tree, dates: frozenset[int]) -> Tree:
    """The tree put right; `dates` are the indices of words that tell time."""
    for at in range(2, len(tree)):
        if tree[at].tag in _RELATIVES:
            tree = _nearest(tree, at, dates)
    return tree


def _nearest(tree: Tree, at: int, dates: frozenset[int]) -> Tree:
    """ "He put money into the bank, in which it had a share": a share in the bank."""
    which = tree[at]
    link = tree.head(which)
    clause = next((each for each in tree.above(which) if each.dep == "relcl"), None)
    if clause is not None and which.low == "who" and at > 1 and tree[at - 1].text == ",":
        return _who(tree, tree[at - 2], clause)
    if clause is not None and clause.low in _HAPPENING and which.dep in SUBJECTS:
        return _which_happened(tree, clause)
    led = which.low == "which" and link.index == at - 1 and link.tag == "IN"
    after = tree.after(which)
    close = at > 1 and tree[at - 1].is_noun and (after == link or after.text == ",")
    if link.dep == "ccomp" and which.dep in SUBJECTS and close:
        return _of_noun(tree, tree[at - 1], link, dates)
    if not led or clause is None or at < 3 or tree[at - 2].text != ",":
        return tree
    noun = tree[at - 3]
    while tree.head(noun).low == "of" and tree.head(tree.head(noun)).is_noun:
        noun = tree.head(tree.head(noun))
    far = clause.head != noun.index and noun.is_noun and noun.index not in dates
    return replant(tree, replace(clause, head=noun.index)) if far else tree


def _who(tree: Tree, name: Word, clause: Word) -> Tree:
    """ "In the land of Kern, Ada Lund, who took it": Lund took it."""
    other = tree.head(clause)
    free = name.tag == "NNP" and name.dep in SUBJECTS and other.index < name.index
    return replant(tree, replace(clause, head=name.index)) if free else tree


def _which_happened(tree: Tree, clause: Word) -> Tree:
    """ "The worst disaster in a theatre, which happened" in 1887: the disaster did."""
    over = (word for word in tree.above(clause) if word.is_noun)
    first = next(over, clause)
    near = first.low in EVENT_NOUNS or first.dep != "pobj" or tree.head(first).dep != "prep"
    deed = None if near else next((word for word in over if word.low in EVENT_NOUNS), None)
    return replant(tree, replace(clause, head=deed.index)) if deed is not None else tree


def _of_noun(tree: Tree, noun: Word, clause: Word, dates: frozenset[int]) -> Tree:
    """ "It was moved by the fall of Kern which, with the flood, led to riots": the fall led."""
    while tree.head(noun).low == "of" and tree.head(tree.head(noun)).is_noun:
        noun = tree.head(tree.head(noun))
    free = noun.index not in dates and noun not in tree.under(clause)
    return replant(tree, replace(clause, dep="relcl", head=noun.index)) if free else tree
