"""From the items of a title to what fills each role of a happening: who, whom or what, where."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from timeline.events.actions import stem
from timeline.events.items import Item

WHO, WHAT, ASIDE = "who", "what", "aside"
_ACCOMPANIED = frozenset({"arrive", "leave", "flee", "visit", "attack", "storm", "invade", "seize",
                          "open", "protest", "withdraw"})  # fmt: skip
"""Actions beside which "with" tells only of company or means: "arrived with two ministers"."""
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
    for at, item in enumerate(said):
        found.append((item, role))
        if role == ASIDE and at > acts:
            continue
        if at == acts:
            role = "" if passive else WHAT
        elif item.kind in _LINKING:
            (leads,) = item.names
            role = WHO if passive and leads == "by" and at > acts else leads
            if role == "with" and at > acts and _acts(said[acts]) in _ACCOMPANIED:
                role = ""
        elif item.action is not None and at > acts:
            role = item.action.name
    return tuple(found)


def _acts(item: Item) -> str:
    return item.action.name if item.action else ""


def fillers(items: Iterable[tuple[Item, str]]) -> Roles:
    """The words of each role, names apart."""
    found: dict[str, set[str]] = defaultdict(set)
    for item, role in items:
        if role not in {"", ASIDE} and item.kind in _FILLING and item.action is None:
            found[_PLACES.get(role, role)] |= (
                {stem(n) for n in item.names} if item.kind == "first" else item.names
            )
    return {role: frozenset(words) for role, words in found.items()}


def names(items: Iterable[tuple[Item, str]]) -> Roles:
    """All parts of the names in each role, but those that only tell where or beside what."""
    found: dict[str, set[str]] = defaultdict(set)
    for item, role in items:
        if item.kind == "name" and role not in _SETTING:
            found[role] |= item.names
    return {role: frozenset(parts) for role, parts in found.items()}


def agree(one: Roles, other: Roles) -> bool:
    """Whether in every role one says all that the other says, or one of them nothing."""
    return all(
        words <= other[role] or other[role] <= words for role, words in one.items() if role in other
    )
