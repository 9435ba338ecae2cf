"""From a tree to the same tree with what belongs to a verb given back to it across what intervenes.

"Has until May to pay": it has to pay. "The mine, opened by Roe and worked until 1931, is a museum":
the mine is.
"""

from dataclasses import replace

from timeline.events.lexicon.taking import SUFFERED
from timeline.events.lexicon.words import SAYING
from timeline.events.parsing.grammar import (
    HAVE,
    RELATIVES,
    SUBJECTS,
    TILL,
    Tree,
    Word,
    in_place_of,
    replant,
)

_HAVE = HAVE | {"had"}


def mended(tree: Tree, dates: frozenset[int]) -> Tree:
    """The tree put right; `dates` are the indices of words that tell time."""
    for at in range(len(tree)):
        word = tree.words[at]
        if word.low in _HAVE and word.dep == "aux":
            tree = _until_then(tree, word, dates)
        elif word.dep in SUBJECTS and word.is_noun:
            tree = _behind_remark(_together(tree, word), word)
        elif (word.dep, tree[at - 1].low) == ("conj", "and") and word.tag in {"VBN", "VBD"}:
            tree = _done_too(tree, word)
    return tree


def _done_too(tree: Tree, verb: Word) -> Tree:
    """ "Was jailed for refusing to serve and freed": as he was jailed, for nobody is to freed."""
    first = tree.head(verb)
    over = (w for w in tree.above(first) if tree.child(w, "auxpass") and w.tag == "VBN")
    main = next(over, None) if first.tag in {"VB", "VBG"} else None
    if main is None or tree.child(first, "auxpass", *SUBJECTS) is not None:
        return tree
    done = verb.low in SUFFERED and tree.child(verb, "dobj") is None
    link = replace(tree[verb.index - 1], head=main.index)
    return replant(tree, link, replace(verb, tag="VBN" if done else verb.tag, head=main.index))


def _until_then(tree: Tree, have: Word, dates: frozenset[int]) -> Tree:
    """ "The board has until 3 May to pay": it has to pay."""
    verb, link = tree.head(have), tree.after(have)
    to = next((w for w in tree.children(verb, "aux") if w.tag == "TO"), None)
    if to is None or link.low not in TILL or link.index + 1 not in dates or to.index < link.index:
        return tree
    moved = [w for w in tree.children(verb) if w.index < to.index and w != have]
    return replant(
        tree,
        replace(have, dep=verb.dep, head=have.index if verb.head == verb.index else verb.head),
        replace(verb, dep="xcomp", head=have.index),
        *(replace(word, head=have.index) for word in moved),
    )


def _together(tree: Tree, second: Word) -> Tree:
    """ "The envoy, Ari Roe, and Ida Lund met": both of them did."""
    verb, start = tree.head(second), tree.under(second)[0].index
    firsts = [w for w in tree.children(verb, *SUBJECTS) if w.index < start and w.is_noun]
    link = tree[start - 1]
    if (
        not firsts
        or link.low != "and"
        or link.head != firsts[-1].index
        or second.index > verb.index
    ):
        return tree
    if any(word.tag in RELATIVES for word in tree.under(second)):
        return tree
    return replant(tree, replace(second, dep="conj", head=firsts[-1].index))


def _behind_remark(tree: Tree, noun: Word) -> Tree:
    """ "The mine, opened in 1854 by Roe and worked until 1931, is a museum": the mine is.

    It was opened, for no comma parts a doer from the verb.
    """
    first = tree.head(noun)
    own = [word for word in tree.under(noun) if word.index < first.index and word.text != ","]
    comma = tree.after(own[-1]) if own else noun
    at = comma.index + 1
    while at < first.index and tree[at].tag == "RB":
        at += 1
    bare = first.tag in {"VBN", "VBD"} and first.low not in SAYING
    if comma.text != "," or at != first.index or not bare or tree.child(first, "aux", "dobj"):
        return tree
    over = [tree.head(first)] if first.dep == "advcl" else tree.children(first, "conj")
    main = next((verb for verb in reversed(over) if _opens_late(tree, verb, first)), None)
    if main is None or (first.dep == "advcl" and tree.child(main, *SUBJECTS) is not None):
        return tree
    row = [w for w in tree.children(first, "conj") if w.tag == "VBD" and w.index < main.index]
    helped = tree.child(main, "auxpass") is not None
    if main.tag == "VBN" and not tree.child(main, "aux", "auxpass"):
        main = replace(main, tag="VBD")
    top = replace(main, dep="ROOT", head=main.index) if first.dep == "ROOT" else main
    top = in_place_of(first, main) if first.dep not in {"ROOT", "advcl"} else top
    return replant(
        tree,
        top,
        replace(noun, dep="nsubjpass" if helped else "nsubj", head=main.index),
        replace(first, tag="VBN", dep="acl", head=noun.index),
        *(replace(word, tag="VBN") for word in row),
    )


def _opens_late(tree: Tree, verb: Word, first: Word) -> bool:
    """Whether a verb with a tense stands behind another one, right after a comma."""
    helpers = tree.children(verb, "aux", "auxpass")
    start = min(word.index for word in (verb, *helpers))
    finite = any(word.is_finite for word in (verb, *helpers))
    return (
        (finite or (verb.tag == "VBN" and not helpers))
        and start > first.index
        and tree[start - 1].text == ","
    )
