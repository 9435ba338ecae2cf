"""From one short phrase that names a day to that day: the one guarded use of dateparser.

dateparser answers nearly anything, so each answer is checked against the phrase before use, and
the clock is never asked: a phrase that hangs on another day needs to be told that day.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from timeline.limits import MAX_DATE_PHRASE_CHARACTERS
from timeline.patterns import later

if TYPE_CHECKING:
    from dateparser.date import DateDataParser

_ISO_START = later(r"\s*(\d{4}-\d\d-\d\d(?!\d)|\d{8}(?=T|\s*\Z))")
_YEAR = later(r"(?<!\d)\d{4}(?!\d)")
_NUMBER = later(r"\d+")
_DAY_AND_MONTH_IN_DOUBT = later(r"(?<!\d)(0?[1-9]|1[0-2])([/.-])(0?[1-9]|1[0-2])\2\d{2,4}")
_WORD = later(r"[^\W\d_]{3,}")
_FAR_APART = (date(1903, 3, 17), date(2022, 10, 8))
"""Two days that share nothing: a phrase that means the same seen from both says all by itself."""
_WEEK = timedelta(days=7)

Direction = Literal["past", "future"]


def read_day(
    phrase: str, *, seen_from: date | None = None, languages: Sequence[str] | None = None
) -> date | None:
    """The one day that a short phrase names ("21 June 2024", "last Friday"), or nothing.

    `seen_from` is the day on which it was written; without it only a phrase that says day, month
    and year is read. `languages` are two-letter codes, English when left out. A day whose month
    could as well be its day ("03/04/2024") is not read.

    >>> print(read_day("21 juin 2024", languages=["fr"]), read_day("03/04/2024"))
    2024-06-21 None
    """
    if len(phrase) > MAX_DATE_PHRASE_CHARACTERS or not re.search(r"\w", phrase):
        return None
    iso = _ISO_START.match(phrase)
    if iso:
        return _iso_day(iso[1])
    if is_in_doubt(phrase):
        return None
    known = tuple(languages or ("en",))
    told = {_answer(phrase, base, known) for base in _FAR_APART}
    if len(told) == 1:
        return _if_said(phrase, told.pop())
    return _seen_from(phrase, seen_from, known) if seen_from else None


def is_in_doubt(phrase: str) -> bool:
    """Whether the month of a day could as well be its day: "03/04/2024"."""
    found = _DAY_AND_MONTH_IN_DOUBT.search(phrase)
    return found is not None and int(found[1]) != int(found[3])


def _iso_day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _if_said(phrase: str, answer: date | None) -> date | None:
    """The answer, if the phrase names its day and its year."""
    if answer is None or str(answer.year) not in _YEAR.findall(phrase):
        return None
    return answer if answer.day in map(int, _NUMBER.findall(phrase)) else None


def _seen_from(phrase: str, base: date, languages: tuple[str, ...]) -> date | None:
    """The answer for a phrase that hangs on another day: a weekday, "June 21", "3 days ago"."""
    if not _WORD.search(phrase) or _YEAR.search(phrase):
        return None
    past = _answer(phrase, base, languages)
    future = _answer(phrase, base, languages, "future")
    if past is None or future is None or past == future:
        return past
    if _NUMBER.search(phrase):
        nearest = min(past, future, key=lambda day: abs(day - base))
        return nearest if nearest.day in map(int, _NUMBER.findall(phrase)) else None
    # A bare weekday, written on that weekday, is that very day.
    return base if base - past == future - base == _WEEK else past


def _answer(
    phrase: str, base: date, languages: tuple[str, ...], prefer: Direction = "past"
) -> date | None:
    parser = _parser(base, languages, prefer)
    try:
        found = parser.get_date_data(phrase)
    except (ValueError, OverflowError):
        return None
    moment: datetime | None = found.date_obj
    return moment.date() if moment and found.period == "day" else None


@lru_cache(maxsize=16)
def _parser(base: date, languages: tuple[str, ...], prefer: Direction) -> DateDataParser:
    from dateparser.date import DateDataParser

    return DateDataParser(
        languages=list(languages),
        settings={
            "RELATIVE_BASE": datetime.combine(base, time()),
            "PREFER_DATES_FROM": prefer,
            "PARSERS": ["relative-time", "absolute-time"],
            "RETURN_AS_TIMEZONE_AWARE": False,
        },
    )
