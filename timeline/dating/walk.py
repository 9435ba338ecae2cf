"""The walk through a document's sayings, which remembers what was told and says what is seen."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from timeline.dating.anchors import Seen, Told
from timeline.dating.ground import FAR, core, is_history, number_order
from timeline.dating.says import (
    BareMonth,
    Century,
    Day,
    Decade,
    Millennium,
    Month,
    MonthDay,
    Quarter,
    SameTime,
    Says,
    Season,
    Shift,
    UnitStep,
    Year,
)
from timeline.dating.sums import month_of_writing
from timeline.dating.tense import tense_at
from timeline.dating.values import Period, a_day, a_month, a_year
from timeline.days import calendar_day, day_number
from timeline.model import Document, Span, When

if TYPE_CHECKING:
    from timeline.dating.rule import Heard

BESIDE = 8
"""Characters: what may stand between the two ends of a range: " and ", " - ", " to the "."""
_BREAK = re.compile(r"[.;:()\n]")
OPENING = 12
"""Characters: a year that begins a sentence starts this near to its beginning: "By 1916"."""
LONG_AGO = 10
"""Years: a year in mid-sentence further back than this from the one told is a digression."""
PARENTHESIS = 60
"""Characters: how far back an open parenthesis is looked for."""
LINES_OF_A_QUARTER = 6
"""Lines: how far "the quarter" reaches back to the one that was told."""


class Walk:
    """The document's own facts, and the date told last while its sayings are walked in order."""

    def __init__(self, document: Document, heard: Sequence[Heard]) -> None:
        published = document.published
        self._heard = heard
        self._document = document
        self._published = published.toordinal() if published else None
        self._history = is_history(heard, published.year if published else None)
        self._month_first, self._order_from = number_order(heard)
        self._sentences = tuple(_sentences(heard, document))
        self._tenses = tuple(
            tense_at(document.text, one.span, sentence)
            for one, (_, sentence) in zip(heard, self._sentences, strict=True)
        )
        self._written = None if published else month_of_writing(heard, document, self._tenses)
        self._told = _first_year(heard) if self._history else None
        self._quarter: Told | None = None
        self._number = 0
        self._sentence = Span(0, 1)
        self._paragraph = 0
        self._place = 0

    def seen(self, index: int) -> Seen:
        """What a saying is seen from."""
        one = self._heard[index]
        self._advance(one.span)
        self._number, self._sentence = self._sentences[index]
        return Seen(
            self._published,
            self._written,
            self._told,
            self._recent_quarter(),
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
        return Told(period, self._paragraph, self._number, stated=True)

    def _recent_quarter(self) -> Period | None:
        quarter = self._quarter
        if quarter is None or self._paragraph - quarter.paragraph > LINES_OF_A_QUARTER:
            return None
        return quarter.period

    def _in_old_paragraph(self) -> bool:
        """Whether this paragraph has just told a full date of another time than publication."""
        told = self._told
        if told is None or not told.stated or self._published is None:
            return False
        away = abs(told.year - calendar_day(self._published)[0])
        near = told.paragraph == self._paragraph and self._number <= told.sentence + 1
        return near and told.knows("month") and away > FAR

    def tell(self, one: Heard, when: When) -> None:
        """Remember a placed date, unless it only stands in parentheses."""
        if when.interval is None or when.kind in ("DURATION", "SET") or self._looks_back(one):
            return
        period = Period(when.precision, when.interval, when.value, when.edtf)
        told = Told(period, self._paragraph, self._number, _states_year(one.says))
        if told.precision == "quarter":
            self._quarter = told
        if self._told is None or not isinstance(one.says, Year):
            self._told = told
        elif self._told.year == told.year and self._told.knows("half"):
            self._told = replace(
                self._told, paragraph=self._paragraph, sentence=self._number, stated=True
            )
        elif self._turns_to(told, one):
            self._told = told

    def _turns_to(self, told: Told, one: Heard) -> bool:
        """Whether a bare year carries what follows, and is not just mentioned on the way."""
        before = self._told
        if one.span.start - self._sentence.start <= OPENING:
            return True
        if before is None or before.paragraph != self._paragraph:
            return not self._in_parentheses(one.span)
        on_the_way = before.knows("half") or told.year < before.year - LONG_AGO
        return not on_the_way and not self._in_parentheses(one.span)

    def _looks_back(self, one: Heard) -> bool:
        """Whether a time only looks back for comparison: "two years earlier", "the year before"."""
        says = core(one.says)
        if isinstance(says, Shift):
            return says.direction < 0
        if isinstance(says, Quarter):
            return says.step is not None and says.step < 0
        if isinstance(says, UnitStep):
            return says.step < 0 and (self._history or says.anchor == "told")
        if isinstance(says, (BareMonth, MonthDay, Season)):
            return self._history and says.step is not None and says.step < 0
        return isinstance(says, (Decade, Century, Millennium, SameTime))

    def _in_parentheses(self, span: Span) -> bool:
        before = self._document.text[max(0, span.start - PARENTHESIS) : span.start]
        return before.rfind("(") > before.rfind(")")


def _first_year(heard: Sequence[Heard]) -> Told | None:
    """The first year that a history states, from which what comes before it is seen."""
    stated = (core(one.says) for one in heard)
    first = next((says.year for says in stated if isinstance(says, (Day, Month, Year))), None)
    return None if first is None else Told(a_year(first), 0, 0, stated=False)


def _sentences(heard: Sequence[Heard], document: Document) -> Iterator[tuple[int, Span]]:
    """The sentence of each saying: which it is, and where."""
    sentences = document.sentences or (Span(0, len(document.text) + 1),)
    at = 0
    for one in heard:
        while at + 1 < len(sentences) and sentences[at].end <= one.span.start:
            at += 1
        yield at, sentences[at]


def _states_year(says: Says) -> bool:
    inner = core(says)
    return isinstance(inner, (Day, Month, Year)) or getattr(inner, "year", None) is not None


def _stated_period(says: Says) -> Period | None:
    inner = core(says)
    try:
        if isinstance(inner, Day):
            return a_day(day_number(inner.year, inner.month, inner.day))
        return a_month(inner.year, inner.month) if isinstance(inner, Month) else None
    except ValueError:
        return None
