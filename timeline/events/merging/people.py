"""From those whom two tellings name to whether they are the same, in the same parts."""

from collections.abc import Iterable
from itertools import combinations

from timeline.events.lexicon.kin import alike
from timeline.events.merging.gist import Actor, Gist
from timeline.events.merging.roles import WHAT, WHO, Roles

_DONE_TO = (WHAT, "die", "injure")
_VIOLENT = frozenset({"attack", "die", "injure", "shoot", "arrest", "kidnap"})
_SIDES = frozenset({"SOLDIERS", "REBELS", "POLICE", "GUNMAN", "DEMONSTRATORS", "BOMBER"})
"""Words for those of whom each may do it to the other."""
_OTHERS = ({"whose", "doer"}, {"whose", "done to"}, {"holder", "done to"})
"""Whoever does it is not whose thing does; "Shell's plant was shut" may be by Shell."""
_PLACES = frozenset({WHO, WHAT, "to", "from", "against"})
FEWEST_LETTERS = 3
"""Of the beginning of a name that stands for it, at least."""


def same_people(mine: Iterable[Actor], its: Iterable[Actor]) -> bool:
    """Whether all whom one of them names are named by the other."""
    one, other = list(mine), list(its)
    return all(is_among(a, other) for a in one) or all(is_among(b, one) for b in other)


def loses_it(one: Gist, other: Gist) -> bool:
    """Whether somebody named does it in one, and in the other has it taken away."""
    taken = other.losers - other.named.get(WHO, frozenset())
    return not taken.isdisjoint(one.named.get(WHO, ()))


def is_among(actor: Actor, others: Iterable[Actor]) -> bool:
    return any(
        _same_name(actor.names, each.names) and {actor.role, each.role} not in _OTHERS
        for each in others
    )


def _same_name(mine: frozenset[str], its: frozenset[str]) -> bool:
    """Whether one is part of the other, or short for it: "RSF", "Rapid Support Forces", "Fed"."""
    if nested(mine, its):
        return True
    short, long = sorted((mine, its), key=len)
    if len(short) != 1 or len(long) == 1:
        return False
    lone = min(short).lower()
    clipped = len(lone) >= FEWEST_LETTERS and any(n.lower().startswith(lone) for n in long)
    return clipped or sorted(lone) == sorted(n[0].lower() for n in long)


def same_roles(one: Gist, other: Gist) -> bool:
    """Whether who does it and whom it is done to are not exchanged."""
    if any(action.kind == "mutual" for action in one.actions[:1]):
        return True
    alone = _suffers_alone(one) or _suffers_alone(other)
    sides = (
        [(one.people, other.people)]
        if alone
        else [(one.people, other.people), (one.countries, other.countries)]
    )
    acts = (*one.actions[:1], *other.actions[:1])
    most = 1 if len(acts) > 1 and not alike(*acts) else 0
    if not most and _change_places(one.named, other.named):
        return False
    violent = all(g.actions and g.actions[0].name in _VIOLENT for g in (one, other))
    if violent and (_suffer_what_others_do(one, other) or _suffer_what_others_do(other, one)):
        return False
    return all(_exchanged(_sides(mine), _sides(its)) <= most for mine, its in sides)


def _change_places(mine: Roles, its: Roles) -> bool:
    """Whether two are named in each other's places: "told X to pay Y", "told Y to pay X"."""
    return any(
        mine[a] & its[b] and mine[b] & its[a] and not mine[a] & its[a]
        for a, b in combinations(sorted(mine.keys() & its.keys() & _PLACES), 2)
    )


def _suffer_what_others_do(one: Gist, other: Gist) -> bool:
    """Whether those who do it in one only suffer it in the other: "soldiers killed six"."""
    who = (one.roles.get(WHO, frozenset()) & _SIDES) - other.roles.get(WHO, frozenset())
    return not (who - _suffering(one)).isdisjoint(_suffering(other))


def _suffering(gist: Gist) -> frozenset[str]:
    """The words for those to whom it is done."""
    return frozenset[str]().union(*(gist.roles.get(role, ()) for role in _DONE_TO))


def _exchanged(mine: list[Actor], its: list[Actor]) -> int:
    """How many of those whom both name do it in one, and suffer it in the other."""
    return sum(
        any(nested(a.names, b.names) and a.role != b.role for b in its)
        and not any(nested(a.names, c.names) and a.role == c.role for c in its)
        for a in mine
    )


def _suffers_alone(gist: Gist) -> bool:
    """Whether nobody is told who does it: "a Belarusian was freed", perhaps by Belarus."""
    if WHO in gist.roles or WHO in gist.named:
        return False
    return not any(actor.role == "doer" for actor in (*gist.people, *gist.countries))


def _sides(actors: Iterable[Actor]) -> list[Actor]:
    """Those who do it or whom it is done to."""
    return [actor for actor in actors if actor.role in {"doer", "done to"}]


def doers(gist: Gist) -> list[Actor]:
    return [actor for actor in gist.people if actor.role == "doer" and actor.opens]


def sufferers(gist: Gist) -> list[Actor]:
    return [actor for actor in gist.people if actor.role == "done to"]


def share(mine: list[Actor], its: list[Actor]) -> bool:
    return any(is_among(actor, its) for actor in mine)


def several_share(mine: Iterable[Actor], its: Iterable[Actor]) -> bool:
    others = list(its)
    return sum(is_among(actor, others) for actor in mine) > 1


def nested(mine: frozenset[str], its: frozenset[str]) -> bool:
    return mine <= its or its <= mine
