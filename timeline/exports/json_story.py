"""From a story to JSON and back: rows that anyone can use, with all that they were made from.

Each event is the row of `timeline.views.rows.row` with two more names: `kind` (the TIMEX3 type)
and `evidence`, whose offsets lead into the `documents`, which are given in full. Reading back
leaves alone what only repeats the documents: `when`, `words`, `sentence`, `also`.
"""

import json
from collections.abc import Iterator
from typing import Any

from timeline.edtf import read_edtf
from timeline.exports.plain import as_plain, from_plain
from timeline.model import Document, Event, Span, Undated
from timeline.story import Story, in_order
from timeline.views.rows import row

FORMAT, VERSION = "article-timeline story", 1


def dumps(story: Story) -> bytes:
    """The whole story, the texts of its documents included."""
    written = json.dumps(
        {
            "format": FORMAT,
            "version": VERSION,
            "events": [_event(event, story) for event in story.events],
            "undated": as_plain(story.undated),
            "documents": as_plain(story.documents),
        },
        ensure_ascii=False,
        indent=1,
    )
    # Half of a surrogate pair has no UTF-8, but JSON can hold it as an escape.
    return written.encode("utf-8", "backslashreplace") + b"\n"


def loads(data: bytes) -> Story:
    """The story as it was written; ValueError with one sentence for anything else."""
    try:
        given = json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        raise ValueError("this file is damaged: it is not readable as JSON") from None
    if not isinstance(given, dict) or given.get("format") != FORMAT:
        raise ValueError(
            "this file is no story saved by this program, nor slides of TimelineJS or a list of"
            " events: what is to be read again is saved as .json"
        )
    version = given.get("version")
    if type(version) is int and version > VERSION:
        raise ValueError(
            f"this story was saved by a newer version (format {version}, known up to {VERSION})"
        )
    try:
        return _story(given)
    except ValueError as wrong:
        raise ValueError(f"this saved story is damaged: {wrong}") from None


def _event(event: Event, story: Story) -> dict[str, Any]:
    return {
        **row(event, story),
        "kind": event.when.kind,
        "evidence": as_plain(event.evidence),
    }


def _story(given: dict[str, Any]) -> Story:
    documents = from_plain(tuple[Document, ...], given.get("documents"), "documents")
    undated = from_plain(tuple[Undated, ...], given.get("undated"), "undated")
    rows = given.get("events")
    if not isinstance(rows, list):
        raise ValueError("events: wanted a list")
    events = tuple(
        from_plain(Event, _made_from(row), f"events[{count}]") for count, row in enumerate(rows)
    )
    if len({event.id for event in events}) < len(events):
        raise ValueError("events: two have the same id")
    _check_days(events)
    _check_spans(documents, events, undated)
    return Story(documents, in_order(events, documents), undated)


def _made_from(row: object) -> object:
    """The row with its days gathered in `when`, as the model has them."""
    if not isinstance(row, dict):
        return row
    implied = row.get("implied")
    when = {
        **row,
        "interval": {"start": row.get("start"), "last": row.get("last")},
        "implied": [list(pair) for pair in implied.items()] if isinstance(implied, dict) else None,
    }
    return {**row, "when": when}


def _check_days(events: tuple[Event, ...]) -> None:
    """The days of an event and their EDTF must be the same; ValueError where they are not."""
    for event in events:
        if read_edtf(event.when.edtf) != event.interval:
            raise ValueError(f'"{event.when.edtf}" does not name the days of "{event.title}"')


def _check_spans(
    documents: tuple[Document, ...], events: tuple[Event, ...], undated: tuple[Undated, ...]
) -> None:
    """Every offset must lead into its document; ValueError where one does not."""
    lengths = {document.name: len(document.text) for document in documents}
    for name, span in _spans(events, undated):
        if name not in lengths:
            raise ValueError(f'there is no document "{name}"')
        if span.end > lengths[name]:
            raise ValueError(f'offset {span.end} is beyond the end of "{name}"')


def _spans(events: tuple[Event, ...], undated: tuple[Undated, ...]) -> Iterator[tuple[str, Span]]:
    for waiting in undated:
        yield waiting.document, waiting.sentence
        yield waiting.document, waiting.mention
    for event in events:
        for told in event.evidence:
            yield told.document, told.sentence
            for place in told.places:
                yield told.document, place.span
