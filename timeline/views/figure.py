"""From a story to its chart: one row an event, a country matrix, an axis with shortened gaps.

Few traces and few annotations, since a browser pays for each: dates and titles are the tick
labels of two overlaid axes, row lines are a grid, and everything vertical is counted in pixels.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import plotly.graph_objects as go

from timeline.views import look
from timeline.views.axis import Axis
from timeline.views.look import DARK, LIGHT, Palette
from timeline.views.marks import legend
from timeline.views.sheet import Line, Sheet, sheet
from timeline.views.traces import traces
from timeline.views.typeset import text_width
from timeline.views.words import alt

if TYPE_CHECKING:
    from timeline.story import Story

__all__ = ["alt", "figure", "legend"]

Part = dict[str, Any]

END_LINE = 2
"""Pixels below the last row, so that its line is inside the plot and drawn."""


def figure(
    story: Story,
    *,
    dark: bool = False,
    compact: bool = False,
    true_scale: bool = False,
    newest_first: bool = False,
    selected: str | None = None,
    first: int = 0,
    count: int | None = None,
) -> go.Figure:
    """The whole chart; its height follows from its rows, its width from where it stands.

    `compact` is for a phone. `selected` is the id of the event whose row is marked; one that is
    not shown is ignored. `first` and `count` choose a page of rows. A story without events gives
    an empty figure.
    """
    palette = DARK if dark else LIGHT
    if not story.events:
        return go.Figure(layout=_shared(palette))
    drawn = sheet(
        story,
        compact=compact,
        true_scale=true_scale,
        newest_first=newest_first,
        first=first,
        count=count,
    )
    return go.Figure(data=traces(drawn, palette), layout=_layout(drawn, palette, selected))


def _shared(palette: Palette) -> Part:
    """What every chart has: no dragging, no background, one typeface."""
    return {
        "font": {"family": look.FONT, "size": look.SIZE, "color": palette.text},
        "paper_bgcolor": "rgba(0,0,0,0)",
        "plot_bgcolor": "rgba(0,0,0,0)",
        "dragmode": False,
        "hovermode": "closest",
        "showlegend": False,
        "barmode": "overlay",
        "hoverlabel": {"align": "left", "font": {"family": look.FONT, "size": look.SIZE}},
        "modebar": {"remove": ["select2d", "lasso2d"]},
    }


def _layout(drawn: Sheet, palette: Palette, selected: str | None) -> Part:
    left = _left(drawn)
    height = drawn.edges[-1]
    margin = {"l": left, "r": look.RIGHT, "t": look.HEADER, "b": 0, "pad": 0}
    return {
        **_shared(palette),
        "height": height + look.HEADER + END_LINE,
        "margin": {**margin, "autoexpand": False},
        **_across(drawn, palette),
        **_down(drawn, palette, left),
        "shapes": [*_bands(drawn.axis, palette), *_chosen(drawn, palette, selected, left)],
        "annotations": [*_tick_words(drawn, palette), *_gap_words(drawn, palette)],
    }


def _left(drawn: Sheet) -> float:
    if drawn.compact:
        return 2
    return drawn.date_width + look.GUTTER + drawn.title_width + look.GUTTER


def _matrix_share(drawn: Sheet) -> float:
    """Which share of the plot's width the country matrix takes."""
    if drawn.compact or not drawn.columns:
        return 0.0
    room = look.WIDTH - _left(drawn) - look.RIGHT
    return (drawn.columns * look.COLUMN + 2 * look.GUTTER) / room


def _across(drawn: Sheet, palette: Palette) -> Part:
    """The time axis, and the axis of the country matrix beside it."""
    share = _matrix_share(drawn)
    fixed = {"fixedrange": True, "zeroline": False, "showgrid": False}
    time = {
        **fixed,
        "domain": [share, 1],
        "range": [-look.END_ROOM, 1 + look.END_ROOM],
        "showticklabels": False,
        "tickvals": [tick.place for tick in drawn.axis.ticks(_tick_share(drawn))],
        "showgrid": True,
        "gridcolor": palette.line,
    }
    if not share:
        return {"xaxis": time}
    more = [f"+{len(drawn.others)}"] if drawn.others else []
    pad = look.GUTTER / look.COLUMN
    matrix = {
        **fixed,
        "domain": [0, share],
        "range": [-0.5 - pad / 2, drawn.columns - 0.5 + pad * 1.5],
        "side": "top",
        "tickvals": list(range(drawn.columns)),
        "ticktext": [*drawn.codes, *more],
        "tickangle": 0,
        "tickfont": {"size": look.SMALL, "color": palette.quiet},
    }
    return {"xaxis": time, "xaxis2": matrix}


def _down(drawn: Sheet, palette: Palette, left: float) -> Part:
    """Three axes over one another: row lines, dates on the left of a line, titles on its right."""
    pixels = {"range": [drawn.edges[-1] + END_LINE, 0], "fixedrange": True, "zeroline": False}
    rows = {
        **pixels,
        "anchor": "free",
        "position": 0,
        "tickvals": drawn.edges[1:],
        "showticklabels": False,
        "ticks": "outside",
        "ticklen": left,
        "tickcolor": palette.line,
        "gridcolor": palette.line,
    }
    words = {
        **pixels,
        "overlaying": "y",
        "anchor": "free",
        "showgrid": False,
        "tickvals": drawn.labels,
        "tickfont": {"size": look.SIZE, "color": palette.text},
    }
    titles = {**words, "side": "right", "ticktext": [line.title for line in drawn.lines]}
    if drawn.compact:
        titles["ticktext"] = [_phone_label(line, palette) for line in drawn.lines]
        return {"yaxis": rows, "yaxis2": {**words, "showticklabels": False}, "yaxis3": titles}
    shift = -(drawn.title_width + look.GUTTER)
    dates = {**words, "side": "left", "ticktext": [line.date for line in drawn.lines]}
    return {
        "yaxis": rows,
        "yaxis2": {**dates, "shift": shift - look.GUTTER / 2},
        "yaxis3": {**titles, "shift": shift + look.GUTTER / 2},
    }


def _phone_label(line: Line, palette: Palette) -> str:
    """Date and codes on one line, the title below."""
    quiet = f"font-size:{look.SMALL}px;color:{palette.quiet}"
    codes = f'  <span style="{quiet}">{line.codes}</span>' if line.codes else ""
    return f"{line.date}{codes}<br>{line.title}"


def _tick_share(drawn: Sheet) -> float:
    return look.PHONE_TICK_SHARE if drawn.compact else look.TICK_SHARE


def _bands(axis: Axis, palette: Palette) -> list[Part]:
    """The grey bands of all gaps as one shape."""
    if not axis.gaps:
        return []
    path = " ".join(
        f"M{gap.start:.4f},0 L{gap.end:.4f},0 L{gap.end:.4f},1 L{gap.start:.4f},1 Z"
        for gap in axis.gaps
    )
    return [
        {
            "type": "path",
            "path": path,
            "xref": "x",
            "yref": "paper",
            "layer": "below",
            "fillcolor": palette.band,
            "line": {"width": 0},
        }
    ]


def _chosen(drawn: Sheet, palette: Palette, selected: str | None, left: float) -> list[Part]:
    """A tint behind the row of the selected event, over the labels and over the plot."""
    for line, top, end in zip(drawn.lines, drawn.edges, drawn.edges[1:], strict=False):
        if line.mark.event.id == selected:
            row = {
                "type": "rect",
                "yref": "y",
                "y0": top,
                "y1": end,
                "layer": "below",
                "fillcolor": palette.chosen,
                "line": {"width": 0},
                "xref": "paper",
            }
            labels = {**row, "xsizemode": "pixel", "xanchor": 0, "x0": -left, "x1": 0}
            return [{**row, "x0": 0, "x1": 1}, labels]
    return []


def _tick_words(drawn: Sheet, palette: Palette) -> list[Part]:
    """The label of each tick above its line, moved to the left where it would leave the chart."""
    room = _axis_width(drawn)
    found = []
    for tick in drawn.axis.ticks(_tick_share(drawn)):
        over = tick.place * room + text_width(tick.label, look.SIZE, bold=True) > room
        found.append(
            {
                **_above(f"<b>{tick.label}</b>", look.HEADER / 2, palette.text, look.SIZE - 1),
                "x": 1 + look.END_ROOM if over else tick.place,
                "xanchor": "right" if over else "left",
            }
        )
    return found


def _gap_words(drawn: Sheet, palette: Palette) -> list[Part]:
    """How long each gap is, above its band; where two would touch, the longer gap is named."""
    room = _axis_width(drawn)
    taken: list[tuple[float, float]] = []
    found = []
    for gap in sorted(drawn.axis.gaps, key=lambda gap: -gap.days):
        middle = (gap.start + gap.end) / 2
        half = text_width(gap.words, look.SMALL) / room / 2 + 0.008
        middle = min(max(middle, half), 1 - half)
        if all(middle + half <= left or middle - half >= right for left, right in taken):
            taken.append((middle - half, middle + half))
            found.append({**_above(gap.words, 3, palette.quiet, look.SMALL), "x": middle})
    return found


def _axis_width(drawn: Sheet) -> float:
    """About how many pixels the time axis is wide."""
    width = look.PHONE_WIDTH if drawn.compact else look.WIDTH
    plot = width - _left(drawn) - look.RIGHT
    return plot * (1 - _matrix_share(drawn)) / (1 + 2 * look.END_ROOM)


def _above(text: str, pixels: float, color: str, size: int) -> Part:
    return {
        "text": text,
        "font": {"size": size, "color": color},
        "xref": "x",
        "yref": "paper",
        "y": 1,
        "yanchor": "bottom",
        "yshift": pixels,
        "showarrow": False,
        "borderpad": 0,
    }
