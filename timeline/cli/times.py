"""`timeline times`: every time expression of an article, printed."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from timeline.cli import given, terminal

if TYPE_CHECKING:
    import argparse

    from timeline.walk import TimeExpression

HELP = "print every time expression with its value and its rule"
EXAMPLES = (
    "timeline times article.txt",
    "timeline times article.txt --published 2024-06-21 --format json",
    "timeline times - --published 2024-06-21 < article.txt",
)
WORDS, FEWEST = 28, 10
"""Letters of an expression that are shown."""
WHOLE = 96
"""How wide a line is at most; in a narrow terminal, words and then rules are cut."""


def arguments(verb: argparse.ArgumentParser) -> None:
    """An article, and how to print its times."""
    given.file(verb)
    given.form(verb, ("text", "json", "jsonl", "csv"))


def run(choices: argparse.Namespace) -> None:
    """Print words, TIMEX3 type and value, and the rule that heard them."""
    from timeline.walk import times_of

    documents = given.documents(choices.file, choices.published)
    found = [time for document in documents for time in times_of(document)]
    if choices.format == "text":
        _print(found)
    elif choices.format == "csv":
        from timeline.exports.csv_table import written

        names = TIME_FIELDS
        print(written(names, ([getattr(t, n) for n in names] for t in found)).decode(), end="")
    else:
        _print_json(found, lines=choices.format == "jsonl")


TIME_FIELDS = ("start", "end", "text", "type", "value", "edtf", "rule")


def _print(found: list[TimeExpression]) -> None:
    from timeline.views.oneline import plain

    wide = terminal.width() if sys.stdout.isatty() else WHOLE
    room = max(FEWEST, min(WORDS, wide - WHOLE + WORDS))
    for time in found:
        words = plain(time.text)
        shown = words if len(words) <= room else f"{words[: room - 1]}…"
        print(f"{shown:<{room}}  {time.type:<8}  {time.value:<18}  {time.rule}"[:wide].rstrip())


def _print_json(found: list[TimeExpression], *, lines: bool) -> None:
    rows = [{name: getattr(time, name) for name in TIME_FIELDS} for time in found]
    if lines:
        import json

        for row in rows:
            print(json.dumps(row, ensure_ascii=False))
    else:
        terminal.show_json(rows)
