"""From events to fewer: the same happening told again becomes one, with all its evidence.

`groups` compares tellings; `merge` joins events. Which tellings are compared, `blocking` says.
Where a vague telling fits two precise ones that differ, it is left alone; so is one that stands
in the same sentence: "the strike lasted from May to July, ending on the 3rd".
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from timeline.dating.units.because import day_words, period_words
from timeline.days import Interval
from timeline.events.disagreement import disagreement
from timeline.events.merging.alike import same
from timeline.events.merging.blocking import neighbours, pairs, scale
from timeline.events.merging.gist import Telling, gist
from timeline.events.setting import without_setting
from timeline.model import Event, When

LARGEST = 40
"""How many different tellings of one happening are compared with the next."""
FULL_ENOUGH = 0.7
"""The first telling stands for all if its title has such a part of the longest one's letters."""
_PRONOUNS = ("He ", "She ", "It ", "They ")
_BY_NAME_ONLY = frozenset({"leader", "person"})


def merge(events: Sequence[Event]) -> tuple[Event, ...]:
    """The events in the order given, each happening once, at the place of its first telling.

    An event that a person changed is left as it is.
    """
    open_ = [at for at, event in enumerate(events) if not event.changed]
    near = neighbours([(events[at].interval, events[at].status) for at in open_])
    asked = [open_[at] for at in near]
    found = groups([telling(events[at]) for at in asked])
    together = {asked[group[0]]: [events[asked[at]] for at in group] for group in found}
    left = set(asked) - together.keys()
    return tuple(
        joined(together[at]) if at in together else event
        for at, event in enumerate(events)
        if at not in left
    )


def telling(event: Event) -> Telling:
    """What is compared of an event."""
    places = [place for evidence in event.evidence for place in evidence.places]
    hard = {c for place in places if place.by not in _BY_NAME_ONLY for c in place.countries}
    return Telling(
        gist=gist(event.title, event.countries),
        days=event.interval,
        status=event.status,
        countries=frozenset(hard.intersection(event.countries) if places else event.countries),
        documents=frozenset(evidence.document for evidence in event.evidence),
        sentences=frozenset((each.document, each.sentence.start) for each in event.evidence),
    )


def groups(tellings: Sequence[Telling]) -> tuple[tuple[int, ...], ...]:
    """The places of the tellings of each happening, in order, each happening at its first."""
    joint = _Joint(tellings)
    level, wide = pairs(tellings, joint.fold())
    for first, second in sorted(level, key=lambda pair: (-_shared(tellings, *pair), pair)):
        joint.join(first, second)
    fits: dict[int, list[int]] = defaultdict(list)
    for vague, precise in sorted(wide):
        if tellings[vague].sentences.isdisjoint(tellings[precise].sentences):
            fits[vague].append(precise)
    for vague in sorted(fits, key=lambda at: (scale(tellings[at].days), at)):
        closest = _closest(tellings, vague, fits[vague])
        if len({joint.root(precise) for precise in closest}) == 1:
            joint.join(vague, closest[0])
    return joint.groups()


def _closest(tellings: Sequence[Telling], vague: int, fits: Sequence[int]) -> list[int]:
    """Those of the tellings that fit which share the most words with the vague one."""
    shared = [_shared(tellings, vague, at) for at in fits]
    return [at for at, many in zip(fits, shared, strict=True) if many == max(shared)]


def _shared(tellings: Sequence[Telling], one: int, other: int) -> int:
    """How many words and parts of names two tellings share."""
    return len(tellings[one].gist.words_and_names & tellings[other].gist.words_and_names)


class _Joint:
    """Which tellings are one happening: each of one is the same as each of the other."""

    def __init__(self, tellings: Sequence[Telling]) -> None:
        self._tellings = tellings
        self._parent = list(range(len(tellings)))
        self._different = [[at] for at in range(len(tellings))]

    def fold(self) -> list[int]:
        """Join those that are alike to the letter; one of each is left to compare."""
        firsts: dict[object, int] = {}
        left = []
        for at, told in enumerate(self._tellings):
            first = firsts.setdefault((told.gist, told.days, told.status, told.countries), at)
            if first != at and same(self._tellings[first], told):
                self._parent[at] = first
            else:
                left.append(at)
        return left

    def root(self, at: int) -> int:
        while self._parent[at] != at:
            self._parent[at] = self._parent[self._parent[at]]
            at = self._parent[at]
        return at

    def join(self, first: int, second: int) -> None:
        """Join the happenings of two tellings that are the same, if all others are."""
        one, other = sorted((self.root(first), self.root(second)))
        if one != other and self._all_same(one, other, {(first, second), (second, first)}):
            self._parent[other] = one
            self._different[one] = (self._different[one] + self._different[other])[:LARGEST]

    def _all_same(self, one: int, other: int, known: set[tuple[int, int]]) -> bool:
        mine, its = self._different[one], self._different[other]
        pairs = ((a, b) for a in mine for b in its if (a, b) not in known)
        return all(same(self._tellings[a], self._tellings[b]) for a, b in pairs)

    def groups(self) -> tuple[tuple[int, ...], ...]:
        found: dict[int, list[int]] = defaultdict(list)
        for at in range(len(self._tellings)):
            found[self.root(at)].append(at)
        return tuple(map(tuple, found.values()))


def joined(group: Sequence[Event]) -> Event:
    """One event of several tellings: the days that most texts give, the narrowest of them."""
    best = _best(group)
    if len(group) == 1:
        return best
    others = [evidence for event in group if event is not best for evidence in event.evidence]
    told = replace(
        best,
        countries=_all(event.countries for event in group),
        organisations=_all(event.organisations for event in group),
        evidence=(*best.evidence, *others),
    )
    return replace(told, when=replace(best.when, because=_because(told)))


def _best(group: Sequence[Event]) -> Event:
    """The telling of the fewest days; of those, of the days that most texts give; the fullest.

    The first is full enough where the others say little more.
    """
    texts: dict[Interval, set[str]] = defaultdict(set)
    for event in group:
        texts[event.interval] |= {evidence.document for evidence in event.evidence}

    fullest = max(len(without_setting(event.title)) for event in group)
    deeds = [{each.name for each in gist(event.title, ()).actions} for event in group]
    same = any(deeds[0] & other for other in deeds[1:])

    def key(event: Event) -> tuple[int, int, bool, int]:
        full = len(without_setting(event.title))
        first = same and event is group[0] and full >= FULL_ENOUGH * fullest
        first = first and not event.title.startswith(_PRONOUNS)
        return event.interval.days, -len(texts[event.interval]), not first, -full

    return min(group, key=key)


def _because(event: Event) -> str:
    """Why these days and not those that other tellings give."""
    wider = [e.when for e in event.evidence if _holds(e.when.interval, event.interval)]
    other = [when for when, _ in disagreement(event)[1:]]
    notes = [
        event.when.because,
        *(f"told more loosely as {_words_for(when)}" for when in wider[:1]),
        *(f"another text gives {_words_for(when)}" for when in other[:1]),
    ]
    return "; ".join(dict.fromkeys(filter(None, notes)))


def _holds(days: Interval | None, inner: Interval) -> bool:
    return days is not None and days != inner and days.holds(inner)


def _words_for(when: When) -> str:
    """The days of another telling: "June 2024", "Wednesday 19 June 2024"."""
    if when.interval is None:
        return when.value
    if when.edtf.count("-") < 2 and when.precision in {"month", "year"}:
        return period_words(when.interval.start, when.precision)
    if when.interval.days == 1:
        return day_words(when.interval.start)
    return f"{day_words(when.interval.start)} to {day_words(when.interval.last)}"


def _all(names: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(sorted({name for group in names for name in group}))
