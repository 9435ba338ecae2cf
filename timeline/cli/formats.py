"""`timeline formats`: what can be read and what can be written, printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.exports.formats import FORMATS

if TYPE_CHECKING:
    import argparse

HELP = "list the formats that are written, with what each lacks on this machine"
EXAMPLES = ("timeline formats", "timeline formats --format json")


def arguments(verb: argparse.ArgumentParser) -> None:
    """How to print them."""
    verb.add_argument("--format", choices=("text", "json"), default="text")


def run(choices: argparse.Namespace) -> None:
    """Print a line a format."""
    if choices.format == "json":
        import json

        names = ("name", "suffix", "mime", "label")
        rows = [{name: getattr(form, name) for name in names} for form in FORMATS.values()]
        print(json.dumps(rows, indent=1))
        return
    for form in FORMATS.values():
        lacking = form.missing()
        print(f"{form.name:<11}{form.suffix:<18}{form.label}{f' ({lacking})' if lacking else ''}")
