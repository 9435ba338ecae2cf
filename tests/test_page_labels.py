"""Title, author, site and day of web pages that say them each in a place of their own."""

from __future__ import annotations

from datetime import date

import pytest
from pages import BODY, PARAGRAPHS

from timeline.reading import read_bytes

THURSDAY = date(2024, 6, 13)
TITLE = "Ferry runs aground off Bergen"


def page(head: str = "", top: str = f"<h1>{TITLE}</h1>", body: str = PARAGRAPHS) -> bytes:
    return f"<html><head>{head}</head><body><main>{top}{body}</main></body></html>".encode()


SITES = {
    "title and heading": (page(f"<title>{TITLE} - by Kari Lund - A Sailor's Notes</title>"),
                          "A Sailor's Notes"),
    "upright lines": (page(f"<title>{TITLE} | World | The Harbour Post</title>", ""),
                      "The Harbour Post"),
    "microdata": (page(f"<title>{TITLE}</title>", f"<h1>{TITLE}</h1><span itemprop=publisher>"
                       "<meta itemprop=name content='The Harbour Post'></span>"),
                  "The Harbour Post"),
    "library": (page(f"<title>{TITLE}</title><meta name=DC.publisher content='Bergen Museum'>"),
                "Bergen Museum"),
    "saved from": (b"<!-- saved from url=(0042)https://post.example/2024/06/13/ferry -->" + page(),
                   "post.example"),
    "reader view": (page(top="<a class='domain reader-domain' href='https://post.example/f'>post"
                         f".example</a><h1>{TITLE}</h1>"), "post.example"),
}  # fmt: skip


@pytest.mark.parametrize(("data", "site"), SITES.values(), ids=SITES)
def test_the_site_of_a_page_is_found_and_is_no_part_of_its_title(data: bytes, site: str) -> None:
    document = read_bytes(data, "ferry.html")
    assert (document.title, document.source) == (TITLE, site)
    assert document.source_from == "page metadata"


DAYS = {
    "pieces of a byline": "<div class=byline-wrapper><a>Kari Lund</a><div>Jun 13, 2024</div></div>",
    "list of terms": "<dl class=metadata><dt>From:</dt><dd>Ministry</dd><dt>Published</dt><dd>13 "
    "June 2024</dd><dt>Last updated</dt><dd>14 June 2024</dd></dl>",
    "forum": "<p class=author>by <b>lotsen</b> » Thu Jun 13, 2024 8:14 am</p>",
    "line above": "<i>By Kari Lund</i><br>Thursday, June 13, 2024<br>",
}


@pytest.mark.parametrize("top", DAYS.values(), ids=DAYS)
def test_a_page_is_dated_by_the_lines_above_its_article(top: str) -> None:
    data = page(f"<title>{TITLE}</title>", f"<h1>{TITLE}</h1>{top}")
    assert read_bytes(data, "ferry.html").published == THURSDAY


def test_what_a_browser_notes_of_a_saved_page_dates_it() -> None:
    noted = b"<!-- saved from url=(0042)https://post.example/2024/06/13/ferry -->"
    assert read_bytes(noted + page(), "ferry.html").published == THURSDAY


def test_a_name_that_a_library_turned_around_is_turned_back() -> None:
    data = page("<meta name=DC.creator content='Lund, Kari'><meta name=author content='Ole Vik'>")
    assert read_bytes(data, "ferry.html").author == "Kari Lund, Ole Vik"


def test_a_live_page_is_called_as_its_head_says_and_not_as_its_last_entry() -> None:
    script = (
        '{"@type": "LiveBlogPosting", "headline": "Ferry aground: live", "datePublished":'
        ' "2024-06-13", "liveBlogUpdate": [{"@type": "BlogPosting", "headline": "Inquiry"}]}'
    )
    head = f"<title>Ferry aground: live</title><script type=application/ld+json>{script}</script>"
    assert read_bytes(page(head, ""), "ferry.html").title == "Ferry aground: live"


HIDDEN = {
    "template": "<template><p>The storm of 2 January 2020 killed four people.</p></template>",
    "list of AMP": "<amp-list src=x><p>The storm of 2 January 2020 killed four.</p></amp-list>",
    "offer": "<div class=paywall><h2>Subscribe to read on</h2><p>Offer ends 2 January 2020. Sign "
    "in if you have an account.</p></div>",
}


@pytest.mark.parametrize("beside", HIDDEN.values(), ids=HIDDEN)
def test_what_no_reader_sees_and_what_sells_the_rest_is_no_part_of_an_article(beside: str) -> None:
    text = read_bytes(page(body=PARAGRAPHS + beside), "ferry.html").text
    assert BODY[-1] in text
    assert "2020" not in text


def test_a_paper_may_call_the_piece_itself_a_paywall() -> None:
    body = f"<div class=paywall>{PARAGRAPHS}<p>Some had to sign in at the quay.</p></div>"
    assert BODY[-1] in read_bytes(page(body=body), "ferry.html").text


def test_a_page_that_a_script_would_fill_has_no_article() -> None:
    empty = b"<html><body><div id=root></div><noscript>Enable JavaScript.</noscript></body></html>"
    with pytest.raises(ValueError, match="no article was found in this page: copy its text"):
        read_bytes(empty, "ferry.html")
