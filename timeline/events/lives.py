"""From the brackets behind the name that opens a life to its birth and its death.

"Ada Lund (3 May 1850 – 9 June 1920) was a Norwegian painter": two events of her life, which no
verb tells. In the middle of a text such brackets only say who somebody is.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from timeline.days import calendar_day
from timeline.events.naming.heroes import headword
from timeline.events.naming.lifespans import HONOURS, LEAD
from timeline.events.naming.names import by_given, names
from timeline.events.scene import Scene
from timeline.model import Document, Evidence, Mention, Place, Span
from timeline.patterns import later
from timeline.places.beside import PARTICLES
from timeline.places.given import given

_OPENING = 3
"""Sentences at the start of a text, its title among them."""
_HONOURED = re.compile(rf"{HONOURS}\Z")
_BIRTH = re.compile(r"\b(?:born|b)\b", re.IGNORECASE)
_DEATH = re.compile(r"(?:\b(?:died|d)\b\.?|†)\s[^;–—]*\Z", re.IGNORECASE)
_DASH = re.compile(r" ?[–—] ?|(?<=[\w.]) ?- ?(?:(?=\w)|\Z)")
_PARTED = re.compile(r"[–—;†-]|\b(?:died|d)\b")
"""Between a birth with its place and a death."""
_NOT_THEN = re.compile(r"\b(?:after|before|by|since|until) \Z", re.IGNORECASE)
_EPITHET = later(r"(?: [IVX]+)? the [A-Z][\w-]+")
"""What a king is called: "William the Conqueror (1028–1087)"."""
_OTHER = re.compile(r"\b(?:r\.|reign|ruled|fl\.|active|in office|founded|built)", re.IGNORECASE)
"""What years in brackets tell as well."""
_REIGN = re.compile(r" [IVX]+,? \(\d{3,4} ?[–-] ?\d{3,4}\),")
"""A life or a reign, which nothing tells: "Casimir III (1333–1370), the last of his house"."""
_SHORTEST = 15
"""Years."""
_NATION = 60
"""Characters from the brackets to what nation somebody is of: "was a celebrated Norwegian"."""
_BOTH = 5
"""Characters from one of somebody's nations to the next: "French and Danish"."""
_OF_LIVES = re.compile(r"\W*(?:(births?|born)|deaths?|died)(?: on this day)?\W*", re.IGNORECASE)
"""What stands over the names of those who were born, or died, on the days of a list."""


def as_a_turn(line: str, heading: str) -> str:
    """The title of a list's line under its heading: "Ada Lund, a painter" died."""
    over = _OF_LIVES.fullmatch(heading)
    if over is None:
        return line
    return f"{line}{',' * (',' in line)} {'was born' if over[1] else 'died'}"


def turns(seen: Scene, mentions: Sequence[Mention]) -> Iterator[tuple[str, Evidence]]:
    """The birth and the death of whom a text is about, as far as its first words tell them.

    Each is a title and where it is told; `mentions` are the dates, of which none is joined.
    """
    for at, sentence in enumerate(seen.document.sentences[:_OPENING]):
        lead = _lead(seen, sentence)
        if lead is not None:
            yield from _told(seen.document, sentence, lead, seen.places[at], mentions)
            return


@dataclass(frozen=True, slots=True)
class _Opening:
    name: str
    start: int
    brackets: Span


def _lead(seen: Scene, sentence: Span) -> _Opening | None:
    """The name that opens a sentence, and the brackets behind it, where it is somebody's."""
    words = seen.document[sentence]
    name, end = next(names(words), (None, 0))
    entry = headword(words)
    epithet = _EPITHET.match(words, end)
    end = entry[2] if entry is not None else epithet.end() if epithet else end
    found = LEAD.match(words, end) if name is not None else None
    if name is None or found is None or _OTHER.search(found["told"]):
        return None
    if _REIGN.search(words, 0, found.end()):
        return None
    cast = seen.cast
    if entry is None and not (
        by_given(name)
        or (epithet is not None and given(name.words[0]))
        or name.key in cast.persons
        or name.key in cast.heroes.values()
    ):
        return None
    whole = entry[1] if entry is not None else _HONOURED.sub("", words[:end]).rstrip(" ,")
    if not all(word[0].isupper() or word in (*PARTICLES, "the") for word in whole.split()):
        return None
    inside = Span(sentence.start + found.start("told"), sentence.start + found.end("told"))
    whole = seen.document.title if whole == seen.document.title.upper() else whole
    return _Opening(whole, sentence.start, inside)


def _told(
    document: Document,
    sentence: Span,
    lead: _Opening,
    places: Sequence[Place],
    mentions: Sequence[Mention],
) -> Iterator[tuple[str, Evidence]]:
    text, inside = document.text, lead.brackets
    dated = [each for each in mentions if inside.holds(each.span) and each.when.interval]
    if _is_too_short(dated) and not _BIRTH.search(text, inside.start, inside.end):
        return
    halves = _PARTED.search(text, dated[0].span.end, dated[-1].span.start) if dated[1:] else None
    for mention in dated:
        before = text[inside.start : mention.span.start]
        died = bool(_DASH.search(before) or _DEATH.search(before))
        lived = bool(_BIRTH.search(before) or _DASH.match(text, mention.span.end))
        tells = mention is dated[-1] if died else mention is dated[0] and (lived or len(dated) > 1)
        if not tells or _NOT_THEN.search(before):
            continue
        half = inside
        if halves is not None:
            edge = halves.start()
            half = Span(edge, inside.end) if died else Span(inside.start, edge)
        there = tuple(place for place in places if half.holds(place.span))
        yield (
            f"{lead.name} died" if died else f"{lead.name} was born",
            Evidence(
                document.name,
                sentence,
                Span(lead.start, inside.end),
                mention.span,
                mention.when,
                mention.rule,
                there or _nations(inside.end, places),
            ),
        )


def _is_too_short(dated: Sequence[Mention]) -> bool:
    """Whether bare years are more likely those of an office: "(Labour, 1997–2001)"."""
    years = [calendar_day(each.when.interval.start)[0] for each in dated if each.when.interval]
    bare = all(each.when.precision == "year" for each in dated)
    return bool(years) and bare and len(years) > 1 and years[-1] - years[0] < _SHORTEST


def _nations(end: int, places: Sequence[Place]) -> tuple[Place, ...]:
    """Of what nations somebody is told to be right behind the brackets."""
    found: list[Place] = []
    for place in places:
        near = place.span.start - end in range(_NATION)
        joined = near if not found else place.span.start - found[-1].span.end <= _BOTH
        if place.by == "people" and near and joined:
            found.append(place)
    return tuple(found)
