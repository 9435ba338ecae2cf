"""From the events that fit to counts by country and time, on the axis of the chart.

The engine does what grows with the number of events; what comes here is some hundred rows.
"""

from itertools import accumulate

from timeline.archive.archive import Archive
from timeline.archive.condition import marks
from timeline.days import Interval
from timeline.only import Only
from timeline.views.axis import (
    EMPTY_WEIGHT,
    FILLED_WEIGHT,
    GAP_DAYS,
    SHORT_DAYS,
    Axis,
    Cluster,
    Gap,
)
from timeline.views.counts import EVERY, Cell, Counts
from timeline.views.dates import length_words, point_precision

MOST_KNOTS = 600
"""An axis keeps about so many of its knots; between them its places are nearly straight."""

_TRUE_WIDTH = "next - day"
_WIDTH = f"""CASE WHEN reach > day THEN {FILLED_WEIGHT} ELSE {EMPTY_WEIGHT} END
    * log2(1 + {_TRUE_WIDTH})"""

_KNOTS = """
WITH fits AS MATERIALIZED (SELECT first, "end" FROM event WHERE {condition}),
turns AS (
  SELECT day, max(reach) AS reach FROM (
    SELECT first AS day, max("end") FILTER ("end" - first < {short}) AS reach
      FROM fits GROUP BY first
    UNION ALL SELECT DISTINCT "end", NULL FROM fits)
  GROUP BY day),
spread AS (
  SELECT day, lead(day) OVER line AS next, max(reach) OVER line AS reach
  FROM turns WINDOW line AS (ORDER BY day)),
wide AS (
  SELECT day, coalesce(reach > day, false) AS filled,
    coalesce({width}, 0) AS width
  FROM spread),
placed AS (
  SELECT day, filled, sum(width) OVER line - width AS place, row_number() OVER line AS rank,
    lag(filled, 1, false) OVER line AS before, count(*) OVER () AS many
  FROM wide WINDOW line AS (ORDER BY day))
SELECT day, filled, place FROM placed
WHERE filled <> before OR rank % greatest(1, many // {most}) = 0 OR rank IN (1, many)
ORDER BY day
"""


def counted(
    archive: Archive, only: Only, *, bins: int, most_rows: int, true_scale: bool = False
) -> Counts | None:
    """Counts as `timeline.views.counts.counted` makes them; nothing where no event fits.

    A cell's `first` says what it stands for: country code, first day and day after the last,
    separated by blanks.
    """
    axis = _axis(archive, only, true_scale)
    if axis is None:
        return None
    days = sorted({round(axis.day(step / bins)) for step in range(bins + 1)})
    ranked = dict(list(archive.countries(only).items())[:most_rows])
    totals = {EVERY: archive.count(only), **ranked}
    return Counts(axis, tuple(days), totals, tuple(_cells(archive, only, totals, days)))


def _axis(archive: Archive, only: Only, true_scale: bool) -> Axis | None:
    condition, given = archive.where(only)
    query = _KNOTS.format(
        condition=condition, short=SHORT_DAYS, width=_TRUE_WIDTH if true_scale else _WIDTH,
        most=MOST_KNOTS,
    )  # fmt: skip
    knots: list[tuple[int, bool, float]] = archive.cursor().execute(query, given).fetchall()
    if not knots:
        return None
    whole = knots[-1][2]
    places = [place / whole for _, _, place in knots]
    days = [day for day, _, _ in knots]
    filled = _filled(knots)
    bare = Axis(tuple(days), (*places[:-1], 1.0), clusters=tuple(map(_cluster, filled)))
    if true_scale:
        return bare
    edges = [days[0], *(day for span in filled for day in (span.start, span.end)), days[-1]]
    gaps = tuple(
        Gap(bare.place(left), bare.place(right), length_words(right - left), right - left)
        for left, right in zip(edges[::2], edges[1::2], strict=True)
        if right - left >= GAP_DAYS and filled
    )
    return Axis(bare.knots, bare.places, gaps, bare.clusters)


def _filled(knots: list[tuple[int, bool, float]]) -> list[Interval]:
    """The stretches that short events fill; small holes between them are passed over."""
    found: list[Interval] = []
    start: int | None = None
    for day, filled, _ in knots:
        if filled and start is None:
            start = day
        elif not filled and start is not None:
            if found and start - found[-1].end < GAP_DAYS:
                start = found.pop().start
            found.append(Interval(start, day))
            start = None
    return found


def _cluster(span: Interval) -> Cluster:
    return Cluster(span, point_precision(span.start), "day")


def _cells(archive: Archive, only: Only, totals: dict[str, int], days: list[int]) -> list[Cell]:
    changes = {row: [0] * len(days) for row in totals}
    for row, low, high, count in _reaches(archive, only, totals, days):
        changes[row][low] += count
        changes[row][high + 1] -= count
    return [
        Cell(row, place, count, f"{row} {days[place]} {days[place + 1]}")
        for row, steps in changes.items()
        for place, count in enumerate(accumulate(steps[:-1]))
        if count
    ]


def _reaches(
    archive: Archive, only: Only, totals: dict[str, int], days: list[int]
) -> list[tuple[str, int, int, int]]:
    """How many events of each row reach from which stretch to which."""
    condition, given = archive.where(only)
    low, high = _stretch("first", days), _stretch('"end" - 1', days)
    codes = [row for row in totals if row != EVERY]
    found = archive.cursor().execute(
        f"""WITH fits AS MATERIALIZED (
              SELECT combo, {low} AS low, {high} AS high, count(*) AS many
              FROM event WHERE {condition} GROUP BY ALL)
            SELECT '{EVERY}', low, high, sum(many)::INT FROM fits GROUP BY ALL
            UNION ALL
            SELECT code, low, high, sum(many)::INT FROM fits JOIN country USING (combo)
            WHERE code IN ({marks(codes) or "NULL"}) GROUP BY ALL""",
        [*given, *codes],
    )
    return found.fetchall()


def _stretch(day: str, days: list[int]) -> str:
    """SQL for the number of the stretch that a day lies in: a search by halves."""

    def within(low: int, high: int) -> str:
        if low == high:
            return str(low)
        middle = (low + high + 1) // 2
        return (
            f"CASE WHEN {day} < {days[middle]} THEN {within(low, middle - 1)} "
            f"ELSE {within(middle, high)} END"
        )

    return within(0, len(days) - 2)
