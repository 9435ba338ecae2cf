"""From what brought about what was done to the plain wording of that, the cause beside it.

"A leak led to the resignation of X" is "X resigned", "a storm forced X to land" is "X landed".
"""

from timeline.events.merging.items import PLAN, Item
from timeline.events.merging.turns import (
    LINK_OF,
    LINK_TO,
    Items,
    is_named,
    name_of,
    next_action,
    objects,
    told,
)

_GOING = frozenset({"once", "suffered"})
_NAMING = frozenset({"be", "name", "country"})
_BESIDE = Item("link", frozenset({"aside"}))


def led_to(said: Items, at: int) -> Items:
    """ "X led to the resignation of Y", "prompted it" as "Y resigned"."""
    ahead = at + 1 + (said[at + 1 : at + 2] == (LINK_TO,))
    act, of = said[ahead : ahead + 1], said[ahead + 1 : ahead + 2]
    if not at or of != (LINK_OF,) or not act[0].nominal:
        return said
    if act[0].action is None or act[0].action.kind not in _GOING:
        return said
    who = objects(said, ahead + 1)
    return (*who, told(name_of(act[0])), *said[ahead + 2 + len(who) :], _BESIDE, *said[:at])


def made_to(said: Items, at: int) -> Items:
    """ "A storm forced X to land" as "X landed", but not where somebody made X do it."""
    whom = objects(said, at)
    to = at + 1 + len(whom)
    if not at or _is_somebody(said[:at]) or not is_named(whom) or next_action(said, at) != to + 1:
        return said
    if said[to] != LINK_TO and said[to].names != PLAN:
        return said
    return (*whom, *said[to + 1 :], _BESIDE, *said[:at])


def _is_somebody(said: Items) -> bool:
    """Whether those told of are named, or a lone word that may be a name."""
    lone = [item.kind for item in said] == ["first"]
    return lone or any(item.kind in _NAMING for item in said)
