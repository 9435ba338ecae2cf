"""The title that a text gives itself: a Markdown heading, or a first line like a headline."""

from __future__ import annotations

import re

from timeline.limits import MAX_TITLE_CHARACTERS

_HEADING = re.compile(r"#{1,6}[ \t]+(?P<words>.+?)[ \t]*#*\Z")
_FIRST_LINES = re.compile(r"\s*(?P<first>[^\r\n]+)(?P<after>\r?\n[ \t]*(?:\r?\n|\Z))?")


def title_of(text: str) -> str:
    """The headline that `text` begins with, its `#` marks left out; empty when there is none."""
    found = _FIRST_LINES.match(text)
    if not found or len(found["first"]) > MAX_TITLE_CHARACTERS:
        return ""
    line = " ".join(found["first"].split())
    heading = _HEADING.match(line)
    if heading:
        return heading["words"]
    has_text_after = text[found.end() :].strip() != ""
    if not (found["after"] and has_text_after and _like_a_headline(line)):
        return ""
    return line


def _like_a_headline(line: str) -> bool:
    return any(sign.isalpha() for sign in line) and not line.endswith((".", ",", ":", ";", "…"))
