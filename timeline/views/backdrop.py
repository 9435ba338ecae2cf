"""From an axis to what stands behind the marks and above them: bands, labels, gap words."""

from math import sqrt
from typing import Any

from timeline.views import look
from timeline.views.axis import TICK_SHARE, Axis
from timeline.views.look import Palette
from timeline.views.ticks import Tick
from timeline.views.typeset import text_width

Part = dict[str, Any]

FIXED: Part = {"fixedrange": True, "zeroline": False, "ticklabeloverflow": "allow"}
"""An axis that stays as it is; what would be hidden at the edge is measured word by word, which
takes longer than all the rest, and nothing ends there."""

FEW_BANDS = 8
"""From so many bands on, one beside the other, each is fainter, lest they look like the data."""


def plain_layout(palette: Palette) -> Part:
    """What every chart has: no dragging, no background, one typeface."""
    return {
        "font": {"family": look.FONT, "size": look.SIZE, "color": palette.text},
        "paper_bgcolor": "rgba(0,0,0,0)",
        "plot_bgcolor": "rgba(0,0,0,0)",
        "dragmode": False,
        "hovermode": "closest",
        "showlegend": False,
        "barmode": "overlay",
        "hoverlabel": {
            "align": "left",
            "bgcolor": palette.paper,
            "bordercolor": palette.quiet,
            "font": {"family": look.FONT, "size": look.SIZE, "color": palette.text},
        },
        "template": {},
        "modebar": {"remove": ["select2d", "lasso2d"]},
    }


def bands(axis: Axis, palette: Palette) -> list[Part]:
    """The grey bands of all gaps as one shape; where they are many, fainter ones."""
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
            "opacity": min(1.0, sqrt(FEW_BANDS / len(axis.gaps))),
            "line": {"width": 0},
        }
    ]


def ticks_in(axis: Axis, room: float) -> tuple[Tick, ...]:
    """The ticks of an axis of `room` pixels: at most as many as can be read."""
    return axis.ticks(max(TICK_SHARE, look.TICK_ROOM / room))


def tick_words(axis: Axis, palette: Palette, room: float) -> list[Part]:
    """The label of each tick above its line, moved to the left where it would leave the chart.

    `room` is the width of the axis in pixels.
    """
    found = []
    for tick in ticks_in(axis, room):
        over = tick.place * room + text_width(tick.label, look.SIZE, bold=True) > room
        found.append(
            {
                **_above(f"<b>{tick.label}</b>", look.HEADER / 2, palette.text, look.SIZE - 1),
                "x": 1 + look.END_ROOM if over else tick.place,
                "xanchor": "right" if over else "left",
            }
        )
    return found


def gap_words(axis: Axis, palette: Palette, room: float) -> list[Part]:
    """How long each gap is, above its band; where two would touch, the longer gap is named."""
    taken: list[tuple[float, float]] = []
    found = []
    for gap in sorted(axis.gaps, key=lambda gap: -gap.days):
        middle = (gap.start + gap.end) / 2
        half = text_width(gap.words, look.SMALL) / room / 2 + 0.008
        middle = min(max(middle, half), 1 - half)
        if all(middle + half <= left or middle - half >= right for left, right in taken):
            taken.append((middle - half, middle + half))
            found.append({**_above(gap.words, 3, palette.quiet, look.SMALL), "x": middle})
    return found


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
