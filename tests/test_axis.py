"""The axis: numbers alone, whatever the days."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stories import days, korea

from timeline.days import Interval, day_number
from timeline.model import Precision
from timeline.views.axis import Axis, Spot, axis

LENGTHS = st.sampled_from([1, 2, 7, 30, 60, 365, 399, 400, 3_652, 36_524])
SPOTS = st.lists(
    st.builds(
        lambda start, length, precision: (Interval(start, start + length), precision),
        st.integers(day_number(-999), day_number(2999)),
        LENGTHS,
        st.sampled_from(["day", "month", "year", "range"]),
    ),
    min_size=1,
    max_size=30,
)


def spot(first: str, last: str | None = None, precision: Precision = "day") -> Spot:
    return days(first, last), precision


def korean(true_scale: bool = False) -> Axis:
    spots = [(event.interval, event.when.precision) for event in korea().events]
    return axis(spots, true_scale=true_scale)


@given(spots=SPOTS, true_scale=st.booleans())
def test_the_order_of_days_is_kept_from_nought_to_one(spots: list[Spot], true_scale: bool) -> None:
    drawn = axis(spots, true_scale=true_scale)
    ends = sorted({day for span, _ in spots for day in (span.start, span.end)})
    places = [drawn.place(day) for day in ends]
    assert places[0] == 0
    assert places[-1] == 1
    assert all(left < right for left, right in pairwise(places))


@given(spots=SPOTS, day=st.floats(-500_000, 1_200_000))
def test_any_day_has_a_place_and_places_lead_back(spots: list[Spot], day: float) -> None:
    drawn = axis(spots)
    place = drawn.place(day)
    assert 0 <= place <= 1
    if 0 < place < 1:
        assert drawn.day(place) == pytest.approx(day, abs=0.01)


@given(spots=SPOTS, share=st.floats(0.05, 0.5), true_scale=st.booleans())
def test_ticks_stand_in_order_and_never_too_near(
    spots: list[Spot], share: float, true_scale: bool
) -> None:
    places = [tick.place for tick in axis(spots, true_scale=true_scale).ticks(share)]
    assert all(right - left >= share for left, right in pairwise(places))
    assert all(0 <= place <= 1 for place in places)


@given(spots=SPOTS)
def test_no_short_event_lies_in_a_gap(spots: list[Spot]) -> None:
    drawn = axis(spots)
    for gap in drawn.gaps:
        for span, _ in spots:
            if span.days < 400:
                low, high = drawn.place(span.start), drawn.place(span.end)
                assert high <= gap.start + 1e-9 or low >= gap.end - 1e-9


@pytest.mark.parametrize("one", [spot("2024-06-20"), spot("1950", precision="year")])
def test_one_event_alone_fills_the_axis(one: Spot) -> None:
    drawn = axis([one])
    assert (drawn.place(one[0].start), drawn.place(one[0].end)) == (0, 1)
    assert drawn.ticks()[0].place == (0.5 if one[0].days == 1 else 0), "a dot stands in the middle"
    assert drawn.gaps == ()


def test_all_on_one_day_share_one_place() -> None:
    drawn = axis([spot("2024-06-20")] * 50)
    assert [tick.label for tick in drawn.ticks()] == ["20 Jun 2024"]


def test_no_event_at_all_is_refused() -> None:
    with pytest.raises(ValueError, match="at least one"):
        axis([])


def test_the_korean_story_has_its_gaps_and_ticks() -> None:
    drawn = korean()
    assert [gap.words for gap in drawn.gaps] == ["2 years", "69 years", "7 months"]
    assert [tick.label for tick in drawn.ticks()] == [
        "1950",
        "1953",
        "Jul 2023",
        "Sep 2023",
        "May 2024",
        "17 Jun",
    ]
    assert [tick.label for tick in drawn.ticks(0.17)] == ["1950", "1953", "Jul 2023", "May 2024"]


def test_a_busy_week_is_wider_than_empty_decades_seem_to_allow() -> None:
    drawn = korean()
    week = drawn.place(day_number(2024, 6, 24)) - drawn.place(day_number(2024, 6, 17))
    assert week > 0.08


def test_true_scale_has_no_gaps_and_equal_days() -> None:
    drawn = korean(true_scale=True)
    assert drawn.gaps == ()
    year = drawn.place(day_number(1961)) - drawn.place(day_number(1960))
    assert year == pytest.approx(drawn.place(day_number(2001)) - drawn.place(day_number(2000)))
    assert [tick.label for tick in drawn.ticks()][1:4] == ["1960", "1970", "1980"]


def test_the_first_tick_after_a_gap_carries_its_year() -> None:
    drawn = axis([spot("2024-01-02"), spot("2024-01-20"), spot("2024-06-18")])
    labels = [tick.label for tick in drawn.ticks()]
    assert labels[0] == "2 Jan 2024"
    assert labels[-2:] == ["20 Jan", "18 Jun 2024"]


def test_years_before_our_own_are_written_as_people_do() -> None:
    drawn = axis(
        [spot("-0299", precision="year"), spot("-0043-03-15"), spot("0079", precision="year")]
    )
    assert [tick.label for tick in drawn.ticks()] == ["300 BC", "15 Mar 44 BC", "AD 79"]


def test_no_tick_is_more_precise_than_the_events_around_it() -> None:
    assert [tick.label for tick in axis([spot("1950", precision="year")]).ticks()] == ["1950"]


def test_twenty_centuries_are_labelled_by_round_years() -> None:
    centuries: list[Spot] = [
        (Interval(day_number(year), day_number(year + 30)), "range") for year in range(1, 2000, 9)
    ]
    labels = [tick.label for tick in axis(centuries).ticks()]
    assert labels[0] == "AD 1"
    assert len(labels) >= 6
    assert all(label.endswith("00") for label in labels[1:])


def test_a_wide_stretch_beside_a_narrow_one_has_closer_round_years() -> None:
    drawn = axis([spot(f"{year}-01", f"{year}-12") for year in range(1945, 2025)] + [spot("2098")])
    labels = [tick.label for tick in drawn.ticks(0.1)]
    assert labels[:3] == ["1 Jan 1945", "1960", "1970"]
    assert all(int(label[-4:]) % 10 == 0 for label in labels[1:-1])


def test_where_very_many_begin_both_ends_are_named() -> None:
    drawn = axis([spot(f"{century}44-03") for century in range(10, 20)] * 3)
    labels = [tick.label for tick in drawn.ticks(0.3)]
    assert (labels[0], labels[-1]) == ("1 Mar 1044", "1 Mar 1944")


def test_round_years_before_our_own_are_round_as_people_count_them() -> None:
    labels = [tick.label for tick in axis([spot("-0499", "-0050", "range")]).ticks()]
    assert "300 BC" in labels
    assert all(label.endswith("0 BC") for label in labels)


def test_a_hundred_thousand_events_keep_an_axis() -> None:
    many: list[Spot] = [
        (Interval(day, day + 1 + day % 3), "day") for day in range(700_000, 800_000)
    ]
    drawn = axis(many)
    assert drawn.place(750_000) == pytest.approx(0.5, abs=0.01)
    assert 4 <= len(drawn.ticks()) <= 11


def test_an_axis_needs_two_knots() -> None:
    with pytest.raises(ValueError, match="two knots"):
        Axis((1,), (0.0,))
