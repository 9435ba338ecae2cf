"""From article text to lines of a known width that Plotly draws as text and nothing else."""

import html
import unicodedata
from functools import lru_cache

_NARROW, _SLIM, _WIDE, _WIDEST = "iljI.,:;'|!’‘`·", 'ftr()[]{}-/\\"“” *', "mwM&%+<>=~", "W@—…"
_BOLD = 1.06
_NARROWER = (0.55, 0.65, 0.75, 0.85, 0.95)


def escaped(text: str) -> str:
    """Text that Plotly shows as it is: on one line, without tags, `%{…}` templates or formulas."""
    line = "".join(c if c.isprintable() else " " for c in " ".join(text.split()))
    return html.escape(line, quote=False).replace("%{", "%&#123;").replace("$", "&#36;")


def text_width(text: str, size: float, *, bold: bool = False) -> float:
    """About how many pixels the text is wide in the page's typeface at that size in pixels."""
    return sum(map(_letter_width, text)) * size * (_BOLD if bold else 1)


def wrapped(text: str, width: float, size: float, *, lines: int = 2) -> list[str]:
    """The text as at most so many lines of at most `width` pixels; what is over ends in "…".

    Lines are about equally long, so that no word stands alone in the last one.
    """
    found, left = _filled(text, width, size, lines)
    if left:
        found[-1] = _ended(found[-1], width, size)
    elif len(found) > 1:
        for share in _NARROWER:
            closer, left = _filled(text, width * share, size, len(found))
            if not left:
                return closer
    return found


def _filled(text: str, width: float, size: float, lines: int) -> tuple[list[str], list[str]]:
    """Lines as full as they get, and the words that are left over."""
    found: list[str] = []
    words = text.split()
    while words and len(found) < lines:
        count = _how_many_fit(words, width, size)
        if count:
            found.append(" ".join(words[:count]))
            words = words[count:]
        else:
            letters = _how_many_letters_fit(words[0], width, size)
            found.append(words[0][:letters])
            words[0] = words[0][letters:]
    return found, words


@lru_cache(maxsize=4096)
def _letter_width(letter: str) -> float:
    for letters, width in ((_NARROW, 0.26), (_SLIM, 0.34), (_WIDE, 0.76), (_WIDEST, 0.86)):
        if letter in letters:
            return width
    if unicodedata.east_asian_width(letter) in "WF":
        return 1.0
    if unicodedata.combining(letter):
        return 0.0
    return 0.61 if letter.isupper() else 0.51


def _how_many_fit(words: list[str], width: float, size: float) -> int:
    used, space = 0.0, text_width(" ", size)
    for count, word in enumerate(words):
        used += text_width(word, size) + (space if count else 0)
        if used > width:
            return count
    return len(words)


def _how_many_letters_fit(word: str, width: float, size: float) -> int:
    used = 0.0
    for count, letter in enumerate(word):
        used += text_width(letter, size)
        if used > width:
            return max(count, 1)
    return len(word)


def _ended(line: str, width: float, size: float) -> str:
    room = width - text_width("…", size)
    while line and text_width(line, size) > room:
        line = line[:-1]
    return line.rstrip(" ,;:") + "…"
