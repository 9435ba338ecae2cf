"""How the page looks: its main states beside reference pictures, which are never replaced silently.

Pictures are compared in small cells, so that another way to smooth letters changes nothing. Where
one was changed on purpose: look at it, then `KEEP_LOOKS=1 pytest tests/test_browser_looks.py`.
"""

from __future__ import annotations

import io
import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import browser as our
import pytest
import stories
from PIL import Image, ImageChops

from timeline import exports

if TYPE_CHECKING:
    from playwright.sync_api import Browser

REFERENCE = Path(__file__).parent / "looks"
CELL = 12
"""Pixels in each direction that are looked at as one."""
NOTICEABLE, MOST_NOTICED = 20, 0.012
"""From how many of 255 steps on a cell differs, and the share of cells that may: under a row."""
EVENT = next(e.id for e in stories.korea().events if e.title == "Putin stays in Pyongyang")
STATES = {
    "desktop-light": ("", False, False),
    "desktop-dark-evidence": (f"?event={EVENT}&newest=true", False, True),
    "phone-light": ("", True, False),
    "phone-dark-true-scale": ("?scale=True+scale&country=Ukraine", True, True),
}


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    if not (os.environ.get("CI") or os.environ.get("KEEP_LOOKS")):
        pytest.skip("pictures are compared in CI, or where KEEP_LOOKS is set")
    if why := our.missing():
        pytest.fail(why)
    with our.chromium() as started:
        yield started


@pytest.fixture(scope="module")
def address(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    file = tmp_path_factory.mktemp("looks") / "korea.json"
    file.write_bytes(exports.dumps(stories.korea(), ".json"))
    with our.served(str(file)) as started:
        yield f"{started}/"


@pytest.mark.parametrize("state", STATES)
def test_the_page_looks_as_it_did(
    browser: Browser, address: str, state: str, tmp_path: Path
) -> None:
    link, phone, dark = STATES[state]
    with our.visit(browser, address + link, phone=phone, dark=dark) as there:
        there.page.mouse.move(0, 0)
        there.page.wait_for_timeout(300)
        taken = there.page.screenshot(animations="disabled", caret="hide")
    reference = REFERENCE / f"{state}.png"
    if os.environ.get("KEEP_LOOKS"):
        reference.parent.mkdir(exist_ok=True)
        reference.write_bytes(taken)
    new, old = Image.open(io.BytesIO(taken)).convert("RGB"), Image.open(reference).convert("RGB")
    changed = _changed(new, old)
    if changed > MOST_NOTICED:
        beside = tmp_path / f"{state}.png"
        _side_by_side(old, new).save(beside)
        pytest.fail(f"{changed:.1%} of the picture changed, old and new side by side: {beside}")


def test_a_change_that_a_person_would_see_is_noticed() -> None:
    old = Image.open(REFERENCE / "desktop-light.png").convert("RGB")
    moved = ImageChops.offset(old, 0, 8)
    assert _changed(old, old) == 0
    assert _changed(moved, old) > MOST_NOTICED


def _changed(new: Image.Image, old: Image.Image) -> float:
    """The share of cells that differ, 1 where the sizes do."""
    if new.size != old.size:
        return 1.0
    small = (new.width // CELL, new.height // CELL)
    cells = [each.resize(small, Image.Resampling.BOX) for each in (new, old)]
    differences = ImageChops.difference(*cells).convert("L").tobytes()
    return sum(step >= NOTICEABLE for step in differences) / len(differences)


def _side_by_side(old: Image.Image, new: Image.Image) -> Image.Image:
    both = Image.new("RGB", (old.width + new.width, max(old.height, new.height)), "white")
    both.paste(old, (0, 0))
    both.paste(new, (old.width, 0))
    return both
