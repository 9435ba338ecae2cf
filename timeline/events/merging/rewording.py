"""From the items of a title to those of its plain wording, so that paraphrases have the same.

"Won the election" is "was elected", "was awarded the prize" is "received it", "fell to rebels" is
"was seized by rebels", "left ten dead" is "killed ten", "a blast hit the port" is "exploded in it".
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from timeline.events.merging.announced import announced, ordered, reported
from timeline.events.merging.items import Item
from timeline.events.merging.turns import (
    BY,
    LINK_FROM,
    LINK_OF,
    LINK_TO,
    PRIZES,
    Items,
    burned,
    caused,
    cleared,
    crowned,
    deadly,
    dropped,
    fallen,
    given,
    held,
    hit,
    is_named,
    laid_off,
    left_jail,
    lost_post,
    name_of,
    names,
    objects,
    opened,
    parted,
    sold,
    struck,
    told,
    told_of_change,
    walked,
    went,
    won_by,
)

Turn = Callable[[Items, int], Items]

_VOTES = frozenset({"VOTING", "PRESIDENCY", "term", "mandat", "leadership", "seat"})
_PRIZES = PRIZES | {"gold", "silver", "bronz"}
_HOLDERS = frozenset({"REBELS", "SOLDIERS", "fighter"})
_TOLD_AS = {"die": "killed", "injure": "injured"}
_OFFICES = frozenset({"PRESIDENCY", "minister", "premier", "chancellor", "KING", "queen", "pop",
                      "BOSS", "CHIEF EXECUTIVE", "leader", "manager", "governor", "mayor",
                      "speaker", "CHAIRMAN", "director", "COACH"})  # fmt: skip
_WEAPONS = frozenset({"missil", "rocket", "dron", "mortar", "torpedo"})
_FLYING = frozenset({"AIRCRAFT", "HELICOPTER"})
_SORTS = frozenset({"TOWN", "villag", "capital", "provinc", "region", "stat", "district", "island",
                    "county", "area", "suburb"})  # fmt: skip
"""What a place may be called beside its name."""
_FARTHEST = 4
"""Items between "left" and "dead", at most."""


def reworded(said: Sequence[Item]) -> Items:
    """The items with each turn of phrase told plainly."""
    found = _called(tuple(said))
    return _turned(_turned(found, _SAID), _TURNS)


def _turned(said: Items, turns: Mapping[str, tuple[Turn, ...]]) -> Items:
    """The items after the first turn of phrase that their first action begins."""
    at = next((at for at, item in enumerate(said) if item.action), -1)
    if at < 0:
        return said
    own = turns.get(name_of(said[at]), ())
    plainer = (turn(said, at) for turn in ((reported, *own) if said[at].nominal else own))
    return next((each for each in plainer if each is not said), said)


def _installed(said: Items, at: int) -> Items:
    """ "X became prime minister" as "X took office as prime minister"."""
    if at < 1 or not _OFFICES & names(objects(said, at)):
        return said
    return (*said[:at], told("inaugurated"), *said[at + 1 :])


def _fired(said: Items, at: int) -> Items:
    """ "X launched drones at Y" as "X attacked Y"."""
    end = at + 1 + len(objects(said, at))
    aimed = end < len(said) and said[end].names & {"at", "where", "to", "against"}
    if at < 1 or not aimed or not _WEAPONS & names(said[at + 1 : end]):
        return said
    return (*said[:at], told("attacked"), *said[end + 1 :])


def _elected(said: Items, at: int) -> Items:
    """ "X won the election", "X was the winner of it" as "X was elected"."""
    led = any(item == LINK_OF or item.kind == "in" for item in said[at + 1 : at + 2])
    won = name_of(said[at]) != "elect" and bool(_VOTES & names(objects(said, at + led)))
    if not won and name_of(said[at]) == "win":
        return said
    rest = [item for item in said[at + 1 :] if not _is_vote(item)]
    acts = (Item("be"), told("elected")) if won else (said[at],)
    return (*said[:at], *acts, *rest)


def _beaten(said: Items, at: int) -> Items:
    """ "X lost to Y" as "X was beaten by Y"."""
    end = at + 1 + len(objects(said, at))
    if said[end : end + 1] != (LINK_TO,) or not is_named(said[end + 1 :]):
        return said
    return (*said[:at], Item("be"), told("beat"), *said[at + 1 : end], BY, *said[end + 1 :])


def _received(said: Items, at: int) -> Items:
    """ "X was awarded the prize", "X won it", "it was awarded to X" as "X received it"."""
    if name_of(said[at]) == "win":
        return _prized(said, at)
    if at < 1:
        return said
    if said[at - 1].kind != "be":
        whom, what = said[at + 1 : at + 2], said[at + 2 :]
        if is_named(whom) and objects(said, at + 1):
            return (*whom, told("received"), *what, LINK_FROM, *said[:at])
        return _handed(said, at)
    if objects(said, at):
        rest = (LINK_FROM if item == BY else item for item in said[at + 1 :])
        return (*said[: at - 1], told("received"), *rest)
    if said[at + 1 : at + 2] == (LINK_TO,) and is_named(said[at + 2 :]):
        return (*said[at + 2 :], told("received"), *said[: at - 1])
    return said


def _handed(said: Items, at: int) -> Items:
    """ "X gave Y to Z" as "Z received Y from X"."""
    what = objects(said, at)
    end = at + 1 + len(what)
    if not what or said[end : end + 1] != (LINK_TO,) or not is_named(said[end + 1 :]):
        return said
    rest = (LINK_FROM, *said[:at], *said[end + 2 :])
    return (said[end + 1], told("received"), *what, *rest)


def _prized(said: Items, at: int) -> Items:
    won = bool(_PRIZES & names(objects(said, at)))
    return (*said[:at], told("received"), *said[at + 1 :]) if won else said


def _agreed(said: Items, at: int) -> Items:
    """ "A deal on debt was reached by X" as "a deal on debt was agreed by X"."""
    if at < 2 or said[at - 1].kind != "be" or "TREATY" not in said[0].names:
        return said
    return (*said[:at], told("agreed"), *said[at + 1 :])


def _taken(said: Items, at: int) -> Items:
    """ "The town fell to rebels" as "the town was seized by rebels"."""
    if name_of(said[at]) == "tak":
        taken = at < len(said) - 1 and bool(said[at + 1].spot)
        return (*said[:at], told("seized"), *said[at + 1 :]) if taken else said
    if at < 1 or not any(item.spot for item in said[:at]) or len(said) < at + 3:
        return said
    who = said[at + 2 :]
    if said[at + 1] != LINK_TO or not (is_named(who) or _HOLDERS & names(who)):
        return said
    return (*said[:at], Item("be"), told("seized"), BY, *who)


def _killed(said: Items, at: int) -> Items:
    """ "Left ten dead" as "killed ten"."""
    left = objects(said, at)
    end = at + 1 + len(left)
    tells = end < len(said) and said[end].action is not None
    if not 0 < len(left) <= _FARTHEST or not tells or name_of(said[end]) not in _TOLD_AS:
        return said
    return (*said[:at], told(_TOLD_AS[name_of(said[end])]), *left, *said[end + 1 :])


def _is_office(before: Sequence[Item], link: Item, after: Sequence[Item]) -> bool:
    """Whether a link is within the office of somebody named: "secretary of state Kissinger"."""
    kinds = [item.kind for item in after]
    return link == LINK_OF and len(before) == 1 and kinds == ["word", "name"]


def _crashed(said: Items, at: int) -> Items:
    """ "The plane came down", "plunged into the sea" as "the plane crashed"."""
    flies = at > 0 and not said[at].nominal and bool(_FLYING & names(said[:at]))
    return (*said[:at], told("crashed"), *said[at + 1 :]) if flies else said


def _called(said: Items) -> Items:
    """ "The city of Malang", "Balochistan province" as "Malang", "Balochistan"."""
    if said[1:2] != (LINK_OF,) and _SORTS.isdisjoint(names(said)):
        return said
    found: list[Item] = []
    skipped = -1
    for at, item in enumerate(said):
        after = said[at + 1 : at + 3]
        if at == skipped:
            continue
        if item.kind == "word" and item.names & _SORTS and any(each.spot for each in after[:1]):
            continue
        if item == LINK_OF and found and found[-1].names & _SORTS and after and after[0].spot:
            found.pop()
        elif _is_office(found, item, after):
            skipped = at + 1
        elif not (item.kind == "word" and item.names & _SORTS and at and said[at - 1].spot):
            found.append(item)
    return tuple(found)


def _is_vote(item: Item) -> bool:
    return item.kind == "again" or not _VOTES.isdisjoint(item.names)


_SAID: dict[str, tuple[Turn, ...]] = {
    **dict.fromkeys(("announce", "say", "promise", "confirm", "decid", "plan", "tell", "agree"),
                    (announced,)),
    **dict.fromkeys(("order", "mediate", "caus", "negotiat", "secur"), (ordered,)),
}  # fmt: skip
_TURNS: dict[str, tuple[Turn, ...]] = {
    "agree": (struck, _agreed),
    "becom": (_installed, crowned),
    "launch": (_fired, laid_off),
    "win": (won_by, _elected, _received),
    "elect": (_elected,),
    "lose": (deadly, lost_post, _beaten),
    "fall": (_taken, _crashed, fallen),
    "sink": (_crashed,),
    "seize": (crowned,),
    "tak": (_taken, crowned, deadly),
    "claim": (crowned, deadly),
    **dict.fromkeys(("clinch", "secur", "earn", "seal", "grab"), (_elected, crowned, struck)),
    "cost": (deadly,),
    "leave": (_killed, held, left_jail),
    "hold": (held,),
    "begin": (burned, walked),
    "drop": (dropped,),
    "report": (told_of_change,),
    "convict": (cleared,),
    "receive": (given,),
    **dict.fromkeys(("walk", "walk out"), (left_jail,)),
    "collapse": (_crashed,),
    "die": (caused,),
    "enter office": (opened,),
    "lower": (laid_off, parted),
    "lay off": (laid_off,),
    "abolish": (laid_off,),
    **dict.fromkeys(("break", "sever", "suspend"), (parted,)),
    "sell": (sold,),
    "going": (went,),
    **dict.fromkeys(("call", "stag"), (walked,)),
    **dict.fromkeys(("giv", "award", "grant", "hand"), (given, _received)),
    **dict.fromkeys(("arrive", "sign", "reach"), (_agreed, struck)),
    "attack": (_agreed, struck, hit),
    "end": (_agreed, struck, parted, walked),
}  # fmt: skip
"""By the first action the turns of phrase that begin with it; "a deal was struck" is no attack."""
