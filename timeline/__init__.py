"""An article goes in; a timeline that can be explored, checked and shared comes out.

The walk, room by room:

- `reading`: bytes, a page or a text become a `Document`
- `dating`: its time expressions become `Mention`s, each with the days it means
- `places`: its words name countries and organisations
- `events`: mentions, clauses and places become `Event`s
- `story`: events become a `Story` that is narrowed, joined and saved
- `corrections`: a story becomes another, as a person corrects it
- `sheets`: events that somebody typed become a `Story` as well
- `views`: a story becomes rows, a table, a figure, words
- `exports`: a story becomes a file
- `store`: a story is kept under a share id, which gives it back
- `walk`: the doors `read`, `read_text` and `times`, which lead through these rooms
- `readers`: processes that read for others, each with limits
- `corpus`: very many documents become one Parquet dataset of their events
- `archive`: such a dataset gives counts, pages of rows and single events
- `cli`: the verbs of the command line
- `page`: the parts of the dashboard
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from timeline.limits import InputRefused
    from timeline.model import Document, Event, Evidence, Mention, Place, Span, Undated, When
    from timeline.story import Story
    from timeline.walk import TimeExpression, read, read_text, times
else:
    # Opened on first use (PEP 562), so that a command loads the rooms that it needs and no more.
    _HOMES = {
        **dict.fromkeys(("InputRefused",), "limits"),
        **dict.fromkeys(
            ("Document", "Event", "Evidence", "Mention", "Place", "Span", "Undated", "When"),
            "model",
        ),
        **dict.fromkeys(("Story",), "story"),
        **dict.fromkeys(("TimeExpression", "read", "read_text", "times"), "walk"),
    }

    def __getattr__(name):
        from importlib import import_module

        if name not in _HOMES:
            raise AttributeError(f"module 'timeline' has no attribute '{name}'")
        found = getattr(import_module(f"timeline.{_HOMES[name]}"), name)
        globals()[name] = found
        return found

    def __dir__():
        return sorted({*globals(), *_HOMES})


__version__ = "0.1.0"

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
