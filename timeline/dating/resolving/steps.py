"""From steps ("last week", "three years ago", "two years before 1914") to days."""

from timeline.dating.english.lexicon.verbs import FROM, UNTIL
from timeline.dating.resolving.again import said_again, supplied_by
from timeline.dating.resolving.answers import about, implied, placed, unplaced
from timeline.dating.resolving.clock import hours
from timeline.dating.resolving.quarters import year_over, years_from
from timeline.dating.resolving.seen import Seen
from timeline.dating.says import (
    BareMonth,
    Before,
    Length,
    MonthDay,
    PartOf,
    SameTime,
    Shift,
    Unit,
    UnitStep,
)
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
from timeline.model import Precision, When
from timeline.records import replace

LONGEST_SHIFT = 20_000
"""Years: nothing told in an article lies further off."""
LAST_AHEAD = 366
"""Days: an anniversary told of the date before it lies no further after publication."""
MIDWEEK = 3
"""Days: a week a year before is the one that its middle then lies in."""
WEEKS_TO_THE_DAY = 3
"""Weeks: "two weeks ago" is told to the day, "six weeks ago" to the week."""
DAYS_OF_A_MONTH, DAYS_OF_A_YEAR = 30, 365.25
MONTHS_IN: dict[Unit, int] = {
    "month": 1, "quarter": 3, "season": 3, "half": 6, "year": 12,
    "decade": 120, "century": 1_200, "millennium": 12_000,
}  # fmt: skip
DAYS_IN: dict[Unit, int] = {"day": 1, "weekend": 7, "week": 7, "fortnight": 14}
_SIDES = ("earlier", "later", "Earlier", "Later")
_WHICH = (" after ", " before ", " when ", " in which ", " leading up to ")
"""Behind "the week" these say which one."""
_WAITING: dict[Unit, str] = {
    "day": "XXXX-XX-XX", "week": "XXXX-WXX", "weekend": "XXXX-WXX-WE", "month": "XXXX-XX",
    "quarter": "XXXX-QX", "season": "XXXX-XX", "half": "XXXX-HX", "year": "XXXX",
    "decade": "XXX", "century": "XX",
}  # fmt: skip


def unit_step(says: UnitStep, seen: Seen) -> When:
    """ "this week", "last year", "tomorrow", "that month", "the following day"."""
    if _is_nowadays(says, seen):
        return unplaced("PRESENT_REF", because.NOWADAYS)
    base = seen.base(says.anchor, says.unit)
    if says.unit == "quarter" and says.anchor == "told" and seen.quarter:
        base = Base(seen.quarter.interval.start, TOLD, "the quarter told just before")
    if _is_this_one(says, seen):
        base = seen.now(says.unit)
    elif base is not None and (over := year_over(says, seen)):
        base = Base(over.interval.start, TOLD, "the year of which a report tells")
    elif _is_before_a_plan(says, seen):
        base = seen.base("near", says.unit)
    nearest = says.unit in ("day", "week") and says.step in (0, -1)
    alone = seen.told is None or (says.unit, seen.signal) == ("week", "for")
    alone = alone or _is_too_coarse(says, seen)
    if base is None and nearest and alone and not (seen.history or seen.is_before(_WHICH)):
        base = seen.now(says.unit)
    if base is None:
        return _waits(says.unit, seen, says.anchor == "told")
    if says.unit in ("second", "minute", "hour"):
        return unplaced("PRESENT_REF", "shorter than a day")
    period = step(says.unit, base.number, says.step)
    if says.unit == "weekend" and says.step == 0 and says.anchor == "published":
        period = _this_weekend(base, seen)
    reason = f"{_moved(says.unit, says.step)} {base.words}"
    return placed(period, reason, supplied=implied(supplied_by(says.unit), base.source))


def _is_nowadays(says: UnitStep, seen: Seen) -> bool:
    """Whether what "is today" stands in a text of other times, and under no day of a diary."""
    today = (says.anchor, says.unit, says.step) == ("published", "day", 0)
    if not (today and seen.told and seen.tense in ("present", "perfect", "future")):
        return False
    now = seen.now("day")
    return now is None or (seen.history and now.source != TOLD)


def _is_this_one(says: UnitStep, seen: Seen) -> bool:
    """Whether "the end of the year" in news lies ahead, and so is one of this year.

    Or the present is compared with "the previous year", and no other year is told there.
    """
    if says.anchor != "told" or says.step > 0 or seen.history:
        return False
    if says.step < 0:
        present = seen.tense in ("present", "perfect") and seen.signal in FROM
        return says.unit == "year" and present and seen.year is None
    due = seen.signal in UNTIL and seen.tense in ("present", "perfect", "", "would")
    now, told = seen.now(says.unit), seen.told
    if now is None or told is None or not (due or seen.tense == "future"):
        return False
    if seen.tense == "would":  # "The firm, opened in 1900, said on Monday that it would close".
        return calendar_day(told.interval.start)[0] == calendar_day(now.number)[0]
    return told.interval.start <= now.number or told.paragraph != seen.place.paragraph


def _is_too_coarse(says: UnitStep, seen: Seen) -> bool:
    """Whether "earlier in the week" is of the news, as no week is told before, only a month."""
    told = seen.told is not None and not seen.told.knows(says.unit)
    return told and says.step == 0 and seen.begins_with(_SIDES)


def _is_before_a_plan(says: UnitStep, seen: Seen) -> bool:
    """Whether what was "earlier in the day" cannot be of the day told, which is to come."""
    if (says.anchor, says.unit, says.step) != ("told", "day", 0) or seen.history:
        return False
    told, now = seen.told, seen.published
    gone = seen.tense in ("past", "past perfect")
    return bool(gone and told and now is not None and told.interval.start > now)


def _this_weekend(base: Base, seen: Seen) -> Period:
    """ "The weekend" is the last one, unless it is to come or something is due by it."""
    this = step("weekend", base.number, 0)
    due = seen.signal in UNTIL and seen.tense in ("present", "")
    if due or seen.tense in ("future", "would") or this.interval.start <= base.number:
        return this
    return step("weekend", base.number, -1)


def _waits(unit: Unit, seen: Seen, told: bool) -> When:
    value = _WAITING.get(unit, "XXXX-XX-XX")
    if seen.told is not None and (told or seen.history):
        year = a_year(seen.told.year).value
        return unplaced(value.replace("XXXX", year), because.NEEDS_TOLD)
    return unplaced(value, because.NEEDS_TOLD if told else because.NEEDS_DAY)


def _moved(unit: Unit, steps: int) -> str:
    if steps == 0:
        return f"the {unit} of"
    return f"{because.amount_words(abs(steps), unit)} {'after' if steps > 0 else 'before'}"


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
        return _months_on(says, month)
    if says.anchor == "happening" and base is None:
        return _so_long(says, seen)
    if base is None or unknown:
        return _waits(says.unit, seen, says.anchor != "published")
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
        day = number + round(_bounded(amount * DAYS_IN[unit], 365))
        whole = abs(amount) < WEEKS_TO_THE_DAY or unit == "day"
        return a_day(day) if whole else a_week(day)
    exact = _bounded(amount * MONTHS_IN[unit], 12)
    months = int(exact) if unit == "month" else round(exact)
    number += round(DAYS_OF_A_MONTH * (exact - months)) if unit == "month" else 0
    if unit in ("decade", "century", "millennium") or (months % 12 == 0 and unit != "month"):
        return a_year(calendar_day(add_months(number, months))[0])
    return counted("month", count_of("month", number) + months)


def _bounded(amount: float, in_a_year: int) -> float:
    if abs(amount) > LONGEST_SHIFT * in_a_year:
        raise ValueError("lies beyond any history")
    return amount


def before(says: Before, of: When | None, published: int | None = None) -> When | None:
    """ "two years before 1914", "the day after Christmas", "sixty years ago this November"."""
    as_told = says.exactly and isinstance(says.of, SameTime)
    if of is None or (as_told and of.interval is None):
        return None
    if says.shift.amount is None and says.shift.unit == "minute":
        return of
    if of.interval is None or says.shift.amount is None:
        value = "PAST_REF" if says.shift.direction < 0 else "FUTURE_REF"
        return unplaced(value, of.because or "the words do not say how long")
    first = (says.shift.direction < 0) != isinstance(says.of, PartOf)
    number = of.interval.start if first else of.interval.last
    if says.shift.unit in ("second", "minute", "hour"):
        return replace(of, kind="DATE")
    base = Base(number, "", because.period_words(number, of.precision))
    if says.exactly:
        moved = _moved_whole(of, _nearest(says, of, published))
        if as_told and published is not None and moved.interval.start > published + LAST_AHEAD:
            return None
        way = "before" if says.shift.direction < 0 else "after"
        reason = f"{because.amount_words(says.shift.amount, says.shift.unit)} {way} {base.words}"
        return placed(moved, reason, supplied=of.implied)
    when = shifted(says.shift, base)
    return replace(when, implied=of.implied, approximate=of.approximate or when.approximate)


def _nearest(says: Before, of: When, published: int | None) -> Shift:
    """ "Two months ago, on 14 April", "nearly a year ago, in May": the one nearest to then."""
    shift = says.shift
    yearly = isinstance(says.of, MonthDay | BareMonth) and shift.unit in MONTHS_IN
    if not yearly or published is None or of.interval is None or shift.anchor != "published":
        return shift
    then = add_months(
        published, round(shift.direction * (shift.amount or 0) * MONTHS_IN[shift.unit])
    )
    years = round((then - of.interval.start) / DAYS_OF_A_YEAR)
    return replace(shift, amount=abs(years), unit="year", direction=-1 if years < 0 else 1)


def _moved_whole(of: When, by: Shift) -> Period:
    """The same day, week or month, so long before: a date keeps its place in the month."""
    assert of.interval is not None
    start = of.interval.start + (MIDWEEK if of.precision == "week" else 0)
    amount = by.direction * (by.amount or 0)
    if by.unit in DAYS_IN:
        start += round(_bounded(amount * DAYS_IN[by.unit], 365))
    else:
        start = add_months(start, round(_bounded(amount * MONTHS_IN[by.unit], 12)))
    unit: dict[Precision, Unit] = {"week": "week", "month": "month", "year": "year"}
    return step(unit.get(of.precision, "day"), start, 0)
