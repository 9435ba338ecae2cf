"""Parts of a day: "Tuesday night", "this morning", "overnight", "the night of 18 June"."""

import re

from timeline.dating import says as say
from timeline.dating.english.clock import is_a_day
from timeline.dating.english.lexicon.words import english
from timeline.dating.english.shifts import opens_before_what_had_been
from timeline.dating.hearing.wordclass import one_of
from timeline.dating.language import Words
from timeline.patterns import later

_THING = later(
    r" (?:gear|news|star|paper|shift|train|sky|watch|club|dress|gown|school|of|show|success|stay|"
    r"flight|delivery|rates?|bus|guests?|express|tea|prayers?|watch(?:man|men)|owls?|porters?|"
    r"nurses?|editors?|vision|ferry|edition|dew|mist|suit|gun|mass|blue|sun|snack|borrowing|"
    r"lending|repo|clauses?|provisions?|industr(?:y|ies)|law|review|strip|boulevard)\b|-",
    re.IGNORECASE,
)
_AT = later(
    r"\b(?:at|by|before|after|since|around|near|until|of|that|one|day and|"
    r"at (?:dawn|dusk|sunrise|sunset|daybreak|nightfall) (?:and|or)) $",
    re.IGNORECASE,
)
_OF_A_DAY = later(r" (?:today|tomorrow|yesterday)\b")
_UNTIL = later(r" (?:to|until|till|through)\b")
_HAD = later(r"\bhad\b[^.;,]*$")
"""Before "overnight" that is not of the day just told."""
_HOURS = {"NOON": 12, "MIDNIGHT": 24}
NIGHTS = {
    "night": "NI", "night-time": "NI", "nighttime": "NI", "dawn": "MO", "daybreak": "MO",
    "nightfall": "EV", "dusk": "EV", "morning": "MO", "evening": "EV", "sunset": "EV",
    "sunrise": "MO", "sundown": "EV", "sunup": "MO", "daylight": "MO", "first light": "MO",
}  # fmt: skip
english.add_class("nightword", one_of(NIGHTS))
english.add_class("joinedpart", one_of({"midmorning": "MO", "midafternoon": "AF"}))
english.add_class("beforeafter", one_of({"before": -1, "after": 1}))
_ALONE = frozenset({"MO", "AF", "EV", "NI"})
_JOB = later(
    r" (?:desk|market|fighters?|bombers?|life|class(?:es)?|court|lights?|staff|workers?|crew|"
    r"manager|clerk|sleeper|bag|mail|heron|terrors?|cap|team|cook|cleaners?|guard|driver|"
    r"skies|cream|table|reading|game)\b"
)
"""Who works by night, or what is for it: "the night desk"."""


def part_of_day(part: str, day: say.Says | None) -> say.Says:
    """A part of a day; noon and midnight are times of the clock."""
    if part in _HOURS:
        return say.Clock(_HOURS[part], 0, None, "", day)
    return say.DayPart(part, day)  # type: ignore[arg-type]


@english.rule(
    r"(?:early |late )?one (?:day|night|evening|morning|afternoon|weekend) "
    r"(?:early |late |in |during )?{time}",
    yes={"He came one night last week.": "2024-W24", "It sank one evening in May.": "2024-05"},
    no=["He came one night on Monday.", "It rained one day after that month."],
)
def one_of_its_days(heard: Words) -> say.Says | None:
    """A day that is not told, of a week, a month, a season or a year that is."""
    time = heard.time
    stepped = isinstance(time, say.UnitStep) and time.unit in ("week", "month", "year")
    return time if stepped or isinstance(time, (say.BareMonth, say.Month, say.Season)) else None


@english.rule(
    r"(?:{whichday}|later this|earlier this) {daypart}",
    yes={
        "They met this morning.": "2024-06-21TMO",
        "They met last night.": "2024-06-20TNI",
        "They meet tomorrow night.": "2024-06-22TNI",
    },
    no=["on the last night in Chile"],
)
def this_morning(heard: Words) -> say.Says | None:
    if heard.led_by == "the" and heard.all.startswith("last "):
        return None
    return part_of_day(heard["daypart"], say.UnitStep("day", heard["whichday"] or 0))


@english.rule(
    r"tonight|overnight",
    yes={"They meet tonight.": "2024-06-21TNI", "It rained overnight.": "2024-06-21TNI"},
    no=["the Tonight Show", "an overnight success"],
)
def tonight(heard: Words) -> say.DayPart | None:
    if _THING.match(heard.after):
        return None
    of_the_day_told = heard.all == "overnight" and not _HAD.search(heard.before)
    return say.DayPart("NI", None if of_the_day_told else say.UnitStep("day", 0))


@english.rule(
    r"(?:the |that )?(?:{toldstep}|(?P<same>same)) {daypart}|(?P<that>that) {daypart}",
    yes={
        "They met on 3 June 2024 and parted the next morning.": "2024-06-04TMO",
        "They met on 3 June 2024 and parted that night.": "2024-06-03TNI",
    },
)
def the_next_morning(heard: Words) -> say.Says:
    return part_of_day(heard["daypart"], say.UnitStep("day", heard["toldstep"] or 0, "told"))


_ENDS = later(
    r"$|\n|[^\w -]| [—–-] | (?:and|but|in|at|when|while|as|to|from|by|with|on|had|was|were)\b"
)
_ANOTHER = later(r" (?:before|after)\b")
"""What it is told from, where that is no date: "the night before the vote"."""


@english.rule(
    r"the {daypart} {from_told:beforeafter}",
    yes={
        "They met on 3 June 2024. The night before, shots had been fired.": "2024-06-02TNI",
        "They met on 3 June 2024 and parted the morning after.": "2024-06-04TMO",
        "They met on Tuesday. The evening before, they had dined.": "2024-06-17TEV",
        "They met on 3 June 2024. The night before they had dined.": "2024-06-02TNI",
    },
    no=[
        "the night before the vote", "the night before he died", "the morning after pill",
        "The night before he had left, it rained.",
    ],
)  # fmt: skip
def the_night_before(heard: Words) -> say.Says | None:
    goes_on = heard["from_told"] < 0 and opens_before_what_had_been(heard)
    if not (goes_on or _ENDS.match(heard.after)):
        return None
    return part_of_day(heard["daypart"], say.UnitStep("day", heard["from_told"], "told"))


@english.rule(
    r"{time}(?:,| on the)? (?:early |late |mid)?{daypart}",
    yes={
        "They met on Tuesday night.": "2024-06-18TNI",
        "They met on June 18 late afternoon.": "2024-06-18TAF",
    },
    no=["Read the June 21, 1972 Evening Tribune."],
)
def day_and_part(heard: Words) -> say.Says | None:
    if _PAPER.search(heard.text) and re.match(r" [A-Z]", heard.after):
        return None
    return part_of_day(heard["daypart"], heard.time) if is_a_day(heard.time) else None


@english.rule(
    r"(?:the |an? )?(?:early |late |mid |mid-)?(?:{fullday} )?{daypart}(?: hours)?,? "
    r"(?:of |on |before ){time}",
    yes={
        "on the night of 18 June 2024": "2024-06-18TNI",
        "at Sunday dawn of 25 June 1950": "1950-06-25TMO",
        "They met on 5 May 1812. At daybreak of the 7th they fled.": "1812-05-07TMO",
    },
)
def part_of_a_day(heard: Words) -> say.Says | None:
    if heard["daypart"] in _HOURS or not is_a_day(heard.time):
        return None
    return part_of_day(heard["daypart"], heard.time)


@english.rule(
    r"(?:(?:early|late) )?{weekday} {daypart},? (?:the )?{time}",
    yes={
        "It was Sunday morning, March 3.": "2024-03-03TMO",
        "He left early Tuesday night, Jan. 9, 2024.": "2024-01-09TNI",
    },
    no=["on Sunday morning, May said"],
)
def weekday_part_of_a_date(heard: Words) -> say.Says | None:
    named = isinstance(heard.time, (say.Day, say.MonthDay))
    return part_of_day(heard["daypart"], heard.time) if named else None


_CLOCKED = frozenset(
    {"at", "by", "until", "till", "before", "after", "from", "to", "since", "around", "near", "and"}
)
_PAPER = later(r"\d (?:Morning|Evening)\Z")
_NAMED = later(r" (?:of the )?[A-Z]")
_SET_IN = later(
    r"\b(?:in|into|through|during|by|throughout|for|until|that|at|before|after|until) $",
    re.IGNORECASE,
)
"""Before "the morning" that is none of a name: "the morning Inquirer"."""


@english.rule(
    r"(?:12 ?)?(?P<when>noon|midday|mid-day|midnight)",
    yes={
        "At noon they met.": "2024-06-21T12:00", "by 12 midnight": "2024-06-21T24:00",
        "They landed just after midnight.": "2024-06-21T00:00",
    },
    no=[
        "They saw Midnight in Paris.", "the Midnight Express", "High Noon was on",
        "High noon shadows were short.",
    ],
)  # fmt: skip
def noon_or_midnight(heard: Words) -> say.Clock | None:
    capital = heard.text[0].isupper()
    if re.search(r"\b[Hh]igh $", heard.before) or _THING.match(heard.after):
        return None
    if capital and heard.led_by not in _CLOCKED and re.search(r"[a-z,] $", heard.before):
        return None
    if capital and (re.match(r" [A-Z]", heard.after) or re.search(r"[A-Z]\w+ $", heard.before)):
        return None
    if heard.words("when") == "midnight":
        return say.Clock(0 if heard.led_by == "after" else 24, 0)
    return say.Clock(12, 0)


@english.rule(
    r"(?:the (?:early |late )?|one |early |late ){daypart}(?: hours)?|(?P<mid>mid)(?:-| ){daypart}|"
    r"{joinedpart}|{nightword}",
    yes={
        "It came in the morning.": "2024-06-21TMO",
        "by mid-afternoon": "2024-06-21TAF", "by midmorning": "2024-06-21TMO",
        "At first light they left.": "2024-06-21TMO",
        "It rained from daybreak until dusk.": "2024-06-21TMO 2024-06-21TEV",
        "By nightfall fighters held it.": "2024-06-21TEV",
    },
    no=[
        "the evening news", "the morning star", "a night raid", "the night before the vote",
        "The Night Manager is on.", "The night clerk slept.", "the launch of the Dusk probe",
        "It had nine hours of daylight.",
    ],
)  # fmt: skip
def part_alone(heard: Words) -> say.Says | None:
    jobs = (_JOB,) if heard.all.endswith("night") else ()
    if any(other.match(heard.after) for other in (_THING, _ANOTHER, *jobs)):
        return None
    if heard.text.split()[-1].istitle() and heard.text[:3] == "the" and heard.after[:1] == " ":
        return None
    if heard.words("daypart") and heard.ends_with_a_capital and _NAMED.match(heard.after):
        return None
    named = re.match(r" [A-Z]", heard.after) and not heard.words("mid")
    if named and not _SET_IN.search(heard.before):
        return None
    if heard.words("nightword") and not (
        _AT.search(heard.before)
        or _OF_A_DAY.match(heard.after)
        or (heard.led_by == "from" and _UNTIL.match(heard.after))
    ):
        return None
    part = heard["daypart"] or heard["joinedpart"] or heard["nightword"]
    if part not in _ALONE or (heard.all == "daylight" and heard.led_by == "of"):
        return None
    return say.PartOf("mid", say.DayPart(part)) if heard.words("mid") else say.DayPart(part)
