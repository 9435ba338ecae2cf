"""From an address on the web to its bytes: only where it is switched on, only from public hosts.

Every host is resolved once and each of its addresses is judged; the connection then goes to the
address that was judged and to no other, so that an answer that changes is of no use (SSRF, OWASP
ASVS 5.2.6). Each redirect walks the same way.
"""

import ipaddress
import re
import socket
import ssl
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException, HTTPResponse
from threading import Event, Timer
from time import monotonic
from urllib.parse import SplitResult, quote, urljoin, urlsplit

from timeline.limits import (
    FETCH_SECONDS,
    MAX_ADDRESS_CHARACTERS,
    MAX_FILE_BYTES,
    MAX_REDIRECTS,
    InputRefused,
)
from timeline.reading.encodings import read_as
from timeline.settings import settings

OFF = (
    "reading from the web is switched off: set TIMELINE_FETCH=yes, or save the page and open the"
    " file"
)
NOT_PUBLIC = "this address is not on the public web: save the page and open the file"
NO_ADDRESS = "this is no address of a web page: it begins with http:// or https://"
NO_ANSWER = "no page was found at this address: look at it in a browser"
TOO_LONG = f"the page takes over {FETCH_SECONDS} seconds to come, which is the limit"
PORTS = {"http": 80, "https": 443}
_HEADERS = {"Accept-Encoding": "identity", "User-Agent": "article-timeline"}
_REDIRECTS = (301, 302, 303, 307, 308)
_CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w.:-]{2,40})", re.I)
_SUFFIXES = {
    "text/html": ".html",
    "application/xhtml+xml": ".html",
    "application/pdf": ".pdf",
    "text/plain": ".txt",
}

Resolver = Callable[[str, int], Sequence[str]]
Connector = Callable[[tuple[str, int], float], socket.socket]


@dataclass(frozen=True, slots=True)
class Fetched:
    """What came from the web: the bytes, a name that tells their kind, the last address."""

    data: bytes
    name: str
    address: str


def fetch(
    address: str,
    *,
    resolve: Resolver | None = None,
    connect: Connector = socket.create_connection,
) -> Fetched:
    """The page at an address; InputRefused where it is switched off, not public, or over a limit.

    `resolve` gives the addresses of a host and `connect` a socket to one; tests bring their own.
    """
    if not settings().fetch:
        raise InputRefused(OFF)
    until = monotonic() + FETCH_SECONDS
    for _ in range(MAX_REDIRECTS + 1):
        parts = _checked(address)
        host, port = _host_and_port(parts)
        target = _public((resolve or _resolved)(host, port))
        answer = _asked(parts, host, (target, port), connect, until)
        if isinstance(answer, Fetched):
            return answer
        address = urljoin(address, answer)
    raise InputRefused(f"the address leads on over {MAX_REDIRECTS} times, which is the limit")


def _checked(address: str) -> SplitResult:
    if len(address) > MAX_ADDRESS_CHARACTERS:
        raise InputRefused(
            f"the address is over {MAX_ADDRESS_CHARACTERS:,} characters long, which is the limit"
        )
    try:
        parts = urlsplit(address)
        usual = parts.port in (None, PORTS.get(parts.scheme))
    except ValueError:
        raise InputRefused(NO_ADDRESS) from None
    if parts.scheme not in PORTS or not parts.hostname:
        raise InputRefused(NO_ADDRESS)
    if not usual or parts.username is not None or parts.password is not None:
        raise InputRefused("an address with a port, a user or a password in it is not read")
    return parts


def _host_and_port(parts: SplitResult) -> tuple[str, int]:
    try:
        host = (parts.hostname or "").rstrip(".").encode("idna").decode("ascii")
    except UnicodeError:
        raise InputRefused(NO_ADDRESS) from None
    return host, PORTS[parts.scheme]


def _resolved(host: str, port: int) -> Sequence[str]:
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except OSError:
        raise InputRefused(NO_ANSWER) from None
    return [str(each[4][0]) for each in found]


def _public(addresses: Sequence[str]) -> str:
    """The first address, if every one of them is public."""
    if not addresses or not all(map(is_public, addresses)):
        raise InputRefused(NOT_PUBLIC)
    return addresses[0]


def is_public(address: str) -> bool:
    """Whether an IP address is one of the public internet and stands for no other address."""
    try:
        ip = ipaddress.ip_address(address)
    except ValueError:
        return False
    if isinstance(ip, ipaddress.IPv6Address) and (
        ip.ipv4_mapped or ip.sixtofour or ip.teredo or ip in _TRANSLATED
    ):
        return False
    return ip.is_global and not (ip.is_multicast or ip.is_reserved)


_TRANSLATED = ipaddress.ip_network("64:ff9b::/96")


def _asked(
    parts: SplitResult, host: str, target: tuple[str, int], connect: Connector, until: float
) -> Fetched | str:
    """The answer to one request, or the address that it leads on to."""
    try:
        with connect(target, _left(until)) as line:
            if parts.scheme == "http":
                return _answer(parts, host, line, until)
            context = ssl.create_default_context()
            with context.wrap_socket(line, server_hostname=host) as safe:
                return _answer(parts, host, safe, until)
    except TimeoutError:
        raise InputRefused(TOO_LONG) from None
    except (OSError, HTTPException):
        raise InputRefused(NO_ANSWER) from None


def _left(until: float) -> float:
    """The seconds that are left of those for an address and all that it leads on to."""
    seconds = until - monotonic()
    if seconds <= 0:
        raise TimeoutError
    return seconds


def _answer(parts: SplitResult, host: str, line: socket.socket, until: float) -> Fetched | str:
    link = HTTPConnection(host)
    link.sock = line
    over = Event()
    timer = Timer(_left(until), _hang_up, [line, over])
    timer.start()
    try:
        link.request("GET", _path(parts), headers=_HEADERS)
        answer = link.getresponse()
        onward = answer.getheader("Location", "") if answer.status in _REDIRECTS else ""
        found = onward or _whole(answer, parts)
        if over.is_set():  # What came may have been cut when we hung up.
            raise TimeoutError
        return found
    except (OSError, HTTPException):
        if over.is_set():
            raise TimeoutError from None
        raise
    finally:
        timer.cancel()


def _hang_up(line: socket.socket, over: Event) -> None:
    """End a conversation that takes too long, also one that sends a letter at a time."""
    over.set()
    with suppress(OSError):
        line.shutdown(socket.SHUT_RDWR)


def _path(parts: SplitResult) -> str:
    path = quote(parts.path or "/", safe="/%:@!$&'()*+,;=~-._")
    return f"{path}?{quote(parts.query, safe='/?%:@!$&()*+,;=~-._')}" if parts.query else path


def _whole(answer: HTTPResponse, parts: SplitResult) -> Fetched:
    if answer.status != 200:
        raise InputRefused(f"the page was not given (status {answer.status}): save it by hand")
    length = answer.getheader("Content-Length", "")
    data = b"" if length.isdigit() and int(length) > MAX_FILE_BYTES else _read(answer)
    if not data or len(data) > MAX_FILE_BYTES:
        over = f"the page has over {MAX_FILE_BYTES:,} bytes, which is the limit"
        raise InputRefused(NO_ANSWER if length in ("", "0") and not data else over)
    kind = answer.getheader("Content-Type", "")
    stem = parts.path.rstrip("/").rpartition("/")[2].partition(".")[0] or str(parts.hostname)
    suffix = _SUFFIXES.get(kind.partition(";")[0].strip().lower(), "")
    return Fetched(_declared(data, kind), f"{stem}{suffix}", parts.geturl())


def _read(answer: HTTPResponse) -> bytes:
    data = answer.read(MAX_FILE_BYTES + 1)
    if answer.length and len(data) <= MAX_FILE_BYTES:
        raise TimeoutError
    return data


def _declared(data: bytes, kind: str) -> bytes:
    """A text as UTF-8 with its mark, if the answer names an encoding and keeps to it."""
    named = _CHARSET.search(kind)
    if not named or not kind.lstrip().lower().startswith("text/"):
        return data
    try:
        return read_as(data, named[1]).encode("utf-8-sig")
    except (LookupError, ValueError):
        return data
