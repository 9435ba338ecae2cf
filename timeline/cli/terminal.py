"""How the command line meets a terminal: its width, its colours, notes and progress beside it."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from types import ModuleType
    from typing import TypeVar

    from timeline.model import Document

    File = TypeVar("File")

NARROWEST = 40
FEW = 3
"""So many files need no word on how far we are."""


def width() -> int:
    """How many letters fit on a line of the output."""
    import shutil

    return shutil.get_terminal_size().columns


def fitted(lines: Iterable[str], indent: int = 0) -> str:
    """The lines, those that a terminal is too narrow for wrapped; whole where it is none.

    What is wrapped goes on under its own text, `indent` letters in.
    """
    if not sys.stdout.isatty():
        return "\n".join(lines)
    import textwrap

    wide, under = max(width(), NARROWEST), " " * indent
    fits = (
        [line] if len(line) <= wide else textwrap.wrap(line, wide, subsequent_indent=under)
        for line in lines
    )
    return "\n".join(piece for pieces in fits for piece in pieces)


def show(book: ModuleType, form: str, indent: int, *chosen: str) -> None:
    """Print a book: its page for "markdown", plain values for "json", else lines that fit."""
    if form == "markdown":
        print(book.page(), end="")
    elif form == "json":
        show_json(book.data(*chosen))
    else:
        print(fitted(book.lines(*chosen), indent))


def show_json(value: object) -> None:
    """Print plain values for people and programs."""
    import json

    print(json.dumps(value, ensure_ascii=False, indent=1))


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


def progress(files: Sequence[File]) -> Iterator[File]:
    """The files, and on a terminal beside the output how far we are."""
    if len(files) <= FEW or not sys.stderr.isatty():
        yield from files
        return
    for number, file in enumerate(files, 1):
        print(f"\r\x1b[Kreading {number} of {len(files)}", end="", file=sys.stderr, flush=True)
        yield file
    print("\r\x1b[K", end="", file=sys.stderr, flush=True)
