"""From a clause to the countries and organisations it involves, each with the words that say so."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.events.grammar import Word
from timeline.events.scene import Scene
from timeline.model import Document, Place

_FARTHEST = 3
"""How many sentences back in its paragraph a clause without a country looks for one."""


def involved(
    seen: Scene, at: int, own: Sequence[Word], leads: Sequence[Sequence[Word]]
) -> tuple[Place, ...]:
    """The places that a clause names, itself or by its pronouns; else those told just before."""
    places = list(within(seen.places[at], own))
    for words in leads:
        for row in seen.places[max(0, at - _FARTHEST) : at + 1]:
            places += [place for place in within(row, words) if place not in places]
    if any(place.countries for place in places):
        return tuple(sorted(places, key=lambda place: place.span))
    return (*places, *inherited(seen, at))


def inherited(seen: Scene, at: int) -> tuple[Place, ...]:
    """The places with a country of the sentence itself, or the nearest before in its paragraph."""
    for earlier in range(at, max(-1, at - 1 - _FARTHEST), -1):
        if not _same_paragraph(seen.document, earlier, at):
            break
        found = tuple(place for place in seen.places[earlier] if place.countries)
        if found:
            return found
    return ()


def _same_paragraph(document: Document, earlier: int, later: int) -> bool:
    """Whether no line ends between two sentences."""
    between = slice(document.sentences[earlier].end, document.sentences[later].start)
    return earlier == later or "\n\n" not in document.text[between]


def within(places: Sequence[Place], words: Sequence[Word]) -> tuple[Place, ...]:
    """The places that stand among these words."""
    return tuple(
        place
        for place in places
        if any(word.start < place.span.end and place.span.start < word.end for word in words)
    )


def countries(places: Sequence[Place]) -> tuple[str, ...]:
    """ISO 3166-1 alpha-3 codes, sorted, unique."""
    return tuple(sorted({code for place in places for code in place.countries}))


def organisations(places: Sequence[Place]) -> tuple[str, ...]:
    """Short names such as EU, NATO, UN, sorted, unique."""
    return tuple(sorted({name for place in places for name in place.organisations}))
