"""From a document's sayings to where each of them stands in the text: its clause and its line."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from timeline.dating.english.verbs import ADDING
from timeline.dating.ground import core
from timeline.dating.rule import Heard
from timeline.dating.says import Weekday
from timeline.dating.tense import is_done, tense_at, verbs_of
from timeline.dating.tokens import Tokens
from timeline.dating.verbforms import Tense, Verb
from timeline.model import Document, Span
from timeline.patterns import later
from timeline.records import dataclass

OPENING = 12
"""Characters: a time that begins a sentence starts this near to its beginning: "By 1916"."""
JOINED = 5
"""Characters: what stands between two years of one breath: " and ", ", ", "-"."""
PARENTHESIS = 60
"""Characters: how far back an open parenthesis is looked for."""
REACH = 120
"""Characters: how far before a time its clause is looked for."""
AHEAD = 45
"""Characters: as long is a clause that looks on to a time: ", to come into force on "."""
PERIOD = 60
"""Characters: how long the words of a period are before its end."""
MARKUP = 8
"""Characters: the most that marks a heading before its words."""
_HEADS = later(r"(?:\A|\n)[=#*_ ]*\Z")
_BEGINS_RANGE = later(r"(?:\A|\n)[=#*_ ]*\d{3,4} ?[-–—] ?\Z")
_FORETELLS = later(r", (?:to (?:take effect|come into force|begin|start)|effective) [^,;.]{0,20}\Z")
_GOES_ON = later(r" ?[-–—] ?\d{2,4}[=#*_: ]*(?:\n|\Z)")
_ENDS_LINE = later(r"[=#*_: ]*(?:\n|\Z)")
_ADDED = later(rf"(?<!\w)(?:{'|'.join(sorted(ADDING))})(?!\w)[^;:.]*\Z")
_DESCRIBED = later(
    r"(?<!\w)(?:who|whom|whose|which|where|since|"
    r"(?:year|quarter|half|months|period|season|one) that)(?!\w)"
    r"(?:[^,;:.]|(?<=\d)[.,](?=\d))*\Z"
)
_APPOSED = later(r", (?:[\w’'-]+ ){1,6}\Z")
_SET = later(
    r"\W{0,3}(?:At|In|On|By|From|After|Before|During|Under|With|For|To)\b[^,]*, (?:in|on) "
)
"""An opening phrase, which a date only dates: "At its height, in 2007, it had ten ships"."""
_CLOSES = later(r",|(?: and|, ) ?\d{4},")
_STOPS = frozenset(",.;)")
_NAMED = later(r"[ ,(–—-]{1,4}(?:an? )?")
_ENDS_QUARTER = later(
    r"\b(?:(?:three|3)[- ]months?|(?:13|thirteen)[- ]weeks?)(?: period)?"
    r" (?:to|through|(?:that |which )?end(?:s|ed|ing))(?: on| in)? \Z",
    re.IGNORECASE,
)
_NARROWS = later(r"(?:,(?: in| on)?| in| on) (?:the )?")


@dataclass(frozen=True, slots=True)
class Place:
    """Where in the text a saying stands."""

    paragraph: int
    number: int
    """Which sentence of the text it is in."""
    sentence: Span
    tense: Tense
    in_parentheses: bool
    opens: bool
    """Whether it begins its sentence."""
    joined: bool
    """Whether it goes on from the time before it: "1912 and 1913"."""
    subordinate: bool
    """Whether it stands in a clause that only adds to another: "who left in"."""
    apposed: bool
    """Whether it stands in an apposition: ", champion in 2005, "."""
    narrows: bool = False
    """Whether it says the time before it more finely: "last year, in April"."""
    heads: bool = False
    """Whether it is a line of its own, over what follows."""
    done: bool = False
    """Whether a verb of the past stands right before it: "broke out on 5 January"."""
    closes: bool = False
    """Whether it ends a line that is nothing but years: "1934–1935"."""
    leads: bool = False
    """Whether it is the first in such a line."""
    foretold: bool = False
    """Whether a clause looks on to it: "a proclamation, to take effect on 1 January 1863"."""
    relative: bool = False
    """Whether it stands in a clause that only describes: "which peaked in", "since it began in"."""
    renames: bool = False
    """Whether it stands between commas right after another time: "on 9 May, two days later,"."""
    named: bool = False
    """Whether no more than a sign and "a" stand between: "April 19 -- a Tuesday"."""
    ends_quarter: bool = False
    """Whether it ends three months just told: "the three months ended Sept. 30"."""


def places(heard: Sequence[Heard], document: Document, tokens: Tokens) -> Iterator[Place]:
    """Where each saying stands."""
    sentences = document.sentences or (Span(0, len(document.text) + 1),)
    number = paragraph = reached = end = 0
    read, verbs = -1, tuple[Verb, ...]()
    for one in heard:
        start = one.span.start
        while number + 1 < len(sentences) and sentences[number].end <= start:
            number += 1
        paragraph += document.text.count("\n", reached, start)
        reached = max(reached, start)
        sentence = sentences[number]
        if read != number:
            read, verbs = number, verbs_of(tokens, sentence)
        of_week = isinstance(core(one.says), Weekday)
        yield Place(
            paragraph,
            number,
            sentence,
            tense_at(tokens, one.span, sentence, verbs, of_week=of_week),
            _in_parentheses(document.text, start),
            0 <= start - sentence.start <= OPENING,
            0 < start - end <= JOINED,
            is_subordinate(document.text, sentence, one.span, verbs),
            is_apposed(document.text, sentence, one.span, verbs),
            _NARROWS.fullmatch(document.text, end, start) is not None,
            is_heading(document.text, one.span),
            is_done(document.text, one.span, sentence, verbs),
            is_range_of_heading(document.text, one.span),
            is_head_of_range(document.text, one.span),
            _FORETELLS.search(document.text, max(sentence.start, start - AHEAD), start) is not None,
            is_relative(document.text, sentence, one.span),
            document.text[end:start] == ", "
            and document.text[one.span.end : one.span.end + 1] in _STOPS,
            _NAMED.fullmatch(document.text, end, start) is not None,
            _ENDS_QUARTER.search(document.text, max(sentence.start, start - PERIOD), start)
            is not None,
        )
        end = one.span.end


def _in_parentheses(text: str, start: int) -> bool:
    before = text[max(0, start - PARENTHESIS) : start]
    return before.rfind("(") > before.rfind(")")


def is_subordinate(text: str, sentence: Span, span: Span, verbs: Sequence[Verb]) -> bool:
    """Whether a time stands with the one verb of a clause that adds to another: "who left in"."""
    added = _ADDED.search(text, max(sentence.start, span.start - REACH), span.start)
    return added is not None and len(_between(verbs, added.start(), span.start)) <= 1


def is_relative(text: str, sentence: Span, span: Span) -> bool:
    """Whether a time stands in a clause that only describes something: "which peaked in"."""
    start = max(sentence.start, span.start - REACH)
    return _DESCRIBED.search(text, start, span.start) is not None


def main_clause(text: str, sentence: Span, span: Span) -> Span:
    """What stands before the clause that only describes something, up to its "who" or "which"."""
    start = max(sentence.start, span.start - REACH)
    described = _DESCRIBED.search(text, start, span.start)
    return Span(sentence.start, max(sentence.start + 1, described.start() if described else 0))


def is_apposed(text: str, sentence: Span, span: Span, verbs: Sequence[Verb]) -> bool:
    """Whether a time stands in an apposition: "Alonso, champion in 2005 and 2006, returned"."""
    if not _CLOSES.match(text, span.end):
        return False
    if _SET.fullmatch(text, sentence.start, span.start):
        return False
    apposed = _APPOSED.search(text, max(sentence.start, span.start - REACH), span.start)
    return apposed is not None and not _between(verbs, apposed.start(), span.start)


def is_heading(text: str, span: Span) -> bool:
    """Whether a time is a line of its own: "== 1933 ==" over what happened in it."""
    before = text[max(0, span.start - MARKUP) : span.start]
    return bool(_ENDS_LINE.match(text, span.end) and _HEADS.search(before))


def is_range_of_heading(text: str, span: Span) -> bool:
    """Whether a time is the second in a line of two years: "1934–1935"."""
    before = text[max(0, span.start - MARKUP - len("1934 - ")) : span.start]
    return bool(_ENDS_LINE.match(text, span.end) and _BEGINS_RANGE.search(before))


def is_head_of_range(text: str, span: Span) -> bool:
    """Whether a time is the first in a line of two years: "1934–1935"."""
    before = text[max(0, span.start - MARKUP) : span.start]
    return bool(_GOES_ON.match(text, span.end) and _HEADS.search(before))


def _between(verbs: Sequence[Verb], start: int, end: int) -> list[Verb]:
    return [verb for verb in verbs if start <= verb.start < end]
