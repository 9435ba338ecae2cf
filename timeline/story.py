"""From events to a `Story`: what a person narrows, joins, looks at and takes along."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from os import PathLike
from typing import TYPE_CHECKING, Any

from timeline.events.merge import merge
from timeline.events.threads import mates
from timeline.model import Document, Event, Evidence, Span, Status, Undated
from timeline.only import Only, several

if TYPE_CHECKING:
    import pandas as pd
    import plotly.graph_objects as go

MOST_NAMED = 5
"""Names of documents in the sentence that refuses one."""


@dataclass(frozen=True, slots=True, weakref_slot=True, repr=False)
class Story:
    """Documents, the events they tell sorted by time, and what could not be placed.

    Stories are never changed: `only` and `+` give new ones. `print` gives a table, a notebook
    draws the chart.

    >>> import timeline
    >>> story = timeline.read_text("It opened in 1950. It closed in May 1953.", name="pier")
    >>> story
    <Story: 2 events, 1950 to 1953, in 1 document>
    >>> [event.title for event in story.only(until="1951").events]
    ['It opened']
    """

    documents: tuple[Document, ...] = ()
    events: tuple[Event, ...] = ()
    undated: tuple[Undated, ...] = ()

    def __post_init__(self) -> None:
        names = [document.name for document in self.documents]
        if len(set(names)) != len(names):
            raise ValueError("the documents of a story need different names")

    def document(self, name: str) -> Document:
        """The document of that name; ValueError where the story has none."""
        for document in self.documents:
            if document.name == name:
                return document
        known = ", ".join(document.name for document in self.documents) or "none"
        raise ValueError(f'no document named "{name}" in this story, there are: {known}')

    def quote(self, evidence: Evidence, span: Span | None = None) -> str:
        """The very words of a telling: its sentence, or one `span` of its document."""
        return self.document(evidence.document)[span or evidence.sentence]

    def event(self, event_id: str) -> Event | None:
        """The event with that id, if the story has it."""
        return next((event for event in self.events if event.id == event_id), None)

    def untold(self) -> tuple[Undated, ...]:
        """Those of the undated that are happenings whose time no words tell, in text order."""
        from timeline.events.untold import REASON

        return tuple(each for each in self.undated if each.reason == REASON)

    def countries(self) -> dict[str, int]:
        """How many events involve each country (ISO 3166-1 alpha-3), the most frequent first."""
        count: dict[str, int] = {}
        for event in self.events:
            for code in event.countries:
                count[code] = count.get(code, 0) + 1
        return dict(sorted(count.items(), key=lambda item: (-item[1], item[0])))

    def only(
        self,
        *,
        countries: str | Iterable[str] = (),
        every_country: bool = False,
        since: str | int | date | None = None,
        until: str | int | date | None = None,
        words: str = "",
        status: Status | Iterable[Status] = (),
        documents: str | Iterable[str] = (),
    ) -> Story:
        """The story with fewer events; a choice left empty hides nothing.

        `countries` are names or ISO 3166 alpha-3 codes, of which an event needs one, or all of
        them with `every_country`; one alone needs no list. `since` and `until` are ISO years,
        months or days, or Python's dates, both inclusive; an event stays if any of its days lies
        between. `words` must all occur, in any case, in the title or a sentence that tells the
        event; events of the same thread stay with it, such as the answer to it: `threads` says
        which and why. One of `documents`, which are names, must tell it. ValueError with one
        sentence for a country, a day, a status or a document that is none.
        """
        tellers = several(documents)
        self._refuse_strangers(tellers)
        wanted = Only(
            countries=several(countries), every_country=every_country, since=since, until=until,
            words=words, status=several(status), documents=tellers,
        ).judge()  # fmt: skip
        chosen = replace(self, events=tuple(filter(wanted, self.events)))
        if not words.strip():
            return chosen
        found = {event.id for event in chosen._told_in(words)} | chosen.threads(words).keys()
        return replace(chosen, events=tuple(each for each in chosen.events if each.id in found))

    def threads(self, words: str) -> dict[str, Event]:
        """The events that a search for `words` finds only through a thread, by their ids.

        Each with the event that has the words and to which it belongs: the same countries not long
        before or after, told next to it as an answer or in the same rare words.
        """
        return mates(self._told_in(words), self.events, self.documents)

    def _refuse_strangers(self, names: Iterable[str]) -> None:
        there = {document.name: None for document in self.documents}
        if unknown := next((name for name in names if name not in there), ""):
            some = ", ".join(list(there)[:MOST_NAMED])
            raise ValueError(f'no document "{unknown}": there are {len(there):,}, such as {some}')

    def _told_in(self, words: str) -> tuple[Event, ...]:
        wanted = words.casefold().split()
        return tuple(event for event in self.events if wanted and self._tells(event, wanted))

    def _tells(self, event: Event, wanted: list[str]) -> bool:
        told = " ".join([event.title, *map(self.quote, event.evidence)]).casefold()
        return all(word in told for word in wanted)

    def __add__(self, other: Story) -> Story:
        """Both stories as one, in the order of time; what both tell is one event with all words.

        An event that both hold, or that a person changed, stays as it is. Where the texts differ
        on the days, `timeline.events.disagreement` says which gives which.
        """
        return joined((self, other))

    def frame(self) -> pd.DataFrame:
        """One row an event, with the columns of `timeline.views.frame.COLUMNS`."""
        from timeline.views.frame import frame

        return frame(self)

    def figure(
        self,
        *,
        dark: bool = False,
        compact: bool = False,
        true_scale: bool = False,
        newest_first: bool = False,
        selected: str | None = None,
        numbered: bool = True,
        width: float = 1100,
    ) -> go.Figure:
        """The timeline as a Plotly figure; `compact` is for a phone, `selected` an event's id.

        It stretches to where it stands and can be read from `width` pixels on (760 at least). Of
        several articles each is `numbered`, and titles end in those that tell the event.
        """
        from timeline.views.figure import figure

        return figure(
            self,
            dark=dark,
            compact=compact,
            true_scale=true_scale,
            newest_first=newest_first,
            selected=selected,
            numbered=numbered,
            width=width,
        )

    def save(self, path: str | PathLike[str]) -> None:
        """Write the story in the format of the path's suffix, whole or not at all.

        ValueError with one sentence that lists the formats where the suffix is not one.
        """
        from timeline.exports import write

        write(self, path)

    def __repr__(self) -> str:
        from timeline.views.notebook import one_line

        return one_line(self)

    def _repr_html_(self) -> str:
        """The events as a table, for notebooks."""
        from timeline.views.notebook import html_table

        return html_table(self)

    def _repr_mimebundle_(self, include: object = None, exclude: object = None) -> dict[str, Any]:
        """The chart, the table and a line of text, of which a notebook shows what it can."""
        from timeline.exports.drawn import chart
        from timeline.views.look import NOTEBOOK_WIDTH

        said = {"text/plain": repr(self), "text/html": self._repr_html_()}
        if not self.events:
            return said
        return {**said, "application/vnd.plotly.v1+json": chart(self, width=NOTEBOOK_WIDTH)}

    def __str__(self) -> str:
        from timeline.views.terminal import table

        return table(self)


def in_order(events: Iterable[Event], documents: tuple[Document, ...]) -> tuple[Event, ...]:
    """Events by start, then end, then place in the texts."""
    rank = {document.name: place for place, document in enumerate(documents)}

    def key(event: Event) -> tuple[int, int, int, int, str]:
        told = event.evidence[0] if event.evidence else None
        place = (rank[told.document], told.clause.start) if told else (len(rank), 0)
        return (event.interval.start, event.interval.end, *place, event.id)

    return tuple(sorted(events, key=key))


def joined(stories: Iterable[Story]) -> Story:
    """All stories as one, as `+` joins two; many are joined in one go."""
    every = tuple(stories)
    if len(every) == 1:
        return every[0]
    documents: dict[str, Document] = {}
    events: dict[str, Event] = {}
    undated: dict[Undated, None] = {}
    for story in every:
        theirs = _renamed(story, documents)
        documents |= {document.name: document for document in theirs.documents}
        for event in theirs.events:
            events.setdefault(event.id, event)
        undated |= dict.fromkeys(theirs.undated)
    told = tuple(documents.values())
    merged = merge(in_order(events.values(), told))
    return Story(told, in_order(merged, told), tuple(undated))


def _renamed(story: Story, taken: Mapping[str, Document]) -> Story:
    """The story with its documents renamed where another document has the name already."""
    names = set(taken)
    new: dict[str, str] = {}
    for document in story.documents:
        name, count = document.name, 2
        known = taken.get(document.name) == document
        while not known and name in names:
            name, count = f"{document.name} ({count})", count + 1
        new[document.name] = name
        names.add(name)
    if all(old == name for old, name in new.items()):
        return story
    return Story(
        tuple(replace(d, name=new[d.name]) for d in story.documents),
        tuple(
            replace(e, evidence=tuple(replace(x, document=new[x.document]) for x in e.evidence))
            for e in story.events
        ),
        tuple(replace(u, document=new[u.document]) for u in story.undated),
    )
