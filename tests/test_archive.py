"""A dataset opened for readers gives what the same events give as a story."""

from __future__ import annotations

import io
import json
import threading
from collections.abc import Iterator
from pathlib import Path

import pyarrow.parquet as pq
import pytest
from archives import archive as made_archive

from timeline.archive import Archive, Only, is_archive
from timeline.archive.counts import counted
from timeline.corpus.dataset import Dataset
from timeline.corpus.reader import YEAR, parquet
from timeline.days import calendar_day
from timeline.exports import csv_table, json_lines
from timeline.exports.parquet import written
from timeline.limits import InputRefused
from timeline.reading import read_bytes
from timeline.story import Story
from timeline.views import counts
from timeline.views.figure import figure
from timeline.views.rows import rows
from timeline.walk import tell

CHOICES = [
    {},
    {"countries": ("Kenya",)},
    {"countries": ("JPN", "North Korea")},
    {"countries": ("KOR", "PRK"), "every_country": True},
    {"since": "1990", "until": "2012-03"},
    {"words": "PRESIDENT the"},
    {"status": ("expected", "ongoing")},
    {"countries": ("Kenya",), "since": "1960", "words": "the", "status": ("happened",)},
    {"words": "nobody said this"},
]


@pytest.fixture(scope="module")
def story() -> Story:
    whole = Story()
    for made in made_archive(14, seed=5):
        whole += tell(read_bytes(made.text.encode(), f"{made.name}.md"))
    return whole


@pytest.fixture(scope="module")
def folder(story: Story, tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("archive") / "events"
    write(story, place)
    return place


def write(story: Story, place: Path) -> None:
    dataset = Dataset(place)
    dataset.prepare(Path("made"))
    years = [calendar_day(event.interval.start)[0] for event in story.events]
    told = [{**row, YEAR: year} for row, year in zip(rows(story), years, strict=True)]
    dataset.add("all", parquet(told, [], len(story.documents)))
    dataset.arrange(["all"], lambda line: None)


@pytest.fixture(scope="module")
def archive(folder: Path) -> Iterator[Archive]:
    opened = Archive(folder)
    yield opened
    opened.close()


@pytest.mark.parametrize("choice", CHOICES, ids=str)
def test_the_same_events_fit_as_in_a_story(archive: Archive, story: Story, choice: dict) -> None:  # type: ignore[type-arg]
    only, wanted = Only(**choice), story.only(**choice)
    assert archive.count(only) == len(wanted.events)
    assert archive.countries(only) == wanted.countries()
    found = archive.page(only, first=0, count=10_000)
    assert {event.id for event in found.events} == {event.id for event in wanted.events}


@pytest.mark.parametrize("true_scale", [False, True])
@pytest.mark.parametrize("choice", CHOICES[:-1], ids=str)
def test_counts_by_country_and_time_are_those_of_a_story(
    archive: Archive, story: Story, choice: dict, true_scale: bool  # type: ignore[type-arg]
) -> None:  # fmt: skip
    mine = counted(archive, Only(**choice), bins=72, most_rows=8, true_scale=true_scale)
    its = counts.counted(story.only(**choice), bins=72, most_rows=8, true_scale=true_scale)
    assert mine is not None
    assert mine.totals == its.totals
    if any(event.status == "ongoing" for event in story.only(**choice).events):
        return
    assert mine.axis.places == pytest.approx(its.axis.places)
    assert mine.edges == its.edges
    assert [(c.row, c.bin, c.count) for c in mine.cells] == [
        (c.row, c.bin, c.count) for c in its.cells
    ]


def test_pages_follow_one_another_in_the_order_of_time(archive: Archive, story: Story) -> None:
    pages = [archive.page(Only(), first=first, count=40).events for first in range(0, 280, 40)]
    assert all(pages)
    starts = [event.interval.start for page in pages for event in page]
    assert starts == sorted(event.interval.start for event in story.events)[: len(starts)]
    last = archive.page(Only(), first=0, count=40, newest=True).events
    assert last[-1].interval.start == max(event.interval.start for event in story.events)


def test_chosen_rows_are_taken_home_as_the_story_itself_would_be(
    archive: Archive, story: Story
) -> None:
    told = archive.rows(Only(countries=("Kenya",)))
    wanted = {row["id"]: row for row in rows(story.only(countries=["Kenya"]))}
    assert {row["id"]: row for row in told} == wanted
    assert [row["start"] for row in told] == sorted(row["start"] for row in told)
    assert csv_table.of_rows(told).count(b"\r\n") == len(wanted) + 1
    assert len(json_lines.written(told).splitlines()) == len(wanted)
    taken = pq.read_table(io.BytesIO(written(told)))
    assert taken.column("id").to_pylist() == [row["id"] for row in told]


def test_a_page_is_drawn_like_any_story(archive: Archive, story: Story) -> None:
    page = archive.page(Only(countries=("Kenya",)), first=0, count=12)
    ids = {event.id for event in page.events}
    drawn, wanted = (json.loads(figure(each).to_json()) for each in (page, Story(
        story.documents, tuple(event for event in story.events if event.id in ids))))  # fmt: skip
    names = [trace["name"] for trace in drawn["data"]]
    assert names == [trace["name"] for trace in wanted["data"]]
    for mine, its in zip(drawn["data"], wanted["data"], strict=True):
        if mine["name"] in ("bars", "dots"):
            assert sorted(mine["hovertext"]) == sorted(its["hovertext"])


def test_an_event_leads_to_its_words(archive: Archive, story: Story) -> None:
    event = next(
        event
        for event in story.events
        for place in event.evidence[0].places
        if place.by == "name" and event.evidence[0].sentence.holds(place.span)
    )
    found = archive.event(event.id)
    evidence = found.events[0].evidence[0]
    document = found.document(evidence.document)
    assert found.quote(evidence) == story.quote(event.evidence[0])
    assert document[evidence.mention] == story.quote(event.evidence[0], event.evidence[0].mention)
    assert {code for place in evidence.places for code in place.countries}
    assert archive.event("0" * 12) == Story()
    assert archive.event("'; DROP TABLE event; --") == Story()


def test_words_that_are_sql_are_words(archive: Archive) -> None:
    assert archive.count(Only(words="') OR true --")) == 0
    assert archive.count() > 0


def test_many_readers_at_once_get_the_same(archive: Archive) -> None:
    wanted = {
        word: archive.count(Only(words=word))
        for word in ["the", "of", "president", "court", "said"]
    }
    found: list[bool] = []

    def reads() -> None:
        for turn in range(12):
            for word in wanted:
                found.append(archive.count(Only(words=f"{word} {'e' * (turn % 3)}".strip()))
                             <= wanted[word])  # fmt: skip

    readers = [threading.Thread(target=reads) for _ in range(4)]
    for reader in readers:
        reader.start()
    for reader in readers:
        reader.join()
    assert found
    assert all(found)
    assert len(archive._hits) <= 8


def test_years_long_before_ours_keep_their_place(tmp_path: Path) -> None:
    told = tell(read_bytes(
        b"Carthage was founded in 814 BC. Rome burned in AD 64. A comet came in 2020.", "old.txt"
    ))  # fmt: skip
    write(told, tmp_path / "events")
    opened = Archive(tmp_path / "events")
    assert opened.years() == [-813, 64, 2020]
    assert [event.interval for event in opened.page(Only(), first=0, count=9).events] == [
        event.interval for event in told.events
    ]
    opened.close()


def test_what_is_no_dataset_is_said_so(tmp_path: Path) -> None:
    (tmp_path / "articles").mkdir()
    assert not is_archive(tmp_path / "articles")
    (tmp_path / "events" / "_parts").mkdir(parents=True)
    assert is_archive(tmp_path / "events")
    with pytest.raises(InputRefused, match="not finished: start timeline corpus again"):
        Archive(tmp_path / "events")
    (tmp_path / "other.parquet").write_bytes(b"PAR1")
    with pytest.raises(InputRefused, match="is no dataset of events"):
        Archive(tmp_path / "other.parquet")


def test_made_articles_tell_what_they_were_made_to_tell() -> None:
    told = wanted = 0
    for made in made_archive(24, seed=3):
        days = {event.interval for event in tell(read_bytes(made.text.encode(), "a.md")).events}
        told += sum(interval in days for interval, _ in made.facts)
        wanted += len(made.facts)
    assert told / wanted > 0.97
    assert [m.text for m in made_archive(5)] == [m.text for m in made_archive(5)]
    stories = [made.story for made in made_archive(6, retold=3)]
    assert stories[0] == stories[1] == stories[2] != stories[3]
    texts = [made.text for made in made_archive(6, retold=3)]
    assert len(set(texts)) == 6


def test_a_text_that_two_documents_print_is_one_event_with_both(tmp_path: Path) -> None:
    told = tell(read_bytes(b"On 5 May 2020 the mayor of Rome opened the bridge in Italy.", "a.txt"))
    (row,) = rows(told)
    dataset = Dataset(tmp_path / "events")
    dataset.prepare(Path("made"))
    copies = [{**row, "document": name, YEAR: 2020} for name in ("one", "two")]
    dataset.add("all", parquet(copies, [], 2))
    dataset.arrange(["all"], lambda line: None)
    archive = Archive(tmp_path / "events")
    (event,) = archive.page(Only(), first=0, count=10).events
    assert archive.count() == 1
    assert archive.countries() == {"ITA": 1}
    story = archive.event(event.id)
    assert [document.title for document in story.documents] == ["one", "two"]
    assert len(story.events[0].evidence) == 2
    archive.close()
