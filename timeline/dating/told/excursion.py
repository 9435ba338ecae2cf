"""How long a text has been telling of another time than the news, so that its months follow it."""

from timeline.dating import says as say
from timeline.dating.english.lexicon.verbs import IN_PASSING, UNTIL
from timeline.dating.kinds import core, is_deictic
from timeline.dating.rule import Heard
from timeline.dating.told.anchors import Told
from timeline.dating.told.passing import is_ago
from timeline.dating.told.place import AHEAD, Place
from timeline.dating.units.values import a_year
from timeline.dating.verbs.verbforms import PAST_TENSES, Tense
from timeline.days import calendar_day, day_number
from timeline.model import When
from timeline.patterns import later
from timeline.records import replace

FAR, A_YEAR = 300, 366
"""Days: a date further than this from publication belongs to another time than the news."""
A_COMPARISON = 730
"""Days: "a year ago" compares with the present, and tells no story of its own."""
RUN_IN_NEWS = 2
"""So many dates of another time in a row, and months without a year belong to it too; one is
enough in a text that never says "Tuesday" or "last week"."""
LONG = 4
"""So many dates of other times in a row, near to each other or not: the text tells a life."""
A_FEW, LATELY, SENTENCES_OF_A_STORY = 7, 45, 8
"""Days: a day so near to one of long ago is of its story, unless it is one of late."""
A_QUARTER = 92
"""Days: up to then a day is of this year, though a story of "February last year" was begun."""
LONG_OVER = 7
"""Months: a day of a past tense that is so long over is told with "last" or with its year."""
SOON = 2
"""Months: so soon after a day of long ago lies the next one of its story."""
GOES_ON = 6
"""Months: so soon where whoever was told of goes on: "in January 2017. On 13 April they"."""
STORY_BACK, STORY_AHEAD = 2, 10
"""Years: dates of another time are of one story if each is at most so far from the one before."""
_ABOUT_THEM = later(r",? (?:they|he|she|it)\b")
LASTING = ("year", "decade", "century")
_ANEW = later(r", (?:and|but|while) (?:in|on|by|at) \Z")
"""Before a time that opens one more clause: "a lease, signed in 2006, failed, and in"."""
_OF_IT = later(r"\b(?:its|his|her|their) (?:[a-z-]+ ){1,2}of \Z")
"""Before a time that only says which: "the index passed its peak of December 1989"."""
_IN_A_ROW = later(
    r"[^.;:]*(?:,|\b(?:and|but)) (?:then |later |finally |soon )?(?:was|were|[a-z]{3,}ed|went|came|"
    r"left|took|won|lost|became|fled|fell|beat|made|gave|got) (?!only )[^,;.:]{0,60} \Z"
)
"""From a year to the time of what the same one did next: "ran in 2019, lost and was held on"."""
_OF_THE_NEWS = ("future", "perfect", "present")
_AS_NOW: tuple[Tense, ...] = ("", "present", "future")
"""Tenses of a chronicle that tells the past as if it were now: "On 3 May 2016 a truce begins"."""
_WITH_YEAR = (say.Season, say.Quarter, say.Half, say.Holiday)
_YEARLESS = (say.BareMonth, say.MonthDay, say.Season, say.Holiday, say.DayOfMonth)


class Excursion:
    """The dates of another time that stand in a row, until the text comes back to its own."""

    def __init__(self, published: int | None, *, news: bool, history: bool) -> None:
        self._published = published
        self._history = history
        self._enough = RUN_IN_NEWS if news else 1
        self._run = 0
        self._away = 0
        self._as_now = False
        self._unread: list[Place] = []
        """Where the dates with a year since then stand; read when that is asked."""
        self._of_last_year = False
        """Whether it began with a year that is told from the day of writing."""
        self._begins: bool | None = None
        """Whether the text begins with a whole day of long ago, and has not come home yet."""

    @property
    def is_on(self) -> bool:
        """Whether any date of another time has been told since the text's own."""
        return self._run > 0

    @property
    def as_now(self) -> bool:
        """Whether what is long over is told as if it were now."""
        for place in self._unread:
            if place.opens:
                self._as_now = place.tense in _AS_NOW
            elif self._as_now and place.tense == "past":
                self._as_now = False
        self._unread = []
        return self._as_now

    def _tell_as_now(self, place: Place | None = None) -> None:
        """Begin anew, at the date of a place or at none."""
        self._as_now, self._unread = False, [place] if place else []

    def follows(self, says: say.Says, told: Told | None, place: Place) -> bool:
        """Whether a month without a year belongs to the other time that is being told of."""
        if told is None:
            return False
        if self.as_now:
            if place.opens_line or told.paragraph == place.paragraph:
                return True
            goes_on = place.opens or _comes_soon(says, told, 1)
            return place.tense != "future" and goes_on
        plain = place.tense == "would" and not place.has_verb_since(place.sentence.start)
        if place.tense in _OF_THE_NEWS or plain:  # "The board meets again on 25 April".
            return False
        apart = told.sentence != place.number and not place.opens
        if self._of_last_year and apart and 0 <= self._since(says) <= A_QUARTER:
            return False
        if self._adjoins(says, told, place) or self._is_of_its_days(says, told, place):
            return True
        if self._is_in_a_row(says, told, place):
            return True
        if not (told.knows("season") or told.opens):
            return False
        deep = self._run >= self._enough or self._away >= LONG or self._begins is True
        same = told.sentence == place.number
        if same and told.place and told.place.is_participial and place.leading(_ANEW, AHEAD):
            return False
        if same and told.place and told.place.leading(_OF_IT, AHEAD):
            return False
        return self.is_on and (deep or same)

    def _adjoins(self, says: say.Says, told: Told, place: Place) -> bool:
        """Whether the sentence right after a date of long ago tells of what came before that, or
        goes on with what the date set the scene of: "On 9 May 1962 it rained. By June"."""
        next_to = place.number - told.sentence == 1
        if told.paragraph != place.paragraph:
            next_to &= self._is_long_over(says) and _comes_soon(says, told)
        if not next_to or told.tense not in ("past", "past perfect", "") or not self._is_far(told):
            return False
        if place.tense == "past perfect":
            return told.opens or self.is_on
        if told.tense != "past" or place.tense != "past" or not self.is_on:
            return False
        goes_on = told.paragraph == place.paragraph and place.is_before(_ABOUT_THEM)
        within = GOES_ON if goes_on else SOON
        if told.precision in ("day", "month") and place.opens and _comes_soon(says, told, within):
            return True
        year = told.opens and told.precision == "year"
        dated = year or told.precision in ("day", "month", "season")
        long_over = dated and self._is_long_over(says)
        return long_over or (told.opens and told.knows("season"))

    def _is_of_its_days(self, says: say.Says, told: Told, place: Place) -> bool:
        """Whether a day lies within days of the one of long ago that was told last."""
        inner, published = core(says), self._published
        if not isinstance(inner, say.MonthDay) or inner.step is not None or published is None:
            return False
        near = told.precision == "day" and place.number - told.sentence <= SENTENCES_OF_A_STORY
        if not near or not self._is_far(told) or place.tense not in PAST_TENSES:
            return False
        try:
            apart = day_number(told.year, inner.month, inner.day) - told.interval.start
        except ValueError:
            return False
        return -A_FEW <= apart <= A_FEW and self._since(says) > LATELY

    def _is_in_a_row(self, says: say.Says, told: Told, place: Place) -> bool:
        """Whether one who did something in a year of long ago did the next thing then."""
        before = told.place
        if before is None or told.sentence != place.number or told.precision != "year":
            return False
        aside = before.aside or before.describes or before.is_participial
        told_so = before.words.isdigit() and not aside and self._is_far(told)
        past = told_so and told.tense == place.tense == "past"
        since = self._since(says)
        return (
            past and not 0 <= since <= LATELY and _IN_A_ROW.match(place.between(before)) is not None
        )

    def _since(self, says: say.Says) -> int:
        """Days from the last day of that name to publication; -1 where it is no such day."""
        inner, published = core(says), self._published
        if not isinstance(inner, say.MonthDay) or published is None:
            return -1
        try:
            day = day_number(calendar_day(published)[0], inner.month, inner.day)
        except ValueError:
            return -1
        return (published - day) % A_YEAR

    def _is_long_over(self, says: say.Says) -> bool:
        """Whether the last day of that name is so long past that news would tell its year."""
        inner = core(says)
        if self._published is None or not isinstance(inner, (say.MonthDay, say.BareMonth)):
            return False
        _, month, day = calendar_day(self._published)
        to_come = isinstance(inner, say.MonthDay) and inner.day > day
        since = (month - inner.month) % 12 or (12 if to_come else 0)
        return inner.step is None and since >= LONG_OVER

    def end(self) -> None:
        """Back to the day of writing."""
        self._run = self._away = 0

    def come_back(self, says: say.Says, when: When) -> None:
        """End it at what is told from the day of writing though it has no day of its own."""
        at_a_clock = when.interval is not None and when.interval.start == self._published
        if at_a_clock or (when.interval is None and is_deictic(core(says))):
            self._run = 0
            self._tell_as_now()

    def go_on(self, says: say.Says, told: Told, before: Told | None, place: Place) -> None:
        """Lengthen or end it by a date that is told."""
        self._count(says, told, before, place)
        stated = isinstance(core(says), (say.Day, say.Month, say.Year))
        self._away = self._away + stated if self._run else 0
        if is_deictic(core(says)):
            self._tell_as_now()
        elif stated and place.opens:
            over = self._published is None or told.interval.start < self._published
            over_lines = place.heads and not isinstance(says, say.Year)
            self._tell_as_now(place if over and not over_lines else None)
        elif stated and (self._unread or self._as_now):
            self._unread.append(place)
        self._begins = self._sets_out(says, told)

    def _sets_out(self, says: say.Says, told: Told) -> bool:
        """Whether the text's first date, a day or month of another year, sets its first scene."""
        stated = isinstance(core(says), (say.Day, say.Month))
        if self._begins is None:
            return stated and told.opens and told.tense == "past" and self._is_far(told)
        return self._begins and self._run > 0

    def _count(self, says: say.Says, told: Told, before: Told | None, place: Place) -> None:
        inner = core(says)
        stated = isinstance(inner, _WITH_YEAR) and inner.year is not None
        stated = stated or isinstance(inner, (say.Day, say.Month, say.Inside))
        if isinstance(inner, say.Year) and self.is_ahead(told) and not self._history:
            self._run = 0
        elif isinstance(inner, say.Inside) and is_deictic(inner):
            self._run = 1 if self._is_far(told) else 0
            self._of_last_year = True
        elif stated or (isinstance(inner, say.Year) and place.opens):
            self._of_last_year = False
            self._run = self._with(told, before) if self._is_far(told) else 0
        elif is_ago(inner):
            far = self._is_far(told, FAR if told.precision == "day" else A_COMPARISON)
            self._run = self._run + self._enough * place.opens if far else 0
        elif is_deictic(inner):
            self._run = 0
        elif isinstance(inner, say.DayOfMonth) and self._is_far(told):
            self._run += self._run > 0
        elif isinstance(inner, _YEARLESS):
            away = self._is_far(told, A_YEAR) or self.follows(says, before, place)
            self._run = self._run + 1 if away else 0

    def _with(self, told: Told, before: Told | None) -> int:
        """One more date of the story that is being told, or the first of another."""
        if before is None:
            return 1
        return self._run + 1 if -STORY_BACK <= told.year - before.year <= STORY_AHEAD else 1

    def is_aside(self, one: Heard, told: Told, before: Told | None, place: Place) -> bool:
        """Whether a story is left for a moment: "found in May 1999", "30 years later"."""
        if not self.is_on or place.opens or before is None:
            return False
        inner = core(one.says)
        if isinstance(inner, (say.Day, say.Month)):
            if not self._history and place.had:
                return before.tense == "past" and before.year - told.year > STORY_BACK
            return one.signal in UNTIL and told.year - before.year > STORY_BACK
        if isinstance(inner, say.Shift):
            return told.year - before.year > STORY_AHEAD
        return (
            isinstance(inner, say.UnitStep) and inner.unit in LASTING and one.signal in IN_PASSING
        )

    def is_ahead(self, told: Told) -> bool:
        """Whether it lies after publication."""
        return self._published is not None and told.interval.start > self._published

    def year_ahead(self, told: Told) -> Told | None:
        """The whole year of a date, where that lies after publication."""
        if not self.is_ahead(told):
            return None
        year = replace(told, period=a_year(told.year), around=True)
        return year if self.is_ahead(year) else None

    def _is_far(self, told: Told, days: int = FAR) -> bool:
        if self._published is None:
            return True
        return abs(told.interval.start - self._published) > days


def _comes_soon(says: say.Says, told: Told, months: int = SOON) -> bool:
    """Whether a day lies soon after the one told: "On 3 May 2021 ... On 9 June"."""
    inner, month = core(says), calendar_day(told.interval.start)[1]
    return isinstance(inner, say.MonthDay) and (inner.month - month) % 12 <= months
