"""From the days of the events shown to places on one axis whose empty stretches are shortened.

Pure numbers: a day count goes in, a place `u` between 0 and 1 comes out. True dates would crush
one busy week beside fifty quiet years; an order without lengths would lose how long things took.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import accumulate, pairwise
from math import log2

from timeline.days import Interval, add_months, calendar_day, day_number
from timeline.model import Precision
from timeline.views.dates import (
    day_words,
    length_words,
    month_words,
    point_precision,
    year_words,
)

SHORT_DAYS = 400
"""Events shorter than this fill their time; longer ones only pass over it."""
GAP_DAYS = 60
FILLED_WEIGHT, EMPTY_WEIGHT = 1.6, 0.75
TICK_SHARE = 0.09
"""The least share of the width between two ticks, and the room of a label such as "Jul 2023"."""
LETTERS_IN_A_SHARE = 8
_STEPS_IN_MONTHS = (12_000, 6_000, 1_200, 600, 240, 120, 60, 24, 12, 6, 3, 1)
_STEPS_IN_DAYS = (14, 7, 2, 1)
_MOST_POINTS = 400

Spot = tuple[Interval, Precision]


@dataclass(frozen=True, slots=True)
class Gap:
    """A shortened stretch without short events: places in 0..1, and how long it is in words."""

    start: float
    end: float
    words: str
    days: int


@dataclass(frozen=True, slots=True)
class Tick:
    """A place in 0..1 and its label."""

    place: float
    label: str


@dataclass(frozen=True, slots=True)
class Axis:
    """Knots (day counts, rising) and their places in 0..1 (rising too): linear between them."""

    knots: tuple[int, ...]
    places: tuple[float, ...]
    gaps: tuple[Gap, ...] = ()
    starts: tuple[tuple[int, Precision], ...] = ()
    """Where each cluster of short events begins, and then where each long event does."""

    def __post_init__(self) -> None:
        if len(self.knots) < 2 or len(self.knots) != len(self.places):
            raise ValueError("an axis needs two knots or more, each with its place")

    def place(self, day: float) -> float:
        """Where a day count stands in 0..1; days outside stand at the nearer end."""
        if day <= self.knots[0]:
            return 0.0
        if day >= self.knots[-1]:
            return 1.0
        after = bisect_right(self.knots, day)
        left, right = self.knots[after - 1], self.knots[after]
        low, high = self.places[after - 1], self.places[after]
        return low + (high - low) * (day - left) / (right - left)

    def day(self, place: float) -> float:
        """The day count that stands at `place`: the way back."""
        after = min(max(bisect_right(self.places, place), 1), len(self.knots) - 1)
        left, right = self.knots[after - 1], self.knots[after]
        low, high = self.places[after - 1], self.places[after]
        return left if high <= low else left + (right - left) * (place - low) / (high - low)

    def ticks(self, min_share: float = TICK_SHARE) -> tuple[Tick, ...]:
        """Where clusters begin, in their own precision; then round dates where room is left.

        Where more clusters begin than find room, all labels are round dates.
        """
        kept: list[_Label] = []
        crowded = len(self.starts) * min_share > 2
        for day, precision in () if crowded else self.starts:
            _keep(kept, _Label(self.place(day), day, precision, min_share))
        for low, high in _rooms(kept, self.gaps, min_share):
            for label in self._round_dates(low, high, min_share, crowded):
                _keep(kept, label)
        return tuple(_with_years(kept, self.gaps))

    def _round_dates(
        self, low: float, high: float, min_share: float, crowded: bool
    ) -> list[_Label]:
        """Round dates between two places: the closest-set that find room, or the roundest first."""
        found: list[_Label] = []
        for points, precision in _round_days(self.day(low), self.day(high)):
            labels = [
                _Label(self.place(day), day, precision, min_share)
                for day in points
                if day < self.knots[-1]
            ]
            if crowded:
                found += labels
            elif any(b.place - a.place < max(min_share, a.width) for a, b in pairwise(labels)):
                break
            else:
                found = labels or found
        return found


def axis(spots: Iterable[Spot], *, true_scale: bool = False) -> Axis:
    """The axis for these days and precisions; ValueError without any.

    With `true_scale` a day has the same width everywhere and there are no gaps.
    """
    shown = sorted(spots)
    if not shown:
        raise ValueError("an axis needs at least one event")
    short = [spot for spot in shown if spot[0].days < SHORT_DAYS]
    clusters = _clusters(short)
    knots = sorted({day for interval, _ in shown for day in (interval.start, interval.end)})
    weights = _true_widths(knots) if true_scale else _widths(knots, [span for span, _ in clusters])
    reached = [0.0, *accumulate(weights)]
    places = [*(width / reached[-1] for width in reached[:-1]), 1.0]
    long_starts = [
        (interval.start, precision) for interval, precision in shown if interval.days >= SHORT_DAYS
    ]
    bare = Axis(
        knots=tuple(knots),
        places=tuple(places),
        starts=(*((span.start, precision) for span, precision in clusters), *long_starts),
    )
    return bare if true_scale else _with_gaps(bare, [span for span, _ in clusters])


def _clusters(short: list[Spot]) -> list[Spot]:
    """Short events that touch or overlap, as one stretch with the precision it begins in."""
    found: list[Spot] = []
    for interval, precision in short:
        if found and interval.start <= found[-1][0].end:
            whole, began = found[-1]
            found[-1] = (Interval(whole.start, max(whole.end, interval.end)), began)
        else:
            found.append((interval, precision))
    return found


def _true_widths(knots: list[int]) -> list[float]:
    return [float(right - left) for left, right in pairwise(knots)]


def _widths(knots: list[int], filled: list[Interval]) -> list[float]:
    """The width of each stretch between neighbouring knots, before they are made to sum to 1."""
    widths = []
    clusters = iter([*filled, None])
    cluster = next(clusters)
    for left, right in pairwise(knots):
        while cluster is not None and cluster.end <= left:
            cluster = next(clusters)
        inside = cluster is not None and cluster.start <= left
        widths.append((FILLED_WEIGHT if inside else EMPTY_WEIGHT) * log2(1 + right - left))
    return widths


def _with_gaps(bare: Axis, clusters: list[Interval]) -> Axis:
    if not clusters:
        return bare
    edges = [bare.knots[0], *(day for span in clusters for day in (span.start, span.end))]
    edges.append(bare.knots[-1])
    gaps = tuple(
        Gap(bare.place(left), bare.place(right), length_words(right - left), right - left)
        for left, right in zip(edges[::2], edges[1::2], strict=True)
        if right - left >= GAP_DAYS
    )
    return Axis(bare.knots, bare.places, gaps, bare.starts)


class _Label:
    """A tick under consideration: where its text stands, if it is written from `place` on."""

    __slots__ = ("day", "left", "place", "precision", "right", "share", "width")

    def __init__(self, place: float, day: int, precision: Precision, min_share: float) -> None:
        self.place, self.day, self.precision, self.share = place, day, precision, min_share
        self.width = min_share * max(1.0, len(_label(day, precision)) / LETTERS_IN_A_SHARE)
        self.left = min(place, 1.0 - self.width)
        self.right = self.left + self.width

    def clears(self, other: _Label) -> bool:
        """Whether the two stand far enough apart to be read."""
        apart = abs(self.place - other.place) >= self.share
        return apart and (self.left >= other.right or other.left >= self.right)


def _keep(kept: list[_Label], label: _Label) -> None:
    """Put the label among those kept, in order, if there is room for it."""
    if all(label.clears(other) for other in reversed(kept)):
        kept.insert(bisect_right([other.place for other in kept], label.place), label)


def _rooms(
    kept: list[_Label], gaps: tuple[Gap, ...], min_share: float
) -> list[tuple[float, float]]:
    """The stretches outside gaps where one more label, or several, would find room."""
    edges = sorted({0.0, 1.0, *(label.place for label in kept)})
    for gap in gaps:
        edges += [gap.start, gap.end]
    edges.sort()
    return [
        (low, high)
        for low, high in pairwise(edges)
        if high - low >= 2 * min_share
        and not any(gap.start <= low and high <= gap.end for gap in gaps)
    ]


def _round_days(first: float, last: float) -> Iterator[tuple[list[int], Precision]]:
    """The round dates from `first` to `last`: millennia, then ever closer, at last single days."""
    for step in _STEPS_IN_MONTHS:
        points = _round_months(first, last, step)
        if len(points) > _MOST_POINTS:
            return
        yield points, "year" if step >= 12 else "month"
    for step in _STEPS_IN_DAYS:
        monday = -(-(int(first) - 1) // step) * step + 1
        points = [day for day in range(monday, int(last) + 1, step) if day >= first]
        if len(points) > _MOST_POINTS:
            return
        yield points, "day"


def _round_months(first: float, last: float, step: int) -> list[int]:
    year, month, _ = calendar_day(int(first))
    count = (year * 12 + month - 1) // step * step
    day = day_number(count // 12, count % 12 + 1)
    points: list[int] = []
    while day <= last and len(points) <= _MOST_POINTS:
        if day >= first:
            points.append(day)
        day = add_months(day, step)
    return points


def _label(day: int, precision: Precision) -> str:
    if precision == "range":
        precision = point_precision(day)
    year, month, _ = calendar_day(day)
    if precision in ("day", "week"):
        return day_words(day, short=True)
    if precision in ("month", "season", "quarter", "half"):
        return month_words(year, month, short=True)
    return year_words(year)


def _with_years(kept: list[_Label], gaps: tuple[Gap, ...]) -> Iterator[Tick]:
    """A day carries its year only where the tick before it, or a gap, leaves the year open."""
    before: _Label | None = None
    for label in kept:
        text = _label(label.day, label.precision)
        if before and label.precision in ("day", "week") and _same_year(before, label, gaps):
            text = text.rsplit(" ", 1)[0] if text[-2:] != "BC" else text
        yield Tick(label.place, text)
        before = label


def _same_year(before: _Label, label: _Label, gaps: tuple[Gap, ...]) -> bool:
    return calendar_day(before.day)[0] == calendar_day(label.day)[0] and not any(
        before.place <= gap.start < label.place for gap in gaps
    )
