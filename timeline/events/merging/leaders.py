"""From leaders that one telling names, and another tells by their office, to whom both tell of."""

from timeline.events.merging.gist import Gist
from timeline.events.merging.offices import DISTINCT, LEADERS, OFFICES

_TAKING = frozenset({"elect", "appoint", "enter office", "choose", "nominate"})


def leading(led: frozenset[str]) -> frozenset[str]:
    """The words for a leader, if somebody named leads a country that both tell."""
    return LEADERS if led else frozenset()


def leaders_shared(one: Gist, other: Gist) -> int:
    """How many countries have a leader whom one names and the other tells by the office."""
    return len((led(one) & other.led) | (led(other) & one.led))


def led(gist: Gist) -> frozenset[str]:
    """The countries led by those whom a title names."""
    return frozenset(n for names in gist.named.values() for n in names if n.startswith("="))


def other_office(one: Gist, other: Gist) -> bool:
    """Whether somebody takes one office in one, and in the other another: mayor, deputy."""
    if not all(gist.actions and gist.actions[0].name in _TAKING for gist in (one, other)):
        return False
    first, second = (gist.roles.get("as", frozenset()) for gist in (one, other))
    if first and second and first.isdisjoint(OFFICES) != second.isdisjoint(OFFICES):
        return True
    mine, its = one.words & DISTINCT, other.words & DISTINCT
    return bool(mine and its) and mine.isdisjoint(its)
