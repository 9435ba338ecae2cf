"""From a document's words to what they say: the engine that runs a language's rules.

A language is its word classes and its rules, each a pattern with its examples. The engine knows
no word of any language. It looks only at rules that can begin with the word it stands on, and of
rules that want the same words the longest wins; so its time grows with the text and nothing else.
It walks a sentence backwards, so that a rule can build on a time that follows: `{part} {time}`
hears "early" before any June, and "the end of" before that.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, islice

from timeline.dating.language import Language, Rule, Words
from timeline.dating.says import Says
from timeline.dating.tree import TOKEN, token
from timeline.dating.wordclass import evened, lowered
from timeline.limits import MAX_MENTIONS
from timeline.model import Document, Span
from timeline.patterns import later
from timeline.records import dataclass

__all__ = ["Heard", "Rule", "hear"]

_BEGINS = later(r"(?<!\w)(?:[^\W\d_]|(?<![$€£¥#@&+/\\.:])(?<!(?<!=)=)(?<!\d[,-])\d|['’‘])")
"""A rule begins at a word, a run of digits that is no part of more, an apostrophe.

"==1934==" is a heading of a wiki, "x=1934" no year.
"""
_NEAR = 40
"""Characters: the most that stands between a time and another one that is built on it."""
_DEEPEST = 4
"""How many times may be built on one another: "early on the morning of Tuesday of that week"."""


@dataclass(frozen=True, slots=True)
class Heard:
    """Words that say a time, before anyone looks at a calendar."""

    span: Span
    says: Says
    rule: str
    signal: str = ""
    """The word before it that ties it to its clause, in lower case: "since", "until", "by"."""


def hear(document: Document, language: Language) -> tuple[Heard, ...]:
    """What says a time in the document's sentences, in text order, never overlapping.

    At most `MAX_MENTIONS`, the first ones: the work is bounded, never the clock.
    """
    sentences = document.sentences or ((Span(0, len(document.text)),) if document.text else ())
    text = _Text(document.text, language)
    found = (
        Heard(span, says, rule, language.signal(text.lower, span.start))
        for sentence, openings in text.opened(sentences)
        for candidate in _apart(_Sentence(text, sentence).read(openings))
        for span, says, rule in candidate.heard
    )
    return tuple(islice(found, MAX_MENTIONS))


_Opening = tuple[int, tuple[int, ...]]
"""A place in the text, and the rules that may match there, by their places in the language."""
_Said = tuple[tuple[Span, Says, str], ...]
"""The words of times, what they say, and the rule that heard them."""


@dataclass(slots=True)
class _Candidate:
    start: int
    end: int
    heard: _Said = ()
    depth: int = 1
    sure: bool = False
    """Whether it is a look-alike that has looked around itself."""

    @property
    def time(self) -> Says | None:
        return self.heard[0][1] if len(self.heard) == 1 else None


def _apart(candidates: Iterable[_Candidate]) -> list[_Candidate]:
    """The longest candidates, and of the others those that no longer one overlaps, by place.

    Of the same words a look-alike that is sure of itself wins.
    """
    taken: set[int] = set()
    kept = []
    for candidate in sorted(candidates, key=lambda c: (c.start - c.end, c.start, not c.sure)):
        if candidate.start in taken or candidate.end - 1 in taken:
            continue
        kept.append(candidate)
        taken.update(range(candidate.start, candidate.end))
    return sorted(kept, key=lambda candidate: candidate.start)


class _Text:
    """A text as rules look at it: its tokens and where they stand, evened and in lower case."""

    def __init__(self, text: str, language: Language) -> None:
        self.text = text
        self.language = language
        self.plain = evened(text)
        self.lower = lowered(self.plain)
        pieces = TOKEN.split(self.lower)
        self.tokens = [found if found.isalpha() else token(found) for found in pieces[1::2]]
        self.places = list(accumulate(map(len, pieces)))[::2]

    def opened(self, sentences: Iterable[Span]) -> Iterator[tuple[Span, list[_Opening]]]:
        """The sentences with places where a rule can begin, and which rules these are."""
        found = self.language.openings.found(self.tokens)
        openings = [(self.places[index], rules) for index, rules in found]
        first = 0
        for sentence in sentences:
            first = bisect_left(openings, (sentence.start,), first)
            last = bisect_left(openings, (sentence.end,), first)
            if first < last:
                yield sentence, openings[first:last]
                first = last


class _Sentence:
    """One sentence on its way: what was heard so far, by where it starts."""

    def __init__(self, text: _Text, sentence: Span) -> None:
        self.text, self.language = text, text.language
        self.lower, self.plain = text.lower, text.plain
        self.start, self.end = sentence.start, sentence.end
        self.wide = "  " in text.plain[self.start : self.end]
        self.longest: dict[int, _Candidate] = {}

    def read(self, openings: Sequence[_Opening]) -> Iterator[_Candidate]:
        """Every candidate of the sentence, from its end to its beginning."""
        for start, rules in reversed(openings):
            if _BEGINS.match(self.text.text, start):
                yield from self._begun(rules, start)
                yield from self._upon(start)

    def _begun(self, rules: Iterable[int], start: int) -> Iterator[_Candidate]:
        """What those rules hear that may match here."""
        for rule in rules:
            if candidate := self._try(self.language.rules[rule], start):
                yield candidate

    def _upon(self, start: int) -> Iterator[_Candidate]:
        """What the rules that begin with a time build on the longest that starts here."""
        for _ in range(_DEEPEST):
            before = self.longest.get(start)
            if before is None or not before.heard:
                return
            after = next((place for place in reversed(self.longest) if place >= before.end), -1)
            near = 0 <= after - before.end <= _NEAR
            for rule in self.language.upon_time if near else self.language.upon_one_time:
                after_it = (rule.wide_patterns if self.wide else rule.patterns).each[1]
                if self._match(after_it, before.end) and (candidate := self._try(rule, start)):
                    yield candidate
            if self.longest[start] is before:
                return

    def _try(self, rule: Rule, start: int) -> _Candidate | None:
        """The candidate that a rule hears at this place, if any; it is kept if the longest."""
        patterns = rule.wide_patterns if self.wide else rule.patterns
        first, low = patterns.each[0]
        match = first.match(self.lower if low else self.plain, start, self.end)
        if match is None:
            return None
        matches = [match]
        times: list[Says] = []
        depth = 1
        for pattern in patterns.each[1:]:
            within = self.longest.get(match.end())
            if within is None or within.time is None or within.depth >= _DEEPEST:
                return None
            match = self._match(pattern, within.end)
            if match is None:
                return None
            times.append(within.time)
            matches.append(match)
            depth = max(depth, within.depth + 1)
        end = match.end()
        words = Words(self.text.text, Span(start, end), matches, patterns, tuple(times))
        heard = _said(rule, words, matches[0])
        if heard is None:
            return None
        candidate = _Candidate(start, end, heard, depth, rule.only is not None)
        if start not in self.longest or self.longest[start].end < end:
            self.longest[start] = candidate
        return candidate

    def _match(self, one: tuple[re.Pattern[str], bool], start: int) -> re.Match[str] | None:
        pattern, low = one
        return pattern.match(self.lower if low else self.plain, start, self.end)


def _said(rule: Rule, words: Words, match: re.Match[str]) -> _Said | None:
    """What a rule says of the words it met; nothing said for a look-alike, None if unsure."""
    said = rule.says(words)
    if said is None:
        return None
    if not isinstance(said, tuple):
        return ((words.span, said, rule.name),)
    return tuple((Span(*match.span(group)), says, rule.name) for group, says in said)
