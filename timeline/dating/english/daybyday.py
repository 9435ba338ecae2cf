"""Days told from the day of writing: "yesterday", "today", "tomorrow"."""

from __future__ import annotations

from timeline.dating.english.words import english, in_quotes
from timeline.dating.language import Words
from timeline.dating.says import UnitStep
from timeline.dating.wordclass import one_of

DAYS = {"yesterday": -1, "today": 0, "tomorrow": 1}
english.add_class("byday", one_of(DAYS))


@english.rule(
    r"{byday}",
    yes={
        "He left yesterday.": "2024-06-20",
        "He leaves tomorrow.": "2024-06-22",
        "Yesterday: an inquiry is opened.": "2024-06-20",
        '"Today\'s vote is a step," he said.': "2024-06-21",
    },
    no=[
        "USA Today said",
        "yesterday's men",
        "“Tomorrow Belongs to Me” rang.",
        "Today: cars use it.",
    ],
)
def day_by_day(heard: Words) -> UnitStep | None:
    now = heard.all == "today" and heard.starts_line and heard.after.startswith((":", " –", " —"))
    if heard.after.startswith("'s men") or in_quotes(heard) or now:
        return None
    return UnitStep("day", heard["byday"])
