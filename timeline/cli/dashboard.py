"""`timeline dashboard`: the page, opened on files."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse

HELP = "open the dashboard, on these files if any are named"
EXAMPLES = (
    "timeline dashboard",
    "timeline dashboard article.txt",
    "timeline dashboard events",
)


def arguments(verb: argparse.ArgumentParser) -> None:
    """The files to open it on, or one dataset of events."""
    verb.add_argument("files", nargs="*", metavar="FILE")


def run(choices: argparse.Namespace) -> None:
    """Start Streamlit and wait until it is stopped."""
    from timeline.archive.place import is_archive
    from timeline.limits import InputRefused

    files = [str(Path(file).resolve()) for file in choices.files]
    for file in files:
        if not Path(file).is_file() and not (len(files) == 1 and is_archive(file)):
            raise InputRefused(f'no file named "{file}"')
    home = folder()
    # -P keeps a file named calendar.py in the current folder from standing in for a package.
    command = [sys.executable, "-P", "-m", "streamlit", "run", str(home / "dashboard.py")]
    subprocess.run([*command, "--", *files] if files else command, cwd=home, check=False)


def folder() -> Path:
    """Where `dashboard.py` stands with its data and settings: the package's copy, or ours."""
    package = Path(__file__).resolve().parent.parent
    packed = package / "app"
    return packed if (packed / "dashboard.py").is_file() else package.parent
