"""The public doors: from a file or a text, through all rooms, to a `Story` or its times."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from os import PathLike
from typing import TYPE_CHECKING

from timeline.limits import MAX_MENTIONS
from timeline.model import Document, Kind
from timeline.records import dataclass, replace

if TYPE_CHECKING:
    from pathlib import Path

    from timeline.reading.pages.web import Fetched
    from timeline.story import Story


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


def read(
    path: str | PathLike[str], *more: str | PathLike[str], published: date | str | None = None
) -> Story:
    """The story of files and folders: text, Markdown, web pages, PDF, DOCX, feeds, typed tables
    (CSV, TimelineJS), and stories saved as JSON; or of a page on the web, see `read_address`.

    `published` is the day of publication as a date or an ISO string; without it each document
    is asked itself. Of a folder every file of a kind that we read is taken. `InputRefused`, a
    ValueError, where a file cannot be read.
    """
    from timeline import reading

    parts: list[Story] = []
    for place in (path, *more):
        if reading.is_address(str(place)):
            parts.append(read_address(str(place), published=published))
            continue
        inside = reading.files_in(place)
        alone = len(inside) == 1 and not more
        parts += [read_file(file, published=published, alone=alone) for file in inside]
    return joined(parts)


def joined(parts: Sequence[Story]) -> Story:
    """All of them as one, in their order; an empty story where there are none."""
    from timeline import story

    return story.joined(parts)


def read_file(file: Path, *, published: date | str | None = None, alone: bool = True) -> Story:
    """The story of one file, which a refusal names where it is not the only one that is read."""
    from timeline import reading
    from timeline.limits import InputRefused

    try:
        return read_bytes(reading.file_bytes(file), file.name, published=published)
    except InputRefused as refusal:
        if alone or file.name in str(refusal):
            raise
        raise InputRefused(f"{file.name}: {refusal}") from None


def read_address(address: str, *, published: date | str | None = None) -> Story:
    """The story of a page on the web, where the operator has switched that on (`TIMELINE_FETCH`).

    `InputRefused` where it is off, the host is not public, or the page is over a limit.
    """
    from timeline.reading.pages import web

    return read_page(web.fetch(address), published=published)


def read_page(page: Fetched, *, published: date | str | None = None) -> Story:
    """The story of a page that has come from the web, which is its source."""
    story = read_bytes(page.data, page.name, published=published)
    return replace(
        story, documents=tuple(replace(each, source=page.address) for each in story.documents)
    )


def read_bytes(data: bytes, name: str, *, published: date | str | None = None) -> Story:
    """The story of the content of a file called `name`; its kind and errors as for `read`.

    A name without a suffix says nothing of the kind, which then follows from the content alone.
    """
    from timeline import reading

    day = reading.publication_day(published)
    reading.refuse_over_large(data, name)
    whole = _timeline(data, name, day)
    if whole is not None:
        return whole
    return joined([tell(each) for each in reading.read_each(data, name, published=day)])


def _timeline(data: bytes, name: str, published: date | None) -> Story | None:
    """The story of a typed or saved timeline; nothing where the file holds articles."""
    from timeline import exports
    from timeline.limits import InputRefused
    from timeline.reading.files.json_feed import is_json_feed
    from timeline.reading.files.json_matter import begins_with_matter
    from timeline.reading.files.records import are_articles
    from timeline.reading.names import suffix
    from timeline.sheets import read_sheet

    last = suffix(name)
    if (last in ("", ".json") and is_json_feed(data)) or are_articles(data, name):
        return None
    typed = read_sheet(data, name, published=published)
    saved = last == ".json" or (not last and data[:1] == b"{" and not begins_with_matter(data))
    if typed is not None or not saved:
        return typed
    try:
        return exports.loads_json(data)
    except ValueError as error:
        raise InputRefused(str(error)) from None


def read_text(
    text: str, *, name: str = "text", title: str = "", published: date | str | None = None
) -> Story:
    """The story of a text; `published` and errors as for `read`.

    >>> story = read_text("Seoul called the envoy in on Tuesday.", published="2024-06-21")
    >>> [(str(event.interval), event.countries) for event in story.events]
    [('2024-06-18', ('KOR',))]
    """
    from timeline import reading

    return tell(reading.read_text(text, name=name, title=title, published=published))


def tell(document: Document) -> Story:
    """The story of a document that has been read."""
    from timeline import events
    from timeline.story import Story, in_order

    told, undated = events.tell(document)
    document = _with_cut(document, sum(len(event.evidence) for event in told) + len(undated))
    return Story((document,), in_order(told, (document,)), undated)


def _with_cut(document: Document, told: int) -> Document:
    """The document, with a note where it has more dates than are read; so many are `told`."""
    from timeline import dating

    if told < MAX_MENTIONS // 2 or len(dating.times(document)) < MAX_MENTIONS:
        return document
    note = f"only its first {MAX_MENTIONS:,} dates were read; split it to read the rest"
    return replace(document, notes=(*document.notes, note))


def times(text: str, published: date | str | None = None) -> tuple[TimeExpression, ...]:
    """Every time expression of a text, in order; `published` and errors as for `read`.

    >>> [(time.text, time.value) for time in times("It rained in May.", "2024-06-21")]
    [('May', '2024-05')]
    """
    from timeline import reading

    return times_of(reading.read_unlabelled(text, published=published))


def times_of(document: Document) -> tuple[TimeExpression, ...]:
    """Every time expression of a document, in order."""
    from timeline import dating

    return tuple(
        TimeExpression(
            one.span.start,
            one.span.end,
            document[one.span],
            one.when.kind,
            one.when.value,
            one.when.edtf,
            one.rule,
        )
        for one in dating.times(document)
    )
