"""The lines over a text, whose words have capitals whether they name anything or not."""

import re
from collections.abc import Sequence

from timeline.events.naming.names import Name, by_given
from timeline.model import Document

_LONGER, _MANY = 5, 4
"""Letters of longer words, and how many of them tell how a headline is written."""
_LONGEST = 60
"""Characters of a heading between two parts of a text."""
_STOPPED = re.compile(r"[.!?:;,\"”’)]\s*\Z")

Row = tuple[tuple[Name, int], ...]


def only_known(document: Document, rows: Sequence[Row]) -> list[Row]:
    """The names of each sentence, without those that only the headings tell.

    "Height and crisis" names no Height; "Ada Roe" over her life does, since the text does.
    """
    shouted = _headlines(document)
    over = shouted | _headings(document)
    below = {
        word
        for at, row in enumerate(rows)
        if at not in over
        for name, _ in row
        for word in name.words
    }
    return [
        tuple(
            each
            for each in row
            if at not in over or each[0].key in below or (at not in shouted and by_given(each[0]))
        )
        for at, row in enumerate(rows)
    ]


def _headlines(document: Document) -> frozenset[int]:
    end = len(document.title) if _is_headline(document) else 0
    return frozenset(at for at, each in enumerate(document.sentences) if each.end <= end)


def _headings(document: Document) -> frozenset[int]:
    return frozenset(
        at
        for at, each in enumerate(document.sentences)
        if _is_heading(document, each.start, each.end)
    )


def _is_headline(document: Document) -> bool:
    """Whether a text opens with a title whose longer words all have a capital, names or not."""
    longer = [word for word in document.title.split() if len(word) >= _LONGER]
    shouts = len(longer) >= _MANY and not any(word[0].islower() for word in longer)
    stopped = document.title.endswith((".", "!", "?"))
    return shouts and not stopped and document.text.startswith(document.title)


def _is_heading(document: Document, start: int, end: int) -> bool:
    """Whether a sentence is a short line with nothing beside it, and empty lines around it."""
    text = document.text
    alone = text[:start][-2:] in {"", "\n\n"} and text[end : end + 2] == "\n\n"
    return alone and end - start <= _LONGEST and not _STOPPED.search(text, start, end)
