"""What only a real browser shows; skipped where there is none, except in CI."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import browser as our
import pytest
import stories
from pypdf import PdfReader

import timeline
from timeline.page import texts

if TYPE_CHECKING:
    from playwright.sync_api import Browser

CHART = ".js-plotly-plot"
NASTY = (
    "The ministers of Ghana met in Lagos on Tuesday. Nigeria and Ghana signed a treaty in May "
    "1998. On 3 March 2001 a bridge for $150 million and $200 million opened in Accra, said "
    '<img src="https://example.org/x.png"> <script>alert(1)</script> '
    "![x](https://example.org/y.png) [a link](https://example.org) the mayor of Accra."
)


def test_the_page_draws_a_chart_that_is_seen_without_scrolling(
    browser: Browser, address: str
) -> None:
    with our.visit(browser, address) as there:
        chart = there.page.locator(CHART).bounding_box()
        assert chart is not None
        assert chart["y"] < 320
        assert chart["width"] > 1000
        assert there.page.locator("html").get_attribute("lang") == "en"
        assert there.drawn()
        assert there.errors == []
        assert there.strangers == []


@pytest.mark.parametrize("width", [1440, 1100, 720, 390])
def test_no_words_of_the_chart_touch_and_none_is_cut(
    browser: Browser, address: str, width: int
) -> None:
    with our.visit(browser, address, phone=width < 400, width=width) as there:
        assert len(there.labels()) > 20
        assert there.badly_set() == []


def test_a_filter_changes_the_chart_and_the_link_shows_the_same_to_another_visitor(
    browser: Browser, address: str
) -> None:
    with our.visit(browser, address) as there:
        whole = there.drawn()
        there.press("Ukraine")
        there.page.get_by_text(texts.NEWEST).click()
        there.settle()
        narrowed, link = there.drawn(), there.page.url
        assert narrowed != whole
        assert "country=Ukraine" in link
        assert "article=putin-south-korea" in link
    with our.visit(browser, link) as other:
        assert other.drawn() == narrowed
        assert other.page.url == link


def test_pressing_a_row_opens_its_evidence_the_link_keeps_it_and_a_button_closes_it(
    browser: Browser, address: str
) -> None:
    with our.visit(browser, address) as there:
        card = there.page.locator(".st-key-evidence .card")
        there.press_row(3)
        card.wait_for()
        there.settle()
        assert texts.WHY in card.inner_text()
        assert card.locator(".time").count() == 1
        assert card.locator("blockquote").get_attribute("lang") == "en"
        link, told = there.page.url, card.inner_text()
        assert "event=" in link
        with our.visit(browser, link) as other:
            assert other.page.locator(".st-key-evidence .card").inner_text() == told
        there.press(texts.CLOSE)
        card.wait_for(state="detached")
        there.settle()
        assert "event=" not in there.page.url
        assert there.errors == []


def test_pressing_the_same_row_again_closes_its_evidence(browser: Browser, address: str) -> None:
    with our.visit(browser, address) as there:
        card = there.page.locator(".st-key-evidence .card")
        for state in ("visible", "detached", "visible"):
            there.press_row(2)
            card.wait_for(state=state)
            there.settle()


def test_a_dated_phrase_of_the_article_leads_to_its_event(browser: Browser, address: str) -> None:
    with our.visit(browser, f"{address}&view={texts.READ}") as there:
        assert there.page.locator(".article .text").get_attribute("lang") == "en"
        phrase = there.page.locator(".article .phrase").first
        words = phrase.inner_text()
        phrase.click()
        there.page.locator(".st-key-evidence .card").wait_for()
        assert words in there.page.locator(".st-key-evidence .time").first.inner_text()
        chosen = there.page.locator(".article .chosen").first
        assert chosen.get_attribute("aria-pressed") == "true"
        there.settle()
        chosen.click()
        there.page.locator(".st-key-evidence .card").wait_for(state="detached")


def test_a_pasted_text_is_shown_as_text_and_never_loads_anything(
    browser: Browser, address: str
) -> None:
    with our.visit(browser, address) as there:
        there.press(texts.OWN_BUTTON)
        there.page.get_by_label(texts.PASTE).fill(NASTY)
        there.press(texts.MAKE)
        there.page.locator(CHART).wait_for()
        there.settle()
        assert there.page.get_by_text(texts.waiting(1)).count() == 1
        there.press_row(1)
        card = there.page.locator(".st-key-evidence .card")
        card.wait_for()
        assert "[a link](https://example.org)" in card.inner_text()
        assert "<script>alert(1)</script>" in card.inner_text()
        assert "$150 million and $200 million" in card.inner_text()
        there.page.get_by_role("tab", name=texts.READ).click()
        there.page.locator(".article").wait_for()
        assert there.page.locator('a[href*="example.org"], img[src*="example.org"]').count() == 0
        assert there.page.locator(".katex").count() == 0
        assert there.strangers == []
        assert there.errors == []


def test_an_uploaded_file_becomes_a_timeline(browser: Browser, address: str) -> None:
    text = '+++\npublished = "2024-06-21"\n+++\n' + stories.KOREA
    with our.visit(browser, address) as there:
        there.press(texts.OWN_BUTTON)
        file = {"name": "war.md", "mimeType": "text/markdown", "buffer": text.encode()}
        there.page.locator('input[type="file"]').set_input_files(file)  # type: ignore[arg-type]
        there.page.get_by_text("war.md").wait_for()
        there.press(texts.MAKE)
        there.page.locator(CHART).wait_for()
        there.settle()
        assert there.drawn()
        assert there.errors == []


def test_the_download_carries_the_events_that_are_shown(browser: Browser, address: str) -> None:
    with our.visit(browser, f"{address}&country=Ukraine") as there:
        there.press(texts.TAKE_HOME)
        button = there.page.get_by_role("button", name="CSV table")
        count = int(button.inner_text().split()[-2])
        with there.page.expect_download() as file:
            button.click()
        rows = file.value.path().read_text(encoding="utf-8").strip().splitlines()
        assert file.value.suggested_filename == "putin-south-korea.csv"
        assert len(rows) >= count + 1


def test_no_table_offers_a_file_in_which_formulas_run(browser: Browser, address: str) -> None:
    with our.visit(browser, address) as there:
        there.page.locator(".stDataFrame").first.hover()
        there.page.get_by_label("Search: Table").wait_for()
        offered = there.page.get_by_label("Download as CSV")
        assert offered.count() == 1
        assert not offered.is_visible()


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_a_phone_sees_the_compact_chart_without_sideways_scrolling(
    browser: Browser, address: str, dark: bool
) -> None:
    with our.visit(browser, address, phone=True, dark=dark) as there:
        chart = there.page.locator(CHART).bounding_box()
        assert chart is not None
        assert chart["y"] < 300
        assert chart["x"] >= 0
        assert chart["x"] + chart["width"] <= our.PHONE["width"]
        assert there.sideways_overflow() <= 0
        there.press_row(1)
        card = there.page.locator(".st-key-evidence .card")
        card.wait_for()
        there.settle()
        box = card.bounding_box()
        assert box is not None
        assert box["y"] + box["height"] <= our.PHONE["height"] + 1
        assert there.sideways_overflow() <= 0
        assert there.errors == []


def test_the_page_opens_on_the_files_that_it_is_given(
    browser: Browser, tmp_path_factory: pytest.TempPathFactory
) -> None:
    file = tmp_path_factory.mktemp("files") / "korea.txt"
    file.write_text(stories.KOREA, encoding="utf-8")
    with our.served(str(file)) as started, our.visit(browser, started) as there:
        assert "article=opened-files" in there.page.url
        assert there.drawn()


def test_an_event_is_corrected_from_its_evidence_and_undone(browser: Browser, address: str) -> None:
    with our.visit(browser, address) as there:
        before = there.drawn()
        there.press_row(3)
        there.press(texts.CORRECT)
        form = there.page.get_by_role("dialog")
        form.get_by_role("textbox", name=texts.TITLE).fill("A visit by train")
        form.get_by_role("textbox", name=texts.DAYS).fill("15 July 2023")
        there.press(texts.SAVE_CHANGES)
        form.wait_for(state="detached")
        there.settle()
        assert "A visit by train ✎" in {label[0] for label in there.labels()}
        assert "changed by hand" in there.page.locator(".st-key-evidence .card").inner_text()
        there.press(texts.UNDO)
        assert there.drawn() == before
        assert there.errors == []


def test_a_long_reading_can_be_cancelled_and_the_text_is_still_there(
    browser: Browser, address: str
) -> None:
    text = "On 3 March 2001 a bridge opened in Accra. " * 20_000
    with our.visit(browser, address) as there:
        there.press(texts.OWN_BUTTON)
        there.page.get_by_label(texts.PASTE).fill(text)
        there.page.get_by_role("button", name=texts.MAKE).click()
        there.page.get_by_role("button", name=texts.CANCEL).click()
        there.settle()
        assert there.page.get_by_label(texts.PASTE).input_value() == text
        assert there.page.locator(CHART).count() == 0
        assert there.errors == []


def test_a_frame_on_another_page_holds_the_chart_and_its_source_alone(
    browser: Browser, address: str
) -> None:
    link = f"{address}&country=Russia&embed=true"
    with our.visit(browser, link, width=600, ready=CHART) as there:
        chart = there.page.locator(CHART).bounding_box()
        assert chart is not None
        assert chart["y"] < 40
        assert 500 < chart["width"] <= 600
        assert there.sideways_overflow() <= 0
        for part in ("head", "choices", "bar", "steps"):
            assert not there.page.locator(f".st-key-{part}").is_visible()
        whole = there.page.get_by_role("link", name=texts.WHOLE_PAGE)
        assert "country=Russia" in str(whole.get_attribute("href"))
        assert "embed" not in str(whole.get_attribute("href"))


@pytest.mark.parametrize(("width", "sheet"), [(1920, 842), (1440, 842), (900, 595)])
def test_the_page_prints_its_whole_chart_on_one_sheet(
    browser: Browser, address: str, width: int, sheet: int, tmp_path: Path
) -> None:
    with our.visit(browser, address, width=width) as there:
        there.page.pdf(path=tmp_path / "page.pdf", format="A4", prefer_css_page_size=True)
    [printed] = PdfReader(tmp_path / "page.pdf").pages
    assert int(printed.mediabox.width) == sheet
    words = printed.extract_text()
    assert "May 2024" in words
    assert "some time within" in words


def test_a_narrow_window_keeps_the_article_of_the_link_when_a_row_is_pressed(
    browser: Browser, address: str
) -> None:
    with our.visit(browser, address, width=700) as there:
        there.press_row(1)
        there.page.locator(".st-key-evidence .card").wait_for()
        there.settle()
        assert "article=putin-south-korea" in there.page.url


@pytest.mark.parametrize("width", [760, 900])
def test_a_figure_for_a_notebook_can_be_read_at_its_width(
    browser: Browser, width: int, tmp_path: Path
) -> None:
    story = timeline.read(our.ROOT / "data" / "articles" / "putin-south-korea.md")
    story.figure(width=width).write_html(tmp_path / "figure.html")
    page = browser.new_page(viewport={"width": width + 16, "height": 900})
    page.goto((tmp_path / "figure.html").as_uri())
    page.locator(CHART).wait_for()
    there = our.Visit(page)
    assert len(there.labels()) > 20
    assert there.badly_set() == []
    page.close()
