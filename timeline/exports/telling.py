"""From an event to where it is told: its sentence, and the document that has it."""

import html
import json
from collections.abc import Callable

from timeline.model import Document, Event
from timeline.story import Story


def told_by(event: Event, story: Story) -> tuple[str, str]:
    """The sentence in quotation marks and its article; both empty for an added event."""
    if not event.evidence:
        return "", ""
    told = event.evidence[0]
    sentence = " ".join(story.quote(told).split())
    return f"“{sentence}”", origin(story.document(told.document))


def origin(document: Document) -> str:
    """The title of an article, who wrote it, its day, and where it was found."""
    day = document.published.isoformat() if document.published else ""
    author = f"by {document.author}" if document.author else ""
    parts = (document.title or document.name, author, day, document.source)
    return ", ".join(part for part in parts if part)


def heading(story: Story) -> str:
    """A title for the whole: that of the only article, or how many there are."""
    if len(story.documents) == 1:
        return story.documents[0].title or story.documents[0].name
    return f"Timeline of {len(story.documents)} articles"


def without(story: Story, fits: Callable[[Event], bool], why: str) -> str:
    """How many events have no room in a format, and why; empty where all have."""
    count = sum(not fits(event) for event in story.events)
    events = "1 event is" if count == 1 else f"{count} events are"
    return f"{events} left out: {why}" if count else ""


def as_json(value: object) -> bytes:
    """Plain values as JSON in ASCII, a line each."""
    return (json.dumps(value, ensure_ascii=True, indent=1) + "\n").encode()


def escaped(text: str) -> str:
    """The text in one line, as HTML shows it."""
    return html.escape(" ".join(text.split()))
