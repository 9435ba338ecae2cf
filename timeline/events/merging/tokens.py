"""From the title of an event to its words, each name of a country, a body or a town as one."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from timeline.events.lexicon.actions import action_at, parts_from
from timeline.events.lexicon.words import BEING
from timeline.events.merging.compared import LINKS, SPLIT
from timeline.model import Place
from timeline.places import glance, is_title

_WORD = re.compile(r"[^\W_]+(?:[-'’.,][^\W_]+)*")
_OWNER = re.compile(r"['’]s\b")
_ARTICLE = re.compile(r"^(?:al|el|as|ash|ad|an|ar)-", re.IGNORECASE)
_FARTHEST = 5
"""Words between a verb and what belongs to it, at most."""


class Token(NamedTuple):
    """A word in lower case, or the words that name a country, a body or a town."""

    low: str
    capital: bool
    owner: bool
    place: Place | None = None
    leads: frozenset[str] = frozenset()
    """The countries, as `=KOR`, that somebody named is known to lead."""

    @property
    def is_title(self) -> bool:
        return self.place is None and is_title(self.low)


def tokens(title: str, countries: Iterable[str]) -> tuple[Token, ...]:
    """The words of a title, with "dead" right behind its verb in "shot two men dead"."""
    return _gathered(tuple(_tokens(title, countries)))


def _gathered(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens with "dead" right behind its verb in "shot two men dead"."""
    if SPLIT.isdisjoint([token.low for token in tokens]):
        return tokens
    for end, token in enumerate(tokens):
        if token.low not in SPLIT:
            continue
        for at in range(end - 1, max(-1, end - 1 - _FARTHEST), -1):
            if at < end - 1 and parts_from(tokens[at].low, token.low):
                low = [each.low for each in tokens[at : end + 1]]
                if (told := action_at(low, 0)) and told.length == len(low):
                    break
                inner = tokens[at + 1 : end]
                return (*tokens[: at + 1], token, *inner, *_gathered(tokens[end + 1 :]))
            if tokens[at].low in LINKS or tokens[at].low in BEING:
                break
    return tokens


def _tokens(title: str, countries: Iterable[str]) -> Iterator[Token]:
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
                yield from (Token(bare(word), True, False) for word in first)
                led = frozenset(f"={code}" for code in place.countries)
                yield Token(bare(last), True, bool(owned), None if first else place, led)
            else:
                yield Token(bare(words), True, bool(owned), place)


def _token(word: str) -> Token:
    capital = _ARTICLE.sub("", word)[:1].isupper()
    return Token(bare(word), capital, word.endswith(("'s", "’s")))


def bare(word: str) -> str:
    """A word in lower case without accents, "'s" and the Arabic article."""
    plain = word.replace("’", "'").lower()
    if not plain.isascii():
        letters = unicodedata.normalize("NFKD", plain)
        plain = "".join(each for each in letters if not unicodedata.combining(each))
    return _ARTICLE.sub("", plain).removesuffix("'s").replace(",", "")
