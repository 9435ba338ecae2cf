"""From a document to what it teaches about its own names: people, sides, names of several."""

import re
from dataclasses import dataclass, field, replace

from timeline.model import Document
from timeline.places.acronyms import acronyms
from timeline.places.bearers import is_other_ruler, is_person, is_relative
from timeline.places.both import main_pair
from timeline.places.gazetteer import known
from timeline.places.look import means
from timeline.places.names import Hit, Meaning, Names, first_words, hits, index, plain
from timeline.places.people import people
from timeline.places.several import decided
from timeline.places.things import is_thing
from timeline.places.towns import towns

_HEADS = (
    r"chief|president|head|boss|chair(?:man|woman)?|director|(?:secretary|director)[- ]general"
    r"|commissioner|high representative"
)
_OFFICE = re.compile(
    rf"(?:'s)? (?:[\w-]+ ){{0,3}}?(?:{_HEADS}),? ",
    re.IGNORECASE,
)
"""What stands between a body and the name of whom it is led by: "UN Secretary-General"."""
_SECRETARY = re.compile(r"(?<!Party )\bsecretary[- ]general,? $", re.IGNORECASE)
_NEAR = 80
_IN_OFFICE = re.compile(
    rf", (?:then |the )?(?:(?:[\w-]+ )?(?:{_HEADS}) of (?:the )?)?", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Learned:
    """What a document teaches: its names, each with the countries that it stands for there."""

    names: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """No countries for a name that here belongs to a person and to no country."""
    index: Names = field(default_factory=dict, repr=False, compare=False)
    pair: tuple[str, ...] = ()
    """The two countries that the document is about, if there are two."""


def learn(document: Document) -> Learned:
    """The people and sides of a document, and which country its names of several mean."""
    text = plain(f"{document.text}\n\n{document.title}")
    first = tuple(first_words(text, 0, len(text)))
    meant = decided(text, first)
    every = tuple(hits(text, first, len(text), index(meant), known()))
    found = tuple(hit for hit in every if means(text, hit))
    sure = {hit.start for hit in found}
    astray = tuple(hit for hit in every if hit.start not in sure)
    near = towns(text, found, dict(meant))
    if near:
        meanings = (near.get(_words(text, hit), hit.meaning) for hit in found)
        found = tuple(Hit(*hit[:2], each) for hit, each in zip(found, meanings, strict=True))
    taught = dict(meant) | near | acronyms(text, found) | _borne(text, every, astray)
    taught |= people(text, found) | _of_bodies(text, every)
    things = (hit for hit in astray if is_thing(text, hit))
    lent = {_words(text, hit): replace(hit.meaning, lent=True) for hit in things}
    return Learned(
        tuple((name, meaning.countries) for name, meaning in taught.items()),
        index((taught | lent).items()),
        main_pair(text, found),
    )


def _of_bodies(text: str, every: tuple[Hit, ...]) -> dict[str, Meaning]:
    """Leaders whom the document first calls by an office of many countries: "UN chief X"."""
    bodies = [hit for hit in every if hit.meaning.organisations]
    first: dict[str, Hit] = {}
    for hit in every:
        if hit.meaning.by == "leader" and " " in _words(text, hit):
            first.setdefault(_words(text, hit), hit)
    names = {name for name, hit in first.items() if _is_of_a_body(text, hit, bodies)}
    return {each: Meaning() for name in names for each in (name, name.split()[-1])}


def _is_of_a_body(text: str, hit: Hit, bodies: list[Hit]) -> bool:
    if _SECRETARY.search(text, max(0, hit.start - _NEAR), hit.start):
        return True
    near = [body for body in bodies if abs(body.start - hit.start) < _NEAR]
    return any(
        _OFFICE.fullmatch(text, body.end, hit.start)
        or _IN_OFFICE.fullmatch(text, hit.end, body.start)
        for body in near
    )


def _borne(text: str, every: tuple[Hit, ...], astray: tuple[Hit, ...]) -> dict[str, Meaning]:
    """Names that here only others bear: "Jordan" after "Michael Jordan", "Clinton" after "Henry".

    These are `astray`: where they stand they mean no country. A place is still told when other
    words tell its country, and a leader who is told in full.
    """
    places = {_words(text, hit): hit.meaning for hit in astray if is_person(text, hit)}
    leaders = [hit for hit in every if hit.meaning.by == "leader"]
    others = {_words(text, hit) for hit in leaders if is_relative(text, hit)}
    rulers = {_words(text, hit) for hit in leaders if is_other_ruler(text, hit)}
    in_full = {name for hit in leaders for name in _words(text, hit).split()[1:]}
    told_otherwise = {
        code
        for hit in every
        if _words(text, hit) not in places and hit.meaning.by != "leader"
        for code in hit.meaning.countries
    }
    borne = {
        word
        for word, meaning in places.items()
        if not told_otherwise.intersection(meaning.countries)
    }
    peoples = (hit for hit in every if hit.meaning.by == "people")
    nations = {_words(text, hit) for hit in peoples if text.endswith(("he ", " a "), 0, hit.start)}
    return {word: Meaning() for word in (borne - nations) | (others - in_full) | rulers}


def _words(text: str, hit: Hit) -> str:
    return text[hit.start : hit.end]
