"""From a document to its theme: what it opens with, or whose history it is titled to be."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import replace

from timeline.anyword import any_word
from timeline.events.lexicon.people_words import LANDMARKS, NO_NAMES
from timeline.events.lexicon.words import words
from timeline.events.naming.roles import BODIES
from timeline.events.naming.themes import (
    NAME,
    SPOKEN_OF_AS_THEY,
    TOWNS,
    Theme,
    founded,
    labelled,
    lying,
    of_body,
    theme,
    titled,
    with_kind,
    with_like,
)
from timeline.model import Document
from timeline.patterns import later

_OFTEN = 3
"""A history says "the town" so many times, and names it as often."""
_AHEAD = 2
"""And names it so many times as often as another town."""
_LONGEST = 30
_KINDS = BODIES | TOWNS | (LANDMARKS & words("church school college association society league"))
_UNNAMED = _KINDS | words(
    """a an the our its brief short early local history timeline chronology origin origins story
    milestones about us background of and in dates"""
)
_TITLED = re.compile(
    r"\b(?:history|timeline|chronology|origins?|story|milestones)\b", re.IGNORECASE
)
_MADE = r"(?:founded|formed|established|incorporated|created|set up|started|laid out|platted)"
_AGAIN = later(rf"\b[Tt]h(?:e|is) ({any_word(_KINDS)})(?! of [A-Z]| [A-Z])")

_NAMED = rf"[‘“\"]?({NAME}(?: [‘“\"]{NAME})?)[’”\"]?"
_QUOTES = re.compile(r"[‘“”\"]|’$")
_BODY = later(rf"\b[Tt]h(?:e|is) ({any_word(BODIES | SPOKEN_OF_AS_THEY)})\b(?! of [A-Z]|['’-])")
_LABEL = later(rf"(?:The )?({NAME}): ")
_SENTENCE = re.compile(r"(?<=[a-z]{3})\. .*")
"""What is no more of a name, but the next sentence."""


def theme_of(document: Document, body: str, *, life: bool) -> Theme:
    """What a document is about; `body` is the firm or club that its title names.

    With "the" where it is called so inside a sentence: "when the Lund Free Library was opened".
    """
    found = _theme_of(document, body, life)
    called = found.name and not found.name.startswith("the ")
    said = called and re.search(rf"[a-z,] the {re.escape(found.name)}\b(?! [A-Z])", document.text)
    return replace(found, name=f"the {found.name}") if said else found


def _theme_of(document: Document, body: str, life: bool) -> Theme:
    opening = [document[each] for each in document.sentences[:2]]
    if opening and opening[0].strip("# ") == document.title:
        opening = opening[1:]
    first = opening[0] if opening else ""
    found = theme(first)
    found = found if found.name else titled(document.title, first)
    found = found if found.name or not opening[1:] else founded(*opening[:2])
    found = with_kind(found, document.title, document.text)
    if found.name or life:
        return found
    opening_line = document[document.sentences[0]] if document.sentences else ""
    return of_body(body, document.text) if body else lying(opening_line, document.text)


def reach(document: Document, first: Theme) -> int:
    """The first sentence that tells of another that it is, or was founded; else their number."""
    lines = (document[sentence] for sentence in document.sentences) if first.name else ()
    every = enumerate(lines)
    others = ((at, labelled(line) or theme(line)) for at, line in every)
    rival = (at for at, other in others if other.name and other.words.isdisjoint(first.words))
    return next(rival, len(document.sentences))


def is_history(title: str) -> bool:
    """Whether a title says that a text is a history, and not whose."""
    return _TITLED.search(title) is not None and _UNNAMED.issuperset(title.lower().split())


def of_history(document: Document, persons: Collection[str]) -> tuple[Theme, int]:
    """Whose history a text is that has no name in its title: "the town" that it names most.

    And the sentence that first names it.
    """
    text = document.text
    if not is_history(document.title):
        return Theme(), 0
    (kind, count), *_ = [*Counter(_AGAIN.findall(text)).most_common(1), ("", 0)]
    first = dict(reversed(list(_named(kind, text)))) if count >= _OFTEN else {}
    told = Counter({name: _said(name, text) for name in first})
    (name, most), (_, second) = [*told.most_common(2), ("", 0), ("", 0)][:2]
    if most < max(_OFTEN, _AHEAD * second) or len(name) > _LONGEST:
        return Theme(), 0
    at = text.find(name) if name in text else first[name]
    begins = bisect_right(document.sentences, at, key=lambda each: each.start) - 1
    alone = frozenset(name.split()).difference(persons)
    return Theme(name, with_like({kind}), alone), max(0, begins)


def of_profile(document: Document) -> tuple[Theme, int]:
    """What a text is titled with before a colon and tells of only after its scene.

    "Kern Hall: four men and a song", "Lund sings. Kern Hall was formed in 2016": the band that
    it goes on about. And the sentence that tells so.
    """
    label = _LABEL.match(document.title)
    if label is None:
        return Theme(), 0
    for at, sentence in enumerate(document.sentences):
        found = theme(document[sentence])
        if found.name.removeprefix("the ") == label[1]:
            again = _BODY.search(document.text, sentence.end)
            name = document.title.partition(":")[0]
            return replace(found, name=name, kinds=with_like(again.groups() if again else ())), at
    return Theme(), 0


def _named(kind: str, text: str) -> Iterator[tuple[str, int]]:
    """The names of which a text says that they are of a kind, each with the place."""
    patterns = (
        rf"\b[Tt]he {kind} {_NAMED} (?:was|is) (?:\w+ )?{_MADE}",
        rf"\b{_NAMED} (?:is|was|became) (?:\w+ as )?(?:an?|the) (?:[a-z-]+ ){{0,3}}{kind}\b",
        rf"\b{_NAMED} was {_MADE} as an? (?:[a-z-]+ ){{0,3}}{kind}\b",
        rf"\b(?:[Tt]he|[Aa]) (?:\w+ )?{kind} of {_NAMED}",
        rf"\b{kind}(?: was| and)? (?:re)?named (?:it )?{_NAMED}",
    )
    for found in (each for pattern in patterns for each in re.finditer(pattern, text)):
        name = _SENTENCE.sub("", _QUOTES.sub("", found[1])).removesuffix(".")
        if name.split()[0].lower() not in NO_NAMES:
            yield name, found.start()


def _said(name: str, text: str) -> int:
    """How often a text says a name, or the last word of it."""
    return len(re.findall(rf"\b{re.escape(name.split()[-1])}\b", text))
