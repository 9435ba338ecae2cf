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
    rf"(?:(?:#{{1,6}} |={{2,6}} ?)(?P<marked>{'|'.join(MARKED_HEADINGS)})"
    rf"|(?:\d{{1,2}}\.? |\*\*)?(?P<plain>{'|'.join(HEADINGS)}))"
    r"(?: ?\[edit\])?[ \t]*(?:={2,6}|\*\*|:)?",
    re.I,
)
LONGEST = 400
"""A longer line is a paragraph: the list has ended, or was a table of contents."""


def citations(text: str, lines: Sequence[Span]) -> tuple[Span, ...]:
    """The lines of the list, its heading first; none where there is no list.

    Of a heading that stands twice, in a table of contents too, the last is meant.
    """
    last: dict[str, Span] = {}
    for line in lines:
        if found := _CLOSING.fullmatch(text, line.start, line.end):
            last[(found["marked"] or found["plain"]).casefold()] = line
    if not last:
        return ()
    heads = set(last.values())
    listed: list[Span] = []
    inside = False
    for line in lines:
        if line in heads:
            inside = True
        elif line.end - line.start > LONGEST or _MARKED.match(text, line.start):
            inside = False
        if inside:
            listed.append(line)
    return tuple(listed)
