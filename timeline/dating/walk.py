"""The walk through a document's sayings: for each, what it is seen from."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.dating.anchors import Seen, Told
from timeline.dating.deeds import is_of_deeds, year_of_deeds
from timeline.dating.english.joints import BETWEEN, RANGE
from timeline.dating.ground import core, is_deictic, is_history, number_order
from timeline.dating.log import is_log, is_roll
from timeline.dating.memory import Memory
from timeline.dating.obituary import is_obituary, is_of_the_death
from timeline.dating.place import Place, main_clause, places
from timeline.dating.rule import Heard
from timeline.dating.says import (
    BareMonth,
    Before,
    Day,
    Month,
    MonthDay,
    Says,
    Season,
    Shift,
    Vague,
    Year,
)
from timeline.dating.sums import month_of_writing
from timeline.dating.tense import is_present, reports_present
from timeline.dating.tokens import Tokens
from timeline.dating.values import Period, a_day, a_month, a_year
from timeline.dating.verbforms import Tense
from timeline.days import day_number
from timeline.model import Document, When
from timeline.patterns import later

BESIDE = 8
"""Characters: what may stand between the two ends of a range: " and ", " - ", " to the "."""
_BREAK = later(r"[.;:()\n]")
CLAUSE = 90
"""Characters: as far goes a clause that tells from which date something is counted."""
_DATED = later(
    r"[^,.;:()\n]*, (?:(?:in|at|near) [^,.;:()\n]{1,50} )?(?:in|on) (?:early |late |mid-)?"
)
"""The rest of a clause, and then its date: "after the probe had landed, in March 1986,"."""
LOOKED_AT = 4
"""Sentences."""
_NAMES_IT = later(r",? (?:on|in) ")
_THAT = later(r"(?<!\w)[Tt]hat(?!\w)")
_ENDS_CLAUSE = later(r"[,.;:()\n]")
LONGEST_HEADING = 100
"""Characters of a line."""


class Walk:
    """The document's own facts, and what was told while its sayings are walked in order."""

    def __init__(self, document: Document, heard: Sequence[Heard], tokens: Tokens) -> None:
        published = document.published
        self._heard = heard
        self._tokens = tokens
        self._document = document
        self._published = published.toordinal() if published else None
        self._places = tuple(places(heard, document, tokens))
        describes = [place.relative and not place.opens for place in self._places]
        self._obituary = is_obituary(heard, document)
        rolls = published is not None and is_roll(heard, document.text, self._places)
        self._log = is_log(heard, document.text, self._places)
        self._history = not rolls and is_history(
            heard,
            published.year if published else None,
            describes,
            log=self._log,
        )
        self._deeds = None if self._history else year_of_deeds(heard, self._published)
        self._month_first, self._order_from = number_order(heard)
        tenses = [place.tense for place in self._places]
        self._written = None if published else month_of_writing(heard, document, tenses)
        news = any(is_deictic(core(one.says)) for one in heard)
        first = _first_year(heard) if self._history else None
        self._memory = Memory(self._published, first, _lead(heard, document, self._places), news)

    def seen(self, index: int) -> Seen:
        """What a saying is seen from."""
        place = self._places[index]
        if index and self._memory.is_away and self._is_back(index):
            self._memory.come_back()
        around = self._memory.around(self._heard[index].says, place) or self._deeds_at(index)
        of_now = self._obituary and self._is_of_now(index)
        return Seen(
            published=self._published,
            written=self._written,
            told=around or self._memory.told_at(self._heard[index].says, place),
            quarter=self._memory.quarter(place),
            figures=self._memory.figures(place),
            ahead=None if around else self._ahead(index),
            begins=self._begins(index),
            history=(self._history and not of_now) or around is not None,
            follows=not of_now and self._memory.follows(self._heard[index].says, place),
            tense=self._tense(place),
            done=place.done,
            signal=self._heard[index].signal,
            opens=place.opens,
            year=self._memory.year(place, that=self._says_that(index)),
            clock=self._memory.day(self._heard[index].says, place),
            beside=self._memory.names_again(self._heard[index].says, place) or self._named(index),
            month_first=self._month_first,
            order_from=self._order_from,
        )

    def tell(self, index: int, when: When) -> None:
        """Remember what a saying turned out to mean."""
        self._memory.remember(self._heard[index], when, self._places[index])

    def _tense(self, place: Place) -> Tense:
        """The tense of its clause; "it ends on 2 August" in a log of long ago is past."""
        return "past" if self._log and self._history and place.tense == "future" else place.tense

    def _deeds_at(self, index: int) -> Told | None:
        """The year of the deeds that news is about, for a day that lies far from the news."""
        deeds, published = self._deeds, self._published
        if deeds is None or published is None or self._places[index].tense == "future":
            return None
        return deeds if is_of_deeds(self._heard[index].says, published) else None

    def _named(self, index: int) -> Told | None:
        """The date that a step is told with: "exactly four years later, on January 13, 1967"."""
        here = self._heard[index]
        if not isinstance(here.says, (Before, Shift)) or index + 1 == len(self._heard):
            return None
        after, place = self._heard[index + 1], self._places[index]
        period = _stated_period(after.says)
        between = self._document.text[here.span.end : after.span.start]
        if period is None or not _NAMES_IT.fullmatch(between):
            return None
        return Told(period, place.paragraph, place.number)

    def _says_that(self, index: int) -> bool:
        """Whether "that" is among its words: "September 19 that year"."""
        span = self._heard[index].span
        return _THAT.search(self._document.text, span.start, span.end) is not None

    def _is_of_now(self, index: int) -> bool:
        """Whether an obituary tells of the death, or of the day of writing, and not of the life."""
        here, tense = self._heard[index], self._places[index].tense
        if is_deictic(core(here.says)) or tense in ("present", "future"):
            return True
        return is_of_the_death(here, self._document.text, self._document.published)

    def _is_back(self, index: int) -> bool:
        """Whether a sentence of the present stands between a time and the one before it, or it
        stands in one itself, in a clause that describes or reports."""
        told = not isinstance(self._heard[index - 1].says, Vague)
        first, last = self._places[index - 1].number + told, self._places[index].number
        sentences = self._document.sentences[max(first, last - LOOKED_AT) : last]
        return any(is_present(self._tokens, each) for each in sentences) or self._is_aside(index)

    def _is_aside(self, index: int) -> bool:
        """Whether a sentence of the present only looks back: "It is run by Li, who came in May"."""
        text, place, span = self._document.text, self._places[index], self._heard[index].span
        tokens = self._tokens
        describes = place.relative and not place.opens
        if describes and is_present(tokens, main_clause(text, place.sentence, span)):
            return True
        return reports_present(tokens, place.sentence, span)

    def _begins(self, index: int) -> Told | None:
        """What was just told, where a range goes on from it to here."""
        before, here = self._heard[max(0, index - 1)], self._heard[index]
        between = self._document.text[before.span.end : here.span.start][: BESIDE + 1]
        ranged = RANGE.fullmatch(between) or (
            before.signal == "between" and BETWEEN.fullmatch(between)
        )
        return self._memory.last if index and ranged else None

    def _ahead(self, index: int) -> Told | None:
        """A date with its own year that the same phrase goes on to."""
        if index + 1 == len(self._heard):
            return None
        if main := self._main_date(index):
            return main
        here, after = self._heard[index].span, self._heard[index + 1]
        reach, breaks = (BESIDE, _BREAK)
        if _is_of_its_clause(self._heard[index].says):
            reach, breaks = CLAUSE, _ENDS_CLAUSE
        between = self._document.text[here.end : min(after.span.start, here.end + reach + 1)]
        if len(between) > reach:
            return None
        breaks_off = breaks.search(between) and not (
            _is_of_its_clause(self._heard[index].says) and _DATED.fullmatch(between)
        )
        period = None if breaks_off else _stated_period(after.says)
        if period is None:
            return None
        return Told(period, self._places[index].paragraph, self._places[index].number)

    def _main_date(self, index: int) -> Told | None:
        """The date of the main clause that what "had" happened before is told from."""
        place = self._places[index]
        if place.tense != "past perfect" or not _lacks_its_year(self._heard[index].says):
            return None
        for at in range(index + 1, len(self._heard)):
            there = self._places[at]
            if there.number != place.number:
                return None
            if period := _stated_period(self._heard[at].says):
                told = Told(period, there.paragraph, there.number)
                return told if there.tense == "past" and not there.relative else None
        return None


def _lacks_its_year(says: Says) -> bool:
    """Whether it is a month, a day of one or a season that no word puts in its year."""
    inner = core(says)
    if isinstance(inner, Season) and inner.year is not None:
        return False
    return isinstance(inner, (BareMonth, MonthDay, Season)) and inner.step is None


def _is_of_its_clause(says: Says) -> bool:
    """Whether it is counted from a date of its own clause: "four days after he was crowned on"."""
    return isinstance(says, Shift) and says.anchor == "next"


def _lead(heard: Sequence[Heard], document: Document, places: Sequence[Place]) -> int:
    """The first line with a time that is no heading."""
    for one, place in zip(heard, places, strict=True):
        start = document.text.rfind("\n", 0, one.span.start) + 1
        end = document.text.find("\n", one.span.end)
        if (end if end >= 0 else len(document.text)) - start > LONGEST_HEADING:
            return place.paragraph
    return 0


def _first_year(heard: Sequence[Heard]) -> Told | None:
    """The first year that a history states, from which what comes before it is seen."""
    stated = (core(one.says) for one in heard)
    first = next((says.year for says in stated if isinstance(says, (Day, Month, Year))), None)
    return None if first is None else Told(a_year(first), 0, 0)


def _stated_period(says: Says) -> Period | None:
    inner = core(says)
    try:
        if isinstance(inner, Day):
            return a_day(day_number(inner.year, inner.month, inner.day))
        return a_month(inner.year, inner.month) if isinstance(inner, Month) else None
    except ValueError:
        return None
