"""From the stand-alone page that this program wrote to the events in its table."""

from collections.abc import Iterator
from typing import Any

from timeline.sheets.typed import Sheet, Typed

GENERATOR = "article-timeline"
"""What the page calls its maker; a row of its table says its days in EDTF, and its status."""
_MARK = f'<meta name="generator" content="{GENERATOR}">'.encode()
_MARKED_WITHIN = 600


def is_standalone(data: bytes) -> bool:
    """Whether a file is such a page."""
    return _MARK in data[:_MARKED_WITHIN]


def standalone(data: bytes) -> Sheet:
    """The title of the page and its rows; InputRefused where it is over a limit."""
    from timeline.reading.pages.page import parsed

    _, tree = parsed(data)
    titles = [_words(part) for part in tree.iter("h1")]
    return Sheet(titles[0] if titles else "", list(_rows(tree)))


def _rows(tree: Any) -> Iterator[Typed]:
    for row in tree.iter("tr"):
        cells = list(row.iter("td"))
        if not row.get("data-days") or len(cells) != 3:
            continue
        title, _, told = cells
        quoted = [_words(part) for part in told.iter("p") if not part.get("class")]
        yield Typed(
            title=_words(title),
            start=row.get("data-days"),
            text=quoted[0].strip("“”") if quoted else "",
            countries=row.get("data-countries", "").replace(" ", ","),
            status=row.get("data-status", ""),
            precision=row.get("data-precision", ""),
            edtf=True,
        )


def _words(part: Any) -> str:
    return " ".join(part.text_content().split())
