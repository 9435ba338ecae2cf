"""From events to fewer: the same happening told again becomes one, with all its evidence.

`groups` compares tellings; `merge` joins events. Only those are compared that share their days
and a rare word, so that time grows with the number of events. Where a vague telling fits two
precise ones that differ, it is left alone.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from timeline.dating.because import day_words, period_words
from timeline.days import Interval, calendar_day
from timeline.events.alike import FEWEST_IN_ONE_TEXT, Telling, same
from timeline.events.disagreement import disagreement
from timeline.events.gist import gist
from timeline.model import Event, When

PROBES = 4
"""How many of a telling's rarest words are looked up."""
TOO_COMMON = 60
"""A word of more tellings of the same days than this is not looked up."""
LARGEST = 40
"""How many different tellings of one happening are compared with the next."""
DAYS, MONTHS, YEARS, LONG = range(4)
MOST = (3, 45, 3660)
"""How many days a telling of a few days, of months and of years has at most."""
_BY_NAME_ONLY = frozenset({"leader", "person"})

Pair = tuple[int, int]


def merge(events: Sequence[Event]) -> tuple[Event, ...]:
    """The events in the order given, each happening once, at the place of its first telling.

    An event that a person changed is left as it is.
    """
    open_ = [at for at, event in enumerate(events) if not event.changed]
    found = groups([telling(events[at]) for at in open_])
    together = {open_[group[0]]: [events[open_[at]] for at in group] for group in found}
    return tuple(
        joined(together[at]) if at in together else event
        for at, event in enumerate(events)
        if at in together or event.changed
    )


def telling(event: Event) -> Telling:
    """What is compared of an event."""
    places = [place for evidence in event.evidence for place in evidence.places]
    hard = {c for place in places if place.by not in _BY_NAME_ONLY for c in place.countries}
    return Telling(
        gist=gist(event.title),
        days=event.interval,
        status=event.status,
        countries=frozenset(hard.intersection(event.countries) if places else event.countries),
        documents=frozenset(evidence.document for evidence in event.evidence),
    )


def groups(tellings: Sequence[Telling]) -> tuple[tuple[int, ...], ...]:
    """The places of the tellings of each happening, in order, each happening at its first."""
    joint = _Joint(tellings)
    different = joint.fold()
    level: list[Pair] = []
    wide: dict[int, list[int]] = defaultdict(list)
    for first, second in sorted(_pairs(tellings, different)):
        scales = scale(tellings[first].days), scale(tellings[second].days)
        if scales[0] == scales[1]:
            level.append((first, second))
        else:
            vague, precise = (first, second) if scales[0] > scales[1] else (second, first)
            wide[vague].append(precise)
    for first, second in level:
        joint.join(first, second)
    for vague in sorted(wide, key=lambda at: (scale(tellings[at].days), at)):
        if len({joint.root(precise) for precise in wide[vague]}) == 1:
            joint.join(vague, wide[vague][0])
    return joint.groups()


def _pairs(tellings: Sequence[Telling], different: Sequence[int]) -> set[Pair]:
    """The pairs that are the same by themselves, of those that share days and a rare word."""
    words = {at: tellings[at].gist.words_and_names for at in different}
    common = Counter(word for at in different for word in words[at])
    rare = {
        at: sorted(words[at], key=lambda word: (common[word], word))[:PROBES] for at in different
    }
    pairs: set[Pair] = set()
    for held, looking in _together(tellings, different):
        index: dict[str, list[int]] = defaultdict(list)
        for at in held:
            for word in words[at]:
                index[word].append(at)
        for at in looking:
            for word in rare[at]:
                found = index.get(word, ())
                if len(found) <= TOO_COMMON:
                    pairs |= {(min(at, b), max(at, b)) for b in found if b != at}
    return {
        (a, b)
        for a, b in pairs
        if len(words[a] & words[b]) >= FEWEST_IN_ONE_TEXT and same(tellings[a], tellings[b])
    }


def _together(
    tellings: Sequence[Telling], different: Sequence[int]
) -> Iterator[tuple[list[int], list[int]]]:
    """For each stretch of days: the tellings as long as it, and those that may lie in it."""
    held: dict[tuple[int, int], list[int]] = defaultdict(list)
    looking: dict[tuple[int, int], list[int]] = defaultdict(list)
    for at in different:
        own = scale(tellings[at].days)
        for wider in range(own, LONG + 1):
            for number in _stretches(tellings[at].days, wider):
                looking[wider, number].append(at)
                if wider == own:
                    held[wider, number].append(at)
    for key in sorted(held):
        yield held[key], looking[key]


def scale(days: Interval) -> int:
    """How vague days are: a few days, weeks or a month, up to years, longer."""
    return sum(days.days > most for most in MOST)


def _stretches(days: Interval, wide: int) -> Iterable[int]:
    """The days, months or years that an interval touches, a day more on either side."""
    if wide == DAYS:
        return range(days.start - 1, days.end + 1)
    (first, month, _), (last, end, _) = calendar_day(days.start), calendar_day(days.last)
    if wide == MONTHS:
        return range(first * 12 + month, last * 12 + end + 1)
    return range(first, last + 1) if wide == YEARS else (first,)


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
        one, other = sorted((self.root(first), self.root(second)))
        if one != other and self._all_same(one, other):
            self._parent[other] = one
            self._different[one] += self._different[other]

    def _all_same(self, one: int, other: int) -> bool:
        mine, its = self._different[one], self._different[other]
        if len(mine) > LARGEST or len(its) > LARGEST:
            return False
        return all(same(self._tellings[a], self._tellings[b]) for a in mine for b in its)

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
    """The telling of the fewest days; of those, of the days that most texts give; the fullest."""
    texts: dict[Interval, set[str]] = defaultdict(set)
    for event in group:
        texts[event.interval] |= {evidence.document for evidence in event.evidence}

    def key(event: Event) -> tuple[int, int, int]:
        return event.interval.days, -len(texts[event.interval]), -len(event.title)

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
