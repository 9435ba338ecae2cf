"""From a saved web page to the text of its article, its title, site and day of publication."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from lxml import etree
from lxml.html import HTMLParser, document_fromstring

from timeline.limits import MAX_HTML_DEPTH, MAX_HTML_NESTING, InputRefused
from timeline.reading.encodings import decode
from timeline.reading.markup import refuse_monstrous
from timeline.reading.unwrapped import Unwrapped

_DECLARED = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.I)
_DECLARED_WITHIN = 4_096
_RIGHTS = re.compile(r"©|\(c\)\s*\d{4}|copyright\s+(?:\d|©|\(c\))|all rights reserved", re.I)
_NO_SIGNS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]")
RIGHTS_CHARACTERS = 300
"""A longer stretch of text is not just a copyright line."""
NO_ARTICLE = "no article was found in this page: copy its text and paste it"
_DAY_SEARCH = {
    "original_date": True,
    # Any further search would take a copyright line for the day of publication.
    "extensive_search": False,
    # The package's own bounds reach to today, which would make the answer hang on the clock.
    "min_date": "1600-01-01",
    "max_date": "2999-12-31",
}


def unwrap(data: bytes) -> Unwrapped:
    """The article in a page; InputRefused if there is none, or the page is over a limit."""
    found = _DECLARED.search(data[:_DECLARED_WITHIN])
    source = decode(data, found[1].decode("ascii") if found else "")
    refuse_monstrous(source)
    tree = _tree(source)
    _tidy(tree)
    article = _article(tree)
    if article is None or not (article.text or "").strip():
        raise InputRefused(NO_ARTICLE)
    day = _day(article.date)
    return Unwrapped(
        text=article.text,
        title=" ".join((article.title or "").split()),
        source=article.sitename or article.hostname or "",
        published=day,
        published_from="page metadata" if day else "",
    )


def _tree(source: str) -> Any:
    parser = HTMLParser(
        encoding="utf-8",
        no_network=True,
        remove_comments=True,
        remove_pis=True,
        collect_ids=False,
        huge_tree=True,  # The size is bounded already; without it deep pages are cut silently.
    )
    try:
        tree = document_fromstring(source.encode(), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError):
        raise InputRefused(NO_ARTICLE) from None
    _refuse_deep(tree)
    return tree


def _refuse_deep(tree: Any) -> None:
    depth = nesting = 0
    for event, _ in etree.iterwalk(tree, events=("start", "end")):
        depth += 1 if event == "start" else -1
        nesting += depth if event == "start" else 0
        if depth > MAX_HTML_DEPTH or nesting > MAX_HTML_NESTING:
            raise InputRefused(
                f"the page nests its parts too deep (over {MAX_HTML_DEPTH}, or"
                f" {MAX_HTML_NESTING:,} added up): paste its text"
            )


def _tidy(tree: Any) -> None:
    """Take copyright lines out, since their days are not days of publication."""
    for footer in list(tree.iter("footer")):
        if footer.getparent() is not None and _RIGHTS.search("".join(footer.itertext())):
            footer.drop_tree()
    for part in tree.iter():
        part.text, part.tail = _tidied(part.text), _tidied(part.tail)


def _tidied(words: str | None) -> str | None:
    """Words of a page without the signs that no XML may hold; nothing for a copyright line."""
    if not words or (len(words) < RIGHTS_CHARACTERS and _RIGHTS.match(words.lstrip())):
        return None
    return _NO_SIGNS.sub("", words)


def _article(tree: Any) -> Any:
    from trafilatura import bare_extraction

    return bare_extraction(
        tree,
        fast=True,
        include_comments=False,
        with_metadata=True,
        date_extraction_params=_DAY_SEARCH,
    )


def _day(told: str | None) -> date | None:
    try:
        return date.fromisoformat(told) if told else None
    except ValueError:
        return None
