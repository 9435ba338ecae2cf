"""`timeline rules`: the rules that hear times, printed with their examples."""

import argparse

from timeline.cli import given, terminal

HELP = "list the rules that hear times, with their examples"
EXAMPLES = ("timeline rules", "timeline rules bare_month")


def arguments(verb: argparse.ArgumentParser) -> None:
    """The name of a rule, or none, and how to print it."""
    verb.add_argument("name", nargs="?", default="", help="one rule")
    given.form(verb, ("text", "json", "markdown"))


def run(choices: argparse.Namespace) -> None:
    """Print a paragraph a rule, or the page of all rules."""
    from timeline.views import rulebook as book

    terminal.show(book, choices.format, 4, choices.name)
