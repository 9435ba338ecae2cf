"""From any text to one line that is safe to print in a terminal or a cell."""


def plain(text: str) -> str:
    """Text on one line, without characters that steer a terminal or turn words."""
    return "".join(c if c.isprintable() else " " for c in " ".join(text.split()))
