"""A feed is read as its articles, each with its own day."""

from __future__ import annotations

import json
from datetime import date

import pytest

from timeline.limits import InputRefused
from timeline.reading import read_bytes, read_each, read_record
from timeline.reading.files import feed, fields, records
from timeline.records import replace
from timeline.walk import read_bytes as story_of_bytes

FRIDAY = date(2024, 6, 21)
RSS = """<?xml version="1.0" encoding="windows-1252"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
<title>The Paper</title>
<item><title>War ends &amp;amp; “peace” begins</title><link>https://a.example/war</link>
<dc:creator>Tom Low</dc:creator>
<pubDate>Fri, 21 Jun 2024 23:30:00 -0400</pubDate><description>Short.</description>
<content:encoded><![CDATA[<p>The war <b>ended</b> on Tuesday.</p><p>It began in 1950.<br>Yes.</p>
<script>alert(1)</script><figure><img src=x><figcaption>A tank</figcaption></figure>]]>
</content:encoded></item>
<item><title>Second</title><author>ann@a.example (Ann Roe)</author>
<description>Of 1999 &lt;i&gt;there&lt;/i&gt; and AT&amp;amp;T
</description></item>
<item><guid>1</guid></item>
</channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><title>Blog</title><entry>
<title type="html">&lt;b&gt;A war&lt;/b&gt;</title><link href="https://b.example/1"/>
<published>2024-06-21T23:30:00-04:00</published><updated>2024-07-01T00:00:00Z</updated>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>It ended.</p></div></content>
</entry><entry><title>Later</title><updated>2024-06-21T10:00:00Z</updated></entry></feed>"""


JSON_FEED = {
    "version": "https://jsonfeed.org/version/1.1",
    "title": "The Paper",
    "language": "en",
    "items": [
        {
            "id": "1",
            "url": "https://a.example/war",
            "title": "War ends",
            "content_html": "<p>The war <b>ended</b> on Tuesday.</p><p>It began in 1950.</p>",
            "date_published": "2024-06-21T23:30:00-04:00",
            "authors": [{"name": "Tom Low"}, {"name": "Ann Roe"}],
        },
        {"id": "2", "content_text": "A pier opened on 3 May 1999.", "author": {"name": "Jo Fir"}},
        {"id": "3"},
        "no item",
    ],
}


RECORDS = (
    {"id": 7, "title": "War ends", "published_at": "2024-06-21T23:30:00Z", "authors": ["Tom Low"],
     "url": "https://a.example/war", "text": "The war ended on Tuesday.\n\nIt began in 1950."},
    {"id": 8, "title": "No words", "published_at": "2024-06-21", "text": ""},
    {"id": 9, "title": "A pier", "published_at": None, "text": "A pier opened on 3 May 1999."},
)  # fmt: skip


@pytest.mark.parametrize("name", ["war.jsonl", "war.json", "stdin"])
def test_records_of_articles_are_read_as_articles(name: str) -> None:
    told = json.dumps(RECORDS) if name == "war.json" else "\n".join(map(json.dumps, RECORDS))
    first, second = read_each(told.encode(), name)
    assert (first.name, first.title, first.author) == ("7", "War ends", "Tom Low")
    assert (first.published, first.published_from) == (FRIDAY, "record")
    assert first.text == RECORDS[0]["text"]
    assert (second.title, second.published) == ("A pier", None)
    story = story_of_bytes(told.encode(), name)
    assert [str(event.interval) for event in story.events][-1] == "2024-06-18"


@pytest.mark.parametrize(
    ("record", "is_article"),
    [
        ({"date": "1999", "title": "A pier", "text": "It was long."}, False),
        ({"date": "1999", "title": "A pier", "text": "It was long. " * 80}, True),
        ({"text": "A pier opened in 1999."}, True),
        ({"title": "A pier", "published": "2024-06-21"}, False),
        ({"events": [], "text": {"headline": "A pier"}}, False),
    ],
)
def test_a_record_is_an_article_or_an_event(record: dict[str, object], is_article: bool) -> None:
    assert records.are_articles(json.dumps(record).encode(), "a.jsonl") is is_article


def test_a_table_of_articles_is_read_as_articles_and_one_of_events_is_not() -> None:
    head = "id,headline,date,url,content\n"
    long = "The war ended on Tuesday. " + "Nobody cheered in the wet streets. " * 20
    (document,) = read_each(
        f"{head}1,War ends,2024-06-21,https://a.example,{long}".encode(), "a.csv"
    )
    assert (document.title, document.published) == ("War ends", FRIDAY)
    assert document.text.startswith("The war ended")
    typed = story_of_bytes(f"{head}1,War ends,2024-06-21,,It was cold.".encode(), "a.csv")
    assert [event.title for event in typed.events] == ["War ends"]
    prose = story_of_bytes(b"Text\nThe war ended on 3 May 1999, and it rained.", "stdin")
    assert prose.documents[0].name == "stdin"


@pytest.mark.parametrize("sign", list(",;|\t"))
def test_columns_of_articles_may_be_parted_as_those_of_events(sign: str) -> None:
    told = f"id{sign}published{sign}text\n7{sign}2024-06-21{sign}The war ended on Tuesday.\n"
    (document,) = read_each(told.encode(), "a.csv")
    assert (document.name, document.published) == ("7", FRIDAY)


@pytest.mark.parametrize("name", ["a.csv", "a.jsonl"])
def test_columns_of_days_are_known_as_in_a_table_of_events(name: str) -> None:
    for called in ("Event date", "Began", "Dates"):
        row = {called: "3 May 1999", "Text": "A pier opened."}
        lines = f"{','.join(row)}\n{','.join(row.values())}\n"
        told = lines if name == "a.csv" else json.dumps(row)
        (event,) = story_of_bytes(told.encode(), name).events
        assert (str(event.interval), event.evidence[0].rule) == ("1999-05-03", "typed")


def test_a_file_of_records_is_looked_at_no_further_than_needed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    read: list[int] = []
    judge = fields.are_articles

    def counted(found: list[dict[str, str]]) -> bool:
        read.append(len(found))
        return judge(found)

    monkeypatch.setattr(fields, "are_articles", counted)
    for head, is_article in (("date,title", False), ("date,text", False), ("id,text", True)):
        told = f"{head}\n" + "1999,x\n" * 900
        assert records.are_articles(told.encode(), "a.csv") is is_article
    assert read == [0, records.LOOKED_AT, records.LOOKED_AT]


def test_a_damaged_line_among_articles_is_named() -> None:
    told = '{"text": "It rained in 1999."}\n' * 3
    for bad, why in (("{bad", "line 4 is not JSON"), ("[1]", "line 4 is no JSON object")):
        with pytest.raises(InputRefused, match=f"{why}: mend it, or take it out"):
            read_each(f"{told}{bad}\n".encode(), "rain.jsonl")


def test_a_record_is_read_alike_from_a_file_and_from_an_archive() -> None:
    record = {
        "Article_Body": "<p>The war ended on Tuesday.</p><p>It rained.</p>",
        "datePublish": 1718971200,
        "authors": ["Tom Low", {"name": "Ann Roe"}],
        "publisher": {"name": "The Paper"},
        "web title": "War ends",
    }
    archived, remark = read_record(record, "a")
    (shown,) = read_each(json.dumps(record).encode(), "a.jsonl")
    assert remark == ""
    assert replace(archived, name=shown.name) == shown
    assert shown.text == "The war ended on Tuesday.\n\nIt rained."
    assert (shown.published, shown.author) == (FRIDAY, "Tom Low, Ann Roe")
    assert (shown.source, shown.title) == ("The Paper", "War ends")


def test_a_day_that_is_none_is_told_beside_its_article() -> None:
    (document,) = read_each(b'{"text": "It rained in 1999.", "published": "02/11/2019"}', "a.jsonl")
    assert document.notes == ('read without its day of publication: "02/11/2019" is no clear day',)


@pytest.mark.parametrize("name", ["rain.jsonl", "rain.csv", "rain.json"])
def test_more_records_than_the_limit_are_refused_with_what_to_do(name: str) -> None:
    told = [{"text": f"It rained {count} times."} for count in range(201)]
    as_written = {
        "rain.jsonl": "\n".join(map(json.dumps, told)),
        "rain.csv": "\n".join(["text", *(each["text"] for each in told)]),
        "rain.json": json.dumps(told),
    }
    with pytest.raises(InputRefused, match="is 200: timeline corpus reads more, as JSON Lines"):
        read_each(as_written[name].encode(), name)


def test_each_article_of_a_feed_has_its_text_title_day_and_address() -> None:
    first, second = read_each(RSS.encode("cp1252"), "news.rss")
    assert first.text == "The war ended on Tuesday.\n\nIt began in 1950.\nYes."
    assert first.title == "War ends & “peace” begins"
    assert (first.published, first.published_from) == (FRIDAY, "feed")
    assert (first.source, first.source_from) == ("https://a.example/war", "feed")
    assert (first.author, second.author) == ("Tom Low", "Ann Roe")
    assert second.text == "Of 1999 there and AT&T"
    assert (second.published, second.source, second.name) == (None, "The Paper", "Second")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_an_atom_feed_is_known_by_its_content_in_any_encoding(encoding: str) -> None:
    first, later = read_each(ATOM.encode(encoding), "unnamed")
    assert (first.title, first.text) == ("A war", "It ended.")
    assert (first.published, first.published_from) == (FRIDAY, "feed")
    assert (later.published, later.text) == (FRIDAY, "Later")


def test_a_feed_is_one_story_whose_days_hang_on_each_article() -> None:
    story = story_of_bytes(RSS.encode("cp1252"), "news.xml")
    assert {event.when.edtf for event in story.events} >= {"2024-06-18", "1950"}
    assert [document.name for document in story.documents][1] == "Second"


@pytest.mark.parametrize("name", ["feed.json", "stdin"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_a_json_feed_is_read_as_its_articles(name: str, mark: str) -> None:
    data = f"{mark}{json.dumps(JSON_FEED, indent=1)}".encode()
    first, second = story_of_bytes(data, name).documents
    assert first.text == "The war ended on Tuesday.\n\nIt began in 1950."
    assert (first.title, first.title_from) == ("War ends", "feed")
    assert (first.published, first.published_from) == (FRIDAY, "feed")
    assert (first.source, first.author) == ("https://a.example/war", "Tom Low, Ann Roe")
    assert (second.source, second.author) == ("The Paper", "Jo Fir")
    assert {event.when.edtf for event in story_of_bytes(data, name).events} >= {
        "2024-06-18",
        "1950",
        "1999-05-03",
    }


def test_a_json_feed_that_is_cut_off_or_empty_says_so() -> None:
    with pytest.raises(InputRefused, match=feed.TORN):
        story_of_bytes(json.dumps(JSON_FEED).encode()[:300], "feed.json")
    with pytest.raises(InputRefused, match=feed.EMPTY):
        story_of_bytes(json.dumps({**JSON_FEED, "items": {}}).encode(), "feed.json")


def test_a_feed_that_is_cut_off_says_so() -> None:
    first = read_each(RSS.encode("cp1252")[:700], "news.xml")[0]
    assert first.notes == (feed.CUT_OFF,)
    assert all(feed.CUT_OFF not in each.notes for each in read_each(RSS.encode("cp1252"), "a.xml"))


def test_a_feed_is_no_single_article() -> None:
    with pytest.raises(InputRefused, match="holds 2 articles, not one"):
        read_bytes(RSS.encode("cp1252"), "news.xml")


def test_without_the_addition_a_feed_is_refused_with_what_to_do(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(feed, "find_spec", lambda name: None)
    with pytest.raises(InputRefused, match=r'pip install "article-timeline\[feeds\]"'):
        read_each(ATOM.encode(), "a.xml")
