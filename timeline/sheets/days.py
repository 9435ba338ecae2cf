"""From days as somebody typed them in a table, the last ones apart or not, to what they mean."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from timeline.days import day_number
from timeline.model import When
from timeline.phrases import is_in_doubt
from timeline.typed import as_one, typed_days

TYPED = "somebody typed these days"
FIRST_DAY, AFTER_LAST = day_number(-999_999), day_number(999_999)
"""Years of six digits: what lies outside is no day that a table of events means."""


def days_of(start: str, last: str, published: date | None) -> When | None:
    """The days from `start` to the end of `last`, or of `start` alone; nothing if unreadable."""
    first = _days(start, published)
    if first is None or not last:
        return first
    until = _days(last, published)
    both = as_one(first, until) if until else None
    return replace(both, because=TYPED) if both else None


def _days(text: str, published: date | None) -> When | None:
    if is_in_doubt(text):
        return None
    try:
        when = typed_days(text, seen_from=published)
    except ValueError:
        return None
    days = when.interval
    if days is None or not days.start > FIRST_DAY or not days.end < AFTER_LAST:
        return None
    return replace(when, because=TYPED)
