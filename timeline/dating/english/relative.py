"""Days, weeks, months and years told from the day of publication: "yesterday", "last month"."""

from __future__ import annotations

import re

from timeline.dating.english.words import STEPS, english
from timeline.dating.language import Words
from timeline.dating.says import Length, PartOf, Says, Shift, Stretch, UnitStep, Vague

_DAYS = {"yesterday": -1, "today": 0, "tomorrow": 1}


@english.rule(
    r"yesterday|today|tomorrow",
    yes={"He left yesterday.": "2024-06-20", "He leaves tomorrow.": "2024-06-22"},
    no=["USA Today reported", "yesterday's men"],
)
def day_by_day(heard: Words) -> UnitStep | None:
    if re.search(r"(?:USA|Psychology|Russia|India|History) $", heard.before):
        return None
    if heard.after.startswith("'s men"):
        return None
    return UnitStep("day", _DAYS[heard.all])


@english.rule(
    r"(?:the )?(?P<step>last|this|next|this past|this coming) {unit}",
    yes={
        "They met last month.": "2024-05",
        "They meet this week.": "2024-W25",
        "They will meet next year.": "2025",
        "They met over the last week.": "2024-W24",
    },
    no=["the last day of school", "this second attempt", "the last minute", "the last hour"],
)
def last_this_next(heard: Words) -> Says | None:
    step, unit = heard.words("step"), heard["unit"]
    if unit in {"second", "minute", "hour"} or (
        unit == "day" and heard.all in {"the last day", "last day", "next day"}
    ):
        return None
    if heard.all.startswith("the ") and step in {"last", "next"}:
        return _the_last_or_next(heard, step, unit)
    if step == "this past":
        return UnitStep(unit, -1)
    return UnitStep(unit, STEPS[step.removeprefix("this ")])


def _the_last_or_next(heard: Words, step: str, unit: str) -> Says | None:
    """ "the next year" is told from what went before, "the last decade" counts back from now."""
    if re.match(r" (?:of|in|before|was|is)\b", heard.after):
        return None
    if step == "next":
        return UnitStep(unit, 1, "told")  # type: ignore[arg-type]
    if unit in {"quarter", "week", "weekend"}:
        return UnitStep(unit, -1)  # type: ignore[arg-type]
    return Stretch(Length(1, unit), -1)  # type: ignore[arg-type]


@english.rule(
    r"the (?P<step>past|coming|preceding|previous|following|ensuing|subsequent|succeeding|prior) {unit}",
    yes={
        "It grew over the past year.": "P1Y",
        "It closed in 1950 and opened the following year.": "1951",
        "It opened in 1950, the previous year being dry.": "1949",
    },
)
def the_step_unit(heard: Words) -> Says | None:
    step, unit = heard.words("step"), heard["unit"]
    if unit in {"second", "minute", "hour"} and step not in {"past", "coming"}:
        return None
    if step == "past":
        return Stretch(Length(1, unit), -1)
    if step == "coming":
        return UnitStep(unit, 1)
    return UnitStep(unit, -1 if step in {"previous", "preceding", "prior"} else 1, "told")


@english.rule(
    r"(?:that|that same|the same|this same|the very same|that very) {unit}",
    yes={"It closed in 1950 and opened that same year.": "1950"},
    no=["He said that day care is dear.", "the same second"],
)
def that_unit(heard: Words) -> UnitStep | None:
    if heard["unit"] in {"second", "minute", "hour"} or heard.after.startswith(" care"):
        return None
    return UnitStep(heard["unit"], 0, "told")


@english.rule(
    r"the day (?P<way>before|after|following|thereafter|earlier)(?=[,.;:)]| (?!{fullday}|{month}|the|his|her|their|a|its)|$)",
    yes={"They met on 3 June 2024 and parted the day after.": "2024-06-04"},
    no=["the day after the war"],
)
def the_day_after(heard: Words) -> UnitStep:
    return UnitStep("day", -1 if heard.words("way") in {"before", "earlier"} else 1, "told")


@english.rule(
    r"(?:the )?(?:current|present) {unit}",
    yes={"in the current year": "2024"},
    no=["present day"],
)
def current_unit(heard: Words) -> UnitStep | None:
    if heard["unit"] in {"second", "minute", "hour", "day", "season"}:
        return None
    return UnitStep(heard["unit"], 0)


@english.rule(
    r"(?P<which>earlier|later|sometime|sometime later|late|early|earlier on|later on) (?:in |on |during )?{time}",
    yes={
        "It rose earlier this year.": "2024",
        "They meet later on Friday.": "2024-06-21",
        "It opened in 1950 and closed later that year.": "1950",
    },
)
def earlier_or_later(heard: Words) -> Says | None:
    if isinstance(heard.time, (Length, Shift, Stretch, Vague)):
        return None
    which = heard.words("which")
    if which in {"late", "early"}:
        return PartOf("late" if which == "late" else "early", heard.time)
    return heard.time


@english.rule(
    r"(?:the )?(?P<unit_of>year|month|week|quarter|century|day)(?:'s end|-end| end)",
    yes={"By year-end it had grown.": "2024", "by month's end": "2024-06"},
)
def end_of_unit(heard: Words) -> PartOf:
    return PartOf("end", UnitStep(heard.words("unit_of"), 0))  # type: ignore[arg-type]


@english.rule(
    r"the (?P<unit_of>year|month|week|decade|century|season|day)",
    yes={"Profit rose for the year.": "2024"},
    no=["the Man of the Year", "the day he left", "the week's talks"],
)
def the_unit(heard: Words) -> UnitStep | None:
    unit = heard.words("unit_of")
    within = re.search(
        r"\b(?:for|in|during|over|throughout|end|start|beginning|middle|rest|half|part|course|months?|weeks?|days?)(?: of)? $",
        heard.before,
    )
    if not within or re.match(r" (?:of|that|when|he|she|it|they|we|you|I)\b|'s", heard.after):
        return None
    return UnitStep(unit, 0, "told")  # type: ignore[arg-type]
