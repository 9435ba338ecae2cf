"""From any text to one line that is safe to print in a terminal."""

from __future__ import annotations


def plain(text: str) -> str:
    """Text on one line, without the control characters that would steer a terminal."""
    return "".join(c if c.isprintable() else " " for c in " ".join(text.split()))
