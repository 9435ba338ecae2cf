"""From the title of an event to its items in order: actions, names, countries, other words."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from timeline.events.actions import Action, action_at, stem
from timeline.events.words import (
    AGAIN,
    BEING,
    BLAND,
    FILLERS,
    INSIDE,
    MANY,
    NUMBERS,
    PARTICLES,
    ROUGHLY,
)
from timeline.model import Place
from timeline.places import glance, is_title

Kind = Literal[
    "action", "name", "country", "word", "number", "again", "first", "be", "by", "in", "link"
]

_WORD = re.compile(r"[^\W_]+(?:[-'’.,][^\W_]+)*")
_OWNER = re.compile(r"['’]s\b")
_ARTICLE = re.compile(r"^(?:al|el|as|ash|ad|an|ar)-", re.IGNORECASE)
_COUNTED = re.compile(r"(\d[\d.]*)(?:bn|m|-([a-z]{3,}))")
"""An amount and what is counted: "1.2bn", "7.6-magnitude"."""
_BODIES = frozenset({"agency", "army", "war"})
_GROUND = frozenset({"name", "city", "region"})

LINKS = {
    word: role
    for role, group in {
        "where": "in near outside inside across around over off above below behind through",
        "at": "at on",
        "of": "of",
        "from": "from",
        "to": "to into onto toward towards",
        "for": "for",
        "with": "with without",
        "against": "against",
        "about": "about",
        "between": "between among",
        "by": "by",
        "as": "as",
        "that": "that",
        "aside": """after before following amid amidst despite during while when because since until
            under once if where whereas although though which who whom""",
    }.items()
    for word in group.split()
}
"""Which role of a happening a word leads to; "aside" where it only tells the circumstances."""


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


@dataclass(frozen=True, slots=True)
class _Token:
    """A word in lower case, or the words that name a country, a body or a town."""

    low: str
    capital: bool
    owner: bool
    place: Place | None = None

    @property
    def is_title(self) -> bool:
        return self.place is None and is_title(self.low)


def items(title: str, countries: Iterable[str] = ()) -> Iterator[Item]:
    """The items of the title of an event in these countries, in order."""
    tokens = tuple(_tokens(title, countries))
    low = [token.low for token in tokens]
    at = 0
    while at < len(tokens):
        token, length = tokens[at], _name_length(tokens, at)
        action = None if length or token.place else action_at(low, at)
        if length:
            yield from _named(tokens[at : at + length])
        elif token.place:
            if not _is_attribute(tokens, at):
                yield _placed(token, token.place)
        elif action:
            yield _acted(action)
        elif not (token.is_title and _is_attribute(tokens, at - 1)):
            before, after = low[at - 1] if at else "", low[at + 1] if at + 1 < len(low) else ""
            yield from _plain(token, at, before, after)
        at += max(1, length, action.length if action else 0)


def _tokens(title: str, countries: Iterable[str]) -> Iterator[_Token]:
    reach = 0
    for place in (*glance(title, countries), None):
        stop = place.span.start if place else len(title)
        for word in _WORD.finditer(title, reach, stop):
            yield _token(word[0])
        if place:
            words, reach = title[place.span.start : place.span.end], place.span.end
            owned = _OWNER.match(title, reach)
            reach = owned.end() if owned else reach
            if place.by == "leader":
                *first, last = words.split()
                yield from (_Token(bare(word), True, False) for word in first)
                yield _Token(bare(last), True, bool(owned), place if not first else None)
            else:
                yield _Token(bare(words), True, bool(owned), place)


def _token(word: str) -> _Token:
    capital = _ARTICLE.sub("", word)[:1].isupper()
    return _Token(bare(word), capital, word.endswith(("'s", "’s")))


def bare(word: str) -> str:
    """A word in lower case without accents, "'s" and the Arabic article."""
    plain = word.replace("’", "'").lower()
    if not plain.isascii():
        letters = unicodedata.normalize("NFKD", plain)
        plain = "".join(each for each in letters if not unicodedata.combining(each))
    return _ARTICLE.sub("", plain).removesuffix("'s").replace(",", "")


def _name_length(tokens: Sequence[_Token], at: int) -> int:
    """How many words from `at` on are a name; a lone first word that nobody knows is none."""
    known = tokens[at].place
    if at == 0 and tokens[0].low in FILLERS:
        return 0
    end = at
    while end < len(tokens) and (_is_part(tokens, end) or (end > at and _is_inner(tokens, end))):
        end += 1
        if tokens[end - 1].owner:
            break
    if known and known.by != "leader":
        ends = end > at + 1 and known.by in _GROUND and not tokens[at + 1].is_title
        return end - at if ends else 0
    return 0 if at == 0 and end == 1 and not known else end - at


def _is_part(tokens: Sequence[_Token], at: int) -> bool:
    """Whether a word may be part of a name: "Silicon Valley" in "Silicon Valley Bank" is."""
    token = tokens[at]
    if token.place is None:
        return token.capital and token.low not in NUMBERS
    follows = at + 1 < len(tokens) and tokens[at + 1].place is None and tokens[at + 1].capital
    return token.place.by == "leader" or (token.place.by in _GROUND and follows)


def _is_inner(tokens: Sequence[_Token], at: int) -> bool:
    """Whether a small word stands inside a name: "Ursula von der Leyen"."""
    return tokens[at].low in PARTICLES and any(token.capital for token in tokens[at + 1 : at + 3])


def _is_attribute(tokens: Sequence[_Token], at: int) -> bool:
    """Whether a country, or a title, only tells who it is that is named next."""
    end = at + 1
    while end < len(tokens) and tokens[end].is_title:
        end += 1
    after = tokens[end] if end < len(tokens) else None
    return at + 1 < end and after is not None and after.capital and not _is_ground(after)


def _is_ground(token: _Token) -> bool:
    return token.place is not None and token.place.by != "leader"


def _named(tokens: Sequence[_Token]) -> Iterator[Item]:
    said = (word for token in tokens if not token.is_title for word in token.low.split())
    parts = frozenset(said) - BLAND
    if parts:
        yield Item("name", parts, owner=tokens[-1].owner)


def _placed(token: _Token, place: Place) -> Item:
    if place.organisations or place.by in _BODIES:
        return Item("name", frozenset(place.organisations) or frozenset(token.low.split()))
    spot = token.low if place.by in {"capital", "city", "region"} else ""
    codes = frozenset(f"={code}" for code in place.countries)
    return Item("country", codes, by=place.by, spot=spot, owner=token.owner)


def _acted(action: Action) -> Item:
    name = frozenset({action.name.upper()})
    return Item("word", name) if action.kind == "thing" else Item("action", name, action)


def _plain(token: _Token, at: int, before: str, after: str) -> Iterator[Item]:
    word = token.low
    counted = _COUNTED.fullmatch(word)
    if counted or word[:1].isdigit() or word in MANY or word in NUMBERS:
        if before not in ROUGHLY:
            yield Item("number", frozenset({_number(word)}))
        if counted and counted[2]:
            yield Item("word", frozenset({stem(counted[2])}))
    elif word in AGAIN and after != "than":
        yield Item("again", frozenset({word}))
    elif word in BEING:
        yield Item("be")
    elif word in LINKS:
        kind: Kind = "by" if word == "by" else "in" if word in INSIDE else "link"
        yield Item(kind, frozenset({LINKS[word]}))
    elif word and word not in FILLERS and word not in BLAND:
        lone = at == 0 and token.capital
        if lone:
            yield Item("first", frozenset({word}), owner=token.owner)
        else:
            yield Item("word", frozenset({stem(word)}))


def _number(word: str) -> str:
    """ "7" for "seven", "1.2" for "1.2bn"."""
    counted = _COUNTED.fullmatch(word)
    return counted[1] if counted else str(NUMBERS.index(word) + 1) if word in NUMBERS else word
