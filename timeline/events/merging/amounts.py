"""From the words of an amount to one number, however it is written: "5.8bn", "5.8 billion"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from timeline.dating.english.lexicon.numbers import TENS
from timeline.events.lexicon.actions import WORDS_KEPT
from timeline.events.merging.compared import CURRENCIES, FRACTIONS, MANY, NUMBERS

_AGE = re.compile(r"(\d+)-year-olds?")
_ORDINAL = re.compile(r"(\d+)(?:st|nd|rd|th)")
_LASTING = re.compile(r"([a-z]+)-(year|month|week|day|hour|minute)(?:-long)?")
"""How long, in words: "a six-year term"."""
_SCALED = re.compile(r"(\d+(?:\.\d+)?)-(thousand|million|billion|trillion)(?:-[a-z]+)?")
"""An amount before what it is of: "an 800-million-euro fine"."""
_UNITS = {"hour": ("day", 24), "month": ("year", 12)}
"""Of which so many are told as one of the other: "72 hours", "12-month"."""
_PARTS = {"half": "50", "quarter": "25", "fifth": "20", "tenth": "10"}
"""Behind "by a": how many per cent."""
_FIGURE = re.compile(r"(\d+(?:\.\d+)*)(?:(m|bn|tn|k)|-([a-z]{3,}))?")
"""An amount and what is counted: "1.2bn", "7.6-magnitude"."""
_SCALES = {"k": 3, "thousand": 3, "m": 6, "million": 6, "bn": 9, "billion": 9, "tn": 12,
           "trillion": 12}  # fmt: skip
"""How many zeros each of these adds."""


@dataclass(frozen=True, slots=True)
class Amount:
    """A number as all texts would write it, what is counted, and how many words say it."""

    number: str
    counted: str
    length: int


def amount_at(words: Sequence[str], at: int) -> Amount | None:
    """The amount that the lower-case words from `at` on tell, if any."""
    if not _may_count(words[at]):
        return None
    return _part_of_a_point(words, at) or _whole(words, at)


@lru_cache(WORDS_KEPT)
def _may_count(word: str) -> bool:
    """Whether an amount may begin with a word, whatever follows."""
    first = word.partition("-")[0]
    return word == "a" or first in FRACTIONS or word in FRACTIONS or _whole((word,), 0) is not None


def _part_of_a_point(words: Sequence[str], at: int) -> Amount | None:
    """ "A quarter of a percentage point", "half a point", "a quarter-point", "25 basis points"."""
    first, _, second = words[at].partition("-")
    if not (first in FRACTIONS or words[at] in FRACTIONS or first.isdecimal()):
        return None
    said = [word for word in words[at : at + 6] if word not in {"of", "a", "percentage"}]
    if first in FRACTIONS and second == "point":
        return Amount(FRACTIONS[first], "point", 1)
    if words[at] in FRACTIONS and said[1:2] == ["point"]:
        return Amount(FRACTIONS[words[at]], "point", words.index("point", at) + 1 - at)
    figure = words[at].removesuffix("-basis-point")
    basis = list(words[at + 1 : at + 3]) == ["basis", "points"]
    if figure.isdecimal() and (basis or figure != words[at]):
        return Amount(f"{(Decimal(figure) / 100).normalize():f}", "point", 3 if basis else 1)
    return None


def _whole(words: Sequence[str], at: int) -> Amount | None:
    word, after = words[at], words[at + 1] if at + 1 < len(words) else ""
    if word == "a" and after in _PARTS and words[at - 1 : at] == ["by"]:
        plain = "".join(words[at + 2 : at + 3]) not in {"of", "point"}
        return Amount(_PARTS[after], "PER CENT", 2) if plain else None
    if "-" in word and (scaled := _SCALED.fullmatch(word)):
        return Amount(_scaled(scaled[1], scaled[2]), "", 1)
    if word == "half" and after == "a" and "".join(words[at + 2 : at + 3]) in _SCALES:
        return Amount(_scaled("0.5", words[at + 2]), "", 3)
    if aged := _AGE.fullmatch(word):
        return Amount(aged[1], "", 1)
    if word[:1].isdigit() and (ordinal := _ORDINAL.fullmatch(word)):
        return Amount(ordinal[1], "", 1)
    lasting = _LASTING.fullmatch(word) if "-" in word else None
    if lasting and (told := _spelt(lasting[1])):
        return Amount(*_in_larger(told, lasting[2]), 1)
    figure = _FIGURE.fullmatch(word)
    number = _spelt(word)
    if figure or number:
        scale = (figure[2] or "" if figure else "") or (after if after in _SCALES else "")
        length = 1 + (after in _SCALES)
        length += "".join(words[at + length : at + length + 1]) in CURRENCIES
        told = _scaled(figure[1] if figure else number, scale)
        larger = _in_larger(told, after.removesuffix("s")) if after.endswith("s") else (told, "")
        if larger[0] != told:
            return Amount(*larger, length + 1)
        return Amount(*_in_larger(told, figure[3] or "" if figure else ""), length)
    if word in MANY or word in _SCALES or word[:1].isdigit():
        return Amount(word, "", 1)
    return None


def _in_larger(number: str, unit: str) -> tuple[str, str]:
    """The same length in the larger unit where it is whole in it: "72 hours" as three days."""
    larger, many = _UNITS.get(unit, ("", 1))
    if not larger or not number.isdecimal() or int(number) % many:
        return number, unit
    return str(int(number) // many), larger


def _spelt(word: str) -> str:
    """The figures of a number in words up to ninety-nine, or ""."""
    first, _, last = word.partition("-")
    if first in NUMBERS and not last:
        return str(NUMBERS.index(first) + 1)
    if first not in TENS or (last and last not in NUMBERS[:9]):
        return ""
    return str(TENS[first] + (NUMBERS.index(last) + 1 if last else 0))


def _scaled(figure: str, scale: str) -> str:
    if not scale or figure.count(".") > 1:
        return figure
    return f"{Decimal(figure).scaleb(_SCALES[scale]).normalize():f}"
