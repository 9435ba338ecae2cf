"""From a bare noun to the fuller words for it before: "the crash", "a bus crash near Lima".

"The crash" is that where it was told a few sentences before, and no other. Of a thing that does not
happen a name has to be told, or what it is of: "the Vela probe", "the museum of glass".
"""

import re
from functools import lru_cache

from timeline.events.lexicon.numbers import FEW
from timeline.events.lexicon.people_words import NO_NAMES
from timeline.events.lexicon.words import LINKS
from timeline.events.naming.things import NO_MANY
from timeline.model import Document
from timeline.patterns import later

_NEAR = 4
"""The fuller words were told so many sentences back at most."""
_LONGEST = 45
"""Characters that a title has room for."""
_FAR = 2000
"""Characters back to what "the five" are."""
_KEPT = 64
_DATED = r"(?:[A-Z][a-z]+\.? \d{1,2}(?:st|nd|rd|th)? |[A-Z][a-z]+day(?:['’]s)? )?"
_OWNER = rf"(?:[Aa]n?|[Tt]he|[Ii]ts|[Tt]heir|[A-Z][\w’'-]*(?:s['’]|['’]s)) {_DATED}"
_NAME = r"[A-Z][\w’'-]*(?: (?:(?:of|and) )?[A-Z][\w’'-]*){0,3}"
_OF = (
    r" of (?:the |an? )?[a-z]{3,}(?: [a-z]{3,})?(?=[,.;]| (?:and|in|on|at|for|to|with|by|from|that"
    r"|which|was|is|were|had|has|who|\w+ed)\b)"
)
_MANY = (
    rf"((?:(?!(?:{LINKS})\b)[a-z-]+ ){{0,3}}?(?:[a-z]+s|[a-z]*men|people|children))\b(?! [a-z]+s\b)"
)
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


def retold(noun: str, at: int, document: Document, *, happens: bool) -> str | None:
    """The one fuller phrase that "the" noun at a place of the text calls again, or nothing.

    Unless it `happens`, the noun opens its sentence: "Near Oslo, the plant" may be another.
    """
    starts = [each.start for each in document.sentences if each.start <= at]
    start = starts[-1 - _NEAR :][0] if starts else 0
    before = document.text[starts[-1] if starts else 0 : at].split()
    if not happens and any(word[0].isupper() and _is_name(word) for word in before):
        return None
    told = [each[0] for each in _pattern(noun).finditer(document.text, start, at)]
    fuller = {name for each in told if (name := _full(noun, each, happens))}
    many = re.search(rf"\b{re.escape(noun)}e?s\b", document.text[start:at])
    another = re.search(
        rf"\b(?:{_OTHERS}) (?:[\w-]+ )?{re.escape(noun)}\b",
        document.text[start:at],
    )
    name = fuller.pop() if len(fuller) == 1 else ""
    return name if name and not (many or another) and len(name) <= _LONGEST else None


def counted(number: str, document: Document, at: int) -> str | None:
    """Who "the five" at a place of the text are: "Five former leaders", or nothing."""
    said = f"{number}|{FEW.index(number) + 2}" if number in FEW else number
    told = re.findall(rf"\b(?i:{said}) {_MANY}", document.text[max(0, at - _FAR) : at])
    fit = [each for each in told if each.split()[-1] not in NO_MANY]
    last = f"{number} {fit[-1]}" if fit else ""
    return last[:1].upper() + last[1:] if last and len(last) <= _LONGEST else None


@lru_cache(_KEPT)
def _pattern(noun: str) -> re.Pattern[str]:
    return later(
        rf"(?<!\bis )(?<!\bwas )\b{_OWNER}(?:[A-Za-z][\w’'-]* ){{0,3}}{re.escape(noun)}\b"
        rf"(?: (?:on|in|at|over|near|off|of|against|between) (?:the )?{_NAME}{_WHOLE}|{_OF})?"
    )


def _full(noun: str, told: str, happens: bool) -> str:
    """The phrase with "the" and without its date, if it says more than the noun."""
    bare = re.sub(rf"^{_OWNER}", "", told)
    before, _, after = bare.partition(noun)
    small = any(_SMALL.fullmatch(word) for word in before.split())
    if small:
        return ""
    named = happens or any(word[0].isupper() for word in before.split())
    return f"the {bare}" if after.strip() or (before.strip() and named) else ""


def _is_name(word: str) -> bool:
    """Whether a word with a capital is no month, and not only the first of a sentence."""
    return word.strip(".,’'").lower() not in NO_NAMES
