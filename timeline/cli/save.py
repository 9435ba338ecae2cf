"""`timeline save`: the events of articles, written to a file."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from timeline.cli import given

if TYPE_CHECKING:
    import argparse

HELP = "write the events to a file, in the format of its suffix"
EXAMPLES = (
    "timeline save article.txt --published 2024-06-21 --to events.csv",
    "timeline save first.html second.pdf --to both.html",
)


def arguments(verb: argparse.ArgumentParser) -> None:
    """Articles, choices among their events, and the file to write."""
    given.files(verb)
    given.narrowing(verb)
    verb.add_argument("--to", required=True, metavar="OUT", help="such as events.csv, events.json")


def run(choices: argparse.Namespace) -> None:
    """Write the file, and say on standard error how much it holds."""
    story = given.story(choices)
    story.save(choices.to)
    from timeline.views.terminal import count

    print(f"{choices.to}: {count(story)}", file=sys.stderr)
