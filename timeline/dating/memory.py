"""What a text has told so far, as far as later sayings hang on it: a date, a quarter, an era."""

from __future__ import annotations

from timeline.dating.anchors import Told
from timeline.dating.english.verbs import IN_PASSING, UNTIL
from timeline.dating.ground import core, is_deictic
from timeline.dating.line import Line
from timeline.dating.passing import as_it_goes_on, is_ago, is_said_again, looks_back
from timeline.dating.place import Place
from timeline.dating.rule import Heard
from timeline.dating.says import (
    BareMonth,
    Clock,
    Day,
    DayOfMonth,
    Holiday,
    Inside,
    Month,
    MonthDay,
    SameTime,
    Says,
    Season,
    Shift,
    Unit,
    UnitStep,
    Weekday,
    Year,
)
from timeline.dating.values import Period
from timeline.days import weekday
from timeline.model import When
from timeline.records import replace

FAR = 300
"""Days: a date further than this from publication belongs to another time than the news."""
A_COMPARISON = 730
"""Days: "a year ago" compares with the present, and tells no story of its own."""
RUN_IN_NEWS = 2
"""So many dates of another time in a row, and months without a year belong to it too; one is
enough in a text that never says "Tuesday" or "last week"."""
STORY_BACK, STORY_AHEAD = 2, 10
"""Years: dates of another time are of one story if each is at most so far from the one before."""
LONG_AGO = 10
"""Years: a year in mid-sentence further back than this from the one told is a digression."""
SENTENCES_OF_A_QUARTER = 6
SENTENCES_OF_A_DAY = 3
"""How far "the quarter" and "5 p.m." reach back to the quarter and the day that were told."""
LONG = ("year", "decade", "century")
_FINER: dict[Unit, tuple[type, ...]] = {
    "year": (BareMonth, MonthDay, Season, Holiday),
    "month": (DayOfMonth,),
    "week": (Weekday,),
}
"""What says more finely when in a year, a month or a week."""
_OF_FIGURES = ("month", "half", "year")
_OF_THE_LINE = (BareMonth, MonthDay, Season, Holiday)
_DAY_TOLD = ("day", "told")
_YEARLESS = (*_OF_THE_LINE, DayOfMonth)


class Memory:
    """The date and the quarter told last, and how many dates of another time stand in a row."""

    def __init__(self, published: int | None, first: Told | None, lead: int, news: bool) -> None:
        self.told = first
        self._line = Line(first, lead) if first else None
        self._history = first is not None
        self._published = published
        self._quarter: Told | None = None
        self._year: Told | None = None
        self._just: Told | None = None
        self.last: Told | None = None
        self._day: Told | None = None
        self._enough = RUN_IN_NEWS if news else 1
        self._run = 0
        self._passing = False
        self._around: tuple[Unit, Told] | None = None
        self._narrowed = False

    def told_at(self, says: Says, place: Place) -> Told | None:
        """The date that a saying is seen from: the one told last, or a history's own line."""
        if self._line is None and self._is_of_a_day(says, place):
            return self._day
        if self._line is None or not isinstance(core(says), _OF_THE_LINE):
            return self.told
        return self._line.seen_from(self.told, place.paragraph, place.number)

    def _is_of_a_day(self, says: Says, place: Place) -> bool:
        """Whether "the same day" or "two days later" in news looks past a month to the day told."""
        inner = core(says)
        if not isinstance(inner, (UnitStep, Shift)) or (inner.unit, inner.anchor) != _DAY_TOLD:
            return False
        if self._day is None or self._day.paragraph != place.paragraph:
            return False
        return self.told is not None and not self.told.knows("day")

    def around(self, says: Says, place: Place) -> Told | None:
        """The year, month or week just said in which it lies: "last year, in April and July"."""
        if self._around is None or not (place.narrows or (place.joined and self._narrowed)):
            return None
        unit, told = self._around
        finer = isinstance(core(says), _FINER.get(unit, ()))
        return told if finer and told.sentence == place.number else None

    def quarter(self, place: Place) -> Period | None:
        """The quarter that figures are told of here."""
        quarter = self._quarter
        if quarter is None or place.number - quarter.sentence > SENTENCES_OF_A_QUARTER:
            return None
        return quarter.period

    def figures(self, place: Place) -> Period | None:
        """The month, half or year that the same sentence has told."""
        for told in (self.told, self._year):
            if told and told.sentence == place.number and told.precision in _OF_FIGURES:
                return told.period
        return None

    def year(self, place: Place) -> Told | None:
        """The year that the same sentence has mentioned, in news the one before it at its end."""
        if self._just and not self._history and place.number - self._just.sentence == 1:
            return self._just
        return self._year if self._year and self._year.sentence == place.number else None

    def day(self, place: Place) -> Told | None:
        """The day that a clock time belongs to: in a history the last one, in news a near one."""
        told = self.told
        if told and not self._history and self._is_ahead(told):
            told = self._day
        if told is None or told.precision != "day":
            return told if self._history else None
        if place.tense in ("future", "present", "perfect") and not self._history:
            return None
        near = told.paragraph == place.paragraph
        near = near and place.number - told.sentence <= SENTENCES_OF_A_DAY
        return told if near or self._history else None

    def follows(self, place: Place) -> bool:
        """Whether a month without a year belongs to the other time that is being told of."""
        if self.told is None or place.tense == "future":
            return False
        if not (self.told.knows("month") or self.told.opens):
            return False
        return self._run >= self._enough or (self._run > 0 and self.told.sentence == place.number)

    def remember(self, one: Heard, when: When, place: Place) -> None:
        """Take in what a saying turned out to mean."""
        if when.interval is None and is_deictic(core(one.says)):
            self._run = 0
        if when.interval is None or when.kind in ("DURATION", "SET"):
            return
        if isinstance(one.says, Clock) and one.says.day is None:
            self._run *= when.interval.start != self._published
            return
        period = Period(when.precision, when.interval, when.value, when.edtf)
        told = Told(
            period, place.paragraph, place.number, place.tense, place.opens, place.subordinate
        )
        self._keep_around(one.says, told, place)
        if isinstance(one.says, Year):
            self._year = told
        self.last, self._just = told, told if isinstance(one.says, Year) else None
        if place.closes or place.foretold or self._looks_on(one, told, place):
            return
        if self._is_aside(one, told, place) or self.names_again(one.says, place):
            return
        self._count(one.says, told, place)
        self._passing = looks_back(one, place, history=self._history, passing=self._passing)
        if not self._passing and told.precision == "day" and not self._is_ahead(told):
            self._day = told
        if not self._passing:
            before = self.told
            self._tell(one.says, told, place)
            if self._line and self.told and self.told is not before:
                self._line.go_on(one, self.told, before)
        if self._line and place.heads and isinstance(one.says, Year):
            self._line.begin_under(told)

    def _keep_around(self, says: Says, told: Told, place: Place) -> None:
        if isinstance(says, UnitStep):
            self._around = says.unit, replace(told, around=True)
            self._narrowed = False
            return
        self._narrowed = self.around(says, place) is not None
        self._around = self._around if self._narrowed else None

    def _count(self, says: Says, told: Told, place: Place) -> None:
        """Lengthen or end the run of dates of another time."""
        inner = core(says)
        stated = isinstance(inner, Season) and inner.year is not None
        stated = stated or isinstance(inner, (Day, Month, Inside))
        if stated or (isinstance(inner, Year) and place.opens):
            self._run = self._run_with(told) if self._is_far(told) else 0
        elif is_ago(inner):
            far = self._is_far(told, A_COMPARISON)
            self._run = self._run + self._enough * place.opens if far else 0
        elif is_deictic(inner):
            self._run = 0
        elif isinstance(inner, _YEARLESS):
            self._run = self._run + 1 if self.follows(place) else 0
        elif isinstance(inner, (UnitStep, Shift, SameTime)):
            self._run += self._run > 0

    def _run_with(self, told: Told) -> int:
        """One more date of the story that is being told, or the first of another."""
        before = self.told
        if before is None:
            return 1
        return self._run + 1 if -STORY_BACK <= told.year - before.year <= STORY_AHEAD else 1

    def _is_ahead(self, told: Told) -> bool:
        return self._published is not None and told.interval.start > self._published

    def _is_far(self, told: Told, days: int = FAR) -> bool:
        if self._published is None:
            return True
        return abs(told.interval.start - self._published) > days

    def _tell(self, says: Says, told: Told, place: Place) -> None:
        if told.precision == "quarter":
            self._quarter = told
        before = self.told
        if before and self._history and is_said_again(says, told, before):
            self.told = replace(before, paragraph=told.paragraph, sentence=told.sentence)
        elif before is None or not isinstance(says, Year):
            whole = as_it_goes_on(says, told, before)
            frame = before.frame if before else None
            states = isinstance(core(says), (Day, Month))
            self.told = replace(whole, frame=told.year if states else frame)
        elif before.year == told.year and before.knows("half"):
            self.told = replace(before, paragraph=told.paragraph, sentence=told.sentence)
        elif place.opens or self._turns_to(told, before, place):
            self.told = replace(told, frame=told.year)

    def _turns_to(self, told: Told, before: Told, place: Place) -> bool:
        """Whether a bare year in mid-sentence carries what follows, or is only mentioned."""
        if place.in_parentheses:
            return False
        if before.paragraph != place.paragraph:
            return True
        return not before.knows("half") and told.year >= before.year - LONG_AGO

    def names_again(self, says: Says, place: Place) -> Told | None:
        """The time just told, where another only says it again: "the 27th, a Monday"."""
        if place.renames and isinstance(says, Shift) and says.anchor == "told":
            return self.last
        told = self.told
        if not place.joined or not isinstance(says, Weekday) or says.step is not None:
            return None
        if told is None or told.precision != "day" or told.sentence != place.number:
            return None
        return told if weekday(told.interval.start) == says.weekday else None

    def _is_aside(self, one: Heard, told: Told, place: Place) -> bool:
        """Whether a story is left for a moment: "until July 2005", "30 years later"."""
        if self._run == 0 or place.opens or self.told is None:
            return False
        inner = core(one.says)
        if isinstance(inner, (Day, Month)):
            return one.signal in UNTIL and told.year - self.told.year > STORY_BACK
        if isinstance(inner, Shift):
            return told.year - self.told.year > STORY_AHEAD
        return isinstance(inner, UnitStep) and inner.unit in LONG and one.signal in IN_PASSING

    def _looks_on(self, one: Heard, told: Told, place: Place) -> bool:
        """Whether a text, telling of another time, looks on from there: "by the following May"."""
        if self._run == 0 or isinstance(core(one.says), (Day, Month, Year)):
            return False
        if self._history:
            new = self.told is not None and self.told.paragraph != place.paragraph
            return new and not place.opens and one.signal in UNTIL
        return self._is_ahead(told) or one.signal in UNTIL
