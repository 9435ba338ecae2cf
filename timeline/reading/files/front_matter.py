"""From the names and values that a text begins with, in TOML or YAML, to its label."""

from collections.abc import Mapping
from datetime import date

from timeline.reading.unwrapped import Unwrapped

FRONT_MATTER = "front matter"
NAMES = {
    "title": ("title", "headline"),
    "author": ("author", "authors", "by", "creator"),
    "source": ("source", "site", "publication", "publisher"),
    "published": ("published", "date", "pubdate", "publishdate"),
    "language": ("language", "lang"),
}
"""What a field may be called, the surest first."""


def labelled(text: str, said: Mapping[str, str], published: date | None) -> Unwrapped:
    """The text with all that `said`, by names in lower case, and the day say of it."""
    told = {
        field: next((said[name] for name in names if said.get(name)), "")
        for field, names in NAMES.items()
    }
    return Unwrapped(
        text=text,
        title=told["title"],
        title_from=FRONT_MATTER,
        source=told["source"],
        source_from=FRONT_MATTER,
        author=told["author"],
        author_from=FRONT_MATTER,
        published=published,
        published_from=FRONT_MATTER,
        language=told["language"],
    )
