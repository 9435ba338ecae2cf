"""From a text to (start, end, type, value) tuples, as scorers of time expressions want them."""

from __future__ import annotations

from datetime import date

import timeline


def tag(text: str, published: date | None) -> list[tuple[int, int, str, str]]:
    """The time expressions of a text; BC years in the notation of TIMEX3 corpora."""
    found = timeline.times(text, published=published)
    return [(time.start, time.end, time.type, time.value) for time in found]
