"""A text as rules and tenses look at it: evened, in lower case, and cut into tokens."""

import re
from bisect import bisect_left

from timeline.dating.hearing.tree import TOKEN, token
from timeline.dating.hearing.wordclass import evened, lowered

_CLOSING = frozenset(",.;:?!)")
"""Signs behind a word, each a token as it stands."""


class Tokens:
    """The tokens of a text and where they stand; made once for all who look at it."""

    __slots__ = ("_met", "each", "lower", "places", "plain", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self.plain = evened(text)
        """The text with plain blanks, hyphens and apostrophes, letter for letter."""
        self.lower = lowered(self.plain)
        """The same in lower case."""
        self.each: list[str] = []
        """The tokens as the trees of rules know them."""
        self.places: list[int] = []
        """Where each begins, and then the length of the text."""
        self._cut()
        self._met: dict[re.Pattern[str], tuple[list[int], list[re.Match[str]]]] = {}

    def _cut(self) -> None:
        each, places, start = self.each, self.places, 0
        for piece in self.lower.split(" "):
            if piece.isalpha():  # As most are, which need no pattern.
                each.append(piece)
                places.append(start)
                start += len(piece) + 1
            elif piece[-1:] in _CLOSING and piece[:-1].isalpha():  # As most others are.
                each += piece[:-1], piece[-1]
                places += start, start + len(piece) - 1
                start += len(piece) + 1
            else:
                for found in TOKEN.findall(piece):
                    each.append(token(found))
                    places.append(start)
                    start += len(found)
                start += 1
        places.append(len(self.lower))

    def within(self, start: int, end: int) -> tuple[int, int]:
        """The number of the first token that begins in a stretch, and of the first behind it."""
        first = bisect_left(self.places, start)
        return first, min(bisect_left(self.places, end, first), len(self.each))

    def between(self, start: int, end: int) -> list[str]:
        """The tokens that begin in a stretch."""
        first, last = self.within(start, end)
        return self.each[first:last]

    def above(self, place: int, pattern: re.Pattern[str]) -> re.Match[str] | None:
        """The last match of a pattern that begins before a place; they are looked for once."""
        if pattern not in self._met:
            met = list(pattern.finditer(self.text))
            self._met[pattern] = [one.start() for one in met], met
        starts, met = self._met[pattern]
        count = bisect_left(starts, place)
        return met[count - 1] if count else None
