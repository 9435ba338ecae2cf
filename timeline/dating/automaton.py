"""From the trees of many rules to one automaton, which reads a text token by token.

It is built as texts ask for it, state by state (the subset construction, made lazily), and kept:
after the first texts each token costs one look into a dictionary, however many rules there are.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property
from itertools import pairwise

from timeline.dating.tree import ANY, Choice, Later, Many, Tree

LONGEST = 32
"""Tokens: the most that a rule has up to its `{time}`, so that no walk is long."""


MOST_STATES = 4_000
"""So many are kept: memory is bounded, and some articles ask for a few hundred."""


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
        if isinstance(tree, Later):
            return _Rest(self.rule, tree.read(), then).ways()
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


class State(dict[str, "State | None"]):
    """Where each of the tokens that it knows leads, found out when it is first met."""

    __slots__ = ("ended", "go_on", "known", "states")

    def __init__(self, rests: Iterable[_Rest], states: _States) -> None:
        self.go_on: dict[frozenset[str], list[_Rest]] = {}
        """By their tokens, the rests that follow."""
        self.ended: list[int] = []
        """The rules that may end here."""
        for rest in rests:
            for tokens, then in rest.ways():
                if tokens is None:
                    self.ended.append(then.rule)
                else:
                    self.go_on.setdefault(tokens, []).append(then)
        self.known = frozenset().union(*self.go_on)
        self.states = states

    def __missing__(self, token: str) -> State | None:
        found = [rests for tokens, rests in self.go_on.items() if token in tokens or tokens is ANY]
        self[token] = state = _state(frozenset().union(*found), self.states)
        return state


_OTHER = ""
"""Stands for the tokens that a state does not know: no word is kept that is in no rule."""
_States = dict[frozenset[_Rest], State]


def _state(rests: frozenset[_Rest], states: _States) -> State | None:
    """The state of these rests, one for the same ones; None where there are none."""
    if not rests:
        return None
    if rests not in states:
        states[rests] = State(rests, states)
    return states[rests]


class Automaton:
    """All rules at once."""

    def __init__(self) -> None:
        self.states: _States = {}
        """Those that texts have asked for; all are forgotten when they become too many."""
        self._rules: list[_Rest] = []

    def add(self, rule: int, tree: Tree) -> None:
        """Take in a rule."""
        self._rules.append(_Rest(rule, tree, _Rest(rule)))
        vars(self).pop("start", None)

    @cached_property
    def start(self) -> State:
        """The state that knows the tokens with which a rule can begin.

        ValueError where a rule does not tell them.
        """
        start = State(self._rules, self.states)
        if start.ended or ANY in start.go_on:
            raise ValueError("a rule must begin with a word, a class or digits")
        return start

    def openings(self, tokens: Sequence[str]) -> list[int]:
        """Where a rule may begin, as far as a token and the one after it tell."""
        start = self.start
        known = start.known
        return [
            index
            for index, (token, after) in enumerate(pairwise((*tokens, _OTHER)))
            if token in known
            and (state := start[token]) is not None
            and (state.ended or state[after if after in state.known else _OTHER] is not None)
        ]

    def ended(self, tokens: Sequence[str], first: int, end: int) -> set[int]:
        """The rules that may match from the token at `first`, an opening, up to that at `end`."""
        if len(self.states) > MOST_STATES:
            self.states.clear()
            self.start.clear()
        state = self.start[tokens[first]]
        found: set[int] = set()
        last = min(end, first + LONGEST) - 1
        while state is not None:
            if state.ended:
                found.update(state.ended)
            if first == last:
                break
            first += 1
            token = tokens[first]
            state = state[token if token in state.known else _OTHER]
        return found
