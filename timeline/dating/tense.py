"""From the words around a time to the tense of its clause, by verb forms and without a parser."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
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
    rf"(?P<future>(?i:{_any_of(verbs.FUTURE)})|{_any_of(verbs.FUTURE_IN_LOWER_CASE)})"
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
_STANDS = re.compile(rf"(?<!\w)(?:{_any_of(verbs.STANDS)})(?: (?:{_any_of(verbs.AT)}))?\s*\Z")
_PLAN = re.compile(
    r"(?<![\w’'])(?:would(?: not)?(?! have\b)"
    rf"|(?:{_any_of(verbs.AGREED)})(?: [\w’']+){{0,4}}? to (?:{_any_of(verbs.TO_HOLD)})"
    r"|(?:(?!The )[A-Z][\w’']+|they|we|who|which|that|[a-z]+s) "
    rf"(?:{_any_of(verbs.FIXTURES_OF_MANY)})"
    rf"|(?:(?!The )[A-Z][\w’']+|he|she|it|who|which) (?:{_any_of(verbs.FIXTURES_OF_ONE)})"
    rf"|(?:{_any_of(verbs.DECLARED)})[^;:]* (?:{_any_of(verbs.STARTING)})(?: on)?\s*\Z"
    r")(?!\w)"
)
"""What puts a weekday after it ahead though the verb around it is past or plain."""
_SPOKEN = re.compile(
    rf"(?<!\w)(?:in|at|during) (?:[\w’'-]+ ){{0,4}}?(?:{_any_of(verbs.SPOKEN)})"
    r"(?: (?!would\b|will\b|to\b)[\w’'-]+){0,4}\s*\Z"
)
_TO_HOLD = re.compile(rf" to (?:{_any_of(verbs.TO_HOLD)})(?!\w)")
_SAME_VERB = re.compile(r"[ \w]{1,16}\Z")
_AUXILIARIES: tuple[Tense, ...] = ("future", "perfect", "past perfect", "present")


def tense_at(text: str, span: Span, sentence: Span, *, of_week: bool = False) -> Tense:
    """The tense of the nearest verb before the words, else of the first one after them.

    Of a weekday, a plan that is told in the past lies ahead: "said it would meet on Monday".
    """
    before = text[max(sentence.start, span.start - REACH) : span.start]
    after = text[span.end : min(sentence.end, span.end + REACH)]
    if of_week and _SPOKEN.search(before):
        return "past"
    if _STANDS.search(before) or (of_week and (_is_planned(before) or _is_set(before, after))):
        return "future"
    return _last_tense(before) or _first_tense(after)


def _is_planned(text: str) -> bool:
    end = max((plan.end() for plan in _PLAN.finditer(text)), default=None)
    if end is None:
        return False
    later = [cue.start() for cue in _verbs(text) if cue.start() >= end]
    return all(_SAME_VERB.match(text[end:start]) for start in later)


def _is_set(before: str, after: str) -> bool:
    """Whether an infinitive that hangs on no past verb says it: "Parliament to vote on Friday"."""
    infinitive = _TO_HOLD.search(before)
    if infinitive is None or _first_tense(after) in ("past", "past perfect"):
        return False
    return _last_tense(before) in ("", "present")


def _last_tense(text: str) -> Tense:
    tense: Tense = ""
    end = 0
    for cue in _verbs(text):
        helped = cue.lastgroup == "past" and tense in _AUXILIARIES
        if not (helped and _SAME_VERB.match(text[end : cue.start()])):
            tense = _TENSES[cue.lastgroup or ""]
        end = cue.end()
    return tense


def _first_tense(text: str) -> Tense:
    return next((tense for cue in _verbs(text) if (tense := _TENSES[cue.lastgroup or ""])), "")


def _verbs(text: str) -> Iterator[re.Match[str]]:
    return (cue for cue in _CUE.finditer(text) if cue[0] not in verbs.NOT_VERBS)
