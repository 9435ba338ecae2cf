"""From shifts ("three weeks ago", "two days later") to days."""

from timeline.dating.resolving.again import said_again, supplied_by
from timeline.dating.resolving.answers import about, implied, placed, unplaced
from timeline.dating.resolving.clock import hours
from timeline.dating.resolving.quarters import years_from
from timeline.dating.resolving.seen import Seen
from timeline.dating.resolving.steps import waits
from timeline.dating.says import Length, Shift, Unit
from timeline.dating.told.anchors import TOLD, Base
from timeline.dating.units import because
from timeline.dating.units.values import (
    Period,
    a_day,
    a_week,
    a_year,
    count_of,
    counted,
    length_value,
    step,
)
from timeline.days import add_months, calendar_day
from timeline.model import When
from timeline.records import replace

LONGEST_SHIFT = 20_000
"""Years: nothing told in an article lies further off."""
WEEKS_TO_THE_DAY = 3
"""Weeks: "two weeks ago" is told to the day, "six weeks ago" to the week."""
DAYS_OF_A_MONTH = 30
MONTHS_IN: dict[Unit, int] = {
    "month": 1, "quarter": 3, "season": 3, "half": 6, "year": 12,
    "decade": 120, "century": 1_200, "millennium": 12_000,
}  # fmt: skip
DAYS_IN: dict[Unit, int] = {"day": 1, "weekend": 7, "week": 7, "fortnight": 14}


def shift(says: Shift, seen: Seen) -> When | None:
    """ "three weeks ago", "two days later", "several years earlier"."""
    if says.unit in ("second", "minute", "hour"):
        return hours(says, seen)
    if says.amount is None:
        if says.anchor == "begun" and seen.told and seen.told.begun is not None:
            return said_again(seen.told)
        reference = "PAST_REF" if says.direction < 0 else "FUTURE_REF"
        return unplaced(reference, "the words do not say how long")
    if seen.beside:
        return said_again(seen.beside)
    earlier = (says.anchor, says.direction) == ("told", -1) and not seen.history
    figures = (seen.figures if earlier else None) or seen.quarter
    if figures and (says.amount, says.unit) == (1, "year"):
        return years_from(figures, says.direction)
    base = seen.base(says.anchor, says.unit)
    if base is None and (says.amount, says.unit, says.direction) == (1, "day", -1):
        base = seen.now("day") if seen.told is None and not seen.history else None
    if base is None and says.unit == "month" and says.amount and says.amount % 12 == 0:
        return shift(replace(says, amount=says.amount / 12, unit="year"), seen)
    if base is None and says.anchor == "begun":
        return unplaced("FUTURE_REF", because.NEEDS_TOLD)
    told = seen.happening if says.anchor == "happening" else seen.told
    unknown = says.anchor != "published" and says.direction > 0 and not told
    month = seen.before("month") if says.anchor == "told" and says.unit in DAYS_IN else None
    if base is None and month:
        told_apart = not seen.history and told and told.paragraph != seen.place.paragraph
        return waits(says.unit, seen, True) if told_apart else _months_on(says, month)
    if says.anchor == "happening" and base is None:
        return _so_long(says, seen)
    if base is None or unknown:
        return waits(says.unit, seen, says.anchor != "published")
    found = shifted(says, base)
    gone = found.interval and found.interval.start <= (seen.published or 0)
    if gone and says.anchor == "told" and says.direction > 0 and (coming := seen.to_come):
        return shifted(says, coming.base())
    if says.anchor == "published" or not _is_contradicted(found, seen):
        return found
    if says.anchor == "happening" and not seen.opens:
        return _so_long(says, seen)
    return unplaced("PAST_REF", "what it counts from has no day of its own in the text")


def _so_long(says: Shift, seen: Seen) -> When | None:
    """The length alone, where the words give one: "two days after the vote"."""
    alone = seen.begins_with(("the ", "The "))
    return None if alone else When("DURATION", length_value(Length(says.amount, says.unit)))


def _is_contradicted(found: When, seen: Seen) -> bool:
    """Whether what is told as done would lie after the report of it: "two days after the raid"."""
    if seen.published is None or seen.history or found.interval is None:
        return False
    return found.interval.start > seen.published and seen.tense in ("past", "past perfect")


def _months_on(says: Shift, month: Base) -> When:
    """ "Forty days later", told of a month: in the month that lies so far from its middle."""
    days = round((says.amount or 0) * DAYS_IN[says.unit])
    middle = month.number + DAYS_OF_A_MONTH // 2
    reason = f"{because.amount_words(says.amount or 0, says.unit)} from {month.words}"
    period = step("month", middle + says.direction * days, 0)
    when = about(placed(period, reason, supplied=implied("year month", TOLD)))
    return replace(when, value=f"{period.value[:-3]}-XX-XX")


def shifted(says: Shift, base: Base) -> When:
    """The day, week, month or year that lies so far from a base; no day for "some time before"."""
    if says.unit not in DAYS_IN | MONTHS_IN:
        return unplaced("XXXX-XX-XX", "the words do not say how long")
    amount = says.amount or 0
    period = shifted_period(says.unit, amount * says.direction, base.number)
    way = "before" if says.direction < 0 else "after"
    reason = f"{because.amount_words(amount, says.unit)} {way} {base.words}"
    when = placed(period, reason, supplied=implied(supplied_by(says.unit), base.source))
    return about(when) if says.approximate else when


def shifted_period(unit: Unit, amount: float, number: int) -> Period:
    if unit in DAYS_IN:
        day = number + round(bounded(amount * DAYS_IN[unit], 365))
        whole = abs(amount) < WEEKS_TO_THE_DAY or unit == "day"
        return a_day(day) if whole else a_week(day)
    exact = bounded(amount * MONTHS_IN[unit], 12)
    months = int(exact) if unit == "month" else round(exact)
    number += round(DAYS_OF_A_MONTH * (exact - months)) if unit == "month" else 0
    if unit in ("decade", "century", "millennium") or (months % 12 == 0 and unit != "month"):
        return a_year(calendar_day(add_months(number, months))[0])
    return counted("month", count_of("month", number) + months)


def bounded(amount: float, in_a_year: int) -> float:
    """The amount, unless it lies beyond what any article tells; then `ValueError`."""
    if abs(amount) > LONGEST_SHIFT * in_a_year:
        raise ValueError("lies beyond any history")
    return amount
