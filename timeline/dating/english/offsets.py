"""Times told by how long before or after another: "two days before Christmas", "the year after"."""

from typing import get_args

from timeline.dating.english.clauses import DONE
from timeline.dating.english.lexicon.words import APART, english
from timeline.dating.english.recurring import at_a_rate
from timeline.dating.english.shifts import ENDS, NAMED_SO, ROUGHLY, SHORTER, shift_of
from timeline.dating.language import Words
from timeline.dating.says import Before, Length, SameTime, Says, Shift, Unit, UnitStep, Weekday
from timeline.days import WEEKDAYS
from timeline.patterns import later

ENDS_OR_GOES_ON = later(
    r"$|[.,;:!?)]| (?:the|an?|his|her|its|their|he|she|it|they|and|but|to|[A-Z])"
)
_ORDER: tuple[Unit, ...] = get_args(Unit)
"""From the shortest to the longest."""


@english.rule(
    r"(?:" + ROUGHLY + r"{amount} {anyunit}|the {unit}) {before} {time}",
    yes={
        "It closed two years after 1918.": "1920",
        "It closed a few minutes after 9 p.m.": "2024-06-21T21:00",
        "It closed the day before last Tuesday.": "2024-06-17",
        "It closed the day before yesterday.": "2024-06-19",
        "the day after Christmas 2023": "2023-12-26",
        "It closed two years after last year's fire.": "2025",
        "It rolled out three days before the end of 2021.": "2021-12-28",
    },
    no=[
        "It closed three days after last week's fire.",
        "It rose two months after last year.",
        "It grew in the two centuries after 1066.",
        "It makes 14 a month before the end of 2024.",
    ],
)
def units_before_a_time(heard: Words) -> Before | None:
    if heard.words("anyunit") and heard.led_by == "the":
        return None
    if heard.words("amount") == "a" and at_a_rate(heard.before):
        return None
    if isinstance(heard.time, Length) or _is_coarser(heard.time, heard["unit"] or heard["anyunit"]):
        return None
    amount = 1 if heard.words("unit") else heard["amount"]
    return Before(Shift(amount, heard["unit"] or heard["anyunit"], heard["before"]), heard.time)


@english.rule(
    r"before (?:the|that) {unit} (?:(?:was|were|had|(?P<now>is|has)) (?:over|out|up|ended|done|"
    r"gone|passed|at an end|through)|(?:ended|closed|(?P<ends>ends|closes)))\b",
    yes={
        "It opened on 3 May 1902, and before the month was out it had shut.": "1902-05",
        "They landed in 1902 and were gone before the year was over.": "1902",
        "They hope to vote before the year is out.": "2024",
    },
    no=["He left before the day was done.", "It was told before the week ended badly in Lund."],
)
def before_it_is_out(heard: Words) -> UnitStep | SameTime | None:
    """In the month that is told, or in this one."""
    now = heard.words("now") or heard.words("ends")
    if heard["unit"] in SHORTER or not ENDS_OR_GOES_ON.match(heard.after):
        return None
    return UnitStep(heard["unit"], 0) if now else SameTime(heard["unit"])


def _is_coarser(time: Says, unit: Unit) -> bool:
    """Whether a week, month or year is too long for days or weeks to be counted from it."""
    if not isinstance(time, UnitStep) or time.unit in SHORTER:
        return False
    return _ORDER.index(unit) < _ORDER.index(time.unit)


_OF_TOLD = ROUGHLY + r"{amount} {anyunit} {before} "


@english.rule(
    _OF_TOLD + r"(?:that|this|then|it)(?: day| date)?",
    yes={
        "It closed in 1950. Two years before that it had burned.": "1948",
        "They met on 3 June 2024; five days after that they parted.": "2024-06-08",
        "It opened in 1950 and closed eight years after that.": "1958",
    },
    no=[
        "two days before that meeting",
        "two years after it began",
        "It was sold three weeks after it had filed.",
    ],
)
def units_after_that(heard: Words) -> Shift | None:
    if not APART.match(heard.after) or (heard.all.endswith(" it") and not ENDS.match(heard.after)):
        return None
    return shift_of(heard, heard["before"], "told")


_WHERE = later(
    r" (?:(?:in|at|by|with|when|outside|inside|near|from)\b(?! \w+ing\b)|"
    r"(?:and|but) (?!(?:the|before|after|of|that|for|in)\b))"
)


@english.rule(
    r"the {unit} {before}(?: that)?",
    yes={
        "It burned in 1950. The year before that, Roe had left it.": "1949",
        "It opened in 1950, burned the year after and was sold.": "1951",
        "They were tried in 1988 for a raid the year before outside a shop.": "1987",
        "It closed in 1950 and opened the year after.": "1951",
        "They met in June 2023 and the month before.": "2023-05",
    },
    no=[
        "the year after the war", "the week before he died", "the year before that vote",
        "the year before and after the war",
    ],
)  # fmt: skip
def the_year_after(heard: Words) -> UnitStep | None:
    alone = ENDS.match(heard.after) or _WHERE.match(heard.after)
    if heard["unit"] not in {"week", "month", "year", "decade"} or not alone:
        return None
    return UnitStep(heard["unit"], heard["before"], "told")


_NEXT_ENDS = later(
    r"$|[^\w -]| [—–-] | (?:the|he|she|it|they|we|his|her|their|an?|all|some|more|at|by|in|on|to|"
    r"with|for|from|and|but|when|as|[A-Z]\w+)\b"
)


@english.rule(
    r"next day|(?:on|by) the morrow",
    yes={
        "They met on 3 June 2024. Next day the army left.": "2024-06-04",
        "He died on 3 May 2024 and was buried next day.": "2024-05-04",
        "They met on 3 June 2024. On the morrow they left.": "2024-06-04",
    },
    no=["next day delivery", "Our next day off is soon.", "They pay a fee for next day service."],
)
def next_day(heard: Words) -> UnitStep | None:
    """The day after the one told, in the words of older books."""
    return UnitStep("day", 1, "told") if _NEXT_ENDS.match(heard.after) else None


_THEIRS = later(r" (?:of )?(?:the|an?|his|her|its|their|[A-Z])")
_CLAUSE = later(f" {DONE}")
_HAPPENS = later(
    r" (?:the|an?|his|her|its|their|[A-Z][\w’'-]+)(?: [\w’'-]+){1,3}?(?:, [^,.;]{3,60},)? (?:had|"
    r"was|were|took|opens?|begins?|meets?|votes?|closes?|comes?|came|began|met|left|won|lost|died|fell|"
    r"went|[a-z]{3,}ed)\b"
)
"""After "the day before", what comes then: "the polls open", "the king had died"."""
_ONE_DAY = later(
    r"$|[,.;:)]| (?:of|in|at|as|and|but|after|when|while|with|near|under|running|amid|since|the|"
    r"an?|he|she|it|they|his|her|their|all|some|more|another|fighting|[A-Z]\w*)\b"
)
_ON_A_DAY = later(rf" (?:on )?(?:{'|'.join(WEEKDAYS)})\b")


@english.rule(
    r"(?:the|an?) (?:{ordinal}|{dayth}|last|final|opening|closing)(?: and (?:last|final))?"
    r"(?P<row> (?:straight|consecutive|successive))? day|the day {before}",
    yes={
        "They met on 9 May 1936, the day after the king had died.": "1936-05-08",
        "It is due on 3 July, the day before the polls open.": "2024-07-04",
        "On 21 July 1936, the fifth day of the rising, the fleet mutinied.": "1936-07-21",
        "On 8 October 1950, the day after the crossing, they marched.": "1950-10-08",
        "They won on 8 October 1950, the day before Trafalgar.": "1950-10-08",
        "Crowds met for a third straight day.": "2024-06-21",
        "In a sixth day of raids, jets hit a camp.": "2024-06-21",
        "It closed on 3 June 2024 for a second day.": "2024-06-03",
        "The siege began on 3 June 2024. The gate fell on the fifth day.": "2024-06-07",
        "It fell on the fifth day of the siege.": "FUTURE_REF",
        "The siege began on 3 June 2024. On the second day Roe fled.": "2024-06-04",
        "They met from 3 to 7 June 2024. On the last day of the talks, a truce came.": "2024-06-07",
    },
    no=[
        "They met in 1936, the last day of May.", "He had a second day job.", "the last day-trip",
        "It pays for a third day nursery.",
        "They met for a second day on Friday.",
    ],
)  # fmt: skip
def day_counted(heard: Words) -> UnitStep | Shift | None:
    """The day just told, counted from where something began; or one that no words give."""
    beside = NAMED_SO.search(heard.before) is not None
    if beside and heard["before"] and _HAPPENS.match(heard.after):
        return UnitStep("day", -heard["before"], "told")
    named = beside and not _CLAUSE.match(heard.after)
    named = named and _THEIRS.match(heard.after) is not None
    if heard["before"] or named:
        return UnitStep("day", 0, "told") if named else None
    if _ON_A_DAY.match(heard.after) or not _ONE_DAY.match(heard.after):
        return None
    in_a_row = heard.led_by == "for" or (heard.led_by == "in" and heard.after.startswith(" of "))
    if heard.words("row") or (in_a_row and heard.all.startswith("a")):
        return UnitStep("day", 0, "told")
    given = heard.led_by in {"on", "by", "until", "till", "since", "during"}
    if not given or not heard.all.startswith("the"):
        return None
    number = heard["ordinal"] or heard["dayth"]
    return Shift(number and number - 1.0, "day", 1, "begun")


@english.rule(
    r"{amount} {anyunit} (?P<way>from|on) {time}",
    yes={
        "It is due a week from Tuesday.": "2024-07-02",
        "The vote is a week on Sunday.": "2024-06-30",
    },
    no=["64 days from November 21, 1948", "They train for 11 days from Monday."],
)
def units_from_a_day(heard: Words) -> Before | None:
    day, amount, unit = heard.time, heard["amount"], heard["anyunit"]
    if not isinstance(day, (Weekday, UnitStep)) or heard.before.endswith(" for "):
        return None
    if heard.words("way") == "on" and (unit != "week" or not isinstance(day, Weekday)):
        return None
    if isinstance(day, Weekday) and day.step is None:
        day = Weekday(day.weekday, 1)
    if unit == "week" and amount:
        amount, unit = 7 * amount, "day"
    return Before(Shift(amount, unit, 1), day)
