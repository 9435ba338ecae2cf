"""From the bare noun of a happening to the fuller words for it before: "the crash", "a bus crash".

"The crash" is "the bus crash near Lima" where that was told a few sentences before, and no other.
"""

import re
from functools import lru_cache

from timeline.events.lexicon.words import LINKS
from timeline.model import Document

_NEAR = 4
"""The fuller words were told so many sentences back at most."""
_LONGEST = 45
"""Characters that a title has room for."""
_KEPT = 64
_DATED = r"(?:[A-Z][a-z]+\.? \d{1,2}(?:st|nd|rd|th)? |[A-Z][a-z]+day(?:['’]s)? )?"
_NAME = r"[A-Z][\w’'-]*(?: (?:(?:of|and) )?[A-Z][\w’'-]*){0,3}"
_WHOLE = r"\b(?<![’'])(?![’']| [A-Z]|(?<=an|sh|se|ic) [a-z])"
"""Behind a name: no more of it, and not what is "Danish"."""
_OTHERS = (
    "another|second|new|other|previous|earlier|later|similar|larger|bigger|stronger|smaller|weaker"
    "|worse|deadlier"
)
"""What a happening is called beside one more of its kind."""
_SMALL = re.compile(
    rf"(?:{LINKS}|entire|whole|full|same|first|last|final|next|own|alleged|\w+ed|\w+ly)"
)


def retold(noun: str, at: int, document: Document) -> str | None:
    """The one fuller phrase that "the" noun at a place of the text calls again, or nothing."""
    starts = [each.start for each in document.sentences if each.start <= at]
    start = starts[-1 - _NEAR :][0] if starts else 0
    told = [each[0] for each in _pattern(noun).finditer(document.text, start, at)]
    fuller = {name for each in told if (name := _full(noun, each))}
    many = re.search(rf"\b{re.escape(noun)}e?s\b", document.text[start:at])
    another = re.search(
        rf"\b(?:{_OTHERS}) (?:[\w-]+ )?{re.escape(noun)}\b",
        document.text[start:at],
    )
    name = fuller.pop() if len(fuller) == 1 else ""
    return name if name and not (many or another) and len(name) <= _LONGEST else None


@lru_cache(_KEPT)
def _pattern(noun: str) -> re.Pattern[str]:
    return re.compile(
        rf"\b(?:[Aa]n?|[Tt]he) {_DATED}(?:[a-z][a-z’'-]* ){{0,2}}{re.escape(noun)}\b"
        rf"(?: (?:on|in|at|over|near|off|of|against|between) (?:the )?{_NAME}{_WHOLE})?"
    )


def _full(noun: str, told: str) -> str:
    """The phrase with "the" and without its date, if it says more than the noun."""
    bare = re.sub(rf"^(?:[Aa]n?|[Tt]he) {_DATED}", "", told)
    before, _, after = bare.partition(noun)
    if any(_SMALL.fullmatch(word) for word in before.split()):
        return ""
    return f"the {bare}" if before.strip() or after.strip() else ""
