"""The lines that belong to the paper and not to its report: a pattern and its examples each."""

from timeline.patterns import in_lower_case, later
from timeline.reading.furniture.habit import Habit
from timeline.reading.furniture.notices import NOTICES
from timeline.reading.furniture.signatures import SIGNATURES

__all__ = ["HABITS", "Habit", "habit_of"]

HABITS = (*SIGNATURES, *NOTICES)
_ANYWHERE = tuple(each for each in HABITS if not each.opens)
_OPENED = later("|".join(in_lower_case(each.opens) for each in HABITS if each.opens))
"""How any of the others begins, in lower case."""
_MARKS = later(
    r"\A(?:[-*+>] |#\+|:(?=\w+:)|[*_]{1,3}(?=\w))+|(?<=\w|[.:)])[*_]{1,3}(?!\w)|[*_]{2,3}"
)
"""What Markdown and its kin write before a line, or around its words."""
_LEADING = ("-", "+", ">", "#", ":")
"""Without one of these at its head, or a star or low line anywhere, a line has none of them."""


def habit_of(line: str) -> str:
    """The name of the habit that a line is, without the blanks around it; empty for none."""
    marked = "*" in line or "_" in line or line.startswith(_LEADING)
    words = _MARKS.sub("", line) if marked else line
    lower = words.lower()
    among = HABITS if _OPENED.match(lower) else _ANYWHERE
    return next((each.name for each in among if each.fits(words, lower)), "")
