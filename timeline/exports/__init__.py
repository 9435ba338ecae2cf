"""From a story to a file that other programs read; the format follows from the suffix.

A double suffix such as `.timelinejs.json` is looked for before the single one. To add a format,
write a module with `dumps(story) -> bytes`, and `left_out(story) -> str` where the format cannot
hold everything, and give it a line in `formats.py`.
"""

from __future__ import annotations

from os import PathLike, fspath
from typing import TYPE_CHECKING

from timeline.exports.formats import FORMATS, Format

if TYPE_CHECKING:
    from timeline.story import Story

__all__ = ["FORMATS", "Format", "dumps", "left_out", "loads_json", "suffix_of", "write"]


def write(story: Story, path: str | PathLike[str]) -> None:
    """Write the story in the format of the path's suffix, whole or not at all.

    ValueError with one sentence where the suffix is no format; OSError where the disk refuses,
    and then a file that was there before is as it was.
    """
    from timeline.exports.whole import write_whole

    write_whole(path, dumps(story, suffix_of(path)))


def dumps(story: Story, suffix: str) -> bytes:
    """The story as the bytes of a file with that suffix; ValueError where it is no format."""
    return _format(suffix).dumps(story)


def left_out(story: Story, suffix: str) -> str:
    """What a file with that suffix cannot hold, in one sentence; empty where it holds all."""
    return _format(suffix).left_out(story)


def loads_json(data: bytes) -> Story:
    """The story that a JSON export holds, equal to the one that was written.

    ValueError with one sentence where the data is damaged, not a story, or of a newer version.
    """
    from timeline.exports.json_story import loads

    return loads(data)


def suffix_of(path: str | PathLike[str]) -> str:
    """The longest suffix of the path that is a format; ValueError where none is.

    >>> suffix_of("news.timelinejs.json"), suffix_of("news.json")
    ('.timelinejs.json', '.json')
    """
    name = fspath(path).lower()
    for suffix in sorted(FORMATS, key=len, reverse=True):
        if name.endswith(suffix):
            return suffix
    raise ValueError(_no_format(fspath(path)))


def _format(suffix: str) -> Format:
    try:
        return FORMATS[suffix.lower()]
    except KeyError:
        raise ValueError(_no_format(suffix)) from None


def _no_format(name: str) -> str:
    return f'no format for "{name}": a story can be saved as {", ".join(sorted(FORMATS))}'
