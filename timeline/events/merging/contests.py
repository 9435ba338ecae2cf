"""From turns of phrase for who won, lost or was given what to the items of their plain wording.

"Won the election" is "was elected", "lost to X" is "was beaten by X", "was awarded the prize" is
"received it", "set a record" is "broke it".
"""

from timeline.events.merging.items import Item
from timeline.events.merging.turns import (
    BY,
    LINK_FROM,
    LINK_OF,
    LINK_TO,
    Items,
    is_named,
    name_of,
    names,
    objects,
    told,
)

_PRIZES = frozenset({"priz", "award", "medal", "oscar"})
_MEDALS = _PRIZES | {"gold", "silver", "bronz"}
_VOTES = frozenset({"VOTING", "PRESIDENCY", "term", "mandat", "leadership", "seat"})
_TITLES = frozenset({"gold", "silver", "bronz", "TITLE", "trophy", "cup", "stag"})
_RECORDS = frozenset({"record"})


def elected(said: Items, at: int) -> Items:
    """ "X won the election", "X was the winner of it", "it was won by X" as "X was elected"."""
    if said[at + 1 : at + 2] == (BY,) and said[at - 1].kind == "be" and _VOTES & names(said[:at]):
        whom = objects(said, at + 1)
        where = (item for item in said[: at - 1] if not _is_vote(item))
        act = (Item("be"), told("elected"), Item("in", frozenset({"where"})))
        return (*whom, *act, *where, *said[at + 2 + len(whom) :])
    led = any(item == LINK_OF or item.kind == "in" for item in said[at + 1 : at + 2])
    won = name_of(said[at]) != "elect" and bool(_VOTES & names(objects(said, at + led)))
    if not won and name_of(said[at]) == "win":
        return said
    rest = [item for item in said[at + 1 :] if not _is_vote(item)]
    acts = (Item("be"), told("elected")) if won else (said[at],)
    return (*said[:at], *acts, *rest)


def _is_vote(item: Item) -> bool:
    return item.kind == "again" or not _VOTES.isdisjoint(item.names)


def beaten(said: Items, at: int) -> Items:
    """ "X lost to Y" as "X was beaten by Y"."""
    end = at + 1 + len(objects(said, at))
    if said[end : end + 1] != (LINK_TO,) or not is_named(said[end + 1 :]):
        return said
    return (*said[:at], Item("be"), told("beat"), *said[at + 1 : end], BY, *said[end + 1 :])


def received(said: Items, at: int) -> Items:
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
    won = bool(_MEDALS & names(objects(said, at)))
    return (*said[:at], told("received"), *said[at + 1 :]) if won else said


def crowned(said: Items, at: int) -> Items:
    """ "X took gold", "X became champion" as "X won"."""
    taken = names(objects(said, at)) & _TITLES if at else frozenset[str]()
    won = told("received" if taken & _MEDALS else "won")
    return (*said[:at], won, *said[at + 1 :]) if taken else said


def went(said: Items, at: int) -> Items:
    """ "The prize went to X" as "X received the prize"."""
    whom = said[at + 2 : at + 3]
    if whom and whom[0].by and whom[0].kind == "country" and said[at + 1] == LINK_TO:
        return (*said[:at], told("arrived"), *said[at + 2 :])
    given = _PRIZES & names(said[:at]) and said[at + 1 : at + 2] == (LINK_TO,) and is_named(whom)
    return (*whom, told("received"), *said[:at], *said[at + 3 :]) if given else said


def won_by(said: Items, at: int) -> Items:
    """ "Victory in the race went to X" as "X won the race"."""
    ends = (n for n in range(at + 2, len(said) - 1) if said[n] == LINK_TO)
    to = next((n for n in ends if said[n - 1].names == {"went"}), 0)
    if not to or not is_named(said[to + 1 :]):
        return said
    what = (item for item in said[at + 1 : to - 1] if item.kind != "in")
    return (said[to + 1], told("won"), *what, *said[to + 2 :])


def outdone(said: Items, at: int) -> Items:
    """ "X set a record", "smashed it" as "X broke it"."""
    record = at and _RECORDS & names(objects(said, at))
    return (*said[:at], told("broke"), *said[at + 1 :]) if record else said
