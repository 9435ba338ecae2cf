"""From a story to items and groups for vis-timeline, whose texts are HTML and are escaped as such.

`new vis.Timeline(place, new vis.DataSet(told.items), new vis.DataSet(told.groups), told.options)`
draws them: a group a country, and an item for each country of an event.
"""

from collections.abc import Iterator
from typing import Any

from timeline.days import calendar_day, day_number
from timeline.exports.telling import as_json, escaped, told_by, without
from timeline.model import Event
from timeline.story import Story
from timeline.views.words import country_words, when_words

NO_COUNTRY = "none"
EPOCH = day_number(1970)
REACH = 100_000_000
"""How many days before and after 1970 a moment may lie (ECMA-262, time values)."""


def dumps(story: Story) -> bytes:
    """The items, the groups, and the options that show all of them; `left_out` tells which not."""
    items = [item for event in story.events if _fits(event) for item in _items(event, story)]
    told = {
        "items": items,
        "groups": _groups(story, {item["group"] for item in items}),
        "options": {"stack": True, "showTooltips": True},
    }
    return as_json(told)


def left_out(story: Story) -> str:
    """What a browser's dates cannot hold, in one sentence; empty where they hold everything."""
    return without(story, _fits, "a browser has no days over 273,000 years from 1970")


def _fits(event: Event) -> bool:
    return event.interval.start > EPOCH - REACH and event.interval.end < EPOCH + REACH


def _items(event: Event, story: Story) -> Iterator[dict[str, Any]]:
    days = event.interval
    shape = {"type": "box"} if days.days == 1 else {"type": "range", "end": _moment(days.end)}
    says = (when_words(event), event.title, *told_by(event, story))
    for code in event.countries or (NO_COUNTRY,):
        yield {
            "id": f"{event.id} {code}",
            "group": code,
            "content": escaped(event.title),
            "title": "<br>".join(escaped(part) for part in says if part),
            "className": event.status,
            "start": _moment(days.start),
            **shape,
        }


def _groups(story: Story, used: set[str]) -> list[dict[str, str]]:
    groups = [
        {"id": code, "content": escaped(country_words([code]))}
        for code in story.countries()
        if code in used
    ]
    return groups + [{"id": NO_COUNTRY, "content": "No country"}] * (NO_COUNTRY in used)


def _moment(day: int) -> str:
    """The first moment of a day in the reader's own time, as ECMA-262 writes any year."""
    year, month, number = calendar_day(day)
    sign = "-" if year < 0 else "+"
    years = f"{year:04d}" if 0 <= year <= 9999 else f"{sign}{abs(year):06d}"
    return f"{years}-{month:02d}-{number:02d}T00:00:00"
