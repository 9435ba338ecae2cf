"""Calendar dates with their months named: days, months, with or without the year."""

from __future__ import annotations

from timeline.dating.english.words import english
from timeline.dating.rule import Words
from timeline.dating.says import BareMonth, Day, Month, MonthDay


@english.rule(
    r"(?:{weekday},? )?(?:the )?{month} (?:the )?(?:{dayth}|{day})(?:,? {year})",
    yes={"It began on June 21, 2024.": "2024-06-21"},
)
def month_day_year(heard: Words) -> Day | None:
    return Day(heard["year"], heard["month"], heard["dayth"] or heard["day"])


@english.rule(
    r"(?:{weekday},? )?{month} (?:the )?(?:{dayth}|{day})",
    yes={"It began on June 18.": "2024-06-18"},
)
def month_day(heard: Words) -> MonthDay | None:
    return MonthDay(heard["month"], heard["dayth"] or heard["day"], heard["weekday"])


@english.rule(r"{month},? {year}", yes={"Yoon visited Kyiv in July 2023.": "2023-07"})
def month_year(heard: Words) -> Month | None:
    return Month(heard["year"], heard["month"])


@english.rule(r"{month}", yes={"Balloons flew in May.": "2024-05"})
def bare_month(heard: Words) -> BareMonth | None:
    return BareMonth(heard["month"])
