"""The line of a story: the date that it has reached, whatever it looks back to on its way.

"On 3 May 1982 the fleet sailed. The general, heir to the coup of March 1976, gave way on 9 June":
the coup is looked back to, and 9 June is one of 1982.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from timeline.dating.anchors import Told
from timeline.dating.english.verbs import ADDING, IN_PASSING
from timeline.dating.ground import core
from timeline.dating.rule import Heard
from timeline.dating.says import Day, Month, Says, Season, Shift, UnitStep, Year
from timeline.dating.tense import Verb
from timeline.model import Span

REACH = 120
"""Characters: how far before a time its clause is looked for."""
MARKUP = 8
"""Characters: the most that marks a heading before its words."""
_HEADS = re.compile(r"(?:\A|\n)[=#*_ ]*\Z")
_ENDS_LINE = re.compile(r"[=#*_: ]*(?:\n|\Z)")
_ADDED = re.compile(rf"(?<!\w)(?:{'|'.join(sorted(ADDING))})(?!\w)[^;:.]*\Z")
_APPOSED = re.compile(r", (?:[\w’'-]+ ){1,6}\Z")
_CLOSES = re.compile(r",|(?: and|, ) ?\d{4},")


def is_subordinate(text: str, sentence: Span, span: Span, verbs: Sequence[Verb]) -> bool:
    """Whether a time stands with the one verb of a clause that adds to another: "who left in"."""
    added = _ADDED.search(text, max(sentence.start, span.start - REACH), span.start)
    return added is not None and len(_between(verbs, added.start(), span.start)) <= 1


def is_apposed(text: str, sentence: Span, span: Span, verbs: Sequence[Verb]) -> bool:
    """Whether a time stands in an apposition: "Alonso, champion in 2005 and 2006, returned"."""
    if not _CLOSES.match(text, span.end):
        return False
    apposed = _APPOSED.search(text, max(sentence.start, span.start - REACH), span.start)
    return apposed is not None and not _between(verbs, apposed.start(), span.start)


def is_heading(text: str, span: Span) -> bool:
    """Whether a time is a line of its own: "== 1933 ==" over what happened in it."""
    before = text[max(0, span.start - MARKUP) : span.start]
    return bool(_HEADS.search(before) and _ENDS_LINE.match(text, span.end))


def _between(verbs: Sequence[Verb], start: int, end: int) -> list[Verb]:
    return [verb for verb in verbs if start <= verb.start < end]


class Line:
    """Where a history stands, moved on by its dates and left alone by those in passing."""

    def __init__(self, first: Told, lead: int) -> None:
        self._reached = first
        self._aside: Told | None = None
        self._lead = lead
        self._begins: Told | None = None
        self._over: Told | None = None

    def seen_from(self, told: Told | None, paragraph: int, sentence: int) -> Told | None:
        """The date that a month without a year is seen from: in a new sentence, the line's.

        A lead tells the whole story; after it, the story is told from its beginning.
        """
        if told is None or told.sentence == sentence:
            return told
        if self._over:
            return self._over
        if self._begins and self._reached.paragraph == self._lead != paragraph:
            return replace(self._begins, frame=None)
        return self._reached if told is self._aside else told

    def go_on(self, one: Heard, told: Told, before: Told | None) -> None:
        """Take in a date that was told, whether it carries the story on or looks back."""
        if told.paragraph == self._lead and self._begins is None and told.knows("half"):
            self._begins = told
        if told.opens and _states_its_year(core(one.says)):
            self._over = None
        if self._looks_back(one, told, before):
            self._aside = told
        else:
            self._reached, self._aside = told, None

    def begin_under(self, year: Told) -> None:
        """Tell what follows in the year that stands over it as a heading."""
        self._over = year

    def _looks_back(self, one: Heard, told: Told, before: Told | None) -> bool:
        if told.interval.start >= self._reached.interval.start:
            return False
        says = core(one.says)
        if isinstance(says, (Shift, UnitStep)):
            return before is not None and before is self._aside
        if told.opens:
            return False
        if told.tense == "past perfect":
            return True
        return _states_its_year(says) and (told.subordinate or one.signal in IN_PASSING)


def _states_its_year(says: Says | None) -> bool:
    return isinstance(says, (Day, Month, Year)) or (
        isinstance(says, Season) and says.year is not None
    )
