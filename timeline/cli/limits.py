"""`timeline limits`: how much is read, held and shown at most, printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.cli import given, terminal

if TYPE_CHECKING:
    import argparse

HELP = "list the limits: how much is read, held and shown at most"
EXAMPLES = ("timeline limits", "timeline limits --format json")


def arguments(verb: argparse.ArgumentParser) -> None:
    """How to print them."""
    given.form(verb, ("text", "json", "markdown"))


def run(choices: argparse.Namespace) -> None:
    """Print a line a limit, or the page of all limits."""
    from timeline.views import limitbook

    if choices.format == "markdown":
        print(limitbook.page(), end="")
    elif choices.format == "json":
        import json

        print(json.dumps({each.name: each.number for each in limitbook.all_limits()}, indent=1))
    else:
        print(terminal.fitted(limitbook.lines(), indent=limitbook.WIDTH + 2))
