"""From a batch of documents to a Parquet file in memory: the one function that workers run.

It depends on nothing but its argument, so that processes on one machine and a cluster run it
alike, and a batch that is read again gives the same bytes.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from timeline import reading
from timeline.corpus.sources import Batch, Item
from timeline.days import calendar_day
from timeline.limits import MAX_RECORD_BYTES, InputRefused
from timeline.story import Story
from timeline.views.rows import rows
from timeline.walk import read_bytes, tell

UNREADABLE, DOCUMENTS, YEAR = b"unreadable", b"documents", "year"
"""What a part holds beside its events: the documents not read, with reasons, and how many were."""
_FAULTS = (ValueError, OSError, LookupError, TypeError, AttributeError, ArithmeticError,
           AssertionError, RuntimeError, MemoryError)  # fmt: skip
"""One bad document, or one mistake of ours, must not stop a million others."""


@dataclass(frozen=True, slots=True)
class Part:
    """What was read of a batch: a Parquet file, and how much it holds."""

    data: bytes
    documents: int
    unreadable: int


def read_batch(batch: Batch) -> Part:
    """The events of all documents that can be read, and the reasons of those that cannot."""
    found: list[dict[str, Any]] = []
    lost: list[tuple[str, str]] = []
    for item in batch.items:
        try:
            found += _events(item)
        except _FAULTS as error:
            lost.append((item.name, _reason(error)))
    return Part(parquet(found, lost, len(batch.items)), len(batch.items), len(lost))


def _reason(error: BaseException) -> str:
    if isinstance(error, InputRefused | UnicodeError | OSError) or type(error) is ValueError:
        return " ".join(str(error).split())
    return f"reading failed with {type(error).__name__}: please report it"


def _events(item: Item) -> list[dict[str, Any]]:
    story = _story(item)
    found = []
    for event, row in zip(story.events, rows(story), strict=True):
        if item.path:
            for told in (row, *row["also"]):
                told["document"] = _called(item, told["document"], len(story.documents))
        found.append({**row, YEAR: calendar_day(event.interval.start)[0]})
    return found


def _called(item: Item, document: str, documents: int) -> str:
    """A document by its path, since a name may come twice; one of several by both."""
    return item.name if documents == 1 else f"{item.name}: {document}"


def _story(item: Item) -> Story:
    if item.path:
        return read_bytes(reading.file_bytes(item.path), Path(item.path).name)
    record = _record(item.record)
    text = record.get("text")
    if not isinstance(text, str):
        raise InputRefused('the record has no "text"')
    document = reading.read_text(
        text,
        name=_said(record, "name", "id") or item.name,
        title=_said(record, "title"),
        source=_said(record, "source", "url"),
        published=_said(record, "published", "date")[:10] or None,
    )
    return tell(document)


def _record(line: bytes) -> dict[str, Any]:
    if len(line) > MAX_RECORD_BYTES:
        raise InputRefused(f"the record has over {MAX_RECORD_BYTES:,} bytes, which is the limit")
    try:
        record = json.loads(line)
    except (ValueError, RecursionError):
        raise InputRefused("the line is not JSON") from None
    if not isinstance(record, dict):
        raise InputRefused("the line is no JSON object")
    return record


def _said(record: dict[str, Any], *names: str) -> str:
    """The first of these fields that says something."""
    return next((str(record[name]) for name in names if record.get(name) not in (None, "")), "")


def parquet(found: list[dict[str, Any]], lost: list[tuple[str, str]], documents: int) -> bytes:
    """A part as the bytes of a Parquet file; what was lost, and how much was read, beside it."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    from timeline.exports.parquet import table

    years = pa.array([row[YEAR] for row in found], pa.int32())
    beside = {UNREADABLE: json.dumps(lost), DOCUMENTS: str(documents)}
    whole = table(found).append_column(YEAR, years).replace_schema_metadata(beside)
    out = pa.BufferOutputStream()
    pq.write_table(whole, out, compression="zstd")
    return bytes(out.getvalue())
