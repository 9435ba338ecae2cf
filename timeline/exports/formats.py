"""The formats that a story can be saved in, a line each; menus and commands are made from it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pkgutil import resolve_name
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

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
    maker: str
    """Where in this package it is made, as an entry point: `csv_table:dumps`."""

    @property
    def is_text(self) -> bool:
        """Whether a terminal can show it."""
        return self.name not in ("parquet", "png")

    def dumps(self, story: Story) -> bytes:
        """The story as the bytes of such a file; ValueError where it cannot be made here."""
        made: bytes = resolve_name(f"{__package__}.{self.maker}")(story)
        return made

    def left_out(self, story: Story) -> str:
        """What such a file cannot hold, in one sentence; empty where it holds all."""
        tells = getattr(self._module(), "left_out", None)
        return tells(story) if tells else ""

    def missing(self) -> str:
        """What this machine lacks to make it, and what to do; empty where it lacks nothing."""
        lacks = getattr(self._module(), "missing", None)
        return lacks() if lacks else ""

    def _module(self) -> Any:
        return resolve_name(f"{__package__}.{self.maker.partition(':')[0]}")


_JSON, _PARQUET = "application/json", "application/vnd.apache.parquet"

FORMATS: Mapping[str, Format] = MappingProxyType(
    {
        each.suffix: each
        for each in (
            Format("csv", ".csv", "text/csv", "CSV table", "csv_table:dumps"),
            Format("json", ".json", _JSON, "JSON, reads back", "json_story:dumps"),
            Format("jsonl", ".jsonl", "application/jsonl", "JSON Lines", "json_lines:dumps"),
            Format("parquet", ".parquet", _PARQUET, "Parquet table", "parquet:dumps"),
            Format("html", ".html", "text/html", "Stand-alone page", "standalone:dumps"),
            Format("svg", ".svg", "image/svg+xml", "Picture (SVG)", "images:svg"),
            Format("png", ".png", "image/png", "Picture (PNG)", "images:png"),
            Format("ics", ".ics", "text/calendar", "Calendar", "ics:dumps"),
            Format("markdown", ".md", "text/markdown", "Markdown list", "markdown:dumps"),
            Format("timelinejs", ".timelinejs.json", _JSON, "TimelineJS", "timelinejs:dumps"),
            Format("vis", ".vis.json", _JSON, "vis-timeline", "vis:dumps"),
            Format("jsonld", ".jsonld", "application/ld+json", "Linked data", "linked:dumps"),
        )
    }
)
"""Every format by its suffix, in the order of a menu."""
