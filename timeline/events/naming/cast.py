"""From a document to its cast: which names are "he", "she" or "it", and whose life it tells.

Only the text is read, no grammar: a name is a run of words with a capital, and it is spoken of by
the pronoun that opens the next sentence, or follows in the same one before another name does.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field

from timeline.events.lexicon.people_words import BODIES_NAMED, CALLED
from timeline.events.naming.focus import focus
from timeline.events.naming.heroes import Known, hero, stars
from timeline.events.naming.names import WORD, Name, by_given, names, unquoted
from timeline.events.naming.ships import ships
from timeline.model import Document, Place

_VERB_ENDS = ("ed", "ing")
_COMMON = re.compile(r"\b[a-z]{3,}\b")
_ACTS = re.compile(r" (?:to )?[a-z]+s? ")
_MAY_STAND = re.compile(r"\b(?:he|his|she|her|its?)\b", re.IGNORECASE)
"""So that a sentence without any of `_OF_SUBJECTS` is not looked at word by word."""
_OF_SUBJECTS = frozenset({"he", "his", "she", "it", "its"})
"""In "Nordli appointed her" the pronoun is another's, and "her" may be either."""
REACH = 3
"""A name is looked for so many sentences back."""
FAR = 5
"""And that of somebody whom only one pronoun can mean so many."""
_TITLE, _GIVEN, _PRONOUN = 4, 3, 1
"""How much a title ("Mrs"), a given name, and a pronoun say about a name."""
_DOUBTFUL = 2
"""So many pronouns do not yet make a name somebody's; a name of two words needs one less."""
_OFTEN = 3
"""A document about somebody names them so many times, and has twice as many pronouns."""


@dataclass(frozen=True, slots=True)
class Cast:
    """The names of a document, each with its pronoun, and its hero."""

    pronouns: dict[str, str] = field(default_factory=dict)
    heroes: dict[str, str] = field(default_factory=dict)
    """For "he" or "she", whose life the document tells, if it tells one."""
    stars: dict[str, str] = field(default_factory=dict)
    """For "he" or "she", who else the document is mostly about: named in its title, and often."""
    thing: str = ""
    """What "it" mostly is, where the title of the document opens with it: a firm, a probe."""
    ships: frozenset[str] = frozenset()
    """Names that may be "she" though they are nobody's."""
    focus: str = ""
    """What the document is mostly about, where that is no person."""
    rows: tuple[tuple[str, ...], ...] = ()
    """The names of each sentence."""
    proper: frozenset[str] = frozenset()
    """The words of names, as far as they have their capital inside a sentence."""
    persons: frozenset[str] = frozenset()
    """The names that a title or a given name shows to be somebody's."""

    def pronoun(self, name: str) -> str:
        """ "he", "she", "it", or nothing where the document does not tell."""
        return self.pronouns.get(name, "")

    def is_somebody(self, name: str) -> bool:
        """Whether a name may be that of a person: no body's, and no word that opens a sentence."""
        body = name.lower() in BODIES_NAMED
        return name in self.persons or (name in self.proper and not body)

    def called(self, pronoun: str, at: int) -> str | None:
        """The name that "he", "she" or "it" stands for in a sentence, as far as the text tells.

        That is the hero, else the only such name of the sentences just before.
        """
        kind = CALLED.get(pronoun, "")
        if kind == "it":
            others = {name for row in self.rows[max(0, at - REACH) : at] for name in row}
            return self.thing if self.thing and others <= {self.thing} else None
        if kind not in {"he", "she"}:
            return None
        if kind in self.heroes:
            return self.heroes[kind]
        for row in reversed(self.rows[max(0, at - FAR) : at]):
            near = {n for n in row if self.pronoun(n) == kind and self.is_somebody(n)}
            if near:
                return near.pop() if len(near) == 1 else None
        return self.stars.get(kind)


def cast(document: Document, places: Sequence[Sequence[Place]]) -> Cast:
    """Who is who in a document; `places` are those that each of its sentences names."""
    known = {word for row in places for place in row for word in _place_words(document, place)}
    votes: dict[str, Counter[str]] = {}
    counts: Counter[str] = Counter()
    topic: Name | None = None
    rows = []
    full: set[str] = set()
    named: set[str] = set()
    persons: set[str] = set()
    things: set[str] = set()
    peoples = {word for row in places for place in row for word in _people(document, place)}
    lines = [unquoted(document[sentence]) for sentence in document.sentences]
    found = [tuple(names(line)) for line in lines]
    proper = {word for row in found for name, _ in row for word in name.words[name.opens :]}
    common = set(_COMMON.findall(document.text)) - {word.lower() for word in proper}
    for line, row in zip(lines, found, strict=True):
        row = tuple(each for each in row if _is_name(each[0], proper, common))
        told = tuple(_told(line, row, topic))
        for name, after in told:
            strange = len(name.words) > 1 and name.words[0] not in known
            if name.key in known and not (name.said or strange or votes.get(name.key)):
                continue
            counts[name.key] += 1
            tally = votes.setdefault(name.key, Counter())
            tally[name.said] += _TITLE
            tally["" if name.known else by_given(name)] += _GIVEN
            tally[after] += _PRONOUN
            things |= {name.key} if name.known else set()
            somebody = name.said or (by_given(name) and not name.known)
            persons |= {name.key} if somebody else set()
            full |= {name.key} if len(name.words) > 1 else set()
            named |= {name.key} if len(name.words) > 1 and not name.known else set()
        proper |= {word for name, _ in told for word in name.words[name.opens :]}
        rows.append(tuple(name.key for name, _ in told))
        subjects = (name for name, _ in told if not name.led and name.key not in peoples)
        topic = next(subjects, topic)
    pronouns = {
        key: pronoun for key, tally in votes.items() if (pronoun := _most(tally, key in full))
    }
    about = hero(
        document,
        Known(counts, pronouns, proper - (things - named)),
        {key for row in rows[: 2 * REACH] for key in row},
    )
    first = next((each.key for each, _ in names(document.title)), "")
    acts = document.title.startswith(first) and _ACTS.match(document.title, len(first))
    often = counts[first] >= (_OFTEN if acts else 2 * _OFTEN)
    thing = first if often and first in proper and pronouns.get(first) == "it" else ""
    heroes = {kind: key for key, kind in about}
    ours = {key for key, kind in pronouns.items() if kind == "it"} & proper
    return Cast(
        pronouns=pronouns | dict(about),
        heroes=heroes,
        stars=stars(document.title, counts, pronouns),
        thing=thing,
        ships=ships(document.text),
        rows=tuple(rows),
        proper=frozenset(proper),
        persons=frozenset(persons),
        focus=focus(document, rows, places, ours, proper),
    )


def _place_words(document: Document, place: Place) -> tuple[str, ...]:
    """The words of a place, unless they name somebody."""
    return () if place.by in {"person", "leader"} else tuple(document[place.span].split())


def _people(document: Document, place: Place) -> tuple[str, ...]:
    """The words of a people of which one may be anybody: "the young German"."""
    words = document[place.span].split() if place.by == "people" else ()
    return tuple(word for word in words if not word.endswith("s"))


def _most(tally: Counter[str], full: bool) -> str:
    """The pronoun that most speaks for, if it is told and no other is as likely."""
    told = sorted(((count, kind) for kind, count in tally.items() if kind), reverse=True)
    if not told or (len(told) > 1 and told[0][0] == told[1][0]):
        return ""
    count, kind = told[0]
    return kind if count + full > _DOUBTFUL or kind == "it" else ""


def _is_name(name: Name, proper: Collection[str], common: Collection[str]) -> bool:
    """Whether a word that only opens a sentence is a name elsewhere, or may be one.

    "Faced with a strike" names nobody, nor does a word that the document has without its capital.
    """
    if len(name.words) > 1 or not name.opens or name.key in proper:
        return True
    low = name.key.lower()
    return not low.endswith(_VERB_ENDS) and low not in common


def _told(
    text: str, found: Sequence[tuple[Name, int]], topic: Name | None
) -> Iterator[tuple[Name, str]]:
    """The names of a sentence, each with the pronoun that speaks of it, if one does."""
    until = next((end for name, end in found if not name.led), len(text))
    spoken = _MAY_STAND.search(text) is not None
    opening = _opening(text, until) if spoken and topic is not None else ""
    if opening and topic is not None:
        # A word in "-s" that only opens sentences, "Hardliners", is no name.
        yield Name((topic.key,), opens=topic.key.endswith("s")), opening
    for at, (name, end) in enumerate(found):
        upto = found[at + 1][1] if at + 1 < len(found) else len(text)
        yield name, (_pronoun(text, end, upto) if at == 0 and spoken else "")


def _opening(text: str, until: int) -> str:
    """The pronoun of the sentence's subject where it stands before any name: "At 26 he"."""
    for word in WORD.finditer(text, 0, until):
        low = word[0].lower()
        if low in _OF_SUBJECTS or (low == "her" and word.start() == 0):
            return CALLED[low]
    return ""


def _pronoun(text: str, start: int, end: int) -> str:
    """The first pronoun after a name; not that of another whose "commander" it is."""
    for word in WORD.finditer(text, start, end):
        beside = text[start : word.start()] == ", "
        if word[0] in _OF_SUBJECTS and not beside:
            return CALLED[word[0]]
    return ""
