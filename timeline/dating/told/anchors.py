"""What a time is counted from: a date that the text told before, or another day that we know."""

from timeline.dating.says import Unit
from timeline.dating.told.place import Place
from timeline.dating.units.because import period_words
from timeline.dating.units.values import Period
from timeline.dating.verbs.verbforms import Tense
from timeline.days import Interval, calendar_day
from timeline.model import Precision
from timeline.records import dataclass

PUBLISHED = "published"
TOLD = "told before"
SUMS = "sums"

COARSENESS: dict[Precision, int] = {
    "day": 0, "range": 1, "week": 1, "month": 2, "season": 3, "quarter": 3, "half": 4, "year": 5,
    "decade": 6, "century": 7,
}  # fmt: skip
UNIT_COARSENESS: dict[Unit, int] = {
    "day": 0, "weekend": 1, "week": 1, "fortnight": 1, "month": 2, "quarter": 3, "season": 3,
    "half": 4, "year": 5, "decade": 6, "century": 7, "millennium": 8,
}  # fmt: skip


_COARSENESS_OF_DAYS = ((14, 1), (31, 2), (366, 5), (3_653, 6), (10**9, 7))
"""Of a range, by how many days it has at most."""


@dataclass(frozen=True, slots=True)
class Base:
    """A day to count from, and where we have it from."""

    number: int
    source: str
    words: str


@dataclass(frozen=True, slots=True)
class Told:
    """A date that the text told before."""

    period: Period
    paragraph: int
    """Which line of the text, and which sentence, it stands in."""
    sentence: int
    opens: bool = False
    """Whether it begins its sentence."""
    place: Place | None = None
    """Where it is asked for its tense; nothing of a date that is only supposed."""
    frame: int | None = None
    """The year that the text said for what it now tells of."""
    around: bool = False
    """Whether what is seen from it lies inside it: "26 May of that year"."""
    begun: int | None = None
    """The first day of the span that it ends: "from March to October 1204"."""

    @property
    def interval(self) -> Interval:
        """The days that were told."""
        return self.period.interval

    @property
    def precision(self) -> Precision:
        """How finely they were told."""
        return self.period.precision

    @property
    def year(self) -> int:
        """The astronomical year that it begins in."""
        return calendar_day(self.interval.start)[0]

    @property
    def words(self) -> str:
        """The date as a reader is told it."""
        return period_words(self.interval.start, self.precision)

    @property
    def of_week(self) -> bool:
        """Whether a story that names its days of the week is at it: no date tells it."""
        words = self.place.words if self.place else "1"
        return "day" in words or not any(map(str.isdigit, words))

    @property
    def tense(self) -> Tense:
        """The tense of its clause."""
        return self.place.tense if self.place else ""

    @property
    def had(self) -> bool:
        """Whether its clause tells what "had" been before."""
        return self.place is not None and self.place.had

    @property
    def subordinate(self) -> bool:
        """Whether it stands in a clause that only adds to another."""
        return self.place is not None and self.place.subordinate

    def base(self, how: str = "told just before") -> Base:
        """Its first day, to count from."""
        return Base(self.interval.start, TOLD, f"{self.words}, {how}")

    def knows(self, unit: Unit) -> bool:
        """Whether it is fine enough to say which day, week, month ... it lies in."""
        return self._coarseness <= UNIT_COARSENESS.get(unit, 0)

    @property
    def _coarseness(self) -> int:
        if self.precision != "range":
            return COARSENESS[self.precision]
        return next(coarse for days, coarse in _COARSENESS_OF_DAYS if self.interval.days <= days)
