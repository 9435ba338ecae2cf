"""What each format's module hands on: the text, and what the file says of itself."""

from datetime import date

from timeline.records import dataclass


@dataclass(frozen=True, slots=True)
class Unwrapped:
    """A text out of its file, with the label that was on the file."""

    text: str
    title: str = ""
    title_from: str = ""
    """Where that stands: "front matter", "page metadata", "file properties", "feed"."""
    source: str = ""
    source_from: str = ""
    author: str = ""
    author_from: str = ""
    published: date | None = None
    published_from: str = ""
    changed: date | None = None
    """The day of the last change, which stands in where nothing says more."""
    aside: str = ""
    """Lines beside the text, one each, that may say when it was published."""
    name: str = ""
    """What it is called, where a file holds several."""
    language: str = ""
    """As the file says it, not yet believed."""
    notes: tuple[str, ...] = ()
    """What a person should know of how it was read."""
