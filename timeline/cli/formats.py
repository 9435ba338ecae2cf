"""`timeline formats`: what can be read and what can be written, printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.cli import given, terminal

if TYPE_CHECKING:
    import argparse

HELP = "list the formats that are read and written, with what each lacks on this machine"
EXAMPLES = ("timeline formats", "timeline formats --format json")


def arguments(verb: argparse.ArgumentParser) -> None:
    """How to print them."""
    given.form(verb, ("text", "json", "markdown"))


def run(choices: argparse.Namespace) -> None:
    """Print a line a format, or the page of all formats."""
    from timeline.exports import formatbook

    if choices.format == "markdown":
        print(formatbook.page(), end="")
    elif choices.format == "json":
        import json

        print(json.dumps(formatbook.data(), ensure_ascii=False, indent=1))
    else:
        print(terminal.fitted(formatbook.lines(), indent=4))
