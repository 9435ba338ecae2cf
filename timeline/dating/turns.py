"""From sayings without a year to what comes round: months, days, weekdays, seasons, quarters."""

from __future__ import annotations

from collections.abc import Callable

from timeline.dating import because
from timeline.dating.anchors import TOLD, Seen
from timeline.dating.answers import implied, placed, unplaced
from timeline.dating.feasts import FEASTS, feast
from timeline.dating.says import (
    BareMonth,
    DayOfMonth,
    Half,
    Holiday,
    MonthDay,
    NthWeekday,
    Quarter,
    Season,
    SeasonName,
    Unit,
    Weekday,
)
from timeline.dating.turn import Turn
from timeline.dating.values import (
    Period,
    a_day,
    a_half,
    a_month,
    a_quarter,
    a_season,
    a_year,
    count_of,
    step,
    timex_year,
)
from timeline.dating.yearless import choose
from timeline.days import Interval, calendar_day, day_number, days_in_month, weekday
from timeline.model import Precision, When
from timeline.records import replace

LEAP_YEAR = 2024
LEAP_REACH = 8
DECEMBER = 12
JUST_OVER = 15
"""Days: early in March "last February" is that of last year; in January "last December" is not."""
_ORDINALS = ("", "first", "second", "third", "fourth", "fifth")


def bare_month(says: BareMonth, seen: Seen) -> When:
    """ "in September"."""
    name = because.MONTHS[says.month - 1]
    turn = Turn(
        name,
        "year",
        lambda year: a_month(year, says.month),
        f"XXXX-{says.month:02d}",
        "year",
        fresh=0 if says.month == DECEMBER else JUST_OVER,
    )
    return choose(turn, seen, says.step)


def month_day(says: MonthDay, seen: Seen) -> When | None:
    """ "21 June"; nothing where the month never has such a day."""
    if not 1 <= says.day <= days_in_month(LEAP_YEAR, says.month):
        return None
    turn = Turn(
        f"{says.day} {because.MONTHS[says.month - 1]}",
        "year",
        lambda year: a_day(day_number(year, says.month, says.day)),
        f"XXXX-{says.month:02d}-{says.day:02d}",
        "year",
        of_days=True,
        reach=LEAP_REACH if (says.month, says.day) == (2, 29) else 2,
    )
    if says.weekday is not None:
        same_weekday = replace(turn, make=_only_on(turn.make, says.weekday), reach=1)
        when = choose(same_weekday, seen, says.step)
        return when if when.interval else choose(turn, seen, says.step)
    return choose(turn, seen, says.step)


def _only_on(make: Callable[[int], Period], day: int) -> Callable[[int], Period]:
    """The same turn in the years in which it falls on this weekday."""

    def made(count: int) -> Period:
        period = make(count)
        if weekday(period.interval.start) != day:
            raise ValueError("another weekday")
        return period

    return made


def day_of_month(says: DayOfMonth, seen: Seen) -> When | None:
    """ "on the 30th"."""
    if not 1 <= says.day <= 31:
        return None
    turn = Turn(
        f"day {says.day} of the month",
        "month",
        lambda count: a_day(day_number(count // 12, count % 12 + 1, says.day)),
        f"XXXX-XX-{says.day:02d}",
        "year month",
    )
    return choose(turn, seen)


def season(says: Season, seen: Seen) -> When:
    """ "summer 2023", "last summer", "the summer"."""
    if says.year is not None:
        return placed(a_season(says.year, says.season), "the words give the year")
    turn = Turn(
        because.SEASONS[says.season],
        "year",
        lambda year: _season_seen(year, says.season),
        f"XXXX-{says.season}",
        "year",
    )
    return choose(turn, seen, says.step)


def _season_seen(year: int, name: SeasonName) -> Period:
    """A season that is seen, not named with its year: TIMEX3 then counts winter to its January."""
    period = a_season(year, name)
    return replace(period, value=f"{timex_year(year + 1)}-WI") if name == "WI" else period


def quarter(says: Quarter, seen: Seen) -> When | None:
    """ "the third quarter", "Q3 2023", "the quarter"."""
    if says.number is None:
        return _which_quarter(says, seen)
    number = says.number
    if not 1 <= number <= 4:
        return unplaced("XXXX-QX", "a year has four quarters", precision="quarter")
    if says.year is not None:
        return placed(a_quarter(says.year, number), "the words give the year")
    if says.step is not None:
        return _years_away(lambda year: a_quarter(year, number), says.step, seen, "QX")
    turn = Turn(
        f"{_ORDINALS[number]} quarter",
        "year",
        lambda year: a_quarter(year, number),
        f"XXXX-Q{number}",
        "year",
        latest=True,
        over=says.figures,
    )
    return choose(turn, seen)


def _which_quarter(says: Quarter, seen: Seen) -> When | None:
    """ "the quarter": the one told before, else the last that is over.

    "The period" (step 0) is one only where a quarter was told."""
    if says.step == 0 and not seen.quarter:
        return None
    later = 4 * (says.step or 0)
    if says.year is not None:
        return _of_year(says.year, seen.quarter)
    if says.figures and seen.figures:
        return _years_from(seen.figures, says.step or 0)
    if seen.quarter:
        period = step("quarter", seen.quarter.interval.start, later)
        reason = "the quarter told just before" + (", a year from it" if later else "")
        return placed(period, reason, supplied=implied("quarter", TOLD))
    now = seen.base("published", "quarter")
    if now is None:
        return unplaced("XXXX-QX", because.NEEDS_DAY, precision="quarter")
    period = step("quarter", now.number, later - 1)
    reason = f"the last quarter that was over, counted from {now.words}"
    return placed(period, reason, supplied=implied("quarter", now.source))


def _of_year(year: int, told: Period | None) -> When:
    """ "The same quarter of 2008", "the 1988 quarter": the one told before, in that year."""
    if told is None:
        return placed(a_year(year), "the words give the year, but not which quarter")
    number = count_of("quarter", told.interval.start) % 4 + 1
    return placed(a_quarter(year, number), "the quarter told just before, in that year")


def _years_from(told: Period, steps: int) -> When:
    """Figures "a year earlier" than those of a month, half or year: of the same one, then."""
    in_a_year: dict[Precision, tuple[Unit, int]] = {"month": ("month", 12), "half": ("half", 2)}
    unit, count = in_a_year.get(told.precision, ("year", 1))
    period = step(unit, told.interval.start, steps * count)
    words = because.period_words(told.interval.start, told.precision)
    return placed(period, f"a year from {words}, told just before", supplied=implied("year", TOLD))


def _years_away(make: Callable[[int], Period], steps: int, seen: Seen, waiting: str) -> When:
    """ "Last year's third quarter"."""
    now = seen.base("published", "year")
    if now is None:
        return unplaced(f"XXXX-{waiting}", because.NEEDS_DAY)
    period = make(calendar_day(now.number)[0] + steps)
    return placed(period, f"counted from {now.words}", supplied=implied("year", now.source))


def half(says: Half, seen: Seen) -> When:
    """ "the first half of 1930", "the second half"."""
    if says.year is not None:
        return placed(a_half(says.year, says.number), "the words give the year")
    if says.step is not None:
        return _years_away(lambda year: a_half(year, says.number), says.step, seen, "HX")
    turn = Turn(
        f"{_ORDINALS[says.number]} half",
        "year",
        lambda year: a_half(year, says.number),
        f"XXXX-H{says.number}",
        "year",
        latest=True,
    )
    return choose(turn, seen)


def holiday(says: Holiday, seen: Seen) -> When | None:
    """ "Christmas 1914", "last Easter"; nothing for a feast that no calendar of ours computes."""
    if says.name not in FEASTS:
        return None
    if says.year is not None:
        return placed(_feast(says.name, says.year), "the words give the year")
    turn = Turn(says.name.title(), "year", lambda year: _feast(says.name, year), "XXXX", "year")
    return choose(turn, seen, says.step)


def _feast(name: str, year: int) -> Period:
    days = feast(name, year)
    first = a_day(days.start)
    if days.days == 1:
        return first
    return Period("range", days, f"{first.value}/{a_day(days.last).value}", str(days))


def a_weekday(says: Weekday, seen: Seen) -> When:
    """ "Tuesday", "last Tuesday"; "the 27th, a Monday"."""
    if seen.beside:
        reason = f"names {seen.beside.words}, told just before"
        return placed(seen.beside.period, reason, supplied=implied("year month day", TOLD))
    turn = Turn(
        because.WEEKDAYS[says.weekday],
        "week",
        lambda week: a_day(week * 7 + 1 + says.weekday),
        f"XXXX-WXX-{says.weekday + 1}",
        "year month day",
        latest=True,
    )
    return choose(turn, seen, says.step)


def nearest_weekday(says: Weekday, seen: Seen) -> When:
    """The Monday of "ten years ago on Monday": at most three days from publication."""
    now = seen.now("day")
    if now is None:
        return unplaced(f"XXXX-WXX-{says.weekday + 1}", because.NEEDS_DAY)
    day = now.number + (says.weekday - weekday(now.number) + 3) % 7 - 3
    reason = f"the {because.WEEKDAYS[says.weekday]} nearest to {now.words}"
    return placed(a_day(day), reason, supplied=implied("year month day", now.source))


def nth_weekday(says: NthWeekday, seen: Seen, of: When | None) -> When | None:
    """ "the last Saturday of October"; nothing where there are not so many."""
    if says.number >= len(_ORDINALS) or not says.number:
        return None
    name = (
        f"{_ORDINALS[says.number] if says.number > 0 else 'last'} {because.WEEKDAYS[says.weekday]}"
    )
    if isinstance(says.of, BareMonth):
        month = says.of.month
        turn = Turn(
            f"{name} of {because.MONTHS[month - 1]}",
            "year",
            lambda year: a_day(_nth(says, a_month(year, month).interval)),
            f"XXXX-{month:02d}-XX",
            "year",
            of_days=True,
        )
        return choose(turn, seen, says.of.step)
    if of is None or of.interval is None:
        return of
    day = a_day(_nth(says, of.interval))
    return placed(day, f"the {name} of it: {of.because}", supplied=of.implied)


def _nth(says: NthWeekday, days: Interval) -> int:
    """The nth such weekday of some days, or with -1 the last; ValueError where there is none."""
    first = days.start + (says.weekday - weekday(days.start)) % 7
    last = days.last - (weekday(days.last) - says.weekday) % 7
    day = first + 7 * (says.number - 1) if says.number > 0 else last
    if not days.start <= day <= days.last:
        raise ValueError("there are not so many")
    return day
