"""From the bytes of a plain text or Markdown file to its text, and its front matter."""

import re
from collections.abc import Mapping
from datetime import date, datetime

from timeline.limits import MAX_FRONT_MATTER_CHARACTERS, InputRefused
from timeline.patterns import later
from timeline.phrases import read_day
from timeline.reading.encodings import decode
from timeline.reading.files.front_matter import NAMES, labelled
from timeline.reading.unwrapped import Unwrapped
from timeline.records import replace

_FRONT_MATTER = later(
    r"\A\+\+\+[ \t]*\r?\n(?P<toml>.*?)^\+\+\+[ \t]*(?:\r?\n|\Z)", re.MULTILINE | re.DOTALL
)
_PLAIN = later(
    r"([A-Za-z0-9_-]+)[ \t]*=[ \t]*(?:\"([^\"\\\x00-\x1f\x7f]*)\"|(\d{4}-\d\d-\d\d))[ \t]*",
    re.ASCII,
)
"""A name with a string in which nothing is escaped, or with a day."""


def unwrap(data: bytes) -> Unwrapped:
    """The text and front matter of a file; InputRefused if it is not text or not readable."""
    decoded = decode(data)
    return replace(label(decoded.text), notes=decoded.notes)


def label(text: str) -> Unwrapped:
    """The text after its front matter, TOML, YAML or JSON, with all that this says of it."""
    text = text.removeprefix("\ufeff")
    if text.startswith(("{", ";;;", "---json")):
        from timeline.reading.files.json_matter import json_matter

        fields, end = json_matter(text)
        return _labelled(text[end:], fields) if end else Unwrapped(text)
    if text.startswith("---"):
        from timeline.reading.files.yaml_matter import label_in_yaml

        return label_in_yaml(text) or Unwrapped(text)
    found = _FRONT_MATTER.match(text) if text.startswith("+++") else None
    if not found:
        return Unwrapped(text)
    if found.end() > MAX_FRONT_MATTER_CHARACTERS:
        raise InputRefused(
            f"the front matter has {found.end():,} characters,"
            f" the limit is {MAX_FRONT_MATTER_CHARACTERS:,}"
        )
    try:
        fields = _fields(found["toml"].replace("\r\n", "\n"))
    except (ValueError, RecursionError) as error:
        why = str(error).splitlines()[0][:100]
        raise InputRefused(f"the front matter between the +++ lines is not TOML: {why}") from None
    return _labelled(text[found.end() :], fields)


def _labelled(text: str, fields: Mapping[str, object]) -> Unwrapped:
    said = {name.lower(): _line(value) for name, value in fields.items()}
    day = next((fields[name] for name in fields if name.lower() in NAMES["published"]), None)
    return labelled(text, said, _day(day))


def _fields(toml: str) -> dict[str, object]:
    """The fields of front matter; ValueError where it is not TOML.

    The library takes as long to load as half an article to read, and most need none of it.
    """
    lines = [_PLAIN.fullmatch(line) for line in toml.split("\n") if line]
    plain = {each[1]: each for each in lines if each}
    if len(plain) == len(lines):
        return {
            name: date.fromisoformat(each[3]) if each[3] else each[2]
            for name, each in plain.items()
        }
    import tomllib

    return tomllib.loads(toml)


def _line(field: object) -> str:
    """A field on one line; of a list its words and the names in it."""
    if isinstance(field, list):
        return ", ".join(filter(None, map(_line, field)))
    if isinstance(field, dict):
        return _line(field.get("name"))
    return " ".join(field.split()) if isinstance(field, str) else ""


def _day(field: object) -> date | None:
    if isinstance(field, datetime):
        return field.date()
    if field is None or isinstance(field, date):
        return field
    day = read_day(str(field))
    if day is None:
        raise InputRefused(
            f'the front matter wants a published day such as 2024-06-21, got "{str(field)[:40]}"'
        )
    return day
