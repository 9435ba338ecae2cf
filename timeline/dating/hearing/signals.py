"""The word before a time that ties it to its clause (TimeML SIGNAL): "since", "until", "by"."""

from collections.abc import Sequence

from timeline.dating.hearing.wordclass import fold
from timeline.patterns import later

REACH, LONGEST = 30, 12
"""Characters: how far before a time its signal stands, and more than any of their words has."""


class Signals:
    """The signals of a language, and the words that may soften one: "since at least"."""

    def __init__(self, words: Sequence[str], softening: Sequence[str]) -> None:
        self._pattern = later(rf"\b({'|'.join(words)})(?: (?:{'|'.join(softening)}))? +$")
        self._ends = frozenset(each.split()[-1] for each in (*words, *softening))
        """What stands right before a time: most other words are not looked at further."""
        longer = {each.split()[-1] for each in words if " " in each}
        self._plain = frozenset(words) - longer.union(softening)
        """Those that are all that there is where they stand."""

    def before(self, lower: str, start: int) -> str:
        """The signal that ends just before `start` in a text in lower case, or nothing."""
        if lower[start - 1 : start] != " ":
            return ""
        last = lower[max(0, start - LONGEST) : start - 1].rpartition(" ")[2]
        if last in self._plain:
            return last
        if last.isalpha() and last not in self._ends:
            return ""
        found = self._pattern.search(lower, max(0, start - REACH), start)
        return fold(found[1]) if found else ""
