"""From the title of an event to its gist: who did what to whom, in words that paraphrases share."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from timeline.days import Interval
from timeline.events.lexicon.actions import Action, stem
from timeline.events.merging.compared import MANY
from timeline.events.merging.items import Item, Kind, items
from timeline.events.merging.offices import led_by_office
from timeline.events.merging.rewording import reworded
from timeline.events.merging.roles import ASIDE, WHAT, WHO, Roles, fillers, names, placed
from timeline.events.merging.turns import BY, root
from timeline.events.setting import without_setting
from timeline.model import Status

TOLLS = frozenset({"die", "injure"})
_FORMER = re.compile(r"\b(?:former|ex-)", re.IGNORECASE)
_COMPANY = re.compile(r"(?<=[a-z]) and (?:his|her) (?:entire |whole |own )?[a-z]+(?= [a-z]+)")
"""Who did it too: "Diab and his cabinet resigned"."""
_STEPS = frozenset({"to", "by"})
_AIMS = frozenset({"to", "with", "against", "at"})
_OBJECTS = frozenset({"name", "country", "word", "number"})
_DESCRIBING = frozenset({"word", "number", "first"})
Role = Literal["doer", "done to", "whose", "holder", ""]


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
    roles: Roles = field(hash=False)
    """What fills each role, names apart."""
    named: Roles = field(hash=False)
    """The parts of the names in each role, but where it was."""
    losers: frozenset[str]
    """The parts of the names of those from whom it is taken."""
    numbers: frozenset[str]
    """As figures, with "to" or "by" where that leads to them."""
    tolls: frozenset[str]
    """Numbers that other texts give otherwise, such as of those killed by what was told first."""
    again: frozenset[str]
    """Words like "second" and "not", of which two tellings of one happening have the same."""
    led: frozenset[str]
    """Countries whose leaders are told of by their office: "the French president"."""
    first: str
    """A lone first word, whose capital does not tell whether it is a name; its stem in `words`."""
    first_role: Role

    @property
    def words_and_names(self) -> frozenset[str]:
        """All its words and every part of the names."""
        return self.words.union({self.first} - {""}, *(actor.names for actor in self.people))

    @property
    def anchors(self) -> frozenset[str]:
        """The parts of the names, and the towns and regions."""
        return self.spots.union({self.first} - {""}, *(actor.names for actor in self.people))

    @property
    def told_freely(self) -> bool:
        """Whether a verb of it is none that `actions.tsv` has."""
        return any(not action.listed for action in self.actions)

    @property
    def sure_words(self) -> frozenset[str]:
        """Its words without a first one that may be a name."""
        return self.words - {stem(self.first)} if self.first else self.words

    def with_name(self) -> Gist:
        """The same with its lone first word taken for a name."""
        roles = {role: words - {stem(self.first)} for role, words in self.roles.items()}
        people = (Actor(frozenset({self.first}), self.first_role, True), *self.people)
        role = WHAT if self.first_role == "done to" else WHO
        named = {**self.named, role: self.named.get(role, frozenset()) | {self.first}}
        words = self.sure_words
        return replace(self, people=people, words=words, roles=roles, named=named, first="")


@dataclass(frozen=True, slots=True)
class Telling:
    """What is compared of an event."""

    gist: Gist
    days: Interval
    status: Status
    countries: frozenset[str]
    """ISO 3166-1 alpha-3, without those that only the name of a person tells."""
    documents: frozenset[str]
    sentences: frozenset[tuple[str, int]] = frozenset()
    """Where it is told: the document, and where in it the sentence begins."""


def gist(title: str, countries: Iterable[str] = ()) -> Gist:
    """The gist of the title of an event in these countries."""
    title = _COMPANY.sub("", title)
    said = reworded(tuple(items(without_setting(title), countries)))
    acts = root(said)
    passive = _is_passive(said, acts)
    filled = placed(said, acts, passive)
    opening = filled[0] if filled and said[0].kind == "first" else None
    attribute = [item.kind for item in said[1:2]] == ["word"]
    return Gist(
        actions=tuple(
            item.action
            for at, (item, role) in enumerate(filled)
            if item.action and role != ASIDE and (at == acts or not item.light)
        ),
        people=tuple(_actors(filled, "name", passive)),
        countries=tuple(_actors(filled, "country", passive)),
        codes=_all(said, "country"),
        words=_all(said, "country", "word")
        | _all((item for at, item in enumerate(said) if at == acts or not item.light), "action")
        | set(map(stem, _all(said, "first"))),
        spots=frozenset(
            item.spot for item, role in filled if item.spot and not _governs(item, role)
        ),
        roles=fillers(filled),
        named=names(filled),
        losers=_all((item for item, role in filled if role == "from"), "name"),
        numbers=frozenset(_numbers(filled)),
        tolls=_all((item for item, role in filled if _is_toll(item, role)), "number"),
        again=_all((item for item, role in filled if role not in {ASIDE, "for"}), "again"),
        led=frozenset() if _FORMER.search(title) else led_by_office(said),
        first=min(opening[0].names) if opening else "",
        first_role=_first_role(*opening, passive, attribute) if opening else "",
    )


def _all(said: Iterable[Item], *kinds: Kind) -> frozenset[str]:
    return frozenset(name for item in said if item.kind in kinds for name in item.names)


def _numbers(filled: Iterable[tuple[Item, str]]) -> Iterator[str]:
    """The numbers that all texts give alike, with what leads to them: "4.75", "by 0.25"."""
    for item, role in filled:
        if item.kind == "number" and not _is_toll(item, role):
            led = f"{role} " if role in _STEPS else ""
            yield from (f"{led}{number}" for number in item.names)


def _is_toll(item: Item, role: str) -> bool:
    """Whether a number is of those killed by what was told first, or of "thousands" beside it."""
    return role in TOLLS or role == "with" or (role == ASIDE and not item.names.isdisjoint(MANY))


def _governs(item: Item, role: str) -> bool:
    """Whether a capital stands for those who govern there: "Bogota agreed a truce"."""
    return item.by == "capital" and role == WHO and not item.owner


def _is_passive(said: Sequence[Item], acts: int) -> bool:
    """Whether the first to be told suffers it: "was killed", "died", "the talks began"."""
    if acts == len(said):
        return False
    action, after = said[acts].action, said[acts + 1 : acts + 2]
    if action is None or action.kind in {"once", "suffered"}:
        return action is not None and action.kind == "suffered"
    if action.kind == "either" and not any(i.kind in _OBJECTS or i.nominal for i in after):
        return True
    before = said[max(0, acts - 2) : acts]
    return not said[acts].nominal and any(item.kind == "be" for item in before)


def _actors(filled: Sequence[tuple[Item, str]], kind: Kind, passive: bool) -> Iterator[Actor]:
    """The names, or the countries, with what each does."""
    opened = False
    agent = any(item.kind == BY.kind and item == BY for item, _ in filled)
    for at, (item, role) in enumerate(filled):
        after = filled[at + 1][0].kind if at + 1 < len(filled) else None
        if item.kind == kind:
            lone = not (item.owner and kind == "country" and after == "name")
            owns = item.owner and after != "action" and lone
            told_by = lone and not (kind == "name" and after == "word")
            does = _role(item, role, passive) if told_by else ""
            owns = owns or (does == "done to" and item.by == "people" and after == "word")
            opens = not opened and not (owns and passive)
            holds: Role = "holder" if passive and not agent else "whose"
            yield Actor(item.names, holds if owns else does, opens)
        if item.kind not in _DESCRIBING and not (item.kind == "country" and after == "name"):
            opened = True


def _first_role(item: Item, role: str, passive: bool, attribute: bool) -> Role:
    """What a lone first word does, if it is a name: nothing as in "Tesla shareholders"."""
    if item.owner:
        return "whose"
    return "" if attribute else _role(item, role, passive)


def _role(item: Item, role: str, passive: bool) -> Role:
    if item.by in {"city", "region"}:
        return ""
    if role in {WHO, WHAT}:
        return "doer" if role == WHO else "done to"
    return "done to" if role in _AIMS and not passive else ""
