"""The parts of a name of a file; pathlib, which has them too, takes long to load."""

import os


def base(path: str | os.PathLike[str]) -> str:
    """The name without its folder: "may.txt" of "news/may.txt"."""
    return os.path.basename(os.fspath(path).rstrip("/"))


def stem(path: str | os.PathLike[str]) -> str:
    """The name without its suffix: "may" of "news/may.txt"."""
    name = base(path)
    return name[: len(name) - len(suffix(name))]


def suffix(path: str | os.PathLike[str]) -> str:
    """What follows the last dot of the name, with it and in lower case; a hidden file has none."""
    name, dot, last = base(path).rpartition(".")
    return dot + last.lower() if name and last else ""
