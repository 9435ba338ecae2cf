"""From the bytes of a file and its name to what it holds: the kind of file decides who reads it."""

import io
import re
from importlib import import_module

from timeline.limits import InputRefused
from timeline.patterns import later
from timeline.reading.encodings import marked
from timeline.reading.formats import FORMATS
from timeline.reading.names import suffix
from timeline.reading.unwrapped import Unwrapped

READERS = {each.name: each.reader for each in FORMATS if each.reader} | {
    "JSON feed": "files.json_feed:unwrap",
    "records": "files.records:unwrap",
}
KIND_OF = {suffix: each.name for each in FORMATS if each.reader for suffix in each.suffixes}
"""The suffixes of articles; a file with another suffix is judged by its content."""

_SHOWS = 1_024
_PAGE = later(rb"<!doctype\s+html|<html[\s>]", re.I)
_FEED = later(rb"<(?:rss|feed|rdf:RDF)[\s/>]", re.I)
_DRAWING = later(rb"\A(?:<\?xml[^>]*>\s*)?(?:<!doctype svg[^>]*>\s*)?<svg[\s>]", re.I)
_SAVED_PAGE = later(rb"^content-type:\s*multipart/related\b", re.I | re.M)
_OLD_OFFICE = b"\xd0\xcf\x11\xe0"
_OTHERS: tuple[tuple[bytes, str], ...] = (
    (_OLD_OFFICE, "an old Office file (.doc, .xls): save it as .docx, or a spreadsheet as .csv"),
    (b"{\\rtf", "a rich text file (.rtf): save it as .docx or as plain text"),
    (b"bplist00", "a web archive of Safari: save the page as page source (.html)"),
    (b"\x89PNG", "a picture: copy its text and paste it"),
    (b"\xff\xd8\xff", "a picture: copy its text and paste it"),
    (b"GIF8", "a picture: copy its text and paste it"),
    (b"II*\0", "a picture: copy its text and paste it"),
    (b"MM\0*", "a picture: copy its text and paste it"),
    (b"RIFF", "a picture, a sound or a film: copy its text and paste it"),
    (b"\x1f\x8b", "a packed file (.gz): unpack it first"),
    (b"BZh", "a packed file (.bz2): unpack it first"),
    (b"\xfd7zXZ", "a packed file (.xz): unpack it first"),
    (b"7z\xbc\xaf", "a packed file (.7z): unpack it first"),
    (b"Rar!", "a packed file (.rar): unpack it first"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
    (b"BEGIN:VCALENDAR", "a calendar: copy its days and events into a table (.csv)"),
    (b"PAR1", "a Parquet table: open it with timeline dashboard"),
    (b"SQLite format 3", "a database"),
)
_PACKED = (
    ("xl/workbook.xml", "a spreadsheet: save it as .csv"),
    ("ppt/presentation.xml", "a file of slides: save it as PDF"),
    ("META-INF/container.xml", "a book (.epub): save its text as .docx or as plain text"),
    ("META-INF/manifest.xml", "an OpenDocument file: save it as .docx, or a spreadsheet as .csv"),
)
"""What else is a packed file, by a member that it has."""
_LOCKED = "EncryptedPackage".encode("utf-16-le")
"""What Office writes into the list of contents of a file that has a password."""
_CALLED = {"pdf": "a PDF", "word": "a Word file (.docx)"}


def unwrap(data: bytes, name: str) -> tuple[Unwrapped, ...]:
    """The texts of a file called `name`, by its own format; InputRefused if we do not read it.

    A feed has a text for each of its entries, every other file has one.
    """
    if not data.strip():
        raise InputRefused(f"{name} is empty: there is nothing to read")
    promised = KIND_OF.get(suffix(name))
    kind = _kind(data, promised, name)
    if promised in _CALLED and kind != promised:
        raise InputRefused(f"{name} is not {_CALLED[promised]}, though its name says so")
    module, _, door = READERS[kind].partition(":")
    found = getattr(import_module(f"{__package__}.{module}"), door)(data)
    return found if isinstance(found, tuple) else (found,)


def refuse_strangers(data: bytes, name: str) -> None:
    """InputRefused, with what to do, for a file called a table or JSON that is no text at all."""
    if _kind(data, None, name) not in ("text", "page", "saved page"):
        raise InputRefused(f"{name} is not what its name says: give it its own suffix")


def _kind(data: bytes, promised: str | None, name: str) -> str:
    first, head = data[:_SHOWS].lstrip(), marked(data[:_SHOWS]).lstrip()
    if head.startswith(b"%PDF-") or (promised == "pdf" and b"%PDF-" in head):
        return "pdf"
    if head.startswith(b"PK\x03\x04"):
        return _packed(data, name)
    if first.startswith(_OLD_OFFICE) and _LOCKED in data:
        raise InputRefused(f"{name} is locked by a password: save it without one")
    for begins, what in _OTHERS:
        if first.startswith(begins):
            raise InputRefused(f"{name} is {what}")
    if head.startswith(b"<"):
        return _marked_up(head, promised, name)
    if _SAVED_PAGE.search(head) and (promised == "saved page" or b"mime-version:" in head.lower()):
        return "saved page"
    if promised is None and head[:1] == b"{" and _is_json_feed(data):
        return "JSON feed"
    if promised is None and _are_articles(data, name):
        return "records"
    if promised is None and suffix(name) and first[:1] in (b"{", b"[") and _is_json(data):
        raise InputRefused(
            f"{name} holds JSON and no article: where it is a saved story, name it .json"
        )
    return "page" if promised in ("page", "saved page") and b"<" in data else "text"


def _is_json_feed(data: bytes) -> bool:
    from timeline.reading.files.json_feed import is_json_feed

    return is_json_feed(data)


def _are_articles(data: bytes, name: str) -> bool:
    from timeline.reading.files.records import are_articles

    return are_articles(data, name)


def _is_json(data: bytes) -> bool:
    import json

    try:
        json.loads(data)
    except (ValueError, RecursionError):
        return False
    return True


def _marked_up(head: bytes, promised: str | None, name: str) -> str:
    if _PAGE.search(head):
        return "page"
    if _FEED.search(head):
        return "feed"
    if _DRAWING.search(head):
        raise InputRefused(f"{name} is a drawing: copy its text and paste it")
    if head.startswith(b"<?xml") and promised != "page":
        raise InputRefused(f"{name} is an XML file: save the article as a web page or as text")
    return "page" if promised in ("page", "saved page") else "text"


def _packed(data: bytes, name: str) -> str:
    import zipfile

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            members = set(packed.namelist())
    except (zipfile.BadZipFile, RuntimeError, ValueError):
        raise InputRefused(f"{name} is damaged: save or fetch it again") from None
    if "word/document.xml" in members:
        return "word"
    what = next((what for member, what in _PACKED if member in members), "")
    raise InputRefused(
        f"{name} is {what or 'a packed file and no Word file: unpack it first'}",
    )
