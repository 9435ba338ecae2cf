"""From turns of phrase for who was harmed, and by what, to the items of their plain wording.

"Died when a bus crashed" is "a bus crashed and killed", "forced from their homes" is "evacuated",
"drove the rebels out of the town" is "retook the town from the rebels".
"""

from timeline.events.lexicon.actions import stem
from timeline.events.lexicon.kin import is_noun
from timeline.events.merging.items import Item
from timeline.events.merging.turns import (
    BY,
    LINK_FROM,
    LINK_OF,
    LINK_TO,
    Items,
    is_named,
    leads_from,
    name_of,
    names,
    objects,
    places,
    told,
)

_LIVES = frozenset({"liv", "lif"})
_CAUSES = frozenset({"FIRE", "QUAKE", "LANDSLIDE", "avalanch"})
_WIDE = frozenset({"QUAKE", "STORMS", "tsunami"})
"""What kills in many places, so that each toll is told for itself."""
_TOLD_AS = {"die": "killed", "injure": "injured"}
_FARTHEST = 4
"""Items between "left" and "dead", at most."""
_HOLDERS = frozenset({"REBELS", "SOLDIERS", "fighter"})
_WEAPONS = frozenset({"missil", "rocket", "dron", "mortar", "torpedo"})
_FLYING = frozenset({"AIRCRAFT", "HELICOPTER"})
BODIES = frozenset({"body", "corps", "remain"})
_OUT = frozenset({"out"})


def deadly(said: Items, at: int) -> Items:
    """ "X claimed 20 lives" as "X killed 20"."""
    end = at + 1 + len(objects(said, at))
    if _LIVES & names(said[at + 1 : end]):
        kept = (item for item in said[at + 1 : end] if not item.names & _LIVES)
        return (*said[:at], told("killed"), *kept, *said[end:])
    return said


def killed(said: Items, at: int) -> Items:
    """ "Left ten dead" as "killed ten", "ten were left dead" as "ten were killed"."""
    next_to = said[at + 1 : at + 2]
    if at and said[at - 1].kind == "be" and next_to and name_of(next_to[0]) in _TOLD_AS:
        return (*said[:at], told(_TOLD_AS[name_of(next_to[0])]), *said[at + 2 :])
    left = objects(said, at)
    end = at + 1 + len(left)
    tells = end < len(said) and said[end].action is not None
    if not 0 < len(left) <= _FARTHEST or not tells or name_of(said[end]) not in _TOLD_AS:
        return said
    return (*said[:at], told(_TOLD_AS[name_of(said[end])]), *left, *said[end + 1 :])


def caused(said: Items, at: int) -> Items:
    """ "Ten died in Peru when a bus crashed", "in a crash" as "a bus crashed and killed ten"."""
    where = places(said, at)
    begins = at + 1 + len(where)
    if not said[begins:] or said[begins].by != "when":
        where, begins = (), at + 1
    link, cause = said[begins : begins + 1], said[begins + 1 :]
    if not link or any(_is_somebody(item) for item in said[:at]):
        return said
    told_of = names(cause)
    acted = any(item.action for item in cause) or not _CAUSES.isdisjoint(names(cause[:1]))
    led = _WIDE.isdisjoint(told_of) if link[0].by == "when" else link[0].kind in {"in", "by"}
    if not (acted and led):
        return said
    harmed = told(_TOLD_AS.get(name_of(said[at]), "killed"))
    return (*cause, harmed, *(item for item in said[:at] if item.kind != "be"), *where)


def _is_somebody(item: Item) -> bool:
    """Whether an item names one person, or may."""
    return item.kind == "name" or (
        item.kind == "first" and not any(is_noun(stem(name)) for name in item.names)
    )


def found_dead(said: Items, at: int) -> Items:
    """ "The body of X was found", "police found X's body" as "X died"."""
    of = next((n for n in range(len(said) - 1) if said[n].names & BODIES), -1)
    if of < 0 or said[of + 1 : of + 2] != (LINK_OF,):
        return said
    whom = objects(said, of + 1)
    if not any(_is_somebody(item) for item in whom):
        return said
    rest = said[at + 1 :] if of < at else said[of + 2 + len(whom) :]
    return (*whom, told("died"), *rest)


def burned(said: Items, at: int) -> Items:
    """ "A fire broke out in X" as "X burned"."""
    inside = said[at + 1 : at + 2]
    if not at or "FIRE" not in names(said[:at]) or not inside or inside[0].kind != "in":
        return said
    what = objects(said, at + 1)
    return (*what, told("burned"), *said[at + 2 + len(what) :])


def displaced(said: Items, at: int) -> Items:
    """ "Floods forced 900 people from their homes" as "floods evacuated 900 people"."""
    what = objects(said, at)
    end = at + 1 + len(what)
    if not what or not leads_from(said, end) or "HOME" not in names(said[end + 1 : end + 2]):
        return said
    kept = (item for item in what if item.names != {"out"})
    return (*said[:at], told("evacuated"), *kept, *said[end + 2 :])


def driven_out(said: Items, at: int) -> Items:
    """ "Troops drove rebels out of Lima" as "troops retook Lima from rebels"."""
    passive = at > 0 and said[at - 1].kind == "be"
    what = objects(said, at)
    end = at + 1 + len(what)
    link, where, by = said[end : end + 1], said[end + 1 : end + 2], said[end + 2 : end + 3]
    out = bool(_OUT & names(what)) and link == (LINK_OF,)
    whom = said[: at - 1] if passive else tuple(item for item in what if item.names != _OUT)
    if not at or not (out or leads_from(said, end)) or not whom or not where or not where[0].spot:
        return said
    if passive and by != (BY,):
        return said
    who, rest = (said[end + 3 :], ()) if passive else (said[:at], said[end + 2 :])
    return (*who, told("retook"), *where, LINK_FROM, *whom, *rest)


def fired(said: Items, at: int) -> Items:
    """ "X launched drones at Y" as "X attacked Y"."""
    end = at + 1 + len(objects(said, at))
    aimed = end < len(said) and said[end].names & {"at", "where", "to", "against"}
    if at < 1 or not aimed or not _WEAPONS & names(said[at + 1 : end]):
        return said
    return (*said[:at], told("attacked"), *said[end + 1 :])


def taken(said: Items, at: int) -> Items:
    """ "The town fell to rebels" as "the town was seized by rebels"."""
    if name_of(said[at]) == "tak":
        taken = at < len(said) - 1 and bool(said[at + 1].spot)
        return (*said[:at], told("seized"), *said[at + 1 :]) if taken else said
    who = said[at + 2 :]
    if at < 1 or not who or not (any(i.spot for i in said[:at]) or _HOLDERS & names(who)):
        return said
    if said[at + 1] != LINK_TO or not (is_named(who) or _HOLDERS & names(who)):
        return said
    return (*said[:at], Item("be"), told("seized"), BY, *who)


def crashed(said: Items, at: int) -> Items:
    """ "The plane came down", "plunged into the sea" as "the plane crashed"."""
    flies = at > 0 and not said[at].nominal and bool(_FLYING & names(said[:at]))
    return (*said[:at], told("crashed"), *said[at + 1 :]) if flies else said
