"""From the days that a person types to a `When`: "18–19 June 2024", "300 BC", "2024-06/2024-07"."""

import re
from dataclasses import replace
from datetime import date

from timeline import dating
from timeline.dating.units.values import timex_year
from timeline.days import Interval, calendar_day, day_number, iso_day, months, one_day, years
from timeline.edtf import read_edtf
from timeline.limits import MAX_DATE_PHRASE_CHARACTERS
from timeline.model import Document, Precision, Span, When
from timeline.phrases import read_day

BY_HAND = "set by hand"
LANGUAGES = ("en", "de", "es", "fr", "it", "nl", "pl", "pt")
"""In which a single day such as "21 juin 2024" is understood."""
EXAMPLES = "18 June 2024, June 2024, 1950–1953, 300 BC"

_BY_UNSPECIFIED: dict[int, Precision] = {1: "decade", 2: "century"}
"""By how many digits of a year EDTF leaves open."""
_BETWEEN = re.compile(r"(?:\s|[-–—/,.~]|\b(?:since|from|between|in|on|to|until|till|and|the)\b)*")
_BC = re.compile(r"(?<!\d)-\d{4}")
_ABOUT = re.compile(r"\A(?:~\s*(?=\d)|(?:ca?|circa)\.?\s+)", re.I)
_ABOUTS = ("~", "%")
"""EDTF's signs for days that are near the right ones."""
_IN_DOUBT = re.compile(r"\d{1,2}([/.-])\d{1,2}\1\d{2,4}")


def typed_days(words: str, *, seen_from: date | None = None) -> When:
    """The days that a person means; ValueError with one sentence where they are not understood.

    All that is heard in articles is read, if nothing of the words is left over; then ISO 8601 and
    EDTF; then a single day in one of `LANGUAGES`. `seen_from` is the day that words
    such as "last week" are counted from.
    """
    said = _ABOUT.sub("about ", " ".join(words.split()))
    if not said or len(said) > MAX_DATE_PHRASE_CHARACTERS:
        raise ValueError(f"no days were given: write them as {EXAMPLES}")
    found = _qualified(said) or _heard(said, seen_from) or _iso(said) or _day(said, seen_from)
    if found is None and not _IN_DOUBT.fullmatch(said):
        found = _heard(f"in the {said.removeprefix('the ')}", seen_from)
    if found is None:
        raise ValueError(f'no days can be read in "{said}": write them as {EXAMPLES}')
    return found


def as_one(first: When, last: When) -> When | None:
    """From the days of one to the end of the other's; nothing where that lies before."""
    if first.interval is None or last.interval is None:
        return None
    if first.interval.start >= last.interval.end:
        return None
    days = Interval(first.interval.start, max(first.interval.end, last.interval.end))
    return _when(days, f"{_edge(days.start, first)}/{_edge(days.last, last)}", first.approximate)


def _qualified(said: str) -> When | None:
    """EDTF that doubts itself, which our rules would hear without its sign: "1950~"."""
    return _iso(said) if said.endswith(_ABOUTS) else None


def from_edtf(said: str) -> When:
    """The days that EDTF names, as `read_edtf` reads them; its ValueError for what is none."""
    return _when(read_edtf(said), said, said.endswith(_ABOUTS))


def _iso(said: str) -> When | None:
    try:
        return from_edtf(said)
    except ValueError:
        return None


def _heard(said: str, seen_from: date | None) -> When | None:
    """What our own rules hear, where it is one time or a range and takes up all the words."""
    if _IN_DOUBT.fullmatch(said):
        return None
    document = Document("typed", said, seen_from, sentences=(Span(0, len(said)),))
    mentions = dating.times(document)
    rest, reached = [], 0
    for mention in mentions:
        rest.append(said[reached : mention.span.start])
        reached = mention.span.end
    rest.append(said[reached:])
    if not 1 <= len(mentions) <= 2 or not all(_BETWEEN.fullmatch(part) for part in rest):
        return None
    first, last = mentions[0].when, mentions[-1].when
    return _one(first) if len(mentions) == 1 else as_one(first, last)


def _one(when: When) -> When | None:
    """What one time expression says, as set by hand."""
    if when.interval is None:
        return None
    return replace(when, kind="DATE", implied=(), because=BY_HAND)


def _edge(day: int, when: When) -> str:
    """One end of a range in EDTF, as precise as its words: years and months stay such."""
    plain = when.precision in ("year", "month", "day") and "/" not in when.edtf
    return when.edtf if plain else iso_day(day)


def _day(said: str, seen_from: date | None) -> When | None:
    day = read_day(said, seen_from=seen_from, languages=LANGUAGES)
    return None if day is None else _when(one_day(day.toordinal()), day.isoformat())


def _when(days: Interval, edtf: str, approximate: bool = False) -> When:
    value = _BC.sub(lambda year: timex_year(int(year[0])), edtf)
    return When("DATE", value, days, edtf, _precision(days, edtf), (), approximate, BY_HAND)


def _precision(days: Interval, edtf: str) -> Precision:
    """The calendar unit that the days fill, if they fill one."""
    if "X" in edtf:
        return _BY_UNSPECIFIED.get(edtf.count("X"), "range")
    year, month, _ = calendar_day(days.start)
    if days.days == 1:
        return "day"
    if days == months(year, month):
        return "month"
    return "year" if days == years(year) and days.start == day_number(year) else "range"
