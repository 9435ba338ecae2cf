"""What comes back: "every Monday", "annually", "twice a year", "daily"."""

import re

from timeline.dating.english.calendar import possible
from timeline.dating.english.lexicon.words import english
from timeline.dating.english.shifts import OF_A_CLOCK
from timeline.dating.hearing.wordclass import one_of
from timeline.dating.language import Parts, Words
from timeline.dating.says import Recurring, Unit
from timeline.patterns import later

PERIODS = {
    "second": "PT1S", "minute": "PT1M", "hour": "PT1H", "day": "P1D", "week": "P1W",
    "weekend": "XXXX-WXX-WE", "fortnight": "P2W", "month": "P1M", "quarter": "P1Q", "season": "P3M",
    "half": "P6M", "year": "P1Y", "decade": "P10Y", "century": "P100Y", "millennium": "P1000Y",
}  # fmt: skip
_LETTERED = ("minute", "hour", "day", "week", "month", "quarter", "year")
LETTERS = {unit: unit[0].upper() for unit in _LETTERED}
ADVERBS = {
    "hourly": "PT1H", "daily": "P1D", "nightly": "XXXX-XX-XXTNI", "weekly": "P1W",
    "biweekly": "P2W", "fortnightly": "P2W", "monthly": "P1M", "bimonthly": "P2M",
    "quarterly": "P3M", "yearly": "P1Y", "annually": "P1Y", "biannual": "P6M", "biannually": "P6M",
    "biennial": "P2Y", "twice-yearly": "P6M", "semiannual": "P6M", "semi-annual": "P6M",
    "semiannually": "P6M", "semi-annually": "P6M", "bi-weekly": "P2W", "bi-monthly": "P2M",
    "biennially": "P2Y", "half-yearly": "P6M",
}  # fmt: skip
PARTS_MANY = {"nights": "NI", "mornings": "MO", "afternoons": "AF", "evenings": "EV"}
english.add_class("adverb", one_of(ADVERBS))
english.add_class("dayparts", one_of(PARTS_MANY))

_RATE = later(
    r"(?:\b(?:once|twice|thrice|times|percent|per cent|million|billion|trillion|thousand|hundred|"
    r"tons|tonnes|barrels|dollars|cents)|[$€£]\d(?:[\d.,]*\d)?|\d"
    r"|(?:\d|million|billion|thousand|hundred|dozen) "
    r"(?:(?!litres|liters|gallons|miles|kilo|met[re]{2}s|knots|words|beats|frames|rounds)"
    r"[a-z]{3,}s|people|men|women|children)) $",
    re.IGNORECASE,
)


SPEED = later(
    r"\b(?:miles|kilomet\w+|km|met(?:er|re)s|feet|knots|lit(?:re|er)s|"
    r"gallons|pints|revolutions|beats|rounds|words|bits|frames|cycles|cubic \w+) $"
)
"""What "per hour" measures the speed of, and no time."""
_BEATS = later(r"(?<![$€£\d])\d[\d,.]*(?: times)? $")
"""Before "per minute", of a pulse."""
_SUNS = frozenset({"sunrise", "sunset", "sunup", "sundown", "dusk", "dawn", "daybreak", "daylight"})
_ARTICLE = later(r"\b(?:an?|the|its|his|their) $", re.IGNORECASE)
_PAPER = later(
    r" (?:said|says|reported|reports|prints?|printed|has|had|is|was|wrote|writes|published|"
    r"publishes|ran|runs|in [A-Z])\b"
)
"""After "the weekly" that is printed."""


_A_YEAR = later(r"\b(?:in|by|since|until|of) (?:1\d|20)\d\d,? $", re.IGNORECASE)
"""Before "a second", which fleet came "in 1790"."""


def at_a_rate(before: str) -> bool:
    """Whether "a year" after these words counts how much or how often: "$5", "twice"."""
    return bool(_RATE.search(before)) and not _A_YEAR.search(before)


@english.rule(
    r"{adverb}",
    yes={
        "She edits a weekly newspaper.": "P1W",
        "They meet daily.": "P1D",
        "They meet annually.": "P1Y",
    },
    no=["the Daily Mail said", "in Newsweek Weekly", "The weekly prints gossip."],
)
def how_often(heard: Words) -> Recurring | None:
    if _ARTICLE.search(heard.before) and _PAPER.match(heard.after):
        return None
    named = re.match(r" [A-Z]", heard.after) or re.search(r"[A-Z]\w+ $", heard.before)
    return None if named and heard.text[0].isupper() else Recurring(heard["adverb"])


@english.rule(
    r"(?:every|each|per) (?P<other>other |single )?{unit}|"
    r"every {count} {units}|(?P<rate>an?) {unit}",
    yes={
        "They meet twice a year.": "P1Y",
        "It costs $5 a month.": "P1M",
        "80,000 a day": "P1D",
        "They meet every month.": "P1M",
        "each year": "P1Y",
        "every other week": "P2W",
        "The games are held every four years.": "P4Y",
        "She takes a pill every six hours.": "PT6H",
        "Boats leave every 20 minutes.": "PT20M",
    },
    no=[
        "every second counts",
        "The wind blew at 90 kilometers per hour.",
        "Its heart beats 120 times per minute.",
        "He left a day early.",
        "A seat costs $5, a season pass $90.",
        "In 1790 a second fleet came.",
    ],
)
def every_unit(heard: Words) -> Recurring | None:
    unit = heard["unit"]
    if heard.words("rate"):
        return Recurring(PERIODS[unit]) if at_a_rate(heard.before) else None
    if heard.words("units"):
        return _each(heard["count"], heard["units"])
    if unit in {"second", "season"} and not heard.all.startswith("per"):
        return None
    if heard.all.startswith("per") and (
        SPEED.search(heard.before) or (unit in {"second", "minute"} and _BEATS.search(heard.before))
    ):
        return None
    if heard.words("other") == "other" and unit in LETTERS:
        return _each(2, unit)
    return Recurring(PERIODS[unit])


def _each(count: float, unit: Unit) -> Recurring | None:
    """ "Every four years", "every other hour"."""
    letter, clocked = LETTERS.get(unit), "T" if unit in OF_A_CLOCK else ""
    return Recurring(f"P{clocked}{count:g}{letter}") if letter else None


@english.rule(
    r"(?:every|each) {daypart}|most {dayparts}",
    yes={"She rang every night.": "XXXX-XX-XXTNI", "Most mornings it rained.": "XXXX-XX-XXTMO"},
    no=["every evening-class teacher", "at every sunrise"],
)
def every_part_of_a_day(heard: Words) -> Recurring | None:
    part = heard["daypart"] or heard["dayparts"]
    whole = part in {"MO", "AF", "EV", "NI"} and heard.words("daypart") not in _SUNS
    return Recurring(f"XXXX-XX-XXT{part}") if whole and heard.after[:1] != "-" else None


@english.rule(
    r"(?:every|each)(?: other| second)? {weekday}(?: {daypart})?|{weekdays}|{fullday} {dayparts}",
    yes={
        "He rings every other Sunday.": "XXXX-WXX-7",
        "They march every Monday.": "XXXX-WXX-1",
        "each Friday night": "XXXX-WXX-5TNI",
        "They march on Mondays.": "XXXX-WXX-1",
        "closed Tuesday nights": "XXXX-WXX-2TNI",
    },
    no=["The Saturdays sang."],
)
def every_weekday(heard: Words) -> Recurring | None:
    if heard.before.endswith(("The ", "the ", "TGI ")):
        return None
    days = [heard[name] for name in ("weekday", "weekdays", "fullday") if heard.words(name)]
    part = heard["daypart"] or heard["dayparts"]
    return Recurring(f"XXXX-WXX-{days[0] + 1}" + (f"T{part}" if part else ""))


@english.rule(
    r"(?P<one>(?:every|each) {weekday})(?: and |, and | or |, )(?:(?P<two>{weekday2:weekday})"
    r"(?: and |, and ))?(?P<last>{weekday3:weekday})",
    yes={
        "They met every Tuesday and Thursday.": "XXXX-WXX-2 XXXX-WXX-4",
        "each Monday, Wednesday and Friday": "XXXX-WXX-1 XXXX-WXX-3 XXXX-WXX-5",
    },
)
def every_one_of_some_weekdays(heard: Words) -> Parts:
    days = (("one", "weekday"), ("two", "weekday2"), ("last", "weekday3"))
    told = ((group, heard[name]) for group, name in days if heard.words(name))
    return tuple((group, Recurring(f"XXXX-WXX-{day + 1}")) for group, day in told)


@english.rule(
    r"(?:the )?(?P<nth>{ordinal}|last|final) {fullday} (?:of|in) (?:every|each) month|"
    r"(?:every|each) (?:{month}|{season}|{holiday})|{month} of (?:every|each) year|"
    r"(?:the )?{dayth} (?:day )?of (?:every|each) month",
    yes={
        "It is paid on the 15th of every month.": "XXXX-XX-15",
        "They march each July.": "XXXX-07",
        "It is held on the last Friday of each month.": "P1M",
        "every summer": "XXXX-SU",
        "They sail every Christmas and each Easter.": "P1Y P1Y",
        "They march in May of each year.": "XXXX-05",
    },
    no=["the 42nd of every month"],
)
def every_month_or_season(heard: Words) -> Recurring:
    if heard.words("dayth"):
        return Recurring(f"XXXX-XX-{heard['dayth']:02}")
    if heard.words("holiday") or heard.words("nth"):
        return Recurring("P1Y" if heard.words("holiday") else "P1M")
    return Recurring(f"XXXX-{heard['season'] or format(heard['month'], '02d')}")


@english.rule(
    r"(?:(?:(?:every|each) year|annually),? on (?:the )?|(?:every|each) )"
    r"(?:(?:{dayth}|{day})(?: of)? {month}|{month} (?:{dayth}|{day}))|"
    r"(?:(?:{dayth}|{day})(?: of)? {month}|{month} (?:{dayth}|{day})) "
    r"(?:(?:each|every) year|annually)",
    yes={
        "The school lights a lamp every year on 7 December.": "XXXX-12-07",
        "Each year on the 3rd of May the fair opens.": "XXXX-05-03",
        "They march every year on March 12.": "XXXX-03-12",
        "The lamps are lit annually on 12 March.": "XXXX-03-12",
        "Every 23 March they mark the day.": "XXXX-03-23",
        "The fair is held on 9 October each year.": "XXXX-10-09",
    },
    no=["The fair opens in each year on 30 February."],
)
def every_year_on_a_day(heard: Words) -> Recurring | None:
    month, day = heard["month"], int(heard["dayth"] or heard["day"])
    if not possible(month, day) or re.match(r",? \d{4}\b", heard.after):
        return None
    return Recurring(f"XXXX-{month:02}-{day:02}")


@english.rule(
    r"(?:on|at|during|over) (?P<days>weekends|(?P<working>weekdays))",
    yes={"It opens on weekdays.": "P1D", "They meet at weekends.": "XXXX-WXX-WE"},
    no=["They met over two weekends."],
)
def on_weekdays(heard: Words) -> Parts:
    every = "P1D" if heard.words("working") else PERIODS["weekend"]
    return (("days", Recurring(every)),)
