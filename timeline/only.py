"""Which events are wanted: the choices that the page, the command line and an archive share."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import TypeVar, get_args

from timeline.days import Interval, one_day, parse_iso, years
from timeline.model import Event, Status

Name = TypeVar("Name", bound=str)


@dataclass(frozen=True, slots=True)
class Only:
    """A choice among events; what is left empty hides nothing."""

    countries: tuple[str, ...] = ()
    """Names, or ISO 3166-1 alpha-3 codes; an event needs one of them."""
    every_country: bool = False
    """Whether it needs all of them."""
    since: str | int | date | None = None
    """An ISO year, month or day, inclusive, as is the next; one day of an event is enough."""
    until: str | int | date | None = None
    words: str = ""
    """All must occur in the title or a sentence that tells the event, in any case."""
    status: tuple[Status, ...] = ()
    documents: tuple[str, ...] = ()
    """Names of documents, of which one must tell it."""

    def __post_init__(self) -> None:
        if not isinstance(self.words, str):
            raise ValueError("words wants one text, whose words must all occur")
        if not all(isinstance(name, str) for name in self.countries):
            raise ValueError("countries wants names or codes such as KOR")
        known = get_args(Status)
        for state in self.status:
            if state not in known:
                raise ValueError(f'no status "{state}": there are {", ".join(known)}')

    def codes(self) -> tuple[str, ...]:
        """The countries as codes; ValueError for one that is not known."""
        from timeline.places import typed_countries

        return typed_countries(self.countries)

    def days(self) -> tuple[int | None, int | None]:
        """The first day and the day after the last; ValueError for what cannot be read."""
        return (
            None if self.since in (None, "") else _days(self.since).start,
            None if self.until in (None, "") else _days(self.until).end,
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


def several(given: Iterable[Name] | Name | None) -> tuple[Name, ...]:
    """What a person gave of a choice: several, or one by itself, or nothing."""
    return (given,) if isinstance(given, str) else tuple(given or ())


def _days(given: object) -> Interval:
    """The days of an ISO date, of a year as a number, or of a day of Python's."""
    if isinstance(given, date):
        return one_day(given.toordinal())
    if isinstance(given, int) and not isinstance(given, bool):
        return years(given)
    return parse_iso(str(given))


def _any_of(codes: frozenset[str]) -> Callable[[tuple[str, ...]], bool]:
    return lambda countries: not codes or not codes.isdisjoint(countries)
