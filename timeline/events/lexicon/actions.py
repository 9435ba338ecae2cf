"""From a word to what it says was done, as `actions.tsv` has it: "landed" and "touched down"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Literal, get_args

Kind = Literal["once", "undergone", "suffered", "mutual", "either", "thing", ""]
"""What an action tells beside its name: done by one at most once a day; done to one at most once a
day ("killed"), or told of whom it is done to ("died"); done together by all who are named; done
to something or by itself ("began"). A "thing" is no action but a noun of many names."""

_KINDS: tuple[Kind, ...] = get_args(Kind)
WORDS_KEPT = 50_000
_SHORTEST = 3
_ENDINGS = re.compile(r"(?:'s|ing|ed|es|s|e)$")
_CHANGED = re.compile(r"i(?:ed|es)$")
_DOUBLED = re.compile(r"([bdgkmnprt])\1$")


@dataclass(frozen=True, slots=True)
class Action:
    """What one word, or a few, say was done."""

    name: str
    kind: Kind
    length: int
    """How many words say it."""
    listed: bool = True
    """Whether `actions.tsv` has it; else its name is the stem of a verb."""


def action_at(words: Sequence[str], at: int) -> Action | None:
    """The action that the lower-case words from `at` on say, the longest, if any."""
    for form in (words[at], stem(words[at])):
        for rest, action in _actions().get(form, ()):
            if tuple(words[at + 1 : at + 1 + len(rest)]) == rest:
                return action
    return None


@lru_cache(WORDS_KEPT)
def parts_from(verb: str, particle: str) -> bool:
    """Whether a lower-case verb and what may stand apart from it say one action: "shot", "dead"."""
    forms = (verb, stem(verb))
    return any(rest == (particle,) for form in forms for rest, _ in _actions().get(form, ()))


@lru_cache(WORDS_KEPT)
def stem(word: str) -> str:
    """A lower-case word without the ending that only grammar gives it: "landed" is "land"."""
    bare = _ENDINGS.sub("", _CHANGED.sub("y", word))
    return _DOUBLED.sub(r"\1", bare) if len(bare) >= _SHORTEST else word


@cache
def table() -> tuple[tuple[str, Kind, tuple[str, ...], str], ...]:
    """The rows of `actions.tsv`: name, kind, words, and an example among the words' forms."""
    lines = Path(__file__).with_name("actions.tsv").read_text(encoding="utf-8").splitlines()[1:]
    cells = (line.split("\t") for line in lines)
    return tuple(
        (name, _kind(kind), tuple(words.split("|")), one) for name, kind, words, one in cells
    )


def _kind(cell: str) -> Kind:
    for kind in _KINDS:
        if cell == kind:
            return kind
    raise ValueError(f'an action is one of {", ".join(filter(None, _KINDS))}, got "{cell}"')


def _form(word: str, kind: Kind) -> str:
    """The other form of a word that texts have: the plural of a thing, the stem of a verb."""
    return f"{word}s" if kind == "thing" else stem(word)


@cache
def _actions() -> dict[str, tuple[tuple[tuple[str, ...], Action], ...]]:
    """By the first word, as it is and by its stem: what follows, longest first, and the action."""
    found: dict[str, list[tuple[tuple[str, ...], Action]]] = {}
    for other in (False, True):
        for name, kind, phrases, _ in table():
            for told_first, *rest in map(str.split, phrases):
                action = Action(name, kind, 1 + len(rest))
                first = told_first
                if other and kind == "thing" and rest:
                    rest = [*rest[:-1], f"{rest[-1]}s"]
                elif other:
                    first = _form(first, kind)
                row = found.setdefault(first, [])
                if all(tuple(rest) != told for told, _ in row):
                    row.append((tuple(rest), action))
    for first, row in found.items():
        told = {rest for rest, _ in row}
        row += [(rest, action) for rest, action in found.get(stem(first), ()) if rest not in told]
    return {
        first: tuple(sorted(row, key=lambda each: -len(each[0]))) for first, row in found.items()
    }
