"""From what only names a time again to that time: "at the time", "four years later, on 3 May"."""

from timeline.dating.resolving.answers import implied, placed, unplaced
from timeline.dating.resolving.seen import Seen
from timeline.dating.says import SameTime, Unit
from timeline.dating.told.anchors import TOLD, Told
from timeline.dating.units import because
from timeline.dating.units.values import step
from timeline.days import add_months, calendar_day
from timeline.model import When
from timeline.records import replace


def said_again(beside: Told) -> When:
    """A step that stands beside its own date: "four years later, on January 13, 1967"."""
    reason = f"says again {beside.words}, told beside it"
    return placed(beside.period, reason, supplied=implied("year month day", TOLD))


def same_time(says: SameTime, seen: Seen, of: When | None) -> When | None:
    """ "at the time", "the same day", "the same month of last year"."""
    if says.loosely == "also" and not seen.history:
        return None
    told = seen.told
    if told is None or (says.unit is not None and not told.knows(says.unit)):
        return unplaced("PAST_REF", because.NEEDS_TOLD)
    period = step(says.unit, told.interval.start, 0) if says.unit else told.period
    supplied = implied(supplied_by(says.unit or "year"), TOLD)
    if of and of.interval:
        years = calendar_day(of.interval.start)[0] - told.year
        period = step(says.unit or "day", add_months(period.interval.start, 12 * years), 0)
        return placed(period, f"as {told.words}, told just before, in that year", supplied=supplied)
    when = placed(period, f"{told.words}, told just before", supplied=supplied)
    if not says.loosely:
        return when
    present = seen.history or says.loosely == "now"
    return replace(when, value="PRESENT_REF" if present else "PAST_REF")


def is_past_last_year(seen: Seen) -> bool:
    """Whether news told, in another clause, of a time of the year before, without its number."""
    told, now, here = seen.told, seen.published, seen.place
    if told is None or told.place is None or now is None or seen.history:
        return False
    last = told.year == calendar_day(now)[0] - 1 and not any(map(str.isdigit, told.place.words))
    other = told.sentence != here.number or here.has_verb_since(told.place.start)
    return last and other and seen.tense != "past perfect"


def supplied_by(unit: Unit) -> str:
    """What of a date a step in such units supplies."""
    return {"day": "year month day", "week": "year week", "month": "year month"}.get(unit, "year")
