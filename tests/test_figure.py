"""The chart, judged by its own data: what stands where, what it says, what it carries."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from stories import FRIDAY, a_when, anything_told, every_mark, korea, story_of

from timeline.model import Event
from timeline.story import Story
from timeline.views import look
from timeline.views.figure import figure
from timeline.views.marks import legend
from timeline.views.overview import overview
from timeline.views.typeset import escaped, text_width, wrapped


def drawn(story: Story, **choices: Any) -> dict[str, Any]:
    return json.loads(figure(story, **choices).to_json())


def trace(chart: dict[str, Any], name: str) -> dict[str, Any]:
    return next(each for each in chart["data"] if each["name"] == name)


def labels(chart: dict[str, Any], axis: str) -> list[str]:
    return chart["layout"][axis]["ticktext"]


def marks(chart: dict[str, Any]) -> list[str]:
    """The ids on all bars and dots."""
    return [*trace(chart, "bars")["customdata"], *trace(chart, "dots")["customdata"]]


def titled(story: Story, words: str) -> Event:
    return next(event for event in story.events if words in event.title)


def with_title(title: str) -> Story:
    story = korea()
    return replace(story, events=(replace(story.events[0], title=title), *story.events[1:]))


def test_every_event_has_one_row_in_the_order_of_time() -> None:
    chart = drawn(korea())
    assert [re.sub("<.*?>", "", date) for date in labels(chart, "yaxis2")] == [
        "1950", "since 1950", "1953", "Jul 2023", "Sep 2023", "May 2024", "early Jun 2024",
        "17–23 Jun 2024", "18–19 Jun 2024", "20 Jun 2024", "20 Jun 2024", "21 Jun 2024",
    ]  # fmt: skip
    assert labels(chart, "yaxis3")[0] == "The Korean War breaks out"
    assert trace(chart, "rows")["customdata"] == [event.id for event in korea().events]


def test_newest_first_turns_the_rows_round() -> None:
    chart = drawn(korea(), newest_first=True)
    assert labels(chart, "yaxis2")[0] == "<b>21 Jun 2024</b>"
    assert trace(chart, "rows")["customdata"] == [event.id for event in korea().events[::-1]]


def test_every_mark_carries_the_id_of_its_event() -> None:
    chart = drawn(korea())
    ids = {event.id for event in korea().events}
    assert set(marks(chart)) == ids
    for each in chart["data"]:
        if each.get("hoverinfo") != "skip":
            assert set(each["customdata"]) <= ids
            assert len(each["customdata"]) == len(each["y"])


def test_certain_days_are_dots_and_lengths_are_bars() -> None:
    story = every_mark()
    chart = drawn(story)
    bars, dots = trace(chart, "bars"), trace(chart, "dots")
    by_id = {event.id: event.title for event in story.events}
    assert {by_id[each] for each in dots["customdata"]} == {
        "A speech", "A vote is planned", "A long dispute goes on",
    }  # fmt: skip
    fills = {by_id[each]: fill for each, fill in
             zip(bars["customdata"], bars["marker"]["color"], strict=True)}  # fmt: skip
    assert fills["A visit of two days"] == look.LIGHT.mark
    assert fills["A visit somewhere in July"] == look.LIGHT.pale
    assert fills["Talks are planned"] == "rgba(0,0,0,0)"
    assert set(dots["marker"]["size"]) == {look.DOT, look.TIP}


def test_what_is_expected_has_a_dashed_outline() -> None:
    outline = trace(drawn(every_mark()), "expected")
    assert "px" in outline["line"]["dash"]
    assert len([x for x in outline["x"] if x is not None]) == 5
    assert not any(each["name"] == "expected" for each in drawn(korea())["data"])


def test_what_goes_on_is_cut_at_the_publication_day_and_has_a_tip() -> None:
    story = story_of(
        ("1990", "2030", "A dispute", "", "ongoing"), ("2024-06-21", None, "A speech"),
        published=FRIDAY,
    )  # fmt: skip
    chart = drawn(story)
    bars, dots = trace(chart, "bars"), trace(chart, "dots")
    assert bars["base"][0] + bars["x"][0] == pytest.approx(1)
    tip = dots["marker"]["symbol"].index("triangle-right")
    assert dots["x"][tip] == pytest.approx(1)


def test_what_goes_on_without_a_publication_day_ends_with_its_words() -> None:
    story = story_of(("1990", "1999", "A dispute", "", "ongoing"), published=None)
    assert trace(drawn(story), "bars")["x"] == [1]


def test_a_supplied_date_is_hatched_and_the_hover_says_why() -> None:
    story = korea()
    sums = replace(a_when("2023-07", because="74 years after 1950"), implied=(("year", "sums"),))
    told = replace(story, events=(replace(story.events[3], when=sums), *story.events[4:]))
    bars = trace(drawn(told), "bars")
    assert bars["marker"]["pattern"]["shape"].count("/") == 1
    assert "74 years after 1950" in bars["hovertext"][0]
    assert "pattern" not in trace(drawn(story), "bars")["marker"]


def test_a_bar_that_would_be_a_hair_becomes_a_dot() -> None:
    story = story_of(("0001", "1000", "Long"), ("1500-01", "1500-02", "Short"), ("1900", None, "x"))
    chart = drawn(story, true_scale=True)
    short = titled(story, "Short")
    assert short.id in trace(chart, "dots")["customdata"]
    assert short.id not in trace(chart, "bars")["customdata"]


def test_the_matrix_has_a_dot_for_each_country_of_each_event() -> None:
    story = korea()
    chart = drawn(story)
    involved, faint = trace(chart, "involved"), trace(chart, "not involved")
    assert labels(chart, "xaxis2") == ["KOR", "PRK", "RUS", "UKR", "CHN", "USA", "VNM"]
    assert len(involved["x"]) == sum(len(event.countries) for event in story.events)
    assert len(involved["x"]) + len(faint["x"]) == 7 * 12
    assert "South Korea" in involved["hovertext"]


def test_from_the_ninth_country_on_they_share_a_column() -> None:
    codes = "AUT BEL CAN DEU EGY FRA GBR HUN IND JPN"
    chart = drawn(story_of(("2024-06-18", None, "A summit", codes)))
    assert labels(chart, "xaxis2")[-1] == "+2"
    assert trace(chart, "involved")["hovertext"][-1] == "India, Japan"
    assert len(trace(chart, "involved")["x"]) == 9


def test_gap_words_and_ticks_stand_above_the_rows() -> None:
    words = [each["text"] for each in drawn(korea())["layout"]["annotations"]]
    assert {"69 years", "<b>1950</b>", "<b>17 Jun</b>"} <= set(words)
    assert len(drawn(korea())["layout"]["shapes"]) == 1
    assert "69 years" not in str(drawn(korea(), true_scale=True)["layout"]["annotations"])


def test_nothing_can_be_dragged_and_nothing_hides_the_page() -> None:
    layout = drawn(korea())["layout"]
    assert layout["dragmode"] is False
    assert layout["paper_bgcolor"] == layout["plot_bgcolor"] == "rgba(0,0,0,0)"
    axes = [value for name, value in layout.items() if re.match("[xy]axis", name)]
    assert len(axes) == 5
    assert all(each["fixedrange"] for each in axes)


def test_a_press_leaves_the_other_marks_readable() -> None:
    for each in drawn(korea())["data"]:
        if each["name"] in ("bars", "dots", "involved", "not involved"):
            assert each["unselected"]["marker"]["opacity"] == 1


def test_the_selected_row_is_tinted() -> None:
    story = korea()
    tints = drawn(story, selected=story.events[3].id)["layout"]["shapes"][1:]
    assert {(each["y0"], each["y1"]) for each in tints} == {(3 * look.ROW, 4 * look.ROW)}
    assert len(drawn(story, selected="unknown")["layout"]["shapes"]) == 1


def test_the_height_follows_from_the_rows() -> None:
    one, two = drawn(story_of(("1950",))), drawn(story_of(("1950",), ("1951",)))
    assert two["layout"]["height"] - one["layout"]["height"] == look.ROW
    tall = drawn(story_of(("1950", None, "A title that is long enough for two lines " * 2)))
    assert tall["layout"]["height"] - one["layout"]["height"] == look.TWO_LINE_ROW - look.ROW


def test_a_phone_has_no_matrix_but_the_codes() -> None:
    chart = drawn(korea(), compact=True)
    assert {each["name"] for each in chart["data"]} == {"rows", "bars", "dots"}
    first = labels(chart, "yaxis3")[0]
    assert re.sub("<.*?>", "|", first).split("|")[1] == "1950"
    assert "CHN KOR PRK USA" in first
    assert first.endswith("<br>The Korean War breaks out")
    assert set(marks(chart)) == {event.id for event in korea().events}


def test_dark_and_light_have_their_own_blue() -> None:
    assert "#0b63b5" in trace(drawn(korea()), "bars")["marker"]["color"]
    assert "#4da3ff" in trace(drawn(korea(), dark=True), "bars")["marker"]["color"]


HOSTILE = "<b>x</b> <a href='javascript:1'>y</a> %{x} & $1$ \n\u202e <br>"


def test_article_text_is_drawn_as_text() -> None:
    for compact in (False, True):
        chart = drawn(with_title(HOSTILE), compact=compact)
        said = [*labels(chart, "yaxis3"), *trace(chart, "bars")["hovertext"]]
        for text in said:
            assert "<a" not in text
            assert "javascript:1'>" not in text
            assert "%{" not in text
            assert "$" not in text
            assert "\u202e" not in text
        assert any("&lt;b&gt;x&lt;/b&gt;" in text for text in said)


@given(text=st.text())
def test_escaped_text_has_no_tag_no_template_and_no_formula(text: str) -> None:
    plain = escaped(text)
    assert "<" not in plain
    assert ">" not in plain
    assert "%{" not in plain
    assert "$" not in plain


@given(text=st.text(max_size=200), width=st.integers(40, 400))
def test_wrapped_lines_fit_and_lose_no_word_but_at_the_end(text: str, width: int) -> None:
    lines = wrapped(text, width, 13)
    assert len(lines) <= 2
    assert all(text_width(line, 13) <= width for line in lines)
    if lines and not lines[-1].endswith("…"):
        assert "".join(lines).replace(" ", "") == "".join(text.split())


def test_a_title_is_broken_in_the_middle_rather_than_cut() -> None:
    title = "North Korea lets the very first balloons with rubbish drift south"
    assert wrapped(title, 330, 13) == [
        "North Korea lets the very first",
        "balloons with rubbish drift south",
    ]


def test_a_page_of_rows_is_drawn_alone() -> None:
    chart = drawn(korea(), first=3, count=4)
    assert trace(chart, "rows")["customdata"] == [event.id for event in korea().events[3:7]]
    with pytest.raises(ValueError, match="no event number 41"):
        figure(korea(), first=40, count=4)


def test_a_story_without_events_is_an_empty_chart() -> None:
    empty = drawn(Story())
    assert empty["data"] == []
    assert not any(empty["layout"][axis]["visible"] for axis in ("xaxis", "yaxis"))
    assert json.loads(overview(Story()).to_json())["data"] == []


def test_a_story_without_countries_has_no_matrix() -> None:
    chart = drawn(story_of(("1950",), ("1951",)))
    assert {each["name"] for each in chart["data"]} == {"rows", "bars", "dots", "titles"}


@settings(max_examples=30, deadline=None)
@given(story=anything_told(), compact=st.booleans(), true_scale=st.booleans())
def test_any_story_can_be_drawn(story: Story, compact: bool, true_scale: bool) -> None:
    chart = drawn(story, compact=compact, true_scale=true_scale)
    if story.events:
        assert {event.id for event in story.events} == set(marks(chart))
        overview(story, compact=compact)


def test_few_traces_whatever_the_number_of_events() -> None:
    many = story_of(*((f"{year}", None, f"Year {year}", "KOR") for year in range(1800, 2000)))
    chart = drawn(many)
    assert len(chart["data"]) <= 6
    assert len(chart["layout"]["annotations"]) < 20


@pytest.mark.parametrize("compact", [False, True])
def test_nothing_has_plotly_draw_twice_or_measure_every_label(compact: bool) -> None:
    for chart in (drawn(korea(), compact=compact), json.loads(overview(korea()).to_json())):
        axes = [each for name, each in chart["layout"].items() if "axis" in name]
        assert axes
        assert not any("shift" in axis or axis.get("autoshift") for axis in axes)
        assert {axis["ticklabeloverflow"] for axis in axes} == {"allow"}


def test_an_added_event_is_drawn_like_any_other() -> None:
    event = Event("mine", a_when("2024-06-20"), "Added by hand", changed=("added",))
    chart = drawn(Story(events=(event,)))
    assert marks(chart) == ["mine"]


def test_the_legend_names_only_marks_in_use() -> None:
    assert [sign for sign, _ in legend(every_mark())] == ["●", "■", "□", "▶", "◌"]
    assert [sign for sign, _ in legend(story_of(("2024-06-20",)))] == ["●"]
    assert legend(Story()) == ()


def test_the_overview_counts_every_event_by_country_and_time() -> None:
    story = story_of(
        *((f"{year}", None, f"Year {year}", "KOR" if year % 2 else "PRK RUS")
          for year in range(1800, 2000))
    )  # fmt: skip
    chart = json.loads(overview(story).to_json())
    assert chart["layout"]["yaxis"]["ticktext"] == [
        "All 200", "South Korea 100", "North Korea 100", "Russia 100",
    ]  # fmt: skip
    counts = trace(chart, "counts")
    ids = {event.id for event in story.events}
    assert set(counts["customdata"]) <= ids
    assert len(chart["data"]) == 1
    assert counts["hovertext"][0] == "<b>January 1800 to October 1802</b><br>3 events"


def test_the_overview_frames_what_the_chart_shows() -> None:
    story = story_of(*((f"{year}",) for year in range(1800, 2000)))
    some = replace(story, events=story.events[50:100])
    frame = json.loads(overview(story, drawn=some).to_json())["layout"]["shapes"][-1]
    assert 0.2 < frame["x0"] < 0.3
    assert 0.45 < frame["x1"] < 0.55


def test_the_overview_stays_small_for_very_many_events() -> None:
    days = [date.fromordinal(700_000 + 9 * step).isoformat() for step in range(4_000)]
    story = story_of(*((day, None, "x", "KOR PRK RUS UKR USA CHN VNM FRA DEU") for day in days))
    assert len(overview(story).to_json()) < 120_000
    assert len(figure(story, first=2_000, count=50).to_json()) < 60_000


@pytest.mark.parametrize("compact", [False, True])
def test_titles_stand_where_no_event_has_a_country(compact: bool) -> None:
    """Plotly draws only axes that a trace stands on, so the titles' axis needs one."""
    bare = replace(korea(), events=tuple(replace(e, countries=()) for e in korea().events))
    chart = drawn(bare, compact=compact)
    assert "y3" in {each["yaxis"] for each in chart["data"]}
    assert labels(chart, "yaxis3")
