"""What a text has told so far, as far as later sayings hang on it: a date, a day, a year."""

from timeline.dating import says as say
from timeline.dating.english.lexicon.verbs import LEADING_ON, SINCE, UNTIL
from timeline.dating.kinds import core, is_yearless
from timeline.dating.rule import Heard
from timeline.dating.told import passing
from timeline.dating.told.anchors import Told
from timeline.dating.told.clocked import Clocked
from timeline.dating.told.excursion import Excursion
from timeline.dating.told.figures import Figures, are_told_past
from timeline.dating.told.happenings import Happenings
from timeline.dating.told.line import Line
from timeline.dating.told.mentioned import Mentioned
from timeline.dating.told.place import AHEAD, FORETELLS, Place
from timeline.dating.told.within import Within
from timeline.dating.units.values import Period
from timeline.days import weekday
from timeline.model import When
from timeline.records import replace

LONG_AGO = 10
"""Years: a year in mid-sentence further back than this from the one told is a digression."""
SENTENCES_OF_A_DAY = 3
"""How far "5 p.m." reaches back to the day that was told."""
_OF_THE_LINE = (say.BareMonth, say.MonthDay, say.Season, say.Holiday)


class Memory:
    """The date and the quarter told last, and how many dates of another time stand in a row."""

    def __init__(self, published: int | None, line: Line | None, news: bool) -> None:
        first = self.told = self.today = line.reached if line else None
        self._line, self._history, self._published = line, line is not None, published
        self.figures = Figures(published)
        self._ahead: Told | None = None
        """The year to come that was stated last."""
        self._until: Told | None = None
        """Up to when what a story is left for went on: "until May 1806. Two years later"."""
        self._mentioned = Mentioned(history=first is not None)
        self.last: Told | None = None
        self._day: Told | None = None
        self.excursion = Excursion(published, news=news, history=self._history)
        self._alone = self._history or published is None
        """Whether a day can be told by the text alone."""
        self._passing = self._lost = False  # Lost is a day that waits for the day of writing.
        self._aside: Told | None = None
        """The day with its year that the last time was, where that only looked back."""
        self._within = Within()
        self.entry: Period | None = None
        """The time that heads the last line of a list of days."""
        self.heading: Told | None = None
        """The time that stood last on a line of its own."""
        self.begun: Told | None = None
        """The day told last on which something began."""
        self._clocked = Clocked()
        self.happenings = Happenings()

    def told_at(self, says: say.Says, place: Place) -> Told | None:
        """The date that a saying is seen from: the one told last, or a history's line."""
        if self._lost and passing.hangs_on_a_day(says):
            return None
        if passing.is_that_one(says) and (just := self._mentioned.last(place, self.told)):
            return just
        if passing.names_last(says, self.last, place):
            return self.last
        until = self._until
        if until and passing.goes_on_from(says, place, until, at_once=until is self.last):
            return until
        if self._line is None:
            if past := self._past_the_last(says, place):
                return past
            aside = self._aside if passing.hangs_on_a_day(says) else None
            if aside and passing.goes_on_from(says, place, aside):
                return aside
            counts = isinstance(core(says), say.Shift) and self.told is None
            return self._mentioned.last(place) if counts else self.told
        if not isinstance(core(says), _OF_THE_LINE):
            if passing.is_season_of_a_thing(self.told, self._day) and passing.hangs_on_a_day(says):
                return self._day
            of_line = isinstance(core(says), say.DayOfMonth) and place.tense == "past"
            return self._line.main(self.told) if of_line else self.told
        aside = self._mentioned.between(place)
        return aside or self._line.seen_from(self.told, place.paragraph, place.number)

    def _past_the_last(self, says: say.Says, place: Place) -> Told | None:
        """The day of "two days later", past a month; the month of "the next", past a report's."""
        inner, told = core(says), self.told
        if (
            not isinstance(inner, (say.UnitStep, say.Shift))
            or inner.anchor != "told"
            or told is None
        ):
            return None
        if isinstance(inner, say.UnitStep) and (whole := self.figures.of_unit(inner.unit, place)):
            other = told.precision == "day" or (inner.step < 0 and told.sentence != place.number)
            if not inner.step:
                other = inner is says and are_told_past(told)
            if other:
                return whole
        if inner.unit != "day" or self._day is None:
            return None
        near = place.number - self._day.sentence <= SENTENCES_OF_A_DAY
        if self._day.paragraph != place.paragraph and not near:
            return None
        gone = place.tense.startswith("past") and self.excursion.is_ahead(told)
        led = told.opens or (told.place and told.place.done and not told.place.describes)
        apart = not (led and told.sentence == place.number)
        return self._day if apart and (gone or not told.knows("day")) else None

    @property
    def is_away(self) -> bool:
        """Whether news is telling of another time."""
        return self.excursion.is_on and not self._history

    def around(self, says: say.Says, place: Place) -> Told | None:
        """The year, month or week just said in which it lies: "last year, in April and July"."""
        if self._is_of_a_year_ahead(says, place) and self._ahead:
            return self._ahead
        return self._within.at(says, place)

    def _is_of_a_year_ahead(self, says: say.Says, place: Place) -> bool:
        """Whether news goes on in a year to come: "in 2029, after it passes on April 13"."""
        if self._history or self._ahead is None or self._ahead.sentence != place.number:
            return False
        return is_yearless(core(says)) and place.tense in ("future", "present", "would", "")

    def of_figures(self, place: Place) -> Period | None:
        """The month, half or year that the same sentence has told, and no quarter."""
        return self.figures.others(place, self.told, self._mentioned.year)

    def year(self, place: Place, *, that: bool = False) -> Told | None:
        """The year that a text has just mentioned, even in passing."""
        return self._mentioned.at(place, that=that)

    def day(self, says: say.Says, place: Place) -> Told | None:
        """The day that a clock time belongs to: in a history the last one, in news a near one."""
        told, last = self.told, self.last
        if after := self._clocked.over_midnight(says, place) or self._clocked.lately(says, place):
            return after
        if last and last.precision == "day" and last.sentence == place.number and place.clocked:
            return self._clocked.at(says, last, place) or last
        near = last is not None and place.number - last.sentence <= 1
        if last and near and last.precision == "day" and place.words[:5] in ("that ", "That "):
            return last
        aside = told is not None and told.place is not None and told.place.describes
        if aside and not place.describes and self._day and self._day.sentence == place.number:
            return self._day
        if aside and says == say.DayPart("NI") and not (self._history or place.describes):
            return None  # "Roe, who was jailed on Monday, died overnight".
        if told and passing.only_says_when(told, self._day):
            told = self._day
        at_a_clock = isinstance(core(says), (say.Clock, say.Shift))
        reported = self.excursion.reported(place, at_a_clock=at_a_clock)
        if reported and told and told.place and told.place.said and not self._history:
            told = reported
        if told and (goes_on := self._clocked.at(says, told, place)):
            return goes_on
        if told and not self._history and self.excursion.is_ahead(told):
            if place.tense in ("future", "present") and told.precision == "day":
                return told
            told = self._day
        whole_day = told is not None and told.precision == "day"
        if self._history and not whole_day:
            return told
        if place.tense in ("future", "present", "perfect", "would") and not self._history:
            coming = self.happenings.to_come(self._published, place.number)
            coming = coming if coming and coming.paragraph == place.paragraph else None
            if coming or place.tense != "would":
                return coming
        if told is None or not whole_day:
            return reported if at_a_clock else None
        apart = place.number - told.sentence
        near = told.paragraph == place.paragraph and apart <= SENTENCES_OF_A_DAY
        if self._alone or (near and place.tense != "would"):
            return told
        return reported or (told if self.excursion.is_on and place.tense != "would" else None)

    def over(self, place: Place) -> Told | None:
        """The year that heads the lines of which a saying there opens one."""
        heading = self.heading
        return heading if heading and heading.precision == "year" and place.opens_line else None

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
        if one.signal not in UNTIL | SINCE:
            self.excursion.take_in(one.says, told)
        if not self._history and place.tense == "perfect" and place.is_since:
            self.excursion.end()  # "Since the war in May 2019 they have talked".
        elif self._history or not (one.signal in SINCE or place.describes):
            narrowed = self._within.narrowed and not self._history
            says = say.Inside(one.says, say.UnitStep("year", -1)) if narrowed else one.says
            self.excursion.go_on(says, told, self.told, place)
        self._passing = passing.looks_back(one, place, history=self._history, passing=self._passing)
        later = self._passing and (self.told is None or told.year > self.told.year)
        self._until = told if later and one.signal in LEADING_ON else self._until
        dated = isinstance(core(one.says), (say.Day, say.Inside)) and told.precision == "day"
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
            if isinstance(core(says), (say.Day, say.Month)):
                self.told = passing.in_span(one, whole, before)
            else:
                self.told = replace(whole, frame=before.frame if before else None)
        elif before.year == told.year and before.knows("half"):
            self.told = replace(before, paragraph=told.paragraph, sentence=told.sentence)
        elif place.opens or self._turns_to(one, told, before, place):
            self.told = replace(told, frame=told.year)

    def _turns_to(self, one: Heard, told: Told, before: Told, place: Place) -> bool:
        """Whether a bare year in mid-sentence carries what follows, or is only mentioned."""
        if place.in_parentheses:
            return False
        if before.paragraph != place.paragraph:
            return True
        if self._history and one.signal == "in" and passing.moves_on(told, before, place):
            return True
        return not before.knows("half") and told.year >= before.year - LONG_AGO

    def names_again(self, says: say.Says, place: Place) -> Told | None:
        """The time just told, where another only says it again: "the 27th, a Monday"."""
        counted = isinstance(says, say.Shift) and says.anchor in ("told", "happening")
        if place.renames and (counted or isinstance(says, say.Length)):
            return self.last
        if coming := self.excursion.coming(says, place):
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
        if passing.is_ago(core(one.says)):
            return False
        goes_on = place.opens and place.tense in ("past", "past perfect")
        return self.excursion.is_ahead(told) or (one.signal in UNTIL and not goes_on)
