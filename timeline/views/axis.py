"""From the days of the events shown to places on one axis whose empty stretches are shortened.

Pure numbers: a day count goes in, a place `u` between 0 and 1 comes out. True dates would crush
one busy week beside fifty quiet years; an order without lengths would lose how long things took.
"""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise
from math import log2

from timeline.days import Interval
from timeline.model import Precision
from timeline.views.dates import length_words, point_precision
from timeline.views.ticks import Label, Tick, keep, round_days

SHORT_DAYS = 400
"""Events shorter than this fill their time; longer ones only pass over it."""
GAP_DAYS = 60
FILLED_WEIGHT, EMPTY_WEIGHT = 1.6, 0.75
TICK_SHARE = 0.09
"""The least share of the width between two ticks, and the room of a label such as "Jul 2023"."""
CLOSER_SETS = 2
"""How many sets of round dates are tried that fit in some places only, lest odd ones are named."""
_FINENESS: dict[Precision, int] = {"year": 0, "month": 1, "day": 2}
_ROUNDED: dict[Precision, Precision] = {
    "day": "day",
    "week": "day",
    "month": "month",
    "season": "month",
    "quarter": "month",
    "half": "month",
}

Spot = tuple[Interval, Precision]


@dataclass(frozen=True, slots=True)
class Gap:
    """A shortened stretch without short events: places in 0..1, and how long it is in words."""

    start: float
    end: float
    words: str
    days: int


@dataclass(frozen=True, slots=True)
class Cluster:
    """A stretch that short events fill, how precisely it begins, and how precise it gets."""

    span: Interval
    began: Precision
    finest: Precision


@dataclass(frozen=True, slots=True)
class Axis:
    """Knots (day counts, rising) and their places in 0..1 (rising too): linear between them."""

    knots: tuple[int, ...]
    places: tuple[float, ...]
    gaps: tuple[Gap, ...] = ()
    clusters: tuple[Cluster, ...] = ()
    """Short events that touch or overlap, in order."""
    long: tuple[Spot, ...] = ()
    """The events that only pass over the time of others."""

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

        Where more clusters begin than find room, only the first and those after a gap count, the
        last of them before those between. The tick of a single day stands in its middle, where its
        dots are.
        """
        kept: list[Label] = []
        starts = [(cluster.span.start, cluster.began) for cluster in self.clusters]
        crowded = (len(starts) + len(self.long)) * min_share > 2
        if crowded:
            starts = starts[:1] + starts[-1:] + starts[1:-1]
        starts += [(span.start, _plain(span, precision)) for span, precision in self.long]
        breaks = [gap.start for gap in self.gaps]
        after_gaps = {0.0, *(gap.end for gap in self.gaps)}
        for day, precision in starts:
            label = Label(self.place(day), day, precision, min_share)
            if not crowded or label.place in after_gaps:
                keep(kept, label, breaks)
        for low, high in _rooms(kept, self.gaps, min_share):
            for label in self._round_dates(low, high, min_share, crowded):
                keep(kept, label, breaks)
        alone = self.knots[-1] - self.knots[0] == 1
        return tuple(Tick(0.5 if alone else label.place, label.text) for label in kept)

    def _finest(self, day: float) -> Precision:
        """How precise the events around a day are."""
        before = bisect_right(self.clusters, day, key=lambda cluster: cluster.span.start)
        if before:
            return self.clusters[before - 1].finest
        return min((_plain(*spot) for spot in self.long), key=_FINENESS.__getitem__, default="day")

    def _round_dates(self, low: float, high: float, min_share: float, crowded: bool) -> list[Label]:
        """Round dates between two places, the roundest first: the closest-set of them that find
        room all together, then those of closer ones that find it in a wide stretch."""
        found: list[Label] = []
        closer = 0
        first, last = self.day(low), self.day(high)
        finest = "day" if crowded else self._finest(first)
        for points, precision in round_days(first, last):
            if _FINENESS[precision] > _FINENESS[finest]:
                break
            labels = [
                Label(self.place(day), day, precision, min_share)
                for day in points
                if day < self.knots[-1]
            ]
            closer += any(
                b.place - a.place < max(min_share, a.right - a.left) for a, b in pairwise(labels)
            )
            if closer > CLOSER_SETS and not crowded:
                break
            found = [*found, *labels] if crowded or closer else labels or found
        return found


def axis(spots: Iterable[Spot], *, true_scale: bool = False) -> Axis:
    """The axis for these days and precisions; ValueError without any.

    With `true_scale` a day has the same width everywhere and there are no gaps.
    """
    shown = sorted(spots, key=lambda spot: (spot[0].start, spot[0].end, spot[1]))
    if not shown:
        raise ValueError("an axis needs at least one event")
    short = [spot for spot in shown if spot[0].days < SHORT_DAYS]
    clusters = _clusters(short)
    spans = [cluster.span for cluster in clusters]
    knots = sorted({day for interval, _ in shown for day in (interval.start, interval.end)})
    weights = _true_widths(knots) if true_scale else _widths(knots, spans)
    reached = [0.0, *accumulate(weights)]
    places = [*(width / reached[-1] for width in reached[:-1]), 1.0]
    bare = Axis(
        knots=tuple(knots),
        places=tuple(places),
        clusters=tuple(clusters),
        long=tuple(spot for spot in shown if spot[0].days >= SHORT_DAYS),
    )
    return bare if true_scale else _with_gaps(bare)


def _clusters(short: list[Spot]) -> list[Cluster]:
    found: list[Cluster] = []
    for interval, precision in short:
        fine = _plain(interval, precision)
        if found and interval.start <= found[-1].span.end:
            last = found[-1]
            finer = fine if _FINENESS[fine] > _FINENESS[last.finest] else last.finest
            span = Interval(last.span.start, max(last.span.end, interval.end))
            found[-1] = Cluster(span, last.began, finer)
        else:
            found.append(Cluster(interval, fine, fine))
    return found


def _plain(interval: Interval, precision: Precision) -> Precision:
    """Year, month or day: how precisely an event begins."""
    if precision == "range":
        return point_precision(interval.start)
    return _ROUNDED.get(precision, "year")


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


def _with_gaps(bare: Axis) -> Axis:
    if not bare.clusters:
        return bare
    edges = [day for cluster in bare.clusters for day in (cluster.span.start, cluster.span.end)]
    edges = [bare.knots[0], *edges, bare.knots[-1]]
    gaps = tuple(
        Gap(bare.place(left), bare.place(right), length_words(right - left), right - left)
        for left, right in zip(edges[::2], edges[1::2], strict=True)
        if right - left >= GAP_DAYS
    )
    return replace(bare, gaps=gaps)


def _rooms(kept: list[Label], gaps: tuple[Gap, ...], min_share: float) -> list[tuple[float, float]]:
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
