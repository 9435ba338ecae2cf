"""From the words of an amount to one number, however it is written: "5.8bn", "5.8 billion"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from timeline.events.merging.compared import MANY, NUMBERS

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
    word, after = words[at], words[at + 1] if at + 1 < len(words) else ""
    if (
        word == "half"
        and words[at + 1 : at + 2] == ["a"]
        and "".join(words[at + 2 : at + 3]) in _SCALES
    ):
        return Amount(_scaled("0.5", words[at + 2]), "", 3)
    figure = _FIGURE.fullmatch(word)
    if figure:
        scale = figure[2] or (after if after in _SCALES else "")
        return Amount(_scaled(figure[1], scale), figure[3] or "", 1 + (after in _SCALES))
    if word in NUMBERS:
        number = str(NUMBERS.index(word) + 1)
        return Amount(
            _scaled(number, after if after in _SCALES else ""), "", 1 + (after in _SCALES)
        )
    if word in MANY or word in _SCALES or word[:1].isdigit():
        return Amount(word, "", 1)
    return None


def _scaled(figure: str, scale: str) -> str:
    if not scale or figure.count(".") > 1:
        return figure
    return f"{Decimal(figure).scaleb(_SCALES[scale]).normalize():f}"
