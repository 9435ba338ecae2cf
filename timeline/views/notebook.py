"""From a story to what a notebook shows of it: one line, or a table in HTML."""

import html

from timeline.model import Event
from timeline.story import Story
from timeline.views.dates import counted
from timeline.views.words import country_words, reach, when_words

MOST_ROWS = 200
"""A notebook keeps what it shows, so that a longer table is cut, and says so."""
_COLUMNS = ("When", "Event", "Countries", "The article says")


def one_line(story: Story) -> str:
    """How much the story holds: "<Story: 5 events, 1950 to 2024, in 1 document>"."""
    parts = (counted(len(story.events), "event"), reach(story))
    told = ", ".join(part for part in parts if part)
    waiting = f", {len(story.undated)} undated" if story.undated else ""
    return f"<Story: {told}, in {counted(len(story.documents), 'document')}{waiting}>"


def html_table(story: Story) -> str:
    """A row an event, at most 200; every word of an article in it is escaped text."""
    names = "".join(f'<th scope="col">{name}</th>' for name in _COLUMNS)
    rows = "".join(_row(event, story) for event in story.events[:MOST_ROWS])
    more = len(story.events) - MOST_ROWS
    cut = f"<p>and {counted(more, 'more event')}</p>" if more > 0 else ""
    line = html.escape(one_line(story).strip("<>"))
    return (
        f"<table><caption>{line}</caption><thead><tr>{names}</tr></thead>"
        f"<tbody>{rows}</tbody></table>{cut}"
    )


def _row(event: Event, story: Story) -> str:
    quote = story.quote(event.evidence[0]) if event.evidence else ""
    cells = (when_words(event), event.title, country_words(event.countries), quote)
    return "<tr>" + "".join(f"<td>{html.escape(cell)}</td>" for cell in cells) + "</tr>"
