"""From a text to (start, end, type, value) tuples, as scorers of time expressions want them."""

from __future__ import annotations

from datetime import date

from timeline import reading
from timeline.dating import times


def tag(text: str, published: date | None) -> list[tuple[int, int, str, str]]:
    """The time expressions of a text; BC years in the notation of TIMEX3 corpora."""
    document = reading.read_text(text, published=published)
    return [
        (mention.span.start, mention.span.end, mention.when.kind, mention.when.value)
        for mention in times(document)
    ]
