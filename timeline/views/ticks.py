"""From days to the labels of an axis: which find room, and which round dates lie between."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import ceil

from timeline.days import calendar_day, day_number
from timeline.model import Precision
from timeline.views.dates import day_words, month_words, year_words

LETTERS_IN_A_SHARE, LEAST_LETTERS = 8, 5
_STEPS_IN_MONTHS = (12_000, 6_000, 1_200, 600, 240, 120, 60, 24, 12, 6, 3, 1)
_STEPS_IN_DAYS = (14, 7, 2, 1)
_MOST_POINTS = 400


@dataclass(frozen=True, slots=True)
class Tick:
    """A place in 0..1 and its label."""

    place: float
    label: str


class Label:
    """A tick under consideration: where its text stands, if it is written from `place` on."""

    __slots__ = ("day", "left", "place", "precision", "right", "share", "text")

    def __init__(self, place: float, day: int, precision: Precision, min_share: float) -> None:
        self.place, self.day, self.precision, self.share = place, day, precision, min_share
        self.say(_label(day, precision))

    def say(self, text: str) -> None:
        """Write `text`, and take the room that it needs."""
        width = self.share * max(LEAST_LETTERS, len(text)) / LETTERS_IN_A_SHARE
        self.text = text
        self.left = min(self.place, 1.0 - width)
        self.right = self.left + width

    def clears(self, other: Label) -> bool:
        """Whether the two stand far enough apart to be read."""
        apart = abs(self.place - other.place) >= self.share
        return apart and (self.left >= other.right or other.left >= self.right)


def keep(kept: list[Label], label: Label, gaps: Sequence[float]) -> None:
    """Put the label among those kept, in order, if there is room for it.

    A day carries its year only where the tick before it, or a gap, leaves the year open; `gaps`
    are the places where gaps begin.
    """
    after = bisect_right(kept, label.place, key=lambda other: other.place)
    if label.precision == "day" and after and _same_year(kept[after - 1], label, gaps):
        label.say(" ".join(label.text.split(" ")[:2]))
    if all(label.clears(other) for other in kept[max(after - 2, 0) : after + 2]):
        kept.insert(after, label)


def round_days(first: float, last: float) -> Iterator[tuple[list[int], Precision]]:
    """Round dates from `first` on, before `last`: millennia, then closer ones, at last days."""
    for step in _STEPS_IN_MONTHS:
        points = _round_months(first, last, step)
        if len(points) > _MOST_POINTS:
            return
        yield points, "year" if step >= 12 else "month"
    for step in _STEPS_IN_DAYS:
        monday = -(-(int(first) - 1) // step) * step + 1
        points = [day for day in range(monday, ceil(last), step) if day >= first]
        if len(points) > _MOST_POINTS:
            return
        yield points, "day"


def _round_months(first: float, last: float, step: int) -> list[int]:
    year, month, _ = calendar_day(int(first))
    count = (year * 12 + month - 1) // step * step - step
    points: list[int] = []
    while len(points) <= _MOST_POINTS:
        day = _round_month(count, step)
        if day >= last:
            break
        if day >= first:
            points.append(day)
        count += step
    return points


def _round_month(count: int, step: int) -> int:
    """The first day of a month; years before AD 1 are round as people count them, 300 BC."""
    year, month = divmod(count, 12)
    people_count_one_less = step > 12 and year <= 0
    return day_number(year + people_count_one_less, month + 1)


def _label(day: int, precision: Precision) -> str:
    year, month, _ = calendar_day(day)
    if precision == "day":
        return day_words(day, short=True)
    return month_words(year, month, short=True) if precision == "month" else year_words(year)


def _same_year(before: Label, label: Label, gaps: Sequence[float]) -> bool:
    return calendar_day(before.day)[0] == calendar_day(label.day)[0] and not any(
        before.place <= gap < label.place for gap in gaps
    )
