"""From a tree in which a noun heads the whole sentence to one in which its lost verb does.

"The capsule that left with two men aboard docked": the noun of the sentence has a clause of its
own, and the parser gave the verb of the sentence to something in it.
"""

from __future__ import annotations

from dataclasses import replace

from timeline.events.lexicon.words import PERIODS
from timeline.events.parsing.grammar import SUBJECTS, Tree, Word, replant


def headed(tree: Tree, dates: frozenset[int]) -> Tree:
    """The tree with its verb; `dates` are not asked for."""
    top = tree.top(tree.words)
    whole = top.is_noun and tree[-1].text == "." and tree.child(top, *SUBJECTS) is None
    told = tree.child(top, "relcl") if whole else None
    if told is None:
        return tree
    for word in tree.words[told.index :]:
        if (word.tag, word.dep) == ("VBD", "relcl"):
            found = _made(tree, top, word)
        elif word.tag in {"VBD", "VBN"} and word.dep == "pcomp":
            found = _with_somebody(tree, top, word)
        elif word.low.endswith("ed") and word.dep == "amod" and tree[word.index - 1].text == ",":
            found = _behind_aside(tree, top, word)
        else:
            continue
        if found is not tree:
            return found
    return tree


def _made(tree: Tree, top: Word, verb: Word) -> Tree:
    """ "The Swiss-made Pilatus 12 crashed": nothing that a Pilatus crashed."""
    noun = tree.child(verb, "nsubj")
    if noun is None or noun.tag != "NNP" or tree.child(noun, "det", "poss"):
        return tree
    if tree.under(noun)[0].index != top.index + 1 or top.tag.startswith("NNP"):
        return tree
    if tree.head(verb) != top or tree.child(top, "relcl", "acl") != verb or top.low in PERIODS:
        return tree
    before = [word for word in tree.children(top) if word.index < top.index]
    return replant(
        tree,
        *(replace(word, head=noun.index) for word in before),
        replace(top, dep="amod", head=noun.index),
        replace(verb, dep="ROOT", head=verb.index),
    )


def _with_somebody(tree: Tree, top: Word, verb: Word) -> Tree:
    """ "The capsule that left with two men aboard docked": it docked, with two men."""
    link, noun = tree.head(verb), tree.child(verb, "nsubj")
    if link.low != "with" or noun is None:
        return tree
    return _done_by(tree, top, verb, replace(noun, dep="pobj", head=link.index))


def _behind_aside(tree: Tree, top: Word, word: Word) -> Tree:
    """ "The storm that hit Cebu, Ada, unleashed rains": the storm unleashed them."""
    thing = tree.head(word)
    first = tree.under(thing)[0] == word or thing.index == word.index + 1
    if not (first or thing.dep == "appos") or not thing.is_noun or thing.index < word.index:
        return tree
    return _done_by(tree, top, word, replace(thing, dep="dobj", head=word.index))


def _done_by(tree: Tree, top: Word, verb: Word, other: Word) -> Tree:
    """The tree whose verb is done by the noun that headed it."""
    return replant(
        tree,
        replace(verb, tag="VBD", dep="ROOT", head=verb.index),
        other,
        replace(top, dep="nsubj", head=verb.index),
    )
