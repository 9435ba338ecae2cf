"""From the title of an event to its gist: who did what to whom, in words that paraphrases share."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from timeline.events.actions import Action
from timeline.events.items import Item, Kind, items
from timeline.events.setting import without_setting

Role = Literal["doer", "done to", "whose", ""]


@dataclass(frozen=True, slots=True)
class Actor:
    """Somebody, some body or some country that a title names."""

    names: frozenset[str]
    """The parts of a name in lower case; `=KOR` for a country."""
    role: Role
    opens: bool
    """Whether nothing is told before it."""


@dataclass(frozen=True, slots=True)
class Gist:
    """What a title tells, for comparison with another."""

    actions: tuple[Action, ...]
    people: tuple[Actor, ...]
    """People, firms and other bodies."""
    countries: tuple[Actor, ...]
    codes: frozenset[str]
    """The countries as `=KOR`."""
    words: frozenset[str]
    """Names of actions, `=KOR` for countries, and the stems of other words; no names."""
    spots: frozenset[str]
    """Cities and regions."""
    numbers: frozenset[str]
    again: frozenset[str]
    """Words like "second" and "not", of which two tellings of one happening have the same."""
    first: str
    """A lone first word, whose capital does not tell whether it is a name; also in `words`."""
    passive: bool
    """Whether the first to be told suffers what is done."""

    @property
    def words_and_names(self) -> frozenset[str]:
        """All its words and every part of the names."""
        return self.words.union(*(actor.names for actor in self.people))

    def with_name(self) -> Gist:
        """The same with its lone first word taken for a name."""
        role: Role = "done to" if self.passive else "doer"
        people = (Actor(frozenset({self.first}), role, True), *self.people)
        return replace(self, people=people, words=self.words - {self.first}, first="")


def gist(title: str) -> Gist:
    """The gist of a title."""
    said = tuple(items(without_setting(title)))
    told = ("action", "country", "word", "first")
    return Gist(
        actions=tuple(item.action for item in said if item.action),
        people=tuple(_actors(said, "name")),
        countries=tuple(_actors(said, "country")),
        codes=_all(said, "country"),
        words=frozenset(name for item in said if item.kind in told for name in item.names),
        spots=frozenset(item.spot for item in said if item.spot),
        numbers=_all(said, "number"),
        again=_all(said, "again"),
        first=next(iter(_all(said, "first")), ""),
        passive=_is_passive(said),
    )


def _all(said: Sequence[Item], kind: Kind) -> frozenset[str]:
    return frozenset(name for item in said if item.kind == kind for name in item.names)


def _first(said: Sequence[Item], kind: Kind) -> int:
    return next((at for at, item in enumerate(said) if item.kind == kind), len(said))


def _is_passive(said: Sequence[Item]) -> bool:
    acts = _first(said, "action")
    if acts == len(said) or _acts_alone(said[acts]):
        return False
    return any(item.kind == "be" for item in said[max(0, acts - 2) : acts])


def _acts_alone(item: Item) -> bool:
    """Whether nobody else does it: "was sworn in" says no more than "took office"."""
    return item.action is not None and item.action.kind == "once"


def _actors(said: Sequence[Item], kind: Kind) -> Iterator[Actor]:
    """The names, or the countries, with what each does."""
    opened = False
    for at, item in enumerate(said):
        if item.kind == kind:
            yield Actor(item.names, _role(said, at), not opened)
        opened = opened or not (item.kind == "country" and _next(said, at) == "name")


def _role(said: Sequence[Item], at: int) -> Role:
    item, acts, passive = said[at], _first(said, "action"), _is_passive(said)
    if item.owner and _next(said, at) != "action":
        return "whose"
    if item.by in {"city", "region"} or (at and said[at - 1].kind == "in"):
        return ""
    if passive and at > acts:
        return "doer" if said[at - 1].kind == "by" else ""
    return "doer" if (at < acts) != passive else "done to"


def _next(said: Sequence[Item], at: int) -> Kind | None:
    return said[at + 1].kind if at + 1 < len(said) else None
