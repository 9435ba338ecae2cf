"""From a web page saved as one file (MHTML, RFC 2557) to its article, as from the page itself."""

import re
from collections.abc import Iterator
from email import message_from_bytes
from email.errors import HeaderParseError
from email.header import decode_header, make_header
from email.message import Message
from email.parser import BytesHeaderParser
from itertools import pairwise
from urllib.parse import urlsplit

from timeline.limits import InputRefused
from timeline.reading.pages import page
from timeline.reading.pages.pagefacts import METADATA
from timeline.reading.unwrapped import Unwrapped
from timeline.records import replace

NO_PAGE = "no web page was found in this file: save the page again, as a single file"
_WHERE = ("Content-Location", "Snapshot-Content-Location")
_PAGES = ("text/html", "application/xhtml+xml")
_HEADERS = BytesHeaderParser()
_HEADERS_END = re.compile(rb"\r?\n\r?\n")
MAX_HEADER_BYTES = 10_000


def unwrap(data: bytes) -> Unwrapped:
    """The article of the first page in the file; InputRefused if there is none, or as for pages."""
    whole = _headers(data)
    for part in _parts(data, whole):
        headers = _headers(part)
        if headers.get_content_type() in _PAGES:
            return _told(part, headers, whole)
    raise InputRefused(NO_PAGE)


def _headers(part: bytes) -> Message:
    end = _HEADERS_END.search(part, 0, MAX_HEADER_BYTES)
    return _HEADERS.parsebytes(part[: end.end() if end else MAX_HEADER_BYTES])


def _parts(data: bytes, headers: Message) -> Iterator[bytes]:
    """The parts between the lines that the file says stand between them; none is looked into."""
    boundary = headers.get_boundary()
    if not boundary:
        return
    between = re.compile(rb"^--" + re.escape(boundary.encode("utf-8", "replace")), re.M)
    lines = [found.span() for found in between.finditer(data)]
    for (_, start), (end, _) in pairwise([*lines, (len(data), 0)]):
        yield data[start:end].lstrip(b"\r\n")


def _told(part: bytes, headers: Message, whole: Message) -> Unwrapped:
    content = message_from_bytes(part).get_payload(decode=True)
    if not isinstance(content, bytes) or not content.strip():
        raise InputRefused(NO_PAGE)
    found = page.unwrap(content, headers.get_content_charset() or "")
    places = (str(each[name]) for each in (headers, whole) for name in _WHERE if each[name])
    title = found.title or page.title_in(_decoded(whole["Subject"] or ""))
    source = found.source or _host(next(places, ""))
    where = METADATA
    return replace(found, title=title, title_from=where, source=source, source_from=where)


def _decoded(header: str) -> str:
    """The words of a header (RFC 2047); empty where they are damaged."""
    try:
        return str(make_header(decode_header(header)))
    except (ValueError, LookupError, HeaderParseError):
        return ""


def _host(address: str) -> str:
    try:
        return urlsplit(address).hostname or ""
    except ValueError:
        return ""
