"""From two tellings to whether they tell one happening; where that is unsure, they do not."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from timeline.days import Interval
from timeline.events.lexicon.actions import Action, stem
from timeline.events.lexicon.kin import alike
from timeline.events.lexicon.words import CLAIMING, SAYING
from timeline.events.merging.compared import UNDONE
from timeline.events.merging.gist import Actor, Gist
from timeline.events.merging.roles import WHO, agree, within
from timeline.model import Status

FEWEST_IN_ONE_TEXT = 2
FEWEST_IN_TWO = 3
"""How many words two tellings share, at least, unless one says more by a name."""
FEWEST_WITH_MORE = 3
"""How much two tellings share, at least, of which each says something that the other does not."""
FEWEST_IN_A_FRAME = 4
"""How much two tellings share, at least, that have different verbs."""
FEWEST_LETTERS = 3
"""Of the beginning of a name that stands for it, at least."""
A_MONTH, A_YEAR = 31, 366
"""Days: tellings vaguer than this are compared more strictly, or not at all."""
ONE_DAY = 1

_ANYBODY = frozenset({"gunman", "gunmen", "GUNMAN"})
"""Words for somebody whom another text may name."""
_FAINT = frozenset({"POLICE"})
"""Those who are told of wherever something is done; they make no two happenings one."""
_TALKING = frozenset(map(stem, SAYING | CLAIMING | UNDONE))
"""Verbs, as stems, whose object is only talked of, or still to be done."""
_MEANS = frozenset({"attack", "explode", "shoot", "crash", "flood", "erupt", "find"})
"""Actions that may be told before what came of them."""


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
    one_text = bool(one.documents & other.documents)
    if not _fit(one.gist, other.gist) or (
        one_text and not _within(one.gist.tolls, other.gist.tolls)
    ):
        return False
    first, second = _named(one.gist, other.gist), _named(other.gist, one.gist)
    if not (_same_people(first.people, second.people) and _same_roles(first, second)):
        return False
    if not _same_fillers(first, second) or _other_country(one, other) or _other_country(other, one):
        return False
    words = _same_words(first, second, one_text)
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
        and (_same_actions(one, other) or _told_freely(one, other))
    )


def _within(mine: frozenset[str], its: frozenset[str]) -> bool:
    return mine <= its or its <= mine


def _same_actions(one: Gist, other: Gist) -> bool:
    """Whether they tell the same actions, or one also by what: "a strike killed seven"."""
    if not one.actions or not other.actions:
        return one.actions == other.actions
    fewer, more = sorted((one.actions, other.actions), key=lambda acts: len(set(acts)))
    if not _are_among(fewer, more):
        return False
    return _are_among(more, fewer) or alike(fewer[0], more[0]) or more[0].name in _MEANS


def _told_freely(one: Gist, other: Gist) -> bool:
    """Whether the verb of one is none that the table tells from others, and both tell a deed."""
    if not one.actions or not other.actions or (one.actions[0].listed and other.actions[0].listed):
        return False
    return _TALKING.isdisjoint({one.actions[0].name, other.actions[0].name})


def _are_among(actions: Iterable[Action], others: Iterable[Action]) -> bool:
    return all(any(alike(action, other) for other in others) for action in actions)


def _same_people(mine: Iterable[Actor], its: Iterable[Actor]) -> bool:
    """Whether all whom one of them names are named by the other."""
    one, other = list(mine), list(its)
    return all(_is_among(a, other) for a in one) or all(_is_among(b, one) for b in other)


def _is_among(actor: Actor, others: Iterable[Actor]) -> bool:
    return any(
        _same_name(actor.names, each.names)
        and {actor.role, each.role} not in ({"whose", "doer"}, {"whose", "done to"})
        for each in others
    )


def _same_name(mine: frozenset[str], its: frozenset[str]) -> bool:
    """Whether one is part of the other, or short for it: "RSF", "Rapid Support Forces", "Fed"."""
    if _within(mine, its):
        return True
    short, long = sorted((mine, its), key=len)
    if len(short) != 1 or len(long) == 1:
        return False
    lone = min(short).lower()
    clipped = len(lone) >= FEWEST_LETTERS and any(n.lower().startswith(lone) for n in long)
    return clipped or sorted(lone) == sorted(n[0].lower() for n in long)


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


def _same_fillers(one: Gist, other: Gist) -> bool:
    """Whether nobody is named by one of them in the role that the other gives to some other."""
    return not (_told_otherwise(one, other) or _told_otherwise(other, one))


def _told_otherwise(one: Gist, other: Gist) -> bool:
    """Whether one names somebody in a role that the other only describes, and otherwise."""
    return any(
        described - _ANYBODY
        and role in one.named
        and role not in other.named
        and described.isdisjoint(one.roles.get(role, ()))
        and not _meet(described, one.named[role])
        and not any(one.named[role] & actor.names for actor in other.people)
        for role, described in other.roles.items()
    )


def _meet(words: frozenset[str], others: frozenset[str]) -> bool:
    """Whether any of some words may stand for any of others."""
    return any(within(frozenset({word}), others) for word in words)


def _other_country(one: Telling, other: Telling) -> bool:
    """Whether one country does it in one telling, and in the other another or none of its own."""
    mine, its = _doing(one.gist), _doing(other.gist)
    if not mine or any(action.kind == "mutual" for action in one.gist.actions[:1]):
        return False
    if its:
        return not mine & its
    return WHO in other.gist.named and not mine & other.countries


def _doing(gist: Gist) -> set[str]:
    """The countries that do it, or whose people do: "China", "China's navy"."""
    doers = (a for a in gist.countries if a.role == "doer" or (a.role == "whose" and a.opens))
    return {name.removeprefix("=") for actor in doers for name in actor.names}


def _same_words(one: Gist, other: Gist, one_text: bool) -> bool:
    """Whether they say the same in each role, and one all of it or both enough."""
    if not _same_actions(one, other):
        return not one_text and _same_frame(one, other)
    people = sum(_is_among(actor, other.people) for actor in one.people)
    mine, its = _plain(one), _plain(other)
    shared = people + sum(within(frozenset({word}), its) for word in mine - _FAINT)
    shared += sum(_are_among([action], other.actions) for action in one.actions)
    if one == other and (one.people or one.spots):
        return True
    if not agree(one.roles, other.roles):
        return False
    if within(mine, its) or within(its, mine):
        if people or _doing(one) & _doing(other):
            shared += len(one.spots & other.spots)
        return shared >= (FEWEST_IN_ONE_TEXT if one_text or people else FEWEST_IN_TWO)
    shared += len(one.spots & other.spots) + len(one.numbers & other.numbers)
    return not one_text and shared >= FEWEST_WITH_MORE


def _same_frame(one: Gist, other: Gist) -> bool:
    """Whether one tells all whom and what the other tells, and that is much, whatever the verb."""
    mine, its = _plain(one), _plain(other)
    if not (within(mine, its) or within(its, mine)):
        return False
    people = sum(_is_among(actor, other.people) for actor in one.people)
    sure = (one.spots & other.spots) | (one.numbers & other.numbers)
    shared = sum(_meet(frozenset({word}), its) for word in mine - _FAINT - one.codes)
    return people + len(sure) > 0 and people + len(sure) + shared >= FEWEST_IN_A_FRAME


def _plain(gist: Gist) -> frozenset[str]:
    """Its words but those that say what was done, which have been compared."""
    return gist.words - {action.name.upper() for action in gist.actions}


def _same_deed(one: Gist, other: Gist) -> bool:
    """Whether the same one does, or suffers, what nobody does or suffers twice in a day."""
    if not one.actions or not other.actions or not alike(one.actions[0], other.actions[0]):
        return False
    if one.actions[0].kind == "once":
        return _share(_doers(one), _doers(other))
    if one.actions[0].kind in {"undergone", "suffered"}:
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
