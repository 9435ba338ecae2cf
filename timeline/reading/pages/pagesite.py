"""From a parsed web page to its own name and address: title and site apart, and where it was."""

import re
from collections.abc import Mapping
from itertools import islice
from typing import Any

from lxml import etree

from timeline.reading.pages.linked import names_in

_SITES = ("dc.publisher", "dcterms.publisher", "citation_publisher", "citation_journal_title")
_PARTED = re.compile(r"\s+[|•·»–—-]+\s+")
_NAMED = re.compile(r"[^\W\d].{1,59}")
_SAVED_FROM = re.compile(r"<!--\s*saved from url=\(\d+\)(?P<address>https?://\S+?)\s*-->")
_SAVED_WITHIN = 4_096
_OF_READER_VIEW = "reader-domain"
"""The link to where it was, in a page saved from Firefox's reader view."""
ENOUGH_PARTS = 2


def title_and_site(tree: Any) -> tuple[str, str]:
    """The two halves of what the head calls the page: "Ferry runs aground | World | The Post".

    A sign between words parts them for certain where the first half heads the page as well, or
    where it is an upright line; both are empty where nothing does.
    """
    said = " ".join((tree.findtext(".//title") or "").split())
    parts = _PARTED.split(said)
    for heading in islice((" ".join(h.text_content().split()) for h in tree.iter("h1")), 5):
        if heading and said.startswith(heading) and _PARTED.match(said, len(heading)):
            return heading, _site(parts[-1])
    if len(parts) >= ENOUGH_PARTS and said.count(" | ") == len(parts) - 1:
        return parts[0], _site(parts[-1])
    return "", ""


def publisher(tree: Any, linked: Mapping[str, Any]) -> str:
    """For whom it was written, as its JSON-LD, its microdata or a library's metadata say."""
    said = next(names_in(linked.get("publisher")), "")
    return said or next(_marked(tree), "") or next(_tagged(tree), "")


def keep_address(tree: Any, source: str) -> None:
    """Write down where a saved page was, as browsers note it, if the page does not say itself."""
    if any(tag.get("rel") == "canonical" for tag in tree.iter("link")):
        return
    found = _SAVED_FROM.search(source[:_SAVED_WITHIN])
    links = (tag for tag in tree.iter("a") if _OF_READER_VIEW in tag.get("class", "").split())
    address = found["address"] if found else next((tag.get("href", "") for tag in links), "")
    if address:
        head = tree.find("head")
        own = tree if head is None else head
        etree.SubElement(own, "link", rel="canonical", href=address)


def _site(words: str) -> str:
    return words if _NAMED.fullmatch(words) else ""


def _marked(tree: Any) -> Any:
    for part in tree.iter():
        if isinstance(part.tag, str) and part.get("itemprop", "").lower() == "publisher":
            named = (each for each in part.iter() if each.get("itemprop", "").lower() == "name")
            for each in named:
                yield " ".join((each.get("content") or each.text_content()).split())


def _tagged(tree: Any) -> Any:
    for tag in tree.iter("meta"):
        if tag.get("name", "").lower() in _SITES:
            yield " ".join(tag.get("content", "").split())
