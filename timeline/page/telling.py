"""What the page has done by the processes that read: from what a visitor gave to its story."""

from datetime import date

from timeline import reading
from timeline.model import Document
from timeline.reading.pages.web import Fetched
from timeline.story import Story
from timeline.walk import read_bytes, read_page, tell


def story_of_text(text: str, day: date | None) -> Story:
    """The story of a text that was pasted."""
    return tell(reading.read_text(text, published=day))


def story_of_file(data: bytes, name: str, day: date | None) -> Story:
    """The story of a file of any kind that we read: articles, a feed, a table, a saved story."""
    return read_bytes(data, name, published=day)


def story_of_page(page: Fetched, day: date | None) -> Story:
    """The story of a page that was fetched from the web."""
    return read_page(page, published=day)


def story_of_document(document: Document) -> Story:
    """The story of a document that has been read."""
    return tell(document)
