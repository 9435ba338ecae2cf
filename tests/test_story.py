"""Stories are narrowed and joined, and never changed."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.days import Interval, parse_iso
from timeline.model import Document, Event, Evidence, Span, When
from timeline.story import Story


def a_story(name: str, *told: tuple[str, str, tuple[str, ...]]) -> Story:
    """A story whose sentences are the titles: (day, title, countries) each."""
    text = " ".join(title for _, title, _ in told)
    sentences, events, at = [], [], 0
    for day, title, countries in told:
        sentence = Span(at, at + len(title))
        at += len(title) + 1
        when = When("DATE", day, parse_iso(day), day)
        evidence = Evidence(name, sentence, sentence, sentence, when, "a_rule")
        sentences.append(sentence)
        events.append(Event(f"{name}-{day}", when, title, "happened", countries, (), (evidence,)))
    document = Document(name, text, date(2024, 6, 21), sentences=tuple(sentences))
    return Story((document,), tuple(events))


KOREA = a_story(
    "korea",
    ("1950", "A war begins.", ("KOR", "PRK")),
    ("2023-07", "Yoon visits Kyiv.", ("KOR", "UKR")),
    ("2024-06-18", "Putin visits Pyongyang.", ("PRK", "RUS")),
)


def titles(story: Story) -> list[str]:
    return [event.title for event in story.events]


@pytest.mark.parametrize(
    ("choice", "expected"),
    [
        ({}, ["A war begins.", "Yoon visits Kyiv.", "Putin visits Pyongyang."]),
        ({"countries": ["UKR"]}, ["Yoon visits Kyiv."]),
        ({"countries": ["Ukraine", "Russia"]}, ["Yoon visits Kyiv.", "Putin visits Pyongyang."]),
        ({"countries": ["KOR", "PRK"], "every_country": True}, ["A war begins."]),
        ({"since": "2023"}, ["Yoon visits Kyiv.", "Putin visits Pyongyang."]),
        ({"until": "2023"}, ["A war begins.", "Yoon visits Kyiv."]),
        ({"since": "2023-07-31", "until": "2023-07-31"}, ["Yoon visits Kyiv."]),
        ({"words": "VISITS pyong"}, ["Putin visits Pyongyang."]),
        ({"status": ["expected"]}, []),
    ],
)
def test_a_story_is_narrowed(choice: dict[str, object], expected: list[str]) -> None:
    assert titles(KOREA.only(**choice)) == expected  # type: ignore[arg-type]


def test_narrowing_leaves_the_story_as_it_was() -> None:
    before = KOREA.events
    KOREA.only(countries=["RUS"])
    assert KOREA.events is before


@pytest.mark.parametrize(
    ("choice", "sentence"),
    [
        ({"countries": ["Ruritania"]}, 'no country named "Ruritania"'),
        ({"since": "junetember"}, "wanted a date such as 2024"),
        ({"since": "2024-02-30"}, "no day 30 in month 2 of 2024"),
    ],
)
def test_a_choice_that_cannot_be_read_is_said_in_one_sentence(
    choice: dict[str, object], sentence: str
) -> None:
    with pytest.raises(ValueError, match=sentence):
        KOREA.only(**choice)  # type: ignore[arg-type]


def test_two_stories_become_one_in_the_order_of_time() -> None:
    other = a_story("other", ("1953", "An armistice is signed.", ("KOR", "PRK")))
    both = KOREA + other
    assert titles(both)[:2] == ["A war begins.", "An armistice is signed."]
    assert [document.name for document in both.documents] == ["korea", "other"]


def test_adding_a_story_to_itself_changes_nothing() -> None:
    assert KOREA + KOREA == KOREA


def test_another_document_of_the_same_name_keeps_its_own_words() -> None:
    other = a_story("korea", ("1953", "An armistice is signed.", ("KOR", "PRK")))
    both = KOREA + other
    assert [document.name for document in both.documents] == ["korea", "korea (2)"]
    armistice = both.only(words="armistice").events[0]
    assert both.quote(armistice.evidence[0]) == "An armistice is signed."


def test_countries_are_counted_most_frequent_first() -> None:
    assert KOREA.countries() == {"KOR": 2, "PRK": 2, "RUS": 1, "UKR": 1}


def test_an_interval_lasts_at_least_a_day() -> None:
    with pytest.raises(ValueError, match="at least a day"):
        Interval(5, 5)


def test_an_event_without_days_is_refused() -> None:
    with pytest.raises(ValueError, match="needs days"):
        Event("x", When("DATE", "XXXX-05"), "May", changed=("added",))
