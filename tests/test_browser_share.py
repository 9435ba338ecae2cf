"""A saved story's link in a real browser; skipped where there is none, except in CI."""

from __future__ import annotations

import os
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

import browser as our
import pytest

from timeline.page import texts

if TYPE_CHECKING:
    from playwright.sync_api import Browser

PATIENCE = 120_000
"""Milliseconds for one file: a picture starts a browser of its own, beside all that runs."""


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    store = {"TIMELINE_STORE": str(tmp_path_factory.mktemp("kept") / "stories.sqlite")}
    with our.served(environment=store) as started:
        yield f"{started}/?article=putin-south-korea&country=Ukraine"


def saved(there: our.Visit) -> list[str]:
    """Save what is open; the link and the secret that are shown."""
    there.press(texts.SHARE)
    there.page.locator(".st-key-save-story button").click()
    there.settle()
    return [code.inner_text() for code in there.page.get_by_test_id("stCode").all()]


def test_a_saved_story_is_the_same_for_a_stranger(browser: Browser, address: str) -> None:
    with our.visit(browser, address) as there:
        drawn = there.drawn()
        link, secret = saved(there)
        assert link == there.page.url
        assert "country=Ukraine" in link
        assert there.drawn() == drawn
        assert there.errors == []
    with our.visit(browser, link) as stranger:
        assert stranger.drawn() == drawn
        assert stranger.page.url == link
        assert secret not in stranger.page.content()
        assert stranger.errors == []


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_that_there_is_a_link_and_a_secret_is_seen_at_once_on_a_phone(
    browser: Browser, address: str, dark: bool
) -> None:
    with our.visit(browser, address, phone=True, dark=dark) as there:
        assert len(saved(there)) == 2
        for said in (texts.LINK_FOR_ALL, texts.SECRET_FOR_YOU):
            box = there.page.get_by_text(said).bounding_box()
            assert box is not None
            assert 0 <= box["y"] <= our.PHONE["height"] - box["height"]
        there.page.keyboard.press("Escape")
        assert there.sideways_overflow() <= 0


def test_a_dropped_connection_keeps_the_view(browser: Browser, address: str) -> None:
    with our.visit(browser, address) as there:
        there.page.get_by_text(texts.NEWEST).click()
        there.settle()
        drawn, link = there.drawn(), there.page.url
        there.page.context.set_offline(True)
        there.page.wait_for_timeout(1_500)
        there.page.context.set_offline(False)
        there.press("Ukraine")
        there.press("Ukraine")
        assert there.drawn() == drawn
        assert there.page.url == link


@contextmanager
def watched(folder: Path, *markers: bytes) -> Iterator[set[str]]:
    """The files below a folder in which a word ever stood, however short a time they were there."""
    found: set[str] = set()
    ended = threading.Event()

    def look() -> None:
        while not ended.wait(0.02):
            for file in (Path(at) / name for at, _, names in os.walk(folder) for name in names):
                with suppress(OSError):
                    held = file.read_bytes() if file.is_file() else b""
                    if any(marker in held for marker in markers):
                        found.add(file.name)

    watcher = threading.Thread(target=look)
    watcher.start()
    try:
        yield found
    finally:
        ended.set()
        watcher.join()


@pytest.fixture
def home() -> Iterator[Path]:
    """A folder with a short name: Chromium's socket in it has at most 107 letters."""
    with tempfile.TemporaryDirectory() as folder:
        yield Path(folder)


def test_the_words_of_an_unsaved_text_are_nowhere_but_on_its_page(
    browser: Browser, home: Path
) -> None:
    marker, uploaded = "Quibblefrost", "Zanderwick"
    environment = {"TIMELINE_STORE": str(home / "stories.sqlite"), "HOME": str(home),
                   "TMPDIR": str(home), "TIMELINE_READERS": "1"}  # fmt: skip
    log = home / "log"
    pasted = f"The {marker} War began in Ghana in 1950."
    file = {"name": f"{uploaded}.txt", "mimeType": "text/plain",
            "buffer": f"The {uploaded} War began in Peru in 1951.".encode()}  # fmt: skip
    with (
        watched(home, marker.encode(), uploaded.encode()) as seen,
        our.served(environment=environment, log=log) as started,
    ):
        with our.visit(browser, started) as there:
            there.press(texts.OWN_BUTTON)
            there.page.get_by_label(texts.PASTE).fill(pasted)
            there.page.locator('input[type="file"]').set_input_files([file])  # type: ignore[list-item]
            there.press(texts.MAKE)
            there.page.locator(".js-plotly-plot").wait_for()
            there.settle()
            assert marker in there.page.content()
            assert uploaded in there.page.content()
            taken_home(there)
            link = there.page.url
            for other in (started, link):
                with our.visit(browser, other) as stranger:
                    assert marker not in stranger.page.content()
                    assert uploaded not in stranger.page.content()
        assert log.read_bytes()
    assert seen == set()
    assert marker not in link + log.read_text("utf-8")


def taken_home(there: our.Visit) -> None:
    """Every format that can be made is downloaded."""
    there.press(texts.TAKE_HOME)
    buttons = there.page.locator('[data-testid="stDownloadButton"] button:enabled')
    assert buttons.count() > 6
    for button in buttons.all():
        with there.page.expect_download(timeout=PATIENCE) as file:
            button.click()
        assert file.value.path().read_bytes()
    there.page.keyboard.press("Escape")
    there.settle()
