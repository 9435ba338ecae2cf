"""From a document's words to what they say: the engine that runs a language's rules.

A language is its word classes and its rules, each a pattern with its examples. The engine knows
no word of any language. It looks only at rules that can begin with the word it stands on, and of
rules that want the same words the longest wins; so its time grows with the text and nothing else.
It walks a sentence backwards, so that a rule can build on a time that follows: `{part} {time}`
hears "early" before any June, and "the end of" before that.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

from timeline.dating.openings import needs, openings
from timeline.dating.says import Says
from timeline.limits import MAX_MENTIONS
from timeline.model import Document, Span

_TOKEN = re.compile(r"(?<!\w)(?:[^\W\d_]+|(?<![$€£¥#@&+=/\\.:])(?<!\d[,-])\d+|['’‘])")
_END = r"(?![\w%°]|[.,:/\u2010-\u2013-]\d)"
_TIME = "{time}"
_AGAIN = "__"
"""Two alternatives of a pattern may hold the same class: the second group is named so."""
_DEEPEST = 4
_BLANK = r"(?:\s{1,9})"
_HYPHEN = "[-\u2010\u2011\u2012\u2013\u2014\u2212]"
_APOSTROPHE = "['’‘]"
_PLAIN = str.maketrans("\u2010\u2011\u2012\u2013\u2014\u2212’‘", "------''")
_TEMPLATE = re.compile(
    r"\\.|\[[^]]*\]|\(\?(?:[:=!]|-i:|<[=!]|P<\w+>)|\{(\w+:)?([a-z]\w*)\}|[ '-]", re.S
)


@dataclass(frozen=True, slots=True)
class Heard:
    """Words that say a time, before anyone looks at a calendar."""

    span: Span
    says: Says
    rule: str
    signal: str = ""
    """The word before it that ties it to its clause, in lower case: "since", "until", "by"."""


@dataclass(frozen=True, slots=True)
class WordClass:
    """Words that stand for one another in a pattern, and what each means."""

    pattern: str
    opens: frozenset[str]
    """The first words, or for digits how many ("4"), that an instance can begin with."""
    meaning: Callable[[str], Any]
    """From the words, folded by `fold`, to what they mean."""


def one_of(words: Mapping[str, Any]) -> WordClass:
    """The class of a dictionary from word to meaning.

    A word that the dictionary writes with a capital is heard only so ("May", "MAY", never "may").
    """
    proper = [word for word in words if not word.islower()]
    plain = [word for word in words if word.islower()]
    choices = _escaped(plain)
    if proper:
        choices.append(f"(?-i:{'|'.join(_escaped([*proper, *map(str.upper, proper)]))})")
    folded = {fold(word): meaning for word, meaning in words.items()}
    first = frozenset(found[0] for word in folded if (found := _TOKEN.match(word)))
    return WordClass("|".join(choices), first, folded.get)


def _escaped(words: Iterable[str]) -> list[str]:
    """The words as patterns, longest first, with the blanks and hyphens that templates widen."""
    longest_first = sorted(set(words), key=lambda word: (-len(word), word))
    return [re.escape(word).replace("\\ ", " ").replace("\\-", "-") for word in longest_first]


def digits(pattern: str, lengths: str, meaning: Callable[[str], Any] = int) -> WordClass:
    """The class of numbers in digits; `lengths` lists how many digits the first run can have."""
    return WordClass(pattern, frozenset(lengths.split()), meaning)


def even(words: str) -> str:
    """The words with single blanks, plain hyphens and plain apostrophes."""
    return re.sub(r"\s+", " ", words).translate(_PLAIN)


def fold(words: str) -> str:
    """The words evened, in lower case, without blanks around them."""
    return even(words).strip().lower()


@dataclass(frozen=True, slots=True)
class Words:
    """The words that a rule's pattern met, given to the rule."""

    _text: str
    span: Span
    _matches: tuple[re.Match[str], ...]
    _classes: Mapping[str, WordClass]
    times: tuple[Says, ...] = ()
    """What each `{time}` of the pattern says."""

    def __getitem__(self, name: str) -> Any:
        """What the words of a class mean; None where an optional class is absent."""
        words = self.words(name)
        return self._classes[name].meaning(words) if words else None

    def words(self, name: str) -> str:
        """The words of a group, folded; empty where the group is absent."""
        for match in self._matches:
            for group in match.re.groupindex:
                if group.partition(_AGAIN)[0] == name and match[group]:
                    return fold(match[group])
        return ""

    @property
    def time(self) -> Says:
        """What the first `{time}` of the pattern says."""
        return self.times[0]

    @property
    def text(self) -> str:
        """The very words."""
        return self._text[self.span.start : self.span.end]

    @property
    def all(self) -> str:
        """All the words, folded."""
        return fold(self._text[self.span.start : self.span.end])

    @property
    def before(self) -> str:
        """The last 40 characters before the words, evened but not in lower case."""
        return even(self._text[max(0, self.span.start - 40) : self.span.start])

    @property
    def starts_line(self) -> bool:
        """Whether nothing but blanks stands before the words on their line."""
        before = self._text[max(0, self.span.start - 40) : self.span.start].rstrip(" \t\u00a0")
        return before[-1:] in {"", "\n"}

    @property
    def after(self) -> str:
        """The first 40 characters after the words, evened but not in lower case."""
        return even(self._text[self.span.end : self.span.end + 40])


Parts = tuple[tuple[str, Says], ...]
"""Several times heard at once, each under the name of its group: "18 and 19 June"."""
NOTHING: Parts = ()
"""Said of words that look like a time and are none, such as 30 February."""
Hearing = Callable[[Words], Says | Parts | None]


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern, the examples that prove it, the look-alikes it leaves alone, and what it says."""

    name: str
    family: str
    template: str
    yes: Mapping[str, str]
    no: Sequence[str]
    hearing: Hearing | None
    """Nothing for a look-alike: it keeps the words from other rules and says nothing."""
    needs: int
    """The bits of the sets of words of which a sentence must hold one each."""
    patterns: tuple[re.Pattern[str], ...]
    """The pattern, or what stands before and after its `{time}`."""
    classes: Mapping[str, WordClass]


@dataclass
class Language:
    """The word classes and the rules of one language; families of rules add themselves."""

    name: str
    classes: Mapping[str, WordClass]
    signals: re.Pattern[str]
    """The words that tie a time to its clause, as the group 1 of what ends just before it."""
    rules: list[Rule] = field(default_factory=list)
    _by_opening: dict[str, list[Rule]] = field(default_factory=lambda: defaultdict(list))
    _bits_of: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    _bits: dict[frozenset[str], int] = field(default_factory=dict)
    upon_time: list[Rule] = field(default_factory=list)
    """The rules that begin with a `{time}`."""

    def rule(
        self, template: str, *, yes: Mapping[str, str], no: Sequence[str] = ()
    ) -> Callable[[Hearing], Hearing]:
        """Add a rule: the decorated function says what the words of the template say.

        `yes` maps sentences to the TIMEX3 values heard in them by this rule (several with blanks
        between), read as if published on Friday 21 June 2024.
        """

        def add(hearing: Hearing) -> Hearing:
            self._add(hearing.__name__, hearing.__module__, template, yes, no, hearing)
            return hearing

        return add

    def lookalike(self, name: str, template: str, *, no: Sequence[str]) -> None:
        """Add words that only look like a time and are kept from every shorter rule."""
        self._add(name, "lookalikes", template, {}, no, None)

    def add_class(self, name: str, words: WordClass) -> None:
        """Add a word class that one family alone needs."""
        self.classes = {**self.classes, name: words}

    def held(self, tokens: Iterable[str]) -> int:
        """The bits of the sets of words that are held by a sentence of these tokens."""
        held = 0
        for token in tokens:
            held |= self._bits_of.get(token, 0)
        return held

    def beginning(self, token: str, held: int) -> Sequence[Rule]:
        """The rules that can begin with this token, in a sentence that holds these sets."""
        rules = self._by_opening.get(token, ())
        return [rule for rule in rules if not rule.needs & ~held]

    def signal(self, text: str, start: int) -> str:
        """The signal that ends just before `start`, in lower case, or nothing."""
        found = self.signals.search(text, max(0, start - 30), start)
        return fold(found[1]) if found else ""

    def _add(
        self,
        name: str,
        module: str,
        template: str,
        yes: Mapping[str, str],
        no: Sequence[str],
        hearing: Hearing | None,
    ) -> None:
        if any(other.name == name for other in self.rules):
            raise ValueError(f"two rules are named {name}")
        classes: dict[str, WordClass] = {}
        pieces = template.split(_TIME)
        ends = [""] * (len(pieces) - 1) + [_END]
        patterns = tuple(
            re.compile(f"(?:{self._expand(piece, classes)}){end}", re.IGNORECASE)
            for piece, end in zip(pieces, ends, strict=True)
        )
        family = module.rpartition(".")[2]
        opens = {key: words.opens for key, words in self.classes.items()}
        needed = sum(self._bit(words) for piece in pieces for words in needs(piece, opens))
        rule = Rule(name, family, template, yes, no, hearing, needed, patterns, classes)
        self.rules.append(rule)
        if not pieces[0]:
            self.upon_time.append(rule)
            return
        for opening in openings(pieces[0], opens):
            self._by_opening[opening].append(rule)

    def _bit(self, words: frozenset[str]) -> int:
        """The bit that stands for a set of words; tells every word that it is in the set."""
        if words not in self._bits:
            self._bits[words] = 1 << len(self._bits)
            for word in words:
                self._bits_of[word] |= self._bits[words]
        return self._bits[words]

    def _expand(self, template: str, classes: dict[str, WordClass]) -> str:
        """The regular expression of a template; notes in `classes` of which each group is."""

        seen: Counter[str] = Counter()

        def piece(found: re.Match[str]) -> str:
            if not found[2]:
                return {" ": _BLANK, "-": _HYPHEN, "'": _APOSTROPHE}.get(found[0], found[0])
            if found[2] not in self.classes:
                known = ", ".join(sorted(self.classes))
                raise ValueError(f"no word class {found[0]}: this language has {known}")
            group = (found[1] or found[2]).rstrip(":")
            classes[group] = self.classes[found[2]]
            seen[group] += 1
            named = group if seen[group] == 1 else f"{group}{_AGAIN}{seen[group]}"
            return f"(?P<{named}>{_TEMPLATE.sub(piece, classes[group].pattern)})"

        return _TEMPLATE.sub(piece, template)


def hear(document: Document, language: Language) -> tuple[Heard, ...]:
    """What says a time in the document's sentences, in text order, never overlapping.

    At most `MAX_MENTIONS`, the first ones: the work is bounded, never the clock.
    """
    sentences = document.sentences or ((Span(0, len(document.text)),) if document.text else ())
    found = (
        heard
        for sentence in sentences
        for candidate in _apart(_Sentence(document.text, sentence.end, language).read(sentence))
        for heard in candidate.heard
    )
    return tuple(islice(found, MAX_MENTIONS))


@dataclass(frozen=True, slots=True)
class _Candidate:
    start: int
    end: int
    heard: tuple[Heard, ...] = ()
    depth: int = 1

    @property
    def time(self) -> Says | None:
        return self.heard[0].says if len(self.heard) == 1 else None


def _apart(candidates: Iterable[_Candidate]) -> list[_Candidate]:
    """The longest candidates, and of the others those that no longer one overlaps, by place."""
    taken: set[int] = set()
    kept = []
    for candidate in sorted(candidates, key=lambda c: (c.start - c.end, c.start)):
        if candidate.start in taken or candidate.end - 1 in taken:
            continue
        kept.append(candidate)
        taken.update(range(candidate.start, candidate.end))
    return sorted(kept, key=lambda candidate: candidate.start)


@dataclass(slots=True)
class _Sentence:
    """One sentence on its way: what was heard so far, by where it starts."""

    text: str
    end: int
    language: Language
    longest: dict[int, _Candidate] = field(default_factory=dict)

    def read(self, sentence: Span) -> Iterator[_Candidate]:
        """Every candidate of the sentence, from its end to its beginning."""
        found = _TOKEN.finditer(self.text, sentence.start, sentence.end)
        tokens = [(token.start(), _key(token[0])) for token in found]
        held = self.language.held({token for _, token in tokens})
        for start, token in reversed(tokens):
            for rule in self.language.beginning(token, held):
                if candidate := self._try(rule, start):
                    yield candidate
            yield from self._upon(start, held)

    def _upon(self, start: int, held: int) -> Iterator[_Candidate]:
        """What the rules that begin with a time build on the longest that starts here."""
        for _ in range(_DEEPEST):
            before = self.longest.get(start)
            if before is None or not before.heard:
                return
            for rule in self.language.upon_time:
                if not rule.needs & ~held and (candidate := self._try(rule, start)):
                    yield candidate
            if self.longest[start] is before:
                return

    def _try(self, rule: Rule, start: int) -> _Candidate | None:
        """The candidate that a rule hears at this place, if any; it is kept if the longest."""
        matches: list[re.Match[str]] = []
        times: list[Says] = []
        end, depth = start, 1
        for number, pattern in enumerate(rule.patterns):
            if number:
                within = self.longest.get(end)
                if within is None or within.time is None or within.depth >= _DEEPEST:
                    return None
                times.append(within.time)
                end, depth = within.end, max(depth, within.depth + 1)
            match = pattern.match(self.text, end, self.end)
            if match is None:
                return None
            matches.append(match)
            end = match.end()
        words = Words(self.text, Span(start, end), tuple(matches), rule.classes, tuple(times))
        heard = _said(rule, words, matches[0], self.language)
        if heard is None:
            return None
        candidate = _Candidate(start, end, heard, depth)
        if start not in self.longest or self.longest[start].end < end:
            self.longest[start] = candidate
        return candidate


def _key(token: str) -> str:
    """How rules know a token: a word in lower case, digits by how many they are."""
    if token.isdigit():
        return str(len(token))
    return "'" if token in "’‘" else token.lower()


def _said(
    rule: Rule, words: Words, match: re.Match[str], language: Language
) -> tuple[Heard, ...] | None:
    """What a rule says of the words it met; nothing said for a look-alike, None if unsure."""
    said = rule.hearing(words) if rule.hearing else NOTHING
    if said is None:
        return None
    if not isinstance(said, tuple):
        return (Heard(words.span, said, rule.name, language.signal(match.string, match.start())),)
    spans = [(Span(*match.span(group)), says) for group, says in said]
    return tuple(
        Heard(span, says, rule.name, language.signal(match.string, span.start))
        for span, says in spans
    )
