"""A story as plain text that fits a terminal: the days, the countries, the title, the sentence."""

from __future__ import annotations

import textwrap
from collections import Counter
from typing import TYPE_CHECKING

from timeline.views.words import when_words

if TYPE_CHECKING:
    from timeline.model import Event
    from timeline.story import Story

WIDTH = 100
NARROWEST = 40


def table(story: Story, *, width: int = WIDTH, sentences: bool = False) -> str:
    """One line an event, or with its sentence below; `width` is in characters, at least 40."""
    width = max(width, NARROWEST)
    whens = [when_words(event) for event in story.events]
    codes = [" ".join(event.countries) for event in story.events]
    left = max(map(len, whens), default=0)
    middle = min(max(map(len, codes), default=0), width // 4)
    lines: list[str] = []
    for event, when, code in zip(story.events, whens, codes, strict=True):
        lead = f"{when:<{left}}  {code:<{middle}}  "
        lines += _wrapped(plain(event.title), lead, " " * len(lead), width)
        if sentences:
            indent = " " * (left + 2)
            lines += [line for told in _told(story, event) for line in
                      _wrapped(f"“{told}”", indent, indent, width)]  # fmt: skip
            lines.append("")
    return "\n".join([*lines, count(story)])


def count(story: Story) -> str:
    """How many events there are, and what waits undated and why."""
    events = len(story.events)
    parts = [f"{events} event{'s' * (events != 1)}"]
    for reason, number in Counter(u.reason for u in story.undated).most_common():
        parts.append(f"{number} undated: {reason}")
    return "; ".join(parts)


def plain(text: str) -> str:
    """Text on one line, without the control characters that would steer a terminal."""
    return "".join(c if c.isprintable() else " " for c in " ".join(text.split()))


def _told(story: Story, event: Event) -> list[str]:
    return list(dict.fromkeys(plain(story.quote(evidence)) for evidence in event.evidence))


def _wrapped(text: str, lead: str, indent: str, width: int) -> list[str]:
    room = max(width, len(indent) + NARROWEST // 2)
    return textwrap.wrap(text, room, initial_indent=lead, subsequent_indent=indent) or [lead]
