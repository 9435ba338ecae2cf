"""From a parsed web page to one without what no reader takes for its article.

What remains is told from menus and teasers by trafilatura; here stand the habits that it keeps:
marks of encyclopaedias, tables that only lay out a page, signs that no XML may hold.
"""

import re
from typing import Any

from lxml import etree

from timeline.reading.furniture.citations import MARKED_HEADINGS
from timeline.reading.pages.rows import told_in

_NO_SIGNS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]")
_CLUTTER = frozenset(
    (
        # Encyclopaedias: footnote marks, edit links, boxes, lists of references.
        *("reference", "mw-editsection", "infobox", "navbox", "reflist", "references", "refbegin"),
        *("hatnote", "toc", "catlinks", "mw-references-wrap", "sistersitebox", "ambox", "noprint"),
        *("mw-jump-link", "metadata", "mw-cite-backlink", "siteSub", "contentSub", "vector-toc"),
        # Papers and blogs.
        *("newsletter", "newsletter-signup", "cookie-banner", "cookie-notice", "share-buttons"),
        *("comment-respond", "respond", "paywall-prompt", "related-links", "post-tags"),
        # What others wrote, shown inside.
        *("twitter-tweet", "instagram-media", "tiktok-embed", "fb-post", "reddit-embed-bq"),
    )
)
_UNSEEN = frozenset(("template", "noscript"))
_AMP = ("amp-list", "amp-ad", "amp-sidebar", "amp-consent", "amp-embed")
_WALL = re.compile(r"pay-?wall|reg-?wall|meter|subscri|piano", re.I)
_OFFER = re.compile(r"\b(?:subscri(?:be|ber|ption)|log in|sign in|sign up|register)\b", re.I)
OFFER_CHARACTERS = 600
_NEVER_CLUTTER = ("html", "head", "body", "main", "article")
_HEADINGS = ("h2", "h3")
_LAYS_OUT = ("p", "h1", "h2", "h3", "table", "article", "blockquote", "ul", "ol", "form")
_RUNNING_TEXT = ("p", "li", "td", "dd", "div", "blockquote", "em", "strong", "b", "i", "span")
LONG_CELL_CHARACTERS = 600
"""No cell of a table of figures has so many."""
_SPANS = ("colspan", "rowspan")
"""Over how many cells one reaches: trafilatura fills them all, at a cost without bound."""
_OF_A_TABLE = ("table", "tbody", "thead", "tr", "td", "th", "center")


def without_clutter(tree: Any) -> Any:
    """The same tree, changed."""
    for part in list(tree.iter()):
        own = isinstance(part.tag, str) and part.tag not in _NEVER_CLUTTER
        if own and (_is_unseen(part) or not _labels(part).isdisjoint(_CLUTTER) or _sells(part)):
            part.drop_tree()
    _drop_reference_sections(tree)
    for table in list(tree.iter("table")):
        lays_out = any(part is not table for part in table.iter(*_LAYS_OUT))
        cells = (cell.text_content() for cell in table.iter("td"))
        if lays_out or any(len(words) > LONG_CELL_CHARACTERS for words in cells):
            _as_blocks(table)
        elif len(table) and (lines := told_in(table)):
            _as_items(table, lines)
    for cell in tree.iter("td", "th"):
        for spans in _SPANS:
            cell.attrib.pop(spans, None)
    for terms in list(tree.iter("dl")):
        _as_items(terms, _terms(terms))
    for part in tree.iter("time"):
        if _stands_in_a_sentence(part):
            part.tag = "span"
    for part in tree.iter():
        part.text = _NO_SIGNS.sub("", part.text) if part.text else part.text
        part.tail = _NO_SIGNS.sub("", part.tail) if part.tail else part.tail
    return tree


def _is_unseen(part: Any) -> bool:
    """Whether no reader sees it: what stands for a picture or a script, what a script fills."""
    return part.tag in _UNSEEN or part.tag.startswith(_AMP)


def _sells(part: Any) -> bool:
    """Whether it is the short offer that stands before the rest of a piece.

    The name alone does not tell: many papers call the piece itself so.
    """
    called = f"{part.get('class', '')} {part.get('id', '')}"
    if not _WALL.search(called) or part.find(".//article") is not None:
        return False
    words = " ".join(part.text_content().split())
    return len(words) <= OFFER_CHARACTERS and _OFFER.search(words) is not None


def is_encyclopaedia(tree: Any) -> bool:
    """Whether the page is one of MediaWiki, which says when it was begun and when last changed."""
    body = tree.find(".//body")
    return (body is not None and "mediawiki" in _labels(body)) or any(
        "mediawiki" in tag.get("content", "").lower()
        for tag in tree.iter("meta")
        if tag.get("name", "").lower() == "generator"
    )


def _labels(part: Any) -> frozenset[str]:
    return frozenset((*part.get("class", "").split(), part.get("id", "")))


def _drop_reference_sections(tree: Any) -> None:
    """The headings of lists of references, each with what follows up to the next heading."""
    for heading in [part for part in tree.iter(*_HEADINGS) if _is_reference_heading(part)]:
        parent = heading.getparent()
        # Newer pages wrap a heading in a box of its own.
        first = parent if parent is not None and "mw-heading" in _labels(parent) else heading
        for part in (first, *_up_to_next_heading(first)):
            if part.getparent() is not None:
                part.drop_tree()


def _is_reference_heading(part: Any) -> bool:
    return " ".join(part.text_content().split()).lower() in MARKED_HEADINGS


def _up_to_next_heading(heading: Any) -> list[Any]:
    found = []
    for part in heading.itersiblings():
        if part.tag in ("h1", *_HEADINGS) or "mw-heading" in _labels(part):
            break
        found.append(part)
    return found


def _terms(terms: Any) -> list[str]:
    """The terms of a list of definitions, each with what is said of it."""
    items: list[list[str]] = []
    for part in terms:
        if part.tag == "dt" or not items:
            items.append([])
        items[-1].append(" ".join(part.text_content().split()))
    return [" – ".join(filter(None, item)).replace(": – ", ": ") for item in items]


def _as_items(box: Any, lines: list[str]) -> None:
    """A list in the place of a box, an item a line."""
    for part in list(box):
        box.remove(part)
    box.tag, box.text = "ul", None
    for line in lines:
        etree.SubElement(box, "li").text = line


def _stands_in_a_sentence(time: Any) -> bool:
    """Whether the words around a marked time need it: trafilatura takes them all for labels."""
    parent, before = time.getparent(), time.getprevious()
    words = (time.tail, before.tail if before is not None else parent.text)
    return parent.tag in _RUNNING_TEXT and any(each and each.strip(" ,|·•") for each in words)


def _as_blocks(table: Any) -> None:
    for part in list(table.iter(*_OF_A_TABLE)):
        if part is table or part.tag in _OF_A_TABLE[1:]:
            part.tag = "div"
