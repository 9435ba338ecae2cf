"""The page on an archive: counts first, then rows, then the very words."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import browser as our
import pytest
from many_events import write
from streamlit.testing.v1 import AppTest

from timeline.archive import Archive, Only
from timeline.corpus.dataset import Dataset
from timeline.page import texts

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Locator

EVENTS = 12_000
MOST_BYTES = 200_000


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("archive") / "events"
    write(EVENTS, place, articles=32)
    return place


@pytest.fixture
def app(folder: Path, monkeypatch: pytest.MonkeyPatch) -> AppTest:
    monkeypatch.setattr("sys.argv", ["dashboard.py", str(folder)])
    return AppTest.from_file(str(our.ROOT / "dashboard.py"), default_timeout=60)


def charts(app: AppTest) -> list[dict[str, Any]]:
    return [json.loads(chart.proto.spec) for chart in app.get("plotly_chart")]


def said(app: AppTest) -> str:
    assert not app.exception
    return app.text[0].value


def test_many_events_are_counts_first_and_little_is_sent(app: AppTest) -> None:
    app.run()
    assert said(app).startswith("12,000 events, ")
    (strip,) = charts(app)
    assert [trace["name"] for trace in strip["data"]] == ["counts"]
    assert len(json.dumps(strip)) < MOST_BYTES
    captions = [caption.value for caption in app.caption]
    assert texts.ARCHIVE in captions
    assert texts.TOO_MANY_ROWS in captions


def test_counts_have_no_order_of_rows_to_choose(app: AppTest) -> None:
    switches = {texts.NEWEST, texts.COMPACT}
    app.run()
    assert not switches & {toggle.label for toggle in app.toggle}
    app.toggle(key="rows").set_value(True).run()
    assert switches <= {toggle.label for toggle in app.toggle}


@pytest.mark.parametrize(
    ("finished", "says"),
    [
        (True, '"nothing" holds no events: make a dataset with timeline corpus.'),
        (False, '"nothing" is not finished: start timeline corpus again.'),
    ],
)
def test_a_dataset_that_shows_nothing_says_why(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, finished: bool, says: str
) -> None:
    dataset = Dataset(tmp_path / "nothing")
    dataset.prepare(Path("made"))
    if finished:
        dataset.arrange([], lambda line: None)
    monkeypatch.setattr("sys.argv", ["dashboard.py", str(tmp_path / "nothing")])
    app = AppTest.from_file(str(our.ROOT / "dashboard.py"), default_timeout=60).run()
    assert not app.exception
    assert not app.error
    assert [info.value for info in app.info] == [says]


def test_a_choice_that_leaves_few_events_shows_rows(app: AppTest, folder: Path) -> None:
    app.query_params.update({"country": "Kenya", "words": "supreme", "years": ["1990", "2000"]})
    app.run()
    opened = Archive(folder)
    count = opened.count(Only(("KEN",), since="1990", until="2000", words="supreme"))
    opened.close()
    assert said(app).startswith(f"{count:,} of 12,000 events")
    rows = charts(app)[-1]
    assert "rows" in [trace["name"] for trace in rows["data"]]
    assert texts.ARCHIVE not in [caption.value for caption in app.caption]


def test_rows_come_in_pages_and_an_event_in_the_link_opens_its_words(
    app: AppTest, folder: Path
) -> None:
    opened = Archive(folder)
    event = opened.page(Only(("KEN",)), first=50, count=1).events[0]
    opened.close()
    app.query_params.update({"country": "Kenya", "page": "2", "event": event.id})
    app.run()
    strip, rows = charts(app)
    assert strip["data"][0]["name"] == "counts"
    assert event.id in next(t for t in rows["data"] if t["name"] == "rows")["customdata"]
    assert app.query_params["event"] == event.id
    titles = next(axis for name, axis in rows["layout"].items() if name == "yaxis3")["ticktext"]
    raised = set("¹²³⁴⁵⁶⁷⁸⁹⁰")
    assert not any(raised & set(title) for title in titles), "a page of rows cannot number articles"
    assert not any(raised & set(cell) for cell in app.dataframe[0].value[texts.COLUMNS[4]])


def test_a_broken_link_opens_with_a_notice(app: AppTest) -> None:
    app.query_params.update({"country": "Atlantis", "event": "zzz", "page": "77"})
    app.run()
    assert said(app).startswith("12,000 events, ")
    assert app.info[0].value.startswith(texts.LINK_HEAD)


def test_a_link_that_asks_for_rows_is_followed_where_rows_need_no_switch(app: AppTest) -> None:
    app.query_params.update({"country": "Kenya", "rows": "true"})
    app.run()
    assert not app.exception
    assert not app.info


def test_an_empty_choice_says_what_to_do(app: AppTest) -> None:
    app.query_params["words"] = "nobody said this"
    app.run()
    assert not app.exception
    assert [info.value for info in app.info] == [texts.EMPTY_CHOICE]


def press(there: our.Visit, mark: Locator) -> None:
    """Press a mark of a chart near where it begins."""
    mark.scroll_into_view_if_needed()
    box = mark.bounding_box()
    assert box is not None
    there.page.mouse.click(box["x"] + min(box["width"], 80) / 2, box["y"] + box["height"] / 2)
    there.settle()


def test_from_counts_to_rows_to_the_words_in_a_browser(browser: Browser, folder: Path) -> None:
    with our.served(str(folder)) as address, our.visit(browser, address) as there:
        first = there.drawn()
        cells = there.page.locator(".js-plotly-plot .barlayer path")
        press(there, cells.nth(cells.count() - 3))
        assert there.drawn() != first
        assert "country=" in there.page.url
        link, narrowed = there.page.url, there.drawn()
        with our.visit(browser, link) as other:
            assert other.drawn() == narrowed
        rows = there.page.locator(".js-plotly-plot").last.locator(".barlayer .trace").first
        press(there, rows.locator("path").nth(1))
        there.page.locator(".st-key-evidence .card").wait_for()
        assert there.page.locator(".st-key-evidence .time").count() == 1
        assert there.errors == []
        assert there.strangers == []
