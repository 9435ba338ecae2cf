"""The command line: a module a verb, from arguments to what is printed, saved or opened.

A verb's module has `HELP`, one line; `EXAMPLES`, commands that a test runs the parser on;
`arguments`, which declares its choices; and `run`, which prints or writes. Nothing heavy is
imported before `run` needs it.
"""

from __future__ import annotations

import argparse
import gc
import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from importlib import import_module
from io import TextIOWrapper
from typing import TYPE_CHECKING, NoReturn, cast

from timeline import __version__
from timeline.cli.helped import Formatter
from timeline.prepared import collect, put_away

if TYPE_CHECKING:
    from typing import Protocol

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


__all__ = ["VERBS", "main", "parser", "start"]


class _Verbs(Mapping[str, "Verb"]):
    """The verbs by their names; the module of each is loaded when it is asked for."""

    _names = (
        "show", "save", "times", "explain", "rules", "corpus", "formats", "limits", "dashboard",
        "completion",
    )  # fmt: skip

    def __getitem__(self, name: str) -> Verb:
        if name not in self._names:
            raise KeyError(name)
        return cast("Verb", import_module(f"{__name__}.{name}"))

    def __iter__(self) -> Iterator[str]:
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)


VERBS = _Verbs()
_OF_ANY_WIDTH = partial(argparse.HelpFormatter, width=80)
"""While choices are declared: asking a terminal for its width loads much."""
GARBAGE = 100_000
"""So many new objects before the first search for garbage, which rules and patterns are not."""
EXAMPLES = (
    "timeline show article.html",
    "timeline save article.pdf --published 2024-06-21 --to timeline.html",
    "timeline dashboard",
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one verb; 0 when all went well, 1 after a mistake of the user's, 2 for wrong usage."""
    given = sys.argv[1:] if arguments is None else list(arguments)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")  # Not every terminal has every letter.
    choices = parser(given[:1]).parse_args(given)
    try:
        VERBS[choices.verb].run(choices)
        sys.stdout.flush()
    except BrokenPipeError:
        sys.stdout = open(os.devnull, "w")  # noqa: SIM115  Nobody reads on, and nothing is lost.
    except (ValueError, OSError) as error:
        print(f"timeline: {_sentence(error)}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    return 0


def start() -> NoReturn:
    """Run the verb of the command line and end the process, which is too short for garbage.

    What it had to work out is put away for the next start.
    """
    gc.set_threshold(GARBAGE)
    # It looks through the system for a translation of each of its words, and has none.
    vars(argparse)["_"] = str
    collect()
    status = main()
    put_away()
    gc.freeze()
    sys.exit(status)


def parser(asked: Sequence[str] = ()) -> argparse.ArgumentParser:
    """Of all verbs, each with its help and examples; of those alone that are asked for, if any."""
    whole = argparse.ArgumentParser(
        prog="timeline",
        description="An article goes in, a timeline comes out.",
        epilog="\n  ".join(("examples:", *EXAMPLES, "timeline VERB --help")),
        formatter_class=_OF_ANY_WIDTH,
    )
    whole.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    verbs = whole.add_subparsers(dest="verb", required=True, metavar="VERB", prog=whole.prog)
    names = [name for name in asked if name in VERBS] or VERBS
    for name in names:
        verb = VERBS[name]
        own = verbs.add_parser(
            name,
            help=verb.HELP,
            description=f"{verb.HELP.capitalize()}.",
            epilog="\n  ".join(("examples:", *verb.EXAMPLES)),
            formatter_class=_OF_ANY_WIDTH,
        )
        verb.arguments(own)
        own.formatter_class = Formatter
    whole.formatter_class = Formatter
    return whole


def _sentence(error: ValueError | OSError) -> str:
    if isinstance(error, OSError) and error.filename is not None:
        return f"{error.filename}: {(error.strerror or 'cannot be opened').lower()}"
    return " ".join(str(error).split())
