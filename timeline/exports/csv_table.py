"""From a story to a CSV table (RFC 4180, UTF-8) that a spreadsheet takes for text only."""

import csv
import io
from collections.abc import Iterable
from typing import Any

from timeline.story import Story
from timeline.views.rows import NAMES, flat, rows

_STARTS_A_FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r", "\n", "\0")


def dumps(story: Story) -> bytes:
    """A line of names, then one line an event."""
    return of_rows(rows(story))


def of_rows(told: Iterable[dict[str, Any]]) -> bytes:
    """A line of names, then one line a row."""
    return written(NAMES, (flat(row).values() for row in told))


def written(names: Iterable[str], lines: Iterable[Iterable[object]]) -> bytes:
    """A line of names, then the lines; each cell is only text to a spreadsheet."""
    text = io.StringIO(newline="")
    table = csv.writer(text, lineterminator="\r\n")
    table.writerow(names)
    table.writerows([_cell(value) for value in line] for line in lines)
    return text.getvalue().encode("utf-8", "replace")


def _cell(value: object) -> str:
    """A value as text; what a spreadsheet would take for a formula gets an apostrophe before it.

    OWASP ASVS 1.2.10 asks for this. Days before 1 BC begin with "-" and get it too.
    """
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    text = str(value)
    return f"'{text}" if text.startswith(_STARTS_A_FORMULA) else text
