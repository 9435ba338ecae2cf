"""The nouns that every room shares: what is read, heard, placed, and told.

All are frozen and check themselves when made; every `Span` is a pair of offsets into the text of
a `Document`, which no room ever rewrites.
"""

from __future__ import annotations

import re
from datetime import date
from typing import Literal, Self, get_args

from timeline.days import Interval
from timeline.patterns import later
from timeline.records import dataclass, replace

Kind = Literal["DATE", "TIME", "DURATION", "SET"]
Precision = Literal[
    "day", "week", "month", "season", "quarter", "half", "year", "decade", "century", "range"
]
Status = Literal["happened", "ongoing", "expected"]
_DASH_FIRST = later(r"\A[-–—](?=[A-Z][a-z])")
_GRAVE = later(r"(?<=\w)`(?=\w)")
_QUOTED = later(r"``(?=\w)([^`\n]{1,300}?)(?:``|'')(?=[.,;:!?)]|\s*(?:\n|\Z)|(?<=[.,!?]..)\s)")
_WINDOWS = later(r"(?:\r\n)+")
_KINDS, _PRECISIONS = frozenset(get_args(Kind)), frozenset(get_args(Precision))


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Half-open character offsets into a text."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise ValueError(f"a span needs 0 <= start < end, got {self.start}..{self.end}")

    def holds(self, other: Span) -> bool:
        """Whether `other` lies wholly inside."""
        return self.start <= other.start and other.end <= self.end

    def meets(self, other: Span) -> bool:
        """Whether the two share at least one character."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Document:
    """A text as it was given, where its sentences are, and what is known of its publication."""

    name: str
    text: str
    published: date | None = None
    published_from: str = ""
    """Where that day comes from: "given", "front matter", "page metadata", "dateline"."""
    title: str = ""
    source: str = ""
    sentences: tuple[Span, ...] = ()
    """In order, never overlapping."""
    boilerplate: tuple[Span, ...] = ()
    """Datelines, bylines, credits, captions, closing lines: read, but never told as events."""
    notes: tuple[str, ...] = ()
    """What a person should know of how it was read: an encoding found out, another language."""
    language: str = ""
    """The language of the text (BCP 47: "en", "pt-BR"); empty where nothing says it."""
    author: str = ""
    """Who wrote it, names joined with commas."""
    title_from: str = ""
    source_from: str = ""
    author_from: str = ""
    """Where title, source and author come from: as for the day, or "byline", "heading"."""

    def __post_init__(self) -> None:
        reach = 0
        for sentence in self.sentences:
            if sentence.start < reach or sentence.end > len(self.text):
                raise ValueError("sentences must lie in the text, in order, without overlap")
            reach = sentence.end

    def __getitem__(self, span: Span) -> str:
        """The very words between the two offsets."""
        return self.text[span.start : span.end]

    def with_newlines(self) -> Self:
        """The same with the line ends of this system, as it is read; every offset holds.

        So are the signs of typewriters: "Kern`s" is "Kern's".
        """
        text = _with_plain_signs(with_newlines(self.text))
        return self if text == self.text else replace(self, text=text)


def with_newlines(text: str) -> str:
    """The text with "\\n" for every line end, place for place: the blanks of a run come first."""
    if "\r" not in text:
        return text
    return _WINDOWS.sub(_blanks_first, text).replace("\r", "\n")


def _with_plain_signs(text: str) -> str:
    """The text with an apostrophe for a grave accent, and without a dash before its first word.

    Quotes of two signs that end a clause become one and a blank: "``a great day''".
    """
    text = _DASH_FIRST.sub(" ", text)
    if "`" not in text:
        return text
    text = _GRAVE.sub("'", text)
    return _QUOTED.sub(r' "\1" ', text) if "``" in text else text


def _blanks_first(found: re.Match[str]) -> str:
    ends = len(found[0]) // 2
    return " " * ends + "\n" * ends


@dataclass(frozen=True, slots=True)
class When:
    """What a time expression means: its TIMEX3 and EDTF values and, where known, its days."""

    kind: Kind
    """The TIMEX3 type (TimeML 1.2.1)."""
    value: str
    """The TIMEX3 value: `1950`, `2023-07`, `2024-W25`, `P74Y`, `PRESENT_REF`, `XXXX-WXX-2`."""
    interval: Interval | None = None
    """The days meant; nothing for a vague word, a set, or what the text does not let us place."""
    edtf: str = ""
    """The days as EDTF (ISO 8601-2), which reads back as `interval`; empty without one."""
    precision: Precision = "day"
    implied: tuple[tuple[str, str], ...] = ()
    """What we supplied ("year", "month", "week", "day", "order") and from where ("published",
    "told before", "tense", "sums", "usage", "the document's other dates")."""
    approximate: bool = False
    because: str = ""
    """One plain clause that says why these days, or why none."""

    def __post_init__(self) -> None:
        if self.kind not in _KINDS or self.precision not in _PRECISIONS:
            raise ValueError(f"no such kind or precision: {self.kind}, {self.precision}")
        if (self.interval is None) != (self.edtf == ""):
            raise ValueError("an interval and its EDTF form stand and fall together")


@dataclass(frozen=True, slots=True)
class Mention:
    """A time expression in a sentence: its words, what they say, and what they mean."""

    span: Span
    says: object
    """One of the types of `timeline.dating.says`."""
    rule: str
    """The name of the rule that heard it."""
    when: When
    signal: str = ""
    """The word that ties it to its clause (TimeML SIGNAL): "since", "until", "by", "for", "in"."""


@dataclass(frozen=True, slots=True)
class Place:
    """Words that name countries or organisations."""

    span: Span
    countries: tuple[str, ...] = ()
    """ISO 3166-1 alpha-3, sorted, unique."""
    organisations: tuple[str, ...] = ()
    """Short names such as EU, NATO, UN."""
    by: str = "name"
    """How the words name them: name, people, capital, city, region, seat, leader, agency, army,
    war, organisation, person (learned from the document), side ("the North")."""

    def __post_init__(self) -> None:
        if not (self.countries or self.organisations):
            raise ValueError("a place names at least one country or organisation")


@dataclass(frozen=True, slots=True)
class Evidence:
    """Where a document tells an event, and the days that this telling gives it."""

    document: str
    """The name of the `Document`."""
    sentence: Span
    clause: Span
    mention: Span
    when: When
    rule: str
    places: tuple[Place, ...] = ()

    def __post_init__(self) -> None:
        if not (self.sentence.holds(self.clause) and self.sentence.holds(self.mention)):
            raise ValueError("the clause and the mention must lie inside the sentence")


@dataclass(frozen=True, slots=True)
class Event:
    """Something that a reader could place on a timeline."""

    id: str
    when: When
    title: str
    status: Status = "happened"
    countries: tuple[str, ...] = ()
    """ISO 3166-1 alpha-3, sorted, unique."""
    organisations: tuple[str, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    """First the telling that gave the days, then the others; empty only if added by hand."""
    changed: tuple[str, ...] = ()
    """What a person changed: "added", "title", "days", "countries", "status", "merged"."""

    def __post_init__(self) -> None:
        if self.when.interval is None:
            raise ValueError("an event needs days")
        if self.status not in get_args(Status):
            raise ValueError(f"no such status: {self.status}")
        if list(self.countries) != sorted(set(self.countries)):
            raise ValueError("countries are sorted and unique")
        if not self.evidence and "added" not in self.changed:
            raise ValueError("an event needs evidence unless a person added it")

    @property
    def interval(self) -> Interval:
        """The days of the event."""
        if self.when.interval is None:
            raise ValueError("an event needs days")
        return self.when.interval


@dataclass(frozen=True, slots=True)
class Undated:
    """A happening or an expression that could not be placed, and why."""

    document: str
    sentence: Span
    mention: Span
    reason: str
