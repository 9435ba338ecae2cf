"""From clock times and parts of the day to TIMEX3 times on their days."""

from timeline.dating.resolving.answers import about, implied, placed, unplaced
from timeline.dating.resolving.seen import Seen
from timeline.dating.says import Clock, DayPart, Shift
from timeline.dating.told.anchors import TOLD
from timeline.dating.units import because
from timeline.dating.units.values import a_day
from timeline.model import When
from timeline.records import replace

NOON = 12
_NIGHTS = ("TNI", "TEV")
HALF_A_DAY = 12
"""Hours: what comes so much later may be of another day."""
_PARTS = {"NOON": "T12:00", "MIDNIGHT": "T24:00"}


def at(says: Clock, day: When | None, seen: Seen) -> When | None:
    """ "5 p.m.", "10 p.m. Wednesday"; nothing where no clock shows it."""
    minute, second = says.minute or 0, says.second or 0
    if not (0 <= says.hour <= 24 and 0 <= minute < 60 and 0 <= second <= 60):
        return None
    time = f"T{says.hour:02d}:{minute:02d}" + (f":{second:02d}" if says.second is not None else "")
    return _timed(day or _today(seen, morning=says.hour < NOON), time)


def part(says: DayPart, day: When | None, seen: Seen) -> When:
    """ "Tuesday night", "this morning", "overnight"."""
    return _timed(
        day or _today(seen, morning=says.part == "MO"), _PARTS.get(says.part, f"T{says.part}")
    )


def hours(says: Shift, seen: Seen) -> When:
    """ "An hour ago", and "hours later": on the day of what it is told from."""
    short = says.unit != "hour" or (says.amount or 0) < HALF_A_DAY
    told = says.anchor != "published" and short
    base = seen.near if told else seen.now("day")
    if base is None or not (told or says.anchor == "published"):
        return unplaced("PAST_REF" if says.direction < 0 else "FUTURE_REF", "shorter than a day")
    when = placed(
        a_day(base.number),
        f"hours from {base.words}",
        supplied=implied("year month day", base.source),
    )
    return about(when) if told else when


def _timed(day: When, time: str) -> When:
    return replace(day, kind="TIME", value=f"{day.value}{time}")


def _today(seen: Seen, *, morning: bool) -> When:
    """The day told just before, else the publication day; the morning is the one after a night."""
    told = seen.clock
    if seen.of_a_time:
        return unplaced("XXXX-XX-XX", "the words tell no day of it")
    if told is not None and told.knows("day"):
        night = morning and told.period.value.endswith(_NIGHTS) and seen.tense != "past perfect"
        after = night and seen.published != told.interval.start
        reason = f"the day {'after' if after else 'of'} {told.words}, told just before"
        return placed(a_day(told.interval.start + after), reason, supplied=implied("day", TOLD))
    base = seen.base("published", "day")
    if base is None:
        return unplaced("XXXX-XX-XX", because.NEEDS_DAY)
    return placed(
        a_day(base.number), f"the day of {base.words}", supplied=implied("day", base.source)
    )
