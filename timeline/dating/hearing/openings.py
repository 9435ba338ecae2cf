"""Where in a text which rules may begin: one table of the first tokens of all of them."""

import marshal
from collections.abc import Iterator, Mapping, Sequence

from timeline.dating.hearing.wordclass import WordClass
from timeline.prepared import Key, keep, recall, sources

DEPTH = 4
"""Tokens that are looked at: with more of them hardly fewer rules are left."""
NOWHERE = -1
Row = tuple[tuple[int, ...], int, tuple[tuple[int, int], ...]]
"""The rules that may begin with the tokens so far; the row for any other token; and sets of tokens
by their numbers, each with the row for them."""
_Open = tuple[tuple[int, ...], int, dict[str, int]]
"""The same, with the row for each token."""
Table = tuple[tuple[str, ...], tuple[bytes, ...]]
"""Sets of tokens, and rows that give the row for each set by the number of the set."""
_MAKERS = ("dating.automaton", "dating.template", "dating.tree")
"""The modules that make a table; they are loaded only where none is kept."""


class Openings:
    """A table of rules by their numbers; a row is read when a text asks for it."""

    def __init__(self, table: Table) -> None:
        self._written, self._kept = table
        self._sets: dict[int, frozenset[str]] = {}
        self._rows: list[_Open | None] = [None] * len(self._kept)

    def found(self, tokens: Sequence[str]) -> Iterator[tuple[int, tuple[int, ...]]]:
        """The places of tokens with which rules may begin, and the rules in order."""
        rows, begins = self._rows, self._row(0)[2]
        end = len(tokens)
        for behind, first in enumerate(map(begins.get, tokens), 1):
            if first is None:
                continue
            rules, other, after = rows[first] or self._row(first)
            number = after.get(tokens[behind], other) if behind < end else NOWHERE
            # Most that could begin with "the" or "of" do not by the token behind it.
            if number != NOWHERE:
                rules, other, after = rows[number] or self._row(number)
                for token in tokens[behind + 1 : behind + DEPTH - 1]:
                    number = after.get(token, other)
                    if number == NOWHERE:
                        break
                    rules, other, after = rows[number] or self._row(number)
            if rules:
                yield behind - 1, rules

    def _row(self, number: int) -> _Open:
        row = self._rows[number]
        if row is None:
            rules, other, sets = marshal.loads(self._kept[number])
            after: dict[str, int] = {}
            for place, then in sets:
                after |= dict.fromkeys(self._set(place), then)
            row = self._rows[number] = rules, other, after
        return row

    def _set(self, place: int) -> frozenset[str]:
        if place not in self._sets:
            self._sets[place] = frozenset(self._written[place].split())
        return self._sets[place]


def openings(templates: Mapping[int, str], classes: Mapping[str, WordClass]) -> Openings:
    """The table for the templates of some rules by their numbers.

    ValueError where one does not tell with which words or digits it can begin.
    """
    written = (f"{name} {each}" for name, each in templates.items())
    known = (f"{name} {each.written}" for name, each in classes.items())
    key: Key = ("openings", *map("\n".join, (written, known)), sources(*_MAKERS))
    table = recall(key)
    if table is None:
        table = _made(templates, classes)
        keep(key, table)
    return Openings(table)


def _made(templates: Mapping[int, str], classes: Mapping[str, WordClass]) -> Table:
    from timeline.dating.hearing.automaton import table
    from timeline.dating.hearing.template import of_template

    return table((number, of_template(each, classes)) for number, each in templates.items())
