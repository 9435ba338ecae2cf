"""`timeline show`: the events of articles, printed."""

from __future__ import annotations

import shutil
import sys
from typing import TYPE_CHECKING

from timeline.cli import given

if TYPE_CHECKING:
    import argparse

HELP = "print the events of one or more articles"
EXAMPLES = (
    "timeline show article.txt --published 2024-06-21",
    "timeline show article.txt --country KOR --since 2022 --format csv",
)


def arguments(verb: argparse.ArgumentParser) -> None:
    """Articles, choices among their events, and how to print them."""
    given.files(verb)
    given.narrowing(verb)
    verb.add_argument("--format", choices=("text", "json", "csv"), default="text")


def run(choices: argparse.Namespace) -> None:
    """Print a table with the sentences, or one of the formats."""
    story = given.story(choices)
    if choices.format == "text":
        from timeline.views.terminal import table

        print(table(story, width=shutil.get_terminal_size().columns, sentences=True))
        return
    from timeline.exports import dumps

    sys.stdout.write(dumps(story, f".{choices.format}").decode())
