"""What a text tells figures of, for "the quarter", "a year earlier" and "the previous month"."""

from timeline.dating.says import Unit
from timeline.dating.told.anchors import Told
from timeline.dating.told.place import Place
from timeline.dating.units.values import Period, step
from timeline.records import replace

SENTENCES_OF_A_QUARTER = 6
"""How far "the quarter" reaches back to the quarter that was told."""
SENTENCES_OF_A_MONTH = 6
"""How far "the previous month" reaches back to the month of the figures, past other times."""
A_YEAR = 4
"""Quarters."""
LATELY = 100
"""Days: the figures of a month are told at most so long after its first day."""
_OTHERS = ("month", "half", "year")
_WHOLES = ("week", "month")


class Figures:
    """The quarter told last, unless it was only compared with, and the last week and month."""

    def __init__(self, published: int | None) -> None:
        self._published = published
        self._quarter: Told | None = None
        self._year: Told | None = None
        self._wholes: dict[str, Told] = {}

    def tell(self, told: Told, place: Place) -> None:
        """Take in what was told there; not a quarter where another is compared with it."""
        if told.precision in _WHOLES and not place.compared:
            self._wholes[told.precision] = self._of_figures(told)
        if told.precision != "quarter" or self._is_compared(told):
            return
        here = self.at(place)
        if here and (place.compared or self._is_looked_back_to(told, here)):
            return
        self._quarter = told

    def _is_looked_back_to(self, told: Told, here: Period) -> bool:
        """Whether a quarter lies before the one reported: "up 3%; in the first quarter it fell"."""
        over = self._published is None or here.interval.end <= self._published
        return over and told.interval.start < here.interval.start

    def _of_figures(self, told: Told) -> Told:
        """The month told, or a later one told before it: "up in May, after a fall in April"."""
        here = self._wholes.get(told.precision)
        if here is None or told.interval.start >= here.interval.start:
            return told
        return replace(here, sentence=told.sentence)

    def end(self, told: Told, unit: Unit) -> None:
        """Take in its last day or month: "the three months ended Sept. 30", "the year ended"."""
        whole = replace(told, period=step(unit, told.interval.start, 0))
        if unit == "year":
            self._year = whole
        else:
            self._quarter = whole

    def at(self, place: Place) -> Period | None:
        """The quarter that figures are told of here."""
        quarter = self._quarter
        if quarter is None or place.number - quarter.sentence > SENTENCES_OF_A_QUARTER:
            return None
        return quarter.period

    def of_unit(self, unit: Unit, place: Place) -> Told | None:
        """The week or month that was told a few sentences ago."""
        whole = self._wholes.get(unit)
        near = whole and place.number - whole.sentence <= SENTENCES_OF_A_MONTH
        return whole if near else None

    def others(self, place: Place, *told: Told | None) -> Period | None:
        """The first of these that is a month, half or year of the same sentence, and no quarter;
        else the month that news tells figures of: "It was 6.4 percent in July. A year earlier"."""
        if self._quarter and self._quarter.sentence == place.number:
            return None
        for each in (self._year, *told):
            if each and each.sentence == place.number and each.precision in _OTHERS:
                return each.period
        month, now = self.of_unit("month", place), self._published
        if month is None or now is None:
            return None
        return month.period if 0 < now - month.interval.start < LATELY else None

    def _is_compared(self, told: Told) -> bool:
        """Whether figures are set against it: "in the first quarter, from that of last year"."""
        here = self._quarter
        if here is None or here.sentence != told.sentence:
            return False
        return step("quarter", here.interval.start, -A_YEAR).interval == told.interval


def are_told_past(told: Told) -> bool:
    """Whether figures go on, past the day of a report: "over the month"."""
    return told.precision == "day" and told.place is not None and told.place.said
