"""From turns of phrase for what courts and authorities decide to the items of their plain wording.

"Was handed a six-year term" is "was sentenced to six years", "got the green light from" is "was
approved by", "threw out an appeal against the sentence" is "upheld it".
"""

from dataclasses import replace

from timeline.events.merging.items import Item
from timeline.events.merging.turns import (
    BY,
    LINK_OF,
    LINK_TO,
    ON,
    Items,
    is_named,
    name_of,
    names,
    next_action,
    objects,
    told,
)

_TERMS = frozenset({"JAIL", "sentenc", "SENTENCE"})
_LENGTHS = frozenset({"year", "month", "week", "day", "lif"})
_ASSENT = frozenset({"light", "go-ahead", "nod", "clearanc", "bless", "APPROVE"})
_CASES = frozenset({"SUE", "cas", "complaint", "petition", "challeng"})
_LAWS = frozenset({"LAW", "that"})
_APPEALS = frozenset({"appeal"})
_CHAMBERS = frozenset({"PARLIAMENT", "SENATE"})
_LED = ((LINK_OF,), (LINK_TO,), (ON,))
_PENDING = frozenset({"against"})


def cleared(said: Items, at: int) -> Items:
    """ "Found X not guilty" as "acquitted X"."""
    end = next((n for n in range(at + 1, len(said)) if said[n].names == {"not"}), 0)
    return (*said[:at], told("acquitted"), *said[at + 1 : end], *said[end + 1 :]) if end else said


def sentenced(said: Items, at: int) -> Items:
    """ "X got a jail term of six years", "a court gave X six years" as "X was sentenced to six"."""
    what = objects(said, at)
    end = at + 1 + len(what)
    verdict = name_of(said[end]) == "sentence" if end < len(said) else False
    rest = said[end + verdict :]
    if rest[:1] == (LINK_OF,) and names(rest[1:3]) & _LENGTHS:
        what, rest = (*what, *objects(rest, 0)), rest[1 + len(objects(rest, 0)) :]
    told_of = names(what)
    jailed = verdict or _TERMS & (told_of | names(rest[1:2]))
    if not at or not jailed or not _LENGTHS & told_of:
        return said
    whom, what = (what[:1], what[1:]) if is_named(what) else ((), what)
    long = (item for item in what if item.kind == "number" or item.names & _LENGTHS)
    be = () if whom or said[at - 1].kind == "be" else (Item("be"),)
    return (*said[:at], *be, told("sentenced"), *whom, LINK_TO, *long, *rest)


def upheld(said: Items, at: int) -> Items:
    """ "Rejected an appeal by X against the sentence" as "upheld the sentence of X"."""
    what = objects(said, at)
    end = at + 1 + len(what)
    if not at or said[at - 1].kind == "be" or not _APPEALS & names(what):
        return said
    act = next_action(said, end - 1)
    against = next((n for n in range(end, len(said)) if said[n].names == _PENDING), 0)
    if not against or against + 1 != act:
        return said
    whose = tuple(item for item in (*what, *said[end:against]) if item.kind == "name")
    owned = (LINK_OF, *whose) if whose else ()
    return (*said[:at], told("upheld"), said[act], *owned, *said[act + 1 :])


def discarded(said: Items, at: int) -> Items:
    """ "A judge threw out the case" as "a judge dismissed it"."""
    passive = at > 0 and said[at - 1].kind == "be"
    what = said[:at] if passive else said[at + 1 : at + 3]
    return (*said[:at], told("dismissed"), *said[at + 1 :]) if _CASES & names(what) else said


def assented(said: Items, at: int) -> Items:
    """ "X got the green light from Y", "Y gave X the go-ahead" as "X was approved by Y"."""
    what = objects(said, at)
    end = at + 1 + len(what)
    acts = said[end : end + 1]
    assent = bool(_ASSENT & names(what)) or (bool(acts) and name_of(acts[0]) == "approve")
    end += bool(acts) and name_of(acts[0]) == "approve"
    link = said[end : end + 1]
    if not at or not assent or not link or link[0].names not in ({"from"}, {"by"}):
        return said
    before = said[: at - 1] if said[at - 1].kind == "be" else said[:at]
    return (*before, Item("be"), told("approved"), BY, *said[end + 1 :])


def voted(said: Items, at: int) -> Items:
    """ "Lawmakers voted to ban Y", "passed a law that bans Y", "a ban on Y" as "banned Y"."""
    ahead = next_action(said, at)
    between = said[at + 1 : ahead]
    if ahead == at + 1 and said[ahead].nominal and _CHAMBERS & names(said[:at]):
        rest = said[ahead + 2 :] if said[ahead + 1 : ahead + 2] in _LED else said[ahead + 1 :]
        return (*said[:at], replace(said[ahead], nominal=False), *rest)
    law = names(between) == _LAWS and between[-1].names == {"that"}
    if not at or not ahead or said[at - 1].kind == "be" or not _is_deed(said[ahead]):
        return said
    return (*said[:at], *said[ahead:]) if law or not between else said


def _is_deed(item: Item) -> bool:
    return item.action is not None and not item.nominal


def decreed(said: Items, at: int) -> Items:
    """ "X ruled that Y be freed" as "Y was freed by X"."""
    ahead = next_action(said, at)
    if not at or not ahead or said[at + 1].names != {"that"} or said[ahead - 1].kind != "be":
        return said
    whom = tuple(item for item in said[at + 2 : ahead - 1] if item.kind != "again")
    if not whom or any(item.names == {"not"} for item in said[at + 2 : ahead]):
        return said
    return (*whom, Item("be"), said[ahead], *said[ahead + 1 :], BY, *said[:at])
