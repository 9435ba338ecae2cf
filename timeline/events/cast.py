"""From a document to its cast: which names are "he", "she" or "it", and whose life it tells.

Only the text is read, no grammar: a name is a run of words with a capital, and it is spoken of by
the pronoun that opens the next sentence, or follows in the same one before another name does.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from timeline.events.people_words import (
    BODIES_NAMED,
    CALLED,
    FEMALE,
    FEMALE_GIVEN,
    LEADING,
    MALE,
    NO_NAMES,
    PARTICLES,
)
from timeline.model import Document, Place
from timeline.places.bearers import is_given

_WORD = re.compile(r"[^\W\d_](?:[\w’'-]*\w)?\.?")
_NUMERAL = re.compile(r"[IVX]+")
_PERSONAL = re.compile(r"\b(?:[Hh]e|[Hh]is|[Hh]im|[Ss]he|[Hh]er)\b")
_LIFE = re.compile(r",? ?\((?:[^()]{0,80}\d{3,4}|born|b\.)[^()]{0,80}\)(?:,| was| is)")
_POSSESSIVE = re.compile(r"[’']s?$")
_OF_SUBJECTS = frozenset({"he", "his", "she", "it", "its"})
"""In "Nordli appointed her" the pronoun is another's, and "her" may be either."""
_INITIAL = 2
"""Characters of an initial with its stop."""
_GAP = 1
"""Characters that may stand between two words of one name."""
_REACH = 3
"""A name is looked for so many sentences back."""
_TITLE, _GIVEN, _PRONOUN = 4, 3, 1
"""How much a title ("Mrs"), a given name, and a pronoun say about a name."""
_DOUBTFUL = 2
"""So many pronouns do not yet make a name somebody's; a name of two words needs one less."""
_OFTEN = 3
"""A document about somebody names them so many times, and has twice as many pronouns."""


@dataclass(frozen=True, slots=True)
class Name:
    """A name in a text: its words, and the pronoun that its title or given name tells."""

    words: tuple[str, ...]
    said: str = ""
    led: bool = False
    """Whether a preposition leads to it, so that it is not what the sentence is about."""
    opens: bool = False
    """Whether it is the first word, whose capital says nothing."""
    known: bool = False
    """Whether "the" stands before it."""

    @property
    def key(self) -> str:
        """The word that may call it alone, with the number of a king."""
        number = len(self.words) > 1 and _NUMERAL.fullmatch(self.words[-1])
        return " ".join(self.words[-2:]) if number else self.words[-1]


@dataclass(frozen=True, slots=True)
class Cast:
    """The names of a document, each with its pronoun, and its hero."""

    pronouns: dict[str, str] = field(default_factory=dict)
    heroes: dict[str, str] = field(default_factory=dict)
    """For "he" or "she", whose life the document tells, if it tells one."""
    thing: str = ""
    """What "it" mostly is, where the title of the document opens with it: a firm, a probe."""
    rows: tuple[tuple[str, ...], ...] = ()
    """The names of each sentence."""
    proper: frozenset[str] = frozenset()
    """The words of names, as far as they have their capital inside a sentence."""
    persons: frozenset[str] = frozenset()
    """The names that a title or a given name shows to be somebody's."""

    def pronoun(self, name: str) -> str:
        """ "he", "she", "it", or nothing where the document does not tell."""
        return self.pronouns.get(name, "")

    things: frozenset[str] = frozenset()
    """The names that the document says "the" before."""

    def is_somebody(self, name: str) -> bool:
        """Whether a name may be that of a person: no body's, and no word that opens a sentence."""
        thing = name in self.things or name.lower() in BODIES_NAMED
        return name in self.persons or (name in self.proper and not thing)

    def called(self, pronoun: str, at: int) -> str | None:
        """The name that "he", "she" or "it" stands for in a sentence, as far as the text tells.

        That is the hero, else the only such name of the sentences just before.
        """
        kind = CALLED.get(pronoun, "")
        if kind == "it":
            others = {name for row in self.rows[max(0, at - _REACH) : at] for name in row}
            return self.thing if self.thing and others <= {self.thing} else None
        if kind not in {"he", "she"}:
            return None
        if kind in self.heroes:
            return self.heroes[kind]
        near = {
            name
            for row in self.rows[max(0, at - _REACH) : at]
            for name in row
            if self.pronoun(name) == kind and self.is_somebody(name)
        }
        return near.pop() if len(near) == 1 else None


def cast(document: Document, places: Sequence[Sequence[Place]]) -> Cast:
    """Who is who in a document; `places` are those that each of its sentences names."""
    known = {word for row in places for place in row for word in _place_words(document, place)}
    votes: dict[str, Counter[str]] = {}
    counts: Counter[str] = Counter()
    topic: Name | None = None
    rows = []
    full: set[str] = set()
    proper: set[str] = set()
    persons: set[str] = set()
    things: set[str] = set()
    for sentence in document.sentences:
        told = tuple(_told(document[sentence], topic))
        for name, after in told:
            strange = len(name.words) > 1 and name.words[0] not in known
            if name.key in known and not (name.said or strange or votes.get(name.key)):
                continue
            counts[name.key] += 1
            tally = votes.setdefault(name.key, Counter())
            tally[name.said] += _TITLE
            tally["" if name.known else _by_given(name)] += _GIVEN
            tally[after] += _PRONOUN
            things |= {name.key} if name.known else set()
            somebody = name.said or (_by_given(name) and not name.known)
            persons |= {name.key} if somebody else set()
            full |= {name.key} if len(name.words) > 1 else set()
        proper |= {word for name, _ in told for word in name.words[name.opens :]}
        rows.append(tuple(name.key for name, _ in told))
        topic = next((name for name, _ in told if not name.led), topic)
    pronouns = {
        key: pronoun for key, tally in votes.items() if (pronoun := _most(tally, key in full))
    }
    hero = _hero(document, counts)
    first = next((each.key for each, _ in _names(document.title)), "")
    acts = re.match(rf"{re.escape(first)} (?:to )?[a-z]+s? ", document.title) is not None
    often = counts[first] >= (_OFTEN if acts else 2 * _OFTEN)
    thing = first if often and first in proper and pronouns.get(first) == "it" else ""
    heroes = {kind: key for key, kind in hero}
    return Cast(
        pronouns | dict(hero), heroes, thing, tuple(rows), frozenset(proper), frozenset(persons)
    )


def _hero(document: Document, counts: Counter[str]) -> tuple[tuple[str, str], ...]:
    """Whose life a document tells, with the pronoun: its title, or its first words, are the name.

    "Ada Lovelace (10 December 1815 - ..." says so as well, and a title "Ada Lovelace, born ...".
    """
    first = document[document.sentences[0]] if document.sentences else ""
    opening = next(_names(first), None)
    name = _titular(document.title)
    if name is None:
        told = opening is not None and _LIFE.match(first, opening[1])
        name = opening[0] if opening and told else None
    said = Counter(CALLED.get(word.lower(), "") for word in _PERSONAL.findall(document.text))
    kind = "she" if said["she"] > said["he"] else "he"
    if name is None or counts[name.key] < _OFTEN or said[kind] < 2 * _OFTEN:
        return ()
    return ((name.key, kind),)


def _titular(title: str) -> Name | None:
    """The name that a title is, or a full name that it opens with before a comma or a colon."""
    found = next(_names(title), None)
    if found is None:
        return None
    name, end = found
    alone = " ".join(name.words) == title.strip()
    opens = len(name.words) > 1 and title.startswith(name.words[0]) and title[end : end + 1] in ",:"
    return name if alone or opens else None


def _place_words(document: Document, place: Place) -> tuple[str, ...]:
    """The words of a place, unless they name somebody."""
    return () if place.by in {"person", "leader"} else tuple(document[place.span].split())


def _most(tally: Counter[str], full: bool) -> str:
    """The pronoun that most speaks for, if it is told and no other is as likely."""
    told = sorted(((count, kind) for kind, count in tally.items() if kind), reverse=True)
    if not told or (len(told) > 1 and told[0][0] == told[1][0]):
        return ""
    count, kind = told[0]
    return kind if count + full > _DOUBTFUL or kind == "it" else ""


def _told(text: str, topic: Name | None) -> Iterator[tuple[Name, str]]:
    """The names of a sentence, each with the pronoun that speaks of it, if one does."""
    names = list(_names(text))
    until = next((end for name, end in names if not name.led), len(text))
    opening = _opening(text, until)
    if opening and topic is not None:
        yield Name((topic.key,)), opening
    for at, (name, end) in enumerate(names):
        upto = names[at + 1][1] if at + 1 < len(names) else len(text)
        yield name, (_pronoun(text, end, upto) if at == 0 else "")


def _opening(text: str, until: int) -> str:
    """The pronoun of the sentence's subject where it stands before any name: "At 26 he"."""
    for word in _WORD.finditer(text, 0, until):
        low = word[0].lower()
        if low in _OF_SUBJECTS or (low == "her" and word.start() == 0):
            return CALLED[low]
    return ""


def _pronoun(text: str, start: int, end: int) -> str:
    for word in _WORD.finditer(text, start, end):
        if word[0] in _OF_SUBJECTS:
            return CALLED[word[0]]
    return ""


def _names(text: str) -> Iterator[tuple[Name, int]]:
    run: list[str] = []
    said, before, end, led = "", "", 0, False
    opens = known = False
    for word in _WORD.finditer(text):
        plain = _POSSESSIVE.sub("", word[0])
        plain = plain if len(plain) <= _INITIAL else plain.rstrip(".")
        joins = bool(run) and word.start() - end <= _GAP and "\n" not in text[end : word.start()]
        capital = plain[:1].isupper() and plain.lower() not in NO_NAMES
        particle = plain in PARTICLES and joins
        if run and not ((capital or particle) and joins):
            yield from _made(run, said, end, Name((), "", led, opens, known))
            run = []
        if capital or (particle and run):
            said = said if run else _titled(before)
            led = led if run else before.lower() in LEADING
            opens = opens if run else not before
            known = known if run else before.lower() == "the"
            run.append(plain)
        before = plain
        end = word.end()
        if run and plain != word[0]:
            yield from _made(run, said, end, Name((), "", led, opens, known))
            run = []
    yield from _made(run, said, end, Name((), "", led, opens, known))


def _made(run: list[str], said: str, end: int, like: Name) -> Iterator[tuple[Name, int]]:
    words = [word for word in run if not _titled(word)]
    said = next((_titled(word) for word in run if _titled(word)), said)
    while words and words[-1] in PARTICLES:
        words.pop()
    if words:
        yield replace(like, words=tuple(words), said=said), end


def _titled(word: str) -> str:
    low = word.lower().rstrip(".")
    return "she" if low in FEMALE else "he" if low in MALE else ""


def _by_given(name: Name) -> str:
    """The pronoun of a given name before a family name."""
    first = name.words[0]
    if len(name.words) < 2:
        return ""
    if first in FEMALE_GIVEN:
        return "she"
    if is_given(first):
        return "she" if first.endswith("a") else "he"
    return ""
