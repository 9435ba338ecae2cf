"""Which events are wanted: the choices that the page, the command line and an archive share."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from timeline.days import parse_iso
from timeline.model import Event, Status


@dataclass(frozen=True, slots=True)
class Only:
    """A choice among events; what is left empty hides nothing."""

    countries: tuple[str, ...] = ()
    """Names, or ISO 3166-1 alpha-3 codes; an event needs one of them."""
    every_country: bool = False
    """Whether it needs all of them."""
    since: str | None = None
    """An ISO year, month or day, inclusive, as is the next; one day of an event is enough."""
    until: str | None = None
    words: str = ""
    """All must occur in the title or a sentence that tells the event, in any case."""
    status: tuple[Status, ...] = ()
    documents: tuple[str, ...] = ()
    """Names of documents, of which one must tell it."""

    def codes(self) -> tuple[str, ...]:
        """The countries as codes; ValueError for one that is not known."""
        from timeline.places import typed_countries

        return typed_countries(self.countries)

    def days(self) -> tuple[int | None, int | None]:
        """The first day and the day after the last; ValueError for what cannot be read."""
        return (
            parse_iso(self.since).start if self.since else None,
            parse_iso(self.until).end if self.until else None,
        )

    def judge(self) -> Callable[[Event], bool]:
        """Whether an event is wanted, its words aside; errors as for the parts."""
        codes, (first, end) = frozenset(self.codes()), self.days()
        states, tellers = frozenset(self.status), frozenset(self.documents)
        involves = codes.issubset if self.every_country else _any_of(codes)

        def wanted(event: Event) -> bool:
            return (
                involves(event.countries)
                and (first is None or event.interval.end > first)
                and (end is None or event.interval.start < end)
                and (not states or event.status in states)
                and (not tellers or any(told.document in tellers for told in event.evidence))
            )

        return wanted


def _any_of(codes: frozenset[str]) -> Callable[[tuple[str, ...]], bool]:
    return lambda countries: not codes or not codes.isdisjoint(countries)
