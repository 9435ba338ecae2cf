"""From a text to the list of works and links that closes it, as encyclopaedias have one."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.model import Span
from timeline.patterns import later

_MARKED = later(r"[ \t]*(?:#{1,6} |={2,6} ?\w)")
_CLOSING = later(
    r"^[ \t]*(?:#{1,6} |={2,6} ?|\d{1,2}\.? |\*\*)?"
    r"(?P<name>references(?: and notes)?|notes and references|references cited|works cited"
    r"|bibliography|external links)"
    r"(?: ?\[edit\])?[ \t]*(?:={2,6}|\*\*|:)?[ \t]*$",
    re.I | re.M,
)
"""Headings that no report uses for what it tells; "notes" and "further reading" some do."""
LONGEST = 400
"""A longer line is a paragraph: the list has ended, or was a table of contents."""


def citations(text: str, lines: Sequence[Span]) -> tuple[Span, ...]:
    """The lines of the list, its heading first; none where there is no list.

    Of a heading that stands twice, in a table of contents too, the last is meant.
    """
    last: dict[str, int] = {}
    for found in _CLOSING.finditer(text):
        last[found["name"].casefold()] = found.end("name")
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
