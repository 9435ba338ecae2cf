"""From very many events to counts: how many lie in each stretch of the axis, by country."""

from bisect import bisect_right
from dataclasses import dataclass
from itertools import accumulate, pairwise

from timeline.days import Interval
from timeline.kept import Kept
from timeline.story import Story
from timeline.views.axis import Axis, axis
from timeline.views.marks import days_drawn

EVERY = ""
"""The name of the row that counts all events."""


@dataclass(frozen=True, slots=True)
class Cell:
    """How many events of a row touch one stretch of the axis, and the id of the first of them."""

    row: str
    bin: int
    count: int
    first: str


@dataclass(frozen=True, slots=True)
class Counts:
    """Counts on an axis that is cut into equal stretches; rows are country codes, or `EVERY`."""

    axis: Axis
    edges: tuple[int, ...]
    """The days at which the stretches begin, and the day after the last one."""
    totals: dict[str, int]
    """How many events each row has, `EVERY` first, then the most frequent countries."""
    cells: tuple[Cell, ...]
    """Without the empty ones."""

    @property
    def span(self) -> Interval:
        """From the first day counted to the last."""
        return Interval(self.axis.knots[0], self.axis.knots[-1])


@Kept
def counted(story: Story, *, bins: int, most_rows: int, true_scale: bool = False) -> Counts:
    """Count the events of a story; ValueError where it has none.

    An event counts in every stretch that it touches. The work grows with the number of events,
    what comes out only with `bins` and `most_rows`.
    """
    drawn = [days_drawn(event, story) for event in story.events]
    spots = {(d, e.when.precision) for d, e in zip(drawn, story.events, strict=True)}
    whole = axis(spots, true_scale=true_scale)
    days = sorted({round(whole.day(step / bins)) for step in range(bins + 1)})
    ranked = list(story.countries().items())[:most_rows]
    totals = {EVERY: len(drawn), **dict(ranked)}
    changes = {row: [0] * len(days) for row in totals}
    firsts: dict[tuple[str, int], str] = {}
    for interval, event in zip(drawn, story.events, strict=True):
        low = bisect_right(days, interval.start) - 1
        high = bisect_right(days, interval.end - 1)
        for row in (EVERY, *event.countries):
            if row in totals:
                changes[row][low] += 1
                changes[row][high] -= 1
                firsts.setdefault((row, low), event.id)
    return Counts(whole, tuple(days), totals, tuple(_cells(changes, firsts)))


def _cells(changes: dict[str, list[int]], firsts: dict[tuple[str, int], str]) -> list[Cell]:
    found = []
    for row, steps in changes.items():
        first = ""
        for place, count in enumerate(accumulate(steps[:-1])):
            first = firsts.get((row, place), first)
            if count:
                found.append(Cell(row, place, count, first))
    return found


def stretches(counts: Counts) -> list[tuple[float, float]]:
    """Where each stretch begins and ends on the axis, in 0..1."""
    places = [counts.axis.place(day) for day in counts.edges]
    return list(pairwise(places))
