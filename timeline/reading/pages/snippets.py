"""From a piece of HTML, as feeds and slides have it, to its words."""

import re
from collections.abc import Iterator
from typing import Any

from lxml import etree
from lxml.html import fragments_fromstring

from timeline.reading.pages.markup import refuse_monstrous

_BLOCKS = frozenset(
    ("p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "pre", "ul", "ol", "table")
)
_UNSEEN = frozenset(("script", "style", "figcaption", "noscript", "template"))


def words_of(markup: str) -> str:
    """The words of a piece of HTML, a blank line between its blocks; InputRefused over a limit."""
    if "<" not in markup and "&" not in markup:
        return markup.strip()
    refuse_monstrous(markup)
    try:
        parts = fragments_fromstring(markup)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return ""
    words = "".join(part if isinstance(part, str) else words_in(part) for part in parts)
    return re.sub(r"[ \t]*\n\s*\n\s*", "\n\n", words).strip()


def words_in(root: Any) -> str:
    """The words of an element and what follows it, with line ends around its blocks."""
    return "".join(_words(root))


def _words(root: Any) -> Iterator[str]:
    walk = etree.iterwalk(root, events=("start", "end"))
    for event, part in walk:
        block = "\n\n" * (part.tag in _BLOCKS)
        if event == "start" and (not isinstance(part.tag, str) or part.tag in _UNSEEN):
            walk.skip_subtree()
        elif event == "start":
            yield f"{block}{part.text or ''}"
        if event == "end":
            line = "\n" if part.tag == "br" else block
            yield f"{line}{part.tail or ''}"
