"""From a feed (RSS, Atom, RDF) to its articles, each with its own title and publication day."""

import io
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from email.utils import parseaddr, parsedate
from importlib.util import find_spec
from typing import Any

from timeline.limits import MAX_FEED_ENTRIES, InputRefused
from timeline.phrases import read_day
from timeline.reading.encodings import decode
from timeline.reading.pages.markup import refuse_monstrous
from timeline.reading.pages.snippets import words_of
from timeline.reading.unwrapped import Unwrapped

NOT_INSTALLED = 'feeds need an addition: run pip install "article-timeline[feeds]"'
FEED = "feed"
TORN = "the feed is damaged and cannot be read: fetch it again"
CUT_OFF = "the feed is cut off at its end: fetch it again to read all of it"
_WHOLE = re.compile(r"</(?:\w+:)?(?:rss|feed|RDF)\s*>\s*(?:<!--.*?-->\s*)*\Z", re.S | re.I)
EMPTY = "the feed has no article in it"

_DECLARED = re.compile(rb"<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w.:-]{2,40})[\"']")
_ENTITY = re.compile(r"<!ENTITY", re.I)


def unwrap(data: bytes) -> tuple[Unwrapped, ...]:
    """A text for each entry; InputRefused if it is damaged, empty, or over a limit."""
    if not find_spec("feedparser"):
        raise InputRefused(NOT_INSTALLED)
    declared = _DECLARED.match(data.lstrip())
    decoded = decode(data, declared[1].decode("ascii") if declared else "")
    if _ENTITY.search(decoded.text):
        raise InputRefused("the feed declares entities, which no feed needs")
    refuse_monstrous(decoded.text)
    found = _parsed(decoded.text)
    refuse_many(len(found.entries))
    site = one_line(found.feed.get("title", ""))
    language = one_line(str(found.feed.get("language", "")))
    torn = () if _WHOLE.search(decoded.text) else (CUT_OFF,)
    articles = tuple(
        replace(each, language=language, notes=(*decoded.notes, *torn))
        for each in _articles(found.entries, site)
    )
    if not articles:
        raise InputRefused(TORN if found.bozo else EMPTY)
    return articles


def refuse_many(articles: int) -> None:
    """InputRefused for more articles than a feed may have."""
    if articles > MAX_FEED_ENTRIES:
        raise InputRefused(f"the feed has {articles:,} articles, the limit is {MAX_FEED_ENTRIES:,}")


def _parsed(source: str) -> Any:
    import feedparser

    # An open file, since a text would be taken for an address; and the header wins over what the
    # first line said of the encoding before it was decoded.
    return feedparser.parse(
        io.BytesIO(source.encode("utf-8", "replace")),
        response_headers={"content-type": "application/xml; charset=utf-8"},
        resolve_relative_uris=False,
        sanitize_html=False,
    )


def _articles(entries: list[Any], site: str) -> Iterator[Unwrapped]:
    for number, entry in enumerate(entries, 1):
        title = one_line(words_of(_told(entry, "title")))
        contents = [str(content.get("value", "")) for content in entry.get("content", ())]
        text = words_of(max([*contents, _told(entry, "summary")], key=len)) or title
        if not text:
            continue
        day = day_of(_told(entry, "published"))
        yield Unwrapped(
            text=text,
            title=title,
            title_from=FEED,
            source=one_line(_told(entry, "link")) or site,
            source_from=FEED,
            author=_name(one_line(_told(entry, "author"))),
            author_from=FEED,
            published=day,
            published_from=FEED,
            changed=day_of(_told(entry, "updated")),
            name=title or f"article {number}",
        )


def _told(entry: Any, name: str) -> str:
    """A field as it stands: feedparser's own `get` gives the day of publication for the last."""
    return str(dict.get(entry, name) or "")


def day_of(stamp: str) -> date | None:
    """The day in the time zone that it was written in: RFC 822 as in RSS, ISO 8601 as in Atom."""
    parts = parsedate(stamp)
    try:
        return date(*parts[:3]) if parts else read_day(stamp)
    except ValueError:
        return None


def _name(author: str) -> str:
    """The name in "ann@example.org (Ann Roe)", as RSS has it, or in a name alone."""
    return parseaddr(author)[0] if "@" in author else author


def one_line(text: str) -> str:
    """The words with one blank between them."""
    return " ".join(text.split())
