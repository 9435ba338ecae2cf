"""From a tree to the same tree with each verb's own helpers, dates and relative pronoun.

"He was at once made a captain, and in 1835 acted as a judge": was made, and acted in 1835.
"""

from __future__ import annotations

from dataclasses import replace

from timeline.events.lexicon.words import PERIODS
from timeline.events.parsing.grammar import (
    BE,
    MAIN,
    PREPOSITIONS,
    SUBJECTS,
    Tree,
    Word,
    in_place_of,
    replant,
)

_SHARES = frozenset({"percent", "%", "cent"})
_WAS = frozenset({"was", "were"})


def mended(tree: Tree, dates: frozenset[int]) -> Tree:
    """The tree put right; `dates` are the indices of words that tell time."""
    for at in range(2, len(tree)):
        word = tree[at]
        if word.tag == "VBN" and word.dep == "acl" and tree[at - 1].low in _SHARES:
            tree = _by_how_much(tree, word)
        if word.tag == "VBD" and word.dep in {"advcl", "conj"}:
            tree = _dated(_relative(tree, word), word, dates)
        elif word.tag == "VBD" and word.dep in {"dep", "ccomp"}:
            tree = _at_that_time(_then(tree, word, dates), word)
        if word.tag == "VBD" and word.dep in MAIN:
            tree = _helped(tree, word)
        elif word.dep == "prep" and tree.head(word).low in {"there", "here"}:
            verb = tree.head(tree.head(word))
            tree = replant(tree, replace(word, head=verb.index)) if verb.is_verb else tree
    return tree


def _by_how_much(tree: Tree, verb: Word) -> Tree:
    """ "The fire was 90 percent contained": the fire was, and no share of a hundred."""
    share = tree.head(verb)
    was = tree.head(share)
    subject = tree.child(was, "nsubj")
    if share.dep != "attr" or share.index != verb.index - 1 or was.low not in BE or not subject:
        return tree
    rest = [kid for kid in tree.children(was) if kid not in (share, subject)]
    return replant(
        tree,
        in_place_of(was, verb),
        replace(was, dep="auxpass", head=verb.index),
        replace(share, dep="npadvmod", head=verb.index),
        replace(subject, dep="nsubjpass", head=verb.index),
        *(replace(kid, head=verb.index) for kid in rest),
    )


def _relative(tree: Tree, verb: Word) -> Tree:
    """ "A tower was built, which lasted": the tower lasted."""
    which = tree.child(verb, "nsubj")
    main = tree.head(verb)
    if (
        verb.dep != "advcl"
        or which is None
        or which.low != "which"
        or tree[which.index - 1].text != ","
    ):
        return tree
    before = tree[which.index - 2]
    noun = before if before.is_noun else tree.child(main, *SUBJECTS)
    if noun is None or noun.index > which.index or not noun.is_noun:
        return tree
    return replant(tree, replace(verb, dep="relcl", head=noun.index))


def _then(tree: Tree, verb: Word, dates: frozenset[int]) -> Tree:
    """ "They were the first winners, then won", "split in 2011 then fell": two things they did."""
    main, before = tree.head(verb), tree.words[max(0, verb.index - 2) : verb.index]
    row = [word.low for word in before] in ([",", "then"], [",", "later"], ["and", "then"])
    row = row or (before[-1].low == "then" and before[0].index in dates)
    bare = tree.child(verb, "mark", "aux", "auxpass", *SUBJECTS) is None
    joined = verb.dep == "dep" and row and bare and main.is_finite and main.index < verb.index
    return replant(tree, replace(verb, dep="conj")) if joined else tree


def _at_that_time(tree: Tree, verb: Word) -> Tree:
    """ "In the season that he made his debut": the clause belongs to the season."""
    that = tree.child(verb, "advmod")
    noun = tree[that.index - 1] if that is not None and that.index else verb
    timed = noun.low in PERIODS | {"season", "time"} and noun.is_noun
    if that is None or that.low != "that" or not timed or verb.dep != "ccomp":
        return tree
    return replant(tree, replace(verb, dep="relcl", head=noun.index))


def _dated(tree: Tree, verb: Word, dates: frozenset[int]) -> Tree:
    """ "He moved to Oslo and, from 1926 to 1927, served there": the date of the serving."""
    main = tree.head(verb)
    opens = verb.index - 1 - (tree[verb.index - 1].text == ",")
    while opens > main.index and (opens in dates or tree[opens].tag in PREPOSITIONS):
        opens -= 1
    inside = tree.words[opens + 1 : verb.index]
    paused = tree[opens].text == "," and tree[opens - 1].low == "and"
    lost = [word for word in inside if word.head == main.index and word.dep in {"prep", "npadvmod"}]
    timed = any(word.index in dates for word in inside)
    if not (timed and lost and (paused or tree[opens].low == "and")):
        return tree
    if tree.child(verb, "mark", *SUBJECTS) is not None:
        return tree
    row = replace(verb, dep="conj")
    return replant(tree, row, *(replace(word, head=verb.index) for word in lost))


def _helped(tree: Tree, verb: Word) -> Tree:
    """ "Was made a captain, and acted": no verb in the past takes "was"."""
    was = tree.child(verb, "aux", "auxpass")
    between = tree.words[was.index + 1 : verb.index] if was is not None else ()
    joint = next((word.index for word in between if word.low == "and"), None)
    done = next((word for word in between if word.tag == "VBN"), None)
    if was is None or was.low not in _WAS or done is None or joint is None or done.index > joint:
        return tree
    doer = tree.child(verb, *SUBJECTS)
    thing = tree.head(done)
    if doer is None or doer.index > was.index or tree.child(done, "auxpass") is not None:
        return tree
    ends = (replace(thing, dep="oprd", head=done.index),) if thing.is_noun else ()
    return replant(
        tree,
        in_place_of(verb, done),
        replace(doer, dep="nsubjpass", head=done.index),
        replace(was, dep="auxpass", head=done.index),
        replace(verb, dep="conj", head=done.index),
        replace(tree[joint], head=done.index),
        *ends,
    )
