"""From the tables to one index of every name whose meaning no document changes."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from timeline.places.names import Meaning, Names, index
from timeline.places.tables import HOW_NAMED, ORGANISATION_TABLE, SEVERAL_TABLE, Row, rows


@cache
def known() -> Names:
    """Every name of the tables, save those that mean different countries in different documents."""
    undecided = {word for row in rows(SEVERAL_TABLE) for word in row.words}
    return index((word, meaning) for word, meaning in _names() if word not in undecided)


def meaning_of(row: Row, table: str) -> Meaning:
    """What the words of a row stand for."""
    if table == ORGANISATION_TABLE:
        return Meaning(organisations=row.codes, by=HOW_NAMED[table])
    return Meaning(countries=row.codes, by=HOW_NAMED[table])


def _names() -> Iterator[tuple[str, Meaning]]:
    for table in HOW_NAMED:
        for row in rows(table):
            meaning = meaning_of(row, table)
            for word in row.words:
                yield word, meaning
