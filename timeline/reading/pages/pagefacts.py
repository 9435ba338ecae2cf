"""From a parsed web page to its label: who wrote it, for whom, when, and what it calls itself."""

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain, islice
from typing import Any

from timeline.reading.pages.linked import MOST_NAMES, linked_article, names_in
from timeline.reading.pages.pagedays import bylines, changed_on, is_beside, published_on
from timeline.reading.pages.pagesite import publisher
from timeline.reading.unwrapped import Unwrapped

METADATA = "page metadata"
_AUTHORS = (
    "author",
    "article:author",
    "parsely-author",
    "sailthru.author",
    "citation_author",
    "dc.creator",
    "dcterms.creator",
    "byl",
)
_TITLES = ("og:title", "twitter:title", "dc.title", "citation_title")
_MARKED = frozenset(
    ("p-author", "fn", "author", "author-name", "byline-name", "byline__name",
     "reader-credits")
)  # fmt: skip
_BY = re.compile(r"\A(?:written |posted )?by:?\s+", re.I)
_AND = re.compile(r"\s+(?:and|&)\s+|\s*;\s*")
_TURNED = re.compile(r"(?P<family>[^\W\d][\w.’'-]+), (?P<given>[^\W\d][\w. ’'-]{1,40})")
"""A name as libraries write it: "Berg, Ida"."""
_NAME = re.compile(r"[^\d@]{2,80}")


def said_by(tree: Any) -> Unwrapped:
    """The label of a page, with the text still to come: author, site, days, language."""
    linked = linked_article(tree)
    author, author_from = _author(tree, linked)
    return Unwrapped(
        text="",
        author=author,
        author_from=author_from,
        source=publisher(tree, linked),
        published=published_on(tree, linked),
        published_from=METADATA,
        changed=changed_on(tree, linked),
        aside=bylines(tree),
        language=tree.get("lang") or tree.get("xml:lang") or "",
    )


def titles_in(tree: Any) -> tuple[str, ...]:
    """What the head of a page calls it, on one line each."""
    linked = linked_article(tree).get("headline")
    said = (linked, tree.findtext(".//title"), *_tagged(tree, _TITLES))
    return tuple(" ".join(each.split()) for each in said if isinstance(each, str))


def _author(tree: Any, linked: Mapping[str, Any]) -> tuple[str, str]:
    """Who wrote it, and whether the metadata or the byline says so; empty for nobody."""
    for said in (names_in(linked.get("author")), _tagged(tree, _AUTHORS)):
        if names := _names(said):
            return names, METADATA
    names = _names(" ".join(part.text_content().split()) for part in _marked(tree))
    return names, "byline" if names else ""


def _names(said: Iterable[str]) -> str:
    parts = (part for each in islice(said, MOST_NAMES) for part in _AND.split(_BY.sub("", each)))
    names = (_as_spoken(part.strip(" ,|·")) for part in parts)
    return ", ".join(dict.fromkeys(name for name in names if _NAME.fullmatch(name)))


def _as_spoken(name: str) -> str:
    turned = _TURNED.fullmatch(name)
    return f"{turned['given']} {turned['family']}" if turned else name


def _tagged(tree: Any, names: tuple[str, ...]) -> Iterator[str]:
    for tag in tree.iter("meta"):
        called = {tag.get(key, "").lower() for key in ("property", "name", "itemprop")}
        content = tag.get("content", "")
        if not called.isdisjoint(names) and "://" not in content:
            yield " ".join(content.split())


def _marked(tree: Any) -> Iterator[Any]:
    """The parts of the article that are made to hold its author's name."""
    links = (tag for tag in tree.iter("a") if "author" in tag.get("rel", "").split())
    parts = (tag for tag in tree.iter("span", "a", "div", "p", "address") if _is_marked(tag))
    return (part for part in chain(links, parts) if not any(map(is_beside, part.iterancestors())))


def _is_marked(tag: Any) -> bool:
    labels = {*tag.get("class", "").split(), tag.get("itemprop", "")}
    return not labels.isdisjoint(_MARKED)
