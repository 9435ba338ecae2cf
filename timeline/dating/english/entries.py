"""Times that head the entries of a chronicle: "1142 Geza is king", "2001 (Nov): the truce ends"."""

from __future__ import annotations

from timeline.dating.english.calendar import possible
from timeline.dating.english.words import english
from timeline.dating.language import Words
from timeline.dating.says import Day, Month, Year
from timeline.dating.wordclass import digits
from timeline.patterns import later

_TOLD = later(r" (?:[–—-] )?(?:[\"“'‘]?[A-Z]|\d+ [a-z])")
"""After a year that opens a line of a chronicle: "1142 Geza is king", "1212 - 300 monks come"."""
english.add_class("medieval", digits(r"(?:[1-9]|1[0-4])\d\d"))
_ENDS = later(r"(?::| [–—-])\s")


@english.rule(
    r"{medieval}",
    yes={"1142 Geza is king.\n1143 Manuel rules.\n1146 300 monks come.": "1142 1143 1146"},
    no=["1142 Geza is king.", "1142 Elm Street\n1100 High Street\n1210 Mill Road"],
)
def year_of_a_chronicle(heard: Words) -> Year | None:
    if not (heard.starts_line and _TOLD.match(heard.after)):
        return None
    return Year(heard["medieval"], bare=True)


@english.rule(
    r"{year}(?:,? \({month}(?: {day})?\)|,? {month}(?: {day})?|(?::| [–—-]) {month} {day})",
    yes={
        "2001 (Nov): the truce ends.": "2001-11",
        "2005, Feb - The king rules.": "2005-02",
        "1990 May 3: the wall falls.": "1990-05-03",
    },
    no=["In 2001 (Nov) the truce ended."],
)
def month_of_an_entry(heard: Words) -> Month | Day | None:
    if not (heard.starts_line and _ENDS.match(heard.after)):
        return None
    year, month, day = heard["year"], heard["month"], heard["day"]
    if day is None:
        return Month(year, month)
    return Day(year, month, day) if possible(month, day, year) else None
