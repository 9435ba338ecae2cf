"""From a story to a calendar file (RFC 5545): all-day events that any calendar opens."""

from collections.abc import Iterator
from datetime import UTC, date, datetime

from timeline.exports.telling import told_by, without
from timeline.model import Event
from timeline.story import Story
from timeline.views.words import country_words, when_words

FIRST_DAY, AFTER_LAST_DAY = date.min.toordinal(), date.max.toordinal()
MOST_OCTETS = 75
"""How long a line may be before it is folded, without its end."""

_EMPTY = "a calendar file without an event is refused by most calendars"
_STATUS = {"happened": "CONFIRMED", "ongoing": "CONFIRMED", "expected": "TENTATIVE"}


def dumps(story: Story) -> bytes:
    """A calendar of all events that have a day in it; `left_out` tells which have none."""
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//article-timeline//EN"]
    for event in story.events:
        if _fits(event):
            lines += _event(event, story, stamp)
    lines.append("END:VCALENDAR")
    return b"".join(_folded(line) for line in lines)


def left_out(story: Story) -> str:
    """What a calendar cannot hold, in one sentence; empty where it holds everything."""
    told = without(story, _fits, "a calendar has no days before the year 1 or after 9999")
    return told if any(map(_fits, story.events)) else "; ".join(filter(None, (told, _EMPTY)))


def _fits(event: Event) -> bool:
    return event.interval.start >= FIRST_DAY and event.interval.end <= AFTER_LAST_DAY


def _event(event: Event, story: Story, stamp: str) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{_text(event.id)}"
    yield f"DTSTAMP:{stamp}"
    yield f"DTSTART;VALUE=DATE:{_day(event.interval.start)}"
    yield f"DTEND;VALUE=DATE:{_day(event.interval.end)}"
    yield f"SUMMARY:{_text(event.title)}"
    parts = [when_words(event), country_words(event.countries), *told_by(event, story)]
    yield "DESCRIPTION:" + _text("\n".join(part for part in parts if part))
    if event.countries:
        yield "CATEGORIES:" + ",".join(_text(country_words([code])) for code in event.countries)
    yield f"STATUS:{_STATUS[event.status]}"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _day(number: int) -> str:
    return date.fromordinal(number).isoformat().replace("-", "")


def _text(text: str) -> str:
    """TEXT as RFC 5545 3.3.11 has it: no control character, commas and line ends escaped."""
    for plain, escaped in (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\n", "\\n")):
        text = text.replace(plain, escaped)
    return "".join(" " if ord(letter) < 32 or ord(letter) == 127 else letter for letter in text)


def _folded(line: str) -> bytes:
    """A line in pieces of at most 75 octets, none of which splits a letter."""
    pieces = [b""]
    for letter in line:
        octets = letter.encode("utf-8", "replace")
        if len(pieces[-1]) + len(octets) > MOST_OCTETS:
            pieces.append(b" ")
        pieces[-1] += octets
    return b"\r\n".join(pieces) + b"\r\n"
