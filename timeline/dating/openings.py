"""From a rule's pattern to the words that it can begin with and those that it cannot do without.

So a rule is looked for only at a word that can begin it, in a sentence that can hold it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from contextlib import suppress
from functools import cache

_PLAIN = r"[^()\\[]|\\.|\[[^]]*\]"
_AROUND = re.compile(rf"\(\?<?[=!](?:{_PLAIN}|\((?:{_PLAIN})*\))*\)|\\b")
_CLASS = re.compile(r"\{(?:\w+:)?(\w+)\}")
_GROUP = re.compile(r"\(\?(?:-i)?(?::|P<\w+>)")
_MARK = re.compile(r"\\.|\[[^]]*\]|[()|]")
_DEPTH = {"(": 1, ")": -1}
_DIGITS = re.compile(r"\\d\{(\d)(?:,(\d))?\}")
_NOTHING = ""
_GAPS = "- "
"""What keeps words apart, the surest last; digits after a hyphen are no word of their own."""
_FREE = re.compile(r"\[[^]]*\]|\\.|\{[\d,]+\}")
_FIGURES = re.compile(r"\d+")
_LETTERS = re.compile(r"[a-z]+", re.IGNORECASE)


def openings(template: str, classes: Mapping[str, frozenset[str]]) -> frozenset[str]:
    """The first words of whatever a template can match; `classes` gives those of each class.

    A word stands for itself in lower case, a run of digits for how many it has, an apostrophe
    for itself. ValueError where the beginning is too free to tell.
    """
    first = _any_first(template, classes)
    if _NOTHING in first:
        raise ValueError(f"a rule must not match nothing: {template[:40]!r}")
    return first


def needs(
    template: str, classes: Mapping[str, frozenset[str]], gap: str = " "
) -> frozenset[frozenset[str]]:
    """Sets of words of which every match of the template holds at least one each.

    `classes` gives for each class such a set; `gap` is what stands before the template.
    """
    each = [_needs(choice, classes, gap) for choice in _choices(template)]
    if len(each) == 1:
        return each[0]
    if not all(each):
        return frozenset()
    return frozenset({frozenset().union(*(min(sets, key=_how_common) for sets in each))})


def _how_common(words: frozenset[str]) -> tuple[bool, int, int, list[str]]:
    """Digits stand in more sentences than words, many words in more than few, short in more."""
    return any(map(str.isdigit, words)), len(words), -min(map(len, words)), sorted(words)


def _needs(
    choice: str, classes: Mapping[str, frozenset[str]], gap: str
) -> frozenset[frozenset[str]]:
    rest = choice
    found: set[frozenset[str]] = set()
    while rest:
        first, end = _piece_or_nothing(rest, classes)
        certain = not rest.startswith("?", end) and _NOTHING not in first
        if certain and (group := _GROUP.match(rest)):
            found |= needs(rest[group.end() : end - 1], classes, gap)
        elif certain and (gap == " " or (gap == "-" and not any(map(str.isdigit, first)))):
            found.add(first)
        after = _gap(rest[:end], gap)
        if rest.startswith("?", end):
            after = min(gap, after, key=_GAPS.find)
        gap, rest = after, rest[end:].removeprefix("?")
    return frozenset(found)


def _gap(piece: str, before: str) -> str:
    """What keeps the next piece apart, a blank or a hyphen, as far as this one tells."""
    if _AROUND.fullmatch(piece):
        return before
    inside = piece.removesuffix(")") if piece.startswith("(") else piece
    return inside[-1:]


def _piece_or_nothing(
    rest: str, classes: Mapping[str, frozenset[str]]
) -> tuple[frozenset[str], int]:
    """The first piece as `_piece` tells it; nothing certain where it is too free to tell."""
    with suppress(ValueError):
        if not _AROUND.match(rest):
            return _piece(rest, classes)
    if around := _AROUND.match(rest):
        return frozenset({_NOTHING}), around.end()
    if rest.startswith("("):
        return frozenset({_NOTHING}), _closing(rest, 1) + 1
    free = _FREE.match(rest)
    return frozenset({_NOTHING}), free.end() if free else 1


def _any_first(template: str, classes: Mapping[str, frozenset[str]]) -> frozenset[str]:
    return frozenset().union(*(_first(choice, classes) for choice in _choices(template)))


def _first(choice: str, classes: Mapping[str, frozenset[str]]) -> frozenset[str]:
    """How one alternative can begin; nothing among it where all of it may be absent."""
    if not choice:
        return frozenset({_NOTHING})
    if around := _AROUND.match(choice):
        return _first(choice[around.end() :], classes)
    first, end = _piece(choice, classes)
    if choice[end : end + 1] == "?":
        return (first - {_NOTHING}) | _first(choice[end + 1 :], classes)
    if _NOTHING in first:
        return (first - {_NOTHING}) | _first(choice[end:], classes)
    return first


def _piece(choice: str, classes: Mapping[str, frozenset[str]]) -> tuple[frozenset[str], int]:
    """How the first group, class, word or number can begin, and where it ends."""
    if group := _GROUP.match(choice):
        end = _closing(choice, group.end())
        return _any_first(choice[group.end() : end], classes), end + 1
    if named := _CLASS.match(choice):
        if named[1] not in classes:
            raise ValueError(
                f"no word class {{{named[1]}}}: there are {', '.join(sorted(classes))}"
            )
        return classes[named[1]], named.end()
    if run := _DIGITS.match(choice):
        lengths = range(int(run[1]), int(run[2] or run[1]) + 1)
        return frozenset(map(str, lengths)), run.end()
    if figures := _FIGURES.match(choice):
        return frozenset({str(len(figures[0]))}), figures.end()
    if choice.startswith("'"):
        return frozenset("'"), 1
    if word := _LETTERS.match(choice):
        shorter = choice.startswith("?", word.end())
        return _word(choice, word[0].lower(), word.end()), word.end() + shorter
    raise ValueError(f"a rule must begin with a word, a class or digits, not {choice[:20]!r}")


def _word(choice: str, word: str, end: int) -> frozenset[str]:
    after = choice[end : end + 1]
    if after == "?":
        return frozenset({word, word[:-1]})
    if after and after in "([{" and not choice.startswith("(?", end):
        raise ValueError(f"write the first word of a rule out in full: {choice[:20]!r}")
    return frozenset({word})


def _closing(text: str, start: int) -> int:
    """Where the group that began before `start` closes."""
    depth = 1
    for mark in _MARK.finditer(text, start):
        depth += _DEPTH.get(mark[0], 0)
        if depth == 0:
            return mark.start()
    raise ValueError(f"a group is never closed in {text!r}")


@cache
def _choices(template: str) -> tuple[str, ...]:
    """The alternatives of a pattern, split at the bars outside any group."""
    if "|" not in template:
        return (template,)
    choices: list[str] = []
    depth = start = 0
    for mark in _MARK.finditer(template):
        depth += _DEPTH.get(mark[0], 0)
        if mark[0] == "|" and depth == 0:
            choices.append(template[start : mark.start()])
            start = mark.end()
    return (*choices, template[start:])
