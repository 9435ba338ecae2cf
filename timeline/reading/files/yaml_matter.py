"""From the plain lines of YAML that many Markdown files begin with to what they say of the text.

Names with a value are read, and lists, folded lines and names of people under them, as blogs and
notebooks write them; other nested values are passed over.
"""

import json
from collections.abc import Iterable, Iterator, Sequence

from timeline.limits import MAX_FRONT_MATTER_CHARACTERS
from timeline.patterns import later
from timeline.phrases import read_day
from timeline.reading.files.front_matter import NAMES, labelled
from timeline.reading.unwrapped import Unwrapped

_MATTER = later(
    r"---[ \t]*\r?\n(?P<lines>(?:(?!---|\.\.\.)[^\n]*\n)+?)(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)"
)
_LINE = later(r"(?P<name>[A-Za-z][\w-]*):(?:[ \t]+(?P<value>.*))?|[ \t]+\S.*|-[ \t].*|#.*|")
_NESTED = later(r"(?P<name>[\w-]+):[ \t]+(?P<value>.+)")
_FOLDED = (">", "|")
"""How a value begins that stands on the lines below."""


def label_in_yaml(text: str) -> Unwrapped | None:
    """The text after its `---` front matter with all that this says; nothing where it has none."""
    found = _MATTER.match(text, 0, MAX_FRONT_MATTER_CHARACTERS)
    lines = [_LINE.fullmatch(line) for line in found["lines"].splitlines()] if found else []
    if not found or not all(lines):
        return None
    said: dict[str, list[str]] = {}
    for line in filter(None, lines):
        if line["name"]:
            said[line["name"].lower()] = [line["value"] or ""]
        elif said and not line[0].startswith("#"):
            said[next(reversed(said))].append(line[0].strip())
    told = {name: _value(parts) for name, parts in said.items()}
    if not any(told.get(name) for names in NAMES.values() for name in names):
        return None
    day = next((told[name] for name in NAMES["published"] if told.get(name)), "")
    return labelled(text[found.end() :], told, read_day(day))


def _value(parts: Sequence[str]) -> str:
    """A value on one line: itself, the items of a list, or the lines that are folded under it."""
    first, *rest = (" ".join(part.split()) for part in parts)
    if first.startswith(_FOLDED):
        return " ".join(filter(None, rest))
    if first.startswith("["):
        return ", ".join(map(_plain, first.strip("[]").split(",")))
    return _plain(first) if first else ", ".join(_items(rest))


def _items(lines: Iterable[str]) -> Iterator[str]:
    """The items of a list, or the names among nested values."""
    for line in lines:
        nested = _NESTED.fullmatch(line.removeprefix("- "))
        if nested and nested["name"].lower() == "name":
            yield _plain(nested["value"])
        elif line.startswith("- ") and not nested:
            yield _plain(line.removeprefix("- "))


def _plain(value: str) -> str:
    """A value without its quotation marks and what they escape."""
    value = value.strip()
    if value[:1] == value[-1:] == '"' and len(value) > 1:
        try:
            return str(json.loads(value))
        except ValueError:
            return value.strip('"')
    if value[:1] == value[-1:] == "'" and len(value) > 1:
        return value[1:-1].replace("''", "'")
    return value
