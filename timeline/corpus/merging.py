"""From the events of a year to fewer: what several documents tell of one happening becomes one.

Days, countries and words decide which tellings are compared (`timeline.events.merge.groups`), so
that time grows with the number of events and memory with those of the fullest year.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from timeline.archive.events import as_story
from timeline.corpus.arrange import ROWS_IN_A_GROUP
from timeline.days import Interval, parse_iso
from timeline.events.alike import Telling
from timeline.events.gist import gist
from timeline.events.merge import groups, joined

Row = dict[str, Any]

_COMPARED = ("title", "start", "last", "status", "countries", "document")
_ORDER = ("start", "last", "document", "char_start", "id")


def merge_year(file: Path) -> int:
    """Write the file anew with each happening once; how many events are left."""
    whole = pq.read_table(file, partitioning=None)
    found = groups([_telling(row) for row in _rows(whole.select(list(_COMPARED)))])
    alone = whole.take(pa.array([g[0] for g in found if len(g) == 1], pa.int64()))
    several = [_one(whole.take(list(group)).to_pylist()) for group in found if len(group) > 1]
    left = pa.concat_tables([alone, pa.Table.from_pylist(several, schema=whole.schema)])
    left = left.sort_by([(name, "ascending") for name in _ORDER])
    pq.write_table(left, file, compression="zstd", row_group_size=ROWS_IN_A_GROUP)
    return int(left.num_rows)


def _rows(table: pa.Table) -> Iterator[Row]:
    for block in table.to_batches(max_chunksize=ROWS_IN_A_GROUP):
        yield from block.to_pylist()


def _telling(row: Row) -> Telling:
    return Telling(
        gist=gist(row["title"], row["countries"]),
        days=Interval(parse_iso(row["start"]).start, parse_iso(row["last"]).end),
        status=row["status"],
        countries=frozenset(row["countries"]),
        documents=frozenset([row["document"]]),
    )


def _one(rows: Sequence[Row]) -> Row:
    """The row of the telling that gives the days, with all others as further tellings."""
    event = joined(as_story(rows).events)
    best = next(row for row in rows if row["id"] == event.id)
    also = [*best["also"]]
    for row in rows:
        if row is not best:
            also += [row, *row["also"]]
    return {
        **best,
        "countries": list(event.countries),
        "organisations": list(event.organisations),
        "because": event.when.because,
        "also": also,
    }
