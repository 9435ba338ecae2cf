"""Lengths of time that no number tells: "for weeks", "over the years", "for a while"."""

import re

from timeline.dating.english.lengths import LASTING
from timeline.dating.english.lexicon.words import english
from timeline.dating.language import Parts, Words
from timeline.dating.says import Length
from timeline.patterns import later

_SO_LONG = later(r"\b(?:for|after|within|in|over|took|takes?|quite|spent) $", re.IGNORECASE)
_FILLED = later(r" of (?!the\b|his\b|her\b|its\b|their\b|age\b|\d)[a-z]")
"""After units that last as long as what they are filled with: "weeks of argument"."""
_AFTERWARDS = later(r" after (?!all\b|that\b|this\b)\w")
_WHOSE = later(
    r"\b(?:the|these|those|its|his|her|their|our|old|early|final|light|working|"
    r"business|\d[\d,.]*) $",
    re.IGNORECASE,
)


@english.rule(
    r"(?:over|through|down|in|after|for) (?P<all_these>(?P<all>all )?(?:the|these|those) {units})"
    r"(?=[,.;)]|$| (?:and|but|he|she|it|they|to|as)\b)",
    yes={"It grew over the years.": "PXY", "After all these weeks he spoke.": "PXW"},
    no=["over the years of war", "for those days"],
)
def over_the_years(heard: Words) -> Parts | None:
    if heard.all.startswith(("after", "for")) and not heard.words("all"):
        return None
    return (("all_these", Length(None, heard["units"])),)


@english.rule(
    r"{units}",
    yes={
        "They waited for weeks.": "PXW",
        "within months of it": "PXM",
        "The vote ended weeks of argument.": "PXW",
        "It came on Monday, days after rebels took the town.": "PXD",
    },
    no=[
        "the days after the war", "the old days of opera", "light years away",
        "three light years of empty space",
    ],
)  # fmt: skip
def units_alone(heard: Words) -> Length | None:
    goes_on = _FILLED.match(heard.after) or _AFTERWARDS.match(heard.after)
    filled = goes_on and not _WHOSE.search(heard.before)
    if heard["units"] in {"second", "quarter", "season"}:
        return None
    return None if not (filled or LASTING.search(heard.before)) else Length(None, heard["units"])


@english.rule(
    r"(?:quite )?(?:a (?:very |fairly |relatively )?(?:long|lengthy|short|brief|considerable) "
    r"(?:while|time|period|spell)|some (?:considerable )?time|a while|a time|a spell|"
    r"an? [a-z]+ period(?: of time)?)(?: of time)?",
    yes={"He was away for a while.": "PXX", "It lasted for some time.": "PXX"},
    no=[
        "a long time coming", "some time in May", "a short period of growth",
        "It is a while loop.", "Once in a while it rained.",
    ],
)  # fmt: skip
def so_long(heard: Words) -> Length | None:
    """A length that is not told: "for a while", "for some time"."""
    if not _SO_LONG.search(heard.before) or heard.before.lower().endswith("once in "):
        return None
    return None if re.match(r" (?:of|in|loop)\b", heard.after) else Length(None, None)
