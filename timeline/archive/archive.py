"""A dataset opened for any number of readers: one connection, a small index, lazy queries.

The index holds a few numbers an event (about 40 bytes) in memory, once for all readers, and the
folded words of each in a temporary file; titles, sentences and the rest stay in the dataset and
are read for the rows of a page only.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Collection, Iterable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from timeline.archive.condition import marks, sql_of
from timeline.archive.events import Row, as_story
from timeline.days import calendar_day, iso_day
from timeline.limits import ARCHIVE_MEMORY_BYTES, InputRefused
from timeline.only import Only
from timeline.story import Story
from timeline.views.rows import NAMES

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

_COLUMNS = ", ".join(f'"{name}"' for name in NAMES)
_WORDS_KEPT = 8
"""So many choices of words are remembered; others are searched again."""
_DAY = """(make_date(replace(left({0}, length({0}) - 6), 'Y', '')::INT,
    substr({0}, length({0}) - 4, 2)::INT, right({0}, 2)::INT) - DATE '0001-01-01' + 1)"""
"""The day count (see `timeline.days`) of a day in ISO 8601."""


class Archive:
    """The events of a dataset; every method may be called by several threads at once."""

    def __init__(self, path: str | Path) -> None:
        """Open it and make the index; InputRefused where it holds no events."""
        self.path = Path(path)
        self._files = _files(self.path)
        self._place = TemporaryDirectory(prefix="timeline-archive-")
        self._main = _engine(Path(self._place.name))
        self._lock = threading.Lock()
        self._hits: OrderedDict[tuple[str, ...], str] = OrderedDict()
        self._searched = 0
        self._index()

    def close(self) -> None:
        """Let go of the connection and the temporary file."""
        self._main.close()
        self._place.cleanup()

    def cursor(self) -> DuckDBPyConnection:
        """A cursor for one thread: tables `event`, `country` and `combo` can be asked."""
        return self._main.cursor()

    def where(self, only: Only) -> tuple[str, list[object]]:
        """The condition on `event` that holds for the wanted events, and its parameters."""
        words = tuple(only.words.lower().split())
        return sql_of(only, self._found(words) if words else None)

    def count(self, only: Only | None = None) -> int:
        """How many events fit."""
        condition, given = self.where(only or Only())
        found = self.cursor().execute(f"SELECT count(*) FROM event WHERE {condition}", given)
        return int(found.fetchall()[0][0])

    def countries(self, only: Only | None = None) -> dict[str, int]:
        """How many of the events that fit involve each country, the most frequent first."""
        condition, given = self.where(only or Only())
        found = self.cursor().execute(
            "SELECT code, count(*) AS many FROM event JOIN country USING (combo) "
            f"WHERE {condition} GROUP BY code ORDER BY many DESC, code",
            given,
        )
        return dict(found.fetchall())

    def years(self) -> list[int]:
        """The years in which an event begins or ends."""
        found = self.cursor().execute(
            'SELECT DISTINCT first FROM event UNION SELECT DISTINCT "end" - 1 FROM event'
        )
        return sorted({calendar_day(day)[0] for (day,) in found.fetchall()})

    def statuses(self) -> list[str]:
        """Which of happened, ongoing and expected there are."""
        found = self.cursor().execute("SELECT DISTINCT status::VARCHAR FROM event")
        return [status for (status,) in found.fetchall()]

    def before(self, day: int, only: Only) -> int:
        """How many of the events that fit begin before a day."""
        condition, given = self.where(only)
        found = self.cursor().execute(
            f"SELECT count(*) FROM event WHERE {condition} AND first < ?", [*given, day]
        )
        return int(found.fetchall()[0][0])

    def page(self, only: Only, *, first: int, count: int, newest: bool = False) -> Story:
        """`count` of the events that fit in the order of time, from the one at `first` on.

        `newest` counts from the last one back; the order stays that of time.
        """
        condition, given = self.where(only)
        order = "DESC" if newest else "ASC"
        found = self.cursor().execute(
            f"SELECT n, id, first FROM event WHERE {condition} ORDER BY n {order} LIMIT ? OFFSET ?",
            [*given, count, first],
        )
        return self._story(found.fetchall())

    def rows(self, only: Only) -> list[Row]:
        """The rows of the dataset for all events that fit, in the order of time."""
        condition, given = self.where(only)
        found = self.cursor().execute(
            f"SELECT {_COLUMNS} FROM dataset JOIN "
            f"(SELECT n, id FROM event WHERE {condition}) USING (id) ORDER BY n, document",
            given,
        )
        told = [dict(zip(NAMES, row, strict=True)) for row in found.fetchall()]
        return [{**row, "implied": dict(row["implied"] or {})} for row in told]

    def event(self, event_id: str) -> Story:
        """The event with that id and its evidence; a story without events where there is none."""
        found = self.cursor().execute(
            "SELECT n, id, first FROM event WHERE id = ? LIMIT 1", [event_id]
        )
        return self._story(found.fetchall(), with_places=True)

    def _story(self, wanted: list[tuple[int, str, int]], *, with_places: bool = False) -> Story:
        if not wanted:
            return Story()
        days = sorted({iso_day(first) for _, _, first in wanted})
        years = sorted({calendar_day(first)[0] for _, _, first in wanted})
        found = self.cursor().execute(
            f"SELECT {_COLUMNS} FROM {_read(self._of(years))} WHERE start IN ({marks(days)}) "
            f"AND id IN ({marks(wanted)})",
            [*days, *(event for _, event, _ in wanted)],
        )
        rows = [dict(zip(NAMES, row, strict=True)) for row in found.fetchall()]
        order = {event: place for place, event, _ in wanted}
        rows.sort(key=lambda row: (order[row["id"]], row["document"]))
        return as_story(rows, with_places=with_places)

    def _of(self, years: Collection[int]) -> list[str]:
        """The files that hold the events of some years."""
        if not self.path.is_dir():
            return self._files
        names = {f"year={year}" for year in years}
        return [file for file in self._files if Path(file).parent.name in names]

    def _found(self, words: tuple[str, ...]) -> str:
        """The table of the events in whose title or sentence all of these words occur."""
        with self._lock:
            if words in self._hits:
                self._hits.move_to_end(words)
                return self._hits[words]
            self._searched += 1
            name = f"hits_{self._searched}"
            condition = " AND ".join("contains(folded, ?)" for _ in words)
            self.cursor().execute(
                f"CREATE TABLE {name} AS SELECT n FROM words WHERE {condition}", list(words)
            )
            self._hits[words] = name
            if len(self._hits) > _WORDS_KEPT:
                _, oldest = self._hits.popitem(last=False)
                self.cursor().execute(f"DROP TABLE {oldest}")
            return name

    def _index(self) -> None:
        import duckdb

        try:
            for statement in _statements(self._files, Path(self._place.name) / "words.parquet"):
                self._main.execute(statement)
        except duckdb.IOException:
            self.close()
            why = "you may lack the right to, or the disk is full"
            raise InputRefused(f'"{self.path.name}" cannot be read: {why}') from None
        except duckdb.Error:
            self.close()
            raise InputRefused(
                f'"{self.path.name}" is no dataset of events: make one with timeline corpus'
            ) from None


def _files(path: Path) -> list[str]:
    if not path.is_dir():
        return [str(path)]
    found = sorted(map(str, path.glob("year=*/*.parquet")))
    if (path / "_parts").is_dir() and not (path / "_corpus.json").is_file():
        raise InputRefused(f'"{path.name}" is not finished: start timeline corpus again')
    if not found:
        raise InputRefused(f'"{path.name}" holds no events: make a dataset with timeline corpus')
    return found


def _engine(place: Path) -> DuckDBPyConnection:
    """What does not fit into memory goes to `place`, and nothing to the folder we run in."""
    import duckdb

    offline = {"autoinstall_known_extensions": "false", "autoload_known_extensions": "false"}
    bounds = {"memory_limit": f"{ARCHIVE_MEMORY_BYTES}B", "temp_directory": str(place)}
    engine = duckdb.connect(config={**bounds, **offline})
    engine.execute("SET parquet_metadata_cache = true")
    return engine


def _statements(files: list[str], words: Path) -> list[str]:
    """What makes the index: numbers in memory, folded words in a file, both in order of time."""
    folded = f"'{_quoted(str(words))}'"
    return [
        f"CREATE VIEW dataset AS SELECT * FROM {_read(files)}",
        f"""CREATE TABLE raw AS SELECT row_number() OVER () - 1 AS n, id, first, "end", status,
              named, folded FROM (
                SELECT id, {_DAY.format("start")} AS first, {_DAY.format("last")} + 1 AS "end",
                  status, array_to_string(countries, ' ') AS named,
                  lower(title || ' ' || sentence) AS folded
                FROM dataset ORDER BY first, "end", document, char_start, id)
            """,
        f"""COPY (SELECT n::INT AS n, folded FROM raw ORDER BY n)
            TO {folded} (FORMAT parquet, COMPRESSION lz4_raw, ROW_GROUP_SIZE 50000)""",
        "ALTER TABLE raw DROP COLUMN folded",
        """CREATE TABLE combo AS
             SELECT row_number() OVER (ORDER BY named)::INT AS combo, named
             FROM (SELECT DISTINCT named FROM raw)""",
        """CREATE TABLE country AS SELECT combo, unnest(string_split(named, ' ')) AS code
             FROM combo WHERE named <> ''""",
        """CREATE TABLE event AS
             SELECT n::INT AS n, id, first::INT AS first, "end"::INT AS "end",
               status::ENUM('happened', 'ongoing', 'expected') AS status, combo
             FROM raw JOIN combo USING (named)
             WHERE n IN (SELECT min(n) FROM raw GROUP BY id) ORDER BY n""",
        "DROP TABLE raw",
        f"CREATE VIEW words AS SELECT * FROM read_parquet({folded})",
    ]


def _read(files: Iterable[str]) -> str:
    """A table of files; what the folders above them are called says nothing."""
    listed = ", ".join(f"'{_quoted(file)}'" for file in files)
    return f"read_parquet([{listed}], hive_partitioning = false)"


def _quoted(text: str) -> str:
    return text.replace("'", "''")
