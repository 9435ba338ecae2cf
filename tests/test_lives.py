"""Birth and death in the brackets behind the name that opens a life are events of it."""

from __future__ import annotations

import pytest

import timeline


def told(text: str) -> set[tuple[str, str, str]]:
    return {
        (event.when.edtf, event.title, " ".join(event.countries))
        for event in timeline.read_text(text).events
    }


@pytest.mark.parametrize(
    ("lead", "turns"),
    [
        (
            "Nils Holm (23 January 1872 – 19 December 1946) was a Norwegian poet.",
            {
                ("1872-01-23", "Nils Holm was born", "NOR"),
                ("1946-12-19", "Nils Holm died", "NOR"),
            },
        ),
        (
            "Nils Holm (Oslo, 1872 - Lima, December 19, 1946) was a Danish poet.",
            {("1872", "Nils Holm was born", "NOR"), ("1946-12-19", "Nils Holm died", "PER")},
        ),
        ("Ada Holm (born 1970 in Oslo) is a judge.", {("1970", "Ada Holm was born", "NOR")}),
        ("Ada Holm (d. 1412) was a nun.", {("1412", "Ada Holm died", "")}),
        (
            "Ada Holm, DBE (née Lund; 12 May 1910 – after 1994) was a French and Danish chemist.",
            {("1910-05-12", "Ada Holm was born", "DNK FRA")},
        ),
        (
            "Sir Harry Holm (born June 22, 1903, † December 2, 1993 in Oslo) was a chemist.",
            {
                ("1903-06-22", "Sir Harry Holm was born", ""),
                ("1993-12-02", "Sir Harry Holm died", "NOR"),
            },
        ),
        (
            "Nils Holm (b Oslo, 14 Oct. 1824; d Lima, 29 June 1886). Norwegian painter.",
            {
                ("1824-10-14", "Nils Holm was born", "NOR"),
                ("1886-06-29", "Nils Holm died", "PER"),
            },
        ),
        (
            "Holm, Nils dos Anjos (b. Jan. 25, 1835, Lima, Peru), mayor of Lima.",
            {("1835-01-25", "Nils dos Anjos Holm was born", "PER")},
        ),
        (
            "Peter the Bold (1028–1087) painted the isle.",
            {("1028", "Peter the Bold was born", ""), ("1087", "Peter the Bold died", "")},
        ),
        # What else years in brackets tell, of whom a text is not about, and of things.
        ("Peter Holm (reigned 1682) was a king.", set()),
        ("Duke Peter (1431–1453) ruled the isle.", set()),
        ("Peter III (1333–1370), the last of his house, built the wall.", set()),
        ("Ada Holm (1994) was a chemist.", set()),
        ("Ada Holm (Labour, 1997–2001), a minister, left.", set()),
        ("Kern Bridge (1901–1950) was a bridge.", set()),
        ("The poet met Nils Holm (1872–1946) there.", set()),
    ],
)
def test_the_turns_of_a_life(lead: str, turns: set[tuple[str, str, str]]) -> None:
    assert told(lead) == turns


def test_a_birth_told_again_is_told_once() -> None:
    lead = (
        "Nils Holm (23 January 1872 – 1946) was a poet. Holm was born on 23 January 1872 in Oslo."
    )
    assert sorted(when for when, _, _ in told(lead)) == ["1872-01-23", "1946"]


def test_an_entry_is_about_whom_its_headword_names() -> None:
    entry = (
        "HOLM, NILS PER:\n\nDanish painter and engraver; born at Odense May 5, 1844. "
        "He was the son of a smith. In 1884 he moved to Paris. There he soon made a name."
    )
    turns = {(when, title) for when, title, _ in told(entry)}
    assert turns == {("1844-05-05", "Holm was born at Odense"), ("1884", "Holm moved to Paris")}
