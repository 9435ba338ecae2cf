"""The hosting recipe as it stands in `hosting/`: a real nginx before two copies on one store."""

from __future__ import annotations

import base64
import hashlib
import json
import os
import re
import signal
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import browser as our
import hosted
import pytest
import streamlit

from timeline.page import texts

if TYPE_CHECKING:
    from playwright.sync_api import Browser

ROOT = Path(__file__).resolve().parent.parent
CHART = ".js-plotly-plot"


class Service(NamedTuple):
    """The whole recipe, running."""

    address: str
    copies: tuple[hosted.Copy, hosted.Copy]


def _recipe(postgres: str, folder: Path) -> Iterator[Service]:
    if why := hosted.missing():
        if os.environ.get("CI"):
            pytest.fail(why)
        pytest.skip(why)
    given = {"TIMELINE_STORE": postgres, "TIMELINE_LOG": "json", "TIMELINE_METRICS": "yes",
             "STREAMLIT_SERVER_ALLOWED_HOSTS": "127.0.0.1"}  # fmt: skip
    with (
        hosted.copy(given, folder) as one,
        hosted.copy(given, folder) as other,
        hosted.proxy(one.port, other.port) as address,
    ):
        yield Service(address, (one, other))


@pytest.fixture(scope="module")
def service(postgres: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    yield from _recipe(postgres, tmp_path_factory.mktemp("service"))


@pytest.mark.parametrize("path", ["/", "/?story=x", "/_stcore/health", "/nothing-here.js"])
def test_every_answer_carries_the_safe_headers(service: Service, path: str) -> None:
    _, headers, _ = hosted.ask(service.address + path)
    policy = headers["Content-Security-Policy"]
    assert "default-src 'self'" in policy
    assert "frame-ancestors 'none'" in policy
    assert "http" not in policy
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "no-referrer"
    assert "nginx/" not in headers["Server"]


def test_another_host_name_is_not_served(service: Service) -> None:
    status, _, text = hosted.ask(service.address, Host="rebound.example")
    assert status == 421
    assert "root" not in text


def test_a_websocket_opens_for_the_page_itself_and_for_no_other(service: Service) -> None:
    assert hosted.shake_hands(service.address) == 101
    assert hosted.shake_hands(service.address, Origin="http://elsewhere.example") == 403
    assert hosted.shake_hands(service.address, Host="rebound.example") == 421
    copy = f"http://{hosted.HOST}:{service.copies[0].port}"
    assert hosted.shake_hands(copy) == 101
    assert hosted.shake_hands(copy, Host="rebound.example", Origin="http://rebound.example") == 403


@pytest.mark.parametrize("path", [
    "/metrics", "/ready", "/_stcore/metrics", "/_stcore/metrics/", "//metrics", "/_stcore//metrics",
    "/./ready", "/_stcore/agent/mcp",
])  # fmt: skip
def test_what_operators_ask_is_not_public(service: Service, path: str) -> None:
    assert hosted.ask(service.address + path)[0] == 404


def test_a_copy_itself_tells_operators_how_it_is(service: Service) -> None:
    address = f"http://{hosted.HOST}:{service.copies[0].port}"
    assert hosted.ask(f"{address}/ready")[::2] == (200, "ready\n")
    _, _, counts = hosted.ask(f"{address}/metrics")
    assert re.search(r"^timeline_store_up 1$", counts, re.M)
    assert re.search(r"^timeline_held_stories \d+$", counts, re.M)


def test_a_copy_whose_store_does_not_answer_is_alive_but_not_ready(tmp_path: Path) -> None:
    nowhere = {"TIMELINE_STORE": "postgresql://timeline@127.0.0.1:1/x"}
    with hosted.copy(nowhere, tmp_path) as alone:
        address = f"http://{hosted.HOST}:{alone.port}"
        assert hosted.ask(f"{address}/_stcore/health")[0] == 200
        status, _, why = hosted.ask(f"{address}/ready")
        assert status == 503
        assert "does not answer" in why
        assert hosted.ask(f"{address}/metrics")[0] == 404


def test_a_copy_stops_when_told_so_while_it_is_visited(browser: Browser, tmp_path: Path) -> None:
    store = {"TIMELINE_STORE": str(tmp_path / "stories.sqlite")}
    with hosted.copy(store, tmp_path) as alone:
        with our.visit(browser, f"http://{hosted.HOST}:{alone.port}"):
            # The server behind Streamlit ends its work and then itself, by the signal it was sent.
            assert alone.stop(signal.SIGTERM) in (0, -signal.SIGTERM)
        assert "Traceback" not in alone.log.read_text("utf-8")


def test_the_policy_knows_the_script_that_stands_in_streamlits_page() -> None:
    index = Path(streamlit.__file__).parent / "static" / "index.html"
    inline = re.findall(r"<script>(.*?)</script>", index.read_text("utf-8"), re.S)
    allowed = (ROOT / "hosting" / "nginx.conf").read_text("utf-8")
    hashes = [base64.b64encode(hashlib.sha256(script.encode()).digest()) for script in inline]
    assert [known for known in hashes if f"'sha256-{known.decode()}'" not in allowed] == []


def test_the_page_works_under_the_policy(browser: Browser, service: Service) -> None:
    with our.visit(browser, f"{service.address}/?article=putin-south-korea") as there:
        there.press("Ukraine")
        there.press_row(0)
        there.page.locator(".st-key-evidence .card").wait_for()
        there.page.get_by_role("tab", name=texts.READ).click()
        there.page.locator(".article").wait_for()
        there.press(texts.TAKE_HOME)
        with there.page.expect_download() as file:
            there.page.get_by_role("button", name="CSV table").click()
        assert file.value.path().read_bytes()
        there.page.keyboard.press("Escape")
        there.press(texts.OWN_BUTTON)
        text = {"name": "war.txt", "mimeType": "text/plain", "buffer": b"Ghana began it in 1950."}
        there.page.locator('input[type="file"]').set_input_files(text)  # type: ignore[arg-type]
        there.page.get_by_text("war.txt").wait_for()
        there.press(texts.MAKE)
        there.page.locator(CHART).wait_for()
        there.settle()
        assert there.errors == []
        assert there.strangers == []


def saved(there: our.Visit) -> str:
    there.press(texts.SHARE)
    there.page.locator(".st-key-save-story button").click()
    there.settle()
    there.page.keyboard.press("Escape")
    return there.page.url


def test_a_saved_story_opens_on_both_copies(browser: Browser, service: Service) -> None:
    with our.visit(browser, f"{service.address}/?article=carthage") as there:
        link, drawn = saved(there), there.drawn()
    for copy in service.copies:
        direct = link.replace(service.address, f"http://{hosted.HOST}:{copy.port}")
        with our.visit(browser, direct) as stranger:
            assert stranger.drawn() == drawn


def test_a_visitor_keeps_a_copy(service: Service) -> None:
    _, headers, _ = hosted.ask(service.address)
    cookie = headers["Set-Cookie"].split(";")[0]
    assert re.fullmatch(r"copy=[0-9a-f]{32}", cookie)
    assert "copy=" not in str(hosted.ask(service.address, Cookie=cookie)[1].get("Set-Cookie"))


def test_the_logs_are_json_without_links_to_stories(service: Service) -> None:
    for copy in service.copies:
        said = [line for line in copy.log.read_text("utf-8").splitlines() if line.strip()]
        greeting, lines = said[:2], said[2:]
        assert "Streamlit" in greeting[0]
        assert all({"time", "level", "logger", "message"} <= json.loads(x).keys() for x in lines)
        assert "story=" not in copy.log.read_text("utf-8")


def test_visitors_work_on_when_one_copy_is_killed(
    browser: Browser, postgres: str, tmp_path: Path
) -> None:
    for service in _recipe(postgres, tmp_path):
        link = f"{service.address}/?article=putin-south-korea&country=Ukraine"
        with our.visit(browser, link) as one, our.visit(browser, link) as other:
            drawn, kept = one.drawn(), saved(one)
            service.copies[0].stop(signal.SIGKILL)
            for there in (one, other):
                there.page.wait_for_timeout(500)
                there.settle()
                there.press("Ukraine")
                there.press("Ukraine")
                assert there.drawn() == drawn
            with our.visit(browser, kept) as stranger:
                assert stranger.drawn() == drawn
