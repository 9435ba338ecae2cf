"""From the JSON of TimelineJS 3 to what was typed: a title, and a slide an event."""

from __future__ import annotations

from typing import Any

from timeline.limits import MAX_SHEET_ROWS, InputRefused
from timeline.reading.snippets import words_of
from timeline.sheets.typed import Sheet, Typed, astronomical


def slides(given: object) -> Sheet | None:
    """The headline of the title slide and the events; nothing where it is no such JSON."""
    if not isinstance(given, dict) or not isinstance(given.get("events"), list):
        return None
    events = given["events"]
    if not all(isinstance(event, dict) and "start_date" in event for event in events):
        return None
    if len(events) > MAX_SHEET_ROWS:
        raise InputRefused(f"the timeline has over {MAX_SHEET_ROWS:,} events, which is the limit")
    told = [_slide(event) for event in events]
    return Sheet(_text(given.get("title"), "headline"), [slide for slide in told if slide.title])


def _slide(event: dict[str, Any]) -> Typed:
    return Typed(
        title=_text(event, "headline") or _text(event, "text"),
        start=_day(event.get("start_date")),
        last=_day(event.get("end_date")),
        shown=_line(event.get("display_date")),
        text=_text(event, "text") if _text(event, "headline") else "",
        countries=_line(event.get("group")),
    )


def _text(slide: object, name: str) -> str:
    text = slide.get("text") if isinstance(slide, dict) else None
    return _line(text.get(name)) if isinstance(text, dict) else ""


def _line(value: object) -> str:
    return " ".join(words_of(value).split()) if isinstance(value, str) else ""


def _day(date: object) -> str:
    """A date in its parts as ISO 8601, as precise as it was given."""
    if not isinstance(date, dict):
        return ""
    try:
        year = astronomical(int(date.get("year") or ""))
        rest = [int(date[part]) for part in ("month", "day") if str(date.get(part) or "").strip()]
    except (TypeError, ValueError):
        return ""
    return "-".join([f"{'-' * (year < 0)}{abs(year):04d}", *(f"{part:02d}" for part in rest)])
