"""What is built on another time: its part, its whole, or "about" before it."""

from __future__ import annotations

from timeline.dating.english.words import english
from timeline.dating.language import Words
from timeline.dating.says import (
    About,
    BareMonth,
    Century,
    Clock,
    Day,
    Decade,
    Half,
    Holiday,
    Inside,
    Month,
    MonthDay,
    PartOf,
    Quarter,
    Says,
    Season,
    ShortYear,
    UnitStep,
    Weekday,
    Year,
    Years,
)  # fmt: skip

_WHOLE = (
    BareMonth, Month, Year, ShortYear, Decade, Century, Season, UnitStep, Quarter, Half, Inside,
    Years, Holiday, Weekday,
)  # fmt: skip


_FIRST = frozenset({"first", "opening", "early"})


@english.rule(
    r"{part}(?: of)?(?: |-)?(?:the )?{time}",
    yes={
        "in early June": "2024-06",
        "at the end of last year": "2023",
        "by mid-2011": "2011",
        "in late 1944": "1944",
    },
    no=["an early riser"],
)
def part_of(heard: Words) -> PartOf | None:
    if isinstance(heard.time, (*_WHOLE, PartOf)) and not isinstance(heard.time, PartOf):
        return PartOf(heard["part"], heard.time)
    return None


@english.rule(
    r"the (?:{part2:part})(?: |-)?{time}",
    yes={
        "in the mid-1990s": "199",
        "in the early 1990s": "199",
        "the late summer of 1914": "1914-SU",
    },
)
def the_part_of(heard: Words) -> PartOf | None:
    if isinstance(heard.time, _WHOLE):
        return PartOf(heard["part2"], heard.time)
    return None


@english.rule(
    r"(?:the )?(?P<share>rest|remainder|course|better part|most|much|good part|last months|last days|final months|whole) of {time}",
    yes={"for the rest of 1950": "1950"},
    no=["the rest of the 20 men"],
)
def rest_of(heard: Words) -> Says | None:
    if not isinstance(heard.time, _WHOLE):
        return None
    return heard.time


@english.rule(
    r"the (?P<which>first|opening|early|last|final|closing|latter) (?:{amount} )?(?:week|weeks|days|months|month|years|year|hours|decades?) of {time}",
    yes={"in the last week of August 2023": "2023-08", "the first two months of 1937": "1937"},
    no=["the first days of the war"],
)
def first_weeks_of(heard: Words) -> PartOf | None:
    if not isinstance(heard.time, _WHOLE):
        return None
    return PartOf("early" if heard.words("which") in _FIRST else "late", heard.time)


@english.rule(
    r"{time}(?:,| of| in|,? of)? {time}",
    yes={
        "in June last year": "2023-06",
        "In 1914 it began; on July 28 of that year it spread.": "1914-07-28",
        "in January this year": "2024-01",
    },
)
def time_inside_time(heard: Words) -> Says | None:
    inner, outer = heard.times
    if isinstance(outer, UnitStep) and outer.unit in {"year", "month", "season"}:
        wholes = {"year": (BareMonth, MonthDay, Season, Quarter, Half, PartOf), "month": ()}
        if isinstance(inner, wholes.get(outer.unit, ())) and not isinstance(inner, PartOf):
            return Inside(inner, outer)
        if isinstance(inner, PartOf) and outer.unit == "year":
            return (
                PartOf(inner.part, Inside(inner.of, outer))
                if isinstance(inner.of, (BareMonth, Season))
                else None
            )
    if (
        isinstance(outer, (Year, ShortYear))
        and " of " in heard.all
        and isinstance(inner, (BareMonth, MonthDay, Season, Half, Quarter))
    ):
        return Inside(inner, outer)
    return None


@english.rule(
    r"(?:about|around|circa|approximately|roughly|some time in|sometime around|sometime in) {time}",
    yes={"around March 1950": "1950-03", "around 1200": "1200"},
    no=["about Friday's match"],
)
def about(heard: Words) -> Says | None:
    if isinstance(heard.time, (Day, MonthDay, Month, Year, PartOf, Clock, Season, Decade, Century)):
        return About(heard.time)
    return None


@english.rule(
    r"(?:the )?week of {time}",
    yes={"in the week of March 6": "2024-W10"},
)
def week_of(heard: Words) -> Says | None:
    if isinstance(heard.time, (Day, MonthDay)):
        return Inside(UnitStep("week", 0), heard.time)
    return None


@english.rule(
    r"(?:post|pre)-{year}",
    yes={"the post-1959 exiles": "1959"},
)
def before_or_after_year(heard: Words) -> Year:
    return Year(heard["year"])
