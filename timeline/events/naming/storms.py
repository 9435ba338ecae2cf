"""From "the storm" to the one that the text has named: "Cyclone Asta"."""

from functools import lru_cache

from timeline.patterns import later

STORMS = frozenset({"storm", "cyclone", "hurricane", "typhoon"})
_NAMED = later(r"\b(?:Tropical )?(?:Storm|Cyclone|Hurricane|Typhoon) ([A-Z][\w’'-]+)")
_KEPT = 32
"""Texts whose storms are looked for once."""


def storm(text: str, until: int) -> str | None:
    """The first words for it, where the text names no other up to there."""
    first, other = _storms(text)
    return first[1] if first[0] < until <= other else None


@lru_cache(_KEPT)
def _storms(text: str) -> tuple[tuple[int, str], int]:
    """Where a text first names a storm, and how; and where it first names another."""
    found = list(_NAMED.finditer(text))
    first = (found[0].start(), found[0][0]) if found else (len(text), "")
    others = (each.start() for each in found if each[1] != found[0][1])
    return first, next(others, len(text))
