"""`timeline show`: the events of articles, printed."""

import argparse
import sys

from timeline.cli import given, terminal
from timeline.exports.formats import FORMATS

HELP = "print the events of one or more articles"
EXAMPLES = (
    "timeline show article.txt --published 2024-06-21",
    "timeline show article.html folder/ --country KOR --since 2022 --format csv",
    "timeline show - --words visit < article.pdf",
)


def arguments(verb: argparse.ArgumentParser) -> None:
    """Articles, choices among their events, and how to print them."""
    given.files(verb)
    given.narrowing(verb)
    formats = ("text", *(form.name for form in FORMATS.values() if form.is_text))
    given.form(verb, formats)


def run(choices: argparse.Namespace) -> None:
    """Print a table with the sentences, or one of the formats."""
    story = given.story(choices)
    if choices.format == "text":
        from timeline.views.terminal import table

        wide, colours = terminal.width(), terminal.has_colours()
        print(table(story, width=wide, sentences=True, colours=colours))
        return
    form = next(form for form in FORMATS.values() if form.name == choices.format)
    sys.stdout.buffer.write(form.dumps(story))
    if missing := form.left_out(story):
        terminal.note(missing)
