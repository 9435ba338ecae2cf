"""From a JSON Feed (https://www.jsonfeed.org/version/1.1/) to its articles."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from timeline.limits import InputRefused
from timeline.patterns import later
from timeline.reading.encodings import decode, marked
from timeline.reading.files.feed import EMPTY, FEED, TORN, day_of, one_line, refuse_many
from timeline.reading.pages.snippets import words_of
from timeline.reading.unwrapped import Unwrapped

_VERSION = later(rb'"version"\s*:\s*"https?:\\?/\\?/(?:www\.)?jsonfeed\.org\\?/version')


def is_json_feed(data: bytes) -> bool:
    """Whether it says of itself that it is one, as every JSON Feed must."""
    plain = marked(data)
    return plain.lstrip()[:1] == b"{" and _VERSION.search(plain) is not None


def unwrap(data: bytes) -> tuple[Unwrapped, ...]:
    """A text for each item; InputRefused if it is damaged, empty, or over a limit."""
    decoded = decode(data)
    try:
        feed = json.loads(decoded.text.removeprefix("\ufeff"))
    except (ValueError, RecursionError):
        raise InputRefused(TORN) from None
    items = feed.get("items") if isinstance(feed, dict) else None
    items = [each for each in items if isinstance(each, dict)] if isinstance(items, list) else []
    refuse_many(len(items))
    articles = tuple(_articles(items, feed, decoded.notes))
    if not articles:
        raise InputRefused(EMPTY)
    return articles


def _articles(
    items: list[dict[str, Any]], feed: Mapping[str, Any], notes: tuple[str, ...]
) -> Iterator[Unwrapped]:
    for number, item in enumerate(items, 1):
        title = one_line(_told(item, "title"))
        text = _text(item) or title
        if not text:
            continue
        yield Unwrapped(
            text=text,
            title=title,
            title_from=FEED,
            source=one_line(_told(item, "url") or _told(feed, "title")),
            source_from=FEED,
            author=_authors(item) or _authors(feed),
            author_from=FEED,
            published=day_of(_told(item, "date_published")),
            published_from=FEED,
            changed=day_of(_told(item, "date_modified")),
            language=_told(item, "language") or _told(feed, "language"),
            name=title or f"article {number}",
            notes=notes,
        )


def _text(item: Mapping[str, Any]) -> str:
    """The words of an item, the longest telling of it."""
    plain = (_told(item, name).strip() for name in ("content_text", "summary"))
    return max((words_of(_told(item, "content_html")), *plain), key=len)


def _authors(told: Mapping[str, Any]) -> str:
    """The names in `authors`, or in the `author` of version 1."""
    listed = told.get("authors")
    people = listed if isinstance(listed, list) else [told.get("author")]
    names = (one_line(_told(each, "name")) for each in people if isinstance(each, dict))
    return ", ".join(filter(None, names))


def _told(item: Mapping[str, Any], name: str) -> str:
    value = item.get(name)
    return value if isinstance(value, str) else ""
