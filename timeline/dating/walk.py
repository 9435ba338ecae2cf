"""The walk through a document's sayings: for each, what it is seen from.

What was told is taken in when a later saying asks for it: nobody asks what was told last.
"""

from collections.abc import Sequence

from timeline.dating.hearing.tokens import Tokens
from timeline.dating.resolving.seen import Seen
from timeline.dating.rule import Heard
from timeline.dating.says import Vague
from timeline.dating.tense import is_present, reports_present
from timeline.dating.told.counted import begun
from timeline.dating.told.facts import Facts
from timeline.dating.told.memory import Memory
from timeline.dating.units.values import Period
from timeline.model import Document, When
from timeline.records import lazy

LOOKED_AT = 4
"""Sentences."""


class Walk:
    """The document's own facts, and what was told while its sayings are walked in order."""

    def __init__(self, document: Document, heard: Sequence[Heard], tokens: Tokens) -> None:
        self._facts = Facts(document, heard, tokens)
        self._told: list[When | None] = []
        self._reached = 0
        """How many of these the memory has taken in."""

    def seen(self, index: int) -> Seen:
        """What a saying is seen from."""
        return Seen(self._facts, self._recalled, index)

    def tell(self, when: When | None) -> None:
        """What the next saying turned out to mean, if anything."""
        self._told.append(when)

    @lazy
    def _memory(self) -> Memory:
        facts = self._facts
        return Memory(facts.published, facts.line, facts.news)

    def _recalled(self) -> Memory:
        """The memory of all that was told."""
        facts, memory = self._facts, self._memory
        for index, when in enumerate(self._told[self._reached :], self._reached):
            if when is not None:
                memory.remember(facts.heard[index], when, facts.places[index])
                if when.interval is not None and facts.is_entry(index):
                    memory.entry = Period(when.precision, when.interval, when.value, when.edtf)
                told = memory.last
                if told and told.place is facts.places[index]:
                    before = None if told.place.leads else memory.heading
                    memory.heading = told if told.place.heads else before
                    memory.begun = begun(memory.begun, told, index, facts)
            if memory.is_away and self._is_back(index + 1):
                memory.excursion.end()
        self._reached = len(self._told)
        return memory

    def _is_back(self, index: int) -> bool:
        """Whether a sentence of the present stands between a time and the one before it, or it
        stands in one itself, in a clause that describes or reports."""
        facts = self._facts
        told = not isinstance(facts.heard[index - 1].says, Vague)
        first, last = facts.places[index - 1].number + told, facts.places[index].number
        sentences = facts.document.sentences[max(first, last - LOOKED_AT) : last]
        return any(is_present(facts.tokens, each) for each in sentences) or self._is_aside(index)

    def _is_aside(self, index: int) -> bool:
        """Whether a sentence of the present only looks back: "It is run by Li, who came in May"."""
        tokens, place = self._facts.tokens, self._facts.places[index]
        if place.describes and is_present(tokens, place.main_clause):
            return True
        return reports_present(tokens, place.sentence, self._facts.heard[index].span)
