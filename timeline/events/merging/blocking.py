"""From many tellings to the few pairs that are worth comparing: time grows with their number.

Tellings of one happening share days, status and the first action of one of them; and one holds all
words that the other needs, those of its title or those of a deed and who did it. By the former
they are put in blocks. A block that is too large is split by the rarest of the words needed, and
that one again (dynamic blocking: McNeill, Kardes and Borthwick, 2012). So no word is too common:
what counts is how rare it is among its neighbours, however large the archive.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Hashable, Iterable, Iterator, Sequence
from functools import cached_property
from itertools import islice

from timeline.days import Interval, calendar_day
from timeline.events.merging.alike import A_YEAR, same
from timeline.events.merging.deeds import DISASTERS, near_to
from timeline.events.merging.gist import Telling
from timeline.events.merging.roles import WHO
from timeline.events.merging.votes import freed, is_vote
from timeline.model import Status

FEW = 16
"""So many tellings are tried one by one; a larger block is split by words."""
DAYS, MONTHS, YEARS, LONG = range(4)
MOST = (3, 45, A_YEAR)
"""How many days a telling of a few days, of months and of a year has at most."""

Pair = tuple[int, int]


def neighbours(tellings: Sequence[tuple[Interval, Status]]) -> list[int]:
    """The places of the days that others of the same status may be the same as, or part of.

    What stands alone need not be read at all: reading a title costs most of what merging does.
    """
    own: Counter[Hashable] = Counter()
    narrower: Counter[Hashable] = Counter()
    cells = [list(_cells(days)) for days, _ in tellings]
    for (_, status), mine in zip(tellings, cells, strict=True):
        for is_own, cell in mine:
            (own if is_own else narrower)[cell, status] += 1

    def meets(is_own: bool, cell: Hashable, status: Status) -> bool:
        key = cell, status
        return own[key] > 1 or key in narrower if is_own else key in own

    return [
        at
        for at, (_, status) in enumerate(tellings)
        if any(meets(is_own, cell, status) for is_own, cell in cells[at])
    ]


def _cells(days: Interval) -> Iterator[tuple[bool, Hashable]]:
    """The stretches that days touch: those as vague as they are, and vaguer ones."""
    level = scale(days)
    for wide in range(level, LONG + 1):
        for stretch in _stretches(days, wide):
            yield wide == level, (wide, stretch)


def pairs(tellings: Sequence[Telling], places: Iterable[int]) -> tuple[set[Pair], set[Pair]]:
    """The pairs that are the same: of two as vague as each other, and of a vague and a precise one.

    Of very many that hold the same words a telling is compared with a few; a vague telling with
    all precise ones that share its rare words, or with none.
    """
    words = {at: _words(tellings[at]) for at in places}
    level: set[Pair] = set()
    wide: set[Pair] = set()
    for asking, own, narrower in _together(tellings, words):
        block, below = Block(own, words), Block(narrower, words)
        for at in asking:
            wide |= {(at, b) for b in below.all_near(at)}
            near = {b for needs in _needed(tellings[at]) for b in block.few(needs, at)}
            level |= {(min(at, b), max(at, b)) for b in near.union(block.nearest(at)) if b != at}
    return _checked(level, tellings), _checked(wide, tellings)


def _checked(found: Iterable[Pair], tellings: Sequence[Telling]) -> set[Pair]:
    return {(a, b) for a, b in found if same(tellings[a], tellings[b])}


def _words(telling: Telling) -> frozenset[str]:
    """All by which a telling may be found, numbers and towns too."""
    return telling.gist.words_and_names | telling.gist.numbers | telling.gist.spots


def _needed(telling: Telling) -> Iterator[frozenset[str]]:
    """The words that another telling holds which says more, or the deed of the same person."""
    gist = telling.gist
    yield gist.sure_words
    if gist.actions and gist.actions[0].kind in {"once", "undergone", "suffered", "mutual"}:
        people = [actor.names for actor in gist.people]
        for names in [*people, frozenset({gist.first})] if gist.first else people:
            yield names | {gist.actions[0].name.upper()}


def _together(
    tellings: Sequence[Telling], places: Iterable[int]
) -> Iterator[tuple[list[int], list[int], list[int]]]:
    """For each block the tellings that ask, those as vague as it is, and those more precise.

    All ask among those of the same deed; where the verb of one may be told by others, it asks among
    those of the same names too.
    """
    own: dict[Hashable, list[int]] = defaultdict(list)
    narrower: dict[Hashable, list[int]] = defaultdict(list)
    guests: dict[Hashable, list[int]] = defaultdict(list)
    for at in places:
        telling = tellings[at]
        keys = tuple(_keys(telling))
        asked = frozenset[str]().union(*map(near_to, telling.gist.actions)).difference(keys)
        for is_own, cell in _cells(telling.days):
            group = own if is_own else narrower
            rest = telling.status, telling.gist.again
            for key in keys:
                group[cell, key, *rest].append(at)
            if is_own:
                for key in asked:
                    guests[cell, key, *rest].append(at)
    for place in own.keys() | guests.keys() & narrower.keys():
        held = own.get(place, [])
        by_name = isinstance(place, tuple) and isinstance(place[1], tuple)
        asking = [at for at in held if tellings[at].gist.told_freely] if by_name else held
        asking = asking + guests.get(place, [])
        if asking and (len(held) > 1 or len(asking) > len(held) or place in narrower):
            yield asking, held, narrower.get(place, [])


def _keys(telling: Telling) -> Iterator[Hashable]:
    """What two tellings of one happening share: a deed, or the part of a name or a place.

    Of two deeds that may be one each telling asks among those of the other. A vote is shared by
    those of a country, and so is its independence.
    """
    gist = telling.gist
    if is_vote(gist):
        yield " ".join(("VOTING", *sorted(telling.countries)))
    yield from freed(telling)
    yield from {action.name for action in gist.actions} or {""}
    yield from DISASTERS & gist.roles.get(WHO, frozenset())
    for name in gist.anchors:
        yield (name,)


def scale(days: Interval) -> int:
    """How vague days are: a few days, weeks or a month, up to a year, longer."""
    return sum(days.days > most for most in MOST)


def _stretches(days: Interval, wide: int) -> Iterable[Hashable]:
    """The days, months or years that an interval touches; of longer ones only the same fit."""
    if wide == LONG:
        return (days,)
    if wide == DAYS:
        return range(days.start, days.end + 1)
    (first, month, _), (last, end, _) = calendar_day(days.start), calendar_day(days.last)
    if wide == MONTHS:
        return range(first * 12 + month, last * 12 + end + 1)
    return range(first, last + 1)


class Block:
    """Tellings among which others are found by their words."""

    def __init__(self, members: list[int], words: dict[int, frozenset[str]]) -> None:
        self._members, self._words = members, words

    @cached_property
    def _parts(self) -> dict[str, Block]:
        """For each word the block of the tellings that hold it."""
        found: dict[str, list[int]] = defaultdict(list)
        for at in self._members:
            for word in self._words[at]:
                found[word].append(at)
        return {word: Block(members, self._words) for word, members in found.items()}

    def few(self, needed: Collection[str], at: int) -> list[int]:
        """Members that hold the words needed; of very many, those most like the telling `at`."""
        block = self._narrowed(needed)
        return block._holding(needed) if len(block._members) <= FEW else block.nearest(at)

    def _narrowed(self, needed: Collection[str]) -> Block:
        """A block of few that holds all which hold the words needed; else exactly those."""
        block = self
        if len(self._members) > FEW:
            for word in sorted(needed, key=self._rarity):
                block = block._parts.get(word, _NOBODY)
                if len(block._members) <= FEW:
                    break
        return block

    def _rarity(self, word: str) -> tuple[int, str]:
        return len(self._parts.get(word, _NOBODY)._members), word

    def _holding(self, needed: Collection[str]) -> list[int]:
        wanted = frozenset(needed)
        return [at for at in self._members if wanted <= self._words[at]]

    def all_near(self, at: int) -> set[int]:
        """All that share the rarest words with the telling `at`, as far as they are not many."""
        near: set[int] = set()
        for word in sorted(self._words[at] & self._parts.keys(), key=self._rarity):
            more = near.union(self._parts[word]._members)
            if len(more) > 2 * FEW:
                break
            near = more
        return near

    def nearest(self, at: int) -> list[int]:
        """A few members, first those that share the most of the rarest words with `at`."""
        if len(self._members) <= FEW:
            return self._members
        near: dict[int, None] = {}
        for word in sorted(self._words[at] & self._parts.keys(), key=self._rarity):
            part = self._parts[word]
            alike = part.nearest(at) if len(part._members) < len(self._members) else self._members
            near |= dict.fromkeys(islice(alike, FEW))
            if len(near) >= FEW:
                break
        return list(near)[:FEW]


_NOBODY = Block([], {})
