"""From a story to JSON-LD 1.1: schema.org `Event`s, each with the words of the article it is from.

The vocabulary is named in the file, so that a reader fetches nothing. `temporal` (DCMI Terms)
holds the days in EDTF, which schema.org has no type for.
"""

from typing import Any
from urllib.parse import quote

from timeline.days import iso_day
from timeline.exports.telling import as_json, heading
from timeline.model import Document, Event, Evidence
from timeline.story import Story
from timeline.views.words import country_words, when_words

CONTEXT = {
    "@vocab": "https://schema.org/",
    "temporal": {
        "@id": "http://purl.org/dc/terms/temporal",
        "@type": "http://id.loc.gov/datatypes/edtf/EDTF",
    },
    "url": {"@type": "@id"},
}
_STATUS = {"expected": {"eventStatus": {"@id": "https://schema.org/EventScheduled"}}}


def dumps(story: Story) -> bytes:
    """A list of the events (`ItemList`) with the articles that tell them."""
    told = {
        "@context": CONTEXT,
        "@type": "ItemList",
        "name": heading(story),
        "numberOfItems": len(story.events),
        "itemListElement": [_event(event, story) for event in story.events],
    }
    # It is pasted into pages, where "</script>" would end the element that holds it.
    return as_json(told).replace(b"<", b"\\u003c")


def _event(event: Event, story: Story) -> dict[str, Any]:
    return {
        "@type": "Event",
        "@id": f"#{quote(event.id, safe='')}",
        "name": event.title,
        "description": when_words(event),
        "startDate": iso_day(event.interval.start),
        "endDate": iso_day(event.interval.last),
        "temporal": event.when.edtf,
        **_STATUS.get(event.status, {}),
        "about": [*map(_country, event.countries), *map(_organisation, event.organisations)],
        "subjectOf": [_quotation(told, story) for told in event.evidence],
    }


def _country(code: str) -> dict[str, str]:
    return {"@type": "Country", "identifier": code, "name": country_words([code])}


def _organisation(name: str) -> dict[str, str]:
    return {"@type": "Organization", "name": name}


def _quotation(told: Evidence, story: Story) -> dict[str, Any]:
    document = story.document(told.document)
    return {"@type": "Quotation", "text": story.quote(told), "isPartOf": _article(document)}


def _article(document: Document) -> dict[str, Any]:
    known = {
        "headline": document.title or document.name,
        "author": [
            {"@type": "Person", "name": name} for name in document.author.split(", ") if name
        ],
        "datePublished": document.published.isoformat() if document.published else "",
        "url" if document.source.startswith(("http://", "https://")) else "publisher": (
            document.source
        ),
    }
    return {"@type": "Article", **{name: value for name, value in known.items() if value}}
