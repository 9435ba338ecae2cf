"""From the trees of many rules to one table, which tells where in a text each may begin.

The table is a deterministic automaton (the subset construction) over the first `DEPTH` tokens of
the rules. It knows nothing of the text, so that it is made once and kept for every later start.
"""

from __future__ import annotations

import marshal
from collections.abc import Iterable, Iterator

from timeline.dating.hearing.openings import DEPTH, NOWHERE, Row, Table
from timeline.dating.hearing.tree import ANY, Choice, Many, Tree


class _Rest:
    """What a rule still waits for: a tree and then another rest, or nothing more."""

    __slots__ = ("_ways", "rule", "then", "tree")

    def __init__(self, rule: int, tree: Tree = (), then: _Rest | None = None) -> None:
        self.rule, self.tree, self.then = rule, tree, then
        self._ways: _Ways | None = None

    def ways(self) -> _Ways:
        """The tokens that it can go on with and where each leads; None for the end."""
        if self._ways is None:
            self._ways = []
            self._ways += self._found()
        return self._ways

    def _found(self) -> _Ways:
        tree, then = self.tree, self.then
        if then is None:
            return [(None, self)]
        if isinstance(tree, frozenset):
            return [(tree, then), *(then.ways() if "0" in tree else ())]
        if isinstance(tree, Choice):
            return [way for each in tree.among for way in _Rest(self.rule, each, then).ways()]
        if isinstance(tree, Many):
            again = _Rest(self.rule, tree, then)
            again._ways = []
            again._ways += [*_Rest(self.rule, tree.tree, again).ways(), *then.ways()]
            return _Rest(self.rule, tree.tree, again).ways()
        for each in reversed(tree):
            then = _Rest(self.rule, each, then)
        return then.ways()


_Ways = list[tuple[frozenset[str] | None, _Rest]]


def table(trees: Iterable[tuple[int, Tree]]) -> Table:
    """The table of rules by their numbers, the row of no tokens first.

    ValueError where a rule does not tell with which tokens it can begin.
    """
    made = _Made()
    rules, other, after = made.row([_Rest(rule, tree, _Rest(rule)) for rule, tree in trees], 0, 0)
    if rules or other != NOWHERE:
        raise ValueError("a rule must begin with a word, a class or digits")
    return tuple(made.sets), (marshal.dumps((rules, other, after)), *map(marshal.dumps, made.rows))


class _Made:
    """The rows, each made once for all that leads to the same.

    Rests and rules are bits of numbers, which stand for sets of them.
    """

    def __init__(self) -> None:
        self.sets: dict[str, int] = {}
        self.rows: dict[Row, int] = {}
        self._numbers: dict[tuple[int, int, int], int] = {}
        self._rests: dict[_Rest, int] = {}
        self._places: list[_Rest] = []

    def row(self, rests: Iterable[_Rest], ended: int, depth: int) -> Row:
        """The row for rules that wait for `rests` after so many tokens, or have ended before."""
        waiting: dict[frozenset[str], int] = {}
        bit = self._rule if depth == DEPTH - 1 else self._rest
        for rest in rests:
            for tokens, then in rest.ways():
                if tokens is None:
                    ended |= self._rule(then)
                else:
                    waiting[tokens] = waiting.get(tokens, 0) | bit(then)
        others = waiting.pop(ANY, 0)
        by_token: dict[str, int] = {}
        for tokens, thens in waiting.items():
            for token in tokens:
                by_token[token] = by_token.get(token, others) | thens
        other = self._number(others, ended, depth + 1)
        return _of_bits(ended), other, tuple(self._after(by_token, ended, depth + 1))

    def _after(self, by_token: dict[str, int], ended: int, depth: int) -> Iterator[tuple[int, int]]:
        """The sets of tokens that lead to one row, and the numbers of these rows."""
        alike: dict[int, list[str]] = {}
        for token, thens in by_token.items():
            alike.setdefault(thens, []).append(token)
        together: dict[int, list[str]] = {}
        for thens, tokens in sorted(alike.items()):
            together.setdefault(self._number(thens, ended, depth), []).extend(tokens)
        for number, tokens in sorted(together.items()):
            yield self.sets.setdefault(" ".join(sorted(tokens)), len(self.sets)), number

    def _number(self, thens: int, ended: int, depth: int) -> int:
        """The number of a row, which is that of another one that says the same."""
        if not thens:
            return NOWHERE
        asked = thens, ended, depth
        if asked not in self._numbers:
            if depth == DEPTH:
                row: Row = (_of_bits(thens | ended), NOWHERE, ())
            else:
                row = self.row([self._places[at] for at in _of_bits(thens)], ended, depth)
            self._numbers[asked] = self.rows.setdefault(row, len(self.rows) + 1)
        return self._numbers[asked]

    def _rest(self, rest: _Rest) -> int:
        if rest not in self._rests:
            self._rests[rest] = 1 << len(self._places)
            self._places.append(rest)
        return self._rests[rest]

    def _rule(self, rest: _Rest) -> int:
        return 1 << rest.rule


def _of_bits(bits: int) -> tuple[int, ...]:
    """The places of the bits that are set."""
    places = []
    while bits:
        lowest = bits & -bits
        places.append(lowest.bit_length() - 1)
        bits ^= lowest
    return tuple(places)
