"""From the plain lines of YAML that many Markdown files begin with to what they say of the text.

Only names with a value on one line are read, as blogs and notebooks write them; nested values are
passed over.
"""

from __future__ import annotations

from timeline.limits import MAX_FRONT_MATTER_CHARACTERS
from timeline.patterns import later
from timeline.phrases import read_day
from timeline.reading.text import FRONT_MATTER
from timeline.reading.unwrapped import Unwrapped

_MATTER = later(r"---[ \t]*\r?\n(?P<lines>(?:(?!---)[^\n]*\n)+?)---[ \t]*(?:\r?\n|\Z)")
_LINE = later(r"(?P<name>[A-Za-z][\w-]*):(?:[ \t]+(?P<value>.*))?|[ \t]+\S.*|-[ \t].*|#.*|")
_NAMES = {
    "title": ("title", "headline"),
    "author": ("author", "authors", "by"),
    "source": ("source", "site", "publication"),
    "published": ("published", "date", "pubdate", "publishdate"),
    "language": ("language", "lang"),
}


def label_in_yaml(text: str) -> Unwrapped | None:
    """The text after its `---` front matter with all that this says; nothing where it has none."""
    found = _MATTER.match(text, 0, MAX_FRONT_MATTER_CHARACTERS)
    lines = [_LINE.fullmatch(line) for line in found["lines"].splitlines()] if found else []
    if not found or not all(lines):
        return None
    said = {line["name"].lower(): _value(line["value"]) for line in lines if line and line["name"]}
    told = {
        field: next((said[name] for name in names if said.get(name)), "")
        for field, names in _NAMES.items()
    }
    if not any(told.values()):
        return None
    return Unwrapped(
        text=text[found.end() :],
        title=told["title"],
        title_from=FRONT_MATTER,
        source=told["source"],
        source_from=FRONT_MATTER,
        author=told["author"],
        author_from=FRONT_MATTER,
        published=read_day(told["published"]),
        published_from=FRONT_MATTER,
        language=told["language"],
    )


def _value(written: str | None) -> str:
    """A value without its quotation marks, a list on one line without its brackets."""
    value = " ".join((written or "").split())
    parts = value.strip("[]").split(",") if value.startswith("[") else [value]
    return ", ".join(part.strip().strip("\"'") for part in parts)
