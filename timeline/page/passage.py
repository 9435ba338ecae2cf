"""From spans of a document to marked runs of its text, and to the paragraph around a sentence."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from timeline.limits import MAX_PARAGRAPH_CHARACTERS, MAX_SENTENCE_CHARACTERS
from timeline.model import Document, Span

_BREAK = re.compile(r"\s*\n\s*")


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch to be marked: its kind is a style of the reader, `event` the id it leads to."""

    span: Span
    kind: str
    event: str = ""
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of text with every mark that covers it."""

    text: str
    marks: tuple[Mark, ...] = ()


def paragraph(document: Document, sentence: Span) -> Span:
    """The paragraph around a sentence: the text between line breaks, cut at a bounded length."""
    text, reach = document.text, MAX_PARAGRAPH_CHARACTERS // 2
    first = max(0, sentence.start - reach, text.rfind("\n", 0, sentence.start) + 1)
    end = text.find("\n", sentence.end)
    last = min(len(text) if end < 0 else end, sentence.end + reach)
    return Span(first, last)


def paragraphs(document: Document, most: int) -> Iterator[Span]:
    """The stretches between line breaks in the first `most` characters, in order."""
    start, limit = 0, min(most, len(document.text))
    for found in _BREAK.finditer(document.text, 0, limit):
        if found.start() > start:
            yield Span(start, found.start())
        start = found.end()
    if start < limit:
        yield Span(start, limit)


def marked_paragraphs(document: Document, marks: Sequence[Mark], most: int) -> Iterator[list[Run]]:
    """The paragraphs in the first `most` characters, each cut where a mark begins or ends."""
    ordered = sorted(marks, key=lambda mark: mark.span)
    starts = [mark.span.start for mark in ordered]
    for within in paragraphs(document, most):
        first = bisect_left(starts, within.start - MAX_SENTENCE_CHARACTERS)
        yield runs(document, within, ordered[first : bisect_left(starts, within.end)])


def runs(document: Document, within: Span, marks: Sequence[Mark]) -> list[Run]:
    """The text of `within`, cut wherever a mark begins or ends."""
    near = [mark for mark in marks if mark.span.meets(within)]
    cuts = {within.start, within.end}
    for mark in near:
        cuts |= {max(mark.span.start, within.start), min(mark.span.end, within.end)}
    edges = sorted(cuts)
    pieces = (Span(start, end) for start, end in pairwise(edges))
    return [
        Run(document[piece], tuple(mark for mark in near if mark.span.holds(piece)))
        for piece in pieces
    ]
