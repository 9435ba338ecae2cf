"""From a title in which somebody speaks of "us" to one that tells who, if the quotation does."""

import re

from timeline.events.titles.writing.sound import LONGEST
from timeline.model import Document, Span

_REACH = 600
"""Characters behind a date in which its quotation may end."""
_FIRST = re.compile(r"\b(?:[Ww]e|[Oo]ur|[Mm]y|I)\b")
_NAME = r"[A-Z][\w.'’-]+(?: (?:al|bin|de|van|von|el|[A-Z][\w.'’-]+)){1,3}"
_SPOKEN = re.compile(
    rf"[^\"“”]*[,.!?][\"”],? (?:(?P<name>{_NAME})(?:, [^.\"“”]{{3,80}},)? (?:said|told)\b"
    rf"|said (?:[a-z'’ ]{{0,40}} )?(?P<other>{_NAME}))"
)
_ABOVE = "\n\n"


def spoken_by(document: Document, sentence: Span, mention: Span, line: str) -> str:
    """The title with the speaker before it, where somebody speaks of "us" whom it does not name."""
    before = document.text[sentence.start : mention.start]
    inside = sum(map(before.count, '"“”')) % 2 == 1
    if not inside or ": " in line or not _FIRST.search(line):
        return line
    found = _SPOKEN.match(document.text[mention.end : mention.end + _REACH].split(_ABOVE)[0])
    name = (found["name"] or found["other"]).rstrip(".") if found else ""
    said = line if line.startswith(("I ", "I'", "I’")) else line[0].lower() + line[1:]
    told = f"{name}: {said}"
    return told if name and len(told) <= LONGEST else line
