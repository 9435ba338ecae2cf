"""The words that make one stretch of two times: "from April to June", "Tuesday and Wednesday"."""

from __future__ import annotations

import re

RANGE = re.compile(
    r"\s*(?:[-–—−‐‑]|,?\s(?:up\s+)?(?:to|through|thru|until|till)(?:\s+the)?\s)\s*", re.IGNORECASE
)
"""Between two times: everything from the one to the other."""
BETWEEN = re.compile(r"\s+and(?:\s+the)?\s+", re.IGNORECASE)
"""Between two times after the signal "between"."""
LIST = re.compile(r"\s*,?\s(?:and|or|&)(?:\s+(?:on|in|the))?\s+|\s*,\s+|\s*/\s*", re.IGNORECASE)
"""Between two times: the one and the other."""
OWNED = re.compile(r"['’]s?\s")
"""After a time that belongs to what follows: "Monday and Tuesday's talks"."""
