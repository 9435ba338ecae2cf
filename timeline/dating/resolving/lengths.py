"""From lengths and stretches ("74 years", "the past decade", "its first two months") to days."""

from timeline.dating.resolving.again import said_again
from timeline.dating.resolving.answers import implied
from timeline.dating.resolving.seen import Seen
from timeline.dating.resolving.shifting import DAYS_IN, MONTHS_IN, shifted_period
from timeline.dating.says import Length, Stretch
from timeline.dating.told.anchors import SUMS, Told
from timeline.dating.units import because
from timeline.dating.units.values import LAST_YEAR, a_day, length_value, step
from timeline.days import Interval, add_months, calendar_day, iso_day
from timeline.model import When
from timeline.records import replace


def length(says: Length, seen: Seen, signal: str) -> When:
    """ "74 years": days only where a perfect tense anchors it ("have been at war for 74 years")."""
    if seen.history and seen.beside and seen.beside.precision == "day":
        return said_again(seen.beside)
    value = length_value(says)
    lasting = signal == "for" and seen.tense == "perfect" and says.unit in MONTHS_IN | DAYS_IN
    if not lasting or says.amount is None:
        return When("DURATION", value, approximate=says.approximate)
    return _reaching_back(says, value, seen)


def stretch(says: Stretch, seen: Seen) -> When:
    """ "the past decade", "the last three months", "the next two weeks"."""
    value = length_value(says.length)
    if seen.told is not None and seen.told.around:
        return _at_an_edge(says, value, seen.told)
    if says.length.amount is None or says.direction >= 0 or says.anchor == "told":
        return When("DURATION", value, approximate=says.length.approximate)
    return _reaching_back(says.length, value, seen)


def _at_an_edge(says: Stretch, value: str, whole: Told) -> When:
    """ "The first two months of 1937": so long from the beginning of it, or up to its end."""
    bare = When("DURATION", value, approximate=says.length.approximate)
    days, unit = whole.interval, says.length.unit
    if not says.length.amount or unit not in MONTHS_IN | DAYS_IN:
        return bare
    months = round(says.length.amount * MONTHS_IN.get(unit, 0))
    length = round(says.length.amount * DAYS_IN.get(unit, 0))
    edge = days.start if says.direction > 0 else days.end
    other = add_months(edge, says.direction * months) + says.direction * length
    if not days.start <= other <= days.end:
        return bare
    part = Interval(min(edge, other), max(edge, other))
    width = len("1937-01") if months else len("1937-01-01")
    return replace(
        bare,
        interval=part,
        edtf=f"{iso_day(part.start)[:width]}/{iso_day(part.last)[:width]}",
        precision="range",
        because=f"{'its first' if says.direction > 0 else 'its last'} "
        f"{because.amount_words(says.length.amount, unit)}: {whole.words}",
    )


def _reaching_back(says: Length, value: str, seen: Seen) -> When:
    """From so long ago, as precisely as the unit tells it, to the publication day."""
    bare = When("DURATION", value, approximate=says.approximate)
    if says.amount is None or says.unit is None or says.unit not in MONTHS_IN | DAYS_IN:
        return bare
    now = None if seen.history else seen.now(says.unit)
    if now is None:
        return bare
    first = shifted_period(says.unit, -says.amount, now.number)
    last = a_day(now.number) if now.source != SUMS else step("year", now.number, 0)
    too_old = calendar_day(first.interval.start)[0] < -LAST_YEAR
    if too_old or first.interval.end > last.interval.start:
        return bare
    whole = first.precision in ("year", "month", "day")
    start = first.edtf if whole else iso_day(first.interval.start)
    return replace(
        bare,
        interval=Interval(first.interval.start, last.interval.end),
        edtf=f"{start}/{last.edtf}",
        precision="range",
        implied=implied("start", now.source),
        because=f"{because.amount_words(says.amount, says.unit)} up to {now.words}",
    )
