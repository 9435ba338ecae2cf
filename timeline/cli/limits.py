"""`timeline limits`: how much is read, held and shown at most, printed."""

import argparse

from timeline.cli import given, terminal

HELP = "list the limits: how much is read, held and shown at most"
EXAMPLES = ("timeline limits", "timeline limits --format json")


def arguments(verb: argparse.ArgumentParser) -> None:
    """How to print them."""
    given.form(verb, ("text", "json", "markdown"))


def run(choices: argparse.Namespace) -> None:
    """Print a line a limit, or the page of all limits."""
    from timeline.views import limitbook as book

    terminal.show(book, choices.format, book.WIDTH + 2)
