"""From a parsed web page to the days that its own metadata name: published, and changed.

Only what is written for machines is believed. A search through the visible page, as libraries
offer, takes related links and copyright lines for the day of publication.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from itertools import chain, islice
from typing import Any

from timeline.limits import MAX_PAGE_DAYS
from timeline.phrases import read_day
from timeline.reading.chronicle import ENOUGH_DAYS, is_day
from timeline.reading.pages.clutter import is_encyclopaedia

_PUBLISHED = (
    "article:published_time",
    "og:published_time",
    "datepublished",
    "article:published",
    "parsely-pub-date",
    "sailthru.date",
    "pubdate",
    "publishdate",
    "publish-date",
    "publish_date",
    "publication_date",
    "citation_publication_date",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.created",
    "dc.date",
    "dcterms.date",
    "date",
)
"""What `meta` tags call the day of publication, the surest first."""
_CHANGED = (
    "article:modified_time",
    "og:updated_time",
    "datemodified",
    "dcterms.modified",
    "last-modified",
)
_IN_ADDRESS = re.compile(r"/(?P<year>(?:19|20)\d\d)[/-](?P<month>\d\d?)[/-](?P<day>\d\d?)(?:/|-|$)")
_BESIDE = re.compile(r"related|recommend|comment|sidebar|footer|promo|teaser|most-", re.I)
_BYLINE = re.compile(
    r"(?<![a-z])(?:by-?line|date-?line|(?:entry|post|article|story)-?(?:meta|date|info)|pub-?date"
    r"|posted(?:-on)?|published(?:-on|-date)?|publish-?date|timestamp|date)(?![a-z])",
    re.I,
)
_TERM = re.compile(r"(?:date |first )?(?:published|posted|issued|released|updated)(?: on)?", re.I)
BYLINE_CHARACTERS = 200
_SAYS_SO = frozenset(("dt-published", "published"))
"""Classes of microformats (h-entry, hAtom)."""
_NAMES = ("property", "name", "itemprop", "http-equiv")


def published_on(tree: Any, linked: Mapping[str, Any]) -> date | None:
    """The day of publication in the metadata of a page, in its only time, or in its address.

    `linked` is what its JSON-LD says of the article, which comes first.
    """
    if is_encyclopaedia(tree):
        # It is written for the day of its last change, whenever it was begun.
        return changed_on(tree, linked)
    said = chain(
        _days(_told(linked, "datePublished")),
        _tagged(tree, _PUBLISHED),
        _marked_times(tree),
        _only_time(tree),
        _addressed(tree),
    )
    return next(said, None)


def bylines(tree: Any) -> str:
    """The short lines of a page that are made to say who wrote it and when, one below the other.

    Several different days in them are those of a timeline.
    """
    said = (part for part in tree.iter() if isinstance(part.tag, str) and _is_byline(part))
    lines = (line for part in islice(said, MAX_PAGE_DAYS) for line in _lines(part))
    told = dict.fromkeys(chain(_terms(tree), lines))
    days = {line for line in told if is_day(line)}
    return "\n".join(line for line in told if len(days) < ENOUGH_DAYS or line not in days)


def _lines(part: Any) -> Iterator[str]:
    """What it says as a whole and, where that is short, each of its pieces."""
    pieces = [words for piece in part.itertext() if (words := " ".join(piece.split()))]
    whole = " ".join(pieces)
    if len(whole) <= BYLINE_CHARACTERS:
        yield from (whole, *pieces)


def _terms(tree: Any) -> Iterator[str]:
    """What a list of terms says of the day: "Published", and in the next cell the day."""
    for term in islice(tree.iter("dt"), MAX_PAGE_DAYS):
        said, told = term.text_content().strip(" :\n\t"), term.getnext()
        if _TERM.fullmatch(said) and told is not None and told.tag == "dd":
            yield f"{said}: {' '.join(told.text_content().split())}"[:BYLINE_CHARACTERS]


def _is_byline(part: Any) -> bool:
    labels = f"{part.get('class', '')} {part.get('id', '')} {part.get('itemprop', '')}"
    return bool(_BYLINE.search(labels)) and not any(map(is_beside, part.iterancestors()))


def changed_on(tree: Any, linked: Mapping[str, Any]) -> date | None:
    """The day on which the page says that it was last changed."""
    said = chain(_days(_told(linked, "dateModified")), _tagged(tree, _CHANGED))
    return next(said, None)


def _told(linked: Mapping[str, Any], key: str) -> Iterator[str]:
    day = linked.get(key)
    yield from (each for each in (day if isinstance(day, list) else [day]) if isinstance(each, str))


def _tagged(tree: Any, names: tuple[str, ...]) -> Iterator[date]:
    contents: dict[str, str] = {}
    for tag in tree.iter("meta"):
        for name in _NAMES:
            contents.setdefault(tag.get(name, "").lower(), tag.get("content", ""))
    yield from _days(contents[name] for name in names if name in contents)


def _marked_times(tree: Any) -> Iterator[date]:
    yield from _days(
        tag.get("datetime") or tag.get("content") or tag.get("title") or ""
        for tag in tree.iter("time", "span", "abbr")
        if _says_so(tag) and not any(map(is_beside, tag.iterancestors()))
    )


def _says_so(tag: Any) -> bool:
    return (
        tag.get("itemprop", "").lower() == "datepublished"
        or tag.get("pubdate") is not None
        or not _SAYS_SO.isdisjoint(tag.get("class", "").split())
    )


def _only_time(tree: Any) -> Iterator[date]:
    """The day of the page's times, if all of the article's own name the same."""
    own = (tag for tag in tree.iter("time") if not any(map(is_beside, tag.iterancestors())))
    days = set(_days(tag.get("datetime", "") for tag in own))
    if len(days) == 1:
        yield from days


def is_beside(part: Any) -> bool:
    """Whether a part of a page is not its article: links to others, comments, footers."""
    labels = f"{part.get('class', '')} {part.get('id', '')}"
    return part.tag in ("aside", "nav", "footer") or bool(_BESIDE.search(labels))


def _addressed(tree: Any) -> Iterator[date]:
    canonical = (tag for tag in tree.iter("link") if tag.get("rel") == "canonical")
    own = (tag for tag in tree.iter("meta") if tag.get("property") == "og:url")
    links = chain(
        (tag.get("href", "") for tag in canonical), (tag.get("content", "") for tag in own)
    )
    found = filter(None, map(_IN_ADDRESS.search, links))
    yield from _days(f"{day['year']}-{day['month']:0>2}-{day['day']:0>2}" for day in found)


def _days(phrases: Iterable[str]) -> Iterator[date]:
    for phrase in islice(phrases, MAX_PAGE_DAYS):
        day = read_day(phrase)
        if day:
            yield day
