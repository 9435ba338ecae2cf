"""Import by address: off by default, and never a way to what is not public."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from timeline.limits import MAX_FILE_BYTES, MAX_REDIRECTS, InputRefused
from timeline.reading.pages import web

PAGE = b"<html><head><title>War</title></head><body><p>The war ended in 1953.</p></body></html>"
PUBLIC = "93.184.216.34"


class Site(BaseHTTPRequestHandler):
    """A small site with good and bad pages."""

    def do_GET(self) -> None:
        """Answer by the path."""
        path = self.path.partition("?")[0]
        if path == "/loop":
            self._answer(302, b"", Location="/loop")
        elif path == "/inside":
            self._answer(302, b"", Location="http://inside.example/secret")
        elif path == "/file":
            self._answer(302, b"", Location="file:///etc/passwd")
        elif path == "/port":
            self._answer(302, b"", Location="http://a.example:22/")
        elif path == "/moved":
            self._answer(301, b"", Location="/war.html")
        elif path == "/slow-loop":
            time.sleep(0.2)
            self._answer(302, b"", Location="/slow-loop")
        elif path == "/big":
            self._answer(200, b"x", length=MAX_FILE_BYTES + 1)
        elif path == "/endless":
            self.send_response(200)
            self.end_headers()
            self._drip(b"x" * 65_536, 0)
        elif path == "/slow":
            self.send_response(200)
            self.end_headers()
            self._drip(b"x", 0.05)
        elif path == "/slow-head":
            self._drip(b"H", 0.05)
        elif path == "/old":
            self._answer(200, "“Café” of 1953".encode("cp1252"), kind="text/html; charset=cp1252")
        elif path == "/none":
            self._answer(404, b"no")
        else:
            self._answer(200, PAGE)

    def _answer(
        self, status: int, body: bytes, kind: str = "text/html", length: int = -1, **headers: str
    ) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body) if length < 0 else length))
        self.end_headers()
        self.wfile.write(body)

    def _drip(self, piece: bytes, pause: float) -> None:
        try:
            for _ in range(1_000):
                self.wfile.write(piece)
                self.wfile.flush()
                time.sleep(pause)
        except OSError:
            return

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def port() -> Iterator[int]:
    """Where the site is, on this machine."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server.server_port
    server.shutdown()
    server.server_close()


@pytest.fixture
def asked(port: int, monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, int]]:
    """The addresses that were connected to; each leads to the site."""
    monkeypatch.setenv("TIMELINE_FETCH", "on")
    seen: list[tuple[str, int]] = []

    def connect(target: tuple[str, int], timeout: float) -> socket.socket:
        seen.append(target)
        return socket.create_connection(("127.0.0.1", port), timeout)

    monkeypatch.setitem(globals(), "CONNECT", connect)
    return seen


CONNECT: web.Connector = socket.create_connection
HOSTS = {"a.example": [PUBLIC], "inside.example": ["10.0.0.7"], "both.example": [PUBLIC, "::1"]}


def fetched(address: str) -> web.Fetched:
    return web.fetch(address, resolve=lambda host, _: HOSTS.get(host, [host]), connect=CONNECT)


def test_it_is_off_unless_it_is_switched_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TIMELINE_FETCH", raising=False)

    def never(*_: object) -> list[str]:
        raise AssertionError("asked")

    with pytest.raises(InputRefused, match="switched off: set TIMELINE_FETCH=yes"):
        web.fetch("https://a.example/", resolve=never)


def test_a_public_page_is_fetched_from_the_address_that_was_judged(
    asked: list[tuple[str, int]],
) -> None:
    page = fetched("http://a.example/news/war.html?day=1#top")
    assert (page.data, page.name) == (PAGE, "war.html")
    assert asked == [(PUBLIC, 80)]


def test_a_redirect_is_followed_and_judged_again(asked: list[tuple[str, int]]) -> None:
    assert fetched("http://a.example/moved").address == "http://a.example/war.html"
    assert asked == [(PUBLIC, 80)] * 2


@pytest.mark.parametrize("path", ["inside", "file", "port"])
def test_a_redirect_leads_nowhere_else(path: str, asked: list[tuple[str, int]]) -> None:
    with pytest.raises(InputRefused):
        fetched(f"http://a.example/{path}")
    assert asked == [(PUBLIC, 80)]


def test_an_answer_of_the_resolver_that_changes_is_judged_each_time(
    asked: list[tuple[str, int]],
) -> None:
    answers = iter([[PUBLIC], ["127.0.0.1"]])
    with pytest.raises(InputRefused, match="not on the public web"):
        web.fetch("http://a.example/moved", resolve=lambda *_: next(answers), connect=CONNECT)
    assert asked == [(PUBLIC, 80)]


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1",
        "0.0.0.0", "224.0.0.1", "255.255.255.255", "240.0.0.1", "192.0.2.1", "198.18.0.1",
        "::1", "::", "fe80::1", "fc00::1", "ff02::1", "::ffff:127.0.0.1", "::ffff:93.184.216.34",
        "64:ff9b::7f00:1", "2002:7f00:1::", "2001:db8::1", "2001:0:4136:e378:8000:63bf:3fff:fdd2",
        "fe80::1%eth0", "localhost", "",
    ],
)  # fmt: skip
def test_no_address_that_is_not_public_is_ever_contacted(
    address: str, asked: list[tuple[str, int]]
) -> None:
    assert not web.is_public(address)
    with pytest.raises(InputRefused):
        web.fetch("http://a.example/", resolve=lambda *_: [address], connect=CONNECT)
    assert asked == []


def test_one_address_that_is_not_public_is_enough_to_refuse(asked: list[tuple[str, int]]) -> None:
    assert web.is_public(PUBLIC)
    assert web.is_public("2606:4700::1111")
    with pytest.raises(InputRefused, match="not on the public web"):
        fetched("http://both.example/")
    assert asked == []


@pytest.mark.parametrize(
    "address",
    [
        "ftp://a.example/", "file:///etc/passwd", "gopher://a.example/", "a.example", "//a.example",
        "http://", "http://a.example:8080/", "http://a.example:443/", "https://a.example:80/",
        "http://user@a.example/", "http://user:word@a.example/", "http://a.example:x/",
        "http://127.0.0.1/", "http://[::1]/", "http://2130706433/", "http://0x7f.1/",
        "http://[::ffff:127.0.0.1]/", "http://a.example" + "/x" * 2_000,
    ],
)  # fmt: skip
def test_an_address_of_another_kind_is_refused_before_anything_is_asked(
    address: str, asked: list[tuple[str, int]]
) -> None:
    with pytest.raises(InputRefused) as refused:
        fetched(address)
    assert "\n" not in str(refused.value)
    assert asked == []


def test_redirects_have_an_end(asked: list[tuple[str, int]]) -> None:
    with pytest.raises(InputRefused, match=f"over {MAX_REDIRECTS} times"):
        fetched("http://a.example/loop")
    assert len(asked) == MAX_REDIRECTS + 1


@pytest.mark.parametrize("path", ["big", "endless"])
def test_a_page_over_the_limit_is_not_read(path: str, asked: list[tuple[str, int]]) -> None:
    with pytest.raises(InputRefused, match="over 5,000,000 bytes"):
        fetched(f"http://a.example/{path}")


@pytest.mark.parametrize("path", ["slow", "slow-head"])
def test_a_page_that_drips_is_left(
    path: str, asked: list[tuple[str, int]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(web, "FETCH_SECONDS", 0.5)
    began = time.monotonic()
    with pytest.raises(InputRefused):
        fetched(f"http://a.example/{path}")
    assert time.monotonic() - began < 5


def test_all_that_an_address_leads_on_to_shares_one_limit_of_time(
    asked: list[tuple[str, int]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(web, "FETCH_SECONDS", 0.5)
    with pytest.raises(InputRefused, match="seconds to come"):
        fetched("http://a.example/slow-loop")


def test_the_encoding_that_the_answer_names_is_believed(asked: list[tuple[str, int]]) -> None:
    assert fetched("http://a.example/old").data.decode("utf-8-sig") == "“Café” of 1953"


def test_an_encoding_that_browsers_do_not_know_is_not_tried() -> None:
    ours = b"a-" + b"b" * 1_000_000
    assert web._declared(ours, "text/html; charset=punycode") == ours


def test_a_page_that_is_not_there_is_said(asked: list[tuple[str, int]]) -> None:
    with pytest.raises(InputRefused, match="status 404"):
        fetched("http://a.example/none")
