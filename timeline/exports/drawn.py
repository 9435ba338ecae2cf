"""From a story to its chart as plain JSON values, drawn to stand outside the page."""

import json
from typing import Any

from timeline.limits import MAX_CHART_ROWS
from timeline.story import Story
from timeline.views import look
from timeline.views.figure import figure
from timeline.views.overview import overview

LABEL_SIZE = 12
"""In pixels: small enough for the typefaces of other machines, which are wider than the page's."""


def is_counted(story: Story) -> bool:
    """Whether a story has too many events to draw each."""
    return len(story.events) > MAX_CHART_ROWS


def chart(story: Story, *, compact: bool = False, width: float = look.WIDTH) -> dict[str, Any]:
    """The Plotly figure of a story, or of its counts where it has very many events."""
    if is_counted(story):
        drawn = overview(story, compact=compact)
    else:
        drawn = figure(story, compact=compact, width=width)
    values: dict[str, Any] = json.loads(drawn.to_json())
    for axis in ("yaxis", "yaxis2", "yaxis3"):
        if "tickfont" in values["layout"].get(axis, {}):
            values["layout"][axis]["tickfont"]["size"] = LABEL_SIZE
    return values
