"""The day of a happening that a text has told: "was elected in May … a year after his election"."""

import re
from collections import deque
from functools import partial

from timeline.dating.english.lexicon.akin import tells_of
from timeline.dating.told.anchors import Told
from timeline.dating.units.values import DAYS_OF_A_YEAR
from timeline.days import calendar_day
from timeline.patterns import later

SENTENCES = 4
"""How far "after his election" reaches back to the election."""
MOST = 24
"""Times: so many of the last are looked at."""
_WHAT = later(r"\b(?:after|before|to|following|preceding|into) ((?:[\w’'-]+ ?){1,5})")
"""Behind a length, the happening that it is counted from."""
_COUNTED = later(r"\b(?:day|week|month|year)s? (?:after|before|into) (?:[\w’'-]+ ?){1,3}")
"""A length and what it is counted from, which is not told there."""


class Happenings:
    """The times told of late, each with its sentence."""

    def __init__(self) -> None:
        self._told: deque[Told] = deque(maxlen=MOST)

    def keep(self, told: Told) -> None:
        """Take in what was told."""
        self._told.append(told)

    def to_come(self, published: int | None, number: int) -> Told | None:
        """The day after publication that was told last, near before sentence `number`."""
        for told in reversed(self._told if published is not None else ()):
            if told.precision == "day" and told.interval.start > (published or 0):
                return told if number - told.sentence <= SENTENCES else None
        return None

    def day_in(self, month: int, published: int | None) -> Told | None:
        """The last day told of a month, of the year that ends with publication."""
        for told in reversed(self._told) if published is not None else ():
            late = 0 <= (published or 0) - told.interval.start <= DAYS_OF_A_YEAR
            if late and told.precision == "day" and calendar_day(told.interval.start)[1] == month:
                return told
        return None

    def time_of(self, text: str, start: int, number: int) -> Told | None:
        """The time told with what is named behind a length, which stands in sentence `number`."""
        what = _WHAT.search(text, start)
        counted = None
        for last in reversed(self._told if what else ()):
            sentence = last.place.sentence if last.place else None
            if what is None or sentence is None or number - last.sentence > SENTENCES:
                break
            line = text[sentence.start : min(sentence.end, start)]
            at = tells_of(what[1], _COUNTED.sub(_blank, line))
            found = tells_of(what[1], line) if at is None and counted is None else at
            if found is not None:
                beside = [each for each in self._told if each.sentence == last.sentence]
                near = min(beside, key=partial(_apart, at=sentence.start + found))
                if at is not None:
                    return near
                counted = near
        return counted


def _blank(found: re.Match[str]) -> str:
    return " " * len(found[0])


def _apart(told: Told, at: int) -> int:
    return abs(told.place.start - at) if told.place else 0
