"""From a document and its dates to what its sentences say: grammar where it is needed, places."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from timeline import places
from timeline.events.clauses import trees
from timeline.events.naming import FARTHEST, Told
from timeline.events.words import OPENING, SUBJECT_FOLLOWS
from timeline.model import Document, Mention, Place, Span

_OPENING = re.compile(OPENING)
_BREAK = re.compile(r"[\"”’)\]]*(?:\s*[,:;|]|\s*[–—]|\s+-(?=\s)|\t)\s*(?!\d)")
_SUBJECT = re.compile(rf"\s+{SUBJECT_FOLLOWS}")
_WORD = re.compile(r"[^\W\d_]{2}")
_PRONOUN = re.compile(r"\b(?:he|his|she|her|its?|they|their)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Scene:
    """A document, the places that each of its sentences names, and the sentences parsed."""

    document: Document
    places: tuple[tuple[Place, ...], ...]
    """One row a sentence."""
    told: Mapping[int, Told]
    """By the place of the sentence: those with a date, and those that a pronoun looks back to."""

    def before(self, at: int) -> tuple[Told, ...]:
        """The parsed sentences just before a sentence, nearest first."""
        found = []
        for earlier in range(at - 1, max(-1, at - 1 - FARTHEST), -1):
            if earlier not in self.told:
                break
            found.append(self.told[earlier])
        return tuple(found)


def scene(document: Document, grouped: Mapping[int, tuple[Mention, ...]]) -> Scene:
    """What the sentences of a document say; `grouped` are its mentions by sentence."""
    learned = places.learn(document)
    named = tuple(places.named(document, span, learned) for span in document.sentences)
    dated = [at for at in grouped if any(each.when.interval for each in grouped[at])]
    wanted = sorted({each for at in dated for each in _with_those_before(document, at)})
    spans = {at: _without_opening(document, at, grouped.get(at, ())) for at in wanted}
    parsed = trees(document, spans.values())
    told = {at: Told(parsed[spans[at]], named[at]) for at in wanted}
    return Scene(document, named, {at: each for at, each in told.items() if len(each.tree)})


def _without_opening(document: Document, at: int, mentions: tuple[Mention, ...]) -> Span:
    """The sentence after a date that opens it, which would only mislead the parser."""
    sentence = document.sentences[at]
    if mentions and _OPENING.fullmatch(document.text, sentence.start, mentions[0].span.start):
        date = mentions[0].span
        opens = document.text[sentence.start : date.start].strip()
        after = _BREAK.match(document.text, date.end, sentence.end)
        if after is None and opens[-1:].isalpha():
            after = _SUBJECT.match(document.text, date.end, sentence.end)
        if after is not None and _WORD.search(document.text, after.end(), sentence.end):
            return Span(after.end(), sentence.end)
    return sentence


def _with_those_before(document: Document, at: int) -> list[int]:
    """A sentence and, as long as there are pronouns, the ones that it looks back to."""
    wanted = [at]
    while wanted[-1] > 0 and len(wanted) <= FARTHEST:
        if not _PRONOUN.search(document[document.sentences[wanted[-1]]]):
            break
        wanted.append(wanted[-1] - 1)
    return wanted


def by_sentence(document: Document, mentions: Iterable[Mention]) -> dict[int, tuple[Mention, ...]]:
    """The mentions of each sentence that has any, by the place of the sentence."""
    starts = [sentence.start for sentence in document.sentences]
    grouped: dict[int, list[Mention]] = {}
    for mention in mentions:
        at = bisect_right(starts, mention.span.start) - 1
        if at >= 0 and document.sentences[at].holds(mention.span):
            grouped.setdefault(at, []).append(mention)
    return {at: tuple(group) for at, group in grouped.items()}
