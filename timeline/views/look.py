"""Every colour, size and height of the chart in one place; lengths are in pixels."""

from dataclasses import dataclass

FONT = '"Source Sans", "Source Sans 3", "Source Sans Pro", sans-serif'
SIZE, SMALL = 13, 11
WIDTH, PHONE_WIDTH = 1100, 358
"""The widths that columns are made for; the chart stretches from there."""

NOTEBOOK_WIDTH, LEAST_WIDTH = 900, 760
"""What a notebook has, and below what only the compact chart can be read."""

ROW, TWO_LINE_ROW, LINE = 34, 46, 17
DOT, BAR, THIN_BAR = 13, 12, 9
TIP = 15
SMALL_DOT, FAINT_DOT = 8, 2.5
HEADER = 44
MOST_DATE, MOST_TITLE, GUTTER = 150, 320, 12
TITLE_SHARE = 0.29
"""The share of the width that titles may take where that is less."""
COLUMN, MOST_COLUMNS = 26, 8
RIGHT = 2
PHONE_PAD, PHONE_GAP = 7, 15

TICK_ROOM = 57
"""The room of a tick label of eight letters and the space after it."""
END_ROOM = 0.022
"""The room before and after the axis, as a share of its length: half a dot, or an arrow tip."""


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours of one theme: one hue for marks, greys for the rest."""

    mark: str
    pale: str
    faintest: str
    """Where a scale of counts begins: opaque, so that it can be mixed with `mark`."""
    text: str
    quiet: str
    line: str
    band: str
    chosen: str
    paper: str
    """Behind what is said when a mark is pointed at; the chart itself has no background."""


LIGHT = Palette(
    mark="#0b63b5",
    pale="rgba(11,99,181,0.20)",
    faintest="#d3e3f3",
    text="#31333f",
    quiet="#5d6470",
    line="rgba(49,51,63,0.09)",
    band="rgba(49,51,63,0.08)",
    chosen="rgba(11,99,181,0.10)",
    paper="#ffffff",
)
DARK = Palette(
    mark="#4da3ff",
    pale="rgba(77,163,255,0.28)",
    faintest="#1b3350",
    text="#fafafa",
    quiet="#a9b0bc",
    line="rgba(250,250,250,0.11)",
    band="rgba(190,210,255,0.13)",
    chosen="rgba(77,163,255,0.17)",
    paper="#1b2230",
)
