"""From the date of a happening to what was done at it: "At a meeting held on Friday, they left"."""

from collections.abc import Iterable
from dataclasses import replace

from timeline.events.attaching.attach import Anchor
from timeline.events.attaching.datewords import FROM_THEN
from timeline.events.attaching.nouns import is_event_noun
from timeline.events.parsing.grammar import OBJECTS, SUBJECTS, Tree, Word

_SPEAKING = frozenset({"speaking", "talking", "addressing", "writing", "testifying", "responding"})
_HELD = frozenset(
    {"held", "fought", "staged", "conducted", "carried", "launched", "signed", "hosted"}
)
"""That a happening was "held" says no more of it than its name does."""
_AT = frozenset({"in", "at", "during"})


def done_there(tree: Tree, found: Iterable[Anchor], anchor: Anchor) -> Anchor:
    """The anchor on what was done at a happening, where its date stands beside that one."""
    verb = _opened(tree, anchor) or _held(tree, found, anchor)
    return anchor if verb is None else replace(anchor, kind="verb", head=verb, inner=verb)


def _opened(tree: Tree, anchor: Anchor) -> Word | None:
    """ "During a trip starting Friday, Roe will meet" the king: what comes on the trip is told.

    So is what is said there: "Speaking at a rally on Monday, Roe promised roads".
    """
    verb, first = anchor.inner, tree[0]
    link = tree.head(tree.head(verb))
    main = tree.head(link if link.index == 0 else first)
    began = link.index == 0 and verb.dep == "acl" and verb.low in FROM_THEN
    spoke = first.low in _SPEAKING and first.dep == "advcl"
    spoke = spoke and (anchor.head == first or first in tree.above(anchor.head))
    subject = tree.child(main, *SUBJECTS)
    behind = subject is not None and subject.index > anchor.head.index
    return main if (began or spoke) and main.is_verb and behind else None


def _held(tree: Tree, found: Iterable[Anchor], anchor: Anchor) -> Word | None:
    """ "In a vote held in 1967, they chose Peru", "were killed in a fight staged in May"."""
    held = anchor.inner
    noun = tree.head(held)
    link = tree.head(noun)
    if (held.tag, held.dep) != ("VBN", "acl") or held.low not in _HELD or not is_event_noun(noun):
        return None
    apart = tree[held.index - 1].text == ","  # "In the Battle of Mora, fought in May".
    apart = apart or anchor.mention.when.precision == "range"
    if anchor.kind != "verb" or apart or noun.dep != "pobj" or link.low not in _AT:
        return None
    main = tree.head(link)
    while main.dep in {"xcomp", *OBJECTS} and main.head != main.index:
        main = tree.head(main)
    told = (main, *tree.children(main, "aux", "auxpass"))
    own = any(main in (each.inner, each.head) for each in found)
    past = any(word.tag == "VBD" for word in told)
    return main if past and not own and tree.subject(main) is not None else None
