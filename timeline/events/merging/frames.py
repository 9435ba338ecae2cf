"""From two tellings of different verbs to whether the rest that they share makes them one."""

from timeline.events.merging.deeds import speaks_against
from timeline.events.merging.gist import Gist
from timeline.events.merging.people import is_among
from timeline.events.merging.roles import within

FEWEST_IN_A_FRAME = 4
"""How much two tellings share, at least, that have different verbs."""
FAINT = frozenset({"POLICE"})
"""Those who are told of wherever something is done; they make no two happenings one."""


def same_frame(one: Gist, other: Gist) -> bool:
    """Whether one tells all whom and what the other tells, and that is much, whatever the verb."""
    if speaks_against(one, other):
        return False
    mine, its = plain(one), plain(other)
    shared = {word for word in mine - FAINT - one.codes if meet(frozenset({word}), its)}
    people = max(named_in(one, other), named_in(other, one))
    sure = len(one.spots & other.spots) + len(one.numbers & other.numbers)
    whole = within(mine, its) or within(its, mine)
    return whole and people + sure > 0 and people + sure + len(shared) >= FEWEST_IN_A_FRAME


def plain(gist: Gist) -> frozenset[str]:
    """Its words but those that say what was done, which have been compared."""
    return gist.words - {action.name.upper() for action in gist.actions}


def named_in(one: Gist, other: Gist) -> int:
    """How many of those whom one of them names the other names too."""
    return sum(is_among(actor, other.people) for actor in one.people)


def meet(words: frozenset[str], others: frozenset[str]) -> bool:
    """Whether any of some words may stand for any of others."""
    return any(within(frozenset({word}), others) for word in words)
