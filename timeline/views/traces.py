"""From a sheet to what Plotly draws, as plain dictionaries: bars, dots, the country matrix."""

from collections.abc import Iterable
from itertools import pairwise
from typing import Any

from timeline.views import look
from timeline.views.axis import Axis
from timeline.views.look import Palette
from timeline.views.marks import Mark
from timeline.views.sheet import Sheet
from timeline.views.typeset import escaped, wrapped
from timeline.views.words import country_words, when_words

Trace = dict[str, Any]

HOVER_WIDTH = 330
UNCHANGED = {"selected": {"marker": {"opacity": 1}}, "unselected": {"marker": {"opacity": 1}}}
"""A click never fades the other marks."""
FAR = 1000
"""Where the unseen bar of a row ends: Plotly prefers the bar whose end is nearer, so the end must
be far from every mark."""
CLEAR = "rgba(0,0,0,0)"
MARKS, DATES, TITLES = "y", "y2", "y3"
"""The three overlaid vertical axes: all count the same pixels, each writes other labels."""


def traces(sheet: Sheet, palette: Palette) -> list[Trace]:
    """All traces of a chart; every mark carries its event's id as `customdata`."""
    found = [_rows(sheet), _bars(sheet, palette), _dots(sheet, palette)]
    if any(line.mark.certainty == "expected" for line in sheet.lines):
        found.append(_outlines(sheet, palette))
    if not sheet.compact and sheet.columns:
        found += _matrix(sheet, palette)
    elif not sheet.compact:
        found.append(_nothing())
    return found


def hover(mark: Mark) -> str:
    """When, what, where, and why the date was supplied, as text that Plotly cannot misread."""
    event = mark.event
    lines = [f"<b>{escaped(when_words(event))}</b>", *_folded(event.title)]
    if event.countries:
        lines += _folded(country_words(event.countries))
    if event.when.because and (mark.supplied or event.when.implied):
        lines += [f"<i>{part}</i>" for part in _folded(event.when.because)]
    if event.status == "expected":
        lines.append("<i>expected when the article appeared</i>")
    return "<br>".join(lines)


def _folded(text: str) -> list[str]:
    return [escaped(part) for part in wrapped(text, HOVER_WIDTH, look.SIZE, lines=4)]


def _nothing() -> Trace:
    """No mark: Plotly draws no axis, and so no titles, that no trace stands on."""
    return {"type": "scatter", "name": "titles", "x": [None], "y": [None], "yaxis": TITLES}


def _rows(sheet: Sheet) -> Trace:
    """An unseen bar behind each row, so that a press anywhere on the row finds its event."""
    edges = sheet.edges
    return {
        "type": "bar",
        "name": "rows",
        "orientation": "h",
        "base": -look.END_ROOM,
        "x": [FAR] * len(sheet.lines),
        "y": [(top + end) / 2 for top, end in pairwise(edges)],
        "width": [line.height for line in sheet.lines],
        "marker": {"color": CLEAR, "line": {"width": 0}},
        "customdata": [line.mark.event.id for line in sheet.lines],
        "hoverinfo": "none",
        "yaxis": MARKS,
    }


def _bars(sheet: Sheet, palette: Palette) -> Trace:
    """Every mark that is wide enough to show how long it took; expected ones unseen, to press."""
    found = [
        (line.mark, y)
        for line, y in zip(sheet.lines, sheet.middles, strict=True)
        if not line.mark.is_dot(sheet.axis)
    ]
    marks = [mark for mark, _ in found]
    reaches = [_reach(mark, sheet.axis) for mark in marks]
    return {
        "type": "bar",
        "name": "bars",
        "orientation": "h",
        "base": _rounded(low for low, _ in reaches),
        "x": _rounded(high - low for low, high in reaches),
        "y": [y for _, y in found],
        "width": _bar_width(sheet),
        "marker": {
            "color": [_fill(mark, palette) for mark in marks],
            "line": {
                "color": palette.mark,
                "width": [0 if mark.certainty == "expected" else 1 for mark in marks],
            },
            **({"pattern": _hatching(marks, palette)} if any(m.supplied for m in marks) else {}),
        },
        "yaxis": MARKS,
        **_told(marks),
    }


def _hatching(marks: list[Mark], palette: Palette) -> Trace:
    """Oblique lines on the bars whose dates were supplied rather than read."""
    return {
        "shape": ["/" if mark.supplied else "" for mark in marks],
        "fillmode": "overlay",
        # Plotly takes each bar's own colour instead, but warns without one colour for all.
        "bgcolor": palette.mark,
        "fgopacity": 0.7,
        "size": 6,
        "solidity": 0.35,
    }


def _dots(sheet: Sheet, palette: Palette) -> Trace:
    """Single days and what is too narrow for a bar; the arrow tips of what goes on."""
    found = [
        (line.mark, y)
        for line, y in zip(sheet.lines, sheet.middles, strict=True)
        if line.mark.certainty == "ongoing" or line.mark.is_dot(sheet.axis)
    ]
    marks = [mark for mark, _ in found]
    tips = [mark.certainty == "ongoing" for mark in marks]
    reaches = [_reach(mark, sheet.axis) for mark in marks]
    middles = ((low + high) / 2 for low, high in reaches)
    ends = (high for _, high in reaches)
    return {
        "type": "scatter",
        "name": "dots",
        "mode": "markers",
        "x": _rounded(
            end if tip else middle for tip, end, middle in zip(tips, ends, middles, strict=True)
        )
        or [None],
        "y": [y for _, y in found] or [None],
        "marker": {
            "symbol": [_symbol(mark) for mark in marks] or "circle",
            "size": [look.TIP if tip else look.DOT for tip in tips] or look.DOT,
            "color": [_dot_fill(mark, palette) for mark in marks] or palette.mark,
            "line": {"color": palette.mark, "width": 1.5},
            "opacity": 1,
        },
        "cliponaxis": False,
        "yaxis": TITLES if sheet.compact else DATES,
        **_told(marks),
    }


def _symbol(mark: Mark) -> str:
    if mark.certainty == "ongoing":
        return "triangle-right"
    return "circle-dot" if mark.supplied else "circle"


def _fill(mark: Mark, palette: Palette) -> str:
    return {"expected": CLEAR, "within": palette.pale}.get(mark.certainty, palette.mark)


def _dot_fill(mark: Mark, palette: Palette) -> str:
    lighter = mark.supplied and mark.certainty == "certain"
    return palette.pale if lighter else _fill(mark, palette)


def _outlines(sheet: Sheet, palette: Palette) -> Trace:
    """The dashed outlines of what was expected, all in one line with breaks."""
    x: list[float | None] = []
    y: list[float | None] = []
    half = _bar_width(sheet) / 2
    for line, middle in zip(sheet.lines, sheet.middles, strict=True):
        mark = line.mark
        if mark.certainty == "expected" and not mark.is_dot(sheet.axis):
            low, high = _rounded(_reach(mark, sheet.axis))
            x += [low, high, high, low, low, None]
            y += [middle - half, middle - half, middle + half, middle + half, middle - half, None]
    return {
        "type": "scatter",
        "name": "expected",
        "mode": "lines",
        "x": x or [None],
        "y": y or [None],
        "line": {"color": palette.mark, "width": 1.5, "dash": "4px,3px", "simplify": False},
        "hoverinfo": "skip",
        "yaxis": MARKS,
    }


def _matrix(sheet: Sheet, palette: Palette) -> list[Trace]:
    """A dot where an event involves the country of a column, a faint one elsewhere."""
    cells = [
        (column, y, line.mark, _involves(sheet, line.mark, column))
        for y, line in zip(sheet.middles, sheet.lines, strict=True)
        for column in range(sheet.columns)
    ]
    faint = [(x, y) for x, y, _, involved in cells if not involved]
    full = [(x, y, mark) for x, y, mark, involved in cells if involved]
    shared = {"type": "scatter", "mode": "markers", "xaxis": "x2", **UNCHANGED}
    return [
        {
            "name": "not involved",
            "x": [x for x, _ in faint] or [None],
            "y": [y for _, y in faint] or [None],
            "marker": {"size": look.FAINT_DOT, "color": palette.quiet, "opacity": 0.7},
            "hoverinfo": "skip",
            "yaxis": MARKS,
            **shared,
        },
        {
            "name": "involved",
            "x": [x for x, _, _ in full] or [None],
            "y": [y for _, y, _ in full] or [None],
            "marker": {"size": look.SMALL_DOT, "color": palette.mark, "opacity": 1},
            "customdata": [mark.event.id for _, _, mark in full],
            "hovertext": [_named(sheet, mark, x) for x, _, mark in full],
            "hoverinfo": "text",
            "yaxis": TITLES,
            **shared,
        },
    ]


def _involves(sheet: Sheet, mark: Mark, column: int) -> bool:
    if column < len(sheet.codes):
        return sheet.codes[column] in mark.event.countries
    return not sheet.others.isdisjoint(mark.event.countries)


def _named(sheet: Sheet, mark: Mark, column: int) -> str:
    """The country of a column, or those of the event that share the last one."""
    if column < len(sheet.codes):
        return escaped(country_words([sheet.codes[column]]))
    return escaped(country_words(code for code in mark.event.countries if code in sheet.others))


def _bar_width(sheet: Sheet) -> int:
    return look.THIN_BAR if sheet.compact else look.BAR


def _reach(mark: Mark, axis: Axis) -> tuple[float, float]:
    return axis.place(mark.interval.start), axis.place(mark.interval.end)


def _told(marks: list[Mark]) -> Trace:
    """What every mark carries: the id of its event, and what is said when it is pointed at."""
    return {
        "customdata": [mark.event.id for mark in marks],
        "hovertext": [hover(mark) for mark in marks],
        "hoverinfo": "text",
        **UNCHANGED,
    }


def _rounded(places: Iterable[float]) -> list[float]:
    """Places to a ten-thousandth: a quarter of a pixel on the widest screens, and short to send."""
    return [round(place, 4) for place in places]
