"""`timeline completion`: a script that has the shell complete verbs, options and files."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse

HELP = "print a script that has your shell complete what you type"
EXAMPLES = (
    "timeline completion bash >> ~/.bash_completion",
    "timeline completion zsh > ~/.zfunc/_timeline",
    "timeline completion fish > ~/.config/fish/completions/timeline.fish",
)


def arguments(verb: argparse.ArgumentParser) -> None:
    """The shell."""
    verb.add_argument("shell", choices=("bash", "zsh", "fish"))


def run(choices: argparse.Namespace) -> None:
    """Print the script, which is made from the same parser as the help."""
    import shtab

    from timeline.cli import parser

    print(shtab.complete(parser(), choices.shell))
