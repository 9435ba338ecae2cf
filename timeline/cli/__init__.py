"""The command line: a module a verb, from arguments to what is printed, saved or opened.

A verb's module has `HELP`, one line; `EXAMPLES`, commands that a test runs the parser on;
`arguments`, which declares its choices; and `run`, which prints or writes. Nothing heavy is
imported before `run` needs it.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from typing import Protocol

from timeline.cli import (
    completion,
    corpus,
    dashboard,
    explain,
    formats,
    limits,
    rules,
    save,
    show,
    times,
)

__all__ = ["VERBS", "main", "parser"]


class Verb(Protocol):
    """What the module of a verb has."""

    @property
    def HELP(self) -> str: ...  # noqa: N802  a constant of the module

    @property
    def EXAMPLES(self) -> tuple[str, ...]: ...  # noqa: N802

    def arguments(self, verb: argparse.ArgumentParser) -> None:
        """Declare the choices of the verb."""

    def run(self, choices: argparse.Namespace) -> None:
        """Do it; a ValueError or OSError is a mistake of the user's."""


VERBS: dict[str, Verb] = {
    "show": show,
    "save": save,
    "times": times,
    "explain": explain,
    "rules": rules,
    "corpus": corpus,
    "formats": formats,
    "limits": limits,
    "dashboard": dashboard,
    "completion": completion,
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one verb; 0 when all went well, 1 after a mistake of the user's, 2 for wrong usage."""
    choices = parser().parse_args(arguments)
    try:
        VERBS[choices.verb].run(choices)
    except (ValueError, OSError) as error:
        print(f"timeline: {_sentence(error)}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    return 0


def parser() -> argparse.ArgumentParser:
    """Of all verbs, each with its help and examples."""
    whole = argparse.ArgumentParser(
        prog="timeline", description="An article goes in, a timeline comes out."
    )
    verbs = whole.add_subparsers(dest="verb", required=True, metavar="VERB")
    for name, verb in VERBS.items():
        own = verbs.add_parser(
            name,
            help=verb.HELP,
            description=f"{verb.HELP.capitalize()}.",
            epilog="\n  ".join(("examples:", *verb.EXAMPLES)),
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        verb.arguments(own)
    return whole


def _sentence(error: ValueError | OSError) -> str:
    if isinstance(error, BrokenPipeError):
        sys.stdout = open(os.devnull, "w")  # noqa: SIM115  nobody reads on, and nothing is lost
        return "the reader of our output went away"
    if isinstance(error, OSError) and error.filename is not None:
        return f"{error.filename}: {(error.strerror or 'cannot be opened').lower()}"
    return " ".join(str(error).split())
