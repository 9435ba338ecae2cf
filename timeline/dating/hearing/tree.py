"""Trees of tokens: what a template asks for, whatever blanks stand between its words and signs.

A tree is built of tokens as `tokens_of` reads them in a text: words in lower case, runs of digits
by how many they are, signs. It holds for all that the template's pattern matches, and for a little
more: an automaton runs it to find the few places where the pattern itself is worth trying.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from timeline.patterns import later

TOKEN = later(r"([a-z]++[^\W\d_]*+|[^\W\d_]++|\d++|\S)")
"""A word, most quickly one that begins with plain letters, a run of digits, or a sign."""
_ALIKE = {"’": "'", "‘": "'", "—": "-"}


class Choice:
    """One of several trees."""

    __slots__ = ("among",)

    def __init__(self, *among: Tree) -> None:
        self.among = among


class Many:
    """A tree once or more often."""

    __slots__ = ("tree",)

    def __init__(self, tree: Tree) -> None:
        self.tree = tree


Tree = frozenset[str] | tuple["Tree", ...] | Choice | Many
"""One token of a set, several trees in a row, or as above.

The empty set stands for any token; "0", no digits, for none.
"""
ANY: frozenset[str] = frozenset()
DIGITS = frozenset(map(str, range(13)))
"""Runs of digits, none of them longer in any rule."""
NOTHING: Tree = ()
LETTERS, FIGURES, BOTH = 1, 2, 3
"""Kinds of characters, as bits."""


class Piece:
    """A part of a template: its tree, and how it touches the parts beside it."""

    __slots__ = ("ends", "letters", "run", "starts", "through", "tree")

    def __init__(
        self,
        tree: Tree,
        starts: int = 0,
        ends: int = 0,
        through: int = 0,
        run: frozenset[str] = frozenset(),
        *,
        letters: bool = False,
    ) -> None:
        self.tree = tree
        self.starts, self.ends = starts, ends
        """Which of `LETTERS` and `FIGURES` it can begin and end with."""
        self.through = through
        """What may touch through it, where it may have no characters at all.

        Words never touch where a blank may stand between them, but digits do: "10:30", "1030".
        """
        self.run = run
        """How many digits it can have, if it is digits and nothing else."""
        self.letters = letters
        """Whether it is letters and nothing else: however many, they are one token."""


def tokens_of(words: str) -> list[str]:
    """The tokens of some words."""
    return list(map(token, TOKEN.findall(words)))


def token(found: str) -> str:
    """How a tree knows what `TOKEN` has found."""
    if found.isalpha():
        return found.lower()
    return str(len(found)) if found.isdecimal() else _ALIKE.get(found, found)


def of_words(entries: Iterable[str]) -> Piece:
    """The piece of the entries of a dictionary."""
    return Piece(of_entries(map(tokens_of, entries)), LETTERS, LETTERS)


def of_entries(entries: Iterable[Sequence[str]]) -> Tree:
    """The tree of entries, each given as its tokens."""
    after: dict[str, list[Sequence[str]]] = defaultdict(list)
    among: list[Tree] = []
    for entry in entries:
        if entry:
            after[entry[0]].append(entry[1:])
        else:
            among = [NOTHING]
    alone = frozenset(first for first, rest in after.items() if not any(rest))
    if alone:
        among.append(alone)
    for first, rest in after.items():
        if first not in alone:
            among.append((frozenset({first}), of_entries(rest)))
    return among[0] if len(among) == 1 else Choice(*among)
