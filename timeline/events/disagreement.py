"""From an event with several tellings to the days on which its sources disagree."""

from timeline.days import Interval
from timeline.model import Event, When


def disagreement(event: Event) -> tuple[tuple[When, tuple[str, ...]], ...]:
    """The days that cannot all be right, each with the names of the documents that give them.

    The days of the event come first, then the others, those of the most documents first; nothing
    at all where every telling agrees or only says less.
    """
    told: dict[Interval, tuple[When, list[str]]] = {}
    for evidence in event.evidence:
        days = evidence.when.interval
        if days is not None and (days == event.interval or not _agree(days, event.interval)):
            names = told.setdefault(days, (evidence.when, []))[1]
            if evidence.document not in names:
                names.append(evidence.document)
    if len(told) < 2:
        return ()
    rows = sorted(told.items(), key=lambda row: (row[0] != event.interval, -len(row[1][1]), row[0]))
    return tuple((when, tuple(names)) for _, (when, names) in rows)


def _agree(one: Interval, other: Interval) -> bool:
    return one.holds(other) or other.holds(one)
