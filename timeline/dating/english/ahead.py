"""Times told by how long on from now: "in two weeks' time", "a week today", "early next"."""

from timeline.dating import says as say
from timeline.dating.english.lexicon.words import english
from timeline.dating.english.shifts import OF_A_CLOCK, SHORTER
from timeline.dating.language import Words
from timeline.patterns import later

_COMING = later(
    r"\b(?:will|due|opens|begins|starts|closes|reopens|returns|meets?)\b[^.;:,]{0,40} $"
)
_WILL = later(r",? (?:[\w’'-]+ ){1,6}?(?:will|['’]ll|(?:is|are) (?:due|set|to)|go(?:es)? to)\b")
_WILL_MEET = later(
    r"(?:\bwill|['’]ll|\b(?:is|are) (?:(?:due|set) )?to) (?:meet|vote|resume|return|reopen|expire|"
    r"be held)(?: again)? (?:in )?$|\b(?<!to )(?:begins?|starts?|opens?|expires?|ends?|resumes?|"
    r"kicks? off|(?:is|are) due)(?: (?:in|at) [A-Z]\w+)? $"
)
_THIS_OR = later(r"\bthis (week|month|year) (?:or|and) $")


@english.rule(
    r"in {amount} {anyunit}'? time|{amount} {anyunit} from (?P<today>today)",
    yes={
        "The vote is in two weeks' time.": "2024-07-05",
        "Two years from today it will close.": "2026-06-21",
    },
)
def in_units_time(heard: Words) -> say.Says:
    shift = say.Shift(heard["amount"], heard["anyunit"], 1)
    exact = heard.words("today") and shift.amount is not None and shift.unit not in SHORTER
    return say.Before(shift, say.UnitStep("day", 0), exactly=True) if exact else shift


@english.rule(
    r"{amount} (?P<unit>weeks?|fortnight|months?|years?) (?P<day>today|tomorrow)",
    yes={
        "Three weeks tomorrow she will run in London.": "2024-07-13",
        "The shop opens a week today.": "2024-06-28",
    },
    no=["He has been ill for three weeks today.", "It is two weeks today since he left."],
)
def weeks_from_a_day(heard: Words) -> say.Before | None:
    """So long after today or tomorrow, as is said in Britain of what will be."""
    will = (heard.opens_sentence and _WILL.match(heard.after)) or _COMING.search(heard.before)
    day = say.UnitStep("day", int(heard.words("day") == "tomorrow"))
    unit: say.Unit = heard.words("unit").removesuffix("s")  # type: ignore[assignment]
    shift = say.Shift(heard["amount"], unit, 1)
    return say.Before(shift, day, exactly=True) if will and shift.amount else None


@english.rule(
    r"in (?P<ahead>{amount} {anyunit})",
    yes={
        "In two weeks, voters will choose a mayor.": "2024-07-05",
        "In a year it is to go.": "2025",
        "They are to meet again in two weeks in Lima.": "2024-07-05",
        "The vote will be held in ten days.": "2024-07-01",
        "The games begin in Lima in 12 days, and the truce expires in two weeks.": (
            "2024-07-03 2024-07-05"
        ),
    },
    no=[
        "In two weeks he had lost ten pounds.",
        "In five minutes, he will be back.",
        "They met in two weeks.",
        "The road will be built in two years.",
    ],
)
def in_so_long(heard: Words) -> tuple[tuple[str, say.Shift], ...] | None:
    """Told of what will be then; else "in two weeks" is how long something takes."""
    will = heard.opens_sentence and _WILL.match(heard.after)
    if heard["anyunit"] in OF_A_CLOCK or not (will or _WILL_MEET.search(heard.before)):
        return None
    shift = say.Shift(heard["amount"], heard["anyunit"], 1)
    return None if shift.amount is None else (("ahead", shift),)


@english.rule(
    r"(?P<early>early |late )?next(?=[,.;:)]|$| (?:as|and|but|when|to|the|in|he|she|it|they)\b)",
    yes={
        "It will open later this year or early next.": "2025",
        "Late this month or next it ends.": "2024-07",
    },
    no=["Ten are next.", "This year or the next, it ends."],
)
def or_early_next(heard: Words) -> say.Says | None:
    """ "This year or next": the unit is said but once."""
    this = _THIS_OR.search(heard.before)
    if this is None:
        return None
    unit = say.UnitStep(this[1], 1)  # type: ignore[arg-type]
    part: say.Part = "early" if heard.words("early") == "early" else "late"
    return say.PartOf(part, unit) if heard.words("early") else unit
