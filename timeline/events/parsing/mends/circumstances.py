"""From a tree to the same tree in which what "with" tells beside a deed is told of its own noun.

"It became a state, with Roe as its head": Roe is the head. "It was changed with the old heads of
state kept": the heads were kept.
"""

from __future__ import annotations

from dataclasses import replace

from timeline.events.parsing.grammar import Tree, Word, replant


def mended(tree: Tree, dates: frozenset[int]) -> Tree:
    """The tree put right; `dates` are the indices of words that tell time."""
    for at in range(2, len(tree)):
        word = tree[at]
        if word.low == "as" and word.dep == "prep":
            tree = _with_as(tree, word)
        elif word.tag == "VBN" and word.dep == "advcl":
            tree = _with_noun(tree, word)
    return tree


def _with_as(tree: Tree, link: Word) -> Tree:
    """ "It became a state, with Roe as its head": Roe is the head, not the state."""
    noun = tree[link.index - 1]
    led = noun.dep == "pobj" and tree.head(noun).low == "with"
    return (
        replant(tree, replace(link, head=noun.index)) if led and link.head != noun.index else tree
    )


def _with_noun(tree: Tree, verb: Word) -> Tree:
    """ "It was changed with the old heads of state kept": the heads were kept."""
    start = verb.index
    while start and not (tree[start - 1].is_verb or tree[start - 1].text == ","):
        start -= 1
    link = tree[start]
    noun = tree.child(link, "pobj")
    led = link.low == "with" and noun is not None and link.head == verb.head < start
    if noun is None or not led or tree.after(tree.under(link)[-1]) != verb:
        return tree
    return replant(tree, replace(verb, dep="oprd", head=noun.index))
