"""The formats that a story can be saved in, a line each; menus and commands are made from it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from timeline.story import Story


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file that a story becomes."""

    name: str
    """What the command line calls it: `--format csv`."""
    suffix: str
    """How a file's name ends, with the dots: `.timelinejs.json`."""
    mime: str
    """The media type (RFC 6838) to send it as."""
    label: str
    """What people call it, for a menu."""
    module: str
    """Its module in this package, opened only when such a file is made."""

    def dumps(self, story: Story) -> bytes:
        """The story as the bytes of such a file."""
        made: bytes = import_module(self.module, __package__).dumps(story)
        return made

    def left_out(self, story: Story) -> str:
        """What such a file cannot hold, in one sentence; empty where it holds all."""
        tells = getattr(import_module(self.module, __package__), "left_out", None)
        return str(tells(story)) if tells else ""


FORMATS: Mapping[str, Format] = MappingProxyType(
    {
        each.suffix: each
        for each in (
            Format("csv", ".csv", "text/csv", "CSV table", ".csv_table"),
            Format("json", ".json", "application/json", "JSON, reads back", ".json_story"),
            Format("html", ".html", "text/html", "Stand-alone page", ".standalone"),
            Format("ics", ".ics", "text/calendar", "Calendar", ".ics"),
            Format("markdown", ".md", "text/markdown", "Markdown list", ".markdown"),
            Format(
                "timelinejs", ".timelinejs.json", "application/json", "TimelineJS", ".timelinejs"
            ),
        )
    }
)
"""Every format by its suffix, in the order of a menu."""
