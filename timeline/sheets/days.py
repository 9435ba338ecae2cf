"""From days as somebody typed them to what they mean: ISO 8601, EDTF, or words as in an article."""

from __future__ import annotations

from datetime import date

from timeline import dating
from timeline.days import (
    Interval,
    calendar_day,
    day_number,
    hull,
    iso_day,
    iso_year,
    months,
    one_day,
    years,
)
from timeline.edtf import read_edtf
from timeline.limits import MAX_DATE_PHRASE_CHARACTERS
from timeline.model import Document, Precision, Span, When
from timeline.phrases import is_in_doubt, read_day

LANGUAGES = ("en", "fr", "de", "es", "it", "pt", "nl")
"""Of days that are typed in full, such as "21 juin 2024"."""

FIRST_DAY, AFTER_LAST = day_number(-999_999), day_number(999_999)
"""Years of six digits: what lies outside is no day that a table of events means."""

_BY_UNSPECIFIED: dict[int, Precision] = {1: "decade", 2: "century"}


def typed_days(start: str, last: str, published: date | None) -> When | None:
    """The days from `start` to the end of `last`, or of `start` alone; nothing if unreadable."""
    when = _typed(start, last, published)
    if when is None or when.interval is None:
        return None
    return when if when.interval.start > FIRST_DAY and when.interval.end < AFTER_LAST else None


def _typed(start: str, last: str, published: date | None) -> When | None:
    first = _days(start, published)
    if first is None or first.interval is None or not last:
        return first
    until = _days(last, published)
    if until is None or until.interval is None or until.interval.end <= first.interval.start:
        return None
    return _when(hull((first.interval, until.interval)))


def _days(text: str, published: date | None) -> When | None:
    if not text or len(text) > MAX_DATE_PHRASE_CHARACTERS or is_in_doubt(text):
        return None
    try:
        return _when(read_edtf(text), text)
    except ValueError:
        pass
    heard = _heard(text, published)
    if heard:
        return heard
    day = read_day(text, seen_from=published, languages=LANGUAGES)
    return _when(one_day(day.toordinal())) if day else None


def _heard(text: str, published: date | None) -> When | None:
    """What the rules hear, if nothing but their words was typed."""
    whole = Document("days", text, published=published, sentences=(Span(0, len(text)),))
    mentions = dating.times(whole)
    rest = text
    for mention in reversed(mentions):
        rest = rest[: mention.span.start] + rest[mention.span.end :]
    intervals = [mention.when.interval for mention in mentions if mention.when.interval]
    if any(map(str.isalnum, rest)) or not intervals or len(intervals) < len(mentions):
        return None
    return mentions[0].when if len(mentions) == 1 else _when(hull(intervals))


def _when(interval: Interval, edtf: str = "") -> When:
    simple, precision = _named(interval)
    if "X" in edtf:
        precision = _BY_UNSPECIFIED.get(edtf.count("X"), "range")
    exact = edtf or simple
    return When("DATE", exact, interval, exact, precision, because="somebody typed these days")


def _named(interval: Interval) -> tuple[str, Precision]:
    """The days in EDTF at the coarsest precision that says the same."""
    (year, month, day), (end_year, end_month, _) = map(calendar_day, (interval.start, interval.end))
    if interval.days == 1:
        return iso_day(interval.start), "day"
    if interval == years(year):
        return iso_year(year), "year"
    if interval == months(year, month):
        return f"{iso_year(year)}-{month:02d}", "month"
    if interval == years(year, end_year - year or 1):
        return f"{iso_year(year)}/{iso_year(end_year - 1)}", "range"
    if day == 1 and interval.end == months(end_year, end_month).start:
        last_year, last_month, _ = calendar_day(interval.last)
        first = f"{iso_year(year)}-{month:02d}"
        return f"{first}/{iso_year(last_year)}-{last_month:02d}", "range"
    return f"{iso_day(interval.start)}/{iso_day(interval.last)}", "range"
