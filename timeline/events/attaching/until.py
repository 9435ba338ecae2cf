"""From "a free city until 1846, when it was annexed" to what happened at the end of a state."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from timeline.days import parse_iso
from timeline.events.attaching.attach import Anchor
from timeline.events.parsing.grammar import Tree, Word
from timeline.model import Mention, Precision, When

_UNTIL = frozenset({"until", "till"})
_PRECISIONS: dict[int, Precision] = {
    len("1846"): "year",
    len("1846-11"): "month",
    len("1846-11-16"): "day",
}


def endings(tree: Tree, found: Iterable[Anchor]) -> Iterator[Anchor]:
    """The clauses that ", when" opens after the last day of a state, each with that day."""
    for anchor in found:
        verb, mention = _ending(tree, anchor.mention), anchor.mention
        if anchor.kind != "verb" or verb is None or verb == anchor.head:
            continue
        when = _last(mention.when) if mention.when.precision == "range" else mention.when
        ends = mention.signal in _UNTIL or mention.when.precision == "range"
        if ends and when is not None:
            yield Anchor(replace(mention, when=when, signal=""), "verb", verb, verb)


def _ending(tree: Tree, mention: Mention) -> Word | None:
    """The verb of the clause that ", when" opens right after a date."""
    words = tree.inside(mention.span)
    at = words[-1].index + 1 if words else len(tree)
    if at + 1 >= len(tree) or tree[at].text != "," or tree[at + 1].low != "when":
        return None
    verb = tree.head(tree[at + 1])
    return verb if verb.is_verb and verb.index > at else None


def _last(when: When) -> When | None:
    """The end of a range, as it was told: "1846-11" of "1815/1846-11"."""
    end = when.value.split("/")[-1]
    precision = _PRECISIONS.get(len(end))
    if precision is None or not end.replace("-", "").isdigit():
        return None
    return replace(when, value=end, edtf=end, interval=parse_iso(end), precision=precision)
