"""From steps ("last week", "this year", "the following day") to days."""

from timeline.dating.english.lexicon.verbs import FROM, SINCE, UNTIL
from timeline.dating.resolving.again import supplied_by
from timeline.dating.resolving.answers import implied, placed, unplaced
from timeline.dating.resolving.quarters import year_over
from timeline.dating.resolving.seen import Seen
from timeline.dating.says import Unit, UnitStep
from timeline.dating.told.anchors import TOLD, Base
from timeline.dating.units import because
from timeline.dating.units.values import Period, a_year, step
from timeline.days import calendar_day
from timeline.model import When

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
    if _is_this_one(says, seen) or _has_not_begun(base, seen):
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
        return waits(says.unit, seen, says.anchor == "told")
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


def _has_not_begun(base: Base | None, seen: Seen) -> bool:
    """Whether nothing has been so since: "at 2 % for 2025, it has risen since the year began"."""
    since = seen.signal in SINCE and seen.tense == "perfect"
    ahead = base is not None and seen.published is not None and base.number > seen.published
    return since and ahead


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


def waits(unit: Unit, seen: Seen, told: bool) -> When:
    """No day: it would be seen from one that is not known, of the text or of the publication."""
    value = _WAITING.get(unit, "XXXX-XX-XX")
    if seen.told is not None and (told or seen.history):
        year = a_year(seen.told.year).value
        return unplaced(value.replace("XXXX", year), because.NEEDS_TOLD)
    return unplaced(value, because.NEEDS_TOLD if told else because.NEEDS_DAY)


def _moved(unit: Unit, steps: int) -> str:
    if steps == 0:
        return f"the {unit} of"
    return f"{because.amount_words(abs(steps), unit)} {'after' if steps > 0 else 'before'}"
