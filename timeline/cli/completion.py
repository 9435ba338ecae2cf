"""`timeline completion`: a script that has the shell complete verbs, options and files."""

import argparse
from collections.abc import Iterator

HELP = "print a script that has your shell complete what you type"
EXAMPLES = (
    "timeline completion bash >> ~/.bash_completion",
    "timeline completion zsh > ~/.zfunc/_timeline",
    "timeline completion fish > ~/.config/fish/completions/timeline.fish",
)
_FILES = ("FILE", "FOLDER", "OUT")


def arguments(verb: argparse.ArgumentParser) -> None:
    """The shell."""
    verb.add_argument("shell", choices=("bash", "zsh", "fish"))


def run(choices: argparse.Namespace) -> None:
    """Print the script, which is made from the same parser as the help."""
    import shtab

    from timeline.cli import parser

    whole = parser()
    for action in _actions(whole):
        if action.metavar in _FILES:
            vars(action)["complete"] = shtab.FILE
    print(shtab.complete(whole, choices.shell))


def _actions(whole: argparse.ArgumentParser) -> Iterator[argparse.Action]:
    """The choices of all verbs."""
    for action in whole._actions:
        if isinstance(action, argparse._SubParsersAction):
            for verb in action.choices.values():
                yield from verb._actions
