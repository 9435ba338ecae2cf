"""From a document to its cast: which names are "he", "she" or "it", and whose life it tells.

Only the text is read, no grammar.
"""

import re
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from timeline.events.lexicon.people_words import BODIES_NAMED, CALLED, THINGS_NAMED
from timeline.events.naming.focus import CONTINENTS, main_country, main_pair, topic
from timeline.events.naming.headlines import only_known
from timeline.events.naming.heroes import Known, entry_name, hero, is_life, stars
from timeline.events.naming.histories import of_history, of_profile, reach, theme_of
from timeline.events.naming.names import Name, names, unquoted
from timeline.events.naming.namesakes import namesakes
from timeline.events.naming.openers import is_name
from timeline.events.naming.register import Register
from timeline.events.naming.roles import roles, titled
from timeline.events.naming.ships import ships
from timeline.events.naming.themes import Theme
from timeline.model import Document, Place
from timeline.patterns import later
from timeline.places import glance
from timeline.places.given import given

_LANDS = (
    "kingdom empire republic duchy sultanate emirate city town village province island battle siege"
    " treaty university"
)
_AFTER_LAND = "|".join(
    rf"(?<=\b[{word[0].upper()}{word[0]}]{word[1:]} of )" for word in _LANDS.split()
)
_STATES = later(rf" of (?:{_AFTER_LAND})([A-Z][\w’'-]+)")
"""Found by its " of ", which is rarer than what may begin a word."""
"""Names that only a place has."""
_LANDED = frozenset({"name", "organisation", "army", "agency", "seat"})
"""How a country or an organisation is named that is nobody."""
_WITHIN = "[Ii]n", "into", "across", "throughout", "King of", "Queen of"
_AFTER_IN = "|".join(rf"(?<=[ \n]{each} )" for each in _WITHIN)
_INSIDE = later(rf" (?=[A-Z])(?:{_AFTER_IN})([A-Z]\w+)")
_FIRMS = later(r"\b([A-Z]\w+),? (?:Inc|Corp|Ltd|LLC|plc|PLC|AG|SA|NV)\b")
"""What a firm is also called in short: "Apple Inc."."""
_COMMON = re.compile(r"\b[a-z]{3,}\b")
_THEIRS = re.compile(r"\b[Tt]he(?:y|irs?)\b")
_ACTS = re.compile(r" (?:to )?[a-z]+s? ")
REACH = 3
"""A name is looked for so many sentences back."""
FAR = 5
"""And that of somebody whom only one pronoun can mean so many."""
_OFTEN = 3
"""A document about somebody names them so many times, and has twice as many pronouns."""


@dataclass(frozen=True, slots=True)
class Cast:
    """The names of a document, each with its pronoun, and its hero."""

    pronouns: dict[str, str] = field(default_factory=dict)
    heroes: dict[str, str] = field(default_factory=dict)
    """For "he" or "she", whom the document is about, if it is about one."""
    life: bool = False
    """Whether that is because it tells their life."""
    stars: dict[str, str] = field(default_factory=dict)
    """For "he" or "she", who else the document is mostly about: named in its title, and often."""
    thing: str = ""
    """What "it" mostly is, where the title of the document opens with it: a firm, a probe."""
    ships: frozenset[str] = frozenset()
    """Names that may be "she" though they are nobody's."""
    focus: str = ""
    """What the document is mostly about, where that is no person."""
    topic: str = ""
    """That, unless it is the country named most."""
    pair: tuple[frozenset[str], str] = (frozenset(), "")
    """The two countries that the document is between, and their names, if its title says so."""
    rows: tuple[tuple[str, ...], ...] = ()
    """The names of each sentence."""
    proper: frozenset[str] = frozenset()
    """The words of names, as far as they have their capital inside a sentence."""
    doers: tuple[tuple[str, ...], ...] = ()
    """Of `rows` the names that each sentence may be about."""
    opened: tuple[str, ...] = ()
    """Whom the pronoun goes on about that opens each sentence, if one does."""
    things: frozenset[str] = frozenset()
    """The names that never stand without "the"."""
    firms: frozenset[str] = frozenset()
    """The names that also stand with "Inc." or the like."""
    places: frozenset[str] = frozenset()
    """The words of the names of places that are no towns."""
    whole: dict[str, str] = field(default_factory=dict)
    """The names of `persons` and of `thing` as they are first told: "Ada Lund"."""
    shared: frozenset[str] = frozenset()
    """The names that two of a family have, of whom no pronoun tells which."""
    roles: dict[str, tuple[str, str]] = field(default_factory=dict)
    """By what only one is said to be, "pilot", that one's word in `rows`, and whole name."""
    theme: Theme = field(default_factory=Theme)
    """The body or place that the first sentence tells what it is."""
    theme_begins: int = 0
    """The sentence that first names it."""
    theme_ends: int = 0
    """The sentence that opens with another such."""
    titled: str = ""
    """The firm, club or other body that the document is titled with."""
    persons: frozenset[str] = frozenset()
    """The names that a title or a given name shows to be somebody's."""
    namesakes: dict[str, tuple[tuple[int, str], ...]] = field(default_factory=dict)
    """By noun the names that it begins or ends: "abbey", "Barton Abbey"."""

    def pronoun(self, name: str) -> str:
        """ "he", "she", "it", or nothing where the document does not tell."""
        return self.pronouns.get(name, "")

    def is_somebody(self, name: str) -> bool:
        """Whether a name may be that of a person: no body's, and no word that opens a sentence."""
        if name in self.persons:
            return True
        low = name.lower()
        if name not in self.proper or low in BODIES_NAMED:
            return False
        thing = low in THINGS_NAMED or name in self.places | self.things | self.firms
        thing = thing or (name.isupper() and len(name) > 1)
        return self.pronoun(name) in {"he", "she"} or not thing

    def goes_on(self, at: int) -> str:
        """Whom a sentence and the one before it go on about with the pronoun that opens them."""
        before, name = (self.opened[max(0, at - 1)], self.opened[at]) if self.opened else ("", "")
        return name if name == before else ""

    def is_on_theme(self, at: int) -> bool:
        """Whether a sentence stands where the document goes on about its theme."""
        return self.theme_begins < at < self.theme_ends

    def leaves_theme(self, line: str) -> bool:
        """Whether a sentence says nothing of a band that the text comes to after its scene."""
        late = bool(self.theme_begins) and self.theme.is_many()
        return late and not _THEIRS.search(line) and not any(w in line for w in self.theme.words)

    def _may_be(self, name: str, kind: str) -> bool:
        return self.pronoun(name) == kind and name not in self.shared

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
        if (name := self.goes_on(at)) and self._may_be(name, kind):
            return name
        if kind == "she" and self.ships:
            return self.stars.get(kind)
        for row in reversed(self.rows[max(0, at - FAR) : at]):
            near = {n for n in row if self._may_be(n, kind)}
            if near:
                return near.pop() if len(near) == 1 else None
        return self.stars.get(kind)


def cast(document: Document, places: Sequence[Sequence[Place]]) -> Cast:
    """Who is who in a document; `places` are those that each of its sentences names."""
    told = _register(document, places)
    firms = frozenset(_FIRMS.findall(document.text)) - told.persons
    pronouns = dict.fromkeys(firms, "it") | told.pronouns()
    proper = told.proper - (told.things - told.named) - (told.nobody - told.persons)
    about = hero(
        document,
        Known(told.counts, pronouns, proper, told.persons, told.nobody - told.persons),
        {key for row in told.rows[: 2 * REACH] for key in row},
    )
    ours = {key for key, kind in pronouns.items() if kind == "it"} & told.proper
    named = titled(document.title, document.text, told.whole, ours)
    tells = theme_of(document, named, life=bool(about))
    ends = reach(document, tells)
    begins = 0
    if not (tells.name or about):
        tells, begins = of_history(document, told.persons)
        tells, begins = (tells, begins) if tells.name else of_profile(document)
        ends = len(document.sentences)
    about_what = topic(document, told.rows, places, ours, told.proper)
    kings = _by_number(told.persons)
    thing = _thing(document.title, told, pronouns)
    shared = told.shared() - {key for key, _ in about}
    whole = {
        key: name
        for key, name in told.whole.items()
        if key not in shared and _is_so_called(name, pronouns.get(key, ""))
    }
    return Cast(
        pronouns=pronouns | dict(about) | dict.fromkeys(kings, "he"),
        heroes={kind: key for key, kind in about},
        life=bool(about) and is_life(document),
        stars=stars(document.title, told.counts, pronouns),
        thing=thing.key if thing else "",
        ships=told.ships,
        rows=tuple(told.rows),
        proper=frozenset(told.proper),
        doers=tuple(told.doers),
        opened=tuple(told.opened),
        things=frozenset(told.things - told.bare),
        firms=firms,
        places=told.places - _towns(document, places),
        whole=whole | ({thing.key: thing.full} if thing else {}) | entry_name(document),
        shared=frozenset(shared),
        roles=roles(told.said, told.whole, told.places),
        titled=named,
        theme=tells,
        theme_begins=begins,
        theme_ends=ends,
        persons=frozenset(told.persons) | kings,
        namesakes=namesakes(document),
        topic=about_what,
        pair=main_pair(document.title, places),
        focus=tells.short()
        or (about_what if tells.has(about_what) else "")
        or main_country(document.title, places),
    )


def _by_number(persons: Collection[str]) -> frozenset[str]:
    """The numbers that only one king has: "VII" of "Louis VII"."""
    last = Counter(key.split()[-1] for key in persons if " " in key)
    return frozenset(number for number, count in last.items() if count == 1)


def _register(document: Document, places: Sequence[Sequence[Place]]) -> Register:
    """What all the sentences of a document tell of its names."""
    lines = [unquoted(document[sentence]) for sentence in document.sentences]
    found = only_known(document, [tuple(names(line)) for line in lines])
    proper = {word for row in found for name, _ in row for word in name.inner}
    common = set(_COMMON.findall(document.text)) - {word.lower() for word in proper}
    known = {word for row in places for place in row for word in _place_words(document, place)}
    told = Register(
        places=frozenset(known.union(_STATES.findall(f"{document.title}\n{document.text}"))),
        nobody=_lands(document, places),
        peoples=frozenset(w for row in places for place in row for w in _people(document, place)),
        ships=ships(document.text),
        proper=set(proper),
    )
    for line, row in zip(lines, found, strict=True):
        told.read(
            line,
            [each for each in row if is_name(each[0], line[each[1] :], told.proper, common)],
        )
    return told


def _lands(document: Document, places: Sequence[Sequence[Place]]) -> set[str]:
    """The countries named, and those that something is in though somebody may bear the name."""
    told = {document[each.span] for row in places for each in row if each.by in _LANDED}
    inside = set(_INSIDE.findall(document.text)) - told
    return (
        told
        | CONTINENTS
        | {word for word in inside if any(each.by == "name" for each in glance(word))}
    )


def _thing(title: str, told: Register, pronouns: Mapping[str, str]) -> Name | None:
    """What "it" mostly is: the name that a title opens with, told often enough."""
    name = next((each for each, _ in names(title)), None)
    if name is None or name.key not in told.proper or pronouns.get(name.key) != "it":
        return None
    acts = title.startswith(name.key) and _ACTS.match(title, len(name.key))
    return name if told.counts[name.key] >= (_OFTEN if acts else 2 * _OFTEN) else None


def _place_words(document: Document, place: Place) -> tuple[str, ...]:
    """The words of a place, unless they name somebody."""
    return () if place.by in {"person", "leader"} else tuple(document[place.span].split())


def _towns(document: Document, places: Sequence[Sequence[Place]]) -> set[str]:
    """The words of the names of towns, which families may bear."""
    towns = (place for row in places for place in row if place.by == "city")
    return {word for place in towns for word in _place_words(document, place)}


def _people(document: Document, place: Place) -> tuple[str, ...]:
    """The words of a people of which one may be anybody: "the young German"."""
    words = document[place.span].split() if place.by == "people" else ()
    return tuple(word for word in words if not word.endswith("s"))


def _is_so_called(name: str, kind: str) -> bool:
    """Whether a whole name may be that of a pronoun: "Ada Roe" is not the Roe who is "he"."""
    said = given(name.split()[0]) if " " in name else ""
    return "" in {said, kind} or said == kind
