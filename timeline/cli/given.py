"""What several verbs are given: articles, their publication day, and choices among the events."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from timeline.cli import terminal

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from timeline.model import Document
    from timeline.story import Story

_FILE = 'a file, a folder, an address on the web, or "-" for standard input'
STANDARD_INPUT = "stdin"
"""Without a suffix, so that what it holds decides how it is read."""


def files(verb: argparse.ArgumentParser) -> None:
    """Declare articles, one or more, and their publication day."""
    verb.add_argument("files", nargs="+", metavar="FILE", help=_FILE)
    _published(verb)


def file(verb: argparse.ArgumentParser) -> None:
    """Declare one article and its publication day."""
    verb.add_argument("file", metavar="FILE", help='an article, or "-" for standard input')
    _published(verb)


def form(
    verb: argparse.ArgumentParser, names: Sequence[str], default: str = "text", more: str = ""
) -> None:
    """Declare how to print or write, by one of these names."""
    told = ", ".join(f"{name} (when left out)" if name == default else name for name in names)
    verb.add_argument(
        "--format", choices=names, default=default, metavar="FORMAT",
        help=f"{told}; {more}" if more else told,
    )  # fmt: skip


def narrowing(verb: argparse.ArgumentParser) -> None:
    """Declare the choices among events; one that is left out hides nothing."""
    verb.add_argument(
        "--country",
        action="append",
        default=[],
        metavar="NAME",
        help="a name or a code such as KOR; may be given several times",
    )
    verb.add_argument("--since", metavar="2022", help="a year, month or day, inclusive")
    verb.add_argument("--until", metavar="2024", help="a year, month or day, inclusive")
    verb.add_argument("--words", default="", metavar="TEXT", help="words of the title or sentence")


def story(choices: argparse.Namespace) -> Story:
    """The story of all that was given, narrowed; what is worth knowing goes to standard error."""
    from timeline.dating.units.because import NEEDS_DAY
    from timeline.walk import joined

    parts = list(_stories(choices))
    for part in parts:
        for told in part.documents:
            terminal.notes(told)
    whole = joined(parts)
    chosen = whole.only(
        countries=choices.country, since=choices.since, until=choices.until, words=choices.words
    )
    if whole.events and not chosen.events:
        terminal.note(f"no event fits these choices: without them there are {len(whole.events):,}")
    elif not choices.published and any(each.reason == NEEDS_DAY for each in chosen.undated):
        terminal.note("give the publication day with --published, such as --published 2024-06-21")
    return chosen


def documents(name: str, published: str | None) -> tuple[Document, ...]:
    """The articles in the file of that name, or on standard input: one, or those of a feed."""
    from timeline import reading

    if name == "-":
        found = reading.read_each(_standard_input(), STANDARD_INPUT, published=published)
    else:
        data = reading.file_bytes(name)
        found = reading.read_each(data, name, published=published)
    for document in found:
        terminal.notes(document)
    return found


def _stories(choices: argparse.Namespace) -> Iterator[Story]:
    """The stories of the files in their order."""
    from pathlib import Path

    from timeline import reading, walk

    day = choices.published
    given = [each for name in choices.files for each in _named(name)]
    for name, is_in_folder in terminal.progress(given):
        if name == "-":
            yield walk.read_bytes(_standard_input(), STANDARD_INPUT, published=day)
        elif reading.is_address(name):
            yield walk.read_address(name, published=day)
        elif is_in_folder:
            yield from _if_readable(Path(name), day)
        else:
            yield walk.read_file(Path(name), published=day, alone=len(choices.files) == 1)


def _named(name: str) -> list[tuple[str, bool]]:
    """What a name stands for, itself or the files of a folder, and whether it is such a file."""
    from timeline import reading
    from timeline.archive.place import is_archive
    from timeline.limits import InputRefused

    if name == "-" or reading.is_address(name) or not os.path.isdir(name):
        return [(name, False)]
    if is_archive(name):
        raise InputRefused(f"{name} is a dataset of events: open it with timeline dashboard")
    return [(str(path), True) for path in reading.files_in(name)]


def _if_readable(path: Path, published: str | None) -> Iterator[Story]:
    """The story of a file of a folder; one that cannot be read is passed over and named."""
    from timeline import walk
    from timeline.limits import InputRefused

    try:
        yield walk.read_file(path, published=published)
    except InputRefused as refusal:
        terminal.note(f"{path.name} is passed over: {refusal}")


def _standard_input() -> bytes:
    from timeline.limits import MAX_FILE_BYTES

    return sys.stdin.buffer.read(MAX_FILE_BYTES + 1)


def _published(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("--published", metavar="DAY", help="the day of publication, as 2024-06-21")
