"""From how a title tells a happening to its plain wording, so that two tellings have the same.

A row of `turns.tsv` tells one thing two ways, with a title for each: "cut jobs" is "laid off".
`do` is any of the row's verbs; what else stands in a row, items fill in order:

    X       who or what stands before, the last not "be"     W V  any items but actions
    Y U     objects: all up to the next link or action       Z    somebody or a country by name
    A N     an action; A is told by a verb afterwards        P R  "in Peru"; all that is left
    I J     one item of any kind                             L    one link
    of be   the very word, a role of `LINKS` or a kind       …    what follows (else at the end)

`Y:JOBS` has some of these words in it, `Y:!JOBS` none; `Y-JOBS` and `Y+JOBS` are those without, and
those alone; `will` marks what is to come, `do~` is the verb as a mere word; "?" need not stand.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from pathlib import Path
from typing import get_args

from timeline.events.lexicon.actions import WORDS_KEPT, Action, action_at, stem
from timeline.events.lexicon.kin import is_noun
from timeline.events.lexicon.words import words
from timeline.events.merging.compared import LINKS
from timeline.events.merging.items import PLAN, Item, Kind
from timeline.events.merging.offices import BODIES, OFFICES, POSTS

Items = tuple[Item, ...]
BY = Item("by", frozenset({"by"}))
_CLASSES: Mapping[str, frozenset[str]] = {
    "ANYBODY": words("@name @country @first"),
    "SOMEBODY": words("@be @name @country"),
    "SUBJECTS": words("@name @country @word @number @first @again"),
    "ASSENT": words("light go-ahead nod clearanc bless APPROVE"),
    "BURDENS": words("TAX SANCTIONS FINE"),
    "CARRIED_OUT": words("COMPLET FINALIS FINALIZ CONDUCT CARRY UNDERTAK MAK CLOS ANNOUNCE REPORT"),
    "CASES": words("SUE cas complaint petition challeng"),
    "BODIES": BODIES,
    "CHAMBERS": words("PARLIAMENT SENATE"),
    "CHANGES": words("RISE FALL RAISE LOWER"),
    "DEALING": words("agree clinch secur earn seal grab sign arrive reach attack end"),
    "DEALS": words("TREATY TRUCE"),
    "DISASTERS": words("FIRE QUAKE LANDSLIDE avalanch"),
    "ENDS": words("@once @suffered"),
    "EXTREMES": words("low high"),
    "GETTING": words("receive get giv award grant hand"),
    "GIVEN": words("PARDON SENTENCE FINE FREE"),
    "GIVING": words("giv award grant hand"),
    "HOLDERS": words("REBELS SOLDIERS fighter"),
    "JOBS": POSTS | words("WORKERS staff workforc"),
    "LENGTHS": words("@number year month week day lif"),
    "MEDALS": words("priz award medal oscar gold silver bronz"),
    "OFFICES": OFFICES,
    "POSTS": POSTS,
    "PRIZES": words("priz award medal oscar"),
    "RULERS": words("CABINET coalition regim administration junta"),
    "SAYING": words("announce say confirm decid plan agree tell promise"),
    "STAGES": words("BEGIN RESUME SUSPEND POSTPONE CANCEL END"),
    "TERMS": words("JAIL sentenc SENTENCE"),
    "TIES": words("ties tie relation"),
    "VOTES": words("VOTING PRESIDENCY term mandat leadership seat"),
    "WEAPONS": words("missil rocket dron mortar torpedo"),
    "WIDE": words("QUAKE STORMS tsunami"),
}
"""What rows call by one word; in WIDE stands what kills in many places, each told for itself."""
DONE_BY_SAYING = words(
    """resign retire abdicate buy sell lower invest pay merge settle postpone cancel appoint
    dismiss nominate choose annex find drop dissolve die injure begin recall recognise call end ban
    replace meet remove oust suspend lift impose abolish overturn"""
) | {"lay off"}
"""Of these, texts tell alike what was announced and what was done."""
_COMING = Item("again", PLAN)
_ACTS, _ENDS = words("action"), words("action by in link")
_KINDS_OF_ITEMS = frozenset(get_args(Kind))
_KINDS = {"A": _ACTS, "N": _ACTS, "Z": words("name country"), "L": words("by in link")}
_LINKING = {**{role: Item("link", frozenset({role})) for role in LINKS.values()}, "by": BY}
_LINKING |= {"in": Item("in", frozenset({"where"})), "be": Item("be"), "will": _COMING}


@dataclass(frozen=True, slots=True)
class Part:
    """One part of how a title tells a happening."""

    name: str
    having: tuple[frozenset[str], ...]
    """Of each of these something stands in it."""
    lacking: frozenset[str]
    maybe: bool

    def ends(self, said: Items, start: int, at: int) -> Iterator[int]:
        """Where it may end that begins at `start`, if the verb stands at `at`."""
        tested = self.having or self.lacking
        for end in self._reach(said, start, at):
            told = frozenset[str]().union(*map(labels, said[start:end])) if tested else self.lacking
            if told.isdisjoint(self.lacking) and not any(map(told.isdisjoint, self.having)):
                yield end
        if self.maybe:
            yield start

    def _reach(self, said: Items, start: int, at: int) -> Iterable[int]:
        name = self.name
        if name == "X":
            ends = range(start, at + 1)
            return (end for end in ends if end == start or said[end - 1].kind != "be")
        if name == "V":
            return range(start, len(said) + 1)
        if name == "W":
            return range(start, (at if start <= at else _next(said, start, _ACTS)) + 1)
        if name == "P":
            return (_end_of_places(said, start),)
        if name in {"Y", "U"}:
            end = _next(said, start, _ENDS)
            return (end,) if end > start else ()
        if name == "R":
            return (len(said),) if start < len(said) else ()
        fits = start < len(said) and (start == at) == (name == "do")
        return (
            (start + 1,) if fits and said[start].kind in _KINDS.get(name, _KINDS_OF_ITEMS) else ()
        )


@dataclass(frozen=True, slots=True)
class Turn:
    """One thing told two ways."""

    told: tuple[Part, ...]
    plainly: tuple[str, ...]
    needs: tuple[frozenset[str], ...]
    """Of each of these a title tells one, or is told otherwise."""

    def plain(self, said: Items, at: int) -> Items | None:
        """The items told plainly, if they are told so with the verb at `at`."""
        found = self._filled(said, at, 0, 0)
        return None if found is None else _as_told(self.plainly, {**found, "do": (said[at],)})

    def _filled(self, said: Items, at: int, part: int, start: int) -> dict[str, Items] | None:
        """What fills each part, from one part and one item on."""
        if part == len(self.told):
            return {"…": said[start:]}
        for end in self.told[part].ends(said, start, at):
            rest = self._filled(said, at, part + 1, end)
            if rest is not None:
                return {self.told[part].name: said[start:end], **rest}
        return None


def told_plainly(said: Items, at: int) -> Items:
    """The items after the first turn of phrase that begins with the verb at `at`, if any does."""
    there = {told for item in said for told in (*item.names, item.kind, item.by)}
    for turn in _turns_of(name_of(said[at])):
        if not any(map(there.isdisjoint, turn.needs)):
            told = turn.plain(said, at)
            if told is not None:
                return told
    return said


def _as_told(plainly: Iterable[str], found: Mapping[str, Items]) -> Items:
    said: list[Item] = []
    for word in plainly:
        name, *changes = re.split(r"(?=[+-])", word)
        if name == "do~":
            said.append(Item("word", frozenset({name_of(found["do"][0])})))
        elif name in {"A", "done"}:
            said += (
                replace(item, nominal=False) for item in found["do" if name == "done" else name]
            )
        elif name.isupper() or name in {"do", "…"}:
            said += (item for item in found.get(name, ()) if _is_left(item, changes))
        elif name in _LINKING:
            said.append(_LINKING[name])
        else:
            said.append(told(name))
    return _without_done(tuple(said))


def _is_left(item: Item, changes: Iterable[str]) -> bool:
    return all(
        (change[0] == "+") != labels(item).isdisjoint(_words(change[1:])) for change in changes
    )


def _without_done(said: Items) -> Items:
    """The items without the mark of what is to come where saying so is doing it."""
    at = said.index(_COMING) if _COMING in said else len(said)
    act = next(filter(None, map(name_of, said[at:])), "")
    return said[:at] + said[at + 1 :] if act in DONE_BY_SAYING else said


def labels(item: Item) -> frozenset[str]:
    """The names of an item, and with "@" what it is."""
    told = {f"@{item.kind}", item.by}
    if item.action:
        told |= {"@noun" if item.nominal else "@verb", f"@{item.action.kind}"}
    if item.spot:
        told.add("@spot")
    if item.kind == "name":
        told |= {"@somebody"} | ({"@person"} if len(item.names) > 1 and not item.owner else set())
    if item.kind == "first" and not any(is_noun(stem(name)) for name in item.names):
        told.add("@somebody")
    return item.names | told


@cache
def table() -> tuple[tuple[str, ...], ...]:
    """The rows of `turns.tsv`: verbs, how it is told, how plainly, and a title of each kind."""
    lines = Path(__file__).with_name("turns.tsv").read_text(encoding="utf-8").splitlines()[1:]
    return tuple(tuple(line.split("\t")) for line in lines)


@lru_cache(WORDS_KEPT)
def _turns_of(verb: str) -> tuple[Turn, ...]:
    """The turns of phrase that begin with a verb, in the order of the table."""
    return tuple(turn for verbs, turn in turns() if verb in verbs or "*" in verbs)


@cache
def turns() -> tuple[tuple[frozenset[str], Turn], ...]:
    """By their verbs all turns of phrase, in the order of the table."""
    return tuple((_words(verbs), _turn(how, plainly)) for verbs, how, plainly, *_ in table())


def _turn(how: str, plainly: str) -> Turn:
    parts = tuple(map(_part, how.split()))
    every = (words for part in parts if not part.maybe for words in part.having)
    needs = tuple(
        bare
        for words in every
        if all(word[0] != "@" or word[1:] in _KINDS_OF_ITEMS for word in words)
        and (bare := frozenset(word.removeprefix("@") for word in words))
    )
    rest = plainly if "…" in plainly else f"{plainly} …"
    return Turn(parts, tuple(rest.split()), needs)


def _part(written: str) -> Part:
    name, *tests = written.removesuffix("?").split(":")
    having = tuple(_words(test) for test in tests if test[0] != "!")
    lacking = frozenset[str]().union(*(_words(test[1:]) for test in tests if test[0] == "!"))
    if len(name) > 1 and name != "do":
        kinds = {f"@{word}" for word in name.split("|") if word in _KINDS_OF_ITEMS}
        having = (_words(name) | kinds,)
    return Part(name, having, lacking, written.endswith("?"))


def _words(written: str) -> frozenset[str]:
    """The words that a test, or a column of verbs, lists or calls by the name of a class."""
    each = (_CLASSES.get(word, {word.replace("_", " ")}) for word in written.split("|"))
    return frozenset[str]().union(*each)


def _end_of_places(said: Items, start: int) -> int:
    """Where that ends which only tells in which countries or towns."""
    end = start
    while said[end : end + 1] and said[end].kind == "in" and _is_place(said[end + 1 : end + 2]):
        end += 2
    return end


def _is_place(said: Items) -> bool:
    return bool(said) and (said[0].kind == "country" or bool(said[0].spot))


def _next(said: Items, start: int, kinds: frozenset[str]) -> int:
    return next((n for n in range(start, len(said)) if said[n].kind in kinds), len(said))


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


def name_of(item: Item) -> str:
    """The name of the action that an item tells, if any."""
    return item.action.name if item.action else ""


def told(word: str) -> Item:
    """The item of an action told by a verb."""
    action = action_at(tuple(word.split("_")), 0) or Action(word, "", 1)
    return Item("action", frozenset({action.name.upper()}), action)
