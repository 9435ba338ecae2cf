"""From a story to its chart: one row an event, a country matrix, an axis with shortened gaps.

Few traces and few annotations, since a browser pays for each: dates and titles are the tick
labels of two overlaid axes, row lines are a grid, and everything vertical is counted in pixels.
"""

import gzip
from base64 import b64encode
from functools import cache

import plotly.graph_objects as go

from timeline.story import Story
from timeline.views import look
from timeline.views.backdrop import (
    FIXED,
    Part,
    bands,
    gap_words,
    plain_layout,
    tick_words,
    ticks_in,
)
from timeline.views.look import DARK, LIGHT, Palette
from timeline.views.marks import legend
from timeline.views.sheet import Line, Sheet, sheet
from timeline.views.traces import traces
from timeline.views.words import alt

__all__ = ["Figure", "alt", "figure", "has_bands", "legend"]

Figure = go.Figure

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
    numbered: bool = True,
    width: float = look.WIDTH,
    first: int = 0,
    count: int | None = None,
) -> go.Figure:
    """The whole chart; its height follows from its rows, its width from where it stands.

    It can be read from `width` pixels on; `compact` is for a phone, and for less than 760.
    `selected` is the id of the event whose row is marked; one that is not shown is ignored. Titles
    end in the numbers of their articles where these are `numbered`. `first` and `count` choose a
    page of rows. A story without events gives an empty figure.
    """
    palette = DARK if dark else LIGHT
    if not story.events:
        unseen = {"visible": False}
        return go.Figure(layout={**plain_layout(palette), "xaxis": unseen, "yaxis": unseen})
    drawn = sheet(
        story,
        compact=compact,
        true_scale=true_scale,
        newest_first=newest_first,
        numbered=numbered,
        width=max(width, look.LEAST_WIDTH),
        first=first,
        count=count,
    )
    return go.Figure(data=traces(drawn, palette), layout=_layout(drawn, palette, selected))


def has_bands(drawn: go.Figure) -> bool:
    """Whether a figure has shortened a stretch of its axis."""
    return any(shape.type == "path" for shape in drawn.layout.shapes)


@cache
def packed_plotly() -> str:
    """The whole of Plotly's own script for a page that loads nothing: gzip (RFC 1952) in base64,
    two fifths of its size."""
    from plotly.offline import get_plotlyjs

    return b64encode(gzip.compress(get_plotlyjs().encode(), mtime=0)).decode("ascii")


def _layout(drawn: Sheet, palette: Palette, selected: str | None) -> Part:
    left = _left(drawn)
    height = drawn.edges[-1]
    room = _axis_width(drawn)
    margin = {"l": left, "r": look.RIGHT, "t": look.HEADER, "b": 0, "pad": 0}
    return {
        **plain_layout(palette),
        "height": height + look.HEADER + END_LINE,
        "margin": {**margin, "autoexpand": False},
        **_across(drawn, palette),
        **_down(drawn, palette, left),
        "shapes": [*bands(drawn.axis, palette), *_chosen(drawn, palette, selected, left)],
        "annotations": [
            *tick_words(drawn.axis, palette, room),
            *gap_words(drawn.axis, palette, room),
        ],
    }


def _left(drawn: Sheet) -> float:
    if drawn.compact:
        return 2
    return drawn.date_width + look.GUTTER + drawn.title_width + look.GUTTER


def _matrix_share(drawn: Sheet) -> float:
    """Which share of the plot's width the country matrix takes."""
    if drawn.compact or not drawn.columns:
        return 0.0
    room = drawn.width - _left(drawn) - look.RIGHT
    return (drawn.columns * look.COLUMN + 2 * look.GUTTER) / room


def _across(drawn: Sheet, palette: Palette) -> Part:
    """The time axis, and the axis of the country matrix beside it."""
    share = _matrix_share(drawn)
    fixed = {**FIXED, "showgrid": False}
    time = {
        **fixed,
        "domain": [share, 1],
        "range": [-look.END_ROOM, 1 + look.END_ROOM],
        "showticklabels": False,
        "tickvals": [tick.place for tick in ticks_in(drawn.axis, _axis_width(drawn))],
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
        "autotickangles": [0, 90],
        "tickfont": {"size": look.SMALL, "color": palette.quiet},
    }
    return {"xaxis": time, "xaxis2": matrix}


def _down(drawn: Sheet, palette: Palette, left: float) -> Part:
    """Three axes over one another: row lines, dates on the left of a line, titles on its right."""
    pixels = {**FIXED, "range": [drawn.edges[-1] + END_LINE, 0]}
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
    middle = round(drawn.title_width + look.GUTTER)
    dates = {**words, "side": "left", "ticktext": [line.date for line in drawn.lines]}
    return {
        "yaxis": rows,
        "yaxis2": {**dates, "ticklabelstandoff": middle + look.GUTTER // 2},
        "yaxis3": {**titles, "ticklabelstandoff": look.GUTTER // 2 - middle},
    }


def _phone_label(line: Line, palette: Palette) -> str:
    """Date and codes on one line, the title below."""
    quiet = f"font-size:{look.SMALL}px;color:{palette.quiet}"
    codes = f'  <span style="{quiet}">{line.codes}</span>' if line.codes else ""
    return f"{line.date}{codes}<br>{line.title}"


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


def _axis_width(drawn: Sheet) -> float:
    """About how many pixels the time axis is wide."""
    plot = drawn.width - _left(drawn) - look.RIGHT
    return plot * (1 - _matrix_share(drawn)) / (1 + 2 * look.END_ROOM)
