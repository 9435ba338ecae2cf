"""What a document as a whole tells of its times: whether it is a history, a log, an obituary."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise

from timeline.dating import says as say
from timeline.dating.hearing.tokens import Tokens
from timeline.dating.kinds import core, is_deictic, stated_year
from timeline.dating.rule import Heard
from timeline.dating.told.anchors import Told
from timeline.dating.told.between import years_around, years_behind, years_when
from timeline.dating.told.deeds import year_of_deeds, year_of_one
from timeline.dating.told.ground import begins_lately, is_history, is_roll_of_late, number_order
from timeline.dating.told.line import Line
from timeline.dating.told.log import course, entries, filed, headings, is_log, is_roll
from timeline.dating.told.obituary import is_obituary
from timeline.dating.told.place import places
from timeline.dating.told.sums import month_of_writing
from timeline.dating.units.values import FIRST_MONTH_OF_SPRING, SEASONS, a_year
from timeline.model import Document
from timeline.patterns import later
from timeline.records import lazy

SPRING = 4
"""The last month of the beginning of a year."""
HALF_A_YEAR = 6
"""Months: a story that goes back by more has gone on to another year."""
LONGEST_HEADING = 100
"""Characters of a line."""
_BACKGROUND = later(
    r"\n[=#*_ ]*(?:Background|Prelude|Origins?|Causes|Context)(?: (?:of|to) [^\n.]{0,40}?)?"
    r"[=#*_: ]*\n\s*(?>[^\n]*[.!?][^\n]*\n)(?s:.*?)\n[=#*_ ]*[^\W_][^\n.!?:;]{0,60}\n"
)
"""What led up to a story, with the heading of the story itself."""


def _turns_the_year(months: Sequence[int]) -> bool:
    """Whether months that follow each other run on into another year before the last of them."""
    return any(before - after >= HALF_A_YEAR for before, after in pairwise(months))


def _month(says: say.Says | None) -> int | None:
    """The month, or the first of the season, that no word puts in its year."""
    if isinstance(says, (say.MonthDay, say.BareMonth)) and says.step is None:
        return says.month
    if isinstance(says, say.Season) and says.year is None and says.step is None:
        return FIRST_MONTH_OF_SPRING + 3 * SEASONS.index(says.season)
    return None


class Facts:
    """Its sayings, where they stand, and what follows of all of them, once that is asked."""

    def __init__(self, document: Document, heard: Sequence[Heard], tokens: Tokens) -> None:
        self.document, self.heard, self.tokens = document, heard, tokens
        self.text = document.text
        self.places = tuple(places(heard, document, tokens))
        published = document.published
        self.published = published.toordinal() if published else None

    @lazy
    def log(self) -> bool:
        """Whether its days go on from the year or the day over it."""
        return is_log(self.heard, self.text, self._entries)

    @lazy
    def history(self) -> bool:
        """Whether it tells from the past, so that even "the summer" is one of the past."""
        if all(stated_year(core(one.says)) is None for one in self.heard):
            return False
        published = self.document.published
        if published is not None and (
            is_roll(self.heard, self._entries) or begins_lately(self.heard, self.places, published)
        ):
            return False
        return is_history(
            self.heard, published.year if published else None, self.places, log=self.log
        )

    @lazy
    def _entries(self) -> Sequence[Heard]:
        return entries(self.heard, self.text, self.places)

    @lazy
    def _headings(self) -> tuple[tuple[int, int], ...]:
        said = self.heard, self.text, self.places
        return headings(*said) or filed(*said, self.published or 0)

    def headed(self, paragraph: int) -> int | None:
        """The day that heads the entry of a diary in which a line stands."""
        over = bisect_right(self._headings, paragraph, key=lambda heading: heading[0])
        return (self._headings[over - 1][1] or None) if over else None

    @lazy
    def course(self) -> int:
        """Which way the days and months run that head its lines: 1 on, -1 back, else 0."""
        way = course(self._listed)
        return 0 if self.history and way > 0 else way

    @lazy
    def of_late(self) -> bool:
        """Whether the days that head its lines are of the last weeks: a chronicle of the news."""
        published = self.document.published
        return published is not None and is_roll_of_late(self._listed, published)

    @lazy
    def _listed(self) -> Sequence[Heard]:
        """The times that head its lines, but for the day of publication over them."""
        over = [one for one in self._entries[:1] if self._is_of_writing(one)]
        return self._entries[len(over) :]

    def _is_of_writing(self, one: Heard) -> bool:
        day, says = self.document.published, core(one.says)
        return day is not None and says == say.Day(day.year, day.month, day.day)

    @lazy
    def _list(self) -> frozenset[int]:
        """Where they begin, if they are in order."""
        return frozenset(one.span.start for one in self._listed if self.course)

    def is_entry(self, index: int) -> bool:
        """Whether a saying heads a line of a list of days or months in order."""
        return self.heard[index].span.start in self._list

    @lazy
    def obituary(self) -> bool:
        """Whether it tells a death that has just come."""
        return is_obituary(self.heard, self.document)

    @lazy
    def deeds(self) -> Told | None:
        """The one year long ago that news is about."""
        if self.history:
            return None
        if self.published is None:
            return year_of_one(self.heard, self.text)
        return year_of_deeds(self.heard, self.published)

    @lazy
    def order(self) -> tuple[bool, str]:
        """Whether numbers put the month first, and what decided it."""
        return number_order(self.heard)

    @lazy
    def written(self) -> int | None:
        """The month that it was written in or after (its first day), known by sums alone."""
        if self.document.published:
            return None
        return month_of_writing(self.heard, self.document, self.places)

    @property
    def news(self) -> bool:
        """Whether anything is told from the day of writing."""
        return any(is_deictic(core(one.says)) for one in self.heard)

    @lazy
    def years_around(self) -> dict[int, int]:
        """The years of days and months beside whole dates of long ago or "last year", in news."""
        if self.published is None or self.history:
            return {}
        behind = years_behind(self.heard, self.document.text, self.published)
        when = years_when(self.heard, self.places, self.document.text)
        return years_around(self.heard, self.places, self.published) | behind | when

    @lazy
    def only_weekday(self) -> int | None:
        """Where the one weekday of a text begins that tells of several years."""
        years = {stated_year(core(one.says)) for one in self.heard} - {None}
        days = [one.span.start for one in self.heard if isinstance(core(one.says), say.Weekday)]
        return days[0] if len(days) == 1 and len(years) > 1 else None

    @property
    def line(self) -> Line | None:
        """The line that a history is told on, from its beginning."""
        first = self._first if self.history else None
        return Line(first, self._lead, self._story) if first else None

    @property
    def _first(self) -> Told | None:
        """The first year that it states, from which what comes before it is seen.

        Unless that leads up to it: before "May 1863" a battle "on 13 December" was in 1862, and
        so was the winter in which a story begins.
        """
        before: list[int] = []
        telling: list[int] = []
        for one, place in zip(self.heard, self.places, strict=True):
            says = core(one.says)
            if isinstance(says, (say.Day, say.Month)):
                leads = not (place.describes or place.apposed or place.had)
                over = bool(before) and before[-1] > says.month
                over = leads and (over or _turns_the_year([*telling, says.month]))
                return Told(a_year(says.year - over), 0, 0)
            if isinstance(says, say.Year):
                over = isinstance(one.says, say.PartOf) and bool(before) and before[-1] > SPRING
                return Told(a_year(says.year - over), 0, 0)
            month = _month(says)
            if month is None:
                continue
            if not place.had:
                telling.append(month)
            if not isinstance(says, say.Season):
                before.append(month)
        return None

    @property
    def _story(self) -> int:
        """The line where a story, told already as a whole, begins after a "Background"."""
        before = _BACKGROUND.search(self.text, self.heard[0].span.end)
        return self.text.count("\n", 0, before.end()) if before else 0

    @property
    def _lead(self) -> int:
        """The first line with a time that is no heading."""
        for one, place in zip(self.heard, self.places, strict=True):
            start = self.text.rfind("\n", 0, one.span.start) + 1
            end = self.text.find("\n", one.span.end)
            if (end if end >= 0 else len(self.text)) - start > LONGEST_HEADING:
                return place.paragraph
        return 0
