"""From rows of a dataset to a `Story` of them, so that they are drawn and told like any other.

A dataset holds the sentence of an event and not its document, so each telling becomes a document
of one sentence, called by its source.
"""

from collections.abc import Iterable
from datetime import date
from typing import Any

from timeline import places
from timeline.days import Interval, parse_iso
from timeline.model import Document, Event, Evidence, Kind, Place, Span, When
from timeline.story import Story

Row = dict[str, Any]


def as_story(rows: Iterable[Row], *, with_places: bool = False) -> Story:
    """The events of the rows in their order; `with_places` finds country words.

    Rows of one id come of the same text in several documents: one event with all their evidence.
    """
    copies: dict[str, list[Row]] = {}
    for row in rows:
        copies.setdefault(row["id"], []).append(row)
    documents: list[Document] = []
    events: list[Event] = []
    for event, (first, *more) in copies.items():
        tellings = [told for row in (first, *more) for told in (row, *row["also"])]
        told = [(_document(f"{event} {place}", each), each) for place, each in enumerate(tellings)]
        documents += [document for document, _ in told]
        evidence = tuple(_evidence(document, each, first, with_places) for document, each in told)
        events.append(_event(first, evidence))
    return Story(tuple(documents), tuple(events))


def _event(row: Row, evidence: tuple[Evidence, ...]) -> Event:
    return Event(
        id=row["id"],
        when=evidence[0].when,
        title=row["title"],
        status=row["status"],
        countries=tuple(row["countries"]),
        organisations=tuple(row["organisations"]),
        evidence=evidence,
        changed=tuple(row["changed"]),
    )


def _document(name: str, told: Row) -> Document:
    sentence = told["sentence"] or told["document"]
    return Document(
        name=name,
        text=sentence,
        published=date.fromisoformat(told["published"]) if told["published"] else None,
        title=told["document"],
        source=told["source"] or "",
        sentences=(Span(0, len(sentence)),),
    )


def _evidence(document: Document, told: Row, row: Row, with_places: bool) -> Evidence:
    whole = document.sentences[0]
    return Evidence(
        document=document.name,
        sentence=whole,
        clause=whole,
        mention=_mention(document, told["words"]),
        when=_when(told),
        rule=told["rule"] or "",
        places=_places(document, set(row["countries"])) if with_places else (),
    )


def _mention(document: Document, words: str) -> Span:
    at = document.text.find(words) if words else -1
    return Span(at, at + len(words)) if at >= 0 else document.sentences[0]


def _when(told: Row) -> When:
    interval = None
    if told["start"]:
        interval = Interval(parse_iso(told["start"]).start, parse_iso(told["last"]).end)
    value = told["value"]
    return When(
        kind=_kind(value),
        value=value,
        interval=interval,
        edtf=(told["edtf"] or value) if interval else "",
        precision=told["precision"] or "day",
        implied=tuple(sorted(dict(told["implied"] or {}).items())),
        approximate=bool(told["approximate"]),
        because=told.get("because") or "",
    )


def _kind(value: str) -> Kind:
    if value.startswith("P") and not value.endswith("_REF"):
        return "DURATION"
    return "TIME" if "T" in value[1:] and not value.endswith("_REF") else "DATE"


def _places(document: Document, codes: set[str]) -> tuple[Place, ...]:
    """The words of the sentence that name the countries of the event."""
    found = places.named(document, document.sentences[0], places.learn(document))
    return tuple(place for place in found if codes.intersection(place.countries))
