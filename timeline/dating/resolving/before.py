"""From a date and how long before or after it ("two years before 1914") to days."""

from timeline.dating.resolving.answers import placed, unplaced
from timeline.dating.resolving.shifting import DAYS_IN, MONTHS_IN, bounded, shifted
from timeline.dating.says import BareMonth, Before, MonthDay, PartOf, SameTime, Shift, Unit
from timeline.dating.told.anchors import Base
from timeline.dating.units import because
from timeline.dating.units.values import Period, step
from timeline.days import add_months
from timeline.model import Precision, When
from timeline.records import replace

DAYS_OF_A_YEAR = 365.25
LAST_AHEAD = 366
"""Days: an anniversary told of the date before it lies no further after publication."""
MIDWEEK = 3
"""Days: a week a year before is the one that its middle then lies in."""


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
        start += round(bounded(amount * DAYS_IN[by.unit], 365))
    else:
        start = add_months(start, round(bounded(amount * MONTHS_IN[by.unit], 12)))
    unit: dict[Precision, Unit] = {"week": "week", "month": "month", "year": "year"}
    return step(unit.get(of.precision, "day"), start, 0)
