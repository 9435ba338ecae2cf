"""What people read: dates at their own precision, reasons, counts."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from stories import a_when, anything_told, every_mark, korea, story_of

from timeline.model import Event, Precision, Undated
from timeline.story import Story
from timeline.views.dates import length_words
from timeline.views.words import (
    alt,
    explain,
    needs,
    pieces,
    reach,
    summary,
    when_words,
)

SAID = [
    ("2024-06-20", None, "day", "20 June 2024"),
    ("2024-06-18", "2024-06-19", "day", "18–19 June 2024"),
    ("2024-06-18", "2024-06-19", "range", "18–19 June 2024"),
    ("2024-06-30", "2024-07-02", "day", "30 June – 2 July 2024"),
    ("2023-12-31", "2024-01-02", "day", "31 December 2023 – 2 January 2024"),
    ("2024-06-17", "2024-06-23", "week", "17–23 June 2024"),
    ("2023-07", None, "month", "July 2023"),
    ("2024-06-01", "2024-06-10", "month", "early June 2024"),
    ("2024-06-11", "2024-06-20", "month", "mid-June 2024"),
    ("2024-06-21", "2024-06-30", "month", "late June 2024"),
    ("2024-04", "2024-06", "range", "April–June 2024"),
    ("2023-11", "2024-01", "range", "November 2023 – January 2024"),
    ("2023-07", "2023-09", "quarter", "Q3 2023"),
    ("2023-01", "2023-06", "half", "first half of 2023"),
    ("1950", None, "year", "1950"),
    ("1950-01", "1950-04", "year", "early 1950"),
    ("1914", "1918", "range", "1914–1918"),
    ("1950", "2024-06-21", "range", "1950 – 21 June 2024"),
    ("1990", "1999", "decade", "1990s"),
    ("1990", "1993", "decade", "early 1990s"),
    ("1801", "1900", "century", "19th century"),
    ("1800", "1899", "century", "19th century"),
    ("1867", "1900", "century", "late 19th century"),
    ("-0299", None, "year", "300 BC"),
    ("-0430", "-0403", "range", "431–404 BC"),
    ("-0043", "0014", "range", "44 BC – AD 14"),
    ("-0299", "-0200", "century", "3rd century BC"),
    ("0079", None, "year", "AD 79"),
    ("0079-08-24", None, "day", "24 August AD 79"),
]


@pytest.mark.parametrize(("first", "last", "precision", "words"), SAID)
def test_days_are_written_at_the_precision_of_their_words(
    first: str, last: str | None, precision: Precision, words: str
) -> None:
    assert when_words(a_when(first, last, precision=precision)) == words


@pytest.mark.parametrize(
    ("value", "first", "last", "words"),
    [
        ("2023-SP", "2023-03", "2023-05", "spring 2023"),
        ("1812-WI", "1812-12", "1813-02", "winter 1812"),
        ("2023-FA", "2023-09", "2023-11", "autumn 2023"),
    ],
)
def test_seasons_have_their_names(value: str, first: str, last: str, words: str) -> None:
    assert when_words(a_when(first, last, value=value, precision="season")) == words


def test_loose_words_give_loose_dates() -> None:
    assert when_words(a_when("1200", approximate=True)) == "c. 1200"
    assert when_words(a_when("2024-06-20", approximate=True)) == "c. 20 June 2024"
    early = a_when("2024-06-01", "2024-06-10", precision="month", approximate=True)
    assert when_words(early) == "early June 2024"


def test_a_narrow_column_gets_short_months() -> None:
    visit = a_when("2024-06-18", "2024-06-19", precision="day")
    assert when_words(visit, short=True) == "18–19 Jun 2024"
    assert when_words(a_when("2023-01", "2023-06", precision="half"), short=True) == "H1 2023"


@pytest.mark.parametrize(
    ("first", "last", "precision", "words"),
    [
        ("1950", "2024-06-21", "range", "since 1950"),
        ("1950", None, "year", "since 1950"),
        ("2022-02-24", None, "day", "since 24 February 2022"),
        ("2023-07", None, "month", "since July 2023"),
        ("1990", "1999", "decade", "since the 1990s"),
        ("2024-06-01", "2024-06-10", "month", "since early June 2024"),
    ],
)
def test_what_goes_on_is_told_by_its_start(
    first: str, last: str | None, precision: Precision, words: str
) -> None:
    event = korea().events[0]
    when = a_when(first, last, precision=precision)
    assert when_words(replace(event, when=when, status="ongoing")) == words


@given(story=anything_told())
def test_any_days_can_be_put_into_words(story: Story) -> None:
    for event in story.events:
        assert when_words(event)
        assert when_words(event, short=True)
    assert summary(story, story)
    assert alt(story)


@pytest.mark.parametrize(
    ("count", "words"),
    [(1, "1 day"), (59, "59 days"), (61, "2 months"), (213, "7 months"), (365, "12 months"),
     (730, "2 years"), (25_383, "69 years")],
)  # fmt: skip
def test_lengths_are_told_in_the_unit_that_fits(count: int, words: str) -> None:
    assert length_words(count) == words


def visit() -> Event:
    return next(event for event in korea().events if event.title == "Putin stays in Pyongyang")


def test_how_the_days_came_about_is_one_sentence() -> None:
    story = korea()
    assert explain(story.documents[0], visit().evidence[0]) == (
        "“Tuesday and Wednesday” is 18–19 June 2024: published on a Friday; the last Tuesday and "
        "Wednesday before it; the article was published on Friday 21 June 2024."
    )
    assert explain(story.documents[0], story.events[0].evidence[0]) == "“1950”."


def test_the_sentence_is_cut_where_its_dating_and_country_words_stand() -> None:
    story = korea()
    assert pieces(story.documents[0], visit().evidence[0]) == (
        ("Vladimir Putin of ", ""),
        ("Russia", "place"),
        (" stayed in ", ""),
        ("Pyongyang", "place"),
        (" on ", ""),
        ("Tuesday and Wednesday", "time"),
        (".", ""),
    )


@given(story=anything_told())
def test_the_pieces_are_the_sentence(story: Story) -> None:
    for event in story.events:
        for told in event.evidence:
            parts = pieces(story.documents[0], told)
            assert "".join(text for text, _ in parts) == story.quote(told)


def test_the_summary_says_how_much_is_shown() -> None:
    story = korea()
    few = replace(story, events=story.events[3:5])
    assert summary(story, story) == "12 events, 1950 to 2024"
    assert summary(few, story) == "2 of 12 events, July 2023 to September 2023"
    assert summary(replace(story, events=()), story) == "0 of 12 events"
    assert reach(story_of(("2024-06-18",), ("2024-06-20",))) == "18 June 2024 to 20 June 2024"
    assert reach(story_of(("2024-06-18",))) == "18 June 2024"


def test_what_waits_for_a_publication_day_is_counted() -> None:
    story = korea()
    assert needs(story) == "2 expressions could not be placed"
    wait = Undated("korea", story.undated[0].sentence, story.undated[0].mention,
                   "needs the publication day")  # fmt: skip
    assert needs(replace(story, undated=(wait,) * 6)) == "6 expressions need the publication day"
    assert needs(replace(story, undated=(wait, story.undated[0]))) == (
        "1 expression needs the publication day; 1 expression could not be placed"
    )
    assert needs(replace(story, undated=())) == ""


def test_the_chart_is_described_for_those_who_do_not_see_it() -> None:
    assert alt(korea()) == (
        "Timeline of 12 events, 1950 to 2024; South Korea, North Korea, Russia, Ukraine and 3 "
        "more. The table below the chart holds every event with its sentence."
    )
    assert alt(Story()) == "A timeline without events."
    assert "1 event," in alt(replace(every_mark(), events=every_mark().events[:1]))
