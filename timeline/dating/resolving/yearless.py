"""From what comes round again ("September", "Friday", "the 30th") to days: which, which way."""

from timeline.dating.english.lexicon.verbs import BEFORE, FROM, SINCE, THROUGH, UNTIL
from timeline.dating.resolving.answers import implied, placed, unplaced
from timeline.dating.resolving.reach import earliest
from timeline.dating.resolving.seen import Seen
from timeline.dating.told.anchors import PUBLISHED, SUMS, TOLD, Told
from timeline.dating.told.onward import PRECEDED
from timeline.dating.units import because
from timeline.dating.units.turn import Around, Turn, holds, next_in_list
from timeline.dating.units.values import DAYS_OF_A_WEEK, DAYS_OF_A_YEAR, Period
from timeline.dating.verbs.plans import OCCASION, REACH
from timeline.dating.verbs.verbforms import PAST_TENSES
from timeline.days import add_months
from timeline.model import Precision, When

LATE: dict[Precision, int] = {"day": 10, "month": 31}
"""Days: what a report tells of has seldom ended longer ago, or begins later than a month on."""
A_GAP = 200
"""Days: a chronicle of the news, told as if it were now, gives the year of what comes so late."""
DAY_CLEARLY_AWAY = 60
DAY_CLEARLY_GONE = 30
MONTH_CLEARLY_AWAY = 30
"""Days: the tense overrules the nearest occurrence only where that is further away than this."""
ANOTHER_ZONE = 1
"""Days: what "arrived on 6 July", told on 5 July, is ahead only by the clock of another place."""
NOT_TOMORROW = 2
"""Days: "next Wednesday", told on a Tuesday, is not tomorrow."""
TOO_SOON = 45
"""Days: "the next summer", told of a May, is not the one that begins so soon."""
REPORTED_WITHIN = 85
"""Days: up to then after its end a company "will report third-quarter results"."""
RATHER_PAST = 0.4
"""A time without a verb lies ahead only where so much nearer; what "would" be, behind."""
_STEPS = {-1: "the last", 0: "this", 1: "the next"}


def choose(turn: Turn, seen: Seen, steps: int | None = None) -> When:
    """The occurrence that is meant, seen from publication, the date told before, or the sums."""
    try:
        return _chosen(turn, seen, steps)
    except LookupError:
        return unplaced(turn.waiting, "lies beyond the calendars that we have")


def _chosen(turn: Turn, seen: Seen, steps: int | None) -> When:
    yearly = turn.unit == "year" and steps is None
    if yearly and seen.ahead:
        period, reason, source = *_before_ahead(turn, seen.ahead), TOLD
    elif yearly and seen.begins and not _is_inside(seen) and _ends_range(turn, seen):
        period, reason, source = *_to_the_end(turn, seen.begins), TOLD
    elif yearly and seen.entry is not None:
        reason = f"{turn.name} in the list of days, after {_words(seen.entry)}"
        period, source = next_in_list(turn, seen.entry, seen.course), TOLD
    elif yearly and (year := seen.of_year):
        period, reason, source = turn.make(year[0]), f"in {year[0]}, {year[1]}", TOLD
    elif seen.told and _follows(turn, seen, steps):
        period, reason, source = *_after_told(turn, seen.told, seen, steps), TOLD
        report = seen.published if _is_of_report(turn, seen, seen.told) else None
        if report is not None and period.interval.start > report:
            period, reason, source = *_from_published(turn, report, seen, steps), PUBLISHED
    elif seen.published is not None:
        period, reason, source = *_from_published(turn, seen.published, seen, steps), PUBLISHED
    elif seen.written is not None and turn.unit == "year":
        period, reason, source = *_by_sums(turn, seen.written, seen), SUMS
    else:
        return unplaced(turn.waiting, because.NEEDS_DAY)
    return placed(period, reason, supplied=implied(turn.supplied, source))


def _follows(turn: Turn, seen: Seen, steps: int | None) -> bool:
    """Whether it is seen from the date told before: in a history, or "the 30th" of a month told."""
    to_come = seen.published is None and seen.tense == "future" and turn.unit == "year"
    if to_come and seen.told and not seen.told.knows("month"):
        return False  # "Opened in 1907, it will be shut in May".
    now = seen.history and turn.unit != "month" and _tells_of_now(turn, seen)
    if now or (turn.unit == "week" and not (seen.told and seen.told.knows("week"))):
        return False
    if steps == 0 and turn.unit == "year" and seen.published is not None:
        return False
    if seen.history or (steps is not None and steps <= 0):
        return seen.history and not (steps == -1 and _is_last_of_late(turn, seen))
    if turn.unit == "year":
        return seen.follows and not _is_of_late(turn, seen)
    if seen.signal in SINCE and seen.tense in ("perfect", "present"):
        return False
    return turn.unit == "month" and seen.told is not None and seen.told.knows("month")


def _is_of_report(turn: Turn, seen: Seen, told: Told) -> bool:
    """Whether it cannot lie after its report, as nothing in news does, nor what was done there.

    "The line is due in 2027. In May they left".
    """
    done = seen.tense in PAST_TENSES and not turn.latest and told.sentence != seen.place.number
    return done or not (told.around or seen.history)


def _is_last_of_late(turn: Turn, seen: Seen) -> bool:
    """Whether "last October" goes on from what was told within a year of the report."""
    told, published = seen.told, seen.published
    if told is None or published is None or turn.unit != "year" or told.around:
        return False
    last = Around(turn, published).stepped(-1).interval
    return told.interval.start < last.start <= published <= told.interval.start + DAYS_OF_A_YEAR


def _is_of_late(turn: Turn, seen: Seen) -> bool:
    """Whether a day or month of late, or soon, is meant, though one long ago was told."""
    told, published = seen.told, seen.published
    if told is None or published is None or told.around:
        return False
    late = Around(turn, published).last_begun_by(published)
    if told.precision != "day" and seen.place.number != told.sentence:
        back = Around(turn, told.interval.start).first_from(earliest(turn, told, seen))
        of_late = late.precision == "day" and published - late.interval.last <= LATE["month"]
        if of_late and back.interval.last < told.interval.start:
            return True  # "They parted in June 2017. Roe had left on January 17".
    same = told.place is not None and told.sentence == seen.place.number
    aside = same and told.place is not None and told.place.is_participial
    if told.paragraph == seen.place.paragraph and not aside:
        return False
    reach = LATE["month"] if aside else LATE.get(late.precision, -1)
    lately = published - late.interval.last <= reach
    soon = Around(turn, published).first_from(published + 1).interval.start - published
    lately |= seen.tense not in PAST_TENSES and soon <= LATE["month"]
    then = Around(turn, told.interval.start).first_from(told.interval.start)
    far = then.interval.start - told.interval.last > (A_GAP if seen.as_now else DAY_CLEARLY_AWAY)
    before = late.precision == "day" and seen.tense == "past perfect"
    return far and lately and not before and (aside or told.precision in ("day", late.precision))


def _tells_of_now(turn: Turn, seen: Seen) -> bool:
    """Whether what "will" be in a history is to come for its reader, and in no year just named.

    Or whether it is when the report was made: "the paper reported Friday".
    """
    if seen.published is None or (seen.told and seen.told.around):
        return False
    to_come = seen.is_to_come and not _goes_on_in_present(seen.told, seen.published)
    return to_come or (turn.unit == "week" and (seen.place.reported or seen.comes_home))


def _goes_on_in_present(told: Told | None, published: int) -> bool:
    """Whether what a past month "begins" was told in the present, as is what follows it."""
    if told is None or told.place is None or told.tense not in ("future", "present"):
        return False
    bare_year = not told.knows("season") and told.place.words.isdigit()
    return told.interval.last < published and not bare_year


def _before_ahead(turn: Turn, ahead: Told) -> tuple[Period, str]:
    period = Around(turn, ahead.interval.start).last_begun_by(ahead.interval.last)
    return period, f"{turn.name} before {ahead.words}, told in its sentence"


def _is_inside(seen: Seen) -> bool:
    """Whether its own words tell the year: "from March 2020 until December last year"."""
    return seen.told is not None and seen.told.around


def _ends_range(turn: Turn, seen: Seen) -> bool:
    """Whether a range may run on to the first one after its beginning."""
    begins = seen.begins
    if begins is None or begins.precision not in ("day", "month", "season"):
        return False
    if seen.published is not None and begins.interval.start > seen.published:
        return True
    ahead = Around(turn, begins.interval.start).first_from(begins.interval.start)
    told = seen.tense in PAST_TENSES and seen.published is not None
    return not told or ahead.interval.start <= (seen.published or 0)


def _to_the_end(turn: Turn, begins: Told) -> tuple[Period, str]:
    period = Around(turn, begins.interval.start).first_from(begins.interval.start)
    return period, f"the {turn.name} up to which it lasts from {begins.words}"


def _after_told(turn: Turn, told: Told, seen: Seen, steps: int | None) -> tuple[Period, str]:
    around = Around(turn, told.interval.start)
    if steps is not None:
        reason = f"{_STEPS[steps]} {turn.name} seen from {told.words}, told just before"
        return _stepped(turn, told, steps), reason
    before = seen.place.had and seen.signal not in UNTIL
    back = turn.unit == "week" or (turn.unit == "month" and not (told.had or seen.opens))
    if back and before and told.precision == "day":
        return around.last_begun_by(told.interval.start), f"the {turn.name} before {told.words}"
    period = around.first_from(earliest(turn, told, seen))
    goes_with = f"the {turn.name} that goes with {told.words}, told just before"
    return period, f"{turn.name} in {told.words}" if told.around else goes_with


def _stepped(turn: Turn, told: Told, steps: int) -> Period:
    """ "The next spring": after a whole year was told, that of the year after."""
    whole = turn.unit == "year" and not told.knows("half")
    day = told.interval.last if whole and steps > 0 else told.interval.start
    if steps > 0 and turn.unit == "year" and not whole and not turn.of_days:
        return Around(turn, day).first_from(day + TOO_SOON)
    return Around(turn, day).stepped(steps)


def _from_published(
    turn: Turn, published: int, seen: Seen, steps: int | None
) -> tuple[Period, str]:
    around = Around(turn, published)
    day = because.day_words(published)
    if steps is not None:
        next_week = turn.unit == "week" and steps > 0
        period = around.first_from(published + NOT_TOMORROW) if next_week else around.stepped(steps)
        if turn.unit == "week" and steps == 0 and seen.tense == "future":
            period = around.first_from(published)  # "Will be sold this Thursday", told on a Sunday.
        return period, f"{_STEPS[steps]} {turn.name} seen from publication, {day}"
    if not turn.latest:
        return _nearest(turn, around, seen, published)
    begun = around.last_begun_by(published)
    if _looks_ahead_to(turn, begun, seen, published) and not holds(begun, published):
        reason = f"the next {turn.name} after publication, {day}, not {_words(begun)}"
        return around.first_from(published), reason
    other = _words(around.first_from(published + 1))
    return begun, f"the last {turn.name} on or before publication, {day}, not {other}"


def _looks_ahead_to(turn: Turn, begun: Period, seen: Seen, published: int) -> bool:
    """Whether the next one is meant, by its verb, its signal, or since it is tomorrow."""
    if turn.over and 0 <= published - begun.interval.last <= REPORTED_WITHIN:
        return False
    if seen.tense == "future" or seen.tense in PAST_TENSES:
        return seen.tense == "future"
    if turn.unit == "year" and seen.tense in ("present", "would"):
        ahead = Around(turn, published).first_from(published + 1).interval.start
        return published - begun.interval.last > ahead - published
    if turn.unit == "week" and not seen.tense:
        since = published - begun.interval.start
        if since in (1, DAYS_OF_A_WEEK - 1):
            return since > 1
    if turn.unit == "week" and seen.tense == "would":
        return published - begun.interval.start > DAYS_OF_A_WEEK // 2
    return seen.signal in UNTIL | FROM | THROUGH


def _nearest(turn: Turn, around: Around, seen: Seen, published: int) -> tuple[Period, str]:
    begun, ahead = around.last_begun_by(published), around.first_from(published + 1)
    told = seen.told if seen.place.leading(PRECEDED, REACH) else None
    if told and told.sentence == seen.place.number and told.precision == "day":
        after = around.first_from(told.interval.start)  # "Met on 3 May before the vote in June".
        return after, f"the {turn.name} after {told.words}, told just before"
    since = max(0, published - begun.interval.last)
    until = ahead.interval.start - published
    month = because.month_words(published)
    days = begun.precision == "day"
    clearly_away = DAY_CLEARLY_AWAY if days else MONTH_CLEARLY_AWAY
    if not days and seen.tense in PAST_TENSES and not seen.place.leading(OCCASION, REACH):
        clearly_away = 0
    deadline = seen.signal in UNTIL | THROUGH and not seen.opens and seen.tense != "past perfect"
    if seen.signal in SINCE:
        return begun, f"{turn.name} seen from {month}, since when something holds: the last one"
    finished = seen.place.done or seen.tense == "past perfect"
    over = until > (ANOTHER_ZONE if finished else clearly_away)
    if seen.tense in PAST_TENSES and over and not deadline:
        reason = f"in the past tense: the last one, not {_words(ahead)}"
        return begun, f"{turn.name} seen from {month}, {reason}"
    # "Until" and "by" look ahead too where no verb is told.
    untold = seen.tense in {"", "present"} and seen.signal in UNTIL | BEFORE
    if (untold or seen.tense == "future") and since > (DAY_CLEARLY_GONE if days else 0):
        reason = f"in the future tense: the next one, not {_words(begun)}"
        return ahead, f"{turn.name} seen from {month}, {reason}"
    ahead_of_it = 1 / RATHER_PAST if seen.tense == "would" else 1 if days else RATHER_PAST
    nearest, other = (begun, ahead) if since * ahead_of_it <= until else (ahead, begun)
    day = because.day_words(published)
    return nearest, f"the {turn.name} nearest to publication, {day}, not {_words(other)}"


def _words(period: Period) -> str:
    return because.period_words(period.interval.start, period.precision)


def _by_sums(turn: Turn, written: int, seen: Seen) -> tuple[Period, str]:
    around = Around(turn, written)
    where = f"{because.month_words(written)}, where the text's own sums put it"
    if seen.tense == "future":
        return around.first_from(written), f"the next {turn.name} seen from {where}"
    period = around.last_begun_by(add_months(written, 1) - 1)
    return period, f"the last {turn.name} seen from {where}"
