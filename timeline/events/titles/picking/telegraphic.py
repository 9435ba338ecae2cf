"""From a clause that leaves out whom it is about to that one: "1935 Built a mill at Mora"."""

from timeline.events.lexicon.happenings import EVENT_NOUNS
from timeline.events.lexicon.taking import DOING
from timeline.events.lexicon.words import KINDS_OF_TEXT
from timeline.events.parsing.grammar import Tree, Word
from timeline.events.setting import Setting
from timeline.events.titles.phrases.doers import doer, is_participle
from timeline.events.titles.phrases.phrases import core
from timeline.places import glance

_AWARDED = frozenset({"awarded", "given", "granted", "elected", "appointed"})
"""What opens a line about whom it was done to."""
_NAMING = frozenset({"renamed", "rechristened"})
_PASTS = frozenset({"VBD", "VBN", "VB"})
_BEFORE = frozenset({"IN", "RB", ",", "HYPH", ":", "LS", "CD", "NFP"})
"""What may stand before the verb, with the words of its date."""


def left_out(
    tree: Tree, head: Word, dates: frozenset[int], told: Setting, before: Tree | None
) -> Word | None:
    """The name of what a line is about that does not say it: what the document is about.

    Behind a semicolon the line goes on about who acts before that, if it tells another act.
    """
    if not _opens(tree, head, dates):
        return None
    if tree.subject(head) is not None or doer(tree, head) is not None:
        return None
    if before is not None and before[-1].text == ";":
        name = _entered(before)
        acts = head.low not in _NAMING and not is_done_to(tree, head, True)
        return _called(name) if name and acts else None
    if told.entry:
        return _called(told.entry)
    name = told.whose or told.focus
    if not name or glance(name) or not KINDS_OF_TEXT.isdisjoint(name.lower().split()):
        return None
    return _called(name) if name.split()[-1].lower() not in EVENT_NOUNS else None


def _called(name: str) -> Word:
    return Word(-20, 0, 0, name, "NNP", "nsubj", -20)


def _entered(tree: Tree) -> str:
    """The name that the verb of a clause is about."""
    doer_before = tree.subject(tree.root)
    if doer_before is None or doer_before.tag != "NNP":
        return ""
    return " ".join(each.text for each in core(tree, doer_before))


def is_done_to(tree: Tree, head: Word, alone: bool) -> bool:
    """Whether a verb without a subject tells what was done to somebody: "Awarded a prize".

    Of a line that stands `alone` it may tell what somebody did: "Returned to Mora".
    """
    if not alone:
        return is_participle(tree, head)
    given = head.low in _AWARDED and tree.child(head, "aux", "auxpass") is None
    return given or (head.low not in DOING and is_participle(tree, head))


def _opens(tree: Tree, head: Word, dates: frozenset[int]) -> bool:
    """Whether the line begins with the verb, or with one that stands beside it."""
    said = (word for word in tree.words if word.index not in dates and word.tag not in _BEFORE)
    first = next(said, head)
    top = _top(tree, first)
    told = head.tag in _PASTS and first.tag in _PASTS and tree.child(head, "mark") is None
    return told and top == _top(tree, head) and top.head == top.index and not tree.subject(top)


def _top(tree: Tree, verb: Word) -> Word:
    while verb.dep in {"conj", "advcl"} and tree.head(verb).tag in _PASTS:
        verb = tree.head(verb)
    return verb
