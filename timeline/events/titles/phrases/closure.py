"""From a verb to whether it tells anything beside a time."""

from timeline.events.lexicon.words import words
from timeline.events.parsing.grammar import Tree, Word

LASTING = words("""lasted lasts last ran runs run took takes dates dated came happened occurred""")
"""Verbs that tell nothing beside a time."""
_CAME = frozenset({"came", "happened", "occurred"})
_LESS, _MOST = frozenset({"acl", "prep"}), 60
OPENING_VERBS = words("starting beginning ending dating running lasting commencing")
_HELPERS = frozenset({"aux", "auxpass", "neg", "advmod"})


def only_opens(word: Word) -> bool:
    """Whether a word leads to when something begins or ends: "a strike starting" on Friday."""
    return word.tag == "VBG" and word.low in OPENING_VERBS and word.dep in {"acl", "advcl"}


def only_time(tree: Tree, lead: list[Word], body: list[Word], head: Word) -> bool:
    """Whether a verb says nothing more of its subject than when: "A famine lasted" seven years."""
    said = [word for word in body if word.text[0].isalnum()]
    plain = all(word == head or word.dep in _HELPERS for word in said)
    plain = plain and not any(word.tag == "MD" for word in said)
    plain = plain and not any(word.is_verb for word in tree.children(head, "conj"))
    subject = tree.subject(head)
    return plain and bool(lead) and head.low in LASTING and subject is not None


def came_when(tree: Tree, verb: Word) -> tuple[Word, ...]:
    """What tells how it came: "the worst flood came in 1953, when the dam broke"."""
    clause = next((w for w in tree.children(verb, "relcl", "advcl") if w.index > verb.index), verb)
    whole = tree.under(clause)
    if verb.low not in _CAME or whole[0].low != "when":
        return ()
    told = (whole, tree.under(clause, lambda word: word.dep in _LESS))
    return next((words for words in told if sum(len(w.text) + 1 for w in words) <= _MOST), ())
