"""From very many events to a strip of counts: countries down, time across, darker where more."""

from dataclasses import replace
from math import sqrt
from typing import Any

import plotly.graph_objects as go

from timeline.days import Interval, hull
from timeline.story import Story
from timeline.views import look
from timeline.views.axis import Axis
from timeline.views.backdrop import FIXED, Part, bands, gap_words, plain_layout, tick_words
from timeline.views.counts import EVERY, Cell, Counts, counted, stretches
from timeline.views.look import DARK, LIGHT, Palette
from timeline.views.typeset import escaped, text_width
from timeline.views.words import country_words, span_words

BINS, PHONE_BINS = 72, 32
COUNTRIES, PHONE_COUNTRIES = 8, 5
ROW, BAR, SHADES = 20, 16, 12
EVERYTHING = "All"


def overview(
    story: Story,
    *,
    dark: bool = False,
    compact: bool = False,
    true_scale: bool = False,
    drawn: Story | None = None,
) -> go.Figure:
    """Counts of all events of a story by country and time; what is sent stays as small for any.

    Each cell carries the id of the first event that it counts as `customdata`. `drawn` is the
    part of the story that a chart shows beside it: its time is framed. A story without events
    gives an empty figure.
    """
    if not story.events:
        return go.Figure(layout=plain_layout(DARK if dark else LIGHT))
    counts = counted(
        story,
        bins=PHONE_BINS if compact else BINS,
        most_rows=PHONE_COUNTRIES if compact else COUNTRIES,
        true_scale=true_scale,
    )
    return heatmap(
        counts, dark=dark, compact=compact, frame=None if drawn is None else _whole(drawn)
    )


def heatmap(
    counts: Counts, *, dark: bool = False, compact: bool = False, frame: Interval | None = None
) -> go.Figure:
    """The drawing of counts; `frame` is marked by a border."""
    palette = DARK if dark else LIGHT
    counts = replace(counts, axis=_with_wide_gaps(counts))
    return go.Figure(
        data=[_cells(counts, palette)], layout=_layout(counts, palette, compact, frame)
    )


def _with_wide_gaps(counts: Counts) -> Axis:
    """The axis with the gaps that are as wide as a cell at least; the others say too little."""
    least = 1 / max(1, len(counts.edges) - 1)
    wide = tuple(gap for gap in counts.axis.gaps if gap.end - gap.start >= least)
    return replace(counts.axis, gaps=wide)


def _whole(drawn: Story) -> Interval | None:
    return hull(event.interval for event in drawn.events) if drawn.events else None


def _cells(counts: Counts, palette: Palette) -> dict[str, Any]:
    """A rectangle for each count, from pale to full as the square root of the count grows."""
    places = stretches(counts)
    heights = {row: ROW * (place + 0.5) for place, row in enumerate(counts.totals)}
    tops = [
        max((cell.count for cell in counts.cells if (cell.row == EVERY) is every), default=1)
        for every in (False, True)
    ]
    return {
        "type": "bar",
        "name": "counts",
        "orientation": "h",
        "base": [round(places[cell.bin][0], 4) for cell in counts.cells],
        "x": [round(places[cell.bin][1] - places[cell.bin][0], 4) for cell in counts.cells],
        "y": [heights[cell.row] for cell in counts.cells],
        "width": BAR,
        "marker": {
            "color": [_shade(cell, tops[cell.row == EVERY], palette) for cell in counts.cells],
            "line": {"width": 0},
        },
        "customdata": [cell.first for cell in counts.cells],
        "hovertext": [_hover(cell, counts) for cell in counts.cells],
        "hoverinfo": "text",
        "selected": {"marker": {"opacity": 1}},
        "unselected": {"marker": {"opacity": 1}},
    }


def _shade(cell: Cell, top: int, palette: Palette) -> str:
    share = round(sqrt(cell.count / top) * SHADES) / SHADES
    few, many = (bytes.fromhex(color[1:]) for color in (palette.faintest, palette.mark))
    mixed = bytes(round(a + (b - a) * share) for a, b in zip(few, many, strict=True))
    return f"#{mixed.hex()}"


def _hover(cell: Cell, counts: Counts) -> str:
    days = Interval(counts.edges[cell.bin], counts.edges[cell.bin + 1])
    events = f"{cell.count:,} event{'' if cell.count == 1 else 's'}"
    row = f"{escaped(country_words([cell.row]))}, " if cell.row else ""
    return f"<b>{span_words(days)}</b><br>{row}{events}"


def _layout(counts: Counts, palette: Palette, compact: bool, frame: Interval | None) -> Part:
    names = [_name(row, count, compact) for row, count in counts.totals.items()]
    left = max(text_width(name, look.SIZE) for name in names) + look.GUTTER
    room = (look.PHONE_WIDTH if compact else look.WIDTH) - left - look.RIGHT
    height = ROW * len(names)
    return {
        **plain_layout(palette),
        "height": height + look.HEADER,
        "margin": {"l": left, "r": look.RIGHT, "t": look.HEADER, "b": 0, "autoexpand": False},
        "xaxis": {
            **FIXED,
            "range": [0, 1],
            "showgrid": False,
            "showticklabels": False,
        },
        "yaxis": {
            **FIXED,
            "range": [height, 0],
            "showgrid": False,
            "tickvals": [ROW * (place + 0.5) for place in range(len(names))],
            "ticktext": [escaped(name) for name in names],
            "tickfont": {"size": look.SIZE - 1, "color": palette.text},
        },
        "shapes": [*bands(counts.axis, palette), *_frame(counts.axis, palette, frame)],
        "annotations": [
            *tick_words(counts.axis, palette, room),
            *gap_words(counts.axis, palette, room),
        ],
    }


def _name(row: str, count: int, compact: bool) -> str:
    if row == EVERY:
        return f"{EVERYTHING}  {count:,}"
    return f"{row if compact else country_words([row])}  {count:,}"


def _frame(axis: Axis, palette: Palette, frame: Interval | None) -> list[Part]:
    if frame is None:
        return []
    return [
        {
            "type": "rect",
            "xref": "x",
            "yref": "paper",
            "x0": axis.place(frame.start),
            "x1": axis.place(frame.end),
            "y0": 0,
            "y1": 1,
            "line": {"color": palette.text, "width": 1.5},
        }
    ]
