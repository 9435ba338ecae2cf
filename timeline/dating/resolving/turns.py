"""From sayings without a year to what comes round: months, days, weekdays, seasons, feasts."""

from collections.abc import Callable

from timeline.dating import says as say
from timeline.dating.english.lexicon.verbs import UNTIL
from timeline.dating.resolving.answers import implied, placed, unplaced
from timeline.dating.resolving.seen import Seen
from timeline.dating.resolving.yearless import choose
from timeline.dating.told.anchors import TOLD, Told
from timeline.dating.units import because
from timeline.dating.units.feasts import FEASTS, feast
from timeline.dating.units.turn import Around, Turn
from timeline.dating.units.values import (
    DAYS_OF_A_WEEK,
    Period,
    a_day,
    a_month,
    a_season,
    timex_year,
)
from timeline.dating.verbs.cues import SET_AGAINST
from timeline.dating.verbs.plans import MOVED_FROM, PLANNED_THEN, REACH
from timeline.days import (
    MONTHS,
    SEASONS,
    WEEKDAYS,
    Interval,
    calendar_day,
    day_number,
    days_in_month,
    weekday,
)
from timeline.model import When
from timeline.records import replace

NEXT_IN_A_LOG = 7
"""Days: "Tuesday 4 May" goes on from "Monday 3 May 1982", whenever that is read."""
LEAP_YEAR, LEAP_REACH, DECEMBER = 2024, 8, 12
JUST_OVER, DAYS_OVER = 15, 7
"""Days: early in March "last February" is that of last year; in January "last December" is not.
On 6 April "last April 5" is the one a year ago."""
_RISINGS = (
    " Revolution", " Rising", " Uprising", " Rebellion", " Revolt", " Insurrection", " Putsch",
    " Coup", " Monarchy",
)  # fmt: skip
_RISINGS_OF = tuple(f"{rising} of " for rising in _RISINGS)


def bare_month(says: say.BareMonth, seen: Seen) -> When | None:
    """ "in September"; not in "the May Revolution" of news, nor in "the May Rising of 1863"."""
    if says.step is None and seen.is_before(_RISINGS_OF if seen.history else _RISINGS):
        return None
    name = MONTHS[says.month - 1]
    turn = Turn(
        name,
        "year",
        lambda year: a_month(year, says.month),
        f"XXXX-{says.month:02d}",
        "year",
        fresh=0 if says.month == DECEMBER else JUST_OVER,
    )
    by_told = _by_told(turn, seen) if says.step is None else None
    if by_told is None and says.step is None and (told := seen.month_before(says.month)):
        period = turn.make(told.year)
        return placed(period, f"as {told.words}", supplied=implied(turn.supplied, TOLD))
    return by_told or choose(turn, seen, says.step)


def _by_told(turn: Turn, seen: Seen) -> When | None:
    """In news the next one after that of a plan: "agreed in March to meet in May".

    Or the last one before that of newer figures: "4 percent in March, up from 3 percent in June".
    """
    told = seen.told
    if seen.history or seen.published is None or told is None:
        return None
    here = told.sentence == seen.place.number and told.knows("month") and not told.around
    if not here or told.interval.end > seen.published:
        return None
    older = seen.place.leading(SET_AGAINST.pattern, REACH)
    planned = seen.tense == "would" or (seen.tense == "past" and not seen.place.done)
    if not (older or (planned and seen.place.leading(PLANNED_THEN, REACH))):
        return None
    around, start = Around(turn, told.interval.start), told.interval.start
    period = around.last_begun_by(start - 1) if older else around.first_from(start)
    reason = f"the {turn.name} {'before' if older else 'after'} {told.words}, told in its sentence"
    return placed(period, reason, supplied=implied(turn.supplied, TOLD))


def month_day(says: say.MonthDay, seen: Seen) -> When | None:
    """ "21 June"; nothing where the month never has such a day."""
    if not 1 <= says.day <= days_in_month(LEAP_YEAR, says.month):
        return None
    turn = Turn(
        f"{says.day} {MONTHS[says.month - 1]}",
        "year",
        lambda year: a_day(day_number(year, says.month, says.day)),
        f"XXXX-{says.month:02d}-{says.day:02d}",
        "year",
        of_days=True,
        fresh=DAYS_OVER,
        reach=LEAP_REACH if (says.month, says.day) == (2, 29) else 2,
    )
    if says.weekday is not None:
        same_weekday = replace(turn, make=_only_on(turn.make, says.weekday), reach=1)
        if day := _goes_on_from(seen.told, same_weekday):
            reason = f"the {turn.name} that goes on from {because.day_words(day.interval.start)}"
            return placed(day, reason, supplied=implied(turn.supplied, TOLD))
        when = choose(same_weekday, seen, says.step)
        return when if when.interval else choose(turn, seen, says.step)
    if says.step is None and (told := seen.told_before(says.month, says.day)):
        return placed(told.period, f"as {told.words}", supplied=implied(turn.supplied, TOLD))
    return choose(turn, seen, says.step)


def _goes_on_from(told: Told | None, turn: Turn) -> Period | None:
    """The day of that date and weekday right after a day that was told, as in a log."""
    if told is None or told.precision != "day":
        return None
    try:
        day = turn.make(told.year)
    except ValueError:
        return None
    return day if 0 < day.interval.start - told.interval.start <= NEXT_IN_A_LOG else None


def _only_on(make: Callable[[int], Period], day: int) -> Callable[[int], Period]:
    """The same turn in the years in which it falls on this weekday."""

    def made(count: int) -> Period:
        period = make(count)
        if weekday(period.interval.start) != day:
            raise ValueError("another weekday")
        return period

    return made


def this_day(year: int, seen: Seen) -> When | None:
    """The day of publication in another year: "on this day in 1950", where it is known."""
    now = seen.now("day")
    if now is None:
        return None
    day = day_number(year, *calendar_day(now.number)[1:])
    return placed(a_day(day), f"the day of {now.words}", supplied=implied("month day", now.source))


def day_of_month(says: say.DayOfMonth, seen: Seen) -> When | None:
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


def season(says: say.Season, seen: Seen) -> When:
    """ "summer 2023", "last summer", "the summer"."""
    if says.year is not None:
        return placed(a_season(says.year, says.season), "the words give the year")
    turn = Turn(
        SEASONS[says.season],
        "year",
        lambda year: _season_seen(year, says.season),
        f"XXXX-{says.season}",
        "year",
    )
    return choose(turn, seen, says.step)


def _season_seen(year: int, name: say.SeasonName) -> Period:
    """A season that is seen, not named with its year: TIMEX3 then counts winter to its January."""
    period = a_season(year, name)
    return replace(period, value=f"{timex_year(year + 1)}-WI") if name == "WI" else period


def holiday(says: say.Holiday, seen: Seen) -> When | None:
    """ "Christmas 1914", "last Easter"; nothing for a feast that no calendar of ours computes."""
    if says.name not in FEASTS:
        return None
    if says.year is not None:
        return placed(_feast(says.name, says.year), "the words give the year")
    turn = Turn(
        says.name.title(),
        "year",
        lambda year: _feast(says.name, year),
        "XXXX",
        "year",
        of_days=True,
    )
    return choose(turn, seen, says.step)


def _feast(name: str, year: int) -> Period:
    days = feast(name, year)
    first = a_day(days.start)
    if days.days == 1:
        return first
    return Period("range", days, f"{first.value}/{a_day(days.last).value}", str(days))


def a_weekday(says: say.Weekday, seen: Seen) -> When:
    """ "Tuesday", "last Tuesday"; "the 27th, a Monday"."""
    if seen.beside:
        reason = f"names {seen.beside.words}, told just before"
        return placed(seen.beside.period, reason, supplied=implied("year month day", TOLD))
    turn = Turn(
        WEEKDAYS[says.weekday],
        "week",
        lambda week: a_day(week * 7 + 1 + says.weekday),
        f"XXXX-WXX-{says.weekday + 1}",
        "year month day",
        latest=True,
    )
    if says.step is None and (end := _end_of_days(says.weekday, seen)) is not None:
        return end
    if says.step is None and _is_told_from(seen.told, seen):
        seen = seen.but(history=True)
    over = seen.is_over if says.step is None else ""
    seen = seen.but(tense="past") if over == "now" else seen
    return choose(turn, seen, -1 if over == "night" else says.step)


def _is_told_from(told: Told | None, seen: Seen) -> bool:
    """Whether news tells it so, too: "found on Sunday; she had been seen on Thursday"."""
    if told is None or told.precision != "day":
        return False
    beside = seen.place.number == told.sentence and told.tense == "past"
    gone = seen.tense == "past perfect" and seen.signal not in UNTIL
    return seen.says_which or (beside and gone)


def _end_of_days(name: int, seen: Seen) -> When | None:
    """The first such day after the one from which a stretch goes on: "from Friday to Sunday"."""
    begins = seen.begins
    if begins is None or begins.place is None or begins.precision != "day":
        return None
    if begins.place.leading(MOVED_FROM, REACH):
        return None
    first = begins.interval.start
    day = first + ((name - weekday(first)) % DAYS_OF_A_WEEK or DAYS_OF_A_WEEK)
    reason = f"the {WEEKDAYS[name]} up to which it lasts from {begins.words}"
    return placed(a_day(day), reason, supplied=implied("year month day", TOLD))


def weekday_from_now(says: say.Weekday, seen: Seen, *, nearest: bool) -> When:
    """The Tuesday of "a week on Tuesday": the first after publication.

    Or the `nearest`, at most three days from it: "ten years ago on Monday".
    """
    now = seen.now("day")
    if now is None:
        return unplaced(f"XXXX-WXX-{says.weekday + 1}", because.NEEDS_DAY)
    first = now.number - 3 if nearest else now.number + 1
    day = first + (says.weekday - weekday(first)) % DAYS_OF_A_WEEK
    reason = f"the {WEEKDAYS[says.weekday]} {'nearest to' if nearest else 'after'} {now.words}"
    return placed(a_day(day), reason, supplied=implied("year month day", now.source))


def nth_weekday(says: say.NthWeekday, seen: Seen, of: When | None) -> When | None:
    """ "the last Saturday of October"; nothing where there are not so many."""
    if says.number >= len(because.ORDINALS) or not says.number:
        return None
    which = because.ORDINALS[says.number] if says.number > 0 else "last"
    name = f"{which} {WEEKDAYS[says.weekday]}"
    if isinstance(says.of, say.BareMonth):
        month = says.of.month
        turn = Turn(
            f"{name} of {MONTHS[month - 1]}",
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


def _nth(says: say.NthWeekday, days: Interval) -> int:
    """The nth such weekday of some days, or with -1 the last; ValueError where there is none."""
    first = days.start + (says.weekday - weekday(days.start)) % 7
    last = days.last - (weekday(days.last) - says.weekday) % 7
    day = first + 7 * (says.number - 1) if says.number > 0 else last
    if not days.start <= day <= days.last:
        raise ValueError("there are not so many")
    return day
