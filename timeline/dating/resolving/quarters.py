"""From quarters and halves to the months of a year: "the third quarter", "a year earlier"."""

from collections.abc import Callable

from timeline.dating.resolving.answers import implied, placed, unplaced
from timeline.dating.resolving.seen import Seen
from timeline.dating.resolving.yearless import choose
from timeline.dating.says import Half, Quarter, Unit, UnitStep
from timeline.dating.told.anchors import TOLD
from timeline.dating.units import because
from timeline.dating.units.turn import Turn
from timeline.dating.units.values import Period, a_half, a_quarter, a_year, count_of, step
from timeline.days import calendar_day
from timeline.model import Precision, When

LAST_OF_RESULTS = 4
"""April: up to then a firm tells of the year before."""
_FULL = ("the full", "The full", "its full", "their full")


def quarter(says: Quarter, seen: Seen) -> When | None:
    """ "the third quarter", "Q3 2023", "the quarter"."""
    if says.number is None:
        return _which_quarter(says, seen)
    number = says.number
    if not 1 <= number <= 4:
        return unplaced("XXXX-QX", "a year has four quarters", precision="quarter")
    return _piece(says, number, "quarter", a_quarter, seen, over=says.figures)


def half(says: Half, seen: Seen) -> When:
    """ "the first half of 1930", "the second half"."""
    return _piece(says, says.number, "half", a_half, seen)


def _piece(
    says: Quarter | Half,
    number: int,
    name: str,
    make: Callable[[int, int], Period],
    seen: Seen,
    *,
    over: bool = False,
) -> When:
    """A quarter or half of the year that is said, of "last year", or of the one that is meant."""
    letter = name[0].upper()
    if says.year is not None:
        return placed(make(says.year, number), "the words give the year")
    if says.step is not None:
        now = seen.base("published", "year")
        if now is None:
            return unplaced(f"XXXX-{letter}X", because.NEEDS_DAY)
        period = make(calendar_day(now.number)[0] + says.step, number)
        return placed(period, f"counted from {now.words}", supplied=implied("year", now.source))
    turn = Turn(
        f"{because.ORDINALS[number]} {name}",
        "year",
        lambda year: make(year, number),
        f"XXXX-{letter}{number}",
        "year",
        latest=True,
        over=over,
    )
    return choose(turn, seen)


def _which_quarter(says: Quarter, seen: Seen) -> When | None:
    """ "the quarter": the one told before, else the last that is over.

    "The period" (step 0) is one only where a quarter was told."""
    if says.step == 0 and not seen.quarter:
        return None
    steps = says.step or 0
    if says.year is not None:
        return _of_year(says.year, seen.quarter)
    if told := (seen.figures if says.figures else None) or seen.quarter:
        current = says.over and told.interval.end > (seen.published or told.interval.end)
        return years_from(step("quarter", told.interval.start, -1) if current else told, steps)
    now = seen.base("published", "quarter")
    if now is None:
        return unplaced("XXXX-QX", because.NEEDS_DAY, precision="quarter")
    period = step("quarter", now.number, 4 * steps - 1)
    reason = f"the last quarter that was over, counted from {now.words}"
    return placed(period, reason, supplied=implied("quarter", now.source))


def _of_year(year: int, told: Period | None) -> When:
    """ "The same quarter of 2008", "the 1988 quarter": the one told before, in that year."""
    if told is None:
        return placed(a_year(year), "the words give the year, but not which quarter")
    number = count_of("quarter", told.interval.start) % 4 + 1
    return placed(a_quarter(year, number), "the quarter told just before, in that year")


def years_from(told: Period, steps: int) -> When:
    """The same month, half or quarter as the one told before, a year earlier or later."""
    in_a_year: dict[Precision, tuple[Unit, int]] = {
        "month": ("month", 12), "quarter": ("quarter", 4), "half": ("half", 2)
    }  # fmt: skip
    unit, count = in_a_year.get(told.precision, ("year", 1))
    period = step(unit, told.interval.start, steps * count)
    words = "the quarter"
    if told.precision != "quarter":
        words = because.period_words(told.interval.start, told.precision)
    reason = f"{words} told just before" + (", a year from it" if steps else "")
    return placed(period, reason, supplied=implied("year" if unit != "quarter" else unit, TOLD))


def year_over(says: UnitStep, seen: Seen) -> Period | None:
    """The year of which a report goes on to tell all: "in the fourth quarter. For the full year".

    Early in a year it is the one before: "For the full year, it made a profit".
    """
    now, told = seen.published, seen.quarter
    this = (says.anchor, says.unit, says.step) == ("published", "year", 0)
    if not this or now is None or seen.tense != "past" or not seen.begins_with(_FULL):
        return None
    if told and told.interval.end <= now and calendar_day(told.interval.end)[1] == 1:
        return told
    early = seen.opens and calendar_day(now)[1] <= LAST_OF_RESULTS
    return step("year", now, -1) if early else None
