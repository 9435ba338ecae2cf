"""From the last lines of a report to those that tell of its author instead."""

from collections.abc import Iterator, Sequence

from timeline.model import Span
from timeline.patterns import later

LAST_LINES = 4
"""So many lines at the end may tell of authors, each of another."""
_CALLING = (
    r"(?:reporter|writer|correspondent|columnist|editor|journalist|author|critic|contributor"
    r"|photographer|producer|freelancer?|broadcaster|blogger|researcher|lecturer|professor|fellow"
    r"|historian|analyst|novelist|biographer)s?"
)
_PART = r"(?:[A-Z][\w.’'-]*|de|da|van|von|der|al|bin)"
_NAME = rf"(?P<name>{_PART}(?: {_PART}){{1,4}})"
_STARTS = later(r"[\W_]*+(?:[Aa]bout the [Aa]uthors?:? ?)?[*_]*[A-Z]")
_WORKS = later(
    rf"[\W_]*+(?:[Aa]bout the [Aa]uthors?:? ?)?[*_]*{_NAME}[*_]*,? (?:"
    rf"is (?:an?|the|our|one of) (?:[\w’'&,-]+ ){{0,7}}?{_CALLING}\b"
    r"|(?:covers|edits|reports|writes) (?:\w+ ){0,6}?(?:for|from|at|on|about)\b"
    r"|has (?:covered|reported|written|edited)\b)"
)
"""How a line begins that says who somebody is who writes."""
_CAME = later(rf"[\W_]*+{_NAME} (?:joined|came to|started at|grew up|studied|was born)\b")
"""How one begins that only a byline shows to be of an author."""


def biographies(text: str, lines: Sequence[Span], own: Sequence[Span]) -> Iterator[Span]:
    """The lines that tell of an author, the last first; `own` are those known as the paper's.

    Whoever the report itself names is no author of it: only a byline may name one before.
    """
    of_paper = set(own)
    told = [line for line in lines if line not in of_paper] if own else lines
    signed = " ".join(text[line.start : line.end] for line in own)
    for line in reversed(told[-LAST_LINES:]):
        name = _author(text, line, signed)
        if not name or line == told[0] or 0 <= _first_told(text, name, told) < line.start:
            return
        yield line


def _author(text: str, line: Span, signed: str) -> str:
    """The last name of the author whom a line tells of; empty where it tells of nobody."""
    if not _STARTS.match(text, line.start, line.end):
        return ""
    found = _WORKS.match(text, line.start, line.end)
    if not found:
        found = _CAME.match(text, line.start, line.end)
        if not found or found["name"].lower() not in signed.lower():
            return ""
    return str(found["name"]).split()[-1]


def _first_told(text: str, name: str, told: Sequence[Span]) -> int:
    """Where the report first names somebody; -1 where it does not."""
    return next((line.start for line in told if name in text[line.start : line.end]), -1)
