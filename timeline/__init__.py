"""An article goes in; a timeline that can be explored, checked and shared comes out.

The walk, room by room:

- `reading`: bytes, a page or a text become a `Document`
- `dating`: its time expressions become `Mention`s, each with the days it means
- `places`: its words name countries and organisations
- `events`: mentions, clauses and places become `Event`s
- `story`: events become a `Story` that is narrowed, joined and saved
- `sheets`: events that somebody typed become a `Story` as well
- `views`: a story becomes rows, a table, a figure, words
- `exports`: a story becomes a file
- `store`: a story is kept under a share id, which gives it back
- `corpus`: very many documents become one Parquet dataset of their events
- `cli`: the verbs of the command line
- `page`: the parts of the dashboard
"""

from timeline.limits import InputRefused
from timeline.model import Document, Event, Evidence, Mention, Place, Span, Undated, When
from timeline.story import Story
from timeline.walk import TimeExpression, read, read_text, times

__all__ = [
    "Document",
    "Event",
    "Evidence",
    "InputRefused",
    "Mention",
    "Place",
    "Span",
    "Story",
    "TimeExpression",
    "Undated",
    "When",
    "read",
    "read_text",
    "times",
]
