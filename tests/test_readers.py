"""What we write is read by programs that others wrote, and holds what the story holds."""

from __future__ import annotations

import json
import os
import struct
from dataclasses import fields, replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import edtf
import icalendar
import jsonschema
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
import rdflib
from browser import missing
from hypothesis import given, settings
from markdown_it import MarkdownIt
from stories import anything_told, every_mark, korea, story_of

from timeline import exports
from timeline.exports import images
from timeline.exports.parquet import SCHEMA
from timeline.limits import MAX_CHART_ROWS
from timeline.model import Document
from timeline.story import Story
from timeline.views.rows import NAMES, rows

# Of rdflib, about itself.
pytestmark = pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated")

SCHEMA_ORG = rdflib.Namespace("https://schema.org/")
STORIES = pytest.mark.parametrize(
    "story", [korea(), every_mark(), Story()], ids=["korea", "marks", "none"]
)
OLD = story_of(
    ("-0299", None, "A league is founded"),
    ("0079-10-24", None, "A mountain burns", "ITA"),
    ("2024-06-18", "2024-06-19", "A visit"),
)


def parquet(story: Story) -> pa.Table:
    data = pa.BufferReader(exports.dumps(story, ".parquet"))
    return pq.read_table(data, use_threads=False)


def linked(story: Story) -> rdflib.Graph:
    graph = rdflib.Graph()
    graph.parse(data=exports.dumps(story, ".jsonld"), format="json-ld")
    return graph


def vis(story: Story) -> dict[str, Any]:
    told: dict[str, Any] = json.loads(exports.dumps(story, ".vis.json"))
    return told


@STORIES
def test_json_lines_are_the_rows(story: Story) -> None:
    lines = exports.dumps(story, ".jsonl").splitlines()
    assert [json.loads(line) for line in lines] == rows(story)


@given(story=anything_told())
def test_any_story_is_a_line_an_event(story: Story) -> None:
    lines = exports.dumps(story, ".jsonl").decode().split("\n")
    assert [json.loads(line)["id"] for line in lines[:-1]] == [e.id for e in story.events]


@STORIES
def test_a_parquet_table_gives_back_the_rows(story: Story) -> None:
    table = parquet(story)
    assert table.schema.equals(SCHEMA)
    told = table.to_pylist(maps_as_pydicts="strict")
    assert told == rows(story)


@settings(deadline=None, max_examples=25)
@given(story=anything_told())
def test_any_story_is_a_parquet_table(story: Story) -> None:
    assert parquet(story).column("start").to_pylist() == [row["start"] for row in rows(story)]


def schema_of(name: str) -> dict[str, Any]:
    path = Path(__file__).parent.parent / "docs" / name
    schema: dict[str, Any] = json.loads(path.read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    return schema


@STORIES
def test_a_saved_story_keeps_to_the_schema_that_we_publish(story: Story) -> None:
    schema = schema_of("story.schema.json")
    told = json.loads(exports.dumps(story, ".json"))
    checks = jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker())
    assert [error.message for error in checks.iter_errors(told)] == []
    named = schema["properties"]["events"]["items"]["properties"]
    assert set(named) == {*NAMES, "kind", "evidence"}
    document = schema["properties"]["documents"]["items"]["properties"]
    assert list(document) == [field.name for field in fields(Document)]
    assert not checks.is_valid({**told, "documents": None})


@settings(deadline=None)
@given(story=anything_told())
def test_any_saved_story_keeps_to_the_schema(story: Story) -> None:
    jsonschema.validate(json.loads(exports.dumps(story, ".json")), schema_of("story.schema.json"))


def test_further_tellings_stand_in_a_parquet_table_with_their_days() -> None:
    story = korea()
    first, second = story.events[7].evidence[0], story.events[8].evidence[0]
    vague = replace(second, when=replace(second.when, value="PAST_REF", interval=None, edtf=""))
    merged = replace(story.events[7], evidence=(first, second, vague), changed=("merged",))
    table = parquet(replace(story, events=(merged,)))
    days, none = table.to_pylist(maps_as_pydicts="strict")[0]["also"]
    assert (days["start"], days["last"], days["document"]) == ("2024-06-18", "2024-06-19", "korea")
    assert set(days["implied"]) == {"year", "month", "day"}
    assert (none["start"], none["value"]) == (None, "PAST_REF")


@settings(deadline=None, max_examples=50)
@given(story=anything_told())
def test_any_story_is_a_list_in_markdown_with_its_very_words(story: Story) -> None:
    text = exports.dumps(story, ".md").decode()
    tokens = MarkdownIt("commonmark").parse(text)
    assert {token.tag for token in tokens} <= {"h1", "h2", "p", "ul", "li", "blockquote", ""}
    inside = [inner for token in tokens for inner in token.children or ()]
    assert {inner.type for inner in inside} <= {
        "text",
        "text_special",
        "strong_open",
        "strong_close",
    }
    said = "".join(inner.content for inner in inside)
    for event in story.events:
        # CommonMark shows NUL as U+FFFD.
        assert " ".join(event.title.split()).replace("\0", "\ufffd") in said


@STORIES
def test_a_calendar_is_read_with_the_same_days(story: Story) -> None:
    calendar = icalendar.Calendar.from_ical(exports.dumps(story, ".ics"))
    told = [
        (str(e["UID"]), e.decoded("DTSTART").toordinal(), e.decoded("DTEND").toordinal())
        for e in calendar.walk("VEVENT")
    ]
    assert told == [(e.id, e.interval.start, e.interval.end) for e in story.events]
    assert not [e.errors for e in calendar.walk("VEVENT") if e.errors]


@settings(deadline=None)
@given(story=anything_told())
def test_any_story_is_a_calendar(story: Story) -> None:
    calendar = icalendar.Calendar.from_ical(exports.dumps(story, ".ics"))
    fits = [e for e in story.events if e.interval.start >= 1 and e.interval.end <= 3_652_059]
    titles = [str(e["SUMMARY"]) for e in calendar.walk("VEVENT")]
    assert len(titles) == len(fits)


def test_a_title_in_a_calendar_is_read_as_it_was() -> None:
    title = 'Ünïcödé; a, b \\ c: "d" and a title that has to be folded more than once ' * 3
    story = story_of(("2024-06-20", None, title))
    (event,) = icalendar.Calendar.from_ical(exports.dumps(story, ".ics")).walk("VEVENT")
    assert str(event["SUMMARY"]) == title


@pytest.mark.parametrize("story", [korea(), every_mark(), OLD], ids=["korea", "marks", "old"])
def test_the_days_in_edtf_are_read_as_the_days_that_we_give(story: Story) -> None:
    for row in rows(story):
        read = edtf.parse_edtf(row["edtf"])
        first, last = read.lower_strict(), read.upper_strict()
        assert [_iso(first), _iso(last)] == [row["start"], row["last"]]


def _iso(day: Any) -> str:
    sign = "-" if day.tm_year < 0 else ""
    return f"{sign}{abs(day.tm_year):04d}-{day.tm_mon:02d}-{day.tm_mday:02d}"


@STORIES
def test_linked_data_is_a_graph_of_events_of_schema_org(story: Story) -> None:
    graph = linked(story)
    events = list(graph.subjects(rdflib.RDF.type, SCHEMA_ORG.Event))
    assert len(events) == len(story.events)
    days = {
        (str(graph.value(e, SCHEMA_ORG.startDate)), str(graph.value(e, SCHEMA_ORG.endDate)))
        for e in events
    }
    assert days == {(row["start"], row["last"]) for row in rows(story)}
    named = {str(code) for code in graph.objects(None, SCHEMA_ORG.identifier)}
    assert named == set(story.countries())


def test_linked_data_quotes_the_article_and_names_the_days_in_edtf() -> None:
    graph = linked(korea())
    (event,) = graph.subjects(SCHEMA_ORG.name, rdflib.Literal("Putin stays in Pyongyang"))
    (days,) = graph.objects(event, rdflib.DCTERMS.temporal)
    assert isinstance(days, rdflib.Literal)
    assert str(days) == "2024-06-18/2024-06-19"
    assert str(days.datatype) == "http://id.loc.gov/datatypes/edtf/EDTF"
    (quotation,) = graph.objects(event, SCHEMA_ORG.subjectOf)
    (words,) = graph.objects(quotation, SCHEMA_ORG.text)
    assert str(words).startswith("Vladimir Putin of Russia stayed")
    (article,) = graph.objects(quotation, SCHEMA_ORG.isPartOf)
    assert graph.value(article, SCHEMA_ORG.url) == rdflib.URIRef("https://example.org/korea")


@settings(deadline=None, max_examples=25)
@given(story=anything_told())
def test_any_story_is_linked_data(story: Story) -> None:
    graph = linked(story)
    assert len(set(graph.subjects(rdflib.RDF.type, SCHEMA_ORG.Event))) == len(story.events)


def test_vis_timeline_has_an_item_for_each_country_of_an_event() -> None:
    told = vis(korea())
    assert len(told["items"]) == sum(len(event.countries) for event in korea().events)
    assert {item["group"] for item in told["items"]} == {group["id"] for group in told["groups"]}
    assert len({item["id"] for item in told["items"]}) == len(told["items"])
    visit = next(item for item in told["items"] if "stays in Pyongyang" in item["content"])
    assert (visit["start"], visit["end"]) == ("2024-06-18T00:00:00", "2024-06-20T00:00:00")


def test_vis_timeline_has_a_group_for_events_without_countries_and_any_year() -> None:
    told = vis(OLD)
    assert [item["start"] for item in told["items"]] == [
        "-000299-01-01T00:00:00",
        "0079-10-24T00:00:00",
        "2024-06-18T00:00:00",
    ]
    assert [group["id"] for group in told["groups"]] == ["ITA", "none"]
    assert told["items"][1]["type"] == "box"


def test_what_a_browser_cannot_hold_is_left_out_and_told() -> None:
    story = story_of(("-280000", None, "Stone is cut"), ("2024-06-20", None, "A speech"))
    assert exports.left_out(story, ".vis.json").startswith("1 event is left out: ")
    assert len(vis(story)["items"]) == 1
    assert exports.left_out(korea(), ".vis.json") == ""


def slides() -> list[dict[str, Any]]:
    made = (exports.dumps(story, ".timelinejs.json") for story in (korea(), every_mark(), OLD))
    return [slide for told in made for slide in json.loads(told)["events"]]


@pytest.mark.parametrize("slide", slides(), ids=lambda slide: slide["unique_id"])
def test_a_slide_has_the_types_that_timelinejs_reads(slide: dict[str, Any]) -> None:
    assert set(slide) == {"unique_id", "start_date", "end_date", "display_date", "text"}
    for end in ("start_date", "end_date"):
        parts = slide[end]
        assert list(parts) == ["year", "month", "day"][: len(parts)]
        assert all(isinstance(part, int) for part in parts.values())
    assert set(slide["text"]) == {"headline", "text"}


def drawable() -> None:
    if (why := missing() or images.missing()) and not os.environ.get("CI"):
        pytest.skip(why)


def test_pictures_are_drawn_with_title_rows_and_marks() -> None:
    drawable()
    drawn = exports.dumps(korea(), ".svg").decode()
    root = ElementTree.fromstring(drawn)
    words = " ".join("".join(root.itertext()).split())
    assert root.tag == "{http://www.w3.org/2000/svg}svg"
    assert "Warnings over arms for Ukraine" in words
    assert "Putin stays in Pyongyang" in words
    assert "on this day" in words
    assert "<script" not in drawn
    assert "http" not in drawn.replace("http://www.w3.org/", "")
    shape = exports.dumps(korea(), ".png")
    assert shape.startswith(b"\x89PNG\r\n\x1a\n")
    width, height = struct.unpack(">II", shape[16:24])
    assert width == 2 * (1100 + 32)
    assert height > 1000


def test_without_the_addition_a_picture_is_refused_with_what_to_do(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(images, "find_spec", lambda name: None)
    with pytest.raises(ValueError, match=r'pip install "article-timeline\[images\]"'):
        exports.dumps(korea(), ".png")
    assert exports.FORMATS[".svg"].missing() == images.NOT_INSTALLED


def test_without_a_browser_a_picture_is_refused_with_what_to_do(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    kaleido = pytest.importorskip("kaleido")

    def none_found(*_: object, **__: object) -> bytes:
        raise kaleido.errors.ChromeNotFoundError

    monkeypatch.setattr(kaleido, "calc_fig_sync", none_found)
    with pytest.raises(ValueError, match="none was found: install one"):
        exports.dumps(korea(), ".png")


def test_a_picture_of_very_many_events_counts_them() -> None:
    first = date(2000, 1, 1)
    days = [(first + timedelta(step)).isoformat() for step in range(MAX_CHART_ROWS + 1)]
    many = story_of(*((day, None, "x", "KOR") for day in days))
    assert exports.left_out(many, ".png") == (
        f"the picture counts the {MAX_CHART_ROWS + 1} events and does not draw each"
    )
    assert images.framed(many)["layout"]["height"] < 500
    assert images.framed(Story())["layout"]["height"] > 0
