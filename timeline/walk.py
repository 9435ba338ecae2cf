"""The public doors: from a file or a text, through all rooms, to a `Story` or its times."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from os import PathLike
from pathlib import Path

from timeline.model import Document, Kind
from timeline.story import Story, in_order


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """A time expression as TIMEX3 has it (TimeML 1.2.1), each part of a list or range for itself.

    `start` and `end` are half-open character offsets into the text, `text` the very words,
    `value` the TIMEX3 value, `edtf` the days meant (ISO 8601-2; empty where none are known), and
    `rule` the name of the rule that heard it.
    """

    start: int
    end: int
    text: str
    type: Kind
    value: str
    edtf: str
    rule: str


def read(path: str | PathLike[str], *, published: date | str | None = None) -> Story:
    """The story of a file: text, Markdown, a web page, PDF, DOCX, or a story saved as JSON.

    `published` is the day of publication as a date or an ISO string; without it the document
    itself is asked. `InputRefused`, a ValueError, where the file cannot be read.
    """
    from timeline import exports, reading

    if Path(path).suffix.lower() == ".json":
        return exports.loads_json(reading.file_bytes(path))
    return tell(reading.read(path, published=published))


def read_text(
    text: str, *, name: str = "text", title: str = "", published: date | str | None = None
) -> Story:
    """The story of a text; `published` and errors as for `read`."""
    from timeline import reading

    return tell(reading.read_text(text, name=name, title=title, published=published))


def tell(document: Document) -> Story:
    """The story of a document that has been read."""
    from timeline import events

    told, undated = events.tell(document)
    return Story((document,), in_order(told, (document,)), undated)


def times(text: str, published: date | str | None = None) -> tuple[TimeExpression, ...]:
    """Every time expression of a text, in order; `published` and errors as for `read`."""
    from timeline import reading

    return times_of(reading.read_text(text, published=published))


def times_of(document: Document) -> tuple[TimeExpression, ...]:
    """Every time expression of a document, in order."""
    from timeline import dating

    return tuple(
        TimeExpression(
            start=mention.span.start,
            end=mention.span.end,
            text=document[mention.span],
            type=mention.when.kind,
            value=mention.when.value,
            edtf=mention.when.edtf,
            rule=mention.rule,
        )
        for mention in dating.times(document)
    )
