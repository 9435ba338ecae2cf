"""The sample article told end to end; it is not in the repository, only its days and countries."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path

import pytest

from timeline.events import tell
from timeline.model import Document, Event, Undated
from timeline.reading import read

ARTICLE = Path(__file__).parents[2] / "shared" / "seed" / "article.txt"
PUBLISHED = date(2024, 6, 21)

pytestmark = pytest.mark.skipif(not ARTICLE.exists(), reason="the sample article is not here")

# Days, precision, countries, status, and a few words of the sentence that says so.
ROWS = [
    ("1950-01-01/1950-12-31", "year", "CHN KOR PRK USA", "happened", "began in 1950"),
    ("1953-01-01/1953-12-31", "year", "CHN KOR PRK USA", "happened", "in 1953"),
    ("2023-07-01/2023-07-31", "month", "KOR UKR", "happened", "visit to Kyiv"),
    ("2023-09-01/2023-09-30", "month", "PRK RUS", "happened", "invitation"),
    ("2024-05-01/2024-05-31", "month", "KOR PRK", "happened", "began flying balloons"),
    ("2024-06-01/2024-06-10", "month", "KOR PRK", "happened", "loudspeaker"),
    ("2024-06-18/2024-06-19", "range", "PRK RUS", "happened", "Tuesday and Wednesday"),
    ("2024-06-17/2024-06-23", "week", "PRK RUS", "happened", "until this week"),
    ("2024-06-17/2024-06-23", "week", "PRK RUS", "happened", "in Pyongyang this week"),
    ("2024-06-17/2024-06-23", "week", "KOR RUS UKR", "happened", "several new sanctions"),
    ("2024-06-20", "day", "KOR RUS UKR", "happened", "in remarks on Thursday"),
    ("2024-06-20", "day", "KOR PRK RUS", "happened", "told reporters on Thursday"),
    ("2024-06-21", "day", "KOR UKR", "happened", "on Friday"),
    ("1950-01-01/2024-06-21", "range", "KOR PRK", "ongoing", "for 74 years"),
]
NO_EVENTS = ["could potentially", "will be revealed later", "issues with commenting", "Photo via"]


@cache
def told(published: date | None) -> tuple[Document, tuple[Event, ...], tuple[Undated, ...]]:
    document = read(ARTICLE, published=published)
    events, undated = tell(document)
    return document, events, undated


def sentence(document: Document, event: Event) -> str:
    return " ".join(document[event.evidence[0].sentence].split())


@pytest.mark.parametrize(("days", "precision", "codes", "status", "words"), ROWS)
def test_every_row_is_told(days: str, precision: str, codes: str, status: str, words: str) -> None:
    document, events, _ = told(PUBLISHED)
    found = [e for e in events if str(e.interval) == days and words in sentence(document, e)]
    assert found
    assert {(e.when.precision, e.status) for e in found} == {(precision, status)}
    assert set(codes.split()) <= set(found[0].countries)


def test_no_other_days_are_told() -> None:
    _, events, undated = told(PUBLISHED)
    assert {str(event.interval) for event in events} == {row[0] for row in ROWS}
    assert undated == ()


@pytest.mark.parametrize("words", NO_EVENTS)
def test_what_only_might_be_is_not_told(words: str) -> None:
    document, events, _ = told(PUBLISHED)
    assert not [event.title for event in events if words in sentence(document, event)]


def test_every_title_can_be_read_alone() -> None:
    _, events, _ = told(PUBLISHED)
    for event in events:
        assert event.title[0].isupper()
        assert len(event.title) <= 90
        assert not {"Thursday", "Friday", "week", "2023"} & set(event.title.split())


def test_without_a_publication_day_nothing_is_invented() -> None:
    document, events, undated = told(None)
    days = {str(event.interval) for event in events}
    assert days == {
        "1950-01-01/1950-12-31",
        "1950-01-01/2024-12-31",
        "1953-01-01/1953-12-31",
        "2023-07-01/2023-07-31",
        "2023-09-01/2023-09-30",
        "2024-05-01/2024-05-31",
        "2024-06-01/2024-06-10",
    }
    words = sorted({document[each.mention] for each in undated})
    assert words == ["Friday", "Thursday", "Tuesday", "Wednesday", "this week"]
    assert {each.reason for each in undated} == {"needs the publication day"}


def test_what_was_supplied_without_a_publication_day_is_marked() -> None:
    _, events, _ = told(None)
    supplied = [e for e in events if e.interval.start > date(2023, 8, 1).toordinal()]
    assert supplied
    assert all(event.when.implied for event in supplied)


def test_ids_are_the_same_from_run_to_run() -> None:
    document, events, _ = told(PUBLISHED)
    again, _ = tell(document)
    assert [event.id for event in events] == [event.id for event in again]
    assert len({event.id for event in events}) == len(events)
