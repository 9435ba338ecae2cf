"""From a story to plain rows: one dictionary an event, the same names in every format.

`FIELDS` says what each name holds; JSON, tables, CSV and the command line all use `row`.
"""

from typing import Any

from timeline.days import Interval, iso_day
from timeline.model import Event, Evidence, When
from timeline.story import Story
from timeline.views.words import when_words

Row = dict[str, Any]

FIELDS = {
    "id": "stays the same from run to run",
    "when": "the days in words, “18–19 June 2024”",
    "start": "the first day, ISO 8601; `-0299-01-01` is in 300 BC",
    "last": "the last day, inclusive",
    "precision": "day, week, month, season, quarter, half, year, decade, century or range; a part"
    " of a month (“early June”) has precision month and its narrower first and last day",
    "edtf": "the days in EDTF (ISO 8601-2)",
    "value": "the TIMEX3 value of the words",
    "approximate": "whether the words were loose (“around AD 200”)",
    "implied": 'what we supplied and from where: `{"year": "published"}`',
    "because": "why these days, in one clause",
    "words": "the time expression, as it stands in the text",
    "title": "a short title made from the clause",
    "status": "happened, ongoing or expected, seen from the day of publication",
    "countries": "ISO 3166-1 alpha-3 codes, sorted",
    "organisations": "short names such as EU, NATO, UN",
    "sentence": "the sentence, as it stands in the text",
    "char_start": "where its clause begins in the text of the document; nothing for an event that"
    " a person added",
    "char_end": "where the clause ends; the character there is outside",
    "document": "the name of the document",
    "published": "its day of publication, or nothing",
    "source": "where it comes from",
    "rule": "the name of the rule that heard the words",
    "also": "further tellings of the same event, each with the days it gives",
    "changed": "what a person changed: added, title, days, countries, status, merged",
}
"""The names of a row in their order, and what each holds; docs/formats.md is made from here."""
NAMES = tuple(FIELDS)


def rows(story: Story) -> list[Row]:
    """One row an event, in the order of the story."""
    return [row(event, story) for event in story.events]


def row(event: Event, story: Story) -> Row:
    """An event as plain values that JSON can hold; `FIELDS` says what each is."""
    return {
        "id": event.id,
        "when": when_words(event),
        **_days(event.interval, event.when),
        "because": event.when.because,
        "title": event.title,
        "status": event.status,
        "countries": list(event.countries),
        "organisations": list(event.organisations),
        **_telling(event.evidence[0] if event.evidence else None, story),
        "also": [_also(evidence, story) for evidence in event.evidence[1:]],
        "changed": list(event.changed),
    }


def flat(row: Row) -> Row:
    """The same row with text in place of lists, for a table cell: "KOR, PRK"."""
    implied = ", ".join(f"{what} from {source}" for what, source in row["implied"].items())
    also = ", ".join(f"{_span(told)} ({told['document']})" for told in row["also"])
    lists = {name: ", ".join(row[name]) for name in ("countries", "organisations", "changed")}
    whole = {**row, **lists, "implied": implied, "also": also}
    return {name: whole[name] for name in NAMES}


def _span(told: Row) -> str:
    """The days of another telling, or its TIMEX3 value where it has none."""
    return f"{told['start']}/{told['last']}" if told["start"] else str(told["value"])


def _days(interval: Interval, when: When) -> Row:
    return {
        "start": iso_day(interval.start),
        "last": iso_day(interval.last),
        "precision": when.precision,
        "edtf": when.edtf,
        "value": when.value,
        "approximate": when.approximate,
        "implied": dict(when.implied),
    }


def _telling(evidence: Evidence | None, story: Story) -> Row:
    """Where it is told; empty for an event that a person added."""
    if evidence is None:
        empty = dict.fromkeys(("words", "sentence", "document", "source", "rule"), "")
        return {**empty, "char_start": None, "char_end": None, "published": None}
    document = story.document(evidence.document)
    return {
        "words": document[evidence.mention],
        "sentence": document[evidence.sentence],
        "char_start": evidence.clause.start,
        "char_end": evidence.clause.end,
        "document": document.name,
        "published": document.published.isoformat() if document.published else None,
        "source": document.source,
        "rule": evidence.rule,
    }


def _also(evidence: Evidence, story: Story) -> Row:
    when = evidence.when
    days = _days(when.interval, when) if when.interval else {"value": when.value}
    told = _telling(evidence, story)
    return {"start": None, "last": None, **days, **told}
