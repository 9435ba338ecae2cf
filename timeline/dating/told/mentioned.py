"""The years that a text has mentioned, even in passing, for "that year" and "a year later"."""

from timeline.dating.kinds import core
from timeline.dating.says import Inside, Says, UnitStep, Year
from timeline.dating.told.anchors import Told
from timeline.dating.told.line import states_its_year
from timeline.dating.told.passing import is_only_compared
from timeline.dating.told.place import Place

REACH = 2
"""Sentences: "that year" in news looks at most so far back past other times to a year stated."""


class Mentioned:
    """The year mentioned last, the one told just before, and the last that words have stated."""

    def __init__(self, *, history: bool) -> None:
        self._history = history
        self.year: Told | None = None
        self.just: Told | None = None
        self._stated: Told | None = None
        self._later: Told | None = None
        """The year stated last, where it stands aside and a story still goes on to it."""

    def take_in(self, says: Says, told: Told) -> None:
        """Remember what a saying told, if it is a year or has one."""
        bare = isinstance(says, Year)
        compared = bare and not self._history and is_only_compared(told, self.year)
        if compared or (self._stated and _is_aside(told, self._stated)):
            return
        if bare:
            self.year = told
        self.just = told if bare else None
        inner = core(says)
        whole = isinstance(inner, UnitStep) and inner.unit == "year"
        if states_its_year(inner) or whole or isinstance(inner, Inside):
            self._later = told if self._stated and told.place and told.place.parts else None
            self._stated = told

    def at(self, place: Place, *, that: bool) -> Told | None:
        """The year that the same sentence has mentioned, in news the one before it at its end.

        With `that` the words are "that year": the last one stated, past days of the news.
        """
        if that and self._is_near(self._later, place, 1):
            return self._later
        if that and not self._history and self._is_near(self._stated, place, REACH):
            return self._stated
        if not self._history and self._is_near(self.just, place, 1):
            return self.just
        if self._is_near(self.year, place, 0) and not self._is_told_since():
            return self.year
        return None

    def _is_told_since(self) -> bool:
        """ "The union of 1969 was ended in May 2008": the year before is that before 2008."""
        year, stated = self.year, self._stated
        if not (year and stated and year.place and stated.place):
            return False
        return stated.place.start > year.place.start and stated.year != year.year

    def last(self, place: Place, before: Told | None = None) -> Told | None:
        """The bare year told last, if that is in the sentence, or right before what had been.

        Or in the sentence before, if it goes on past the date told: "in 1900. In May of that year".
        """
        on = before is not None and self.just is not None and self.just.year > before.year
        reach = 1 if place.had or (on and place.words.endswith("that year")) else 0
        return self.just if self._is_near(self.just, place, reach) else None

    def between(self, place: Place) -> Told | None:
        """The later year between a subject and its past verb: "caught in 1953, was hanged in"."""
        later = self._later if self._is_near(self._later, place, 0) else None
        parts = later and later.place and later.place.parts
        return later if parts == "past" == place.tense else None

    def _is_near(self, told: Told | None, place: Place, sentences: int) -> bool:
        return told is not None and place.number - told.sentence <= sentences


def _is_aside(told: Told, stated: Told) -> bool:
    """Whether a year between a subject and its verb only looks on or back from the one stated.

    "Roe, who died in 2011, had written in June"; but after "in 1962 … the sequel, published in
    1975, was a success" that year is the later one.
    """
    parts = told.place.parts if told.place else ""
    return bool(parts) and not (parts == "past" and told.year > stated.year)
