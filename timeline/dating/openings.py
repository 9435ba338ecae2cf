"""From a rule's pattern to the words that it can begin with, so that rules are found by word."""

from __future__ import annotations

import re
from collections.abc import Mapping

_AROUND = re.compile(r"\(\?<?[=!](?:[^()\\]|\\.|\([^()]*\))*\)|\\b")
_CLASS = re.compile(r"\{(?:\w+:)?(\w+)\}")
_GROUP = re.compile(r"\((?:\?:|\?P<\w+>)")
_DIGITS = re.compile(r"\\d\{(\d)(?:,(\d))?\}")
_LETTERS = re.compile(r"[a-z]+", re.IGNORECASE)


def openings(template: str, classes: Mapping[str, frozenset[str]]) -> frozenset[str]:
    """The first words of whatever a template can match; `classes` gives those of each class.

    A word stands for itself in lower case, a run of digits for how many it has, an apostrophe
    for itself. ValueError where the beginning is too free to tell.
    """
    found: set[str] = set()
    for choice in _choices(template):
        found |= _first(choice, classes)
    return frozenset(found)


def _first(choice: str, classes: Mapping[str, frozenset[str]]) -> frozenset[str]:
    choice = _AROUND.sub("", choice, count=1) if _AROUND.match(choice) else choice
    if _AROUND.match(choice):
        return _first(choice, classes)
    if group := _GROUP.match(choice):
        end = _closing(choice, group.end())
        first = openings(choice[group.end() : end], classes)
        return first | _rest(choice, end + 1, classes)
    if named := _CLASS.match(choice):
        if named[1] not in classes:
            raise ValueError(f"no word class {{{named[1]}}}: there are {', '.join(sorted(classes))}")
        return classes[named[1]] | _rest(choice, named.end(), classes)
    if run := _DIGITS.match(choice):
        lengths = range(int(run[1]), int(run[2] or run[1]) + 1)
        return frozenset(map(str, lengths)) | _rest(choice, run.end(), classes)
    if choice.startswith("'"):
        return frozenset("'") | _rest(choice, 1, classes)
    if word := _LETTERS.match(choice):
        return _word(choice, word[0].lower(), word.end())
    raise ValueError(f"a rule must begin with a word, a class or digits, not {choice[:20]!r}")


def _rest(choice: str, end: int, classes: Mapping[str, frozenset[str]]) -> frozenset[str]:
    """What can come first instead, where the piece that ended here may be absent."""
    if choice[end : end + 1] != "?":
        return frozenset()
    return _first(choice[end + 1 :], classes)


def _word(choice: str, word: str, end: int) -> frozenset[str]:
    if choice[end : end + 1] == "?":
        return frozenset({word, word[:-1]})
    if choice[end : end + 1] in {"(", "[", "{"}:
        raise ValueError(f"write the first word of a rule out in full: {choice[:20]!r}")
    return frozenset({word})


def _closing(text: str, start: int) -> int:
    """Where the group that began before `start` closes."""
    depth = 1
    for place in range(start, len(text)):
        if text[place - 1] == "\\":
            continue
        depth += {"(": 1, ")": -1}.get(text[place], 0)
        if depth == 0:
            return place
    raise ValueError(f"a group is never closed in {text!r}")


def _choices(template: str) -> list[str]:
    """The alternatives of a pattern, split at the bars outside any group."""
    choices, depth, start = [], 0, 0
    for place, character in enumerate(template):
        if place and template[place - 1] == "\\":
            continue
        depth += {"(": 1, ")": -1, "[": 1, "]": -1}.get(character, 0)
        if character == "|" and depth == 0:
            choices.append(template[start:place])
            start = place + 1
    return [*choices, template[start:]]
