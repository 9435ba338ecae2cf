"""Which countries a text involves: every row of the tables, and sentences read by hand."""

from __future__ import annotations

import pytest

from timeline.model import Document, Span
from timeline.places import Learned, country_codes, learn, named
from timeline.places.tables import HOW_NAMED, ORGANISATION_TABLE, SEVERAL_TABLE, Row, rows


def document(text: str) -> Document:
    return Document("test", text, sentences=(Span(0, len(text)),))


def codes(text: str) -> set[str]:
    """The countries and organisations that a whole text names."""
    article = document(text)
    places = named(article, Span(0, len(text)), learn(article))
    return {code for place in places for code in place.countries + place.organisations}


ROWS = [
    pytest.param(table, row, id=f"{table}-{'+'.join(row.codes) or 'none'}-{row.name}")
    for table in (*HOW_NAMED, SEVERAL_TABLE, "persons")
    for row in rows(table)
]


@pytest.mark.parametrize(("table", "row"), ROWS)
def test_the_example_of_every_row_names_just_its_country(table: str, row: Row) -> None:
    assert codes(row.example) == set(row.codes)
    assert any(word in row.example for word in row.words), "the example uses none of the words"


@pytest.mark.parametrize("table", [table for table in HOW_NAMED if table != "compounds"])
def test_every_word_of_every_row_names_its_country(table: str) -> None:
    undecided = {word for row in rows(SEVERAL_TABLE) for word in row.words}
    wrong = {
        word: codes(f"We later spoke about {word}, and left.")
        for row in rows(table)
        for word in row.words
        if word not in undecided
        and codes(f"We later spoke about {word}, and left.") != set(row.codes)
    }
    assert not wrong
