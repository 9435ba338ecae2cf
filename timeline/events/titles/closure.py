"""From the words of a title to those that stand without what was left out: no phrase half said."""

from itertools import pairwise

from timeline.events.lexicon.words import words
from timeline.events.parsing.grammar import SUBJECTS, Tree, Word

LASTING = words(
    """lasted lasts last ran runs run took takes continued dates dated came happened occurred"""
)
"""Verbs that tell nothing beside a time."""
OPENING_VERBS = words("starting beginning ending dating running lasting commencing")
_RELATIVES = frozenset({"WDT", "WP", "IN"})
_HELPERS = frozenset({"aux", "auxpass", "neg", "advmod"})


def closed(tree: Tree, said: list[Word], head: Word, dates: frozenset[int]) -> list[Word]:
    """Without clauses that only told a time, and without what belongs to a verb left out."""
    bare = _without_bare(tree, said, head, dates)
    return _without_glue(tree, bare, head, dates)


def only_opens(word: Word) -> bool:
    """Whether a word leads to when something begins or ends: "a strike starting" on Friday."""
    return word.tag == "VBG" and word.low in OPENING_VERBS and word.dep in {"acl", "advcl"}


def _without_bare(tree: Tree, said: list[Word], head: Word, dates: frozenset[int]) -> list[Word]:
    """Without "that runs" until 2051, and "starting" in July."""
    kept = {word.index for word in said}
    gone: set[int] = set()
    for verb in said:
        if verb == head or verb.dep not in {"relcl", "acl", "advcl"} or not verb.is_verb:
            continue
        own = [word for word in tree.under(verb) if word.index in kept and word.text != ","]
        lost = any(word.index in dates for word in tree.under(verb))
        plain = all(word == verb or _is_small(tree, word, verb) for word in own)
        timed = lost and plain and verb.low in LASTING | OPENING_VERBS
        if head not in own and timed:
            gone |= {word.index for word in tree.under(verb)}
    return [word for word in said if word.index not in gone]


def _is_small(tree: Tree, word: Word, verb: Word) -> bool:
    return word.head == verb.index and (word.tag in _RELATIVES or word.dep in _HELPERS)


def _without_glue(tree: Tree, said: list[Word], head: Word, dates: frozenset[int]) -> list[Word]:
    """Up to what a verb that was left out said: "went to" court, which ruled, "that" it is."""
    for at, (first, then) in enumerate(pairwise(said), 1):
        if first.index < head.index or then.index <= first.index + 1 or head.index < 0:
            continue
        between = [w for w in tree.words[first.index + 1 : then.index] if w.index not in dates]
        tells = any(word.is_finite and word.dep not in {"aux", "auxpass"} for word in between)
        if tells and (then.tag in {"IN", "TO"} or then.dep == "mark"):
            return said[:at]
    return said


def only_time(tree: Tree, lead: list[Word], body: list[Word], head: Word) -> bool:
    """Whether a verb says nothing more of its subject than when: "A famine lasted" seven years."""
    said = [word for word in body if word not in lead and word.text[0].isalnum()]
    plain = all(word == head or word.dep in _HELPERS for word in said)
    plain = plain and not any(word.tag == "MD" for word in said)
    plain = plain and not any(word.is_verb for word in tree.children(head, "conj"))
    subject = tree.child(head, *SUBJECTS)
    return plain and bool(lead) and head.low in LASTING and subject is not None
