"""From two tellings of different verbs to whether the rest that they share makes them one."""

from __future__ import annotations

from timeline.events.merging.deeds import are_among, speaks_against
from timeline.events.merging.gist import Gist
from timeline.events.merging.people import is_among
from timeline.events.merging.roles import WHO, agree, within

FEWEST_IN_A_FRAME = 4
"""How much two tellings share, at least, that have different verbs; a name counts double."""
FAINT = frozenset({"POLICE"})
"""Those who are told of wherever something is done; they make no two happenings one."""


def same_frame(one: Gist, other: Gist) -> bool:
    """Whether two verbs are told of so much that is one, and not only of who it was and where."""
    if speaks_against(one, other):
        return False
    mine, its = plain(one), plain(other)
    shared = {word for word in mine - FAINT - one.codes if meet(frozenset({word}), its)}
    people = max(named_in(one, other), named_in(other, one))
    sure = len(one.spots & other.spots) + len(one.numbers & other.numbers)
    told = people + sure + len(shared)
    if (within(mine, its) or within(its, mine)) and people + sure and told >= FEWEST_IN_A_FRAME:
        return True
    who = one.roles.get(WHO, frozenset()) | other.roles.get(WHO, frozenset())
    what = shared - who or one.numbers & other.numbers
    told += people + (len(one.codes & other.codes) > 1)
    return (
        people + sure > 0
        and told >= FEWEST_IN_A_FRAME
        and bool(what or are_among(one.actions[-1:], other.actions))
        and agree(one.roles, other.roles)
    )


def plain(gist: Gist) -> frozenset[str]:
    """Its words but those that say what was done, which have been compared."""
    return gist.words - {action.name.upper() for action in gist.actions}


def named_in(one: Gist, other: Gist) -> int:
    """How many of those whom one of them names the other names too."""
    return sum(is_among(actor, other.people) for actor in one.people)


def meet(words: frozenset[str], others: frozenset[str]) -> bool:
    """Whether any of some words may stand for any of others."""
    return any(within(frozenset({word}), others) for word in words)
