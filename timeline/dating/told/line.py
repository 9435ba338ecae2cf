"""The line of a story: the date that it has reached, whatever it looks back to on its way.

"On 3 May 1982 the fleet sailed. The general, heir to the coup of March 1976, gave way on 9 June":
the coup is looked back to, and 9 June is one of 1982.
"""

from timeline.dating.english.lexicon.verbs import IN_PASSING
from timeline.dating.kinds import core
from timeline.dating.rule import Heard
from timeline.dating.says import Day, Month, Says, Season, Shift, UnitStep, Year
from timeline.dating.told.anchors import Told
from timeline.dating.told.place import REACH
from timeline.patterns import later
from timeline.records import replace

_ENDS_IT = later(r"\d,? and (?:\w+ly )?\w+ (?:on|in) \Z")
"""Before the second date of what only describes: "began on 3 May 1915 and ended on 9 June"."""


class Line:
    """Where a history stands, moved on by its dates and left alone by those in passing."""

    def __init__(self, first: Told, lead: int, story: int) -> None:
        self.reached = self._first = first
        """Where it stands."""
        self._aside: Told | None = None
        self._lead, self._story = lead, story
        self._begins: Told | None = None
        self._over: Told | None = None

    def seen_from(self, told: Told | None, paragraph: int, sentence: int) -> Told | None:
        """The date that a month without a year is seen from: in a new sentence, the line's.

        A lead tells the whole story; after it, and after what went before the story, it is told
        from its beginning.
        """
        if told is None or (told.sentence == sentence and not self._is_parted(told)):
            return told
        if self._over:
            return self._over
        if told.paragraph < self._story <= paragraph and told.year < self._first.year:
            return self._first
        if self._begins and self.reached.paragraph == self._lead != paragraph:
            return replace(self._begins, frame=None)
        return self.main(told)

    def _is_parted(self, told: Told) -> bool:
        """Whether it was only looked back to between a subject and its verb: "who fled in 1791"."""
        return told is self._aside and told.place is not None and bool(told.place.parts)

    def main(self, told: Told | None) -> Told | None:
        """The date told, or the line's where that one was only looked back to."""
        return self.reached if told is self._aside else told

    def go_on(self, one: Heard, told: Told, before: Told | None) -> None:
        """Take in a date that was told, whether it carries the story on or looks back."""
        if told.paragraph == self._lead and self._begins is None and told.knows("half"):
            self._begins = told
        if told.opens and states_its_year(core(one.says)) and self._over:
            self._over = self._over if told.year == self._over.year else None
        if self._looks_back(one, told, before):
            self._aside = told
        else:
            self.reached, self._aside = told, None

    def begin_anew(self, first: Told) -> None:
        """Go on from the first of several years that stand over what follows as a heading."""
        self.reached, self._aside, self._over = first, None, None

    def begin_under(self, year: Told) -> None:
        """Tell what follows in the year that stands over it as a heading."""
        self._over = year

    def _looks_back(self, one: Heard, told: Told, before: Told | None) -> bool:
        if told.interval.start >= self.reached.interval.start:
            return self._looks_ahead(one, told, before)
        says, back = core(one.says), told.had and not told.opens
        if isinstance(says, (Shift, UnitStep)):
            return back or (before is not None and before is self._aside)
        if told.opens or back:
            return back
        return states_its_year(says) and (told.subordinate or one.signal in IN_PASSING)

    def _looks_ahead(self, one: Heard, told: Told, before: Told | None) -> bool:
        """Whether it only describes: "the siege, which began on 3 May 1915 and ended on 9 June"."""
        if told.place is None or told.opens:
            return False
        aside = before if before is self._aside else None
        if aside and aside.sentence == told.sentence and told.place.leading(_ENDS_IT, REACH):
            return aside.interval.start > self.reached.interval.start
        stated = states_its_year(core(one.says)) and told.year > self.reached.year
        fine = told.knows("month") and self.reached.knows("month")
        return stated and fine and told.place.aside


def states_its_year(says: Says | None) -> bool:
    """Whether its words give the year."""
    return isinstance(says, (Day, Month, Year)) or (
        isinstance(says, Season) and says.year is not None
    )
