"""What several verbs are given: articles, their publication day, and choices among the events."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse

    from timeline.model import Document
    from timeline.story import Story

_FILE = 'an article, or "-" for standard input'


def files(verb: argparse.ArgumentParser) -> None:
    """Declare articles, one or more, and their publication day."""
    verb.add_argument("files", nargs="+", metavar="FILE", help=_FILE)
    _published(verb)


def file(verb: argparse.ArgumentParser) -> None:
    """Declare one article and its publication day."""
    verb.add_argument("file", metavar="FILE", help=_FILE)
    _published(verb)


def narrowing(verb: argparse.ArgumentParser) -> None:
    """Declare the choices among events; one that is left out hides nothing."""
    verb.add_argument(
        "--country", action="append", default=[], metavar="KOR", help="may be given several times"
    )
    verb.add_argument("--since", metavar="2022", help="a year, month or day, inclusive")
    verb.add_argument("--until", metavar="2024", help="a year, month or day, inclusive")
    verb.add_argument("--words", default="", metavar="TEXT", help="words of the title or sentence")


def story(choices: argparse.Namespace) -> Story:
    """The story of all articles given, narrowed."""
    from timeline.story import Story
    from timeline.walk import read, tell

    whole = Story()
    for name in choices.files:
        if name == "-":
            whole += tell(document(name, choices.published))
        else:
            whole += read(name, published=choices.published)
    return whole.only(
        countries=choices.country, since=choices.since, until=choices.until, words=choices.words
    )


def document(name: str, published: str | None) -> Document:
    """The article of that name, or the one on standard input."""
    from timeline import reading

    if name == "-":
        return reading.read_bytes(sys.stdin.buffer.read(), "stdin.txt", published=published)
    return reading.read(name, published=published)


def _published(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("--published", metavar="DAY", help="the day of publication, as 2024-06-21")
