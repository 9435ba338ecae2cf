"""From a story to a pandas table; `COLUMNS` is the contract for its names and their order."""

import pandas as pd

from timeline.story import Story
from timeline.views.rows import NAMES, flat, rows

COLUMNS = NAMES
"""`timeline.views.rows.row` documents them; lists are text here ("KOR, PRK")."""

_TYPES = {"approximate": "bool", "char_start": "Int64", "char_end": "Int64"}


def frame(story: Story) -> pd.DataFrame:
    """One row an event, in the order of the story; days are ISO text, so that any year fits."""
    table = pd.DataFrame([flat(row) for row in rows(story)], columns=list(COLUMNS))
    return table.astype({name: _TYPES.get(name, "string") for name in COLUMNS})
