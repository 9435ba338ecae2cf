"""A text as rules and tenses look at it: evened, in lower case, and cut into tokens."""

import re
from bisect import bisect_left
from itertools import accumulate

from timeline.dating.tree import TOKEN, token
from timeline.dating.wordclass import evened, lowered


class Tokens:
    """The tokens of a text and where they stand; made once for all who look at it."""

    __slots__ = ("_met", "each", "lower", "places", "plain", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self.plain = evened(text)
        """The text with plain blanks, hyphens and apostrophes, letter for letter."""
        self.lower = lowered(self.plain)
        """The same in lower case."""
        pieces = TOKEN.split(self.lower)
        self.each = [found if found.isalpha() else token(found) for found in pieces[1::2]]
        """The tokens as the trees of rules know them."""
        self.places = list(accumulate(map(len, pieces)))[::2]
        """Where each begins; one more than there are tokens."""
        self._met: dict[re.Pattern[str], tuple[list[int], list[re.Match[str]]]] = {}

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
