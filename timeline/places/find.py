"""From a stretch of a document to the places that its words name, in order."""

from __future__ import annotations

from timeline.model import Document, Place, Span
from timeline.places.both import LOOK_BACK, pairs
from timeline.places.gazetteer import known
from timeline.places.learning import Learned
from timeline.places.look import told
from timeline.places.names import plain

LOOK_AROUND = 80
"""How many characters after the stretch are read, never told, to understand a name in it."""


def named(document: Document, span: Span, learned: Learned) -> tuple[Place, ...]:
    """The places named in `span`, in order, never overlapping; the longest name wins."""
    begin = max(0, span.start - LOOK_BACK)
    text = plain(document.text[begin : span.end + LOOK_AROUND])
    start, end = span.start - begin, span.end - begin
    found = [
        *told(text, start, end, learned.index, known()),
        *pairs(text, start, end, learned.index, known()),
    ]
    return tuple(
        Place(
            Span(hit.start + begin, hit.end + begin),
            hit.meaning.countries,
            hit.meaning.organisations,
            hit.meaning.by,
        )
        for hit in sorted(found, key=lambda hit: hit.start)
    )
