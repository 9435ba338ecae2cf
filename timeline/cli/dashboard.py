"""`timeline dashboard`: the page, opened on files."""

import argparse
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

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
    files, home = _opened(choices.files), folder()
    # -P keeps a file named calendar.py in the current folder from standing in for a package.
    command = [sys.executable, "-P", "-m", "streamlit", "run", str(home / "dashboard.py")]
    subprocess.run([*command, "--", *files] if files else command, cwd=home, check=False)


def _opened(given: Sequence[str]) -> list[str]:
    """One dataset as it is; of folders the files; InputRefused for what is not there."""
    from timeline import reading
    from timeline.archive.place import is_archive
    from timeline.limits import InputRefused

    if len(given) == 1 and is_archive(given[0]):
        return [str(Path(given[0]).resolve())]
    found = reading.files_in(*given)
    for file in found:
        if not file.is_file():
            raise InputRefused(f"there is no file {file.name}")
    return [str(file.resolve()) for file in found]


def folder() -> Path:
    """Where `dashboard.py` stands with its data and settings: the package's copy, or ours."""
    package = Path(__file__).resolve().parent.parent
    packed = package / "app"
    return packed if (packed / "dashboard.py").is_file() else package.parent
