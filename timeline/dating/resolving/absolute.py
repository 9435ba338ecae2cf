"""From sayings that carry their own year to days."""

from timeline.dating import says as say
from timeline.dating.english.lexicon.verbs import UNTIL
from timeline.dating.resolving.answers import about, implied, placed, unplaced
from timeline.dating.resolving.seen import Seen
from timeline.dating.resolving.turns import month_day
from timeline.dating.told.anchors import TOLD
from timeline.dating.units.because import NEEDS_DAY
from timeline.dating.units.values import (
    a_century,
    a_day,
    a_decade,
    a_millennium,
    a_month,
    a_week,
    a_year,
    some_years,
)
from timeline.dating.verbs.verbforms import PAST_TENSES
from timeline.days import calendar_day, day_number, monday_of_week
from timeline.model import When
from timeline.records import replace

YEARS_AHEAD = 10
"""A year of two digits means the last such year, or one at most this far ahead."""
SAID = "the words give it in full"
HEADED = "the day stands over the list, and the year opens the line"


def whole(
    says: say.Day | say.Month | say.Year | say.Years | say.Decade | say.Century | say.Week,
) -> When:
    """A date said in full; ValueError where the calendar has no such day."""
    match says:
        case say.Day(headed=True):
            day = a_day(day_number(says.year, says.month, says.day))
            return placed(day, HEADED, supplied=implied("month day", TOLD))
        case say.Day():
            return placed(a_day(day_number(says.year, says.month, says.day)), SAID)
        case say.Month():
            return placed(a_month(says.year, says.month), SAID)
        case say.Year():
            return placed(a_year(says.year), SAID)
        case say.Years():
            return placed(some_years(says.first, says.last), SAID)
        case say.Decade():
            return placed(a_decade(says.year), SAID)
        case say.Century():
            make = a_century if says.years == 100 else a_millennium
            return placed(make(says.number), SAID)
        case say.Week():
            return placed(a_week(monday_of_week(says.year, says.week)), SAID)


CENTURY_AHEAD, CENTURY_AHEAD_IN_A_ROW = 40, 60
"""Years: as far a story of the past, or a row, goes on to "the '60s"; further on lies behind it."""


USAGE = "usage"
_NEW_AGAIN = 20
"""Of this decade and the one a century ago no usage tells which is "the twenties"."""


def short_year(says: say.ShortYear | say.Decade, seen: Seen) -> When:
    """'68 or the '90s: the century that brings it nearest before the time of the text."""
    make = a_year if isinstance(says, say.ShortYear) else a_decade
    now = seen.now("year")
    told = seen.joined or (seen.told if seen.history or not now else None)
    if told:
        ahead = CENTURY_AHEAD_IN_A_ROW if told is seen.joined else CENTURY_AHEAD
        year, source = _nearest_century(says.year, told.year, ahead), TOLD
        because = f"the century of {told.words}, told just before"
    elif now:
        ahead = 0 if seen.tense in PAST_TENSES else YEARS_AHEAD
        year, source = _last_century(says.year, calendar_day(now.number)[0] + ahead), now.source
        because = f"the last of that name before {now.words}"
    elif isinstance(says, say.Decade) and says.year > _NEW_AGAIN:
        year, source = 1900 + says.year, USAGE
        because = "those of the 20th century, where no other is told"
    else:
        digits = f"{says.year:02d}" if isinstance(says, say.ShortYear) else f"{says.year // 10}X"
        return unplaced(f"XX{digits}", NEEDS_DAY, precision="year")
    return placed(make(year), because, supplied=implied("century", source))


def _last_century(short: int, latest: int) -> int:
    return latest - (latest - short) % 100


def _nearest_century(short: int, told: int, ahead: int) -> int:
    back = 100 - ahead
    return told + (short - told + back) % 100 - back


def turn_of_a_century(unit: say.Unit, seen: Seen) -> When:
    """ "The turn of the century": the last, or the next where that is nearer to what is told."""
    base = seen.base("told", "decade") or seen.now("year")
    if base is None:
        return unplaced("XX00", NEEDS_DAY, precision="year")
    years = 100 if unit == "century" else 1000
    ahead = years - 1 if seen.signal in UNTIL and base.source == TOLD else years * 6 // 10
    year = (calendar_day(base.number)[0] + ahead) // years * years
    supplied = implied("year", base.source)
    return about(placed(a_year(year), f"the {unit} nearest to {base.words}", supplied=supplied))


def numeric_day(says: say.NumericDay, seen: Seen) -> When | None:
    """03/04/2024 in the order of the document; nothing where neither order is a day."""
    orders = [(says.first, says.second), (says.second, says.first)]
    month_first, why = seen.order
    for month, day in orders if month_first else reversed(orders):
        try:
            when = _numeric(says, month, day, seen)
        except ValueError:
            continue
        if when is None or says.first == says.second or max(says.first, says.second) > 12:
            return when
        supplied = (*when.implied, *implied("order", why))
        first = "month" if month == says.first else "day"
        reason = f"the {first} comes first: {why}"
        return replace(when, implied=supplied, because=reason)
    return None


def _numeric(says: say.NumericDay, month: int, day: int, seen: Seen) -> When | None:
    if says.year is None:
        return month_day(say.MonthDay(month, day), seen)
    if not says.short_year:
        return placed(a_day(day_number(says.year, month, day)), SAID)
    now = seen.now("year")
    if now is None:
        return unplaced(f"XX{says.year:02d}-{month:02d}-{day:02d}", NEEDS_DAY)
    year = _last_century(says.year, calendar_day(now.number)[0] + YEARS_AHEAD)
    because = f"the last such day before {now.words}"
    return placed(
        a_day(day_number(year, month, day)), because, supplied=implied("century", now.source)
    )
