"""From dictionaries of words to patterns: word classes, and templates that name them."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from functools import cache, cached_property
from typing import TYPE_CHECKING, Any, cast

from timeline.patterns import compiled, in_lower_case, later
from timeline.prepared import Key, keep, recall, sources

if TYPE_CHECKING:
    from timeline.dating.hearing.tree import Piece

AGAIN = "__"
"""Two alternatives of a template may hold the same class: the second group is named so."""
_HYPHEN = "[-\u2014]"
_SPELLED: tuple[dict[str, str], dict[str, str]] = (
    {"-": _HYPHEN}, {"-": _HYPHEN, " ": "(?: {1,9})"},
)  # fmt: skip
"""What a hyphen of a template stands for, and a blank, where there may be several."""
_BLANK = later(r"[^\S ]")
_BLANKS = later(r"\s+")
_ALIKE = {"\u2010": "-", "\u2011": "-", "\u2012": "-", "\u2013": "-", "\u2212": "\u2014",
    "’": "'", "‘": "'"}  # fmt: skip
_PLAIN = str.maketrans("\u2010\u2011\u2012\u2013\u2014\u2212’‘", "------''")
_TEMPLATE = later(
    r"\\.|\[[^]]*\]|\(\?(?:[:=!>]|-i:|<[=!]|P<\w+>)|\{(\w+:)?([a-z]\w*)\}|[ -]", re.DOTALL
)

_END = r"(?![\w%°]|[.,:/-]\d)"
"""No rule ends in the middle of a word or a number."""
TIME = "{time}"
CLASS = later(r"\{(?:\w+:)?([a-z]\w*)\}")
_CAPITALS = "(?-i:"


class WordClass:
    """Words that stand for one another in a pattern, and what each means."""

    def __init__(
        self, pattern: str, meaning: Callable[[str], Any], words: Iterable[str] = ()
    ) -> None:
        self.meaning = meaning
        """From the words, folded by `fold`, to what they mean."""
        self.words = words
        """All that there are, where it is a dictionary and has no pattern of its own."""
        self.written = pattern or "|".join(words)
        """All that it is made from."""

    @cached_property
    def pattern(self) -> str:
        """The regular expression of any of its words."""
        return _choices(self.words) if self.words else self.written

    @cached_property
    def piece(self) -> Piece:
        """What stands for it in the tree of a template."""
        from timeline.dating.hearing.template import of_pattern
        from timeline.dating.hearing.tree import of_words

        return of_words(map(fold, self.words)) if self.words else of_pattern(self.pattern)


def one_of(words: Mapping[str, Any]) -> WordClass:
    """The class of a dictionary from word to meaning.

    A word that the dictionary writes with a capital is heard only so ("May", "MAY", never "may").
    """
    folded = cache(lambda: {fold(word): meaning for word, meaning in words.items()})
    return WordClass("", lambda word: folded().get(word), words)


def _choices(words: Iterable[str]) -> str:
    proper = [word for word in words if not word.islower()]
    plain = [word for word in words if word.islower()]
    choices = _escaped(plain)
    if proper:
        choices.append(f"(?-i:{'|'.join(_escaped([*proper, *map(str.upper, proper)]))})")
    return "|".join(choices)


def _escaped(words: Iterable[str]) -> list[str]:
    """The words as patterns, longest first, with the blanks and hyphens that templates widen."""
    longest_first = sorted(set(words), key=lambda word: (-len(word), word))
    return [re.escape(word).replace("\\ ", " ").replace("\\-", "-") for word in longest_first]


def digits(pattern: str, meaning: Callable[[str], Any] = int) -> WordClass:
    """The class of numbers in digits."""
    return WordClass(pattern, meaning)


def evened(text: str) -> str:
    """The text with plain blanks, hyphens and apostrophes, letter for letter.

    A dash stays one: a number that goes on after a hyphen does not after a dash.
    """
    text = text.replace("\n", " ")
    if not text.isprintable():  # As no other blank is.
        text = _BLANK.sub(" ", text)
    if not text.isascii():
        for letter, plain in _ALIKE.items():
            text = text.replace(letter, plain)
    return text


def lowered(text: str) -> str:
    """The text in lower case, letter for letter: the Turkish capital I would become two."""
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(each.lower() if len(each.lower()) == 1 else each for each in text)


def even(words: str) -> str:
    """The words with single blanks, plain hyphens and plain apostrophes."""
    if "  " in words or not words.isprintable():  # As no other blank is.
        words = _BLANKS.sub(" ", words)
    return words if words.isascii() else words.translate(_PLAIN)


def spaced(plain: str) -> str:
    """Words of a text that has been `evened` as `even` has them."""
    return even(plain) if "  " in plain or "\u2014" in plain else plain


def fold(words: str) -> str:
    """The words evened, in lower case, without blanks around them."""
    return even(words).strip().lower()


def expand(
    template: str, known: Mapping[str, WordClass], groups: dict[str, str], *, wide: bool = False
) -> str:
    """The regular expression of a template; notes in `groups` of which class each group is.

    `{month}` is a group of that name, `{to:month}` one named "to"; it is for a text that has been
    `evened`, where a blank of the template stands for several if it is `wide`.
    """
    seen: Counter[str] = Counter()

    def piece(found: re.Match[str]) -> str:
        if not found[2]:
            return _SPELLED[wide].get(found[0], found[0])
        group = (found[1] or found[2]).rstrip(":")
        groups[group] = found[2]
        seen[group] += 1
        named = group if seen[group] == 1 else f"{group}{AGAIN}{seen[group]}"
        return f"(?P<{named}>{_spelled(known[found[2]].pattern, wide)})"

    return _TEMPLATE.sub(piece, template)


@cache
def _spelled(pattern: str, wide: bool) -> str:
    """The pattern of a class, in which no class is named."""
    signs = _SPELLED[wide]
    return _TEMPLATE.sub(lambda found: signs.get(found[0], found[0]), pattern)


class Patterns:
    """The regular expressions of a template, one for each stretch around its `{time}`s."""

    def __init__(self, template: str, known: Mapping[str, WordClass], *, wide: bool) -> None:
        written, classes = _written(template, known, wide)
        self.classes = {group: known[name] for group, name in classes.items()}
        """Of which class each group is."""
        self.each = tuple(map(_compiled, written))
        """With each, whether it is for the text in lower case."""
        self.begins, self.low = self.each[0][0].match, self.each[0][1]
        """What stands before the first `{time}`, or all, and for which text that is."""
        self.groups: dict[str, list[tuple[int, str]]] = defaultdict(list)
        """By its name, in which of the matches a group is, and its names there."""
        for place, (pattern, _) in enumerate(self.each):
            for group in pattern.groupindex:
                self.groups[group.partition(AGAIN)[0]].append((place, group))


def _written(
    template: str, known: Mapping[str, WordClass], wide: bool
) -> tuple[tuple[str, ...], dict[str, str]]:
    """The regular expressions of a template, and of which class each group is."""
    used = (known[name].written for name in CLASS.findall(template.replace(TIME, "")))
    key: Key = ("template", template, int(wide), *used, sources("dating.wordclass"))
    kept = recall(key)
    if kept is None:
        groups: dict[str, str] = {}
        each = (f"(?:{expand(one, known, groups, wide=wide)})" for one in template.split(TIME))
        *pieces, last = each
        kept = (*pieces, last + _END), groups
        keep(key, kept)
    return cast(tuple[tuple[str, ...], dict[str, str]], kept)


def _compiled(written: str) -> tuple[re.Pattern[str], bool]:
    """A pattern, and whether it is for the text in lower case, as all that look at no capitals."""
    if _CAPITALS in written:
        return compiled(written, re.IGNORECASE), False
    return compiled(in_lower_case(written)), True
