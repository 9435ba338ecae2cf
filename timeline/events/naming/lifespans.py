"""From the brackets behind a name to whether they hold a life: "Ada Lund (1850 – 9 June 1920)"."""

import re

from timeline.model import Span
from timeline.patterns import later

HONOURS = r"(?:,? [A-Z]{2,6})*"
LEAD = later(
    rf"{HONOURS},? ?\((?P<told>[^()]{{4,160}})\)"
    r"(?:,? (?:is|was|became|(?!ruled|reigned)[a-z]{2,}ed) |[.,]|\Z)"
)
"""Behind the name that opens a life, with what the brackets tell."""
LIFE = re.compile(r",? ?\((?:[^()]{0,80}\d{3,4}|born|b\.)[^()]{0,80}\)(?:,| was| is)")
"""Behind any name, with a year at least."""
_OPENS = r"[^\W\d_]\)? \((?:born |b\. )?"
_TO_BIRTH = re.compile(rf"{_OPENS}$")
_TO_DEATH = re.compile(rf"{_OPENS}[^()]{{0,10}}\d{{3,4}}[^()]{{0,30}}[–—-] ?$")
_DEATH = re.compile(r"[^()\d]{0,30} ?[–—-] ?[^()]{0,40}\d{3,4}")
_END = re.compile(r"[^()\d]{0,30}\)")


def is_of_a_life(before: str, text: str, date: Span) -> bool:
    """Whether a date is the birth or the death in such brackets; `before` leads up to it."""
    if _TO_BIRTH.search(before):
        return _DEATH.match(text, date.end) is not None
    return _TO_DEATH.search(before) is not None and _END.match(text, date.end) is not None
