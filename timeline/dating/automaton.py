"""From the trees of many rules to one table, which tells where in a text each may begin.

The table is a deterministic automaton (the subset construction) over the first `DEPTH` tokens of
the rules. It knows nothing of the text, so that it is made once and kept for every later start.
"""

from __future__ import annotations

from collections.abc import Iterable

from timeline.dating.openings import DEPTH, NOWHERE, Row
from timeline.dating.tree import ANY, Choice, Many, Tree


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
_Rests = frozenset[_Rest]
_State = tuple[_Rests, frozenset[int]]
"""Where the rules are that go on, and which of them have ended before."""


def rows(trees: Iterable[tuple[int, Tree]]) -> list[Row]:
    """The rows of rules by their numbers, the first row first.

    ValueError where a rule does not tell with which tokens it can begin.
    """
    rests = frozenset(_Rest(rule, tree, _Rest(rule)) for rule, tree in trees)
    return _Table(rests).rows


class _Table:
    """The rows, each made once for all that leads to the same."""

    def __init__(self, rests: _Rests) -> None:
        self.rows: list[Row] = [((), NOWHERE, {})]
        self._numbers: dict[tuple[_State, int], int] = {}
        self._alike: dict[str, int] = {}
        start = self._row((rests, frozenset()), 0)
        if start[0] or start[1] != NOWHERE:
            raise ValueError("a rule must begin with a word, a class or digits")
        self.rows[0] = start

    def _number(self, state: _State, depth: int) -> int:
        """The number of the row for a state after so many tokens."""
        if not state[0]:
            return NOWHERE
        if (state, depth) not in self._numbers:
            row = self._row(state, depth)
            number = self._alike.setdefault(repr(row), len(self.rows))
            if number == len(self.rows):
                self.rows.append(row)
            self._numbers[state, depth] = number
        return self._numbers[state, depth]

    def _row(self, state: _State, depth: int) -> Row:
        rests, ended = state
        ways = [way for rest in rests for way in rest.ways()]
        ended |= {then.rule for tokens, then in ways if tokens is None}
        if depth == DEPTH:
            return tuple(sorted(ended | {then.rule for _, then in ways})), NOWHERE, {}
        others = frozenset(then for tokens, then in ways if tokens is ANY)
        by_token: dict[str, set[_Rest]] = {}
        for tokens, then in ways:
            for token in tokens or ():
                by_token.setdefault(token, set(others)).add(then)
        other = self._number((others, ended), depth + 1)
        after = {
            token: self._number((frozenset(thens), ended), depth + 1)
            for token, thens in sorted(by_token.items())
        }
        return tuple(sorted(ended)), other, after
