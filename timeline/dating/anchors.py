"""What a saying is seen from: the publication day, the date told before it, and its tense."""

from __future__ import annotations

from timeline.dating.because import day_words, month_words, year_words
from timeline.dating.says import Anchor, Unit
from timeline.dating.values import Period
from timeline.dating.verbforms import Tense
from timeline.days import Interval, calendar_day
from timeline.model import Precision, When
from timeline.records import dataclass, replace

PUBLISHED = "published"
TOLD = "told before"
SUMS = "sums"

COARSENESS: dict[Precision, int] = {
    "day": 0, "range": 1, "week": 1, "month": 2, "season": 3, "quarter": 3, "half": 4, "year": 5,
    "decade": 6, "century": 7,
}  # fmt: skip
_UNIT_COARSENESS: dict[Unit, int] = {
    "day": 0, "weekend": 1, "week": 1, "fortnight": 1, "month": 2, "quarter": 3, "season": 3,
    "half": 4, "year": 5, "decade": 6, "century": 7, "millennium": 8,
}  # fmt: skip


_COARSENESS_OF_DAYS = ((14, 1), (31, 2), (366, 5), (3_653, 6), (10**9, 7))
"""Of a range, by how many days it has at most."""


@dataclass(frozen=True, slots=True)
class Told:
    """A date that the text told before."""

    period: Period
    paragraph: int
    """Which line of the text, and which sentence, it stands in."""
    sentence: int
    tense: Tense = ""
    opens: bool = False
    """Whether it begins its sentence."""
    subordinate: bool = False
    """Whether it stands in a clause that only adds to another."""
    frame: int | None = None
    """The year that the text said for what it now tells of."""
    around: bool = False
    """Whether what is seen from it lies inside it: "26 May of that year"."""

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
        if self.precision == "day":
            return day_words(self.interval.start)
        if self.precision == "month":
            return month_words(self.interval.start)
        return year_words(self.year)

    def knows(self, unit: Unit) -> bool:
        """Whether it is fine enough to say which day, week, month ... it lies in."""
        return self._coarseness <= _UNIT_COARSENESS.get(unit, 0)

    @property
    def _coarseness(self) -> int:
        if self.precision != "range":
            return COARSENESS[self.precision]
        return next(coarse for days, coarse in _COARSENESS_OF_DAYS if self.interval.days <= days)


@dataclass(frozen=True, slots=True)
class Base:
    """A day to count from, and where we have it from."""

    number: int
    source: str
    words: str


@dataclass(frozen=True, slots=True)
class Seen:
    """All that a saying without its own year is seen from."""

    published: int | None
    written: int | None
    """The month that the text was written in or after (its first day), known by sums alone."""
    told: Told | None
    quarter: Period | None
    """The quarter that figures are told of here."""
    figures: Period | None
    """The month, half or year that the same sentence tells figures of."""
    ahead: Told | None
    """A date with its year that follows at once: "26 June - 4 August 1952"."""
    begins: Told | None
    """The month or season in which a range begins that ends here: "from April to October"."""
    history: bool
    """Whether the document tells from the past, so that even "the summer" is one of the past."""
    follows: bool
    """Whether months without a year follow the date told before."""
    tense: Tense
    done: bool
    """Whether a verb of the past stands right before it."""
    signal: str
    """The word before it that ties it to its clause."""
    opens: bool
    """Whether it begins its sentence."""
    year: Told | None
    """A year that the same sentence has mentioned, even in passing."""
    clock: Told | None
    """The day that clock times here belong to."""
    beside: Told | None
    """The day just told, where a weekday beside it only names it: "the 27th, a Monday"."""
    month_first: bool
    order_from: str
    """What decided the order of day and month in numbers."""

    def now(self, unit: Unit) -> Base | None:
        """The present of the text, if it is known finely enough for such a unit."""
        if self.published is not None:
            return Base(self.published, PUBLISHED, f"publication, {day_words(self.published)}")
        if self.written is not None and _UNIT_COARSENESS.get(unit, 0) >= _UNIT_COARSENESS["year"]:
            year = calendar_day(self.written)[0]
            return Base(self.written, SUMS, f"{year_words(year)}, the year of writing by its sums")
        return None

    def before(self, unit: Unit) -> Base | None:
        """The date told before, if it is fine enough for such a unit."""
        if self.told is None or not self.told.knows(unit):
            return None
        return Base(self.told.interval.start, TOLD, f"{self.told.words}, told just before")

    def _near(self) -> Base | None:
        """The day that clock times here belong to, if there is one."""
        day = self.clock
        if day is None or day.precision != "day":
            return None
        return Base(day.interval.start, TOLD, f"{day.words}, told just before")

    def _next(self) -> Base | None:
        """The date that the clause goes on to tell."""
        ahead = self.ahead
        if ahead is None:
            return None
        return Base(ahead.interval.start, TOLD, f"{ahead.words}, told in its clause")

    def base(self, anchor: Anchor, unit: Unit) -> Base | None:
        """The day that a step in such units is taken from."""
        if anchor == "near":
            return self._near() or self.now(unit)
        if anchor == "next":
            return self._next() or self.before(unit)
        if anchor == "told" and unit == "year" and self.year is not None:
            return Base(self.year.interval.start, TOLD, f"{self.year.words}, told just before")
        if anchor == "told" and (self.told is not None or _UNIT_COARSENESS.get(unit, 0) <= 1):
            return self.before(unit)
        if anchor == "published" and self.history and self.told is not None:
            return self.before(unit)
        return self.now(unit)


def inside(seen: Seen, of: When) -> Seen:
    """The same view, but of times inside another time: "June last year", "Tuesday of that week"."""
    if of.interval is None:
        return replace(
            seen, published=None, written=None, told=None, quarter=None, ahead=None, history=False
        )
    period = Period(of.precision, of.interval, of.value, of.edtf)
    told = Told(period, 0, 0, around=True)
    return replace(seen, told=told, ahead=None, history=True)
