"""Saved web pages of many shapes: the article is read, and what stands beside it is not."""

from __future__ import annotations

from dataclasses import replace
from email.message import EmailMessage

import pytest
from pages import NO_NEWS, PAGES, Saved

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
