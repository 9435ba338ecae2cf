"""From a story to the JSON of TimelineJS 3, whose texts are HTML and are escaped as such."""

from typing import Any

from timeline.days import calendar_day
from timeline.exports.telling import as_json, escaped, heading, told_by
from timeline.model import Event
from timeline.story import Story
from timeline.views.dates import point_precision
from timeline.views.words import country_words, reach, when_words

_KNOWN_PARTS = {"year": 1, "month": 2, "day": 3}


def dumps(story: Story) -> bytes:
    """The title slide and one slide an event."""
    whole = {
        "title": {"text": {"headline": escaped(heading(story)), "text": escaped(reach(story))}},
        "events": [_slide(event, story) for event in story.events],
        "scale": "human",
    }
    return as_json(whole)


def left_out(story: Story) -> str:
    """What TimelineJS does not show, in one sentence; empty where it shows everything."""
    return "" if story.events else "TimelineJS shows nothing at all where there is no event"


def _slide(event: Event, story: Story) -> dict[str, Any]:
    told = _parts(event)
    parts = [country_words(event.countries), *told_by(event, story)]
    return {
        "unique_id": event.id,
        "start_date": _date(event.interval.start, told),
        "end_date": _date(event.interval.last, told),
        "display_date": escaped(when_words(event)),
        "text": {
            "headline": escaped(event.title),
            "text": "".join(f"<p>{escaped(part)}</p>" for part in parts if part),
        },
    }


def _parts(event: Event) -> int:
    """How many of year, month and day are told: at both ends those of the finer one."""
    if event.when.precision in ("day", "week"):
        return 3
    first, last = event.interval.start, event.interval.last
    finer = point_precision(first, end=False), point_precision(last, end=True)
    return max(_KNOWN_PARTS[one] for one in finer)


def _date(day: int, parts: int) -> dict[str, int]:
    """A day in its parts; TimelineJS counts -1 as 1 BC and has no year 0."""
    year, *rest = calendar_day(day)
    told = (year if year > 0 else year - 1, *rest)
    return dict(zip(("year", "month", "day"), told[:parts], strict=False))
