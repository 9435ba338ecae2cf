"""The page in a real browser: a server of our own on a free port, and Debian's Chromium."""

from __future__ import annotations

import json
import os
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from timeline.page.visitor import LEAST_WIDTH

if TYPE_CHECKING:
    from playwright.sync_api import Browser, ConsoleMessage, Page, Request

ROOT = Path(__file__).resolve().parent.parent
CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
FLAGS = (
    "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
)  # fmt: skip
"""No host has an address but our own."""
DESKTOP, PHONE = {"width": 1440, "height": 900}, {"width": 390, "height": 844}
PHONE_AGENT = (
    "Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) "
    "Chrome/140.0.0.0 Mobile Safari/537.36"
)
START_SECONDS, WAIT_MS = 60, 60_000
_RESTED: WeakKeyDictionary[Browser, dict[bool, list[Page]]] = WeakKeyDictionary()
"""Pages of visits that are over, by whether they are a phone's: a page that has run our scripts
once runs them again in a third of the time."""
_OURS = re.compile(r"(https?|wss?)://127\.0\.0\.1[:/]|data:|blob:")

QUIET = """() => {
  const app = document.querySelector('[data-testid="stApp"]');
  const busy = '[data-stale="true"], [data-testid="stSkeleton"], [data-testid="stSpinner"]';
  const wide = [...document.querySelectorAll("style")].some(
    style => style.textContent.includes("size: landscape"));
  const now = app !== null && app.dataset.testScriptState !== "running"
    && document.querySelector(busy) === null && !(wide && innerWidth < LEAST_WIDTH);
  const time = performance.now();
  if (!now) window.quietSince = undefined;
  else window.quietSince ??= time;
  return now && time - window.quietSince > 400;
}""".replace("LEAST_WIDTH", str(LEAST_WIDTH))
"""Nothing runs, nothing is stale, nothing waits, no narrow window still has the page of a wide one,
and this held for 0.4 s, so that a press had time to reach the server."""

DRAWN = """() => [...document.querySelectorAll('.js-plotly-plot')].flatMap(chart =>
  chart._fullData.map(t => [t.name, t.x, t.y, t.base, t.customdata].map(v =>
    v && v.length !== undefined && typeof v !== 'string' ? Array.from(v) : v)))"""
"""All that the charts hold, trace by trace."""


def missing() -> str:
    """Why there is no browser to test with; empty when there is one."""
    if not Path(CHROMIUM).is_file():
        return f"no browser at {CHROMIUM}: install Debian's chromium, or set CHROMIUM"
    try:
        import playwright.sync_api  # noqa: F401  only asked whether it is there
    except ImportError:
        return "playwright is not installed"
    return ""


@contextmanager
def served(
    *files: str, environment: Mapping[str, str] | None = None, log: Path | None = None
) -> Iterator[str]:
    """The address of the page, started on these files; stopped afterwards. It writes to `log`."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port = found.getsockname()[1]
    command = [
        sys.executable, "-P", "-m", "streamlit", "run", str(ROOT / "dashboard.py"),
        "--server.port", str(port), "--server.headless", "true",
        "--server.fileWatcherType", "none", *(["--", *files] if files else []),
    ]  # fmt: skip
    with open(log or os.devnull, "wb") as said:
        server = subprocess.Popen(
            command, cwd=ROOT, env={**os.environ, **(environment or {})}, start_new_session=True,
            stdin=subprocess.DEVNULL, stdout=said, stderr=said,
        )  # fmt: skip
    address = f"http://127.0.0.1:{port}"
    try:
        _wait_for(address, server)
        yield address
    finally:
        os.killpg(server.pid, signal.SIGTERM)
        server.wait(START_SECONDS)


def _wait_for(address: str, server: subprocess.Popen[bytes]) -> None:
    end = time.monotonic() + START_SECONDS
    while time.monotonic() < end:
        if server.poll() is not None:
            raise RuntimeError(f"the server stopped with {server.returncode}")
        try:
            urllib.request.urlopen(f"{address}/_stcore/health", timeout=1).close()
        except OSError:
            time.sleep(0.1)
        else:
            return
    raise RuntimeError(f"no answer in {START_SECONDS} s")


@contextmanager
def chromium() -> Iterator[Browser]:
    """A headless browser."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=list(FLAGS))
        try:
            yield browser
        finally:
            browser.close()


@dataclass
class Visit:
    """A visitor with a browser of their own: no cookies, nothing kept from anyone else."""

    page: Page
    errors: list[str] = field(default_factory=list)
    """What the console had to say as an error, and uncaught errors."""
    strangers: list[str] = field(default_factory=list)
    """Requests to any other host; they find none."""

    def hear(self, said: ConsoleMessage) -> None:
        """Note what the console calls an error."""
        if said.type == "error":
            self.errors.append(said.text)

    def see(self, asked: Request) -> None:
        """Note what is asked of any other host."""
        if not _OURS.match(asked.url):
            self.strangers.append(asked.url)

    def settle(self) -> None:
        """Wait until the page has come to rest."""
        self.page.evaluate("() => { window.quietSince = undefined }")
        self.page.wait_for_function(QUIET, polling="raf", timeout=WAIT_MS)

    def drawn(self) -> Any:
        """All that the charts hold."""
        return json.loads(json.dumps(self.page.evaluate(DRAWN)))

    def press_row(self, number: int) -> None:
        """Press the n-th row of the chart, counted from 0, near where its time line begins."""
        row = (
            self.page.locator(".js-plotly-plot .barlayer .trace").first.locator("path").nth(number)
        )
        row.scroll_into_view_if_needed()
        box = row.bounding_box()
        assert box is not None
        self.page.mouse.click(box["x"] + 40, box["y"] + box["height"] / 2)

    def press(self, name: str) -> None:
        """Press the button of that name and wait."""
        self.page.get_by_role("button", name=name).first.click()
        self.settle()

    def labels(self) -> list[tuple[str, float, float, float, float]]:
        """The words in the chart, each with its left, top, right and bottom edge."""
        found = self.page.evaluate(
            """() => [...document.querySelectorAll('.js-plotly-plot text')].map(e => {
                 const box = e.getBoundingClientRect();
                 return [e.textContent.trim(), box.left, box.top, box.right, box.bottom];
               }).filter(label => label[0] && label[3] > label[1])"""
        )
        return [tuple(label) for label in found]

    def badly_set(self) -> list[tuple[str, ...]]:
        """The words of the chart that are cut at its edge, and those that touch one another."""
        labels = self.labels()
        chart = self.page.locator(".js-plotly-plot").last.bounding_box()
        assert chart is not None
        edges = chart["x"] - 1, chart["x"] + chart["width"] + 1
        cut = [(each[0],) for each in labels if each[1] < edges[0] or each[3] > edges[1]]
        return cut + [
            (one[0], other[0])
            for one, other in combinations(labels, 2)
            if min(one[3], other[3]) - max(one[1], other[1]) > 2
            and min(one[4], other[4]) - max(one[2], other[2]) > 3
        ]

    def sideways_overflow(self) -> int:
        """By how many pixels the page is wider than its window."""
        return int(
            self.page.evaluate(
                """() => Math.max(...[document.documentElement,
                document.querySelector('[data-testid="stMain"]')]
                .map(e => e.scrollWidth - e.clientWidth))"""
            )
        )


@contextmanager
def visit(
    browser: Browser,
    address: str,
    *,
    phone: bool = False,
    dark: bool = False,
    width: int | None = None,
    ready: str = '[data-testid="stApp"] h1',
) -> Iterator[Visit]:
    """Open an address as a new visitor and wait until it has come to rest."""
    size = {**(PHONE if phone else DESKTOP), **({"width": width} if width else {})}
    rested = _RESTED.setdefault(browser, {}).setdefault(phone, [])
    page = rested.pop() if rested else _new_page(browser, phone=phone)
    page.set_viewport_size(size)  # type: ignore[arg-type]
    page.emulate_media(color_scheme="dark" if dark else "light")
    there = Visit(page)
    heard = {
        "console": there.hear,
        "pageerror": lambda error: there.errors.append(str(error)),
        "request": there.see,
    }
    for event, hear in heard.items():
        page.on(event, hear)  # type: ignore[call-overload]
    try:
        page.goto(address)
        page.wait_for_selector(ready, timeout=WAIT_MS)
        there.settle()
        yield there
    except BaseException:
        page.context.close()
        raise
    for event, hear in heard.items():
        page.remove_listener(event, hear)
    _forget(page)
    rested.append(page)


def _new_page(browser: Browser, *, phone: bool) -> Page:
    context = browser.new_context(
        user_agent=PHONE_AGENT if phone else None,
        is_mobile=phone,
        has_touch=phone,
        accept_downloads=True,
        locale="en-GB",
    )
    return context.new_page()


def _forget(page: Page) -> None:
    """Leave nothing of a visit for the next visitor but what a browser keeps of any script."""
    page.evaluate("() => { localStorage.clear(); sessionStorage.clear() }")
    page.context.clear_cookies()
    page.goto("about:blank")
    for other in page.context.pages:
        if other != page:
            other.close()
