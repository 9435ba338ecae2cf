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
from itertools import islice

from timeline.dating.hearing.tokens import Tokens
from timeline.dating.hearing.wordclass import Patterns
from timeline.dating.language import Language, Rule, Words
from timeline.dating.says import Says
from timeline.limits import MAX_MENTIONS
from timeline.model import Document, Span
from timeline.patterns import later
from timeline.records import dataclass

__all__ = ["Heard", "Rule", "hear"]

_BEGINS = later(r"(?<!\w)(?:[^\W\d_]|(?<![$€£¥#@&+/\\.:])(?<!(?<!=)=)(?<!\d[,-])\d|['’‘\"“])")
"""A rule begins at a word, a run of digits that is no part of more, an apostrophe or a quotation
mark.

"==1934==" is a heading of a wiki, "x=1934" no year.
"""
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


def hear(document: Document, language: Language, tokens: Tokens | None = None) -> tuple[Heard, ...]:
    """What says a time in the document's sentences, in text order, never overlapping.

    At most `MAX_MENTIONS`, the first ones: the work is bounded, never the clock. `tokens` are those
    of the document's text, where they are known.
    """
    sentences = document.sentences or ((Span(0, len(document.text)),) if document.text else ())
    text = _Text(tokens or Tokens(document.text), language)
    found = (
        Heard(span, says, rule, language.signals.before(text.lower, span.start))
        for sentence, openings in text.opened(sentences)
        for said in _apart(_Sentence(text, sentence).read(openings))
        for span, says, rule in said
    )
    return tuple(islice(found, MAX_MENTIONS))


_Opening = tuple[int, tuple[int, ...]]
"""A place in the text, and the rules that may match there, by their places in the language."""
_Said = tuple[tuple[Span, Says, str], ...]
"""The words of times, what they say, and the rule that heard them."""


class _Candidate:
    """Words that a rule's pattern met; what the rule says of them is asked when it matters."""

    __slots__ = ("_met", "_patterns", "_said", "_text", "_times", "depth", "end", "rule", "start")

    def __init__(
        self,
        text: _Text,
        rule: Rule,
        patterns: Patterns,
        met: tuple[re.Match[str], ...],
        times: tuple[Says, ...] = (),
        depth: int = 1,
    ) -> None:
        self.start, self.end, self.depth = met[0].start(), met[-1].end(), depth
        self.rule, self._patterns = rule, patterns
        self._text, self._met, self._times = text, met, times
        self._said: _Said | None = None

    @property
    def said(self) -> _Said | None:
        """The times, none of a look-alike; nothing at all where the rule is unsure."""
        if self._met:
            self._said = self._ask()
            self._met = ()  # As few objects as may be live as long as a sentence is read.
        return self._said

    @property
    def kept(self) -> _Said | None:
        """The same where no longer one overlaps it; none of a time that is part of a name."""
        said = self.said
        named = said and len(said) == 1 and self._is_in_a_name(said[0][1])
        return () if named else said

    def _is_in_a_name(self, time: Says) -> bool:
        names = self._text.language.names
        if names is None:
            return False
        return names.says(self._words(names.patterns, (), (time,))) is not None

    def _words(
        self, patterns: Patterns, met: Sequence[re.Match[str]], times: Sequence[Says]
    ) -> Words:
        return Words(self._text.tokens, self.start, self.end, patterns, met, times)

    def _ask(self) -> _Said | None:
        words = self._words(self._patterns, self._met, self._times)
        said = self.rule.says(words)
        if said is None:
            return None
        if not isinstance(said, tuple):
            return ((Span(self.start, self.end), said, self.rule.name),)
        return tuple((words.span(group), says, self.rule.name) for group, says in said)

    def rank(self) -> tuple[int, int, bool]:
        """The longest first, then the one before the others, then a look-alike."""
        return self.start - self.end, self.start, self.rule.only is None

    def reach(self) -> int:
        """Where it ends."""
        return self.end

    @property
    def time(self) -> Says | None:
        """The one time that it says."""
        said = self.said
        return said[0][1] if said and len(said) == 1 else None


def _apart(candidates: Iterable[_Candidate]) -> list[_Said]:
    """What the longest say, and of the others those that no longer one overlaps, by place.

    Of the same words a look-alike that has looked around itself wins, then the family before.
    """
    taken: set[int] = set()
    kept: dict[int, _Said] = {}
    for one in sorted(candidates, key=_Candidate.rank):
        if one.start in taken or one.end - 1 in taken or (said := one.kept) is None:
            continue
        kept[one.start] = said
        taken.update(range(one.start, one.end))
    return [kept[start] for start in sorted(kept)]


class _Text:
    """A text, and the language whose rules look at it."""

    def __init__(self, tokens: Tokens, language: Language) -> None:
        self.text, self.plain, self.lower = tokens.text, tokens.plain, tokens.lower
        self.tokens = tokens
        self.language = language

    def opened(self, sentences: Iterable[Span]) -> Iterator[tuple[Span, list[_Opening]]]:
        """The sentences with places where a rule can begin, and which rules these are."""
        found = self.language.openings.found(self.tokens.each)
        places = self.tokens.places
        openings = [(places[index], rules) for index, rules in found]
        starts = [start for start, _ in openings]
        first = 0
        for sentence in sentences:
            first = bisect_left(starts, sentence.start, first)
            last = bisect_left(starts, sentence.end, first)
            if first < last:
                yield sentence, openings[first:last]
                first = last


class _Sentence:
    """One sentence on its way: what was heard so far, by where it starts."""

    def __init__(self, text: _Text, sentence: Span) -> None:
        self.text, self.language = text, text.language
        self.texts = text.plain, text.lower
        self.start, self.end = sentence.start, sentence.end
        self.wide = "  " in text.plain[self.start : self.end]
        self.begun: dict[int, list[_Candidate]] = {}
        """By where they start."""
        self.longest: dict[int, _Candidate] = {}
        """Of those that start there; asked for only where others may be built on it."""
        self.upon: dict[int, list[Rule]] = {}

    def read(self, openings: Sequence[_Opening]) -> list[_Candidate]:
        """Every candidate of the sentence, from its end to its beginning."""
        found: list[_Candidate] = []
        text, plain = self.text.text, self.text.plain
        for start, rules in reversed(openings):
            stands = plain[start - 1] == " " and plain[start].isalnum()  # As most do.
            if not stands and not _BEGINS.match(text, start):
                continue
            begun = self._begun(rules, start)
            if begun:
                found += begun
                self.begun[start] = begun
                if any(map(self._upon, {one.end for one in begun})):
                    found += self._built(start)
        return found

    def _begun(self, rules: Iterable[int], start: int) -> list[_Candidate]:
        """What those rules meet here that may begin here."""
        known, texts, end, wide = self.language.rules, self.texts, self.end, self.wide
        met = []
        for number in rules:
            rule = known[number]
            patterns = rule.wide_patterns if wide else rule.patterns
            match = patterns.begins(texts[patterns.low], start, end)
            if match and len(patterns.each) == 1:
                met.append(_Candidate(self.text, rule, patterns, (match,)))
            elif match and (candidate := self._met(rule, patterns, match)):
                met.append(candidate)
        return met

    def _upon(self, end: int) -> list[Rule]:
        """The rules that may build on a time which ends here, by what stands behind it."""
        if end not in self.upon:
            # The first that was met, from the end, is the last of the sentence.
            last = next(iter(self.begun)) < end
            rules = self.language.upon_time_alone if last else self.language.upon_time
            self.upon[end] = [rule for rule in rules if self._goes_on(rule, end)]
        return self.upon[end]

    def _goes_on(self, rule: Rule, end: int) -> bool:
        each = self._patterns(rule).each
        met = self._match(each[1], end)
        return met is not None and (len(each) == 2 or met.end() in self.begun)

    def _built(self, start: int) -> Iterator[_Candidate]:
        """What the rules that begin with a time build on the longest that starts here."""
        for _ in range(_DEEPEST):
            before = self._longest(start)
            if before is None or not before.said:
                return
            for rule in self._upon(before.end):
                patterns = self._patterns(rule)
                match = self._match(patterns.each[0], start)
                if match and (candidate := self._met(rule, patterns, match)):
                    self._keep(candidate)
                    yield candidate
            if self.longest[start] is before:
                return

    def _longest(self, start: int) -> _Candidate | None:
        """The longest that starts here and says something."""
        if start in self.begun and start not in self.longest:
            for candidate in sorted(self.begun[start], key=_Candidate.reach, reverse=True):
                self._keep(candidate)
        return self.longest.get(start)

    def _keep(self, candidate: _Candidate) -> None:
        before = self.longest.get(candidate.start)
        if (before is None or before.end < candidate.end) and candidate.said is not None:
            self.longest[candidate.start] = candidate

    def _met(self, rule: Rule, patterns: Patterns, match: re.Match[str]) -> _Candidate | None:
        """What a rule with a `{time}` meets that begins with this match, if all of it is there."""
        matches = [match]
        times: list[Says] = []
        depth = 1
        for pattern in patterns.each[1:]:
            within = self._longest(matches[-1].end())
            if within is None or within.time is None or within.depth >= _DEEPEST:
                return None
            after = self._match(pattern, within.end)
            if after is None:
                return None
            times.append(within.time)
            matches.append(after)
            depth = max(depth, within.depth + 1)
        return _Candidate(self.text, rule, patterns, tuple(matches), tuple(times), depth)

    def _patterns(self, rule: Rule) -> Patterns:
        return rule.wide_patterns if self.wide else rule.patterns

    def _match(self, one: tuple[re.Pattern[str], bool], start: int) -> re.Match[str] | None:
        pattern, low = one
        return pattern.match(self.texts[low], start, self.end)
