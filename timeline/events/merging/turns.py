"""From turns of phrase whose verb alone says little to the items of their plain wording.

"Cut jobs" is "laid off", "struck a deal" is "agreed it", "the prize went to X" is "X received it",
"sold it to X" is "X bought it", "died when a bus crashed" is "a bus crashed and killed".
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from itertools import takewhile

from timeline.events.lexicon.actions import Action, action_at, stem
from timeline.events.lexicon.kin import is_noun
from timeline.events.merging.items import PLAN, Item

Items = tuple[Item, ...]
LINK_TO, LINK_OF, LINK_FROM, BY, ON = (
    Item("link", frozenset({"to"})),
    Item("link", frozenset({"of"})),
    Item("link", frozenset({"from"})),
    Item("by", frozenset({"by"})),
    Item("link", frozenset({"at"})),
)
_ENDS = frozenset({"action", "by", "in", "link"})
_JOBS = frozenset({"job", "post", "WORKERS", "staff", "position", "workforc"})
_TIES = frozenset({"ties", "tie", "relation"})
_DEALS = frozenset({"TREATY", "TRUCE"})
_TITLES = frozenset({"gold", "TITLE", "trophy", "cup"})
PRIZES = frozenset({"priz", "award", "medal", "oscar"})
_RULERS = frozenset({"CABINET", "coalition", "regim", "administration", "junta"})
_LIVES = frozenset({"liv", "lif"})
_CAUSES = frozenset({"FIRE", "QUAKE", "LANDSLIDE", "avalanch"})
_WIDE = frozenset({"QUAKE", "STORMS", "tsunami"})
"""What kills in many places, so that each toll is told for itself."""
_EXTREMES = frozenset({"low", "high"})
_BURDENS = frozenset({"TAX", "SANCTIONS", "FINE"})
_CHANGES = frozenset({"rise", "fall", "drop", "raise", "lower"})
_GIVEN = frozenset({"pardon", "sentence", "fine", "free"})
_HEADS = frozenset(
    {"CABINET", "minister", "COACH", "manager", "BOSS", "CHIEF EXECUTIVE", "AMBASSADOR"}
)
_WHOLE = frozenset({"minister", "PRESIDENCY", "PARLIAMENT", "CABINET", "premier", "chancellor"})
_POSTS = frozenset({"job", "post", "position"})


def laid_off(said: Items, at: int) -> Items:
    """ "X cut 500 jobs", "fired 500 workers" as "X laid off 500"."""
    end = at + 1 + len(objects(said, at))
    if at and name_of(said[at]) == "launch" and _HEADS & names(said[at + 1 : end]):
        return (*said[:at], told("dismissed"), *said[at + 1 :])
    if not at or not _JOBS & names(said[at + 1 : end]):
        return said
    kept = (item for item in said[at + 1 : end] if not item.names & _JOBS)
    return (*said[:at], told("laid off"), *kept, *said[end:])


def parted(said: Items, at: int) -> Items:
    """ "X severed its ties with Y" as "X cut ties with Y"."""
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
    fell = at and all(item.kind == "number" or item.names == {"PER CENT"} for item in what)
    return (
        (*said[:at], replace(told("fell"), nominal=said[at].nominal), *said[at + 1 :])
        if fell
        else said
    )


def cleared(said: Items, at: int) -> Items:
    """ "Found X not guilty" as "acquitted X"."""
    end = next((n for n in range(at + 1, len(said)) if said[n].names == {"not"}), 0)
    return (*said[:at], told("acquitted"), *said[at + 1 : end], *said[end + 1 :]) if end else said


def given(said: Items, at: int) -> Items:
    """ "X was granted a royal pardon" as "X was pardoned"."""
    ahead = next_action(said, at)
    if not at or not ahead or ahead > at + 3 or name_of(said[ahead]) not in _GIVEN:
        return said
    be = () if said[at - 1].kind == "be" else (Item("be"),)
    between = (item for item in said[at + 1 : ahead] if item.kind != "word")
    return (*said[:at], *be, replace(said[ahead], nominal=False), *between, *said[ahead + 1 :])


def struck(said: Items, at: int) -> Items:
    """ "X reached a deal with Y", "X agreed on a deal" as "X agreed a deal"."""
    agreed = name_of(said[at]) == "agree"
    led = agreed and at + 1 < len(said) and said[at + 1].names == {"at"}
    dealt = _DEALS & names(objects(said, at + led))
    if not at or said[at - 1].kind == "be" or not dealt or (agreed and not led):
        return said
    return (*said[:at], told("agreed"), *said[at + 1 + led :])


def crowned(said: Items, at: int) -> Items:
    """ "X took gold", "X became champion" as "X won"."""
    taken = names(objects(said, at)) & _TITLES if at else frozenset[str]()
    won = told("received" if "gold" in taken else "won")
    return (*said[:at], won, *said[at + 1 :]) if taken else said


def went(said: Items, at: int) -> Items:
    """ "The prize went to X" as "X received the prize"."""
    whom = said[at + 2 : at + 3]
    if whom and whom[0].by and whom[0].kind == "country" and said[at + 1] == LINK_TO:
        return (*said[:at], told("arrived"), *said[at + 2 :])
    given = PRIZES & names(said[:at]) and said[at + 1 : at + 2] == (LINK_TO,) and is_named(whom)
    return (*whom, told("received"), *said[:at], *said[at + 3 :]) if given else said


def won_by(said: Items, at: int) -> Items:
    """ "Victory in the race went to X" as "X won the race"."""
    ends = (n for n in range(at + 2, len(said) - 1) if said[n] == LINK_TO)
    to = next((n for n in ends if said[n - 1].names == {"went"}), 0)
    if not to or not is_named(said[to + 1 :]):
        return said
    what = (item for item in said[at + 1 : to - 1] if item.kind != "in")
    return (said[to + 1], told("won"), *what, *said[to + 2 :])


def sold(said: Items, at: int) -> Items:
    """ "X sold Y to Z" as "Z bought Y from X"."""
    what = objects(said, at)
    end = at + 1 + len(what)
    link, whom = said[end : end + 1], said[end + 1 : end + 2]
    if not at or said[at - 1].kind == "be" or link != (LINK_TO,) or not is_named(whom):
        return said
    return (*whom, told("bought"), *what, LINK_FROM, *said[:at], *said[end + 2 :])


def fallen(said: Items, at: int) -> Items:
    """ "The government fell" as "the government was ousted"."""
    fell = at and _RULERS & names(said[:at]) and not objects(said, at)
    return (*said[:at], Item("be"), told("ousted"), *said[at + 1 :]) if fell else said


def deadly(said: Items, at: int) -> Items:
    """ "X claimed 20 lives" as "X killed 20"."""
    end = at + 1 + len(objects(said, at))
    if _LIVES & names(said[at + 1 : end]):
        kept = (item for item in said[at + 1 : end] if not item.names & _LIVES)
        return (*said[:at], told("killed"), *kept, *said[end:])
    return said


def caused(said: Items, at: int) -> Items:
    """ "Ten people died when a bus crashed", "in a crash" as "a crash killed ten people"."""
    link, cause = said[at + 1 : at + 2], said[at + 2 :]
    if not link or any(_is_somebody(item) for item in said[:at]):
        return said
    told_of = names(cause)
    acted = any(item.action for item in cause) or not _CAUSES.isdisjoint(names(cause[:1]))
    led = _WIDE.isdisjoint(told_of) if link[0].by == "when" else link[0].kind in {"in", "by"}
    if not (acted and led):
        return said
    return (*cause, told("killed"), *(item for item in said[:at] if item.kind != "be"))


def _is_somebody(item: Item) -> bool:
    """Whether an item names one person, or may."""
    return item.kind == "name" or (
        item.kind == "first" and not any(is_noun(stem(name)) for name in item.names)
    )


def lost_post(said: Items, at: int) -> Items:
    """ "X lost his job" as "X was dismissed"."""
    lost = at and _POSTS & names(objects(said, at))
    return (*said[:at], Item("be"), told("dismissed"), *said[at + 2 :]) if lost else said


def opened(said: Items, at: int) -> Items:
    """ "The bridge was inaugurated" as "the bridge was opened"."""
    before = said[:at]
    if not before or before[-1].kind != "be" or before[0].kind in {"name", "first"}:
        return said
    return said if _WHOLE & names(before) else (*before, told("opened"), *said[at + 1 :])


def burned(said: Items, at: int) -> Items:
    """ "A fire broke out in X" as "X burned"."""
    inside = said[at + 1 : at + 2]
    if not at or "FIRE" not in names(said[:at]) or not inside or inside[0].kind != "in":
        return said
    what = objects(said, at + 1)
    return (*what, told("burned"), *said[at + 2 + len(what) :])


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


def next_action(said: Items, at: int) -> int:
    """The place of the next item that tells an action, or 0."""
    return next((n for n, item in enumerate(said[at + 1 :], at + 1) if item.action), 0)


def objects(said: Items, at: int) -> Items:
    """What stands between an action and the next link or action."""
    return tuple(takewhile(lambda item: item.kind not in _ENDS, said[at + 1 :]))


def names(said: Iterable[Item]) -> frozenset[str]:
    """All names and words of some items."""
    return frozenset[str]().union(*(item.names for item in said))


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
