"""From paths to the files that they name: a folder stands for all files in it that we read."""

import os
from collections.abc import Iterator
from pathlib import Path

from timeline.limits import MAX_FILES, InputRefused
from timeline.reading import given
from timeline.reading.formats import SUFFIXES


def files_in(*paths: str | os.PathLike[str]) -> tuple[Path, ...]:
    """The files, in the order given; those of a folder and of the folders in it by their names.

    Hidden files and links that lead out of a folder are passed over. InputRefused for a folder
    without a file that we read, and for more files than the limit.
    """
    found: list[Path] = []
    for path in map(Path, map(given.path, paths)):
        inside = sorted(_inside(path)) if path.is_dir() else [path]
        if not inside:
            raise InputRefused(f"the folder {path.name} holds no file of a kind that is read")
        found += inside
        if len(found) > MAX_FILES:
            raise InputRefused(f"these are over {MAX_FILES} files, which is the limit at once")
    return tuple(found)


def _inside(folder: Path) -> Iterator[Path]:
    for path in folder.rglob("*"):
        own = path.relative_to(folder)
        if (
            path.suffix.lower() in SUFFIXES
            and not any(part.startswith(".") for part in own.parts)
            and path.is_file()
            and not path.is_symlink()
        ):
            yield path
