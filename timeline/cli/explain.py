"""`timeline explain`: how the days of each time expression came about, printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.cli import given

if TYPE_CHECKING:
    import argparse

HELP = "say for each time expression how its days came about"
EXAMPLES = (
    "timeline explain article.txt",
    'timeline explain article.txt "early June" --published 2024-06-21',
)


def arguments(verb: argparse.ArgumentParser) -> None:
    """An article, and words to choose among its expressions."""
    given.file(verb)
    verb.add_argument("words", nargs="?", default="", help="only expressions with these words")


def run(choices: argparse.Namespace) -> None:
    """Print a paragraph an expression."""
    from timeline.views.explain import explanations

    document = given.document(choices.file, choices.published)
    print("\n\n".join(explanations(document, choices.words)) or "no time expression found")
