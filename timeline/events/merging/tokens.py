"""From the title of an event to its words, each name of a country, a body or a town as one."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from timeline.events.lexicon.actions import WORDS_KEPT, action_at, parts_from
from timeline.events.lexicon.words import BEING
from timeline.events.merging.compared import LINKS, SPLIT
from timeline.events.merging.verbs import is_past
from timeline.model import Place
from timeline.places import glance, is_title

_WORD = re.compile(r"[^\W_]+(?:[-'’.,][^\W_]+)*")
_OWNER = re.compile(r"['’]s\b")
_ARTICLE = re.compile(r"^(?:al|el|as|ash|ad|an|ar)-", re.IGNORECASE)
_LEADING = frozenset({"off", "over", "up", "down", "out"})
"""Words that also lead to a place: "went down off Zanzibar"."""
_FARTHEST = 7
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
    found, begins = list(tokens), 0
    for end, token in enumerate(tokens):
        leads = token.low in _LEADING and end + 1 < len(tokens) and tokens[end + 1].capital
        at = _verb_before(found, begins, end) if token.low in SPLIT and not leads else None
        if at is not None:
            found.insert(at + 1, found.pop(end))
            begins = end + 1
    return tuple(found)


def _verb_before(tokens: Sequence[Token], begins: int, end: int) -> int | None:
    """The place of the verb from which the word at `end` stands apart, if any."""
    for at in range(end - 1, max(begins, end - _FARTHEST) - 1, -1):
        if at < end - 1 and parts_from(tokens[at].low, tokens[end].low):
            low = [each.low for each in tokens[at : end + 1]]
            told = action_at(low, 0)
            return None if told and told.length in {2, len(low)} else at
        if tokens[at].low in LINKS or tokens[at].low in BEING:
            return None
    return None


def _tokens(title: str, countries: Iterable[str]) -> Iterator[Token]:
    reach = 0
    for place in (*glance(title, countries), None):
        stop = place.span.start if place else len(title)
        joined = title[reach : reach + 1] == "-" and reach > 0
        for word in _WORD.finditer(title, reach, stop):
            if not (joined and word.start() == reach + 1 and is_past(word[0])):
                yield from map(_token, _parts(word[0]))
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


def _parts(word: str) -> Sequence[str]:
    """What a hyphen joins and other texts write apart: "Boutros-Ghali", "magnitude-6.1"."""
    parts = word.split("-")
    if len(parts) > 1 and parts[0].islower() and parts[1][:1].isdigit():
        return parts
    named = len(parts) > 1 and all(len(part) > 1 and part[0].isupper() for part in parts)
    return parts if named and not _ARTICLE.match(word) else (word,)


@lru_cache(WORDS_KEPT)
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
