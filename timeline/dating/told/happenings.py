"""The day of a happening that a text has told: "was elected in May … a year after his election"."""

from collections import deque

from timeline.dating.english.lexicon.akin import tells_of
from timeline.dating.told.anchors import Told
from timeline.patterns import later

SENTENCES = 4
"""How far "after his election" reaches back to the election."""
MOST = 24
"""Times: so many of the last are looked at."""
_WHAT = later(r"\b(?:after|before|to|following|preceding|into) ((?:[\w’'-]+ ?){1,5})")
"""Behind a length, the happening that it is counted from."""


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

    def time_of(self, text: str, start: int, number: int) -> Told | None:
        """The time told with what is named behind a length, which stands in sentence `number`."""
        what = _WHAT.search(text, start)
        for last in reversed(self._told):
            sentence = last.place.sentence if last.place else None
            if what is None or sentence is None or number - last.sentence > SENTENCES:
                return None
            at = tells_of(what[1], text[sentence.start : min(sentence.end, start)])
            if at is not None:
                beside = [each for each in self._told if each.sentence == last.sentence]
                return min(beside, key=lambda told: _apart(told, sentence.start + at))
        return None


def _apart(told: Told, at: int) -> int:
    return abs(told.place.start - at) if told.place else 0
