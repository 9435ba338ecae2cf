"""From the items of a title to what fills each role of a happening: who, whom or what, where."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from timeline.events.lexicon.actions import stem
from timeline.events.lexicon.kin import nouns
from timeline.events.merging.items import Item

WHO, WHAT, ASIDE = "who", "what", "aside"
_ACCOMPANIED = frozenset({"arrive", "leave", "flee", "visit", "attack", "storm", "invade", "seize",
                          "open", "protest", "withdraw"})  # fmt: skip
"""Actions beside which "with" tells only of company or means: "arrived with two ministers"."""
_ACROSS: dict[str, set[str]] = {WHO: {WHAT, "from"}, WHAT: {WHO}, "from": {WHO}}
"""Of each side the roles of the other: "took the town from the rebels"."""
_AUTHORITIES = frozenset({"central", "bank", "policymaker", "CABINET", "authority", "official",
                          "ministry", "minister", "regulator", "administration", "junta",
                          "ruler", "regim", "SOLDIERS"})  # fmt: skip
"""Those who act for a country: texts call them by one or by another."""
_PLACES = {"at": "where"}
_SETTING = frozenset({"", ASIDE, "where", "at", "from", "by"})
_LINKING = frozenset({"by", "in", "link"})
_FILLING = frozenset({"word", "first"})
Roles = Mapping[str, frozenset[str]]


def placed(said: Sequence[Item], acts: int, passive: bool) -> tuple[tuple[Item, str], ...]:
    """Each item with the role that it fills; `acts` is the place of the first action.

    All after the word that leads to mere circumstances ("after long talks with") is aside. A
    second action is a role of its own, which its objects fill.
    """
    found: list[tuple[Item, str]] = []
    role = WHAT if passive else WHO
    nominal = acts < len(said) and said[acts].nominal
    for at, item in enumerate(said):
        found.append((item, "" if at == acts and role != ASIDE else role))
        if role == ASIDE and at > acts:
            continue
        if at == acts:
            role = "" if passive or nominal else WHAT
        elif at < acts and item.action is not None:
            role = WHAT if not item.nominal else role
        elif item.kind in _LINKING:
            role = _led(item, said[acts] if acts < at else None, passive, nominal or acts == at - 1)
        elif item.action is not None and not item.nominal:
            role = item.action.name
    return tuple(found)


def _led(item: Item, act: Item | None, passive: bool, follows: bool) -> str:
    """The role to which a link leads, behind the action or before it.

    `follows` says whether the action is a noun, or the link stands right behind it.
    """
    (leads,) = item.names
    if act is None:
        return leads
    once = act.action is not None and act.action.kind == "once"
    if leads == "of" and act.nominal and follows:
        return WHO if once else WHAT
    if leads == "of" and follows and not (passive or once):
        return WHAT
    if leads == "by" and (passive or act.nominal):
        return WHO
    return (
        ""
        if leads == "with" and act.action is not None and act.action.name in _ACCOMPANIED
        else leads
    )


def fillers(items: Iterable[tuple[Item, str]]) -> Roles:
    """The words of each role, names apart."""
    found: dict[str, set[str]] = defaultdict(set)
    for item, role in items:
        if role not in {"", ASIDE} and (item.kind in _FILLING or item.nominal):
            found[_PLACES.get(role, role)] |= (
                {stem(n) for n in item.names} if item.kind == "first" else item.names
            )
    return {role: frozenset(words) for role, words in found.items()}


def names(items: Iterable[tuple[Item, str]]) -> Roles:
    """All parts of the names in each role, but those that only tell where or beside what.

    With those of leaders, the countries that they lead.
    """
    found: dict[str, set[str]] = defaultdict(set)
    for item, role in items:
        if item.kind == "name" and role not in _SETTING:
            found[role] |= item.names | item.leads
    return {role: frozenset(parts) for role, parts in found.items()}


def agree(one: Roles, other: Roles) -> bool:
    """Whether in no role each says something that the other does not say at all."""
    return all(
        within(words, other[role])
        or within(other[role], words)
        or words <= _told(other, role)
        or other[role] <= _told(one, role)
        or (role == WHO and words | other[role] <= _AUTHORITIES)
        for role, words in one.items()
        if role in other
    )


def _told(roles: Roles, role: str) -> frozenset[str]:
    """All words that may stand in a role of another telling: not those of the other side."""
    across = _ACROSS.get(role, set())
    return frozenset[str]().union(*(words for each, words in roles.items() if each not in across))


def within(words: frozenset[str], others: frozenset[str]) -> bool:
    """Whether each of some words is among others, or one is there that may stand for it."""
    return all(any(nouns(word, other) for other in others) for word in words - others)


def meet(words: frozenset[str], others: frozenset[str]) -> bool:
    """Whether any of some words may stand for any of others."""
    return any(within(frozenset({word}), others) for word in words)
