"""From what comes round again ("September", "Friday", "the 30th") to days: which, which way."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from timeline.dating import because
from timeline.dating.anchors import PUBLISHED, SUMS, TOLD, Seen, Told
from timeline.dating.answers import implied, placed, unplaced
from timeline.dating.english.verbs import SINCE, UNTIL
from timeline.dating.says import Unit
from timeline.dating.values import Period, count_of
from timeline.days import add_months, day_number
from timeline.model import When

BACK = 120
"""Days: in a history a yearless time lies at most this far before the date told, else ahead."""
BACK_TO_A_BEGINNING = 200
"""Days: the same after "since" and "from"."""
BACK_BEFORE = 260
"""Days: the same for what "had" happened."""
BACK_IN_A_MONTH = 10
"""Days: the same for "the 30th"."""
CLEARLY_AWAY = 45
"""Days: the tense overrules the nearest occurrence only where that is further away than this."""
RATHER_PAST = 0.4
"""A month or season without a verb lies ahead only where that is so much nearer than the last."""
PAST_TENSES = ("past", "past perfect", "perfect")


@dataclass(frozen=True, slots=True)
class Turn:
    """Something that comes once in a `unit` (year, month or week)."""

    name: str
    """As in a sentence: "Friday", "September", "the third quarter"."""
    unit: Unit
    make: Callable[[int], Period]
    """From the count of the unit to its occurrence there; ValueError where it has none."""
    waiting: str
    """The TIMEX3 value while we do not know which: `XXXX-09`."""
    supplied: str
    """What is supplied when one is chosen: "year", "year month", "week"."""
    latest: bool = False
    """Whether it means the latest one that has begun, rather than the nearest."""
    reach: int = 2


def choose(turn: Turn, seen: Seen, steps: int | None = None) -> When:
    """The occurrence that is meant, seen from publication, the date told before, or the sums."""
    if seen.ahead and turn.unit == "year" and steps is None:
        return _before_ahead(turn, seen.ahead)
    if seen.told and _follows(turn, seen, steps):
        return _after_told(turn, seen.told, seen, steps)
    if seen.published is not None:
        period, reason = _from_published(turn, seen.published, seen, steps)
        return placed(period, reason, supplied=implied(turn.supplied, PUBLISHED))
    if seen.written is not None and turn.unit == "year":
        return _by_sums(turn, seen.written, seen)
    return unplaced(turn.waiting, because.NEEDS_DAY)


def _follows(turn: Turn, seen: Seen, steps: int | None) -> bool:
    """Whether it is seen from the date told before: in a history, or "the 30th" of a month told."""
    if seen.history or steps is not None:
        return seen.history
    if turn.unit == "year":
        return seen.follows
    return turn.unit == "month" and seen.told is not None and seen.told.knows("month")


def _occurrences(turn: Turn, number: int) -> list[Period]:
    around = count_of(turn.unit, number)
    found = []
    for count in range(around - turn.reach, around + turn.reach + 1):
        try:
            found.append(turn.make(count))
        except ValueError:
            continue
    return found


def _before_ahead(turn: Turn, ahead: Told) -> When:
    occurrences = _occurrences(turn, ahead.interval.start)
    period = [each for each in occurrences if each.interval.start <= ahead.interval.last][-1]
    reason = f"{turn.name} before {ahead.words}, told just after"
    return placed(period, reason, supplied=implied(turn.supplied, TOLD))


def _after_told(turn: Turn, told: Told, seen: Seen, steps: int | None) -> When:
    occurrences = _occurrences(turn, told.interval.start)
    if steps is not None:
        period = _stepped(turn, occurrences, told.interval.start, steps)
        reason = f"{turn.name} seen from {told.words}, told just before"
        return placed(period, reason, supplied=implied(turn.supplied, TOLD))
    earliest = _earliest(turn, told, seen)
    period = next(each for each in occurrences if each.interval.start >= earliest)
    reason = f"{turn.name} after {told.words}, told just before"
    return placed(period, reason, supplied=implied(turn.supplied, TOLD))


def _earliest(turn: Turn, told: Told, seen: Seen) -> int:
    """How far back from the date told an occurrence may lie."""
    start = told.interval.start
    if told.around or turn.unit == "week":
        return start
    if turn.unit == "month":
        return start - BACK_IN_A_MONTH
    if not told.knows("half"):
        return day_number(told.year)
    if seen.tense == "past perfect":
        return start - BACK_BEFORE
    return start - (BACK_TO_A_BEGINNING if seen.signal in SINCE else BACK)


def _from_published(
    turn: Turn, published: int, seen: Seen, steps: int | None
) -> tuple[Period, str]:
    occurrences = _occurrences(turn, published)
    day = because.day_words(published)
    if steps is not None:
        return _stepped(turn, occurrences, published, steps), f"{turn.name} seen from {day}"
    begun = [each for each in occurrences if each.interval.start <= published]
    ahead = [each for each in occurrences if each.interval.start > published]
    if turn.latest:
        if seen.tense == "future" and published not in _days(begun[-1]):
            return ahead[0], f"the next {turn.name} after publication, {day}"
        return begun[-1], f"the last {turn.name} on or before publication, {day}"
    return _nearest(turn, begun[-1], ahead[0], seen, published)


def _days(period: Period) -> range:
    return range(period.interval.start, period.interval.end)


def _nearest(
    turn: Turn, begun: Period, ahead: Period, seen: Seen, published: int
) -> tuple[Period, str]:
    since = max(0, published - begun.interval.last)
    until = ahead.interval.start - published
    month = because.month_words(published)
    days = begun.precision == "day"
    if seen.tense in PAST_TENSES and since > until > CLEARLY_AWAY:
        return begun, f"{turn.name} seen from {month}, in the past tense: the last one"
    if _looks_ahead(seen) and until > since > (CLEARLY_AWAY if days else 0):
        return ahead, f"{turn.name} seen from {month}, in the future tense: the next one"
    nearest = begun if since * (1 if days else RATHER_PAST) <= until else ahead
    return nearest, f"the {turn.name} nearest to publication, {because.day_words(published)}"


def _looks_ahead(seen: Seen) -> bool:
    """Whether the verb says that it lies ahead, or "until" and "by" where no verb is told."""
    return seen.tense == "future" or (not seen.tense and seen.signal in UNTIL)


def _stepped(turn: Turn, occurrences: list[Period], published: int, steps: int) -> Period:
    if steps < 0:
        return [each for each in occurrences if each.interval.end <= published][-1]
    if steps > 0:
        return next(each for each in occurrences if each.interval.start > published)
    here = count_of(turn.unit, published)
    same = [each for each in occurrences if count_of(turn.unit, each.interval.start) == here]
    holding = [each for each in occurrences if published in _days(each)]
    return (holding or same or occurrences)[0]


def _by_sums(turn: Turn, written: int, seen: Seen) -> When:
    occurrences = _occurrences(turn, written)
    month = because.month_words(written)
    if seen.tense == "future":
        period = next(each for each in occurrences if each.interval.end > written)
        reason = f"the next {turn.name} seen from {month}, where the text's own sums put it"
    else:
        after = add_months(written, 1)
        period = [each for each in occurrences if each.interval.start < after][-1]
        reason = f"the last {turn.name} seen from {month}, where the text's own sums put it"
    return placed(period, reason, supplied=implied(turn.supplied, SUMS))
