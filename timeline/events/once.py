"""From the events of a sentence to the same without one that only says another's title again."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from timeline.events.attaching.attach import Anchor
from timeline.events.parsing.grammar import TILL, Tree
from timeline.model import Event

_AIMED = frozenset({"acl", "xcomp", "advcl"})
_REPORTING = frozenset({"said", "says", "reported", "reports", "added"})


def each_once(tree: Tree, told: Sequence[tuple[Anchor, Event]]) -> list[Event]:
    """Without an event of a date that only stands near the verb of another with the same title.

    "The team was received in the stadium of 1896 that evening" tells of the evening.
    """
    near = [event for anchor, event in told if _is_close(tree, anchor)]
    return [
        event
        for _, event in told
        if event in near
        or all(other.title != event.title or _are_joined(tree, event, other) for other in near)
    ]


def without_reports(tree: Tree, found: Sequence[Anchor]) -> list[Anchor]:
    """Without the saying of what has a day itself: "it begins Sunday, the army said Thursday".

    Nor is told until when what was decided on a day is to last: "agreed on Monday to stay until".
    """
    told = {each.head.index for each in found if each.kind == "verb"}
    return [
        each for each in found if not (_reports(tree, each, told) or _bounds(tree, each, found))
    ]


def _bounds(tree: Tree, anchor: Anchor, found: Sequence[Anchor]) -> bool:
    """Whether a date only ends what is to be done, of which the decision has a day of its own."""
    words = tree.inside(anchor.mention.span)
    if anchor.mention.signal not in TILL or anchor.kind != "verb" or not words:
        return False
    between = tree.words[anchor.head.index + 1 : words[0].index]
    aimed = any(word.tag in {"VB", "VBG"} and word.dep in _AIMED for word in between)
    return aimed and any(
        each.head == anchor.head and each is not anchor and each.mention.signal not in TILL
        for each in found
    )


def _reports(tree: Tree, anchor: Anchor, told: set[int]) -> bool:
    said = tree.child(anchor.head, "ccomp") if anchor.head.low in _REPORTING else None
    first = said is not None and said.index < anchor.head.index
    parts = (said, *tree.children(said, "conj")) if said is not None and first else ()
    return anchor.kind == "verb" and any(part.index in told for part in parts)


def _are_joined(tree: Tree, one: Event, other: Event) -> bool:
    """Whether "and" or "but" stands between the dates of two events."""
    first, last = sorted(event.evidence[0].mention for event in (one, other))
    return any(w.tag == "CC" for w in tree.words if first.end <= w.start < last.start)


def _is_close(tree: Tree, anchor: Anchor) -> bool:
    """Whether a date hangs on no noun that its verb governs, or is one of a list."""
    words = tree.inside(anchor.mention.span)
    superlative = any(word.tag in {"JJS", "RBS"} for word in tree.under(anchor.head))
    if anchor.mention.signal == "since" and superlative:
        return False
    if anchor.kind != "verb" or not words or words[0].index < anchor.head.index:
        return True
    top = tree.top(words)
    over = list(takewhile(lambda word: word != anchor.head, tree.above(top)))
    inner = any(word.is_noun and word not in words for word in over)
    clause = any(word.is_verb for word in over)
    joined = any(word.dep == "conj" or tree.child(word, "conj") for word in (top, *over))
    return clause or joined or not inner
