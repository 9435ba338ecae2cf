"""From a document to the happenings whose time no words tell: listed, never placed.

Without a parser: a sentence without any date whose plain past tense is a weighty verb.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from timeline.events.lexicon.words import WEIGHTY
from timeline.model import Document, Mention, Span, Undated

REASON = "the sentence tells no time for it"
_VERB = re.compile(
    r"\b(?<!to )(?<!not )(?<!never )(?<!n't )(?<!be )(?<!have )(?<!would )"
    rf"(?:{'|'.join(sorted(WEIGHTY))})\b"
)
_SUPPOSED = re.compile(r"\b(?:if|unless|would|could|might|may|should)\b|\?\s*\Z", re.IGNORECASE)


def untold(document: Document, dated: Sequence[Mention]) -> tuple[Undated, ...]:
    """One entry a sentence without any of the `dated` words: its first weighty verb, as a happening
    that could not be placed."""
    starts = sorted(mention.span.start for mention in dated)
    found = []
    for sentence in document.sentences:
        text = document[sentence]
        verb = _VERB.search(text)
        if verb is None or _SUPPOSED.search(text):
            continue
        if any(span.meets(sentence) for span in document.boilerplate):
            continue
        if bisect_left(starts, sentence.start) == bisect_left(starts, sentence.end):
            span = Span(sentence.start + verb.start(), sentence.start + verb.end())
            found.append(Undated(document.name, sentence, span, REASON))
    return tuple(found)
