"""`timeline formats`: what can be read and what can be written, printed."""

import argparse

from timeline.cli import given, terminal

HELP = "list the formats that are read and written, with what each lacks on this machine"
EXAMPLES = ("timeline formats", "timeline formats --format json")


def arguments(verb: argparse.ArgumentParser) -> None:
    """How to print them."""
    given.form(verb, ("text", "json", "markdown"))


def run(choices: argparse.Namespace) -> None:
    """Print a line a format, or the page of all formats."""
    from timeline.exports import formatbook as book

    terminal.show(book, choices.format, 4)
