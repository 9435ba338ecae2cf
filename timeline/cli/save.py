"""`timeline save`: the events of articles, written to a file."""

import argparse
import sys

from timeline.cli import given, terminal
from timeline.exports.formats import FORMATS, Format

HELP = "write the events to a file, in the format of its suffix"
EXAMPLES = (
    "timeline save article.txt --published 2024-06-21 --to events.csv",
    "timeline save first.html second.pdf --to both.html",
    "timeline save articles/ --country Ukraine --to ukraine.parquet",
    "timeline save article.txt --format ics --to - > article.ics",
)


def arguments(verb: argparse.ArgumentParser) -> None:
    """Articles, choices among their events, and the file to write."""
    given.files(verb)
    given.narrowing(verb)
    verb.add_argument(
        "--to", required=True, metavar="OUT", help='such as events.csv, or "-" for standard output'
    )
    names = [form.name for form in FORMATS.values()]
    given.form(verb, names, "", "whatever the suffix says")


def run(choices: argparse.Namespace) -> None:
    """Write the file, and say on standard error how much it holds and what it cannot."""
    form = _format(choices)
    if lacking := form.missing():
        raise ValueError(lacking)
    story = given.story(choices)
    data = form.dumps(story)
    if choices.to == "-":
        sys.stdout.buffer.write(data)
    else:
        from timeline.exports.whole import write_whole

        write_whole(choices.to, data)
    from timeline.views.terminal import count

    print(f"{choices.to}: {count(story)}", file=sys.stderr)
    if missing := form.left_out(story):
        terminal.note(missing)


def _format(choices: argparse.Namespace) -> Format:
    """The format that was named, or that of the suffix; asked before anything is read."""
    from timeline.exports import suffix_of

    if choices.format:
        return next(form for form in FORMATS.values() if form.name == choices.format)
    if choices.to == "-":
        raise ValueError("standard output has no suffix: name the format with --format")
    return FORMATS[suffix_of(choices.to)]
