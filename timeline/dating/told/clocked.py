"""The clock time told last, from which a story of one night goes on: "at 11 p.m. … at 2 a.m."."""

from timeline.dating.says import Clock, DayPart, Says, Shift
from timeline.dating.told.anchors import Told
from timeline.dating.told.place import Place
from timeline.dating.units.values import a_day
from timeline.model import When
from timeline.records import replace

LATE, EARLY = 20, 6
"""Hours: after so late a one, what is told next of so early a one was on the next day."""


class Clocked:
    """The day and the hour of the clock time told last."""

    def __init__(self) -> None:
        self._last: Told | None = None
        self._hour, self._just = 0, False

    def keep(self, says: Says, when: When, place: Place) -> None:
        """Take in what was told."""
        self._just = isinstance(says, Clock)
        if not isinstance(says, Clock):
            return
        day, self._hour = when.interval, says.hour
        self._last = None
        if day and day.days == 1:
            self._last = Told(a_day(day.start), place.paragraph, place.number, place=place)

    def over_midnight(self, says: Says, place: Place) -> Told | None:
        """The day after the one on which a range begins: "from 10 p.m. to 7 a.m."."""
        ends = self._just and place.clocked and isinstance(says, Clock) and says.hour < self._hour
        if self._last is None or not ends:
            return None
        return replace(self._last, period=a_day(self._last.interval.start + 1))

    def lately(self, says: Says, place: Place) -> Told | None:
        """The day of a clock time in its sentence: "at 5 p.m. it shook, and an hour later"."""
        near = self._last and self._last.sentence == place.number
        return self._last if near and isinstance(says, Shift) else None

    def at(self, says: Says, told: Told, place: Place) -> Told | None:
        """The day on which a story goes on from its last clock time, told of the day just told."""
        last = self._last
        if last is None or not isinstance(says, (Clock, DayPart)):
            return None
        if place.tense != "past" and not place.clocked:
            return None
        nights = last.interval.start - told.interval.start
        if told.precision != "day" or nights not in (0, 1) or told.sentence > last.sentence:
            return None
        if isinstance(says, Clock) and self._hour >= LATE and says.hour < EARLY:
            return replace(last, period=a_day(last.interval.start + 1))
        return last
