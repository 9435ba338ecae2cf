"""From a text to its verb forms, each with the time that it tells, by its words alone."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import accumulate
from typing import Literal

from timeline.dating.english import verbs
from timeline.dating.wordclass import lowered
from timeline.patterns import later
from timeline.records import dataclass

Tense = Literal["past", "past perfect", "perfect", "present", "future", "would", ""]

_TOLD: tuple[tuple[tuple[str, ...], Tense, bool], ...] = (
    (verbs.FUTURE, "future", False),
    (verbs.FUTURE_IN_LOWER_CASE, "future", True),
    (verbs.FUTURE_IN_THE_PAST, "would", True),
    (verbs.PERFECT, "perfect", True),
    (verbs.PAST_PERFECT, "past perfect", True),
    (verbs.PRESENT, "present", True),
    (verbs.PAST, "past", True),
    (verbs.PAST_UNLESS_TO, "past", True),
)
"""Verb forms, the time that they tell, and whether they are none with a capital."""
_WORD = later(r"(?<![\w'])('?\w+)")
_PAST = later(rf"[a-z]+{verbs.PAST_ENDING}")
_POSSIBLY = frozenset({"may", "might", "could be"})
"""After "what" they name no time: "fired what may be a missile"."""
_NAME_GOES_ON = later(r" [A-Z][\w’'-]+(?: [^.!?\n]*)?(?:[.!\n]|$)")
_CAPITAL = later(r"[A-Z][\w’'-]* $")
"""Before "Will" where all words of a line have capitals; else "Will Smith" is somebody."""
_TO = later(r" to\b")
_OWNED = later(r"(?<!\w)(?:an?|the|his|her|its|their|our|my|this|that|any|no|new)\s\Z")
"""Before "plan to", which then is a noun."""
OWNED = 8
"""Characters: the longest of these words."""


def _by_first_word() -> dict[str, list[tuple[str, Tense, bool]]]:
    """How forms go on after their first word, those first that win."""
    forms: dict[str, list[tuple[str, Tense, bool]]] = {}
    for told, tense, small in _TOLD:
        for form in sorted(told, key=len, reverse=True):
            _, first, rest = _WORD.split(form, 1)
            forms.setdefault(first, []).append((rest, tense, small))
    return forms


_FORMS = _by_first_word()
_LONGEST = 1 + max(len(rest) for forms in _FORMS.values() for rest, _, _ in forms)
"""Characters: the most that has to be seen behind the first word of a form."""


@dataclass(frozen=True, slots=True)
class Verb:
    """A verb form, where it stands, and the time that it tells."""

    start: int
    end: int
    tense: Tense
    plain: bool
    """Whether it may be helped by the verb before it: "has met" is perfect, not past."""


def verbs_in(text: str, start: int, end: int) -> Iterator[Verb]:
    """The verb forms of a stretch in order."""
    plain = lowered(text[start : end + _LONGEST]).replace("’", "'")
    pieces = _WORD.split(plain[: end - start])
    may_be = [
        index
        for index, word in enumerate(pieces[1::2])
        if word in _FORMS or word[-2:] == verbs.PAST_ENDING
    ]
    places = list(accumulate(map(len, pieces), initial=0)) if may_be else []
    reached = start
    for index in may_be:
        first, last = start + places[2 * index + 1], start + places[2 * index + 2]
        if first < reached:
            continue
        rest, tense = _form(text, first, last, plain[first - start : last - start + _LONGEST])
        if tense:
            reached = last + len(rest)
            if not _is_none(text, text[first:reached], start, first):
                yield Verb(first, reached, tense, tense == "past")


def _form(text: str, first: int, last: int, plain: str) -> tuple[str, Tense]:
    """How a verb form goes on after its first word, and the time that it tells; "" for none.

    `plain` is what stands from the word on in lower case, with plain apostrophes.
    """
    word = text[first:last]
    for rest, tense, small in _FORMS.get(plain[: last - first], ()):
        if (small and not word.islower()) or (rest and not _goes_on(plain, last - first, rest)):
            continue
        if tense == "perfect" and _TO.match(text, last + len(rest)):
            continue
        if word not in verbs.PAST_UNLESS_TO or text[max(0, first - 3) : first] != "to ":
            return rest, tense
    return "", "past" if _PAST.fullmatch(word) else ""


def _goes_on(plain: str, last: int, rest: str) -> bool:
    end = last + len(rest)
    after = plain[end : end + 1]
    return plain.startswith(rest, last) and not (after.isalnum() or after == "_")


def _is_none(text: str, words: str, start: int, first: int) -> bool:
    """Whether the words only look like a verb form: "indeed", "her plan to save it"."""
    if words in _POSSIBLY and text[max(start, first - 5) : first] == "what ":
        return True
    if words == "Will" and _NAME_GOES_ON.match(text, first + len(words)):
        return not _CAPITAL.search(text, start, first)
    if words in verbs.NOUNS:
        return _OWNED.search(text, max(start, first - OWNED), first) is not None
    return words in verbs.NOT_VERBS
