"""Every EDTF form that we write: read back by us, and judged by the package edtf."""

from __future__ import annotations

import warnings
from datetime import date
from typing import Any

import pytest
from edtf import parse_edtf
from hypothesis import example, given, settings
from hypothesis import strategies as st

import timeline
from timeline.dating import says
from timeline.dating.resolve import resolve
from timeline.dating.rule import Heard
from timeline.dating.units.values import step
from timeline.days import Interval, day_number
from timeline.edtf import read_edtf
from timeline.model import Document, Mention, Span

TEXT = "It was so for that while, they said, and so it had been."
HEARD_AT = Span(10, 24)
HUGE = 10**12


def judged(text: str) -> Interval:
    """The days that the package edtf finds in a text."""
    parsed = parse_edtf(text)
    first, last = parsed.lower_strict(), parsed.upper_strict()
    return Interval(day_number(*first[:3]), day_number(*last[:3]) + 1)


def small(low: int, high: int) -> st.SearchStrategy[int]:
    return st.integers(low, high)


years = st.one_of(small(-400, 2100), st.integers(-HUGE, HUGE))
some_years = st.none() | years
steps = st.none() | small(-2, 2)
units = st.sampled_from(says.Unit.__args__)
anchors = st.sampled_from(says.Anchor.__args__)
amounts = st.none() | st.floats(0, 1e12) | small(0, 99).map(float) | st.just(2.5)
directions: st.SearchStrategy[Any] = st.sampled_from([-1, 0, 1])
ways: st.SearchStrategy[Any] = st.sampled_from([-1, 1])
months, days = small(1, 12), small(0, 45)
feasts = st.sampled_from(["easter", "thanksgiving", "ramadan", "christmas", "no such feast"])
lengths = st.builds(says.Length, amounts, units)
shifts = st.builds(says.Shift, amounts, units, ways, anchors, st.booleans())
plain: st.SearchStrategy[says.Says] = st.one_of(
    st.builds(says.Day, years, months, days),
    st.builds(says.NumericDay, days, days, some_years, st.booleans()),
    st.builds(says.MonthDay, months, days, st.none() | small(0, 6), steps),
    st.builds(says.DayOfMonth, days),
    st.builds(says.Month, years, months),
    st.builds(says.BareMonth, months, steps),
    st.builds(says.Year, years),
    st.builds(says.ShortYear, small(0, 99)),
    st.builds(says.Years, years, years),
    st.builds(says.Decade, years),
    st.builds(says.Decade, small(0, 9).map(lambda tens: tens * 10), st.just(True)),
    st.builds(says.Century, small(-99, 99)),
    st.builds(says.Century, small(-9, 9), st.just(1000)),
    st.builds(says.Season, st.sampled_from(["SP", "SU", "FA", "WI"]), some_years, steps),
    st.builds(says.Quarter, st.none() | small(1, 4), some_years, steps),
    st.builds(says.Half, small(1, 2), some_years, steps),
    st.builds(says.Week, years, small(0, 60)),
    st.builds(says.Weekday, small(0, 6), steps),
    st.builds(says.Holiday, feasts, some_years, steps),
    st.builds(says.UnitStep, units, small(-3, 3), anchors),
    shifts,
    lengths,
    st.builds(says.Stretch, lengths, directions, anchors),
    st.builds(says.Recurring, st.just("XXXX-WXX-1")),
    st.builds(says.Vague, st.sampled_from(["PRESENT_REF", "PAST_REF", "FUTURE_REF"])),
    st.builds(says.SameTime, st.none() | units),
)
parts = st.sampled_from(says.Part.__args__)
anything = st.recursive(
    plain,
    lambda inner: st.one_of(
        st.builds(says.PartOf, parts, inner),
        st.builds(says.About, inner),
        st.builds(says.Inside, inner, inner),
        st.builds(says.Before, shifts, inner, st.booleans()),
        st.builds(says.NthWeekday, small(0, 6), small(-1, 6), inner),
        st.builds(says.SameTime, st.none() | units, st.booleans(), inner),
        st.builds(says.Clock, small(0, 30), st.none() | small(0, 70), day=st.none() | inner),
        st.builds(says.DayPart, st.sampled_from(["MO", "NI", "NOON"]), st.none() | inner),
    ),
    max_leaves=3,
)


def resolved(sayings: list[says.Says], published: date | None, signal: str) -> tuple[Mention, ...]:
    document = Document("t", TEXT, published=published, sentences=(Span(0, len(TEXT)),))
    heard = [Heard(HEARD_AT, one, "any", signal) for one in sayings]
    return resolve(heard, document)


@settings(deadline=None)
@given(
    st.lists(anything, min_size=1, max_size=4),
    st.none() | st.dates(),
    st.sampled_from(["", "for", "since"]),
)
@example([says.Before(says.Shift(1, "time", -1, "published"), says.Day(2024, 1, 1))], None, "")
def test_whatever_is_said_its_edtf_reads_back_as_its_days(
    sayings: list[says.Says], published: date | None, signal: str
) -> None:
    for mention in resolved(sayings, published, signal):
        if mention.when.interval is not None:
            assert read_edtf(mention.when.edtf) == mention.when.interval


@settings(deadline=None)
@given(st.lists(anything, min_size=1, max_size=2), st.none() | st.dates())
def test_the_judge_reads_the_same_days(sayings: list[says.Says], published: date | None) -> None:
    for mention in resolved(sayings, published, "for"):
        when = mention.when
        # The judge ends every winter with December; ours ends with February, as winters do.
        if when.interval is None or when.edtf.endswith("-24"):
            continue
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            assert judged(when.edtf) == when.interval, when.edtf


@pytest.mark.parametrize("unit", says.Unit.__args__)
@pytest.mark.parametrize("day", [day_number(2024, 6, 21), day_number(-299, 3, 15), 1, 0])
def test_units_of_the_calendar_follow_one_another_without_a_gap(unit: says.Unit, day: int) -> None:
    before, here, after = (step(unit, day, steps).interval for steps in (-1, 0, 1))
    assert before.start < here.start < after.start
    if unit != "weekend":
        assert before.end == here.start
        assert here.end == after.start


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("2024-06-18", "2024-06-18"),
        ("2024-06", "2024-06-01/2024-06-30"),
        ("2024", "2024-01-01/2024-12-31"),
        ("199X", "1990-01-01/1999-12-31"),
        ("18XX", "1800-01-01/1899-12-31"),
        ("-08XX", "-0899-01-01/-0800-12-31"),
        ("-0299", "-0299-01-01/-0299-12-31"),
        ("2024-22", "2024-06-01/2024-08-31"),
        ("2023-24", "2023-12-01/2024-02-29"),
        ("2024-34", "2024-04-01/2024-06-30"),
        ("2024-40", "2024-01-01/2024-06-30"),
        ("2024-06-01~/2024-06-10~", "2024-06-01/2024-06-10"),
        ("1200~", "1200-01-01/1200-12-31"),
        ("1950/2024-06-21", "1950-01-01/2024-06-21"),
        ("Y12345", "Y12345-01-01/Y12345-12-31"),
    ],
)
def test_each_form_names_its_days(text: str, days: str) -> None:
    assert str(read_edtf(text)) == days


@pytest.mark.parametrize(
    "text", ["", "soon", "2024-13", "2024-02-30", "1950/..", "/2024", "2024-W25"]
)
def test_anything_else_is_refused_in_one_sentence(text: str) -> None:
    with pytest.raises(ValueError, match="wanted days in EDTF such as"):
        read_edtf(text)


@pytest.mark.parametrize(
    "text",
    [
        "The war raged in the three months ended September 300 BC.",
        "The war raged in the six months to 5 May 300 BC.",
    ],
)
def test_the_months_up_to_a_day_before_our_era_read_back(text: str) -> None:
    (event,) = timeline.read_text(text).events
    assert str(read_edtf(event.when.edtf)) == str(event.when.interval)
