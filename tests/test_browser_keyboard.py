"""The page without a mouse: everything is reached, what has the focus is seen, and it works."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import browser as our
import pytest

from timeline.page import texts

if TYPE_CHECKING:
    from playwright.sync_api import Browser

MOST_STOPS = 80
EDGE = 12
"""Pixels around a control within which its focus must show."""
FOCUSED = """() => {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  if (!at || at === document.body) return null;
  if (at !== window.stop) [window.left, window.stop] = [window.stop, at];
  const words = at.matches("main, [role=tabpanel]") ? "" : at.innerText;  // these hold the others
  const name = at.getAttribute("aria-label") || words || at.value || at.tagName;
  return {name: name.trim().replace(/[ \\n]+/g, " "), tag: at.tagName};
}"""
BOX = """(which) => {
  window[which].scrollIntoView({block: "nearest"});
  const box = window[which].getBoundingClientRect();
  return [box.x, box.y, box.width, box.height];
}"""
CARD = ".st-key-evidence .card"


def stops(there: our.Visit, key: str = "Tab") -> Iterator[dict[str, Any]]:
    """What has the focus after each press of the key, until it leaves the page."""
    for _ in range(MOST_STOPS):
        there.page.keyboard.press(key)
        at = there.page.evaluate(FOCUSED)
        if at is None:
            return
        yield at


def go_to(there: our.Visit, name: str, key: str = "Tab") -> None:
    """Press the key until what has that name has the focus.

    A page that is still being drawn takes the focus away; whoever sits there presses on.
    """
    tries = (at["name"] for _ in range(2) for at in stops(there, key))
    assert any(name in each for each in tries), f"{name} was not reached"


def in_link(there: our.Visit, choice: str) -> None:
    """Wait until the link holds a choice."""
    there.page.wait_for_function("(choice) => location.search.includes(choice)", arg=choice)


def seen(there: our.Visit, which: str) -> bytes:
    """A picture of the control that has the focus (`stop`) or had it before (`left`)."""
    x, y, width, height = there.page.evaluate(BOX, which)
    there.page.wait_for_timeout(250)
    left, top = max(0.0, x - EDGE), max(0.0, y - EDGE)
    size = there.page.viewport_size or our.DESKTOP
    clip = {"x": left, "y": top, "width": min(x + width + EDGE, size["width"]) - left,
            "height": min(y + height + EDGE, size["height"]) - top}  # fmt: skip
    return there.page.screenshot(clip=clip, animations="disabled", caret="hide")  # type: ignore[arg-type]


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_every_control_is_reached_and_shows_that_it_has_the_focus(
    browser: Browser, address: str, dark: bool
) -> None:
    link = f"{address}&country=South+Korea&country=Russia"
    with our.visit(browser, link, dark=dark) as there:
        reached: dict[str, bytes] = {}
        unseen = []
        for at in stops(there):
            if at["name"] in reached or at["tag"] == "CANVAS":
                break
            if reached:
                name, picture = list(reached.items())[-1]
                unseen += [name] if seen(there, "left") == picture else []
            reached[at["name"]] = seen(there, "stop")
    wanted = [
        texts.ARTICLE, texts.OWN_BUTTON, texts.TAKE_HOME, texts.SHARE, "South Korea", texts.ANY,
        texts.WORDS, "happened", texts.SHORTENED, texts.NEWEST, texts.COMPACT, texts.ADD,
        texts.TABLE,
    ]  # fmt: skip
    assert [name for name in wanted if not any(name in each for each in reached)] == []
    assert unseen == []


def test_a_phrase_of_the_article_opens_its_evidence_and_a_key_closes_it(
    browser: Browser, address: str
) -> None:
    with our.visit(browser, f"{address}&view={texts.READ}") as there:
        go_to(there, "July 2023")
        there.page.keyboard.press("Enter")
        there.page.locator(CARD).wait_for()
        there.settle()
        assert "July 2023" in there.page.locator(CARD).inner_text()
        go_to(there, texts.CLOSE, "Shift+Tab")
        there.page.keyboard.press("Space")
        there.page.locator(CARD).wait_for(state="detached")


def test_a_row_of_the_table_opens_its_evidence_and_is_marked_everywhere(
    browser: Browser, address: str
) -> None:
    with our.visit(browser, address) as there:
        go_to(there, "CANVAS")
        for key in ("ArrowDown", "ArrowDown", "Shift+Space"):
            there.page.keyboard.press(key)
        there.page.locator(CARD).wait_for()
        there.settle()
        words = there.page.locator(f"{CARD} .time").first.inner_text()
        there.page.get_by_role("tab", name=texts.READ).click()
        chosen = there.page.locator(".article .chosen")
        chosen.first.wait_for()
        assert words in chosen.all_inner_texts()


def test_pills_and_switches_answer_to_keys(browser: Browser, address: str) -> None:
    with our.visit(browser, address) as there:
        go_to(there, "South Korea")
        go_to(there, "Russia", "ArrowRight")
        there.page.keyboard.press("Space")
        in_link(there, "country=Russia")
        there.settle()
        go_to(there, texts.NEWEST)
        there.page.keyboard.press("Space")
        in_link(there, "newest=true")
