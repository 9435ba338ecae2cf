"""From a Word file (.docx) to its text: its paragraphs and tables in order."""

import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from typing import Any

from lxml import etree

from timeline.limits import (
    MAX_UNPACKED_BYTES,
    MAX_XML_BYTES,
    MAX_XML_TAGS,
    MAX_ZIP_MEMBERS,
    InputRefused,
)
from timeline.reading.labels.titles import PROPERTIES, if_told
from timeline.reading.unwrapped import Unwrapped

TORN = "the Word file is damaged and cannot be read: save or fetch it again"
_DECLARES = re.compile(rb"<!(?:DOCTYPE|ENTITY)|\0", re.I)
_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_UNSEEN = frozenset(
    (
        # It repeats what stands before it, for older programs.
        "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback",
        # What was here before somebody moved it, and how a paragraph looks.
        f"{_WORD}moveFrom",
        f"{_WORD}pPr",
    )
)
_HIDDEN = f"{_WORD}rPr/{_WORD}vanish"
_AT_START = {
    f"{_WORD}tab": "\t", f"{_WORD}br": "\n", f"{_WORD}cr": "\n", f"{_WORD}noBreakHyphen": "-",
    f"{_WORD}softHyphen": "\u00ad",
}  # fmt: skip
_AT_END = {f"{_WORD}tc": "\t", f"{_WORD}tr": "\n", f"{_WORD}tbl": "\n"}
_IN_CELL, _BOX, _RUN, _PARAGRAPH = f"{_WORD}tc", f"{_WORD}txbxContent", f"{_WORD}r", f"{_WORD}p"


def unwrap(data: bytes) -> Unwrapped:
    """The text of a Word file; InputRefused if it is damaged, no Word file, or over a limit."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            _refuse_bombs(packed)
            _refuse_monstrous(packed)
        return _opened(data)
    except InputRefused:
        raise
    except (
        *(zipfile.BadZipFile, zlib.error, EOFError, RuntimeError),
        # What python-docx and lxml raise where a part is missing or is not what it says.
        *(KeyError, ValueError, TypeError, AttributeError, IndexError, etree.XMLSyntaxError),
    ):
        raise InputRefused(TORN) from None


def _refuse_bombs(packed: zipfile.ZipFile) -> None:
    """Judge by the table of contents alone: reading stops at the sizes that it tells."""
    members = packed.infolist()
    if len(members) > MAX_ZIP_MEMBERS:
        raise InputRefused(
            f"the file packs {len(members):,} files, the limit is {MAX_ZIP_MEMBERS:,}"
        )
    unpacked = sum(member.file_size for member in members)
    if unpacked > MAX_UNPACKED_BYTES:
        raise InputRefused(
            f"the file unpacks to {unpacked:,} bytes, the limit is {MAX_UNPACKED_BYTES:,}"
        )
    usual = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
    if any(member.compress_type not in usual for member in members):
        raise InputRefused(TORN)


def _refuse_monstrous(packed: zipfile.ZipFile) -> None:
    """Judge the parts that will be parsed: size, tags, and that they declare no entities."""
    parsed = [part for part in packed.infolist() if part.filename.endswith((".xml", ".rels"))]
    size = sum(member.file_size for member in parsed)
    if size > MAX_XML_BYTES:
        raise InputRefused(
            f"the text of the file unpacks to {size:,} bytes, the limit is {MAX_XML_BYTES:,}"
        )
    tags = 0
    for member in parsed:
        content = packed.read(member)
        tags += content.count(b"<")
        if _DECLARES.search(content):
            raise InputRefused("the Word file declares entities, which no Word file needs")
    if tags > MAX_XML_TAGS:
        raise InputRefused(f"the Word file has {tags:,} tags, the limit is {MAX_XML_TAGS:,}")


def _opened(data: bytes) -> Unwrapped:
    from docx import Document

    document = Document(io.BytesIO(data))
    text = "".join(_words(document.element.body)).strip("\n")
    said = document.core_properties
    return Unwrapped(
        text,
        title=if_told(said.title, text),
        title_from=PROPERTIES,
        author=if_told(said.author, text),
        author_from=PROPERTIES,
        language=said.language,
    )


def _words(body: Any) -> Iterator[str]:
    """The words of the paragraphs and tables in order, a text box after its paragraph."""
    cells, boxes = 0, list[str]()
    walk = etree.iterwalk(body, events=("start", "end"))
    for event, part in walk:
        cells += (part.tag == _IN_CELL) * (1 if event == "start" else -1)
        if event == "start" and (part.tag in _UNSEEN or _is_hidden(part)):
            walk.skip_subtree()
        elif event == "start" and part.tag == _BOX and part is not body:
            boxes += _words(part)
            walk.skip_subtree()
        elif event == "start":
            yield part.text or "" if part.tag == f"{_WORD}t" else _AT_START.get(part.tag, "")
        elif part.tag == _PARAGRAPH:
            yield " " if cells else "\n\n"
            yield from boxes
            boxes.clear()
        else:
            yield _AT_END.get(part.tag, "")


def _is_hidden(part: Any) -> bool:
    """Whether it is a run of letters that Word does not show."""
    sign = part.find(_HIDDEN) if part.tag == _RUN else None
    return sign is not None and sign.get(f"{_WORD}val", "1") not in ("0", "false")
