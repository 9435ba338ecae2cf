"""From a stretch of a document to the places that its words name, in order."""

from collections.abc import Iterable

from timeline.model import Document, Place, Span
from timeline.places.both import LOOK_BACK, pairs
from timeline.places.gazetteer import doubted, known
from timeline.places.learning import Learned
from timeline.places.look import told
from timeline.places.names import Hit, plain

LOOK_AROUND = 80
"""How many characters after the stretch are read, never told, to understand a name in it."""


def named(document: Document, span: Span, learned: Learned) -> tuple[Place, ...]:
    """The places named in `span`, in order, never overlapping; the longest name wins."""
    begin = max(0, span.start - LOOK_BACK)
    text = plain(document.text[begin : span.end + LOOK_AROUND])
    start, end = span.start - begin, span.end - begin
    found = [
        *told(text, start, end, learned.index, known()),
        *pairs(text, start, end, learned.pair, learned.index, known()),
    ]
    return tuple(_place(hit, begin) for hit in sorted(found, key=lambda hit: hit.start))


def glance(text: str, countries: Iterable[str] = ()) -> tuple[Place, ...]:
    """The places that a short text names by itself, without a document that would teach more.

    `countries` are known to be told of, so that their names mean them: "Turkey" with TUR.
    """
    clean, doubts = plain(text), doubted()
    meant = [doubts[code] for code in countries if code in doubts]
    return tuple(_place(hit, 0) for hit in told(clean, 0, len(clean), *meant, known()))


def _place(hit: Hit, begin: int) -> Place:
    meaning = hit.meaning
    span = Span(hit.start + begin, hit.end + begin)
    return Place(span, meaning.countries, meaning.organisations, meaning.by)
