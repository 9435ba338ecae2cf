"""From the items of a title to those of its plain wording, so that paraphrases have the same.

"Won the election" is "was elected", "was awarded the prize" is "received it", "fell to rebels" is
"was seized by rebels", "left ten dead" is "killed ten", "a blast hit the port" is "exploded in it".
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import takewhile

from timeline.events.lexicon.actions import Action, action_at
from timeline.events.merging.items import Item

_VOTES = frozenset({"VOTING", "PRESIDENCY", "term", "mandate", "leadership"})
_PRIZES = frozenset({"priz", "award", "medal", "oscar", "gold", "silver", "bronze"})
_HOLDERS = frozenset({"REBELS", "SOLDIERS", "fighter"})
_TOLD_AS = {"die": "killed", "injure": "injured"}
_ENDS = frozenset({"action", "by", "in", "link"})
_LEAVING = frozenset({"resign", "retire", "abdicate"})
_OFFICES = frozenset({"PRESIDENCY", "minister", "premier", "chancellor", "KING", "queen", "pope"})
_WEAPONS = frozenset({"missil", "rocket", "dron", "mortar", "torpedo"})
_FLYING = frozenset({"AIRCRAFT", "HELICOPTER"})
_SORTS = frozenset({"TOWN", "villag", "capital", "provinc", "region", "stat", "district", "island",
                    "county", "area", "suburb"})  # fmt: skip
"""What a place may be called beside its name."""
_FARTHEST = 4
"""Items between "left" and "dead", at most."""

Items = tuple[Item, ...]
_TO, _OF, _FROM, _BY = (
    Item("link", frozenset({"to"})),
    Item("link", frozenset({"of"})),
    Item("link", frozenset({"from"})),
    Item("by", frozenset({"by"})),
)


def reworded(said: Sequence[Item]) -> Items:
    """The items with each turn of phrase told plainly."""
    found = _called(tuple(said))
    at = next((at for at, item in enumerate(found) if item.action), -1)
    turns = _TURNS.get(_name(found[at]), ()) if at >= 0 else ()
    told = (turn(found, at) for turn in turns)
    return next((each for each in told if each is not found), found)


def _announced(said: Items, at: int) -> Items:
    """ "X announced her resignation", "said she would resign" as "X resigned"."""
    ahead = next((n for n, item in enumerate(said[at + 1 :], at + 1) if item.action), 0)
    left = at < ahead <= at + 3 and _name(said[ahead]) in _LEAVING
    return (*said[:at], _told(_name(said[ahead])), *said[ahead + 1 :]) if left else said


def _installed(said: Items, at: int) -> Items:
    """ "X became prime minister" as "X took office as prime minister"."""
    if at < 1 or not _OFFICES & _names(_objects(said, at)):
        return said
    return (*said[:at], _told("inaugurated"), *said[at + 1 :])


def _fired(said: Items, at: int) -> Items:
    """ "X launched drones at Y" as "X attacked Y"."""
    end = at + 1 + len(_objects(said, at))
    aimed = end < len(said) and said[end].names & {"at", "where", "to", "against"}
    if at < 1 or not aimed or not _WEAPONS & _names(said[at + 1 : end]):
        return said
    return (*said[:at], _told("attacked"), *said[end + 1 :])


def _elected(said: Items, at: int) -> Items:
    """ "X won the election", "X was the winner of it" as "X was elected"."""
    led = any(item == _OF or item.kind == "in" for item in said[at + 1 : at + 2])
    won = _name(said[at]) == "win" and bool(_VOTES & _names(_objects(said, at + led)))
    if not won and _name(said[at]) == "win":
        return said
    rest = [item for item in said[at + 1 :] if not _is_vote(item)]
    told = (Item("be"), _told("elected")) if won else (said[at],)
    return (*said[:at], *told, *rest)


def _beaten(said: Items, at: int) -> Items:
    """ "X lost to Y" as "X was beaten by Y"."""
    end = at + 1 + len(_objects(said, at))
    if said[end : end + 1] != (_TO,) or not _is_named(said[end + 1 :]):
        return said
    return (*said[:at], Item("be"), _told("beat"), *said[at + 1 : end], _BY, *said[end + 1 :])


def _received(said: Items, at: int) -> Items:
    """ "X was awarded the prize", "X won it", "it was awarded to X" as "X received it"."""
    if _name(said[at]) == "win":
        return _prized(said, at)
    if at < 1:
        return said
    if said[at - 1].kind != "be":
        whom, what = said[at + 1 : at + 2], said[at + 2 :]
        given = _is_named(whom) and bool(_objects(said, at + 1))
        return (*whom, _told("received"), *what, _FROM, *said[:at]) if given else said
    if _objects(said, at):
        rest = (_FROM if item == _BY else item for item in said[at + 1 :])
        return (*said[: at - 1], _told("received"), *rest)
    if said[at + 1 : at + 2] == (_TO,) and _is_named(said[at + 2 :]):
        return (*said[at + 2 :], _told("received"), *said[: at - 1])
    return said


def _prized(said: Items, at: int) -> Items:
    won = bool(_PRIZES & _names(_objects(said, at)))
    return (*said[:at], _told("received"), *said[at + 1 :]) if won else said


def _agreed(said: Items, at: int) -> Items:
    """ "A deal on debt was reached by X" as "a deal on debt was agreed by X"."""
    if at < 2 or said[at - 1].kind != "be" or "TREATY" not in said[0].names:
        return said
    return (*said[:at], _told("agreed"), *said[at + 1 :])


def _taken(said: Items, at: int) -> Items:
    """ "The town fell to rebels" as "the town was seized by rebels"."""
    if _name(said[at]) == "tak":
        taken = at < len(said) - 1 and bool(said[at + 1].spot)
        return (*said[:at], _told("seized"), *said[at + 1 :]) if taken else said
    if at < 1 or not any(item.spot for item in said[:at]) or len(said) < at + 3:
        return said
    who = said[at + 2 :]
    if said[at + 1] != _TO or not (_is_named(who) or _HOLDERS & _names(who)):
        return said
    return (*said[:at], Item("be"), _told("seized"), _BY, *who)


def _killed(said: Items, at: int) -> Items:
    """ "Left ten dead" as "killed ten"."""
    objects = _objects(said, at)
    end = at + 1 + len(objects)
    tells = end < len(said) and said[end].action is not None
    if not 0 < len(objects) <= _FARTHEST or not tells or _name(said[end]) not in _TOLD_AS:
        return said
    return (*said[:at], _told(_TOLD_AS[_name(said[end])]), *objects, *said[end + 1 :])


def _is_office(before: Sequence[Item], link: Item, after: Sequence[Item]) -> bool:
    """Whether a link is within the office of somebody named: "secretary of state Kissinger"."""
    kinds = [item.kind for item in after]
    return link == _OF and len(before) == 1 and kinds == ["word", "name"]


def _crashed(said: Items, at: int) -> Items:
    """ "The plane came down", "plunged into the sea" as "the plane crashed"."""
    flies = at > 0 and not said[at].nominal and bool(_FLYING & _names(said[:at]))
    return (*said[:at], _told("crashed"), *said[at + 1 :]) if flies else said


def _called(said: Items) -> Items:
    """ "The city of Malang", "Balochistan province" as "Malang", "Balochistan"."""
    if said[1:2] != (_OF,) and _SORTS.isdisjoint(_names(said)):
        return said
    found: list[Item] = []
    skipped = -1
    for at, item in enumerate(said):
        after = said[at + 1 : at + 3]
        if at == skipped:
            continue
        if item.kind == "word" and item.names & _SORTS and any(each.spot for each in after[:1]):
            continue
        if item == _OF and found and found[-1].names & _SORTS and after and after[0].spot:
            found.pop()
        elif _is_office(found, item, after):
            skipped = at + 1
        elif not (item.kind == "word" and item.names & _SORTS and at and said[at - 1].spot):
            found.append(item)
    return tuple(found)


def _is_named(said: Items) -> bool:
    """Whether somebody, some body or some country is named first."""
    return bool(said) and said[0].kind in {"name", "country"}


def _objects(said: Items, at: int) -> Items:
    """What stands between an action and the next link or action."""
    return tuple(takewhile(lambda item: item.kind not in _ENDS, said[at + 1 :]))


def _is_vote(item: Item) -> bool:
    return item.kind == "again" or not _VOTES.isdisjoint(item.names)


def _names(said: Iterable[Item]) -> frozenset[str]:
    return frozenset[str]().union(*(item.names for item in said))


def _name(item: Item) -> str:
    return item.action.name if item.action else ""


def _told(word: str) -> Item:
    action = action_at((word,), 0) or Action(word, "", 1)
    return Item("action", frozenset({action.name.upper()}), action)


_TURNS: dict[str, tuple[Callable[[Items, int], Items], ...]] = {
    "announce": (_announced,),
    "say": (_announced,),
    "becom": (_installed,),
    "launch": (_fired,),
    "win": (_elected, _received),
    "elect": (_elected,),
    "lose": (_beaten,),
    "fall": (_taken, _crashed),
    "tak": (_taken,),
    "leave": (_killed,),
    "collapse": (_crashed,),
    **dict.fromkeys(("giv", "award", "grant", "hand"), (_received,)),
    **dict.fromkeys(("arrive", "agree", "sign", "attack", "reach", "end"), (_agreed,)),
}
"""By the first action the turns of phrase that begin with it; "a deal was struck" is no attack."""
