"""From a text to the remarks in it that no reader sees: comments as HTML and Markdown have them."""

from collections.abc import Iterator

from timeline.model import Span

_OPENS, _CLOSES = "<!--", "-->"


def remarks(text: str) -> tuple[Span, ...]:
    """Comments in order that begin or end a line; one amid a sentence would part it and stays."""
    return tuple(each for each in _comments(text) if _is_at_edge(text, each))


def without(text: str, stretches: tuple[Span, ...]) -> str:
    """The text with blanks in place of the stretches, so that all else stands where it stood."""
    parts: list[str] = []
    at = 0
    for stretch in stretches:
        parts += text[at : stretch.start], " " * (stretch.end - stretch.start)
        at = stretch.end
    return "".join((*parts, text[at:]))


def _comments(text: str) -> Iterator[Span]:
    """Runs of comments with nothing but blanks between them; one that is never closed is none."""
    start, end = text.find(_OPENS), 0
    while start >= 0:
        end = text.find(_CLOSES, start)
        if end < 0:
            return
        end += len(_CLOSES)
        following = text.find(_OPENS, end)
        while following >= 0 and not text[end:following].strip():
            closed = text.find(_CLOSES, following)
            if closed < 0:
                break
            end = closed + len(_CLOSES)
            following = text.find(_OPENS, end)
        yield Span(start, end)
        start = following


def _is_at_edge(text: str, comment: Span) -> bool:
    line = text.rfind("\n", 0, comment.start) + 1
    line_end = text.find("\n", comment.end)
    after = text[comment.end : line_end if line_end >= 0 else len(text)]
    return not text[line : comment.start].strip() or not after.strip()
