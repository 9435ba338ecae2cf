"""From a text and an index of names to the names that stand in it, the longest at each place."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

_LOWER_CASE = "eurozone|euro|inter|mainland"
"""The few words without a capital that may start a name: "inter-Korean", "euro zone"."""
_FIRST_WORD = re.compile(rf"(?<!\w)(?:[^\W\d_a-z]\w*|{_LOWER_CASE})")
SEATED = {
    "Brussels": frozenset({"EU", "NATO"}),
    "Strasbourg": frozenset({"EU"}),
    "New York": frozenset({"UN"}),
    "Geneva": frozenset({"UN", "WHO"}),
    "Addis Ababa": frozenset({"AU"}),
}
"""Cities that are often named for the bodies that sit in them, by their short names."""
TOWN = frozenset({"city", "capital"})
"""How a town is named."""
GROUND = TOWN | {"name", "region"}
"""How what stands on a map is named."""
_BLANK = re.compile(r"[^\S\n]*\n?[^\S\n]*")
_PLAIN = (("’", "'"), ("‘", "'"), ("ʼ", "'"), ("‐", "-"), ("‑", "-"), ("–", "-"), ("ʻ", "'"))
SHORTEST_IN_CAPITALS = 4
"""Names of fewer letters are not looked for in capitals: "Lao" in "LAO", "Nis" in "NIS"."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a name stands for; neither countries nor organisations for a phrase to pass over."""

    countries: tuple[str, ...] = ()
    organisations: tuple[str, ...] = ()
    by: str = "name"
    lent: bool = False
    """Whether the document calls a ship or a spacecraft so, and the place only after "in"."""


class Hit(NamedTuple):
    """A name found at `[start, end)` of a text."""

    start: int
    end: int
    meaning: Meaning


class Rests(NamedTuple):
    """What may follow the first word of a name."""

    every: tuple[tuple[tuple[str, ...], Meaning], ...]
    """Cut at blanks, longest first; the first part is empty where a blank opens the rest."""
    letters: frozenset[str]
    """With which one of them may begin, behind its blank where it has one."""


Names = Mapping[str, Rests]
"""By the first word of each name."""


def plain(text: str) -> str:
    """The text with typographic apostrophes and hyphens made plain, at the same offsets."""
    if text.isascii():
        return text
    for fancy, simple in _PLAIN:
        text = text.replace(fancy, simple)
    return text


def index(names: Iterable[tuple[str, Meaning]]) -> Names:
    """An index of names, each also in capitals; where two are spelt alike the earlier stays."""
    meanings: dict[str, Meaning] = {}
    for name, meaning in names:
        meanings.setdefault(plain(name), meaning)
    for name, meaning in list(meanings.items()):
        if len(name) >= SHORTEST_IN_CAPITALS:
            meanings.setdefault(name.upper(), meaning)
    found: dict[str, list[tuple[tuple[str, ...], Meaning]]] = {}
    for name in sorted(meanings, key=len, reverse=True):
        first = _FIRST_WORD.match(name)
        if not first:
            raise ValueError(f'a name starts with a capital letter, got "{name}"')
        rest = tuple(name[first.end() :].split(" "))
        found.setdefault(first[0], []).append((rest, meanings[name]))
    return {first: Rests(tuple(rests), _letters(rests)) for first, rests in found.items()}


def _letters(rests: Iterable[tuple[tuple[str, ...], Meaning]]) -> frozenset[str]:
    return frozenset((rest[0] or rest[1])[0] for rest, _ in rests if rest != ("",))


def first_words(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """The words in `[start, end)` of a plain text with which a name may begin."""
    return _FIRST_WORD.finditer(text, start, end)


def hits(text: str, words: Iterable[re.Match[str]], end: int, *indexes: Names) -> Iterator[Hit]:
    """The names that begin with one of these `first_words`, in order, never overlapping.

    The longest wins; of two as long, the one from the earlier index.
    """
    reach = 0
    for word in words:
        first = word[0]
        best: Hit | None = None
        for names in indexes:
            rests = names.get(first)
            if rests is None or word.start() < reach or _is_end(text, word.start()):
                continue
            hit = _longest(text, word, end, rests)
            if hit and (best is None or hit.end > best.end):
                best = hit
        if best:
            reach = best.end
            yield best


def _is_end(text: str, at: int) -> bool:
    """Whether a capital stands inside a name: "Ya'Oman"; "D'Oman" and "al-'Oman" are "of Oman"."""
    return at > 2 and text[at - 1] == "'" and text[at - 3 : at - 1].isalpha()


def _longest(text: str, word: re.Match[str], end: int, rests: Rests) -> Hit | None:
    at = word.end()
    after = _after_blank(text, at)
    alone = text[after : after + 1] not in rests.letters
    for rest, meaning in rests.every[-1:] if alone else rests.every:
        if rest[0]:
            reach = _reach(text, at, rest)
        elif len(rest) > 1:
            if after == at or not text.startswith(rest[1], after):
                continue
            reach = _reach(text, after, rest[1:])
        else:
            reach = _ended(text, at)
        if 0 <= reach <= end:
            return Hit(word.start(), reach, meaning)
    return None


def _reach(text: str, at: int, rest: tuple[str, ...]) -> int:
    """Where the rest of a name ends when it stands at `at`, or -1; any blank counts as one."""
    if not text.startswith(rest[0], at):
        return -1
    at += len(rest[0])
    for part in rest[1:]:
        after = _after_blank(text, at)
        if after == at or not text.startswith(part, after):
            return -1
        at = after + len(part)
    return _ended(text, at)


def _after_blank(text: str, at: int) -> int:
    if text[at : at + 1] == " " and text[at + 1 : at + 2].isalnum():
        return at + 1
    blank = _BLANK.match(text, at)
    return blank.end() if blank else at


def _ended(text: str, at: int) -> int:
    """`at`, or -1 where a word goes on."""
    goes_on = at < len(text) and (text[at].isalnum() or text[at] == "_") and text[at - 1] != "-"
    return -1 if goes_on else at
