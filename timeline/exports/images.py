"""From a story to a picture of its chart with its title, legend and source, by kaleido."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from tempfile import TemporaryDirectory, gettempdir
from threading import Lock
from typing import Any, Literal

from timeline.exports.drawn import chart, is_counted
from timeline.exports.telling import heading
from timeline.story import Story
from timeline.views.look import LIGHT, WIDTH
from timeline.views.marks import legend
from timeline.views.typeset import escaped, wrapped
from timeline.views.words import summary

EDGE, TITLE, FOOT = 16, 62, 40
"""Pixels around the chart, above it, and below it."""
_ROOM = {"l": EDGE, "r": EDGE, "t": TITLE, "b": FOOT}
TITLE_SIZE, TEXT_SIZE = 19, 12
SECONDS = 60
SHORT_FOLDER, LONGEST_FOLDER = "/tmp", 60
_ALONE = Lock()
NOT_INSTALLED = 'pictures need an addition: run pip install "article-timeline[images]"'
NO_BROWSER = "pictures are drawn by Chromium or Chrome, and none was found: install one of them"
BROKE = "the browser that draws pictures stopped half way: try again, or save the page as .html"


def svg(story: Story) -> bytes:
    """A picture (SVG 1.1) that can be enlarged; ValueError where it cannot be drawn here."""
    return picture(story, "svg")


def png(story: Story) -> bytes:
    """A picture in pixels, two for each of the page's; errors as for `svg`."""
    return picture(story, "png")


def left_out(story: Story) -> str:
    """What the picture does not show one by one, in one sentence; empty where it shows all."""
    if not is_counted(story):
        return ""
    return f"the picture counts the {len(story.events):,} events and does not draw each"


def missing() -> str:
    """What this machine lacks for pictures, in one sentence; empty where nothing is known to."""
    return "" if find_spec("kaleido") else NOT_INSTALLED


def picture(story: Story, kind: Literal["svg", "png"]) -> bytes:
    """The picture as a file of that kind; ValueError where it cannot be drawn here."""
    if lacking := missing():
        raise ValueError(lacking)
    import kaleido
    from kaleido.errors import ChromeNotFoundError, KaleidoError

    figure = framed(story)
    layout = figure["layout"]
    size = {"width": layout["width"], "height": layout["height"], "scale": 2}
    try:
        with _short_folder():
            made: bytes = kaleido.calc_fig_sync(
                figure,
                opts={"format": kind, **size},
                # The formula typesetter would come from another host.
                kopts={"mathjax": False, "timeout": SECONDS},
            )
    except ChromeNotFoundError:
        raise ValueError(NO_BROWSER) from None
    except (KaleidoError, TimeoutError, OSError):
        raise ValueError(BROKE) from None
    return made


@contextmanager
def _short_folder() -> Iterator[None]:
    """A folder for the browser's socket, whose whole name may have some hundred letters."""
    if len(gettempdir()) <= LONGEST_FOLDER or not os.access(SHORT_FOLDER, os.W_OK):
        yield
        return
    with _ALONE, TemporaryDirectory(dir=SHORT_FOLDER) as folder:
        usual = os.environ.get("TMPDIR")
        os.environ["TMPDIR"] = folder
        try:
            yield
        finally:
            if usual is None:
                del os.environ["TMPDIR"]
            else:
                os.environ["TMPDIR"] = usual


def framed(story: Story) -> dict[str, Any]:
    """The chart on white paper, with its title above and the meaning of its marks below."""
    figure = chart(story)
    layout = figure["layout"]
    margin = {side: layout.get("margin", {}).get(side, 0) + room for side, room in _ROOM.items()}
    layout.update(
        width=WIDTH + 2 * EDGE,
        height=layout.get("height", 0) + TITLE + FOOT,
        paper_bgcolor=LIGHT.paper,
        margin={**margin, "pad": 0, "autoexpand": False},
    )
    title = wrapped(heading(story), WIDTH, TITLE_SIZE, lines=1)[:1]
    words = [
        *(_words(line, margin, EDGE, TITLE_SIZE, LIGHT.text) for line in title),
        _words(summary(story, story), margin, EDGE + 28, TEXT_SIZE, LIGHT.quiet),
        _words(_signs(story), margin, layout["height"] - FOOT + 12, TEXT_SIZE, LIGHT.quiet),
    ]
    layout["annotations"] = [*layout.get("annotations", []), *words]
    return figure


def _signs(story: Story) -> str:
    return " · ".join(f"{sign} {meaning}" for sign, meaning in legend(story))


def _words(text: str, margin: dict[str, float], top: float, size: int, ink: str) -> dict[str, Any]:
    """Text at the left edge, `top` pixels below the upper edge of the picture."""
    return {
        **{"text": escaped(text), "font": {"size": size, "color": ink}, "showarrow": False},
        **{"xref": "paper", "x": 0, "xanchor": "left", "xshift": EDGE - margin["l"]},
        **{"yref": "paper", "y": 1, "yanchor": "top", "yshift": margin["t"] - top},
    }
