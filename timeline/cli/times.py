"""`timeline times`: every time expression of an article, printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.cli import given

if TYPE_CHECKING:
    import argparse

HELP = "print every time expression with its value and its rule"
EXAMPLES = (
    "timeline times article.txt",
    "timeline times article.txt --published 2024-06-21 --format json",
)


def arguments(verb: argparse.ArgumentParser) -> None:
    """An article, and how to print its times."""
    given.file(verb)
    verb.add_argument("--format", choices=("text", "json"), default="text")


def run(choices: argparse.Namespace) -> None:
    """Print words, TIMEX3 type and value, and the rule that heard them."""
    from timeline.walk import times_of

    found = times_of(given.document(choices.file, choices.published))
    if choices.format == "json":
        import json
        from dataclasses import asdict

        print(json.dumps([asdict(time) for time in found], ensure_ascii=False, indent=1))
        return
    from timeline.views.terminal import plain

    for time in found:
        print(f"{plain(time.text):<28}  {time.type:<8}  {time.value:<18}  {time.rule}")
