"""From a saved web page to the text of its article, its title, site and day of publication."""

import re
from collections.abc import Iterator, Sequence
from typing import Any

from lxml import etree
from lxml.html import HTMLParser, document_fromstring

from timeline.limits import MAX_HTML_DEPTH, MAX_HTML_NESTING, InputRefused
from timeline.reading.encodings import Decoded, decode
from timeline.reading.pages.clutter import without_clutter
from timeline.reading.pages.dated_blocks import days_first
from timeline.reading.pages.markup import refuse_monstrous
from timeline.reading.pages.pagedays import BYLINE_CHARACTERS
from timeline.reading.pages.pagefacts import METADATA, said_by, titles_in
from timeline.reading.pages.pagesite import keep_address, title_and_site
from timeline.reading.pages.snippets import words_in
from timeline.reading.unwrapped import Unwrapped
from timeline.records import replace

_DECLARED = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.I)
_DECLARED_WITHIN = 4_096
FIRST_CHARACTERS = 80
"""A line so long is no heading; by so many of its letters it is found again in the page."""
LINES_ABOVE = 6
"""So many lines above it may say who wrote it and when."""
_FILE_NAME = re.compile(
    r"\.(?:pdf|docx?|html?|txt|indd|odt)\s*\Z|\AMicrosoft Word -|\AUntitled", re.I
)
"""What a program writes into the title of a page that it has made from a file."""
NO_ARTICLE = "no article was found in this page: copy its text and paste it"
_UNUSED_DAY_SEARCH = {
    "extensive_search": False,
    # Left out, the bounds of the search reach to today.
    "min_date": "1600-01-01",
    "max_date": "2999-12-31",
}
"""`pagedays.py` reads the days; trafilatura has no way to leave its own search out."""


def unwrap(data: bytes, declared: str = "") -> Unwrapped:
    """The article in a page; InputRefused if there is none, or the page is over a limit.

    `declared` is the encoding as what carried the page says it, which wins over the page's word.
    """
    decoded, tree = parsed(data, declared)
    keep_address(tree, decoded.text)
    said, titles, (headed, site) = said_by(tree), titles_in(tree), title_and_site(tree)
    headings = tuple(" ".join(part.text_content().split()) for part in tree.iter("h1"))
    lines = words_in(days_first(tree)).splitlines()
    article = _article(without_clutter(tree))
    if article is None or not (article.text or "").strip():
        raise InputRefused(NO_ARTICLE)
    title = title_in(headed or _told(article.title or "", (*titles, *headings)))
    source = article.sitename or said.source or site or article.hostname or ""
    return replace(
        said,
        text=article.text,
        title=title,
        title_from=METADATA if any(title in each for each in titles) else "heading",
        source=source,
        source_from=METADATA if source else "",
        aside="\n".join((said.aside, *_above(lines, article.text))),
        notes=decoded.notes,
    )


def parsed(data: bytes, declared: str = "") -> tuple[Decoded, Any]:
    """The source of a page and its tree; InputRefused where it is over a limit."""
    found = _DECLARED.search(data[:_DECLARED_WITHIN])
    decoded = decode(data, declared or (found[1].decode("ascii") if found else ""))
    refuse_monstrous(decoded.text)
    return decoded, _tree(decoded.text)


def _above(lines: Sequence[str], text: str) -> Iterator[str]:
    """The lines that stand right above the article in its page, the nearest first."""
    told = [words for line in lines if (words := " ".join(line.split()))]
    first = next((line for line in text.splitlines() if len(line) >= FIRST_CHARACTERS), "")
    at = next((at for at, line in enumerate(told) if line.startswith(first[:FIRST_CHARACTERS])), 0)
    near = reversed(told[max(0, at - LINES_ABOVE) : at] if first else ())
    return (line for line in near if len(line) <= BYLINE_CHARACTERS)


def _told(found: str, titles: Sequence[str]) -> str:
    """The title that was found, if the head of the page knows it; else what that says first."""
    return found if not titles or any(found in each for each in titles) else titles[0]


def title_in(words: str) -> str:
    """What a page calls itself, on one line; nothing where that is the name of a file."""
    return "" if _FILE_NAME.search(words) else " ".join(words.split())


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


def _article(tree: Any) -> Any:
    from trafilatura import bare_extraction

    return bare_extraction(
        tree,
        fast=True,
        include_comments=False,
        with_metadata=True,
        date_extraction_params=_UNUSED_DAY_SEARCH,
    )
