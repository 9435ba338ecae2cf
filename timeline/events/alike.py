"""From two tellings to whether they tell one happening; where that is unsure, they do not."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from timeline.days import Interval
from timeline.events.gist import Actor, Gist
from timeline.model import Status

FEWEST_IN_ONE_TEXT = 2
FEWEST_IN_TWO = 3
"""How many words two tellings share, at least, unless one says more by a name."""
A_MONTH, A_YEAR = 31, 366
"""Days: tellings vaguer than this are compared more strictly, or not at all."""
ONE_DAY = 1


@dataclass(frozen=True, slots=True)
class Telling:
    """What is compared of an event."""

    gist: Gist
    days: Interval
    status: Status
    countries: frozenset[str]
    """ISO 3166-1 alpha-3, without those that only the name of a person tells."""
    documents: frozenset[str]


def same(one: Telling, other: Telling) -> bool:
    """Whether two tellings are of one happening, on the same days or on days that agree."""
    if one.status != other.status or not _within(one.countries, other.countries):
        return False
    if not _fit(one.gist, other.gist):
        return False
    first, second = _named(one.gist, other.gist), _named(other.gist, one.gist)
    if not (_same_people(first.people, second.people) and _same_roles(first, second)):
        return False
    words = _same_words(first, second, bool(one.documents & other.documents))
    longest = max(one.days.days, other.days.days)
    if one.days == other.days:
        return words or (longest <= A_MONTH and _same_deed(first, second))
    if one.days.holds(other.days) or other.days.holds(one.days):
        return (words and longest <= A_YEAR) or (longest <= A_MONTH and _same_deed(first, second))
    return words and _same_deed(first, second) and _a_day_apart(one, other)


def _a_day_apart(one: Telling, other: Telling) -> bool:
    """Whether two texts give neighbouring days: sources disagree, or their clocks do."""
    if one.documents & other.documents or one.days.days != 1 or other.days.days != 1:
        return False
    return abs(one.days.start - other.days.start) == ONE_DAY


def _named(gist: Gist, other: Gist) -> Gist:
    """The gist, with its lone first word taken for a name where the other tells that it is one."""
    names = {name for actor in other.people for name in actor.names}
    return gist.with_name() if gist.first in names else gist


def _fit(one: Gist, other: Gist) -> bool:
    """Whether no action, number or place that one tells speaks against the other."""
    return (
        one.again == other.again
        and _within(one.numbers, other.numbers)
        and _within(one.spots, other.spots)
        and _within(one.codes, other.codes)
        and _same_actions(one, other)
    )


def _within(mine: frozenset[str], its: frozenset[str]) -> bool:
    return mine <= its or its <= mine


def _same_actions(one: Gist, other: Gist) -> bool:
    mine = [action.name for action in one.actions]
    its = [action.name for action in other.actions]
    if not mine or not its:
        return mine == its
    return set(mine) == set(its) or (mine[0] == its[0] and _within(frozenset(mine), frozenset(its)))


def _same_people(mine: Iterable[Actor], its: Iterable[Actor]) -> bool:
    """Whether all whom one of them names are named by the other."""
    one, other = list(mine), list(its)
    return all(_is_among(a, other) for a in one) or all(_is_among(b, one) for b in other)


def _is_among(actor: Actor, others: Iterable[Actor]) -> bool:
    return any(
        _within(actor.names, each.names) and (actor.role == "whose") == (each.role == "whose")
        for each in others
    )


def _same_roles(one: Gist, other: Gist) -> bool:
    """Whether who does it and whom it is done to are not exchanged."""
    if any(action.kind == "mutual" for action in one.actions[:1]):
        return True
    sides = {"doer", "done to"}
    return not any(
        a.role in sides and b.role in sides and a.role != b.role and _within(a.names, b.names)
        for mine, its in ((one.people, other.people), (one.countries, other.countries))
        for a in mine
        for b in its
    )


def _same_words(one: Gist, other: Gist, one_text: bool) -> bool:
    """Whether one says all that the other says, perhaps at more length."""
    if not _within(one.words, other.words):
        return False
    people = sum(_is_among(actor, other.people) for actor in one.people)
    shared = len(one.words & other.words) + people
    if one_text or people:
        return shared >= FEWEST_IN_ONE_TEXT
    return shared >= FEWEST_IN_TWO


def _same_deed(one: Gist, other: Gist) -> bool:
    """Whether the same one does, or suffers, what nobody does or suffers twice in a day."""
    if not one.actions or not other.actions or one.actions[0].name != other.actions[0].name:
        return False
    if one.actions[0].kind == "once":
        return _share(_doers(one), _doers(other))
    if one.actions[0].kind == "undergone":
        return _share(_sufferers(one), _sufferers(other))
    return one.actions[0].kind == "mutual" and _several_share(one.people, other.people)


def _doers(gist: Gist) -> list[Actor]:
    return [actor for actor in gist.people if actor.role == "doer" and actor.opens]


def _sufferers(gist: Gist) -> list[Actor]:
    return [actor for actor in gist.people if actor.role == "done to"]


def _share(mine: list[Actor], its: list[Actor]) -> bool:
    return any(_is_among(actor, its) for actor in mine)


def _several_share(mine: Iterable[Actor], its: Iterable[Actor]) -> bool:
    others = list(its)
    return sum(_is_among(actor, others) for actor in mine) > 1
