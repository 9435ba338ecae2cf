"""From a story to JSON Lines: one event a line, for programs that read a stream of rows."""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from timeline.story import Story
from timeline.views.rows import rows


def dumps(story: Story) -> bytes:
    """The rows of `timeline.views.rows.row`, each an object on a line of its own."""
    return written(rows(story))


def written(told: Iterable[Mapping[str, Any]]) -> bytes:
    """Rows, each an object on a line of its own."""
    lines = (json.dumps(row, ensure_ascii=False) + "\n" for row in told)
    # Half of a surrogate pair has no UTF-8, but JSON can hold it as an escape.
    return "".join(lines).encode("utf-8", "backslashreplace")
