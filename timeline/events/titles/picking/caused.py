"""From what somebody was led to do, or waited to do, to the doing: "prompting Oslo to close it"."""

from dataclasses import replace

from timeline.events.attaching.nouns import is_event_noun
from timeline.events.lexicon.words import words
from timeline.events.parsing.grammar import SUBJECTS, TILL, Tree, Word
from timeline.events.titles.phrases.asides import is_aside
from timeline.events.titles.phrases.past import past_of
from timeline.events.titles.phrases.phrases import phrase

_LEADING = words(
    """prompting leading forcing causing compelling triggering prompted led forced caused compelled
    waited"""
)
_NOBODY = frozenset({"that", "this", "which", "it", "what"})


def led_to(tree: Tree, head: Word) -> Word | None:
    """The verb of what was done, where the sentence names no other doer of the leading.

    So is that of "waited until" May "to sell it": it was sold then.
    """
    done = tree.child(head, "xcomp", "ccomp", *(("advcl",) if _waits(tree, head) else ()))
    doer = _doer(tree, done) if done is not None else None
    if done is None or doer is None or head.low not in _LEADING or not _is_told(tree, head):
        return None
    small = [word.low for word in tree.children(done, "aux", "neg", "auxpass")]
    plain = small == ["to"] and done.tag == "VB" and done.low != "be"
    return done if plain and doer.is_noun and doer.index < done.index else None


def caused(tree: Tree, done: Word, dates: frozenset[int]) -> list[Word]:
    """The words of what was done, told as a deed of who was led to do it."""
    if noun := _held(tree, done, dates):
        return phrase(tree, noun, dates)
    doer = _doer(tree, done)
    if done.tag != "VB" or doer is None or led_to(tree, tree.head(done)) != done:
        return []

    def leave(word: Word) -> bool:
        beside = word.index in dates or word == doer or is_aside(tree, word, dates)
        loose = word.dep in {"advcl", "conj", "cc", "aux"} and word.head == done.index
        return beside or loose

    did = replace(done, text=past_of(done.low), tag="VBD")
    body = (word for word in tree.under(done, leave) if word.index >= done.index)
    return [*phrase(tree, doer, dates), *(did if word == done else word for word in body)]


def _held(tree: Tree, led: Word, dates: frozenset[int]) -> Word | None:
    """What a day was that something led to: "he died, prompting Sunday's election"."""
    noun = tree.child(led, "dobj") if led.low in _LEADING and _is_told(tree, led) else None
    owned = noun is not None and any(w.index in dates for w in tree.children(noun, "poss"))
    return noun if owned and noun is not None and is_event_noun(noun) else None


def _doer(tree: Tree, done: Word) -> Word | None:
    """Who was led to do it."""
    head = tree.head(done)
    waited = tree.subject(head) if _waits(tree, head) else None
    return tree.child(done, *SUBJECTS) or tree.child(head, "dobj") or waited


def _waits(tree: Tree, verb: Word) -> bool:
    return verb.low == "waited" and any(word.low in TILL for word in tree.children(verb))


def _is_told(tree: Tree, head: Word) -> bool:
    """Whether what led to it is told before: ", prompting", "That led"."""
    subject = tree.child(head, *SUBJECTS)
    beside = head.tag == "VBG" and subject is None and head.dep in {"advcl", "acl"}
    past = head.tag == "VBD" and subject is not None and subject.low in _NOBODY
    return (beside or past or _waits(tree, head)) and tree.child(head, "aux", "neg") is None
