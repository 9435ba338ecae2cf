"""From what a file says of itself, and what the lines of its text say, to its label with sources.

Each of title, author, source and day comes with where it was read: metadata before the dateline,
the dateline before a byline.
"""

from collections.abc import Sequence
from datetime import date

from timeline.model import Span
from timeline.reading import sentences
from timeline.reading.labels.bylines import agency_in, author_in
from timeline.reading.labels.own_days import day_of_report
from timeline.reading.labels.published import day_beside, published_in
from timeline.reading.labels.titles import title_of
from timeline.reading.unwrapped import Unwrapped


def title(found: Unwrapped, notices: Sequence[Span]) -> tuple[str, str]:
    """What it is called, by the file or by its own first line."""
    own = title_of(found.text, notices)
    return _first((found.title, found.title_from), (own, "heading"))


def source(found: Unwrapped, notices: Sequence[Span]) -> tuple[str, str]:
    """The site or the agency that it is from."""
    return _first((found.source, found.source_from), (agency_in(found.text, notices), "dateline"))


def author(found: Unwrapped, notices: Sequence[Span]) -> tuple[str, str]:
    """Who wrote it, by the file or by a byline in or beside the text."""
    if found.author:
        return found.author, found.author_from
    beside = tuple(sentences.lines(found.aside))
    names = author_in(found.text, notices) or author_in(found.aside, beside)
    return _first((names, "byline"))


def published(
    found: Unwrapped, notices: Sequence[Span], given: date | None
) -> tuple[date | None, str]:
    """The day of publication that somebody gave, or the file, its lines, or its last change."""
    if given:
        return given, "given"
    if found.published:
        return found.published, found.published_from
    day, day_from = published_in(found.text, notices)
    if not day:
        day, day_from = published_in(found.aside, tuple(sentences.lines(found.aside)))
    if not day and (day := day_beside(found.aside)):
        day_from = "byline"
    if not day and found.changed:
        return found.changed, found.published_from
    if not day and (day := day_of_report(found.text)):
        day_from = "its own days"
    return day, day_from


def _first(*told: tuple[str, str]) -> tuple[str, str]:
    """The first that says anything, with where it is from; empty for none."""
    return next(((words, where) for words, where in told if words), ("", ""))
