"""Whether words stand at the edge of their line, with nothing but the marks of a list around."""

from timeline.patterns import BULLETS, later

_SIGHT = 40
"""Characters: so far is looked for the edge of a line."""
_MARKS = f" \t\u00a0\u200e\u200f=#*_'|>+–—-{BULLETS}"
"""Blanks, and what marks a heading, an item or a row in Markdown and in wikis."""

_ITEM = later(r"(?:\A|\n)\s*\d{1,2}[.)]\Z")


def opens_line(text: str, place: int) -> bool:
    """Whether only blanks, marks and the number of an item stand before a place on its line."""
    before = text[max(0, place - _SIGHT) : place].rstrip(_MARKS)
    return before[-1:] in {"", "\n"} or (before[-1] in ".)" and _ITEM.search(before) is not None)


def ends_line(text: str, place: int) -> bool:
    """Whether only blanks and marks stand behind a place on its line."""
    return text[place : place + _SIGHT].lstrip(_MARKS)[:1] in {"", "\n"}
