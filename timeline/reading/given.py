"""What a caller gave, checked: a text that is one, a path that names something."""

import os


def text(given: object) -> str:
    """The text; ValueError, with what to do, for anything else."""
    if isinstance(given, str):
        return given
    if isinstance(given, bytes | bytearray):
        raise ValueError("a text is wanted, got bytes: decode them, or read them from a file")
    if isinstance(given, os.PathLike):
        raise ValueError("a text is wanted, got a path: timeline.read reads files")
    raise ValueError(f"a text is wanted, got {_kind(given)}")


def path(given: object) -> str:
    """The path; ValueError, with what to do, for anything else."""
    if isinstance(given, list | tuple | set):
        raise ValueError("a path is wanted, got several in one: give them one by one, as *paths")
    if not isinstance(given, str | os.PathLike):
        raise ValueError(f"a path is wanted, got {_kind(given)}")
    named = os.fspath(given)
    if not isinstance(named, str) or not named.strip():
        raise ValueError("the path is empty: name a file or a folder")
    return named


def _kind(given: object) -> str:
    return "nothing" if given is None else f"a value of type {type(given).__name__}"
