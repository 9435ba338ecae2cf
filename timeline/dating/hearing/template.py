"""From a template to its piece: the tree of its words, read mark by mark."""

import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Protocol

from timeline.dating.hearing.tree import (
    ANY,
    BOTH,
    DIGITS,
    FIGURES,
    LETTERS,
    NOTHING,
    Choice,
    Many,
    Piece,
    Tree,
    of_entries,
    token,
)
from timeline.patterns import later

_MARKS = later(
    r"\(\?:[a-z]+(?:[ |][a-z]+)*\)|\(\?<?[=!]|\(\?P=\w+\)|\(\?(?:(?:-i)?:|>)|\(\?P<\w+>"
    r"|\{(?:\w+:)?[a-z]\w*\}|\[\^?\]?[^]]*\]|\\.|[^\W\d_]+|\{[\d,]+\}|.",
    re.DOTALL,
)
_TIMES = later(r"[?*+]|\{[\d,]+\}")
_OFTEN = {"?": "0,1", "*": "0,12", "+": "1,12"}
_ONLY_LETTERS = later(r"\[(?:[A-Za-z](?:-[A-Za-z])?)+\]")
_NO_CHARACTERS = frozenset((" ", "$", r"\b", r"\s", r"\Z"))
_BLANK = Piece(NOTHING)
_AROUND = Piece(NOTHING, through=BOTH)
_DIGIT = Piece(frozenset("1"), FIGURES, FIGURES, run=frozenset("1"))
_LETTERS = Piece(ANY, LETTERS, LETTERS, letters=True)
_MAYBE_LETTERS = Piece(Choice(ANY, NOTHING), LETTERS, LETTERS, BOTH, letters=True)
_WORDS = Piece(Many(ANY), BOTH, BOTH)
_ANYTHING = Piece(Choice(Many(ANY), NOTHING), BOTH, BOTH)


class HasPiece(Protocol):
    """A word class, as far as a tree is concerned."""

    @property
    def piece(self) -> Piece:
        """What stands for the class in a template."""


def of_pattern(pattern: str) -> Piece:
    """The piece of a class that is a regular expression."""
    return _Reader(_MARKS.findall(pattern), {}).whole()


def of_template(template: str, classes: Mapping[str, HasPiece]) -> Tree:
    """The tree of a template."""
    return _Reader(_MARKS.findall(template), classes, sees_on=True).whole().tree


class _Row:
    """Pieces one after the other."""

    def __init__(self) -> None:
        self._trees: list[Tree] = []
        self._last = 0
        """Of the trees, the first that may touch what comes next."""
        self._run: frozenset[str] = frozenset()
        """The last tree, if it is a run of digits that others may go on with."""
        self._only_run = True
        self._in_letters = False
        """Whether the last tree is one token of letters, with which others may go on."""
        self._starts, self._ends, self._through = 0, 0, BOTH

    def add(self, piece: Piece) -> None:
        """One more."""
        run, touching = piece.run, self._ends & piece.starts
        if run and self._run:
            self._trees[-1] = run = _sum(self._run, run)
        elif self._in_letters and piece.letters:
            piece = _LETTERS
        elif touching:
            run = frozenset()
            self._trees[self._last :] = [self._touched(piece.tree, touching)]
        elif piece.tree is not NOTHING:
            self._trees.append(piece.tree)
        self._run = run
        self._in_letters = piece is _LETTERS
        self._only_run = self._only_run and bool(run)
        if not piece.through:
            self._last = len(self._trees) - bool(piece.ends)
        self._starts |= self._through & piece.starts
        self._ends = piece.ends | self._ends & piece.through
        self._through &= piece.through

    def _touched(self, tree: Tree, kinds: int) -> Tree:
        """A tree after others, the last token of which may be one with its first: "mid" + "day"."""
        return Choice(
            (*self._trees[self._last :], tree), DIGITS - {"0"} if kinds == FIGURES else Many(ANY)
        )

    def piece(self) -> Piece:
        """All of them as one."""
        trees = self._trees
        whole = trees[0] if len(trees) == 1 else tuple(trees)
        run = self._run if self._only_run else frozenset[str]()
        return Piece(whole, self._starts, self._ends, self._through, run)


class _Reader:
    """Reads the marks of a template from the left."""

    def __init__(
        self, marks: Iterable[str], classes: Mapping[str, HasPiece], *, sees_on: bool = False
    ) -> None:
        self._marks = iter(marks)
        self._mark = next(self._marks, "")
        self._classes = classes
        self._outside = sees_on
        """Whether what it has to stand before, where an alternative ends, is a part of its tree."""

    def _take(self) -> str:
        taken, self._mark = self._mark, next(self._marks, "")
        return taken

    def whole(self) -> Piece:
        """All of it."""
        piece = self.choice()
        if self._mark:
            raise ValueError("a group is never opened")
        return piece

    def choice(self, then: Piece | None = None) -> Piece:
        """Alternatives, up to the end of their group, each with what may go on behind it."""
        pieces = [self._row(then)]
        while self._mark == "|":
            self._take()
            pieces.append(self._row(then))
        return pieces[0] if len(pieces) == 1 else _one_of(pieces)

    def _row(self, then: Piece | None) -> Piece:
        """Pieces one after the other, up to the end of their alternative."""
        row = _Row()
        while self._mark and self._mark not in "|)":
            row.add(self._repeated(self._piece()))
        if then:
            row.add(then)
        return row.piece()

    def _repeated(self, piece: Piece) -> Piece:
        """The piece as often as the mark after it says."""
        if not _TIMES.fullmatch(self._mark):
            return piece
        mark = self._take()
        if self._mark in {"?", "+"}:
            self._take()
        tree = piece.tree
        if piece.run:
            return _run_of(piece.run, mark)
        if piece is _LETTERS:
            return _MAYBE_LETTERS if mark in "?*" or mark.startswith("{0") else piece
        if tree is not NOTHING and mark != "?":
            tree = Many(tree)
        if mark not in "?*" and not mark.startswith("{0"):
            return Piece(tree, piece.starts, piece.ends, piece.through)
        if tree is not NOTHING:
            tree = Choice(tree, NOTHING)
        is_word = piece.starts or piece.through
        return Piece(tree, piece.starts, piece.ends, BOTH if is_word else FIGURES)

    def _piece(self) -> Piece:
        mark = self._take()
        if mark[-1] == ")" and mark[1:3] == "?:":
            return _plain(mark)
        if mark in {"(?=", "(?!", "(?<=", "(?<!"}:
            no_word = mark == "(?<!" and self._mark == r"\w"
            inside = self._group(_ANYTHING if mark == "(?=" else None)
            if mark == "(?=" and self._outside and self._mark in ("", "|"):
                return inside
            sign = mark == "(?<=" and not (inside.starts or inside.through)
            return _BLANK if no_word or sign else _AROUND
        if mark[0] == "(" and not mark.startswith("(?P="):
            return self._group()
        if mark[0] == "{":
            return self._class(mark)
        return self._word(mark.lower()) if mark[0].isalpha() else _sign(mark)

    def _group(self, then: Piece | None = None) -> Piece:
        outside, self._outside = self._outside, False
        inside = self.choice(then)
        self._outside = outside
        if self._take() != ")":
            raise ValueError("a group is never closed")
        return inside

    def _class(self, mark: str) -> Piece:
        return self._classes[mark.strip("{}").rpartition(":")[2]].piece

    def _word(self, word: str) -> Piece:
        if self._mark != "?":
            return Piece(frozenset({word}), LETTERS, LETTERS)
        self._take()
        tree: Tree = frozenset({word, word[:-1]})
        if len(word) == 1:
            tree = Choice(frozenset(word), NOTHING)
        return Piece(tree, LETTERS, LETTERS, BOTH if len(word) == 1 else 0)


def _sign(mark: str) -> Piece:
    """A digit, a set of characters, a sign, or what is none of them: a blank, an edge of a word."""
    if mark.isdigit() or mark == r"\d":
        return _DIGIT
    if mark == r"\w":
        return _WORDS
    if mark in {".", r"\W", r"\S", r"\D"} or mark.startswith(("[^", "(?P=")):
        return _ANYTHING
    if mark in _NO_CHARACTERS:
        return _BLANK
    if mark[0] != "[":
        return Piece(frozenset({token(mark[-1])}))
    characters = mark[1:-1].replace(r"\d", "0").replace("\\", "")
    if _ONLY_LETTERS.fullmatch(mark):
        return _LETTERS
    if re.search(r"[^\W\d_]", characters):
        return _WORDS
    return _DIGIT if re.search(r"\d", characters) else Piece(frozenset(map(token, characters)))


def _one_of(pieces: list[Piece]) -> Piece:
    """A choice, in which all that are one token are one set."""
    trees = [piece.tree for piece in pieces]
    tokens = frozenset().union(*(tree for tree in trees if isinstance(tree, frozenset)))
    longer = [tree for tree in trees if not isinstance(tree, frozenset) and tree is not NOTHING]
    among = [tokens] * bool(tokens) + longer + [NOTHING] * (NOTHING in trees)
    starts = ends = through = 0
    for piece in pieces:
        starts, ends, through = (
            starts | piece.starts, ends | piece.ends, through | piece.through,
        )  # fmt: skip
    run = tokens if all(piece.run for piece in pieces) else frozenset[str]()
    return Piece(among[0] if len(among) == 1 else Choice(*among), starts, ends, through, run)


@cache
def _plain(group: str) -> Piece:
    """A group of words and nothing else: "(?:nearly|more than)"."""
    words = group[len("(?:") : -1].split("|")
    return Piece(of_entries(map(str.split, words)), LETTERS, LETTERS)


def _sum(one: Iterable[str], other: Iterable[str]) -> frozenset[str]:
    """Two runs of digits as one: every length that they can have together."""
    return DIGITS.intersection(str(int(a) + int(b)) for a in one for b in other)


def _run_of(run: frozenset[str], mark: str) -> Piece:
    """A run of digits as often as a mark says."""
    least, _, most = _OFTEN.get(mark, mark.strip("{}")).partition(",")
    lengths = sums = frozenset({"0"})
    if int(least):
        lengths = frozenset()
    for times in range(1, int(most or least) + 1):
        sums = _sum(sums, run)
        if times >= int(least):
            lengths |= sums
    return Piece(lengths, FIGURES, FIGURES, BOTH if "0" in lengths else 0, lengths)
