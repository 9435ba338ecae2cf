"""From a story to a Parquet table (Apache Parquet, by pyarrow): typed columns, lists as lists."""

from collections.abc import Iterable
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from timeline.story import Story
from timeline.views.rows import NAMES, rows

_TEXT = pa.string()
_TEXTS = pa.list_(_TEXT)
_NOT_TEXT = {
    "approximate": pa.bool_(),
    "implied": pa.map_(_TEXT, _TEXT),
    "countries": _TEXTS,
    "organisations": _TEXTS,
    "char_start": pa.int64(),
    "char_end": pa.int64(),
    "changed": _TEXTS,
}
_OF_A_TELLING = (
    "start", "last", "precision", "edtf", "value", "approximate", "implied",
    "words", "sentence", "char_start", "char_end", "document", "published", "source", "rule",
)  # fmt: skip


def _fields(names: Iterable[str]) -> list[pa.Field]:
    return [pa.field(name, _NOT_TEXT.get(name, _TEXT)) for name in names]


_ALSO = pa.field("also", pa.list_(pa.struct(_fields(_OF_A_TELLING))))
SCHEMA = pa.schema([_ALSO if field.name == "also" else field for field in _fields(NAMES)])
"""One column for each name of a row. Days are ISO 8601 text, so that any year fits."""


def dumps(story: Story) -> bytes:
    """One row an event, in the order of the story, compressed with zstd."""
    return written(rows(story))


def written(told: Iterable[dict[str, Any]]) -> bytes:
    """Rows in their order, compressed with zstd."""
    sink = pa.BufferOutputStream()
    pq.write_table(table(told), sink, compression="zstd")
    return bytes(sink.getvalue())


def table(told: Iterable[dict[str, Any]]) -> pa.Table:
    """The Arrow table of rows as `timeline.views.rows.row` makes them."""
    return pa.Table.from_pylist([_whole(row) for row in told], schema=SCHEMA)


def _whole(value: Any) -> Any:
    """The value with a question mark for half of a surrogate pair, which Arrow does not hold."""
    if isinstance(value, str):
        return value.encode("utf-8", "replace").decode()
    if isinstance(value, dict):
        return {name: _whole(each) for name, each in value.items()}
    return [_whole(each) for each in value] if isinstance(value, list) else value
