"""What is compared of an event."""

from dataclasses import dataclass

from timeline.days import Interval
from timeline.events.merging.gist import Gist
from timeline.model import Status


@dataclass(frozen=True, slots=True)
class Telling:
    """What is compared of an event."""

    gist: Gist
    days: Interval
    status: Status
    countries: frozenset[str]
    """ISO 3166-1 alpha-3, without those that only the name of a person tells."""
    documents: frozenset[str]
    sentences: frozenset[tuple[str, int]] = frozenset()
    """Where it is told: the document, and where in it the sentence begins."""
