"""TimelineJS and vis-timeline themselves, in a browser, draw the files that are made for them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from stories import every_mark, korea, story_of

from timeline import exports
from timeline.days import calendar_day
from timeline.story import Story
from timeline.views.rows import rows

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

THEIRS = Path(__file__).parent / "node_modules"
TIMELINEJS = THEIRS / "@knight-lab/timelinejs/dist"
VIS, NAMED = THEIRS / "vis-timeline", "vis-timeline-graph2d.min"
NOT_THERE = "TimelineJS and vis-timeline are not there: run npm install --prefix tests"

DRAW_SLIDES = """told => new Promise((done, failed) => {
  window.drawn = new TL.Timeline("here", told, {font: null, ga_measurement_id: null});
  drawn.on("ready", () => done(Object.values(drawn.config.messages).flat()));
  setTimeout(() => failed("not ready"), 20000);
})"""
DRAW_ITEMS = """told => new Promise(done => {
  const [items, groups] = [new vis.DataSet(told.items), new vis.DataSet(told.groups)];
  window.drawn = new vis.Timeline(document.getElementById("here"), items, groups, told.options);
  drawn.on("changed", done);
})"""
DAYS = """() => Object.values(drawn.itemSet.items).map(item => {
  const day = moment => [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()];
  return [item.id, day(item.data.start), item.data.end ? day(item.data.end) : null];
})"""

ODD = story_of(
    ("-0299", None, "A league of “cities” & <b>kings</b>", "GRC"),
    ("1950", "2024-06-21", "A war goes on", "PRK KOR", "ongoing"),
    ("2024-02-29", None, 'Ō said: "né \\ à </script>"'),
)
STORIES = pytest.mark.parametrize(
    "story", [korea(), every_mark(), ODD], ids=["korea", "marks", "odd"]
)


@pytest.fixture(autouse=True, scope="module")
def _theirs() -> None:
    if not (TIMELINEJS.is_dir() and VIS.is_dir()):
        pytest.skip(NOT_THERE)


@contextmanager
def drawn(browser: Browser, script: Path, style: Path, draw: str, told: object) -> Iterator[Page]:
    """Their chart of our file on an empty page, offline, and far west of Greenwich."""
    context = browser.new_context(offline=True, timezone_id="America/Los_Angeles")
    page, noise = context.new_page(), []
    page.on("console", lambda message: noise.append(message.text))
    page.on("pageerror", lambda error: noise.append(str(error)))
    page.goto(script.as_uri())
    page.set_content('<div id="here" style="width: 1000px; height: 600px"></div>')
    page.add_style_tag(path=style)
    page.add_script_tag(path=script)
    noise += page.evaluate(draw, told) or []
    yield page
    assert noise == []
    context.close()


def texts(page: Page, chosen: str) -> list[str]:
    found: list[str] = page.locator(chosen).all_text_contents()
    return [" ".join(text.split()) for text in found]


@STORIES
def test_timelinejs_draws_every_slide_with_its_words_and_days(
    browser: Browser, story: Story
) -> None:
    told = json.loads(exports.dumps(story, ".timelinejs.json"))
    script, style = TIMELINEJS / "js/timeline.js", TIMELINEJS / "css/timeline.css"
    with drawn(browser, script, style, DRAW_SLIDES, told) as page:
        assert page.locator(".tl-timemarker").count() == len(story.events)
        titles = texts(page, ".tl-slide .tl-headline")
        assert titles[1:] == [event.title for event in story.events]
        days = texts(page, ".tl-slide .tl-headline-date")
        assert days[1:] == [row["when"] for row in rows(story)]


def test_timelinejs_counts_years_before_ours_as_we_do(browser: Browser) -> None:
    told = json.loads(exports.dumps(ODD, ".timelinejs.json"))
    del told["events"][1:], told["events"][0]["display_date"]
    script, style = TIMELINEJS / "js/timeline.js", TIMELINEJS / "css/timeline.css"
    with drawn(browser, script, style, DRAW_SLIDES, told) as page:
        assert "300 BCE" in texts(page, ".tl-slide .tl-headline-date")[1]


@STORIES
def test_vis_timeline_draws_every_item_on_its_days(browser: Browser, story: Story) -> None:
    told: dict[str, Any] = json.loads(exports.dumps(story, ".vis.json"))
    script, style = VIS / f"standalone/umd/{NAMED}.js", VIS / f"styles/{NAMED}.css"
    with drawn(browser, script, style, DRAW_ITEMS, told) as page:
        titles = set(texts(page, ".vis-item-content"))
        assert titles == {event.title for event in story.events}
        groups = texts(page, ".vis-labelset .vis-label")
        assert groups == [each["content"] for each in told["groups"]]
        days = {
            item.split()[0]: (tuple(start), tuple(end) if end else None)
            for item, start, end in page.evaluate(DAYS)
        }
    for event in story.events:
        after = calendar_day(event.interval.end) if event.interval.days > 1 else None
        assert days[event.id] == (calendar_day(event.interval.start), after)
