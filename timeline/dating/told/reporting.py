"""The days that news is of: the one that its report tells of, and the weekdays that are to come."""

from timeline.dating import says as say
from timeline.dating.kinds import core
from timeline.dating.told.anchors import Told
from timeline.dating.told.place import Place
from timeline.dating.units.values import DAYS_OF_A_WEEK, a_day
from timeline.dating.verbs.verbforms import PAST_TENSES
from timeline.days import weekday
from timeline.records import replace

FRESH, STALE = 2, 6
"""Days: a report may be of a day that lies so long before publication, at a clock time told ..."""
SENTENCES_OF_A_REPORT = 12
"""... up to the next day told, and at most so many sentences further on."""


class Reporting:
    """The day that a report is of, and the days of the week after publication."""

    def __init__(self, published: int | None) -> None:
        self._published = published
        self._coming: dict[int, Told] = {}
        self._report: Told | None = None

    def take_in(self, says: say.Says, told: Told) -> None:
        """Take in a day of the week that follows publication, or one that a report is of."""
        day = told.interval.start
        if self._published is None or told.precision != "day":
            return
        if day < self._published - STALE:
            aside = told.place is not None and told.place.describes
            self._report = self._report if aside else None
        elif self._report and told.place and told.place.said:
            pass
        elif day <= self._published and not (self._report and (told.had or _is_before(says))):
            self._report = told
        if 0 < day - self._published <= DAYS_OF_A_WEEK:
            self._coming[weekday(day)] = replace(told, period=a_day(day))

    def reported(self, place: Place, *, at_a_clock: bool) -> Told | None:
        """The day that a report is of: "on Thursday", in Friday's paper."""
        report = self._report
        if report is None or place.number - report.sentence > SENTENCES_OF_A_REPORT:
            return None
        days = STALE if at_a_clock else FRESH
        recent = self._published is not None and report.interval.start >= self._published - days
        return report if recent else None

    def coming(self, says: say.Says, place: Place) -> Told | None:
        """The day of that name that was told to come, where no past verb tells otherwise."""
        if not isinstance(says, say.Weekday) or says.step is not None:
            return None
        coming = self._coming.get(says.weekday)
        return None if coming is None or place.tense in PAST_TENSES else coming


def _is_before(says: say.Says) -> bool:
    """Whether it is counted back from another: "met on Thursday, a day after they signed"."""
    inner = core(says)
    return isinstance(inner, say.Shift) and inner.direction < 0 and inner.anchor != "published"
