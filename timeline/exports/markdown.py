"""From a story to Markdown (CommonMark): a list by time, each event with the words that tell it."""

import re
from collections.abc import Iterator

from timeline.exports.telling import heading, origin, told_by
from timeline.model import Event
from timeline.story import Story
from timeline.views.words import country_words, reach, when_words

_MEANS_SOMETHING = re.compile(r"[\\`*_\[\]<>&|~$^=@!#]")
_LINK = re.compile(r"(?<=\w):(?=//)|(?<=www)\.", re.IGNORECASE)
_OPENS_A_LIST = re.compile(r"\A(?:([-+])|(\d+)([.)]))")


def dumps(story: Story) -> bytes:
    """A heading, one item an event, and the articles at the end."""
    return ("\n".join(_lines(story)) + "\n").encode("utf-8", "replace")


def literal(text: str) -> str:
    """Text on one line that Markdown shows as it is: no emphasis, link, formula, list or tag."""
    line = _MEANS_SOMETHING.sub(lambda found: "\\" + found[0], " ".join(text.split()))
    line = _LINK.sub(lambda found: "\\" + found[0], line)
    return _OPENS_A_LIST.sub(lambda found: f"{found[2] or ''}\\{found[3] or found[1]}", line)


def _lines(story: Story) -> Iterator[str]:
    yield f"# {literal(heading(story))}"
    if story.events:
        yield f"\n{len(story.events)} event{'s' * (len(story.events) != 1)}, {reach(story)}\n"
    for event in story.events:
        yield from _item(event, story)
    if story.documents:
        yield "\n## Articles\n"
        yield from (f"- {literal(origin(document))}" for document in story.documents)


def _item(event: Event, story: Story) -> Iterator[str]:
    where = f" ({country_words(event.countries)})" if event.countries else ""
    title = event.title if where and event.title.endswith(where) else event.title + where
    status = "" if event.status == "happened" else f", {event.status}"
    yield f"- **{when_words(event)}**{status}: {literal(title)}"
    sentence, article = told_by(event, story)
    if sentence:
        yield f"  > {literal(sentence)}"
        if len(story.documents) > 1:
            yield f"  > — {literal(article)}"
