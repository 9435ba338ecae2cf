"""From the title of an event to its items in order: actions, names, countries, other words."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from timeline.events.lexicon.actions import Action, action_at, stem
from timeline.events.lexicon.kin import deeds
from timeline.events.lexicon.words import BEING, FILLERS
from timeline.events.merging.amounts import Amount, amount_at
from timeline.events.merging.compared import (
    AGAIN,
    ARTICLES,
    BLAND,
    CALLING,
    CHAMBERS,
    COMPARING,
    INSIDE,
    LINKS,
    NOUNS_IN_LY,
    PARTS,
    ROUGHLY,
    STAFF,
    SUPPORTING,
    WILL,
)
from timeline.events.merging.named import is_attribute, model, name_length
from timeline.events.merging.tokens import Token
from timeline.events.merging.tokens import tokens as titled
from timeline.events.merging.verbs import is_past, told_by, verb_at
from timeline.model import Place

Kind = Literal[
    "action", "name", "country", "word", "number", "again", "first", "be", "by", "in", "link"
]

_SUPPORTING = frozenset(map(stem, SUPPORTING))
_BODIES = frozenset({"agency", "army", "war"})
_LONGEST_NOUN = 5
"""Letters: shorter words in "-ly" are mostly no adverbs: "ally", "rally"."""
_FARTHEST_VERB = 12
"""Words between a noun and its verb, at most."""
_STRIKES = frozenset({"strike", "strikes"})
_SAYING = frozenset({"announce", "say", "tell", "promise", "confirm"})
_AIMING = frozenset({"announce", "promise", "agree", "decid", "plan"})
"""Actions, or the stems of verbs, behind which "will" or "to" lead to what is not done yet."""
_LEADING = WILL | {"to"}
_OF_FIRMS = frozenset({"announce", "buy", "sell", "promise", "agree", "sign", "hire", "lay off",
                       "invest", "pay", "appoint", "sue", "merge", "recall", "lower"})  # fmt: skip
"""What a blow does not do, but a firm of that name."""
_HEADS = frozenset({"president", "king", "queen", "premier", "chancellor", "emir", "sultan"})
_PREMIER = ["prime", "minister"]
PLAN = frozenset({"plan"})
"""What marks an action that is only announced."""


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that a title says."""

    kind: Kind
    names: frozenset[str] = frozenset()
    """The parts of a name, `=KOR` for a country, the name of an action, the stem of a word, or
    what a link leads to."""
    action: Action | None = None
    by: str = ""
    """How a country is named (see `timeline.model.Place.by`)."""
    spot: str = ""
    """The city or region that names it."""
    owner: bool = False
    """Whether what follows is its own: "Putin's plane"."""
    nominal: bool = False
    """Whether it is the noun of an action: "the resignation of"."""
    leads: frozenset[str] = frozenset()
    """Which countries somebody named is known to lead."""
    light: bool = False
    """Whether the noun behind it may tell what was done: "made a cut"."""


def items(title: str, countries: Iterable[str] = ()) -> Iterator[Item]:
    """The items of the title of an event in these countries, in order."""
    tokens = titled(title, countries)
    low = [token.low for token in tokens]
    at, last = 0, Item("be")
    while at < len(tokens):
        if low[at] == "close" and low[at + 1 : at + 2] == ["to"]:
            yield Item("in", frozenset({"where"}))
            at += 2
            continue
        token, length = tokens[at], name_length(tokens, at)
        plain = not length and token.place is None
        action = _action(low, at, last) if plain else None
        amount = amount_at(low, at) if plain and action is None else None
        if length:
            led = _led(tokens, at)
            yield from _named(tokens[at : at + length], at > 0 and low[at - 1] == "the", led)
        elif token.place:
            if not is_attribute(tokens, at):
                yield _placed(token, token.place)
        elif action:
            light = not last.action and _is_light(action, low[at])
            item = _acted(action, _is_nominal(tokens, low, at, action, last.light), light)
            last = item if item.action else last
            yield item
        elif amount:
            yield from _counted(amount, low[at - 1] if at else "")
        elif token.low in ROUGHLY and at + 1 < len(low) and amount_at(low, at + 1):
            pass
        elif token.low in _LEADING and _foretells(token, last) and not _is_whom(tokens, at + 1):
            last = Item("again", PLAN)
            yield last
        elif not (token.is_title and is_attribute(tokens, at - 1)):
            yield from _plain(token, at, low[at + 1] if at + 1 < len(low) else "")
        said = amount or action
        at += max(1, length, said.length if said else 0)


def _is_light(action: Action, word: str) -> bool:
    return action.length == 1 and not _SUPPORTING.isdisjoint({action.name, stem(word)})


def _action(low: Sequence[str], at: int, last: Item) -> Action | None:
    """What a word says was done: as the table has it, else by a first verb or noun of its own."""
    if _is_attributive(low, at) if at else len(low) > 1 and _is_firm(low):
        return None
    if low[at] in _STRIKES and _is_of_staff(low, at):
        return action_at(("walkout",), 0)
    told_of = told_by(low[at])
    listed = action_at(low, at) or (action_at((told_of,), 0) if told_of else None)
    if last.names == PLAN and (not listed or listed.kind == "thing"):
        verb = not (low[at] in AGAIN or low[at] in FILLERS)
        return Action(stem(low[at]), "", 1, listed=False) if verb else None
    if listed or (last.action and not last.nominal and not last.light):
        return listed
    return verb_at(low, at) or _deed(low, at)


def _is_attributive(low: Sequence[str], at: int) -> bool:
    """Whether a word only tells what sort, or when: "an injured knee", "at the end of"."""
    if low[at] == "end":
        return low[max(0, at - 2) : at] == ["at", "the"]
    if low[at - 1] not in ARTICLES or not low[at].endswith("ed"):
        return False
    after = low[at + 1] if at + 1 < len(low) else "by"
    return not (after in LINKS or after in BEING or is_past(after))


def _is_firm(low: Sequence[str]) -> bool:
    """Whether a first word that may tell a deed names who did the next: "Shell sold"."""
    if low[0].endswith(("s", "ing")) or is_past(low[0]) or not is_past(low[1]):
        return False
    own, told = action_at(low, 0), action_at(low, 1)
    return own is not None and told is not None and told.name in _OF_FIRMS


def _is_of_staff(low: Sequence[str], at: int) -> bool:
    """Whether a strike is one of workers: "called a strike", "a strike by nurses"."""
    before, after = low[max(0, at - 3) : at], low[at + 1 : at + 6]
    by_them = after[:1] in (["by"], ["of"]) and not STAFF.isdisjoint(after)
    return by_them or not STAFF.isdisjoint(before[-1:]) or not CALLING.isdisjoint(before)


def _deed(low: Sequence[str], at: int) -> Action | None:
    """The deed that a noun before "of" tells: "the recognition of"."""
    told = sorted(deeds(stem(low[at]))) if low[at + 1 : at + 2] == ["of"] else []
    if low[at + 1 : at + 2] == ["of"] and at and low[at - 1] in ARTICLES and _is_lasting(low[at]):
        told = told or [stem(low[at])]
    return Action(told[0], "", 1, listed=False) if told else None


def _is_nominal(
    tokens: Sequence[Token], low: Sequence[str], at: int, action: Action, supported: bool
) -> bool:
    """Whether the action is told by a noun: "the resignation of", "Sweden's accession"."""
    if supported:
        return True
    if action.length > 1 or is_past(low[at]):
        return False
    if low[at].endswith("s") and _is_done_to(low, at):
        return True
    before = tokens[at - 1] if at else None
    after = low[at + 1] if at + 1 < len(low) else ""
    if at == 0 and low[at].endswith("s") and is_past(after):
        return True
    return after == "of" or (before is not None and (before.owner or before.low in ARTICLES))


def _is_done_to(low: Sequence[str], at: int) -> bool:
    """Whether something was done to what a plural tells: "talks with Peru were broken off"."""
    ends = range(at + 1, min(len(low) - 1, at + _FARTHEST_VERB))
    be = next((n for n in ends if low[n] in BEING or is_past(low[n])), 0)
    return bool(be) and low[be] in BEING and is_past(low[be + 1])


def _led(tokens: Sequence[Token], at: int) -> frozenset[str]:
    """The country that somebody named leads, where it stands before the title: "Oman's King"."""
    place = tokens[at - 1].place if at else None
    heads = tokens[at].low in _HEADS or [each.low for each in tokens[at : at + 2]] == _PREMIER
    if place is None or not heads or len(place.countries) != 1:
        return frozenset()
    return frozenset({f"={place.countries[0]}"})


def _named(tokens: Sequence[Token], several: bool, led: frozenset[str]) -> Iterator[Item]:
    """The item of a name; `several` where "the" leads to it: "the Houthis", "a Houthi"."""
    said = (word for token in tokens if not token.is_title for word in token.low.split())
    parts = frozenset(map(model, said)) - BLAND
    if several and len(parts) == 1 and len(tokens) == 1 and tokens[0].low.endswith("s"):
        parts |= {tokens[0].low.removesuffix("s")}
    if parts <= CHAMBERS and parts:
        yield Item("word", frozenset({"PARLIAMENT"}), owner=tokens[-1].owner)
    elif parts:
        yield Item("name", parts, owner=tokens[-1].owner, leads=tokens[-1].leads | led)


def _placed(token: Token, place: Place) -> Item:
    if place.organisations or place.by in _BODIES:
        words = frozenset(token.low.split())
        members = words | {token.low.removesuffix("s")} if len(words) == 1 else words
        return Item("name", frozenset(place.organisations) or members)
    spot = token.low if place.by in {"capital", "city", "region"} else ""
    codes = frozenset(f"={code}" for code in place.countries)
    return Item("country", codes, by=place.by, spot=spot, owner=token.owner)


def _acted(action: Action, nominal: bool, light: bool) -> Item:
    name = frozenset({action.name.upper()})
    if action.kind == "thing":
        return Item("word", name)
    return Item("action", name, action, nominal=nominal, light=light and not nominal)


def _counted(amount: Amount, before: str) -> Iterator[Item]:
    if before not in ROUGHLY:
        yield Item("number", frozenset({amount.number}))
    if amount.counted:
        yield Item("word", frozenset({stem(amount.counted)}))


def _foretells(token: Token, last: Item) -> bool:
    """Whether a word leads to what is not done yet: "said it would", "agreed to"."""
    if last.action is None or last.nominal:
        return False
    leading = _SAYING if token.low in WILL else _AIMING if token.low == "to" else ()
    return last.action.name in leading


def _is_whom(tokens: Sequence[Token], at: int) -> bool:
    """Whether somebody is named at a place: "pledged six jets to Kyiv"."""
    return at < len(tokens) and (tokens[at].capital or tokens[at].place is not None)


def _is_how(word: str) -> bool:
    """Whether a word tells how something was done: "shortly", "unanimously"."""
    return word.endswith("ly") and len(word) > _LONGEST_NOUN and word not in NOUNS_IN_LY


def _is_lasting(word: str) -> bool:
    """Whether a word behind "was" tells what somebody did: "was buying"."""
    return word.endswith("ing") and len(word) > _LONGEST_NOUN


def _plain(token: Token, at: int, after: str) -> Iterator[Item]:
    word = token.low.removeprefix("ex-")
    if word in AGAIN and after != "than" and not (word in PARTS and after in {"", "of"}):
        yield Item("again", frozenset({word}))
    elif word in BEING:
        if not _is_lasting(after):
            yield Item("be")
    elif word == "at" and after in {"least", "most"}:
        return
    elif word in LINKS:
        if word == "when":
            yield Item("link", frozenset({LINKS[word]}), by=word)
            return
        kind: Kind = "by" if word == "by" else "in" if word in INSIDE else "link"
        yield Item(kind, frozenset({LINKS[word]}))
    elif word in COMPARING and after == "than":
        return
    elif word and word not in FILLERS and (word not in BLAND or token.owner) and not _is_how(word):
        lone = at == 0 and token.capital
        if lone:
            yield Item("first", frozenset({word}), owner=token.owner)
        else:
            yield Item("word", frozenset({stem(word)}))
