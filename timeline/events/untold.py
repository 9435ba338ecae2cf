"""From a document to the happenings whose time no words tell: listed, never placed.

Without a parser: a sentence without any date whose plain past tense is a weighty verb.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from timeline.anyword import any_word
from timeline.events.lexicon.words import WEIGHTY
from timeline.model import Document, Mention, Span, Undated

REASON = "the sentence tells no time for it"
_VERB = re.compile(any_word(WEIGHTY))
_NO_PAST = ("to ", "not ", "never ", "n't ", "be ", "have ", "would ")
"""What stands before a verb that tells of nothing done."""
_SUPPOSED = re.compile(r"\b(?:if|unless|would|could|might|may|should)\b|\?\s*\Z", re.IGNORECASE)


def untold(document: Document, dated: Sequence[Mention]) -> tuple[Undated, ...]:
    """One entry a sentence without any of the `dated` words: its first weighty verb, as a happening
    that could not be placed."""
    starts = sorted(mention.span.start for mention in dated)
    found = []
    for sentence in document.sentences:
        if bisect_left(starts, sentence.start) < bisect_left(starts, sentence.end):
            continue
        text = document[sentence]
        verb = next(_told(text), None)
        if verb is None or _SUPPOSED.search(text):
            continue
        if not any(span.meets(sentence) for span in document.boilerplate):
            span = Span(sentence.start + verb.start(), sentence.start + verb.end())
            found.append(Undated(document.name, sentence, span, REASON))
    return tuple(found)


def _told(text: str) -> Iterator[re.Match[str]]:
    """The weighty verbs of a sentence that tell of what was done."""
    return (verb for verb in _VERB.finditer(text) if not text.endswith(_NO_PAST, 0, verb.start()))
