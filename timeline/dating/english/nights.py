"""Nights and their hours: "the small hours of Monday", "the night before last"."""

from timeline.dating.english.clock import is_a_day
from timeline.dating.english.day_parts import part_of_day
from timeline.dating.english.lexicon.words import english
from timeline.dating.english.shifts import ENDS
from timeline.dating.language import Words
from timeline.dating.says import Anchor, Day, DayPart, MonthDay, PartOfDay, Says, Shift, UnitStep
from timeline.patterns import later

_LEADS = frozenset({"in", "into", "during", "until", "by", "from"})


@english.rule(
    r"(?:the )?(?:early|small|wee|first|(?P<late>late))(?: morning)? hours (?:of|on) {time}",
    yes={
        "It came in the early hours of Monday.": "2024-06-17TMO",
        "It went on into the early hours of Monday morning.": "2024-06-17TMO",
    },
    no=["in the early hours of the war"],
)
def small_hours(heard: Words) -> DayPart | None:
    part: PartOfDay = "NI" if heard.words("late") else "MO"
    if isinstance(heard.time, DayPart) and heard.time.day and heard.time.part in ("MO", "NI"):
        return heard.time
    return DayPart(part, heard.time) if is_a_day(heard.time) else None


@english.rule(
    r"(?:the )?(?:early|small|wee) hours(?: of (?:the )?(?:morning|night))?(?! (?:of|on) )|"
    r"(?:the )?(?P<rush>{daypart}) rush(?: |-)hour",
    yes={
        "They met on 3 June 2024. In the early hours of the morning it snowed.": "2024-06-03TMO",
        "It struck during morning rush hour.": "2024-06-21TMO",
    },
    no=["in the early hours of the war", "small hours of joy"],
)
def hours_before_dawn(heard: Words) -> Says | None:
    if heard.words("rush"):
        return part_of_day(heard["daypart"], None)
    told = heard.led_by in _LEADS and "hours of " not in heard.after
    return DayPart("MO") if told else None


_GOES_ON = later(r" (?:he|she|it|they|we|I|the|was|were|is|and|but|at|in|on|by|for|with|when)\b")


@english.rule(
    r"(?:the )?(?:night|{unit}) (?:before (?P<last>last)|after next)",
    yes={
        "It fell the night before last.": "2024-06-19TNI",
        "They met the week before last.": "2024-W23",
        "The year before last was worse.": "2022",
        "It will open the year after next.": "2026",
    },
    no=["the night before last Christmas", "the week before last summer"],
)
def before_last(heard: Words) -> Says | None:
    if not (ENDS.match(heard.after) or _GOES_ON.match(heard.after)):
        return None
    unit, step = heard["unit"], -2 if heard.words("last") else 2
    return UnitStep(unit, step) if unit else DayPart("NI", UnitStep("day", step))


@english.rule(
    r"{amount} (?P<part>nights|mornings|evenings) (?:ago|{later})",
    yes={
        "It fell two nights ago.": "2024-06-19TNI",
        "It burned on 3 June 2024, and again three nights later.": "2024-06-06TNI",
    },
    no=["some nights ago", "two nights on end"],
)
def nights_later(heard: Words) -> DayPart | None:
    if heard["amount"] is None or (heard.words("later") and not ENDS.match(heard.after)):
        return None
    part: PartOfDay = "NI" if heard.words("part") == "nights" else "MO"
    anchor: Anchor = "told" if heard.words("later") else "published"
    days = Shift(heard["amount"], "day", heard["later"] or -1, anchor)
    return DayPart("EV" if heard.words("part") == "evenings" else part, days)


_NEXT = r"(?:st|nd|rd|th)?(?:-|/| to | and )(?:the )?"


@english.rule(
    r"(?:the )?{daypart} (?:of |on )(?:the )?"
    rf"(?:{{first:day}}{_NEXT}(?:{{day}}|{{dayth}})(?: of)? {{month}}|"
    rf"{{month}} {{first:day}}{_NEXT}(?:{{day}}|{{dayth}}))(?:,? {{year}})?(?![-/]\d)",
    yes={
        "They left on the night of 8-9 January 2024.": "2024-01-08TNI",
        "They left on the night of June 7-8.": "2024-06-07TNI",
    },
    no=["on the night of 8-12 January", "on the night of June 7-9"],
)
def night_between_two_days(heard: Words) -> DayPart | None:
    year, month, first = heard["year"], heard["month"], heard["first"]
    if (heard["day"] or heard["dayth"]) != first + 1:
        return None
    return DayPart(heard["daypart"], Day(year, month, first) if year else MonthDay(month, first))
