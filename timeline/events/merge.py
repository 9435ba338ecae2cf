"""From events to fewer: the same happening told again becomes one, with all its evidence.

Two tellings are one happening when they claim the same (happened, expected), their days agree or
one's lie inside the other's, and their titles name the same actors and the same action. A vague
telling is so narrowed by a precise one. Where names or numbers differ nothing is merged.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from timeline.events.words import FILLERS
from timeline.model import Event

ALIKE = 0.8
"""The share of the shorter title's words that the longer one must have."""
FEWEST = 2
"""Titles that have fewer words in common are never compared."""
TOO_COMMON = 60
"""A word in more titles than this says too little to look for pairs by."""
_WORD = re.compile(r"[^\W_]+(?:[-'’.][^\W_]+)*")
_ENDINGS = re.compile(r"(?:'s|’s|ing|ed|es|s|e)$")


@dataclass(frozen=True, slots=True)
class _Told:
    event: Event
    order: tuple[str, ...]
    words: frozenset[str]
    names: frozenset[str]
    numbers: frozenset[str]


def merge(events: Sequence[Event]) -> tuple[Event, ...]:
    """The events in the order given, each happening once, at the place of its first telling."""
    told = [_read(event) for event in events]
    parent = list(range(len(told)))
    for first, second in sorted(_pairs(told)):
        one, other = _root(parent, first), _root(parent, second)
        if one != other and _all_same(told, parent, one, other):
            parent[max(one, other)] = min(one, other)
    groups: dict[int, list[Event]] = defaultdict(list)
    for index, each in enumerate(told):
        groups[_root(parent, index)].append(each.event)
    return tuple(_joined(groups[root]) for root in sorted(groups))


def _read(event: Event) -> _Told:
    found = _WORD.findall(event.title)
    plain = [word for word in found if word.lower() not in FILLERS]
    names = frozenset(_stem(word) for word in plain[1:] if word[0].isupper())
    numbers = frozenset(word for word in plain if word[0].isdigit())
    order = tuple(map(_stem, plain))
    return _Told(event, order, frozenset(order), names, numbers)


def _stem(word: str) -> str:
    low = word.lower()
    return _ENDINGS.sub("", low) if len(low) > 4 else low


def _pairs(told: Sequence[_Told]) -> set[tuple[int, int]]:
    """The pairs that share enough words to be looked at."""
    holders: dict[str, list[int]] = defaultdict(list)
    for index, each in enumerate(told):
        for word in each.words:
            holders[word].append(index)
    pairs = set()
    for group in holders.values():
        if len(group) <= TOO_COMMON:
            pairs |= {(a, b) for at, a in enumerate(group) for b in group[at + 1 :]}
    return {pair for pair in pairs if _same(told[pair[0]], told[pair[1]])}


def _same(one: _Told, other: _Told) -> bool:
    """Whether two tellings are of one happening."""
    first, second = one.event, other.event
    days = first.interval.holds(second.interval) or second.interval.holds(first.interval)
    if not days or first.status != second.status:
        return False
    shared = one.words & other.words
    if len(shared) < FEWEST or len(shared) < ALIKE * min(len(one.words), len(other.words)):
        return False
    if [w for w in one.order if w in shared] != [w for w in other.order if w in shared]:
        return False
    if one.numbers != other.numbers or (one.names - other.words and other.names - one.words):
        return False
    mine, its = set(first.countries), set(second.countries)
    return mine <= its or its <= mine


def _root(parent: list[int], index: int) -> int:
    while parent[index] != index:
        index = parent[index]
    return index


def _all_same(told: Sequence[_Told], parent: list[int], one: int, other: int) -> bool:
    """Whether every telling of one happening agrees with every telling of the other."""
    mine = [each for index, each in enumerate(told) if _root(parent, index) == one]
    its = [each for index, each in enumerate(told) if _root(parent, index) == other]
    return all(_same(first, second) for first in mine for second in its)


def _joined(group: Sequence[Event]) -> Event:
    """One event of several tellings: the narrowest days, and the title of that telling."""
    best = min(group, key=lambda event: (event.interval.days, -len(event.title)))
    if len(group) == 1:
        return best
    others = [evidence for event in group if event is not best for evidence in event.evidence]
    return replace(
        best,
        countries=_together(event.countries for event in group),
        organisations=_together(event.organisations for event in group),
        evidence=(*best.evidence, *others),
    )


def _together(names: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(sorted({name for group in names for name in group}))
