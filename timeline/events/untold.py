"""From a document to what could not be placed: dates that wait, happenings that no words date.

These without a parser: a sentence without any date whose plain past tense is a weighty verb.
"""

import re
from bisect import bisect_left
from collections.abc import Container, Iterator, Mapping, Sequence

from timeline.anyword import any_word
from timeline.dating.units.because import NEEDS_DAY
from timeline.events.lexicon.words import WEIGHTY
from timeline.model import Document, Mention, Span, Undated

REASON = "the sentence tells no time for it"
_VERB = re.compile(any_word(WEIGHTY))
_NO_PAST = ("to ", "not ", "never ", "n't ", "be ", "have ", "would ")
"""What stands before a verb that tells of nothing done."""
_SUPPOSED = re.compile(r"\b(?:if|unless|would|could|might|may|should)\b|\?\s*\Z", re.IGNORECASE)

_VAGUE = frozenset({"PRESENT_REF", "PAST_REF", "FUTURE_REF"})


def undated(document: Document, grouped: Mapping[int, tuple[Mention, ...]]) -> tuple[Undated, ...]:
    """The dates that wait for something that the text does not say."""
    found = []
    for at in sorted(grouped):
        for mention in grouped[at]:
            when = mention.when
            waits = when.kind == "DATE" and when.value not in _VAGUE
            waits = waits or (when.kind == "TIME" and when.because == NEEDS_DAY)
            waits = waits and when.interval is None
            if waits and not any(span.meets(mention.span) for span in document.boilerplate):
                reason = when.because or "nothing says which days these are"
                found.append(Undated(document.name, document.sentences[at], mention.span, reason))
    return tuple(found)


def untold(
    document: Document, dated: Sequence[Mention], over: Container[int] = ()
) -> tuple[Undated, ...]:
    """One entry a sentence without any of the `dated` words: its first weighty verb, as a happening
    that could not be placed; none for those that a day is `over`."""
    starts = sorted(mention.span.start for mention in dated)
    found = []
    for at, sentence in enumerate(document.sentences):
        if at in over or bisect_left(starts, sentence.start) < bisect_left(starts, sentence.end):
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
