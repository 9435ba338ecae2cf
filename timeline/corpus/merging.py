"""From the events of years to fewer: what several documents tell of one happening becomes one.

Days, countries and words decide which tellings are compared (`timeline.events.merge.groups`), so
that time grows with the number of events and memory with those of the two fullest years.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, islice
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from timeline.archive.events import as_story
from timeline.corpus.arrange import ROWS_IN_A_GROUP
from timeline.days import Interval, calendar_day, parse_iso
from timeline.events.merge import groups, joined
from timeline.events.merging.alike import A_YEAR
from timeline.events.merging.gist import Telling, gist

Row = dict[str, Any]

GROUPS_AT_ONCE = 1_000
_COMPARED = ("title", "start", "last", "status", "countries", "document")
_ORDER = ("start", "last", "document", "char_start", "id")


@dataclass(frozen=True, slots=True)
class _Year:
    file: Path
    """In a folder such as `year=1943`."""
    table: pa.Table
    tellings: list[Telling]

    @property
    def number(self) -> int:
        return _number(self.file)

    def rows(self, groups: Sequence[Sequence[int]]) -> Iterator[list[Row]]:
        """The rows at the places of each group; many groups are fetched at once."""
        for start in range(0, len(groups), GROUPS_AT_ONCE):
            some = groups[start : start + GROUPS_AT_ONCE]
            places = list(chain.from_iterable(some))
            fetched = iter(self.table.take(pa.array(places, pa.int64())).to_pylist())
            for group in some:
                yield list(islice(fetched, len(group)))

    def changed(self, without: set[int], more: Sequence[Row]) -> _Year:
        """The year without the rows at some places and with others."""
        left = (told for at, told in enumerate(self.tellings) if at not in without)
        told = [*left, *map(_telling, more)]
        return _Year(self.file, self.changed_table(without, more), told)

    def changed_table(self, without: set[int], more: Sequence[Row]) -> pa.Table:
        """The same of its table alone, where nothing is to be compared any more."""
        if not without and not more:
            return self.table
        left = [at for at in range(len(self.tellings)) if at not in without]
        kept = self.table.take(pa.array(left, pa.int64()))
        added = pa.Table.from_pylist(list(more), schema=self.table.schema)
        return pa.concat_tables([kept, added])


def merge_years(files: Iterable[Path]) -> int:
    """Write the files of years anew with each happening once; how many events are left.

    A winter or a New Year's Eve is told in two years, so two of them are in memory at once.
    """
    left = 0
    here: _Year | None = None
    for file in sorted(files, key=_number):
        after = _read(file)
        if here:
            table, after = _merged(here, after)
            left += _write(table, here.file)
        here = after
    if here:
        table, _ = _merged(here, _Year(here.file, here.table[:0], []))
        left += _write(table, here.file)
    return left


def _number(file: Path) -> int:
    return int(file.parent.name.removeprefix("year="))


def _read(file: Path) -> _Year:
    table = pq.read_table(file, partitioning=None)
    return _Year(file, table, [_telling(row) for row in _rows(table.select(list(_COMPARED)))])


def _merged(here: _Year, after: _Year) -> tuple[pa.Table, _Year]:
    """The events of a year, each once, and the next one without what was told of them there."""
    size, near = len(here.tellings), _near(here, after)
    found = groups([*here.tellings, *(after.tellings[at] for at in near)])
    several = [group for group in found if len(group) > 1 and group[0] < size]
    inside = [[at for at in group if at < size] for group in several]
    beyond = [[near[at - size] for at in group if at >= size] for group in several]
    told = zip(here.rows(inside), after.rows(beyond), strict=True)
    rows = [_one([*early, *late]) for early, late in told]
    taken = set(chain.from_iterable(inside)), set(chain.from_iterable(beyond))
    later = [row for row in rows if taken[1] and _year_of(row) != here.number]
    kept = [row for row in rows if not taken[1] or _year_of(row) == here.number]
    return here.changed_table(taken[0], kept), after.changed(taken[1], later)


def _year_of(row: Row) -> int:
    return calendar_day(_days(row).start)[0]


def _near(here: _Year, after: _Year) -> list[int]:
    """Which of the next year lie within this one's last events, or are the day after them."""
    reach = max((t.days.end for t in here.tellings if t.days.days <= A_YEAR), default=0)
    return [at for at, told in enumerate(after.tellings) if told.days.end <= reach + 1]


def _write(table: pa.Table, file: Path) -> int:
    ordered = table.sort_by([(name, "ascending") for name in _ORDER])
    pq.write_table(ordered, file, compression="zstd", row_group_size=ROWS_IN_A_GROUP)
    return int(ordered.num_rows)


def _rows(table: pa.Table) -> Iterator[Row]:
    for block in table.to_batches(max_chunksize=ROWS_IN_A_GROUP):
        yield from block.to_pylist()


def _telling(row: Row) -> Telling:
    return Telling(
        gist=gist(row["title"], row["countries"]),
        days=_days(row),
        status=row["status"],
        countries=frozenset(row["countries"]),
        documents=frozenset([row["document"]]),
    )


def _days(row: Row) -> Interval:
    return Interval(parse_iso(row["start"]).start, parse_iso(row["last"]).end)


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
