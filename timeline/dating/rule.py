"""From a document's words to what they say: the engine that runs a language's rules.

A language is its word classes and its rules, each a pattern with its examples. The engine knows
no word of any language. It looks only at rules that can begin with the word it stands on, and of
rules that want the same words the longest wins; so its time grows with the text and nothing else.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from timeline.dating.openings import openings
from timeline.dating.says import Says
from timeline.model import Document, Span

_TOKEN = re.compile(r"(?<!\w)(?:[^\W\d_]+|\d+|['’‘])")
_BLANK = r"\s{1,9}"
_HYPHEN = "[-\u2010\u2011\u2012\u2013\u2014\u2212]"
_APOSTROPHE = "['’‘]"
_TEMPLATE = re.compile(r"\\.|\[[^]]*\]|\(\?(?:[:=!]|-i:|<[=!]|P<\w+>)|\{(\w+:)?([a-z]\w*)\}|[ '-]", re.S)


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


def fold(words: str) -> str:
    """The words in lower case, with single blanks, plain hyphens and plain apostrophes."""
    words = re.sub(_HYPHEN, "-", re.sub(_APOSTROPHE, "'", words.lower()))
    return " ".join(words.split())


@dataclass(frozen=True, slots=True)
class Words:
    """The words that a rule's pattern met, given to the rule."""

    _match: re.Match[str]
    _classes: Mapping[str, WordClass]

    def __getitem__(self, name: str) -> Any:
        """What the words of a class mean; None where an optional class is absent."""
        words = self._match[name]
        return None if words is None else self._classes[name].meaning(fold(words))

    def words(self, name: str = "") -> str:
        """The words of a group, or all of them, folded; empty where the group is absent."""
        return fold(self._match[name or 0] or "")

    @property
    def before(self) -> str:
        """The last 40 characters before the words, in the same paragraph."""
        start = self._match.start()
        return self._match.string[max(0, start - 40) : start].rpartition("\n\n")[2]

    @property
    def after(self) -> str:
        """The first 40 characters after the words, in the same paragraph."""
        end = self._match.end()
        return self._match.string[end : end + 40].partition("\n\n")[0]


Parts = tuple[tuple[str, Says], ...]
"""Several times heard at once, each under the name of its group: "18 and 19 June"."""
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
    pattern: re.Pattern[str]
    classes: Mapping[str, WordClass]


@dataclass
class Language:
    """The word classes and the rules of one language; families of rules add themselves."""

    name: str
    classes: Mapping[str, WordClass]
    signals: frozenset[str]
    rules: list[Rule] = field(default_factory=list)
    _by_opening: dict[str, list[Rule]] = field(default_factory=lambda: defaultdict(list))

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

    def _add(
        self,
        name: str,
        module: str,
        template: str,
        yes: Mapping[str, str],
        no: Sequence[str],
        hearing: Hearing | None,
    ) -> None:
        family = module.rpartition(".")[2]
        pattern, classes = self._expand(template)
        rule = Rule(name, family, template, yes, no, hearing, pattern, classes)
        if any(other.name == name for other in self.rules):
            raise ValueError(f"two rules are named {name}")
        self.rules.append(rule)
        for opening in openings(template, {key: c.opens for key, c in self.classes.items()}):
            self._by_opening[opening].append(rule)

    def _expand(self, template: str) -> tuple[re.Pattern[str], Mapping[str, WordClass]]:
        """The regular expression of a template, and which class each of its groups is of."""
        classes: dict[str, WordClass] = {}

        def piece(found: re.Match[str]) -> str:
            text = found[0]
            if found[2]:
                if found[2] not in self.classes:
                    known = ", ".join(sorted(self.classes))
                    raise ValueError(f"no word class {text}: this language has {known}")
                group = (found[1] or found[2]).rstrip(":")
                classes[group] = self.classes[found[2]]
                inner = _TEMPLATE.sub(piece, classes[group].pattern)
                return f"(?P<{group}>{inner})"
            return {" ": _BLANK, "-": _HYPHEN, "'": _APOSTROPHE}.get(text, text)

        pattern = _TEMPLATE.sub(piece, template)
        return re.compile(rf"(?:{pattern})(?!\w)", re.IGNORECASE), classes

    def beginning(self, token: str) -> Sequence[Rule]:
        """The rules that can begin with this word, apostrophe or run of digits."""
        key = str(len(token)) if token.isdigit() else fold(token)
        return self._by_opening.get(key, ())


def hear(document: Document, language: Language) -> tuple[Heard, ...]:
    """Everything in the document's sentences that says a time, in text order, never overlapping."""
    sentences = document.sentences or ((Span(0, len(document.text)),) if document.text else ())
    return tuple(heard for sentence in sentences for heard in _hear(document, sentence, language))


@dataclass(frozen=True, slots=True)
class _Candidate:
    start: int
    end: int
    heard: tuple[Heard, ...]


def _hear(document: Document, sentence: Span, language: Language) -> Iterator[Heard]:
    candidates = sorted(
        _candidates(document.text, sentence, language),
        key=lambda candidate: (candidate.start - candidate.end, candidate.start),
    )
    for candidate in _apart(candidates):
        yield from candidate.heard


def _apart(candidates: Iterable[_Candidate]) -> list[_Candidate]:
    """Of candidates in the order of preference, those that no better one overlaps, by place."""
    taken: dict[int, _Candidate] = {}
    kept = []
    for candidate in candidates:
        if candidate.start in taken or candidate.end - 1 in taken:
            continue
        kept.append(candidate)
        taken.update(dict.fromkeys(range(candidate.start, candidate.end), candidate))
    return sorted(kept, key=lambda candidate: candidate.start)


def _candidates(text: str, sentence: Span, language: Language) -> Iterator[_Candidate]:
    before = ""
    for token in _TOKEN.finditer(text, sentence.start, sentence.end):
        rules = language.beginning(token[0])
        if rules:
            yield from _beginning_at(token.start(), text, sentence, rules, language, before)
        before = token[0]


def _beginning_at(
    start: int,
    text: str,
    sentence: Span,
    rules: Sequence[Rule],
    language: Language,
    before: str,
) -> Iterator[_Candidate]:
    signal = before.lower() if before.lower() in language.signals else ""
    for rule in rules:
        match = rule.pattern.match(text, start, sentence.end)
        if match is None:
            continue
        if rule.hearing is None:
            yield _Candidate(start, match.end(), ())
        elif said := rule.hearing(Words(match, rule.classes)):
            yield _Candidate(start, match.end(), _parts(match, said, rule.name, signal))


def _parts(
    match: re.Match[str], said: Says | Parts, rule: str, signal: str
) -> tuple[Heard, ...]:
    if not isinstance(said, tuple):
        return (Heard(Span(*match.span()), said, rule, signal),)
    return tuple(
        Heard(Span(*match.span(group)), says, rule, signal if i == 0 else "")
        for i, (group, says) in enumerate(said)
    )
