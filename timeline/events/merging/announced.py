"""From what somebody said, ordered or planned to do to the items of what is done or to come."""

from collections.abc import Sequence
from dataclasses import replace

from timeline.events.merging.items import PLAN, Item
from timeline.events.merging.turns import (
    DEALS,
    LINK_FROM,
    LINK_OF,
    LINK_TO,
    Items,
    is_named,
    name_of,
    names,
    next_action,
    objects,
    told,
)

_DONE_BY_SAYING = frozenset(
    {"resign", "retire", "abdicate", "buy", "sell", "lay off", "lower", "invest", "pay", "merge",
     "settle", "postpone", "cancel", "appoint", "dismiss", "nominate", "choose", "annex", "find",
     "drop",
     "dissolve", "die", "injure", "begin", "recall", "recognise", "call", "end", "ban", "replace",
     "meet", "remove", "oust", "suspend", "lift", "impose", "abolish", "overturn"}
)  # fmt: skip
"""Of these, texts tell alike what was announced and what was done."""
_REPORTS = frozenset({"announce", "report"})
_CARRIED_OUT = frozenset(
    {"complet", "finalis", "finaliz", "conduct", "carry", "undertak", "mak", "clos"}
)
"""Verbs, as stems, by which something was done of which a noun tells."""
_STAGES = frozenset({"begin", "resume", "suspend", "postpone", "cancel", "end"})
"""Of what a noun tells, these are but a stage: "the filling of X was begun"."""
_COMING = Item("again", PLAN)
_CAREER = frozenset({"career"})


def announced(said: Items, at: int) -> Items:
    """ "X said it would close Y", "X announced its closure" as "X closed Y", to come."""
    if at and said[at - 1].kind == "be":
        return said
    ahead = next_action(said, at)
    if not ahead:
        return said
    between, act = said[at + 1 : ahead], said[ahead]
    if act.nominal:
        return _by_noun(said, at, ahead) if not between else said
    coming = any(item.names == PLAN for item in between)
    subject = tuple(item for item in between if _is_subject(item))
    if at and not coming and any(item.kind in {"name", "country", "first"} for item in subject):
        return said
    kept = tuple(item for item in between if item.kind == "be")
    return _told((*said[:at], *_of_its_own(subject)), (*kept, act), said[ahead + 1 :], coming)


def bargained(said: Items, at: int) -> Items:
    """ "X struck a deal to buy Y" as "X bought Y"."""
    what = objects(said, at)
    to = at + 1 + len(what)
    dealt = at and said[at - 1].kind != "be" and DEALS & names(what)
    if not dealt or said[to : to + 1] != (LINK_TO,) or next_action(said, at) != to + 1:
        return said
    plan = Item("again", PLAN)
    return announced((*said[:at], told("agreed"), plan, *said[to + 1 :]), at)


def pledged(said: Items, at: int) -> Items:
    """ "X pledged Y to Z", "promised Z Y" as "X gave Y to Z", to come."""
    what = objects(said, at)
    end = at + 1 + len(what)
    if not at or said[at - 1].kind == "be" or next_action(said, at):
        return said
    if len(what) > 1 and is_named(what):
        given = (told("received"), *what[1:], LINK_FROM, *said[:at])
        return (what[0], Item("again", PLAN), *given, *said[end:])
    if not what or said[end : end + 1] != (LINK_TO,):
        return said
    if not is_named(said[end + 1 :]):
        return said
    given = (told("received"), *what, LINK_FROM, *said[:at])
    return (said[end + 1], Item("again", PLAN), *given, *said[end + 2 :])


def reported(said: Items, at: int) -> Items:
    """ "The closure of X was announced" as "X was closed", "its filling was begun" as it is."""
    ahead = next_action(said, at)
    if not ahead or said[ahead - 1].kind != "be":
        return said
    if not said[at].nominal or said[at + 1].names != {"of"}:
        return said
    if name_of(said[ahead]) in _STAGES:
        act = Item("word", frozenset({name_of(said[at])}))
        return (*said[:at], act, *said[at + 2 :])
    if name_of(said[ahead]) not in _REPORTS | _CARRIED_OUT:
        return said
    act = replace(said[at], nominal=False)
    before = (*said[:at], *said[at + 2 : ahead - 1])
    return _told(before, (Item("be"), act), said[ahead + 1 :], name_of(said[ahead]) == "announce")


def _by_noun(said: Items, at: int, ahead: int) -> Items:
    act, rest = said[ahead], said[ahead + 1 :]
    if rest and rest[0] in (LINK_OF, LINK_TO):
        rest = rest[1:]
    return _told(said[:at], (replace(act, nominal=False),), rest, True)


def sent_away(said: Items, at: int) -> Items:
    """ "X ordered Y to leave the country" as "X expelled Y"."""
    ahead = next_action(said, at)
    whom = tuple(item for item in said[at + 1 : ahead] if item not in (LINK_TO, _COMING))
    if not at or not ahead or not whom or name_of(said[ahead]) != "leave":
        return said
    rest = said[ahead + 1 :]
    return (*said[:at], told("expelled"), *whom, *rest[names(rest[:1]) == {"country"} :])


def ordered(said: Items, at: int) -> Items:
    """ "X ordered the closure of Y" as "X closed Y"."""
    if not at or len(said) < at + 3 or not said[at + 1].nominal or said[at + 2].names != {"of"}:
        return said
    return (*said[:at], replace(said[at + 1], nominal=False), *said[at + 3 :])


def _told(before: Items, act: Items, rest: Items, coming: bool) -> Items:
    name = name_of(act[-1])
    marked = coming and name not in _DONE_BY_SAYING
    marked = marked and not (name == "end" and any(item.names & _CAREER for item in rest))
    return (*before, *((Item("again", PLAN),) if marked else ()), *act, *rest)


def _is_subject(item: Item) -> bool:
    return item.kind in {"name", "country", "word", "number", "first", "again"} and (
        item.names != PLAN
    )


def _of_its_own(subject: Sequence[Item]) -> Items:
    """Those who are to do it, but "his country"."""
    return tuple(item for item in subject if item.names != {"country"})
