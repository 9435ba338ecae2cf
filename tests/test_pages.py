"""Saved web pages of many shapes: the article is read, and what stands beside it is not."""

from __future__ import annotations

from dataclasses import replace
from email.message import EmailMessage

import pytest
from pace import cost
from pages import BODY, NO_NEWS, PAGES, Saved

from timeline.reading import read_bytes
from timeline.walk import tell

shapes = pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)


@shapes
def test_the_words_of_the_article_are_there_and_nothing_else(page: Saved) -> None:
    text = read_bytes(page.data, f"{page.name}.html").text
    assert [words for words in page.says if words not in text] == []
    assert [words for words in NO_NEWS if words in text] == []


@shapes
def test_title_site_and_day_are_those_of_the_article(page: Saved) -> None:
    document = read_bytes(page.data, f"{page.name}.html")
    assert (document.title, document.source) == (page.title, page.source)
    assert (document.published, document.published_from) == (page.day, page.day_from)
    assert (document.author, document.author_from) == (page.author, page.author_from)
    assert document.title_from == ("page metadata" if page.title else "")
    assert document.source_from == (
        "dateline" if page.source == "Reuters" else "page metadata" if page.source else ""
    )


@shapes
def test_a_page_is_known_without_its_name(page: Saved) -> None:
    assert read_bytes(page.data, "stdin").text == read_bytes(page.data, "a.html").text


@shapes
def test_no_event_comes_from_what_stands_beside_the_article(page: Saved) -> None:
    document = read_bytes(page.data, f"{page.name}.html")
    story = tell(document)
    years = {event.when.edtf[:4] for event in story.events}
    assert "2024" in years
    assert years <= {"1987", "2004", "2019", "2024", "2025"}
    for event in story.events:
        assert story.quote(event.evidence[0]) in document.text


def saved_as_one_file(page: bytes, coding: str = "quoted-printable") -> bytes:
    """The page as browsers save it with its pictures (MHTML)."""
    whole = EmailMessage()
    whole["Snapshot-Content-Location"] = "https://news.example/ferry"
    whole["Subject"] = "Ferry runs aground off Bergen"
    lines = b"\0" not in page
    whole.set_content(page, "text", "html", cte=coding if lines else "base64")
    whole.add_related(b"GIF89a", "image", "gif", cid="<a@mhtml>")
    return bytes(whole)


@pytest.mark.parametrize("coding", ["quoted-printable", "base64"])
@shapes
def test_a_page_saved_as_one_file_is_the_same_article(page: Saved, coding: str) -> None:
    alone = read_bytes(page.data, "a.html")
    saved = read_bytes(saved_as_one_file(page.data, coding), "a.mhtml")
    assert saved == replace(
        alone,
        title=alone.title or "Ferry runs aground off Bergen",
        source=alone.source if alone.source_from == "page metadata" else "news.example",
        title_from="page metadata",
        source_from="page metadata",
    )


def test_a_page_saved_as_one_file_is_known_without_its_name_and_by_its_title() -> None:
    words = "<p>The coast guard saved all 214 people on 13 June 2024, it said on Friday.</p>" * 9
    saved = read_bytes(saved_as_one_file(f"<html><body>{words}</body></html>".encode()), "stdin")
    assert (saved.title, saved.source) == ("Ferry runs aground off Bergen", "news.example")
    assert saved.text.startswith("The coast guard")


ENTRIES = (
    ("1895", "The museum is founded in Peru", "Nobody knew how large it would grow one day."),
    ("1912", "A fire destroys the east wing", "Its keepers carried the paintings to safety."),
    ("May 1968", "Students occupy the hall", "Their banner hangs there, faded, in a new frame."),
    ("3 June 2001", "A new wing opens in Chile", "Its architect had died before it was built."),
)  # fmt: skip
LAYOUTS = {
    "boxes": "<div class=y>{}</div><div><h3>{}</h3><p>{}</p></div>",
    "times": "<article><time>{}</time><h3>{}</h3><p>{}</p></article>",
    "items": "<li><h4>{}</h4><h3>{}</h3><p>{}</p></li>",
    "nested items": "<li><div class=date>{}</div><div><h3>{}</h3><p>{}</p></div></li>",
    "close by": "<li><span class=date>{}</span><span>{}. {}</span></li>",
    "headings": "<section><h2>{}: {}</h2><p>{}</p></section>",
    "terms": "<dt>{}</dt><dd>{}. {}</dd>",
}


@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=LAYOUTS)
def test_the_page_of_a_timeline_is_read_in_every_layout(layout: str) -> None:
    _is_read("".join(layout.format(*entry) for entry in ENTRIES))


def test_a_day_behind_its_heading_is_of_what_it_heads() -> None:
    layout = "<div><h3>{1}</h3><span>{0}</span><p>{2}</p></div>"
    _is_read("".join(layout.format(*entry) for entry in ENTRIES))


def test_teasers_with_their_days_are_no_timeline() -> None:
    teaser = "<li><a href=/{0}><h3>{1}</h3></a><time>{0}</time><p>{2}</p></li>"
    teasers = "".join(teaser.format(*entry) for entry in ENTRIES)
    body = "".join(f"<p>{words}</p>" for words in BODY)
    page = f"<html><body><article><h1>Ferry aground</h1>{body}</article><aside><ul>{teasers}</ul>"
    text = read_bytes(page.encode(), name="a.html").text
    assert "museum" not in text
    assert "1912" not in text


def _is_read(entries: str) -> None:
    """Whether each day of the entries is that of its heading, and none is that of publication."""
    lead = "The museum tells here how it came to be what it is, for all who visit it these days."
    tags = {"<li>": "ul", "<dt>": "dl"}
    tag = tags.get(entries[:4], "div")
    page = f"<html><body><main><h1>Our house</h1><p>{lead}</p><{tag}>{entries}</{tag}></main>"
    story = tell(read_bytes(page.encode(), name="a.html"))
    told = {event.title: event.when.edtf for event in story.events}
    assert story.documents[0].published is None
    days = ("1895", "1912", "1968-05", "2001-06-03")
    for (_, title, _), day in zip(ENTRIES, days, strict=True):
        assert told.get(title) == day


ROWS = (("1990", "3 May", "The Astrid sinks off Peru"), ("1990", "12 August", "A harbour opens"),
        ("1994", "1 June", "The state sells its last ferry"))  # fmt: skip
HEAD = "<tr><th>Year</th><th>Date</th><th>Event</th></tr>"
TABLES = {
    "a column for the year": HEAD + "".join(
        f"<tr><td>{year}</td><td>{day}</td><td>{told}</td></tr>" for year, day, told in ROWS),
    "a cell for several rows": HEAD
        + f"<tr><td rowspan=2>1990</td><td>3 May</td><td>{ROWS[0][2]}</td></tr>"
        + f"<tr><td>12 August</td><td>{ROWS[1][2]}</td></tr>"
        + f"<tr><td>1994</td><td>1 June</td><td>{ROWS[2][2]}</td></tr>",
    "columns beside": "<tr><th>Date</th><th>Vessel</th><th>What happened</th><th>Source</th></tr>"
        + "".join(f"<tr><td>{day} {year}</td><td>MS Alba</td><td>{told}</td><td>Log 7</td></tr>"
        for year, day, told in ROWS),
}  # fmt: skip


@pytest.mark.parametrize("table", TABLES.values(), ids=TABLES)
def test_the_rows_of_a_table_have_their_days_and_what_happened(table: str) -> None:
    lead = "<p>The ferries of the western coast, from the first one to the last.</p>"
    page = f"<html><body><main><h1>Ferries</h1>{lead}<table>{table}</table></main></body></html>"
    story = tell(read_bytes(page.encode(), name="a.html"))
    assert [event.when.edtf for event in story.events] == ["1990-05-03", "1990-08-12", "1994-06-01"]
    for event, (_, _, told) in zip(story.events, ROWS, strict=True):
        assert event.title.startswith(told)
    assert "Source" not in story.documents[0].text
    assert "Log 7" not in story.documents[0].text


def test_cells_that_reach_over_countless_others_cost_no_more_than_the_table() -> None:
    row = "<tr>{}<td>A ferry sinks</td></tr>"
    pages = [
        f"<html><body><main><p>Words.</p><table>{row.format(cell * 3) * 200}</table></main></body>"
        for cell in ("<td>1990</td>", "<td rowspan=65534 colspan=900>1990</td>")
    ]
    plain, wide = (cost(lambda page=page: _read(page)) for page in pages)
    assert wide < 5 * plain


def _read(page: str) -> str:
    return read_bytes(page.encode(), name="a.html").text
