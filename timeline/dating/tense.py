"""From the words around a time to the tense of its clause, by verb forms and without a parser."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Literal

from timeline.dating.english import verbs
from timeline.model import Span

Tense = Literal["past", "past perfect", "perfect", "present", "future", ""]

REACH = 120
"""How many characters before and after a time are looked at."""


def _any_of(words: Iterable[str]) -> str:
    longest_first = sorted(words, key=len, reverse=True)
    return "|".join(re.escape(word).replace("'", "['’]") for word in longest_first)


_CUE = re.compile(
    r"(?<![\w’'])(?:"
    rf"(?P<future>{_any_of(verbs.FUTURE)})"
    rf"|(?P<would>{_any_of(verbs.FUTURE_IN_THE_PAST)})"
    rf"|(?P<perfect>{_any_of(verbs.PERFECT)})"
    rf"|(?P<past_perfect>{_any_of(verbs.PAST_PERFECT)})"
    rf"|(?P<present>{_any_of(verbs.PRESENT)})"
    rf"|(?P<past>{_any_of(verbs.PAST)}|[a-z]+{verbs.PAST_ENDING})"
    r")(?!\w)"
)
_TENSES: dict[str, Tense] = {
    "future": "future",
    "would": "",
    "perfect": "perfect",
    "past_perfect": "past perfect",
    "present": "present",
    "past": "past",
}
_BREAK = re.compile(r"[.;:!?\n]")


def tense_at(text: str, span: Span, sentence: Span) -> Tense:
    """The tense of the nearest verb before the words, else of the first one after them."""
    before = text[max(sentence.start, span.start - REACH) : span.start]
    tense: Tense = ""
    for cue in _CUE.finditer(before):
        tense = _tense(cue, tense)
    if tense:
        return tense
    after = text[span.end : min(sentence.end, span.end + REACH)]
    for cue in _CUE.finditer(after):
        if found := _tense(cue, ""):
            return found
    return ""


def _tense(cue: re.Match[str], otherwise: Tense) -> Tense:
    if cue[0] in verbs.NOT_VERBS or cue.lastgroup is None:
        return otherwise
    if cue.lastgroup == "past" and otherwise in ("perfect", "past perfect", "present", "future"):
        gap = cue.string[: cue.start()].rsplit(maxsplit=3)[-3:]
        if any(_CUE.fullmatch(word) for word in gap):
            return otherwise
    return _TENSES[cue.lastgroup]
