"""A short phrase names a day, or nothing; the clock is never asked."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from timeline.phrases import read_day

FRIDAY = date(2024, 6, 21)


@pytest.mark.parametrize(
    "phrase",
    [
        "2024-06-21",
        "2024-06-21T23:30:00-04:00",
        "21 June 2024",
        "June 21, 2024",
        "Friday, June 21, 2024",
        "21st of June, 2024",
        "Jun. 21, 2024",
        "Fri, 21 Jun 2024 10:00:00 GMT",
        "June 21, 2024 11:30 PM EDT",
        "21/6/2024",
        "21.06.2024",
        "20240621",
        "20240621T103000Z",
    ],
)
def test_a_phrase_that_says_it_all_needs_no_other_day(phrase: str) -> None:
    assert read_day(phrase) == FRIDAY
    assert read_day(phrase, seen_from=date(1999, 1, 2)) == FRIDAY


@pytest.mark.parametrize(
    ("phrase", "day"),
    [
        ("today", FRIDAY),
        ("yesterday", date(2024, 6, 20)),
        ("Friday", FRIDAY),
        ("last Friday", date(2024, 6, 14)),
        ("Tuesday", date(2024, 6, 18)),
        ("3 days ago", date(2024, 6, 18)),
        ("June 18", date(2024, 6, 18)),
        ("June 25", date(2024, 6, 25)),
        ("December 30", date(2023, 12, 30)),
    ],
)
def test_a_phrase_that_hangs_on_another_day_is_read_only_with_it(phrase: str, day: date) -> None:
    assert read_day(phrase, seen_from=FRIDAY) == day
    assert read_day(phrase) is None


@pytest.mark.parametrize(
    "phrase",
    [
        "",
        " ",
        "…",
        "2024",
        "June 2024",
        "1950s",
        "We",
        "12",
        "45 June 2024",
        "30 February 2024",
        "31/11/2024",
        "2024-13-01",
        "2024-02-30",
        "03/04/2024",
        "24/7",
        "week",
        "next week",
        "junetember",
        "1718928000",
        "June 21, 2024 " * 20,
    ],
)
def test_what_names_no_one_day_is_not_read(phrase: str) -> None:
    assert read_day(phrase) is None
    assert read_day(phrase, seen_from=FRIDAY) is None


def test_other_languages_are_read_when_named() -> None:
    assert read_day("21 juin 2024", languages=["fr"]) == FRIDAY
    assert read_day("21. Juni 2024", languages=["de"]) == FRIDAY
    assert read_day("21 juin 2024") is None


@given(st.text(max_size=120), st.none() | st.dates())
@example("in 99999 years", FRIDAY)
@example("9999999 days ago", FRIDAY)
@example("yesterday", date.min)
@example("tomorrow", date.max)
@example("June 21", date.max)
@example("Friday", date.max)
def test_any_phrase_gives_a_day_or_nothing(phrase: str, seen_from: date | None) -> None:
    day = read_day(phrase, seen_from=seen_from)
    assert day is None or isinstance(day, date)
