"""From a paragraph of a list to the label that it begins with: "Ada Roe (Wales): Killed at"."""

import re

from timeline.patterns import later
from timeline.places.given import given

_ENTRY = later(
    r"(?:[*•-] )?(?P<name>[A-Z][\w’'.-]*(?: (?:(?:de|van|von|of|[A-Z])[\w’'.-]*)){1,4})"
    r"(?P<of> \([^()\d\n]{3,30}\))?: "
)
_DEED = later(r"[A-Z][a-z]+ed\b|(?:Was|Born|Won|Led|Fought|Shot|Lost|Became|Left|Took|Went|Made)\b")
"""What a line begins with that leaves out who did it."""


def entry_label(text: str, start: int, end: int) -> re.Match[str] | None:
    """Somebody's name and a colon, or a name with what it is of, at a place of a text."""
    found = _ENTRY.match(text, start, end)
    known = found is not None and (found["of"] or given(found["name"].split()[0]))
    return found if known else None


def before_deed(text: str, start: int, end: int) -> int:
    """Where the words of a deed begin behind such a label; the start where none do."""
    found = entry_label(text, start, end)
    return found.end() if found and _DEED.match(text, found.end()) else start
