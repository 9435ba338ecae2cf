"""From the places that a document names to the country that is its own, if one is."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from timeline import places
from timeline.events.lexicon.people_words import NO_NAMES
from timeline.model import Document, Place, Span
from timeline.patterns import later

_TWICE = 2
"""Times that of two countries which open a text one is named for the other, where both are told."""
_MOSTLY = 0.55
"""The share of all countries named that makes one country a document's own."""
_HALF = 0.5
"""Which is less where a dateline names it."""
_OPENING = 5
"""And is named in the title, or in so many sentences at its start."""
_SHORT = 4
"""In so few sentences a town that is named once tells where everything was."""
_TOWNS = frozenset({"city", "capital", "region"})
_OTHERS = re.compile(r"\b(?:neighbou?rs|countries|nations|allies|rivals)\b")
"""In a title these say that it is not about the one country that it names alone."""
_TOWN_AND_LAND = 2
"""Names of one country in "Kourou, French Guiana"."""
_TOWN_BEFORE = later(r"\b(?:in|at|from|near|to|of) (?:[A-Z][\w'’-]+ ){0,3}([A-Z][\w'’-]+), $")


def told_of(document: Document, rows: Sequence[Sequence[Place]]) -> Counter[str]:
    """How often each country is named, but by a city in which a body that is told of sits.

    `rows` are the places of each sentence.
    """
    bodies = frozenset(name for row in rows for place in row for name in place.organisations)
    return Counter(
        code
        for row in rows
        for place in row
        if bodies.isdisjoint(places.SEATED.get(document[place.span], ()))
        for code in place.countries
    )


def main_country(
    document: Document,
    rows: Sequence[Sequence[Place]],
    counts: Counter[str],
    titled: Sequence[Place],
) -> tuple[Place, ...]:
    """The first words for the country that a document is mostly about, or for the two.

    `rows` are the places of each sentence, `titled` those of the title. A dateline counts once
    more, for news is where it was filed.
    """
    ones = _of_ones(document, rows)
    counts = counts - Counter(_codes(ones))
    filed = _filed_from(document, rows)
    counts += Counter({code: filed[code] for code in filed if counts[code] > filed[code]})
    rows = [tuple(place for place in row if place not in ones) for row in rows]
    if not counts:
        return ()
    code, count = min(counts.items(), key=lambda each: (-each[1], each[0]))
    pair = _pair(document, rows[0])
    least = min((counts[each] for each in _codes(pair)), default=0)
    one = code in _codes(titled) or (code in _codes(pair) and count >= _TWICE * least)
    if least > 1 and not one:
        return pair
    opens = _codes(titled) or [code for row in rows[:_OPENING] for code in _codes(row)]
    mostly = _HALF if filed[code] else _MOSTLY
    if count < counts.total() * mostly or code not in opens:
        return ()
    named = tuple(place for row in rows for place in row if place.countries == (code,))
    leads = titled or any(place in rows[0] for place in named)
    once = count == 1 or (
        count == len(named) == _TOWN_AND_LAND and _is_behind_town(document, named[1])
    )
    if once and not titled and len(rows) > _SHORT and not _is_filed(document, named):
        return ()
    only_people = count == 1 and not leads and any(place.by == "people" for place in named)
    return () if only_people else named[:1]


def _filed_from(document: Document, rows: Sequence[Sequence[Place]]) -> Counter[str]:
    """How often the dateline of a report names each country."""
    heads = document.boilerplate
    every = (place for row in rows[:_OPENING] for place in row)
    return Counter(_codes(p for p in every if any(span.holds(p.span) for span in heads)))


def _of_ones(document: Document, rows: Sequence[Sequence[Place]]) -> set[Place]:
    """What tells only what people somebody is, "a Swiss director", and whom it tells that of."""
    every = [place for row in rows for place in row]
    ones = {place for place in every if places.is_of_one(document.text, place)}
    codes = set(_codes(p for p in every if p not in ones and p.by != "person"))
    theirs = set(_codes(ones)) - codes
    return ones.union(p for p in every if p.by == "person" and theirs.issuperset(p.countries))


def _pair(document: Document, row: Sequence[Place]) -> tuple[Place, ...]:
    """The two countries that a text begins with: "Peru and Chile agreed to talks in the US"."""
    if len(row) <= 1 or any(place.by != "name" for place in row[:2]):
        return ()
    first, second = row[:2]
    joined = document[Span(first.span.end, second.span.start)] == " and "
    opens = first.span.start - document.sentences[0].start <= len("The ")
    return (first, second) if joined and opens else ()


def _is_filed(document: Document, named: Sequence[Place]) -> bool:
    """Whether a place told once is more than a passing town: a country, or where news is from.

    A country behind its town is no more than that: "was launched from Kourou, French Guiana".
    """
    if not all(place.by in _TOWNS or _is_behind_town(document, place) for place in named):
        return True
    start = document.text.rfind("\n", 0, named[0].span.start) + 1
    return not any(sign.islower() for sign in document.text[start : named[0].span.start])


def _is_behind_town(document: Document, place: Place) -> bool:
    """Whether a country follows its town: "in Kourou, French Guiana"."""
    start = document.text.rfind("\n", 0, place.span.start) + 1
    town = _TOWN_BEFORE.search(document.text[start : place.span.start])
    return place.by == "name" and town is not None and town[1].lower() not in NO_NAMES


def headed_by(
    document: Document, counts: Counter[str], rows: Sequence[Sequence[Place]]
) -> tuple[Place, ...]:
    """The words for the one country of the title, else for that of the dateline of a report."""
    return _of_title(document, counts, rows) or _of_dateline(document, counts, rows)


def _of_dateline(
    document: Document, counts: Counter[str], rows: Sequence[Sequence[Place]]
) -> tuple[Place, ...]:
    """The words there for a country that the report names half as often as any other."""
    filed = _filed_from(document, rows)
    every = (place for row in rows[:_OPENING] for place in row)
    named = [p for p in every if p.by == "name" and p.countries and filed[p.countries[0]]]
    told = named and counts[named[0].countries[0]] >= _HALF * max(counts.values())
    return tuple(named[:1]) if told and len(filed) == 1 else ()


def _of_title(
    document: Document, counts: Counter[str], rows: Sequence[Sequence[Place]]
) -> tuple[Place, ...]:
    """The words of the first sentence for the one country in the title, if none is named more.

    One more is let pass, but where the title only says where: "Kern halts sales in US".
    """
    if _OTHERS.search(document.title):
        return ()
    titled = [p for p in places.glance(document.title) if p.countries and p.by != "agency"]
    codes = _codes(titled)
    if len(set(codes)) != 1 or not counts:
        return ()
    before = document.title[: titled[0].span.start]
    if titled[0].by == "people" and before:  # "Its American reactors".
        return ()
    least = counts[codes[0]] + len(codes) * (not before.endswith(" in "))
    if least < max(counts.values()):
        return ()
    return tuple(place for row in rows[:1] for place in row if _codes([place]) == codes[:1])[:1]


def _codes(row: Iterable[Place]) -> list[str]:
    return [code for place in row for code in place.countries]
