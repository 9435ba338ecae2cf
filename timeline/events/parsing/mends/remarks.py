"""From a tree to the same tree with a remark of who tells it set apart from what they tell."""

from collections.abc import Iterable
from dataclasses import replace

from timeline.events.lexicon.words import SAYING, SHOWING
from timeline.events.parsing.grammar import FINITE, RELATIVES, SUBJECTS, Tree, Word
from timeline.events.parsing.planting import in_place_of, replant

_REMARKS = SAYING | SHOWING


def remark(tree: Tree, at: int) -> Tree:
    """The tree of "Output, new data showed in May, rose", in which the data do not rise."""
    said = tree[at]
    if said.low not in _REMARKS:
        return tree
    if said.dep == "parataxis" and not any(w.tag in RELATIVES for w in tree.under(said)[:2]):
        return _turned(tree, said, tree.head(said))
    last = _said_last(tree, said, tree[at - 1])
    if last is not None:
        return last
    subjects = [word for word in tree.children(said, "nsubj") if word.index < at]
    source = subjects[-1] if len(subjects) == 2 else None
    if len(subjects) == 1:
        source = tree.child(subjects[0], "appos")
    if source is None or tree.under(source)[-1].index != at - 1:
        return tree
    opens = tree[tree.under(source)[0].index - 1].text == ","
    after = (w for w in tree.words[at + 1 :] if w.tag in {"VBN", "VBD"} and w.head == at)
    told = next((w for w in after if tree[w.index - 1].text == ","), None)
    if told is None or not opens:
        return tree
    return replant(
        tree,
        replace(source, dep="nsubj", head=at),
        replace(subjects[0], head=told.index),
        replace(told, tag="VBD", dep="ccomp"),
    )


def _said_last(tree: Tree, said: Word, sayer: Word) -> Tree | None:
    """The tree of "Its failure to act led to a crash, the board said", in which the board did."""
    doer = tree.child(said, "nsubj")
    comma = tree[tree.under(sayer)[0].index - 1]
    apart = sayer.dep in {"appos", "nsubj"} and comma.text == "," and said.low in SAYING
    if doer is None or not apart or doer.index > comma.index:
        return None
    tags = FINITE if sayer.dep == "appos" else {"VBN", "VBD"}
    between = (w for w in tree.words[doer.index + 1 : comma.index] if w.tag in tags)
    told = next((w for w in between if w.dep == "acl" and tree.child(w, *SUBJECTS) is None), None)
    if told is None:
        return None
    own = [replace(sayer, dep="nsubj", head=said.index), replace(doer, head=told.index)]
    if sayer.dep == "appos":
        return replant(tree, *own, replace(told, tag="VBD", dep="ccomp", head=said.index))
    return _said_of_clause(tree, said, doer, told, own)


def _said_of_clause(
    tree: Tree, said: Word, doer: Word, told: Word, own: Iterable[Word]
) -> Tree | None:
    """So it did in "Ten were hurt when a coach overturned, the board said"."""
    if told.head != doer.index or said.dep != "advcl":
        return None
    marks = (mark for mark in tree.children(said, "mark", "advmod") if mark.index < doer.index)
    return replant(
        tree,
        *own,
        *(replace(mark, head=told.index) for mark in marks),
        replace(told, tag="VBD", dep="advcl", head=said.head),
        replace(said, dep="parataxis"),
    )


def _turned(tree: Tree, said: Word, told: Word) -> Tree:
    """The tree in which what was said hangs on the saying, not the saying on what was said."""
    subject = tree.child(told, *SUBJECTS)
    speaks = tree.child(said, *SUBJECTS) is not None
    if not told.is_verb or not speaks or subject is None or subject.index > said.index:
        return tree
    return replant(
        tree,
        in_place_of(told, replace(said, tag="VBD")),
        replace(told, dep="ccomp", head=said.index),
    )
