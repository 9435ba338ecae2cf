"""From what was typed to a story: a line of its document, days and countries for each event."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from hashlib import blake2s
from typing import get_args

from timeline import places
from timeline.limits import MAX_TEXT_CHARACTERS, InputRefused
from timeline.model import Document, Event, Evidence, Place, Precision, Span, Status, Undated, When
from timeline.sheets.days import days_of, in_edtf, in_one_order, is_open
from timeline.sheets.typed import Sheet, Typed
from timeline.story import Story, in_order

RULE = "typed"
NO_DAYS = "the days that were typed cannot be read"
EMPTY = "no days were typed"
NOTHING = "the table has no event in it"
ID_BYTES = 6


def told(
    sheet: Sheet, *, name: str, published: date | None = None, notes: tuple[str, ...] = ()
) -> Story:
    """The story of the rows; those whose days cannot be read are undated. InputRefused for none.

    `notes` say what a person should know of how the table was read.
    """
    rows = sheet.rows
    if not rows:
        raise InputRefused(NOTHING)
    lines = [_line(row) for row in rows]
    text = "\n".join(lines) + "\n"
    if len(text) > MAX_TEXT_CHARACTERS:
        raise InputRefused(
            f"the table has {len(text):,} characters, the limit is {MAX_TEXT_CHARACTERS:,}"
        )
    document = Document(
        name=name,
        text=text,
        published=published,
        published_from="given" if published else "",
        title=sheet.title or name,
        title_from="title row" if sheet.title else "",
        notes=notes,
        sentences=tuple(_spans(lines)),
    )
    events, undated = _told(document, rows)
    return Story((document,), in_order(events, (document,)), undated)


def _line(row: Typed) -> str:
    """What was typed on one line: the days, then the title, then the text."""
    days = row.shown or " – ".join(part for part in (row.start, row.last) if part)
    told = [row.title, *([row.text] if row.text and row.text != row.title else [])]
    return f"{days or '–'}: {' — '.join(told)}"


def _spans(lines: Sequence[str]) -> Iterator[Span]:
    start = 0
    for line in lines:
        yield Span(start, start + len(line))
        start += len(line) + 1


def _told(
    document: Document, rows: Sequence[Typed]
) -> tuple[tuple[Event, ...], tuple[Undated, ...]]:
    learned = places.learn(document)
    typed = any(row.countries for row in rows)
    events: dict[str, Event] = {}
    undated = []
    for row, line in zip(in_one_order(rows), document.sentences, strict=True):
        days = Span(line.start, line.start + document[line].index(": ") or line.start + 1)
        when = _when(row, document.published)
        if when is None or when.interval is None:
            undated.append(Undated(document.name, line, days, NO_DAYS if row.start else EMPTY))
            continue
        named = () if typed else places.named(document, line, learned)
        event = _event(row, when, Evidence(document.name, line, line, days, when, RULE, named))
        events.setdefault(event.id, event)
    return tuple(events.values()), tuple(undated)


def _when(row: Typed, published: date | None) -> When | None:
    when = in_edtf(row.start) if row.edtf and not row.last else None
    when = when or days_of(row.start, row.last, published)
    known: tuple[Precision, ...] = get_args(Precision)
    precision = next((each for each in known if each == row.precision), None)
    return replace(when, precision=precision) if when and precision else when


def _event(row: Typed, when: When, evidence: Evidence) -> Event:
    key = f"{when.edtf} {row.title} {row.text}"
    return Event(
        id=blake2s(key.encode("utf-8", "replace"), digest_size=ID_BYTES).hexdigest(),
        when=when,
        title=row.title,
        status=_status(row),
        countries=_countries(row, evidence.places),
        organisations=tuple(sorted({o for place in evidence.places for o in place.organisations})),
        evidence=(evidence,),
    )


def _status(row: Typed) -> Status:
    told: Status = "ongoing" if is_open(row) else "happened"
    return next((status for status in get_args(Status) if status == row.status), told)


def _countries(row: Typed, named: Sequence[Place]) -> tuple[str, ...]:
    """Those that were typed, or those that the words name."""
    cells = row.countries.replace(";", ",").replace("|", ",").split(",")
    typed = {code for cell in cells if (code := places.country_code(cell.strip()))}
    return tuple(sorted(typed or {code for place in named for code in place.countries}))
