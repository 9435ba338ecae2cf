"""What every state of the page keeps to, on desktop and phone, light and dark.

Nothing is cut, nothing touches, nothing asks another host, nothing is complained of, and axe-core
(WCAG 2.2 AA) finds nothing but what Streamlit's own table has.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import browser as our
import pytest
import stories
from axe_playwright_python.sync_playwright import Axe

from timeline.page import texts
from timeline.store import Store

if TYPE_CHECKING:
    from playwright.sync_api import Browser

ALLOWED = {"empty-table-header"}
"""Of Streamlit's own table."""
WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
CARD = ".st-key-evidence .card"
CUT = """() => [...document.querySelectorAll('button *')].filter(e =>
  getComputedStyle(e).textOverflow === 'ellipsis' && e.scrollWidth > e.clientWidth
).map(e => `${e.textContent} is cut`)"""
"""The buttons whose names do not fit."""
KINDS = {
    "desktop-light": (False, False),
    "desktop-dark": (False, True),
    "phone-light": (True, False),
    "phone-dark": (True, True),
}


def faults(there: our.Visit) -> list[object]:
    """Everything that is not as it should be."""
    found = Axe().run(there.page, options={"runOnly": WCAG}).response["violations"]
    broken = [(each["id"], each["nodes"][0]["html"]) for each in found if each["id"] not in ALLOWED]
    chart = there.page.locator(".js-plotly-plot").count()
    wide = there.sideways_overflow()
    cut = there.page.evaluate(CUT)
    return [
        *broken,
        *(there.badly_set() if chart else []),
        *cut,
        *([f"{wide} pixels too wide"] if wide > 0 else []),
        *there.errors,
        *there.strangers,
    ]


@pytest.mark.parametrize("kind", KINDS)
def test_the_sample_its_evidence_and_its_article(browser: Browser, address: str, kind: str) -> None:
    phone, dark = KINDS[kind]
    with our.visit(browser, address, phone=phone, dark=dark) as there:
        assert faults(there) == []
        there.press_row(3)
        there.page.locator(CARD).wait_for()
        there.settle()
        assert faults(there) == []
        there.page.get_by_role("tab", name=texts.READ).click()
        there.page.locator(".article").wait_for()
        there.settle()
        assert faults(there) == []


@pytest.mark.parametrize("kind", KINDS)
def test_the_form_for_a_text_and_what_is_in_the_menus(
    browser: Browser, address: str, kind: str
) -> None:
    phone, dark = KINDS[kind]
    with our.visit(browser, address, phone=phone, dark=dark) as there:
        there.press(texts.TAKE_HOME)
        assert faults(there) == []
        there.page.keyboard.press("Escape")
        there.press(texts.OWN_BUTTON)
        assert faults(there) == []


CODES = (
    "ARG AUS AUT BEL BRA CAN CHE CHL CHN COL DEU DNK EGY ESP FIN "
    "FRA GBR GRC HUN IDN IND IRL ITA JPN KEN KOR MEX NLD NOR PRK"
)
SHAPES = {
    "one": stories.story_of(("2024-06-18", None, "A single thing happened", "KOR")),
    "two": stories.story_of(
        ("1950", None, "A war began", "KOR PRK"), ("1953-07-27", None, "It ended", "KOR PRK")
    ),
    "one day": stories.story_of(*(("2024-06-18", None, f"Thing {n}", "KOR") for n in range(9))),
    "before our era": stories.story_of(
        ("-0813", None, "Carthage was founded", "TUN"),
        ("-0263", "-0240", "The first war was fought", "ITA TUN"),
        ("1985-02-05", None, "Two mayors signed a treaty of peace", "ITA TUN"),
    ),
    "twenty centuries": stories.story_of(
        *((f"{n:02}44-03-15", None, f"Century {n} was in its forties", "ITA") for n in range(21))
    ),
    "thirty countries": stories.story_of(
        *((f"2024-06-{n:02}", None, f"Summit {n} met", CODES[: 4 * n - 1]) for n in range(1, 31))
    ),
    "long": stories.story_of(
        *((f"2024-0{1 + n % 6}-1{n}", None, f"{'Words and more words ' * 9}{n}", "KOR PRK")
          for n in range(9))
    ),
    "thousand": stories.story_of(
        *((f"{1950 + n % 74}-0{1 + n % 9}-1{n % 9}", None, f"Thing {n}", "FRA") for n in range(999))
    ),
}  # fmt: skip


@pytest.fixture(scope="module")
def saved(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    """The address of a page for every shape."""
    kept = str(tmp_path_factory.mktemp("kept") / "stories.sqlite")
    ids = {shape: Store(kept).save(story).id for shape, story in SHAPES.items()}
    with our.served(environment={"TIMELINE_STORE": kept}) as started:
        yield {shape: f"{started}/?story={share_id}" for shape, share_id in ids.items()}


@pytest.mark.parametrize("shape", SHAPES)
def test_stories_of_every_shape(browser: Browser, saved: dict[str, str], shape: str) -> None:
    for phone, dark in ((False, True), (True, False)):
        with our.visit(browser, saved[shape], phone=phone, dark=dark) as there:
            assert faults(there) == []
