"""From a text to a note where it seems not to be in English, the language that the rules hear."""

from __future__ import annotations

from itertools import islice

from timeline.patterns import later

NOT_ENGLISH = "it seems not to be in English: only English dates are found, and few of those here"
ENOUGH_WORDS, MOST_WORDS = 40, 2_000
"""Fewer words say nothing of their language; more are not looked at."""
LEAST_SHARE = 0.04
"""English prose has 0.15 and more, other languages nearly none."""

_WORD = later(r"[^\W\d_]+")
_ENGLISH = frozenset(
    _WORD.findall(
        "the and to that with were his her which from for by are said has had not have this its"
        " their would been after when who will but they"
    )
)


def language_notes(text: str) -> tuple[str, ...]:
    """One note, or none where the text is in English or too short to tell."""
    words = [found[0].casefold() for found in islice(_WORD.finditer(text), MOST_WORDS)]
    if len(words) < ENOUGH_WORDS:
        return ()
    share = sum(word in _ENGLISH for word in words) / len(words)
    return (NOT_ENGLISH,) if share < LEAST_SHARE else ()
