"""What a whole document tells about its times, and the walk that remembers what was told."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from timeline.dating.anchors import Seen, Told
from timeline.dating.says import (
    About,
    BareMonth,
    Century,
    Clock,
    Day,
    DayPart,
    Decade,
    Millennium,
    Month,
    MonthDay,
    NumericDay,
    PartOf,
    SameTime,
    Says,
    Season,
    Shift,
    UnitStep,
    Weekday,
    WeekdayShift,
    Year,
)
from timeline.dating.sums import month_of_writing
from timeline.dating.tense import tense_at
from timeline.dating.values import Period, a_day, a_month
from timeline.days import calendar_day, day_number
from timeline.model import Document, Span, When

if TYPE_CHECKING:
    from timeline.dating.rule import Heard

FAR = 1
"""Years: a stated year further than this from publication speaks for a history."""
HISTORY = 3
"""A history states at least so many far years, and more far than near ones."""
FAR_FOR_EACH_DEICTIC = 10
"""A history has this many far years for each weekday, "today" or "last week"."""
BESIDE = 8
"""Characters: what may stand between the two ends of a range: " and ", " - ", " to the "."""
_BREAK = re.compile(r"[.;:()\n]")
OPENING = 12
"""Characters: a year that begins a sentence starts this near to its beginning: "By 1916"."""
PARENTHESIS = 60
"""Characters: how far back an open parenthesis is looked for."""


class Walk:
    """The document's own facts, and the date told last while its sayings are walked in order."""

    def __init__(self, document: Document, heard: Sequence[Heard]) -> None:
        published = document.published
        self._heard = heard
        self._document = document
        self._published = published.toordinal() if published else None
        self._history = _is_history(heard, published.year if published else None)
        self._month_first, self._order_from = _order(heard)
        self._sentences = tuple(_sentences(heard, document))
        self._tenses = tuple(
            tense_at(document.text, one.span, sentence)
            for one, sentence in zip(heard, self._sentences, strict=True)
        )
        self._written = None if published else month_of_writing(heard, document, self._tenses)
        self._told: Told | None = None
        self._sentence = Span(0, 1)
        self._paragraph = 0
        self._place = 0

    def seen(self, index: int) -> Seen:
        """What a saying is seen from."""
        one = self._heard[index]
        self._advance(one.span)
        self._sentence = self._sentences[index]
        return Seen(
            self._published,
            self._written,
            self._told,
            self._ahead(index),
            self._history,
            self._in_old_paragraph(),
            self._tenses[index],
            one.signal,
            self._month_first,
            self._order_from,
        )

    def _advance(self, span: Span) -> None:
        self._paragraph += self._document.text.count("\n", self._place, span.start)
        self._place = max(self._place, span.start)

    def _ahead(self, index: int) -> Told | None:
        """A date with its own year that the same phrase goes on to."""
        if index + 1 == len(self._heard):
            return None
        here, after = self._heard[index].span, self._heard[index + 1]
        between = self._document.text[here.end : min(after.span.start, here.end + BESIDE + 1)]
        period = _stated_period(after.says)
        if period is None or len(between) > BESIDE or _BREAK.search(between):
            return None
        return Told(period, self._paragraph, stated=True)

    def _in_old_paragraph(self) -> bool:
        """Whether this paragraph has just told a full date of another time than publication."""
        told = self._told
        if told is None or not told.stated or self._published is None:
            return False
        away = abs(told.year - calendar_day(self._published)[0])
        return told.paragraph == self._paragraph and told.knows("month") and away > FAR

    def tell(self, one: Heard, when: When) -> None:
        """Remember a placed date, unless it only stands in parentheses."""
        if when.interval is None or when.kind in ("DURATION", "SET") or self._looks_back(one):
            return
        period = Period(when.precision, when.interval, when.value, when.edtf)
        told = Told(period, self._paragraph, _states_year(one.says))
        if self._told is None or not isinstance(one.says, Year):
            self._told = told
        elif self._told.year == told.year and self._told.knows("half"):
            self._told = replace(self._told, paragraph=self._paragraph, stated=True)
        elif self._turns_to(told, one):
            self._told = told

    def _turns_to(self, told: Told, one: Heard) -> bool:
        """Whether a bare year carries what follows, and is not just mentioned on the way."""
        before = self._told
        if before is None or before.paragraph != self._paragraph or not before.knows("half"):
            return not self._in_parentheses(one.span)
        return one.span.start - self._sentence.start <= OPENING

    def _looks_back(self, one: Heard) -> bool:
        """Whether a time only looks back for comparison: "two years earlier", "the year before"."""
        says = _core(one.says)
        if isinstance(says, Shift):
            return says.direction < 0 and (self._history or says.anchor == "told")
        if isinstance(says, UnitStep):
            return says.step < 0 and (self._history or says.anchor == "told")
        if isinstance(says, (BareMonth, MonthDay, Season)):
            return self._history and says.step is not None and says.step < 0
        return isinstance(says, (Decade, Century, Millennium, SameTime))

    def _in_parentheses(self, span: Span) -> bool:
        before = self._document.text[max(0, span.start - PARENTHESIS) : span.start]
        return before.rfind("(") > before.rfind(")")


def _sentences(heard: Sequence[Heard], document: Document) -> Iterator[Span]:
    sentences = document.sentences or (Span(0, len(document.text) + 1),)
    at = 0
    for one in heard:
        while at + 1 < len(sentences) and sentences[at].end <= one.span.start:
            at += 1
        yield sentences[at]


def _core(says: Says | None) -> Says | None:
    while isinstance(says, (PartOf, About)):
        says = says.of
    if isinstance(says, (Clock, DayPart)):
        return _core(says.day) or says
    return says


def _states_year(says: Says) -> bool:
    core = _core(says)
    return isinstance(core, (Day, Month, Year)) or getattr(core, "year", None) is not None


def _stated_period(says: Says) -> Period | None:
    core = _core(says)
    try:
        if isinstance(core, Day):
            return a_day(day_number(core.year, core.month, core.day))
        return a_month(core.year, core.month) if isinstance(core, Month) else None
    except ValueError:
        return None


def _is_history(heard: Sequence[Heard], published: int | None) -> bool:
    """Whether most dates are far from publication and few are told from it ("Tuesday", "today")."""
    far = near = deictic = 0
    for one in heard:
        core = _core(one.says)
        if isinstance(core, (Day, Month, Year)):
            away = published is None or abs(core.year - published) > FAR
            far, near = far + away, near + (not away)
        elif _is_deictic(core):
            deictic += 1
    return far >= HISTORY and far > max(near, FAR_FOR_EACH_DEICTIC * deictic)


def _is_deictic(says: Says | None) -> bool:
    if isinstance(says, UnitStep):
        return says.anchor == "published" and says.unit in ("day", "week")
    return isinstance(says, (Weekday, WeekdayShift))


def _order(heard: Sequence[Heard]) -> tuple[bool, str]:
    """Whether numbers put the month first, and how we know."""
    for one in heard:
        core = _core(one.says)
        if isinstance(core, NumericDay) and max(core.first, core.second) > 12:
            return core.second > 12, "the document's other dates"
    return True, "the usual order where a document does not tell"
