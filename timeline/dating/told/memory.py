"""What a text has told so far, as far as later sayings hang on it: a date, a day, a year."""

from timeline.dating import says as say
from timeline.dating.kinds import core, is_yearless
from timeline.dating.told import passing
from timeline.dating.told.anchors import Told
from timeline.dating.told.figures import are_told_past
from timeline.dating.told.place import Place
from timeline.dating.told.reporting import SENTENCES_OF_A_REPORT
from timeline.dating.told.telling import Telling
from timeline.dating.units.values import Period
from timeline.dating.verbs.verbforms import PAST_TENSES

SENTENCES_OF_A_DAY = 3
"""How far "5 p.m." reaches back to the day that was told."""
SENTENCES_PAST_A_YEAR = 8
"""The same for "the following day" behind a bare year, which it cannot be counted from."""
SENTENCES_BACK = 2
"""How far "two months before that" reaches back to a time that was not told in passing."""
_OF_THE_LINE = (say.BareMonth, say.MonthDay, say.Season, say.Holiday)


class Memory(Telling):
    """What a saying asks of the times told before it."""

    def told_at(self, says: say.Says, place: Place) -> Told | None:
        """The date that a saying is seen from: the one told last, or a history's line."""
        if self._lost and passing.hangs_on_a_day(says):
            return None
        if self._is_from_birth(says, place):
            return None
        if just := self._next_year(says, place):
            return just
        if passing.is_that_one(says) and (just := self._mentioned.last(place, self.told)):
            return just
        if self.last and passing.counts_from_that(says, place, self.last):
            away = self.told is None or place.number - self.told.sentence > SENTENCES_BACK
            if away or (self.told and self.excursion.is_ahead(self.told)):
                return self.last
        if passing.names_last(says, self.last, place) or self._goes_on_at_once(says, place):
            return self.last
        last = self.last
        here = last is not None and last.sentence == place.number
        if last and here and passing.is_next_unit(says) and self.excursion.is_ahead(last):
            return last  # "Report back on 23 June and fly out early the following month".
        until = self._until
        if until and passing.goes_on_from(says, place, until, at_once=until is self.last):
            return until
        if self._line is None:
            if past := self._past_the_last(says, place):
                return past
            aside = self._aside
            day = aside is not None and aside.precision == "day" and passing.hangs_on_a_day(says)
            if aside and (day or passing.steps_on(says)):
                near = place.number - aside.sentence == 1 and place.tense == "past"
                if passing.goes_on_from(says, place, aside) or (near and passing.steps_on(says)):
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

    def _is_from_birth(self, says: say.Says, place: Place) -> bool:
        """Whether it is counted from a birth of which no day is told: "was born. A year later"."""
        inner, told = core(says), self.told
        if not isinstance(inner, say.Shift) or inner.unit != "year" or inner.direction < 0:
            return False
        apart = told is not None and told.paragraph != place.paragraph
        _, born, line = place.line_before.rpartition(" born ")
        return apart and bool(born) and not any(map(str.isdigit, line))

    def _next_year(self, says: say.Says, place: Place) -> Told | None:
        """The year that ends the sentence before "the following year", which told it aside."""
        inner, just, told = core(says), self._mentioned.just, self.told
        if not isinstance(inner, say.UnitStep) or (inner.unit, inner.step) != ("year", 1):
            return None
        near = just is not None and place.number - just.sentence == 1 and inner.anchor == "told"
        since = told is None or (just is not None and told.sentence < just.sentence)
        return just if near and since else None

    def _goes_on_at_once(self, says: say.Says, place: Place) -> bool:
        """Whether it is "that day", right after a day, or goes on in a clause that describes.

        "Roe, who was held on 17 January and sentenced the following month".
        """
        inner, last = core(says), self.last
        if last is None or last.place is None or last.precision not in ("day", "month"):
            return False
        if place.words.lower() in ("that day", "the same day", "that same day"):
            return last.precision == "day" and place.number - last.sentence <= 1
        steps = isinstance(inner, say.UnitStep) and (inner.anchor, inner.step) == ("told", 1)
        if not steps or last.sentence != place.number or not last.place.aside:
            return False
        return "," not in place.between(last.place)

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
        gone = place.tense.startswith("past") and self.excursion.is_ahead(told)
        if gone and inner.unit in ("week", "month") and isinstance(says, say.Shift):
            return self.reporting.reported(place, at_a_clock=False) or self._day
        if inner.unit != "day" or self._day is None:
            return None
        same = isinstance(inner, say.UnitStep) and not inner.step and told.opens
        if same and told.knows("month") and told.interval.start > self._day.interval.last:
            return None  # "Came on 3 May. In June they fled. The same day": of June, unknown.
        reach = SENTENCES_OF_A_DAY if told.knows("month") else SENTENCES_PAST_A_YEAR
        near = place.number - self._day.sentence <= reach
        if self._day.paragraph != place.paragraph and not near:
            return None
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
        """The day that a clock time belongs to: in a history the last one, in news a near one.

        Or the one of long ago of which a report tells: "the jet crashed on Christmas Day, a board
        said on Tuesday. At 08:16 they heard a bang".
        """
        found, happened = self._near_day(says, place), self._happened
        said = found is not None and found.place is not None and found.place.said
        of_it = happened is not None and place.number - happened.sentence <= SENTENCES_OF_A_REPORT
        at_a_clock = isinstance(core(says), say.Clock) and place.tense in PAST_TENSES
        return happened if said and of_it and at_a_clock and not self._history else found

    def _near_day(self, says: say.Says, place: Place) -> Told | None:
        told, last = self.told, self.last
        quoted = isinstance(says, say.Clock) and not self._history and place.quoted_price
        if quoted and not (last and last.sentence == place.number):
            return None
        if after := self._clocked.over_midnight(says, place) or self._clocked.lately(says, place):
            return after
        if last and last.precision == "day" and last.sentence == place.number and place.clocked:
            return self._clocked.at(says, last, place) or last
        if last and place.words[:5] in ("that ", "That ") and last.precision == "day":
            near = place.number - last.sentence <= 1 and last.paragraph == place.paragraph
            if near and not (self.excursion.is_ahead(last) and place.tense == "past"):
                return last
        aside = told is not None and told.place is not None and told.place.describes
        if aside and not place.describes and self._day and self._day.sentence == place.number:
            return self._day
        if aside and says == say.DayPart("NI") and not (self._history or place.describes):
            return None  # "Roe, who was jailed on Monday, died overnight".
        if told and passing.only_says_when(told, self._day):
            told = self._day
        at_a_clock = isinstance(core(says), (say.Clock, say.Shift))
        reported = self.reporting.reported(place, at_a_clock=at_a_clock)
        if reported and told and told.place and told.place.said and not self._history:
            told = reported
        if told and (goes_on := self._clocked.at(says, told, place)):
            return goes_on
        if told and not self._history and self.excursion.is_ahead(told):
            if place.tense in ("future", "present") and told.precision == "day":
                return told
            told = self._day
        if aside and told and told.place and told.place.is_participial and not self._history:
            told = reported or told  # "The strike, announced on Monday night, began. By 11 a.m."
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
