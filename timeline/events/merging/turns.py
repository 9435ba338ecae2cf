"""From turns of phrase whose verb alone says little to the items of their plain wording.

"Cut jobs" is "laid off", "struck a deal" is "agreed it", "sold it to X" is "X bought it".
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import takewhile

from timeline.events.lexicon.actions import Action, action_at
from timeline.events.merging.items import PLAN, Item
from timeline.events.merging.offices import BODIES, OFFICES, POSTS

Items = tuple[Item, ...]
LINK_TO, LINK_OF, LINK_FROM, BY, ON, WITH = (
    Item("link", frozenset({"to"})),
    Item("link", frozenset({"of"})),
    Item("link", frozenset({"from"})),
    Item("by", frozenset({"by"})),
    Item("link", frozenset({"at"})),
    Item("link", frozenset({"with"})),
)
_ENDS = frozenset({"action", "by", "in", "link"})
_JOBS = POSTS | {"WORKERS", "staff", "workforc"}
_TIES = frozenset({"ties", "tie", "relation"})
DEALS = frozenset({"TREATY", "TRUCE"})
_TERMS = frozenset({"mandat"})
_RULERS = frozenset({"CABINET", "coalition", "regim", "administration", "junta"})
_EXTREMES = frozenset({"low", "high"})
_BURDENS = frozenset({"TAX", "SANCTIONS", "FINE"})
_CHANGES = frozenset({"rise", "fall", "drop", "raise", "lower"})
_GIVEN = frozenset({"pardon", "sentence", "fine", "free"})
_HEADS = OFFICES | {"CABINET"}


def laid_off(said: Items, at: int) -> Items:
    """ "X cut 500 jobs", "fired 500 workers" as "X laid off 500"."""
    end = at + 1 + len(objects(said, at))
    if at and name_of(said[at]) == "launch" and _HEADS & names(said[at + 1 : end]):
        return (*said[:at], told("dismissed"), *said[at + 1 :])
    if not at or not _JOBS & names(said[at + 1 : end]):
        return said
    kept = (item for item in said[at + 1 : end] if not item.names & _JOBS)
    return (*said[:at], told("laid off"), *kept, *said[end:])


def agreed(said: Items, at: int) -> Items:
    """ "A deal on debt was reached by X" as "a deal on debt was agreed by X"."""
    dealt = bool(said) and (said[0].names | names(said[1:2])) & DEALS
    if at < 2 or said[at - 1].kind != "be" or not dealt:
        return said
    return (*said[:at], told("agreed"), *said[at + 1 :])


def visited(said: Items, at: int) -> Items:
    """ "X began a visit to Y" as "X visited Y"."""
    acts = said[at + 1 : at + 2]
    began = at and acts and name_of(acts[0]) == "visit" and said[at - 1].kind != "be"
    return (*said[:at], replace(acts[0], nominal=False), *said[at + 2 :]) if began else said


def parted(said: Items, at: int) -> Items:
    """ "X severed its ties with Y", "its ties were severed by X" as "X cut ties with Y"."""
    by = next((n for n in range(at + 1, len(said)) if said[n] == BY), 0)
    if by and at and said[at - 1].kind == "be" and _TIES & names(said[:at]):
        rest = (item for item in said[: at - 1] if not item.names & _TIES)
        return (*said[by + 1 :], told("cut ties"), *rest)
    end = at + 1 + len(objects(said, at))
    if not _TIES & names(said[at + 1 : end]):
        return said
    return (*said[:at], told("cut ties"), *said[end:])


def held(said: Items, at: int) -> Items:
    """ "X left its rate at 5 per cent" as "X kept its rate"."""
    rates = at and "RATES" in names(objects(said, at))
    return (*said[:at], told("kept"), *said[at + 1 :]) if rates else said


def hit(said: Items, at: int) -> Items:
    """ "X hit Y with tariffs" as "X imposed tariffs on Y"; "X hit a new low" as "X fell"."""
    end = at + 1 + len(objects(said, at))
    reached = names(said[at + 1 : end])
    if at and reached & _EXTREMES:
        kept = (item for item in said[at + 1 : end] if not item.names & _EXTREMES)
        return (*said[:at], told("fell" if "low" in reached else "rose"), *kept, *said[end:])
    if not at or said[at - 1].kind == "be" or not _BURDENS & names(said[end + 1 : end + 4]):
        return said
    if said[end].names != {"with"}:
        return said
    return (*said[:at], told("imposed"), *said[end + 1 :], ON, *said[at + 1 : end])


def told_of_change(said: Items, at: int) -> Items:
    """ "X reported a drop in profit" as "X's profit fell"."""
    ahead = next_action(said, at)
    link = said[ahead + 1 : ahead + 2]
    if not ahead or name_of(said[ahead]) not in _CHANGES or not link or link[0].kind != "in":
        return said
    what = objects(said, ahead + 1)
    fell = name_of(said[ahead]) == "drop"
    act = told("fell") if fell else replace(said[ahead], nominal=False)
    rest = (*said[at + 1 : ahead], *said[ahead + 2 + len(what) :])
    return (*said[:at], *what, act, *rest)


def dropped(said: Items, at: int) -> Items:
    """ "Profit dropped by 5 per cent" as "profit fell"."""
    what = objects(said, at)
    acts = any(item.action for item in said[at + 1 : at + 2])
    if not at or acts or said[at - 1].kind == "be":
        return said
    if any(item.kind != "number" and item.names != {"PER CENT"} for item in what):
        return said
    return (*said[:at], replace(told("fell"), nominal=said[at].nominal), *said[at + 1 :])


def given(said: Items, at: int) -> Items:
    """ "X was granted a royal pardon" as "X was pardoned", "was hit with a fine" as "was fined"."""
    ahead = next_action(said, at)
    by_means = said[at + 1 : at + 2] == (WITH,) and at > 0 and said[at - 1].kind == "be"
    near = by_means or ahead <= at + 3
    if not at or not ahead or not near or name_of(said[ahead]) not in _GIVEN:
        return said
    be = () if said[at - 1].kind == "be" else (Item("be"),)
    between = (item for item in said[at + 1 : ahead] if item.kind not in {"word", "link"})
    return (*said[:at], *be, replace(said[ahead], nominal=False), *between, *said[ahead + 1 :])


def got(said: Items, at: int) -> Items:
    """ "X received a loan from Y" as "X was lent it by Y"."""
    ahead = next_action(said, at)
    if not at or not ahead or not said[ahead].nominal:
        return said
    many = said[ahead + 2 : ahead + 3] if said[ahead + 1 : ahead + 2] == (LINK_OF,) else ()
    end = ahead + 1 + 2 * len(many)
    if not leads_from(said, end) or any(item.kind != "number" for item in many):
        return said
    between = (item for item in said[at + 1 : ahead] if item.kind != "word")
    act = replace(said[ahead], nominal=False)
    return (*said[:at], Item("be"), act, *between, *many, BY, *said[end + 1 :])


def struck(said: Items, at: int) -> Items:
    """ "X reached a deal with Y", "X agreed on a deal" as "X agreed a deal"."""
    agreed = name_of(said[at]) == "agree"
    led = agreed and at + 1 < len(said) and said[at + 1].names == {"at"}
    dealt = DEALS & names(objects(said, at + led))
    if not at or said[at - 1].kind == "be" or not dealt or (agreed and not led):
        return said
    return (*said[:at], told("agreed"), *said[at + 1 + led :])


def prolonged(said: Items, at: int) -> Items:
    """ "Extended the mandate of the mission" as "extended the mission"."""
    mandate = next((n for n, item in enumerate(said) if item.names == _TERMS), -1)
    if mandate < 0 or said[mandate + 1 : mandate + 2] != (LINK_OF,):
        return said
    return (*said[:mandate], *said[mandate + 2 :])


def sold(said: Items, at: int) -> Items:
    """ "X sold Y to Z" as "Z bought Y from X"."""
    what = objects(said, at)
    where = places(said, at + len(what))
    end = at + 1 + len(what) + len(where)
    link, whom = said[end : end + 1], said[end + 1 : end + 2]
    if not at or said[at - 1].kind == "be" or link != (LINK_TO,) or not is_named(whom):
        return said
    return (*whom, told("bought"), *what, *where, LINK_FROM, *said[:at], *said[end + 2 :])


def fallen(said: Items, at: int) -> Items:
    """ "The government fell" as "the government was ousted"."""
    fell = at and _RULERS & names(said[:at]) and not objects(said, at)
    return (*said[:at], Item("be"), told("ousted"), *said[at + 1 :]) if fell else said


def opened(said: Items, at: int) -> Items:
    """ "The bridge was inaugurated" as "the bridge was opened"."""
    before = said[:at]
    if not before or before[-1].kind != "be":
        return said
    if before[0].kind in {"name", "first"} and before[-2].kind != "word":
        return said
    return (
        said if (OFFICES | BODIES) & names(before) else (*before, told("opened"), *said[at + 1 :])
    )


def walked(said: Items, at: int) -> Items:
    """ "X began a strike" as "X walked out"."""
    end = at + 1 + len(objects(said, at))
    if not at or name_of(said[end] if end < len(said) else said[at]) != "walk out":
        return said
    coming = (Item("again", PLAN),) if name_of(said[at]) == "call" else ()
    acted = replace(said[end], nominal=False)
    return (*said[:at], *coming, acted, *said[at + 1 : end], *said[end + 1 :])


def left_jail(said: Items, at: int) -> Items:
    """ "X left prison" as "X was freed from prison"."""
    end = at + 1
    while end < len(said) and said[end].kind in {"link", "in"}:
        end += 1
    out = at and end < len(said) and "JAIL" in names(said[end : end + 2])
    return (*said[:at], Item("be"), told("freed"), LINK_FROM, *said[end:]) if out else said


def root(said: Sequence[Item]) -> int:
    """The place of the first action that tells what was done.

    It is the noun in "made a cut", and the verb in "the ban on betting was passed".
    """
    acts = [at for at, item in enumerate(said) if item.action]
    if len(acts) < 2:
        return acts[0] if acts else len(said)
    first, second = said[acts[0]], said[acts[1]]
    apart = any(item.kind == "link" for item in said[acts[0] : acts[1]])
    supported = first.light and second.nominal and not apart
    near = acts[1] - acts[0] == 1 or said[acts[1] - 1].kind == "be"
    subject = first.nominal and not second.nominal and near
    return acts[1] if supported or (subject and not second.light) else acts[0]


def next_action(said: Items, at: int) -> int:
    """The place of the next item that tells an action, or 0."""
    return next((n for n, item in enumerate(said[at + 1 :], at + 1) if item.action), 0)


def objects(said: Items, at: int) -> Items:
    """What stands between an action and the next link or action."""
    return tuple(takewhile(lambda item: item.kind not in _ENDS, said[at + 1 :]))


def names(said: Iterable[Item]) -> frozenset[str]:
    """All names and words of some items."""
    return frozenset[str]().union(*(item.names for item in said))


def places(said: Items, at: int) -> Items:
    """What tells only where, right behind an action: "in Peru"."""
    end = at + 1
    while said[end : end + 1] and said[end].kind == "in" and _is_place(said[end + 1 : end + 2]):
        end += 2
    return said[at + 1 : end]


def _is_place(said: Items) -> bool:
    return bool(said) and (said[0].kind == "country" or bool(said[0].spot))


def leads_from(said: Items, at: int) -> bool:
    """Whether "from" stands at a place."""
    return at < len(said) and said[at].names == {"from"}


def is_named(said: Items) -> bool:
    """Whether somebody, some body or some country is named first."""
    return bool(said) and said[0].kind in {"name", "country"}


def name_of(item: Item) -> str:
    """The name of the action that an item tells, if any."""
    return item.action.name if item.action else ""


def told(word: str) -> Item:
    """The item of an action told by a verb."""
    action = action_at(tuple(word.split()), 0) or Action(word, "", 1)
    return Item("action", frozenset({action.name.upper()}), action)
