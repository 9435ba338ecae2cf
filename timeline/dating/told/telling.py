"""From each time that is told to what a text has told so far, as far as later ones hang on it."""

from timeline.dating import says as say
from timeline.dating.english.lexicon.verbs import LEADING_ON, SINCE, UNTIL
from timeline.dating.kinds import core, is_deictic, stated_year
from timeline.dating.rule import Heard
from timeline.dating.told import passing
from timeline.dating.told.anchors import Told
from timeline.dating.told.clocked import Clocked
from timeline.dating.told.excursion import Excursion
from timeline.dating.told.figures import Figures
from timeline.dating.told.happenings import Happenings
from timeline.dating.told.line import Line
from timeline.dating.told.mentioned import Mentioned
from timeline.dating.told.place import AHEAD, FORETELLS, Place
from timeline.dating.told.reporting import Reporting
from timeline.dating.told.within import Within
from timeline.dating.units.values import Period
from timeline.dating.verbs.verbforms import PAST_TENSES
from timeline.days import weekday
from timeline.model import When
from timeline.records import replace

_AHEAD, _ONWARD = ("present", "future", ""), UNTIL | {"through"}
LONG_AGO = 10
"""Years: a year in mid-sentence further back than this from the one told is a digression."""


class Telling:
    """The date and the quarter told last, and how many dates of another time stand in a row."""

    def __init__(self, published: int | None, line: Line | None, news: bool) -> None:
        first = self.told = self.today = line.reached if line else None
        self._line, self._history, self._published = line, line is not None, published
        self.figures = Figures(published)
        self._ahead: Told | None = None
        """The year to come that was stated last."""
        self._until: Told | None = None
        """Up to when what a story is left for went on: "until May 1806. Two years later"."""
        self._happened: Told | None = None
        """The day told last on which something happened, and was not only said."""
        self._mentioned = Mentioned(history=first is not None)
        self.last: Told | None = None
        self._day: Told | None = None
        self.excursion = Excursion(published, news=news, history=self._history)
        self.reporting = Reporting(published)
        self._alone = self._history or published is None
        """Whether a day can be told by the text alone."""
        self._passing = self._lost = False  # Lost is a day that waits for the day of writing.
        self._aside: Told | None = None
        """The day or month with its year that the last time was, where that only looked back."""
        self._within = Within()
        self.entry: Period | None = None
        """The time that heads the last line of a list of days."""
        self.heading: Told | None = None
        """The time that stood last on a line of its own."""
        self.begun: Told | None = None
        """The day told last on which something began."""
        self._clocked = Clocked()
        self.happenings = Happenings()

    def remember(self, one: Heard, when: When, place: Place) -> None:
        """Take in what a saying turned out to mean."""
        of_clock = isinstance(one.says, say.Clock) and one.says.day is None
        self._clocked.keep(one.says, when, place)
        if when.interval is None or of_clock:
            self.excursion.come_back(one.says, when)
        lasts = when.kind in ("DURATION", "SET") and not isinstance(one.says, say.Inside)
        self._lost |= when.interval is None and passing.loses_the_day(one.says)
        if when.interval is None or of_clock or lasts:
            return
        self._lost = False
        period = Period(when.precision, when.interval, when.value, when.edtf)
        told = Told(period, place.paragraph, place.number, place.opens, place)
        if ends := place.ends:
            self.figures.end(told, ends)
        self._within.keep(one.says, told, place)
        stated = not self._history and isinstance(core(one.says), (say.Day, say.Month, say.Year))
        if stated and not place.dashed and one.signal not in UNTIL:
            self._ahead = self.excursion.year_ahead(told)
        if passing.is_of_today(one.says) and place.owns:
            return  # "A laser that reads today's discs".
        self.last = told
        if told.precision == "day" and place.tense in PAST_TENSES and not place.said:
            self._happened = None if self.excursion.is_ahead(told) else told
        self.happenings.keep(told)
        self._mentioned.take_in(one.says, told)
        if self._line and isinstance(one.says, say.Year) and place.leads:
            self.told = replace(told, frame=told.year)
            self._line.begin_anew(self.told)
            return
        if place.closes or place.leading(FORETELLS, AHEAD):
            return
        if self._looks_on(one, told, place):
            self._until = told if one.signal in UNTIL else self._until
            return
        aside = self.excursion.is_aside(one, told, self.told, place)
        if not passing.is_then(one.says):
            lasts = (aside or isinstance(one.says, say.Year)) and one.signal in UNTIL
            lasts = lasts and not passing.is_foretold(one, place)
            self._until = told if lasts else None
        if aside or self.names_again(one.says, place):
            return
        if one.signal not in UNTIL | SINCE and not place.is_participial:
            self.reporting.take_in(one.says, told)
        if not self._history and place.tense == "perfect" and place.is_since:
            self.excursion.end()  # "Since the war in May 2019 they have talked".
        elif self._history or not (one.signal in SINCE or place.describes):
            narrowed = self._within.narrowed and not self._history
            says = say.Inside(one.says, say.UnitStep("year", -1)) if narrowed else one.says
            self.excursion.go_on(says, told, self.told, place)
        self._passing = passing.looks_back(one, place, history=self._history, passing=self._passing)
        later = self._passing and (self.told is None or told.year > self.told.year)
        self._until = told if later and one.signal in LEADING_ON else self._until
        dated = isinstance(core(one.says), (say.Day, say.Month, say.Inside))
        dated = dated and told.precision in ("day", "month")
        self._aside = told if dated and self._passing else None
        main = told.precision == "day" and not place.describes and not self._passing
        if (
            main
            and not passing.only_says_when(told, self._day)
            and not self.excursion.is_ahead(told)
        ):
            self._day = told
        back = place.modifies and self.told is not None and told.year < self.told.year
        if not (self._passing or back):
            before = self.told
            self._tell(one, told, before, place)
            self.today = self.today if passing.is_of_today(one.says) else self.told
            if self._line and self.told and self.told is not before:
                self._line.go_on(one, self.told, before)
        if self._line and isinstance(one.says, say.Year) and place.heads:
            self._line.begin_under(told)

    def _tell(self, one: Heard, told: Told, before: Told | None, place: Place) -> None:
        says = one.says
        self.figures.tell(told, place)
        if not self._history and passing.is_only_compared(told, before):
            return
        if before and self._history and passing.is_said_again(says, told, before):
            self.told = replace(before, paragraph=told.paragraph, sentence=told.sentence)
        elif before is None or not isinstance(says, say.Year):
            whole = passing.as_it_goes_on(says, told, before)
            if stated_year(core(says)) is not None:
                self.told = passing.in_span(one, whole, before)
            else:
                self.told = replace(whole, frame=before.frame if before else None)
        elif before.year == told.year and before.knows("half"):
            self.told = replace(before, paragraph=told.paragraph, sentence=told.sentence)
        elif place.opens or self._turns_to(one, told, before, place):
            self.told = replace(told, frame=told.year)

    def _turns_to(self, one: Heard, told: Told, before: Told, place: Place) -> bool:
        """Whether a bare year in mid-sentence carries what follows, or is only mentioned."""
        if place.in_parentheses or (one.signal in _ONWARD and place.tense in _AHEAD):
            return False  # "Its contract runs through 2020".
        if before.paragraph != place.paragraph:
            return True
        away = self._history or self.excursion.is_on
        if away and one.signal == "in" and passing.moves_on(told, before, place):
            return True
        return not before.knows("half") and told.year >= before.year - LONG_AGO

    def names_again(self, says: say.Says, place: Place) -> Told | None:
        """The time just told, where another only says it again: "the 27th, a Monday"."""
        counted = isinstance(says, say.Shift) and says.anchor in ("told", "happening")
        if place.renames and (counted or isinstance(says, say.Length)):
            return self.last
        if coming := self.reporting.coming(says, place):
            return coming
        told = self.told
        if not isinstance(says, say.Weekday) or says.step is not None or not place.named:
            return None
        if told is None or told.precision != "day":
            return None
        return told if weekday(told.interval.start) == says.weekday else None

    def _looks_on(self, one: Heard, told: Told, place: Place) -> bool:
        """Whether a text, telling of another time, looks on from there: "by the following May"."""
        if not self.excursion.is_on or isinstance(
            core(one.says), (say.Day, say.DayOfMonth, say.Month, say.Year)
        ):
            return False
        if self._history:
            new = self.told is not None and self.told.paragraph != place.paragraph
            return new and not place.opens and one.signal in UNTIL
        inner = core(one.says)
        if passing.is_ago(inner) or (isinstance(inner, say.Inside) and is_deictic(inner)):
            return False
        goes_on = place.opens and place.tense in ("past", "past perfect")
        return self.excursion.is_ahead(told) or (one.signal in UNTIL and not goes_on)
