"""The day count agrees with Python's dates where those exist, and goes on before year 1."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline import days

ANY_DAY = st.integers(min_value=-4_000_000, max_value=4_000_000)


@given(st.dates())
def test_the_count_agrees_with_the_calendar_of_the_standard_library(day: date) -> None:
    number = day.toordinal()
    assert days.calendar_day(number) == (day.year, day.month, day.day)
    assert days.day_number(day.year, day.month, day.day) == number
    assert days.weekday(number) == day.weekday()
    assert days.iso_week(number) == day.isocalendar()[:2]


@given(ANY_DAY)
def test_every_day_of_any_year_comes_back(number: int) -> None:
    assert days.day_number(*days.calendar_day(number)) == number


@given(ANY_DAY)
def test_a_day_lies_in_the_week_that_it_names(number: int) -> None:
    monday = days.monday_of_week(*days.iso_week(number))
    assert monday <= number < monday + 7


@given(ANY_DAY, st.integers(-5000, 5000))
def test_months_are_added_without_leaving_the_month(number: int, count: int) -> None:
    year, month, _ = days.calendar_day(number)
    later_year, later_month, _ = days.calendar_day(days.add_months(number, count))
    assert later_year * 12 + later_month == year * 12 + month + count


@pytest.mark.parametrize(
    ("text", "interval"),
    [
        ("1950", "1950-01-01/1950-12-31"),
        ("2024-02", "2024-02-01/2024-02-29"),
        ("2024-06-18", "2024-06-18"),
        ("-0299", "-0299-01-01/-0299-12-31"),
        ("0000-12", "0000-12-01/0000-12-31"),
    ],
)
def test_iso_dates_are_read_at_their_own_precision(text: str, interval: str) -> None:
    assert str(days.parse_iso(text)) == interval


@pytest.mark.parametrize("text", ["2024-02-30", "2024-13", "24", "June", "", "2024-6-1"])
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"there is no day|a month is 1 to 12|wanted a date"):
        days.parse_iso(text)
