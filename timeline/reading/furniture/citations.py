"""From a text to the list of works and links that closes it, as encyclopaedias have one."""

import re
from collections.abc import Sequence

from timeline.model import Span
from timeline.patterns import later

HEADINGS = (
    *("references", "references and notes", "notes and references", "references cited"),
    *("works cited", "bibliography", "external links"),
)
"""What heads such a list wherever it stands on a line of its own."""
MARKED_HEADINGS = (
    *HEADINGS,
    *("notes", "footnotes", "citations", "sources", "see also", "further reading"),
)
"""What heads one where it is marked as a heading: a report has lines of these words too."""
_MARKED = later(r"[ \t]*(?:#{1,6} |={2,6} ?\w)")
_CLOSING = later(
    rf"^[ \t]*(?:(?:#{{1,6}} |={{2,6}} ?)(?P<marked>{'|'.join(MARKED_HEADINGS)})"
    rf"|(?:\d{{1,2}}\.? |\*\*)?(?P<plain>{'|'.join(HEADINGS)}))"
    r"(?: ?\[edit\])?[ \t]*(?:={2,6}|\*\*|:)?[ \t]*$",
    re.I | re.M,
)
LONGEST = 400
"""A longer line is a paragraph: the list has ended, or was a table of contents."""


def citations(text: str, lines: Sequence[Span]) -> tuple[Span, ...]:
    """The lines of the list, its heading first; none where there is no list.

    Of a heading that stands twice, in a table of contents too, the last is meant.
    """
    last: dict[str, int] = {}
    for found in _CLOSING.finditer(text):
        last[(found["marked"] or found["plain"]).casefold()] = found.end(found.lastgroup or 0)
    if not last:
        return ()
    ends = set(last.values())
    listed: list[Span] = []
    inside = False
    for line in lines:
        long = line.end - line.start > LONGEST
        if not long and not ends.isdisjoint(range(line.start, line.end + 1)):
            inside = True
        elif long or _MARKED.match(text, line.start):
            inside = False
        if inside:
            listed.append(line)
    return tuple(listed)
