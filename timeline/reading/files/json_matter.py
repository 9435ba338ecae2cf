"""From the JSON that some Markdown files begin with, bare or between `;;;` lines, to its fields."""

import json

from timeline.limits import MAX_FRONT_MATTER_CHARACTERS
from timeline.patterns import later
from timeline.reading.encodings import decode
from timeline.reading.files.front_matter import NAMES

_FENCED = later(
    r"(?P<fence>;;;|---)(?:[ \t]*json)?[ \t]*\r?\n(?P<json>[^\0]*?)\n(?P=fence)[ \t]*(?:\r?\n|\Z)"
)
_BLANK = later(r"\s*?\n")


def json_matter(text: str) -> tuple[dict[str, object], int]:
    """The fields of the front matter and where it ends; none and 0 where there is no such matter.

    A text that is JSON and no more is not one with front matter.
    """
    head = text[:MAX_FRONT_MATTER_CHARACTERS]
    try:
        fields, end = _parsed(head)
    except (ValueError, RecursionError):
        return {}, 0
    known = {name for names in NAMES.values() for name in names}
    if not isinstance(fields, dict) or known.isdisjoint(str(name).lower() for name in fields):
        return {}, 0
    return (fields, end) if text[end:].strip() else ({}, 0)


def begins_with_matter(data: bytes) -> bool:
    """Whether a text of which no name tells the kind begins so, and is no saved story."""
    return json_matter(decode(data).text)[1] > 0


def _parsed(head: str) -> tuple[object, int]:
    fenced = _FENCED.match(head)
    if fenced:
        inner = fenced["json"].strip()
        return json.loads(inner if inner.startswith("{") else f"{{{inner}}}"), fenced.end()
    fields, end = json.JSONDecoder().raw_decode(head)
    line_end = _BLANK.match(head, end)
    if not line_end:
        raise ValueError("the text goes on in the line of the matter")
    return fields, line_end.end()
