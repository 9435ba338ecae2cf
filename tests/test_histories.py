"""What the titles of histories say: lives, clubs, wars and buildings told long afterwards."""

from __future__ import annotations

import pytest

import timeline

TOLD = [
    (
        "However, beginning in 1841, a series of raids damaged the abbey.",
        {"1841": "A series of raids damaged the abbey"},
    ),
    (
        "Beginning his studies in 1841, Holt moved to Oslo.",
        {"1841": "Beginning his studies, Holt moved to Oslo"},
    ),
    (
        "Holt took part in shows at the Academy during the years of 1875-1906.",
        {"1875/1906": "Holt took part in shows at the Academy"},
    ),
    (
        "Lund was sold to Brann in the 1988–89 season before retiring.",
        {"1988/1989": "Lund was sold to Brann before retiring"},
    ),
    (
        "Brann played in the 1991 season opener.",
        {"1991": "Brann played in the season opener"},
    ),
    (
        "In the 1020s, the archbishop Kern began to rebuild the church in the Norman style, "
        "beginning with a new choir, crypt and ambulatory, and then a new porch.",
        {"102X": "The archbishop Kern began to rebuild the church in the Norman style"},
    ),
    (
        "The king died in 1204, and the queen in 1205.",
        {"1204": "The king died", "1205": "The queen died"},
    ),
    (
        "Lund was one of the founders of the union when it was formed in 1888.",
        {"1888": "Lund was one of the founders of the union"},
    ),
    (
        "This was the state of the abbey when it was leased to John Holt in 1539.",
        {"1539": "It was leased to John Holt"},
    ),
    (
        "On 21 October 1966 in the Welsh village of Mora people were at work until a slide hit it.",
        {"1966-10-21": "People were at work until a slide hit it (United Kingdom)"},
    ),
]


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_a_title_tells_what_the_date_dates(text: str, told: dict[str, str]) -> None:
    events = timeline.read_text(text).events
    assert {event.when.edtf: event.title for event in events} == told


def titles(text: str) -> list[str]:
    return [event.title for event in timeline.read_text(text).events]


@pytest.mark.parametrize("name", ["Kern F.C.", "Kern Town Club"])
def test_it_is_what_a_text_is_titled_with(name: str) -> None:
    text = (
        f"{name}\n\nFounded in 1880 as Holt's, it became Lund Club in 1887. They moved to Lima in "
        "1903. The club was hurt by a scandal, culminating in the ban of seven players in 1906."
    )
    assert titles(text) == [
        f"{name} was founded as Holt's",
        f"{name} became Lund Club",
        f"{name} moved to Lima",
        f"{name} was hurt by a scandal, culminating in the ban of seven players",
    ]


def test_it_is_not_what_a_text_is_titled_with_where_that_is_somebody() -> None:
    text = "Ada Kern\n\nThe mill was founded in 1880. It closed in 1887."
    assert titles(text) == ["The mill was founded (Ada Kern)", "The mill closed (Ada Kern)"]


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Kern Town F.C.", "Kern Town F.C."),
        ("Lund Mills Ltd.", "Lund Mills Ltd."),
        ("Kern went to Lund.", ""),
    ],
)
def test_a_name_that_ends_in_a_stop_is_a_title(line: str, title: str) -> None:
    assert timeline.read_text(f"{line}\n\nIt opened in 1880.").documents[0].title == title


def test_a_continent_is_nobody() -> None:
    text = (
        "Adolf Busch came to Lima in 1857. Visiting Europe he studied brewing. In 1876 he opened "
        "a mill."
    )
    assert titles(text)[-1] == "Adolf Busch opened a mill"
