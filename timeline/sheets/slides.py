"""From the JSON of TimelineJS, 3 or 2, to what was typed: a title, and a slide an event."""

from typing import Any

from timeline.limits import MAX_SHEET_ROWS, InputRefused
from timeline.reading.pages.snippets import words_of
from timeline.sheets.typed import Sheet, Typed, in_one


def slides(given: object) -> Sheet | None:
    """The headline of the title slide and the events; nothing where it is no such JSON."""
    given = _of_version_3(given)
    if not isinstance(given, dict) or not isinstance(given.get("events"), list):
        return None
    events = given["events"]
    if not all(isinstance(event, dict) and "start_date" in event for event in events):
        return None
    if not events and "documents" in given:
        return None  # A saved story in which nothing has its days yet.
    if len(events) > MAX_SHEET_ROWS:
        raise InputRefused(f"the timeline has over {MAX_SHEET_ROWS:,} events, which is the limit")
    told = [_slide(event) for event in events]
    return Sheet(_text(given.get("title"), "headline"), [slide for slide in told if slide.title])


def _of_version_3(given: object) -> object:
    """What version 2 wrote, as version 3 writes it; all else as it is."""
    whole = given.get("timeline") if isinstance(given, dict) else None
    if not isinstance(whole, dict) or not isinstance(whole.get("date"), list):
        return given
    dates = [each for each in whole["date"] if isinstance(each, dict)]
    return {
        "title": {"text": whole},
        "events": [
            {"text": each, "start_date": each.get("startDate"), "end_date": each.get("endDate")}
            for each in dates
        ],
    }


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
    """A date in its parts, as precise as it was given; "2011,12,10" in version 2."""
    if isinstance(date, str | int):
        parts = str(date).split(",")
        if len(parts) == 1:
            return parts[0].strip()
        date = dict(zip(("year", "month", "day"), parts, strict=False))
    if not isinstance(date, dict):
        return ""
    try:
        year = int(date.get("year") or "")
        rest = [int(date[part]) for part in ("month", "day") if str(date.get(part) or "").strip()]
    except (TypeError, ValueError):
        return ""
    return in_one(year, *rest)
