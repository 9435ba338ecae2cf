"""How the command line meets a terminal: its width, its colours, notes and progress beside it."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from timeline.model import Document

FEW = 3
"""So many files need no word on how far we are."""


def width() -> int:
    """How many letters fit on a line of the output."""
    import shutil

    return shutil.get_terminal_size().columns


def has_colours() -> bool:
    """Whether the output is a terminal that shows colours and may (https://no-color.org)."""
    return (
        sys.stdout.isatty()
        and not os.environ.get("NO_COLOR")
        and os.environ.get("TERM", "") != "dumb"
    )


def note(words: str) -> None:
    """Say something beside the output."""
    print(f"timeline: {words}", file=sys.stderr)


def notes(document: Document) -> None:
    """Say what a person should know of how a document was read."""
    from timeline.views.oneline import plain

    for words in document.notes:
        note(f"{plain(document.name)}: {words}")


def progress(files: Sequence[Path]) -> Iterator[Path]:
    """The files, and on a terminal beside the output how far we are."""
    if len(files) <= FEW or not sys.stderr.isatty():
        yield from files
        return
    for number, path in enumerate(files, 1):
        print(f"\r\x1b[Kreading {number} of {len(files)}", end="", file=sys.stderr, flush=True)
        yield path
    print("\r\x1b[K", end="", file=sys.stderr, flush=True)
