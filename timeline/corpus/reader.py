"""From a batch of documents to a Parquet file in memory: the one function that workers run.

It depends on nothing but its argument, so that processes on one machine and a cluster run it
alike, and a batch that is read again gives the same bytes.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from timeline import reading
from timeline.corpus.batches import Batch, Item
from timeline.days import calendar_day
from timeline.limits import MAX_RECORD_BYTES, InputRefused
from timeline.story import Story
from timeline.views.rows import rows
from timeline.walk import read_bytes, tell

UNREADABLE, NOTED, DOCUMENTS = "unreadable", "noted", "documents"
"""What a part holds beside its events: the documents not read, those read with a remark, both
with reasons, and how many there were."""
YEAR = "year"
_FAULTS = (ValueError, OSError, LookupError, TypeError, AttributeError, ArithmeticError,
           AssertionError, RuntimeError, MemoryError)  # fmt: skip
"""One bad document, or one mistake of ours, must not stop a million others."""


@dataclass(frozen=True, slots=True)
class Part:
    """What was read of a batch: a Parquet file, and of how many documents."""

    data: bytes
    documents: int


def read_batch(batch: Batch) -> Part:
    """The events of all documents that can be read, and the reasons of those that cannot."""
    found: list[dict[str, Any]] = []
    lost: list[tuple[str, str]] = []
    noted: list[tuple[str, str]] = []
    for item in batch.items:
        try:
            told, remark = _events(item)
        except _FAULTS as error:
            lost.append((item.name, _reason(error)))
            continue
        found += told
        noted += [(item.name, remark)] if remark else []
    data = parquet(found, lost, len(batch.items), noted)
    return Part(data, len(batch.items))


def _reason(error: BaseException) -> str:
    if isinstance(error, InputRefused | UnicodeError | OSError) or type(error) is ValueError:
        return " ".join(str(error).split())
    return f"reading failed with {type(error).__name__}: please report it"


def _events(item: Item) -> tuple[list[dict[str, Any]], str]:
    """The rows of all events of a document, and what of it was not understood, or ""."""
    story, remark = _story(item)
    found = []
    for event, row in zip(story.events, rows(story), strict=True):
        for told in (row, *row["also"]):
            told["document"] = _called(item, told["document"], len(story.documents))
        found.append({**row, YEAR: calendar_day(event.interval.start)[0]})
    return found, remark


def _called(item: Item, document: str, documents: int) -> str:
    """A document by its path, since a name may come twice; one of several by both."""
    if item.record:
        return f"{item.within}: {document}" if item.within and document != item.name else document
    return item.name if documents == 1 else f"{item.name}: {document}"


def _story(item: Item) -> tuple[Story, str]:
    if item.fault:
        raise InputRefused(item.fault)
    if item.path:
        return read_bytes(reading.file_bytes(item.path), Path(item.path).name), ""
    document, remark = reading.read_record(_record(item.record), item.name)
    return tell(document), remark


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


def parquet(
    found: list[dict[str, Any]],
    lost: list[tuple[str, str]],
    documents: int,
    noted: Sequence[tuple[str, str]] = (),
) -> bytes:
    """A part as the bytes of a Parquet file; beside it what was lost, and how much was read.

    `noted` are the documents of which something was not understood.
    """
    import pyarrow as pa
    import pyarrow.parquet as pq

    from timeline.exports.parquet import table

    years = pa.array([row[YEAR] for row in found], pa.int32())
    beside = {UNREADABLE: json.dumps(lost), DOCUMENTS: str(documents), NOTED: json.dumps(noted)}
    whole = table(found).append_column(YEAR, years).replace_schema_metadata(beside)
    out = pa.BufferOutputStream()
    pq.write_table(whole, out, compression="zstd")
    return bytes(out.getvalue())
