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
    holds: str
    """What is in it, in a sentence or two of Markdown."""

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
_PICTURE = 'Needs `pip install "article-timeline[images]"` and Chromium or Chrome.'

_ALL = (
    Format("csv", ".csv", "text/csv", "CSV table", "csv_table:dumps",
        "One row an event (RFC 4180, UTF-8), lists joined with commas. A cell that a spreadsheet"
        " could take for a formula gets an apostrophe in front; so do days before 1 BC, which begin"
        " with a minus."),
    Format("json", ".json", _JSON, "JSON, reads back", "json_story:dumps",
        "Everything, to go on with: it reads back as the same story. See below."),
    Format("jsonl", ".jsonl", "application/jsonl", "JSON Lines", "json_lines:dumps",
        "One event a line, as JSON."),
    Format("parquet", ".parquet", _PARQUET, "Parquet table", "parquet:dumps",
        "One row an event with typed columns: lists are lists, `implied` is a map, days are text,"
        " so that any year fits."),
    Format("html", ".html", "text/html", "Stand-alone page", "standalone:dumps",
        "The chart and the table on a page that works without a server: 2 MB and more, since it"
        " holds the script that draws. It loads nothing, sends nothing, and prints on A4. Over the"
        " number of rows that a chart may have, it counts events instead."),
    Format("svg", ".svg", "image/svg+xml", "Picture (SVG)", "images:svg",
        f"The chart with its title and legend, to be enlarged. {_PICTURE}"),
    Format("png", ".png", "image/png", "Picture (PNG)", "images:png",
        f"The same in pixels. {_PICTURE}"),
    Format("ics", ".ics", "text/calendar", "Calendar", "ics:dumps",
        "All-day events (RFC 5545). A calendar knows the years 1 to 9999 only; what lies outside is"
        " left out, and said."),
    Format("markdown", ".md", "text/markdown", "Markdown list", "markdown:dumps",
        "A list by time, each event with its sentence (CommonMark). Nothing in an article becomes"
        " emphasis, a link or a formula."),
    Format("timelinejs", ".timelinejs.json", _JSON, "TimelineJS", "timelinejs:dumps",
        "The slides of TimelineJS 3, with dates at the precision of their words."),
    Format("vis", ".vis.json", _JSON, "vis-timeline", "vis:dumps",
        "`items`, `groups` and `options` of vis-timeline: an item for each country of an event."),
    Format("jsonld", ".jsonld", "application/ld+json", "Linked data", "linked:dumps",
        "An `ItemList` of schema.org `Event`s (JSON-LD), each with its quotation; the vocabulary is"
        " named in the file, and the days stand in EDTF too."),
)  # fmt: skip

FORMATS: Mapping[str, Format] = MappingProxyType({each.suffix: each for each in _ALL})
"""Every format by its suffix, in the order of a menu."""
