"""From the tables to one index of every name whose meaning no document changes."""

from collections.abc import Iterator
from functools import cache

from timeline.places.names import SHORTEST_IN_CAPITALS, Meaning, Names, index
from timeline.places.tables import (
    COUNTRY_TABLE,
    HOW_NAMED,
    ORGANISATION_TABLE,
    SEVERAL_TABLE,
    Row,
    rows,
)

LETTERS_SHARED = 5
"""With which the name of a people begins as that of its country does: "Congolese"."""


@cache
def known() -> Names:
    """Every name of the tables, save those that mean different countries in different documents."""
    return index((word, meaning) for word, meaning in _names() if word not in _undecided())


@cache
def doubted() -> dict[str, Names]:
    """By country, its names and those of its people that may mean something else: "Turkey"."""
    found: dict[str, list[tuple[str, Meaning]]] = {}
    for word, meaning in _names():
        if word in _undecided() and meaning.by in {"name", "people"}:
            for code in meaning.countries:
                found.setdefault(code, []).append((word, meaning))
    for code, word in _shared():
        found.setdefault(code, []).append((word, Meaning(countries=(code,), by="people")))
    return {code: index(names) for code, names in found.items()}


def _shared() -> Iterator[tuple[str, str]]:
    """The names and peoples that countries share, each with one of them: "Congolese"."""
    own = [(code, name) for row in rows(COUNTRY_TABLE) for code in row.codes for name in row.words]
    for row in rows(SEVERAL_TABLE):
        for code in row.codes:
            named = " ".join(name for other, name in own if other == code)
            yield from ((code, word) for word in row.words if word[:LETTERS_SHARED] in named)


@cache
def _undecided() -> frozenset[str]:
    return frozenset(word for row in rows(SEVERAL_TABLE) for word in row.words)


def meaning_of(row: Row, table: str) -> Meaning:
    """What the words of a row stand for."""
    if table == ORGANISATION_TABLE:
        return Meaning(organisations=row.codes, by=HOW_NAMED[table])
    return Meaning(countries=row.codes, by=HOW_NAMED[table])


def _is_spoken(name: str) -> bool:
    """Whether some papers write an acronym as a word, the way it is said: "Nasa", "Isro"."""
    return len(name) >= SHORTEST_IN_CAPITALS and name.isalpha() and name.isupper()


def _names() -> Iterator[tuple[str, Meaning]]:
    for table in HOW_NAMED:
        for row in rows(table):
            meaning = meaning_of(row, table)
            for word in row.words:
                yield word, meaning
                if _is_spoken(word):
                    yield word.capitalize(), meaning
