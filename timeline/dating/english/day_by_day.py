"""Days told from the day of writing: "yesterday", "today", "tomorrow"."""

from timeline.dating.english.lexicon.words import english, in_quotes
from timeline.dating.hearing.wordclass import one_of
from timeline.dating.language import Words
from timeline.dating.says import Before, Inside, Says, Shift, UnitStep, Vague, Year
from timeline.patterns import later

DAYS = {"yesterday": -1, "today": 0, "tomorrow": 1}
english.add_class("byday", one_of(DAYS))
_STANDS = later(
    r" (?:still |also |better |best )?(?:(?:known|remembered|regarded|preserved) (?:as|by|to|in)\b|"
    r"part of|home to|the (?:site|home|seat) of|(?:lies?|is|are) (?:in|within)|belongs? to|"
    r"forms? (?:a )?part of|houses? (?:an?|the)|bears? (?:his|her|its|their|the) name)\b"
)
"""After "today", when it is these days that something is so: "today known as" this."""
_IS = frozenset({"is", "are"})
_SOMETHING = later(r" (?:an?|the|one) ")
"""After "is today", what it is these days."""
_NAMED = later(r"\b[A-Z]\w+ $")
"""Before the last word of a paper's name: "Universe Today"."""


@english.rule(
    r"(?:on )?this (?:very )?(?:day|date)(?: in)? {time}",
    yes={
        "On this day in 1950 the mill burned.": "1950-06-21",
        "It burned on this day ten years ago.": "2014-06-21",
    },
    no=["on this day of all days"],
)
def this_day_in(heard: Words) -> Says | None:
    """The day of publication in another year."""
    today, year = UnitStep("day", 0), heard.time
    if isinstance(year, Year) and " in " in heard.all:
        return Inside(today, year)
    if isinstance(year, Shift) and (year.unit, year.anchor) == ("year", "published"):
        return Before(year, today, exactly=True)
    return None


@english.rule(
    r"{byday}",
    yes={
        "He left yesterday.": "2024-06-20",
        "He leaves tomorrow.": "2024-06-22",
        "Yesterday: an inquiry is opened.": "2024-06-20",
        "They found the star today known as Kern's.": "PRESENT_REF",
        "It lies in what is today a park.": "PRESENT_REF",
        "They fought in what is today Peru.": "PRESENT_REF",
        "It rose near Kern, which today lies in Peru.": "PRESENT_REF",
        "The road is today shut.": "2024-06-21",
        '"Today\'s vote is a step," he said.': "2024-06-21",
        '"Yesterday, we met," he said.': "2024-06-20",
    },
    no=[
        "USA Today said",
        "It closed, Universe Today said.",
        "yesterday's men",
        "“Tomorrow Belongs to Me” rang.",
        "Today: cars use it.",
    ],
)
def day_by_day(heard: Words) -> UnitStep | Vague | None:
    now = heard.all == "today" and heard.starts_line and heard.after.startswith((":", " –", " —"))
    named = heard.text[0].isupper() and _NAMED.search(heard.before)
    if heard.after.startswith("'s men") or in_quotes(heard) or now or named:
        return None
    what = heard.before.endswith(("what is ", "what are "))
    is_one = what or (heard.led_by in _IS and _SOMETHING.match(heard.after))
    if heard.all == "today" and (is_one or _STANDS.match(heard.after)):
        return Vague("PRESENT_REF")
    return UnitStep("day", heard["byday"])
