"""From a PDF to its text, read by a process of its own whose memory and time are limited."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from timeline.limits import (
    MAX_PDF_PAGES,
    MAX_TEXT_CHARACTERS,
    PDF_MEMORY_BYTES,
    PDF_SECONDS,
    InputRefused,
)
from timeline.reading.files.reflow import reflow
from timeline.reading.labels.titles import PROPERTIES, if_told
from timeline.reading.unwrapped import Unwrapped

_READER = Path(__file__).with_name("pdf_reader.py")
WAIT_SECONDS = 4 * PDF_SECONDS
"""How long the process may sleep and work together; its own work is bounded by PDF_SECONDS."""
_OUT_OF_TIME = (-24, -9)
"""SIGXCPU and SIGKILL, with which a system ends a process that is out of its time."""
_REASONS = {
    "locked": "the PDF is locked by a password: save it without one",
    "torn": "the PDF is damaged and cannot be read: save or fetch it again",
    "no pages": "the PDF has no pages",
    "pages": f"the PDF has more than {MAX_PDF_PAGES} pages, which is the limit: read it in parts",
    "memory": f"the PDF needs over {PDF_MEMORY_BYTES:,} bytes of memory, which is the limit",
    "unpacked": "the PDF unpacks to far more than a text needs: print it to a new PDF",
    "time": f"the PDF takes over {PDF_SECONDS} seconds to read, which is the limit",
    "no text": "the PDF holds pictures of pages and no text: run text recognition over it first",
}


def unwrap(data: bytes) -> Unwrapped:
    """The text of a PDF; InputRefused if it is locked, damaged, without text, or over a limit."""
    answer = _answer(data)
    if answer.get("refused"):
        raise InputRefused(_REASONS[answer["refused"]])
    found = reflow(answer["pages"])
    return Unwrapped(
        found.text,
        title=if_told(answer["title"], found.text),
        title_from=PROPERTIES,
        author=if_told(answer["author"], found.text),
        author_from=PROPERTIES,
        aside="\n".join(found.heads),
        language=answer["language"],
    )


def _answer(data: bytes) -> dict[str, Any]:
    limits = (MAX_PDF_PAGES, MAX_TEXT_CHARACTERS, PDF_MEMORY_BYTES, PDF_SECONDS)
    try:
        done = subprocess.run(
            [sys.executable, "-P", "-B", str(_READER), *map(str, limits)],
            input=data,
            capture_output=True,
            timeout=WAIT_SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return {"refused": "time"}
    if done.returncode in _OUT_OF_TIME:
        return {"refused": "time"}
    if done.returncode:
        return {"refused": "torn"}
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer
