"""What a saying is seen from: the publication day, the date told before it, and its tense.

All of it is found out when it is asked; a view is good until the next saying is told."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from timeline.dating.kinds import core
from timeline.dating.says import Anchor, Clock, DayPart, Says, Unit
from timeline.dating.told import onward
from timeline.dating.told.anchors import PUBLISHED, SUMS, TOLD, UNIT_COARSENESS, Base, Told
from timeline.dating.told.counted import counted_from
from timeline.dating.told.deeds import is_of_deeds
from timeline.dating.told.facts import Facts
from timeline.dating.told.memory import Memory
from timeline.dating.told.obituary import is_of_writing
from timeline.dating.told.passing import day_told, is_of_now
from timeline.dating.units.because import day_words, year_words
from timeline.dating.units.values import Period, a_day
from timeline.dating.verbs.verbforms import Tense
from timeline.days import calendar_day
from timeline.records import lazy


class Seen:
    """All that a saying without its own year is seen from."""

    def __init__(self, facts: Facts, recalled: Callable[[], Memory], index: int) -> None:
        self._facts, self._recalled, self._index = facts, recalled, index
        self._here = facts.heard[index]
        self._says, self.place = self._here.says, facts.places[index]
        self.published = facts.published
        self.opens = self.place.opens  # Its sentence.
        self.signal = self._here.signal  # The word before it that ties it to its clause.

    def but(self, **changes: Any) -> Seen:
        """The same view with some of it changed."""
        other = object.__new__(Seen)
        vars(other).update(vars(self) | changes)
        return other

    @lazy
    def _memory(self) -> Memory:
        """What was told before."""
        return self._recalled()

    @lazy
    def written(self) -> int | None:
        """The month that the text was written in or after (its first day), known by sums alone."""
        return self._facts.written

    @lazy
    def told(self) -> Told | None:
        """The date told before."""
        return self._around or self._memory.told_at(self._says, self.place)

    @lazy
    def quarter(self) -> Period | None:
        """The quarter that figures are told of here."""
        return self._memory.figures.at(self.place)

    @lazy
    def figures(self) -> Period | None:
        """The month, half or year that the same sentence tells figures of."""
        return self._memory.of_figures(self.place)

    @lazy
    def ahead(self) -> Told | None:
        """A date before which it lies, told at once or just before: "26 June - 4 August 1952"."""
        here = self._facts, self._index
        if self._around:
            return None
        return (
            onward.main_date(*here)
            or onward.goes_on_to(*here)
            or onward.outcome(*here, self._memory.last)
        )

    @lazy
    def entry(self) -> Period | None:
        """The time that heads the line before it in a list of days, of which it heads the next."""
        return self._memory.entry if self._facts.is_entry(self._index) else None

    @property
    def course(self) -> int:
        """Whether such a list runs on (1) or back (-1)."""
        return self._facts.course

    @lazy
    def begins(self) -> Told | None:
        """The time in which a range begins that ends here: "from April to October"."""
        last = self._memory.last if onward.ends_range(self._facts, self._index) else None
        return last if last and last.place is self._facts.places[self._index - 1] else None

    @lazy
    def happening(self) -> Told | None:
        """The time of what it names: "four days after he was crowned", "a year after the fire"."""
        text, start = self._facts.text, self._here.span.start
        named = self._memory.happenings.time_of(text, start, self.place.number)
        opens = self.place.opens or text.endswith(". ", 0, start)
        return self.ahead or named or (self.told if opens else None)

    @property
    def to_come(self) -> Told | None:
        """The day to come that was told last, of what "will" be "two weeks later"."""
        ahead = self.tense == "future" and not self.history
        return self._memory.happenings.to_come(self.published, self.place.number) if ahead else None

    @lazy
    def joined(self) -> Told | None:
        """The time that it goes on from in one breath: "the 1920s and '30s"."""
        return self._memory.last if self.place.joined else None

    @lazy
    def history(self) -> bool:
        """Whether the document tells from the past, so that "the summer" is one of the past."""
        listed = self._facts.course != 0 and self._memory.entry is not None
        listed = listed and not self._facts.of_late
        return listed or (self._facts.history and not self._is_of_now) or self._around is not None

    @lazy
    def follows(self) -> bool:
        """Whether months without a year follow the date told before."""
        memory = self._memory
        return memory.excursion.follows(self._says, memory.told, self.place) and not self._is_of_now

    @property
    def as_now(self) -> bool:
        """Whether what is long over is told as if it were now."""
        return self._memory.excursion.as_now

    @lazy
    def tense(self) -> Tense:
        """The tense of its clause; in a history "it was to end on 2 August" tells no future."""
        tense = self.place.tense
        told = tense == "future" and self._facts.history
        return "would" if told and (self.place.planned or self.place.guessed) else tense

    @property
    def is_to_come(self) -> bool:
        """Whether its clause tells what will be: no history does in a sentence of the past."""
        return not (self._facts.history and self.place.is_past) and self.tense == "future"

    @lazy
    def year(self) -> Told | None:
        """A year that the same sentence has mentioned, even in passing."""
        return self._memory.year(self.place, that="that" in self.place.words.lower().split())

    def begins_with(self, words: tuple[str, ...]) -> bool:
        """Whether it begins with one of these words."""
        return self._facts.text.startswith(words, self._here.span.start)

    def is_before(self, words: tuple[str, ...]) -> bool:
        """Whether one of these follows right behind it."""
        return self._facts.text.startswith(words, self._here.span.end)

    @property
    def day_behind(self) -> tuple[Says, Seen] | None:
        """The day that its clause goes on to tell after a place: "6 p.m. in the hall on 3 May"."""
        day = onward.day_of_its_clause(self._facts, self._index)
        return None if day is None else (day, Seen(self._facts, self._recalled, self._index + 1))

    @property
    def of_a_time(self) -> bool:
        """Whether a time of the day is one of a month or year: "all night in May 1996"."""
        return onward.of_a_time(self._facts, self._index)

    @property
    def comes_home(self) -> bool:
        """Whether the one weekday of a text opens a line: "On Tuesday", after years of a story."""
        return self._facts.only_weekday == self.place.start and self.place.opens_line

    @property
    def is_over(self) -> str:
        """Why a weekday is the last one, though its verb or today tells otherwise."""
        return onward.is_over(self._facts, self._index, as_now=self.as_now)

    @lazy
    def clock(self) -> Told | None:
        """The day that clock times here belong to: that over their lines, or the one told."""
        heading = self._memory.heading
        opens = self.place.begins_line and isinstance(core(self._says), (Clock, DayPart))
        if opens and heading and heading.knows("day"):
            return heading
        return self._memory.day(self._says, self.place)

    @property
    def of_year(self) -> tuple[int, str] | None:
        """The year over the lines of which it opens one, or that of dates around, and which."""
        over = self._memory.over(self.place)
        year = over.year if over else self._facts.years_around.get(self.place.start)
        return None if year is None else (year, "over it" if over else "told around it")

    @lazy
    def beside(self) -> Told | None:
        """The time beside it that it only names again: "the 27th, a Monday"."""
        return self._memory.names_again(self._says, self.place) or onward.told_with(
            self._facts, self._index
        )

    @property
    def order(self) -> tuple[bool, str]:
        """Whether numbers put the month before the day, and what decided that."""
        return self._facts.order

    @lazy
    def _headed(self) -> int | None:
        """The day that heads the entry of a diary in which it stands."""
        return self._facts.headed(self.place.paragraph)

    def now(self, unit: Unit) -> Base | None:
        """The present of the text, if it is known finely enough for such a unit."""
        if self._headed is not None:
            return Base(self._headed, TOLD, f"{day_words(self._headed)}, which heads it")
        if self.published is not None:
            return Base(self.published, PUBLISHED, f"publication, {day_words(self.published)}")
        if self.written is not None and UNIT_COARSENESS.get(unit, 0) >= UNIT_COARSENESS["year"]:
            year = calendar_day(self.written)[0]
            return Base(self.written, SUMS, f"{year_words(year)}, the year of writing by its sums")
        return None

    def before(self, unit: Unit) -> Base | None:
        """The date told before, if it is fine enough for such a unit."""
        return None if self.told is None or not self.told.knows(unit) else self.told.base()

    def base(self, anchor: Anchor, unit: Unit) -> Base | None:
        """The day that a step in such units is taken from."""
        if anchor == "near":
            return self.near or self.now(unit)
        if anchor == "happening":
            told = self.happening
            return told.base("told of it") if told and told.knows(unit) else None
        if anchor == "begun":
            first = counted_from(self._memory.begun, self._index, self._facts)
            return None if first is None else Base(first, TOLD, day_words(first))
        if anchor == "told" and unit in ("year", "decade") and self.year is not None:
            return self.year.base()
        if anchor == "told" and (self.told is not None or UNIT_COARSENESS.get(unit, 0) <= 1):
            return self.before(unit)
        if anchor == "published" and self._goes_by_told:
            return self.before(unit) if unit != "day" else self._same_day()
        return self.now(unit)

    @property
    def _goes_by_told(self) -> bool:
        """Whether "last year" is that before the year of the story, and of no diary's entry."""
        if self._headed is not None or not self.history or self.told is None:
            return False
        of_now = is_of_now(self._says, self.place, self._facts.text, self.told)
        return self.published is None or self._facts.log or not of_now

    def _same_day(self) -> Base | None:
        """The day that "this morning" is of: not the one of "last night", told just before."""
        today = self._memory.today
        if today is None or today is self.told or not today.knows("day"):
            return self.before("day")
        return today.base("told before")

    @property
    def near(self) -> Base | None:
        """The day that clock times here belong to, if there is one."""
        day = self.clock
        return None if day is None or day.precision != "day" else day.base()

    @lazy
    def _around(self) -> Told | None:
        return self._memory.around(self._says, self.place) or self._deeds

    @property
    def _deeds(self) -> Told | None:
        """The year of the deeds that news is about, for a day that lies far from the news."""
        deeds = self._facts.deeds if is_of_deeds(self._says, self._facts.published) else None
        return None if deeds is None or self.place.tense == "future" else deeds

    @lazy
    def _is_of_now(self) -> bool:
        """Whether an obituary tells of the death, or of the day of writing, and not of the life."""
        return self._facts.obituary and is_of_writing(self._here, self._facts.document, self.place)

    def told_before(self, month: int, day: int) -> Told | None:
        """That day of a year told not long ago: "the 20 May ruling"; or told last, in the past."""
        told = self.told if self.told and self.told.precision == "day" else None
        if told and calendar_day(told.interval.start)[1:] == (month, day) and "past" in self.tense:
            return Told(a_day(told.interval.start), 0, 0)
        led = self._facts.text.endswith("the ", 0, self._here.span.start)
        return day_told(self._facts.heard[: self._index], month, day, self.told) if led else None

    def month_before(self, month: int) -> Told | None:
        """A day of that month that news told before it came to speak of another year."""
        year = self.told and self.told.precision == "year" and not self.history
        apart = year and self.told and self.told.sentence != self.place.number
        return self._memory.happenings.day_in(month, self.published) if apart else None

    @property
    def says_which(self) -> bool:
        """Whether "the" stands before it and no noun behind it: "by the Sunday he had gone"."""
        led = self._facts.text.endswith(("the ", "The "), 0, self._here.span.start)
        return led and not self.place.modifies
