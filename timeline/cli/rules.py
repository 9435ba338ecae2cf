"""`timeline rules`: the rules that hear times, printed with their examples."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.cli import given, terminal

if TYPE_CHECKING:
    import argparse

HELP = "list the rules that hear times, with their examples"
EXAMPLES = ("timeline rules", "timeline rules bare_month")


def arguments(verb: argparse.ArgumentParser) -> None:
    """The name of a rule, or none, and how to print it."""
    verb.add_argument("name", nargs="?", default="", help="one rule")
    given.form(verb, ("text", "json", "markdown"))


def run(choices: argparse.Namespace) -> None:
    """Print a paragraph a rule, or the page of all rules."""
    from timeline.views import rulebook

    if choices.format == "markdown":
        print(rulebook.page(), end="")
    elif choices.format == "json":
        import json

        print(json.dumps(rulebook.examples(choices.name), ensure_ascii=False, indent=1))
    else:
        paragraphs = "\n\n".join(rulebook.rulebook(choices.name))
        print(terminal.fitted(paragraphs.splitlines(), indent=4))
