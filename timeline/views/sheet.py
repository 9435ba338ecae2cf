"""From a story to the sheet that is drawn: which rows, how high, with which labels and columns."""

from dataclasses import dataclass
from itertools import accumulate

from timeline.model import Event
from timeline.story import Story
from timeline.views import look
from timeline.views.axis import Axis
from timeline.views.marks import Mark, axis_of, mark
from timeline.views.sources import Numbers, numbers, signed_title
from timeline.views.typeset import escaped, text_width, wrapped
from timeline.views.words import when_words


@dataclass(frozen=True, slots=True)
class Line:
    """One row: its mark, its labels as Plotly text, and its height in pixels."""

    mark: Mark
    date: str
    title: str
    height: float
    codes: str = ""
    """The codes of its countries, on a phone."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """All rows of one chart, from top to bottom; heights and widths are in pixels."""

    lines: tuple[Line, ...]
    axis: Axis
    codes: tuple[str, ...]
    """The countries with a column of their own, the most frequent first."""
    others: frozenset[str]
    """The countries that share the last column."""
    date_width: float
    title_width: float
    compact: bool
    width: float
    """What the columns are made for; the chart stretches from there."""

    @property
    def edges(self) -> list[float]:
        """The upper edge of each row, and the lower one of the last."""
        return [0.0, *accumulate(line.height for line in self.lines)]

    @property
    def middles(self) -> list[float]:
        """The middle of the mark of each row."""
        if self.compact:
            return [edge - look.PHONE_GAP for edge in self.edges[1:]]
        return [
            edge - line.height / 2 for edge, line in zip(self.edges[1:], self.lines, strict=True)
        ]

    @property
    def labels(self) -> list[float]:
        """The middle of the text of each row."""
        if not self.compact:
            return self.middles
        below = look.PHONE_GAP + look.THIN_BAR
        return [
            (top + bottom - below) / 2 + look.PHONE_PAD / 2
            for top, bottom in zip(self.edges, self.edges[1:], strict=False)
        ]

    @property
    def columns(self) -> int:
        """How many columns the country matrix has."""
        return len(self.codes) + bool(self.others)


def sheet(
    story: Story,
    *,
    compact: bool = False,
    true_scale: bool = False,
    newest_first: bool = False,
    numbered: bool = True,
    width: float = look.WIDTH,
    first: int = 0,
    count: int | None = None,
) -> Sheet:
    """The rows from `first` on, `count` of them, in the order shown, and the axis for these.

    ValueError where there is no such row.
    """
    events = story.events[::-1] if newest_first else story.events
    marks = [
        mark(event, story) for event in events[first : None if count is None else first + count]
    ]
    if not marks:
        raise ValueError(f"there is no event number {first + 1} to draw, of {len(events)}")
    of = numbers(story) if numbered else {}
    room = min(look.MOST_TITLE, look.TITLE_SHARE * width)
    lines = tuple(_phone_line(m, of) if compact else _line(m, of, room) for m in marks)
    ranked = list(story.countries())
    dates = [text_width(when_words(m.event, short=True), look.SIZE, bold=True) for m in marks]
    titles = [
        text_width(part, look.SIZE) for m in marks for part in _title_lines(m.event, of, room)
    ]
    return Sheet(
        lines=lines,
        axis=axis_of(marks, true_scale=true_scale),
        codes=tuple(ranked[: look.MOST_COLUMNS]),
        others=frozenset(ranked[look.MOST_COLUMNS :]),
        date_width=min(max(dates), look.MOST_DATE) + 4,
        title_width=min(max(titles, default=0.0) + 4, room),
        compact=compact,
        width=look.PHONE_WIDTH if compact else width,
    )


def _line(mark: Mark, of: Numbers, room: float) -> Line:
    date = _date_lines(mark.event)
    title = _title_lines(mark.event, of, room)
    two = len(date) > 1 or len(title) > 1
    return Line(
        mark=mark,
        date="<br>".join(f"<b>{escaped(part)}</b>" for part in date),
        title="<br>".join(map(escaped, title)),
        height=look.TWO_LINE_ROW if two else look.ROW,
    )


def _phone_line(mark: Mark, of: Numbers) -> Line:
    event = mark.event
    date = when_words(event, short=True)
    room = look.PHONE_WIDTH - 2 * look.PHONE_PAD
    left = room - text_width(date, look.SIZE, bold=True) - look.GUTTER
    codes = wrapped(" ".join(event.countries), left, look.SMALL, lines=1)
    title = wrapped(signed_title(event, of), room, look.SIZE)
    return Line(
        mark=mark,
        date=f"<b>{escaped(date)}</b>",
        codes="".join(map(escaped, codes)),
        title="<br>".join(map(escaped, title)),
        height=look.LINE * (1 + len(title)) + look.PHONE_PAD + look.PHONE_GAP + look.THIN_BAR,
    )


def _date_lines(event: Event) -> list[str]:
    words = when_words(event, short=True)
    if text_width(words, look.SIZE, bold=True) <= look.MOST_DATE or " – " not in words:
        return [words]
    first, last = words.split(" – ", 1)
    return [f"{first} –", last]


def _title_lines(event: Event, of: Numbers, room: float) -> list[str]:
    return wrapped(signed_title(event, of), room - 4, look.SIZE)
