"""`timeline explain`: how the days of each time expression came about, printed."""

import argparse

from timeline.cli import given, terminal

HELP = "say for each time expression how its days came about"
EXAMPLES = (
    "timeline explain article.txt",
    'timeline explain article.txt "early June" --published 2024-06-21',
)
UNDER_ITS_LABEL = 12


def arguments(verb: argparse.ArgumentParser) -> None:
    """An article, and words to choose among its expressions."""
    given.file(verb)
    verb.add_argument("words", nargs="?", default="", help="only expressions with these words")
    given.form(verb, ("text", "json"))


def run(choices: argparse.Namespace) -> None:
    """Print a paragraph an expression, or its labelled lines as JSON."""
    from timeline.views.explain import explanations

    documents = given.documents(choices.file, choices.published)
    found = [told for each in documents for told in explanations(each, choices.words)]
    if choices.format == "json":
        terminal.show_json([_labelled(told) for told in found])
        return
    those = f' with "{choices.words}"' if choices.words else ""
    lines = "\n\n".join(found).splitlines() or [f"no time expression{those} found"]
    print(terminal.fitted(lines, indent=UNDER_ITS_LABEL))


def _labelled(told: str) -> dict[str, str]:
    """An explanation by its labels; the words come first and have none."""
    words, *lines = told.split("\n")
    pairs = (line.strip().partition(" ") for line in lines)
    return {"words": words.strip("“”"), **{label: text.strip() for label, _, text in pairs}}
