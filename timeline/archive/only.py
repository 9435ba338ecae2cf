"""From the choices of a reader to a condition that the query engine understands."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from timeline.days import parse_iso
from timeline.model import Status
from timeline.places import typed_countries


@dataclass(frozen=True, slots=True)
class Only:
    """Which events are wanted, as in `Story.only`; a choice left empty hides nothing."""

    countries: tuple[str, ...] = ()
    """Names, or ISO 3166-1 alpha-3 codes."""
    every_country: bool = False
    since: str | None = None
    until: str | None = None
    words: str = ""
    status: tuple[Status, ...] = ()

    def codes(self) -> tuple[str, ...]:
        """The countries as codes; ValueError for one that is not known."""
        return typed_countries(self.countries)

    def condition(self, hits: str | None) -> tuple[str, list[object]]:
        """SQL on the table `event` with its parameters; `hits` is the table of the words' rows."""
        parts: list[str] = []
        given: list[object] = []
        if codes := self.codes():
            every = f"HAVING count(*) = {len(codes)}" if self.every_country else ""
            parts.append(
                "combo IN (SELECT combo FROM country WHERE code IN "
                f"({marks(codes)}) GROUP BY combo {every})"
            )
            given += codes
        if self.since:
            parts.append('"end" > ?')
            given.append(parse_iso(self.since).start)
        if self.until:
            parts.append("first < ?")
            given.append(parse_iso(self.until).end)
        if self.status:
            parts.append(f"status IN ({marks(self.status)})")
            given += self.status
        if hits:
            parts.append(f"n IN (SELECT n FROM {hits})")
        return " AND ".join(parts) or "true", given


def marks(values: Iterable[object]) -> str:
    """A placeholder in SQL for each value."""
    return ", ".join("?" for _ in values)
