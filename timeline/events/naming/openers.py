"""From the word that opens a sentence to whether it is a name, for its capital says nothing."""

import re
from collections.abc import Collection
from functools import lru_cache

from timeline.events.lexicon.words import words
from timeline.events.naming.names import Name
from timeline.events.naming.roles import CALLINGS

_VERB_ENDS = (
    "ed", "ing", "ation", "ically", "ably", "ibly", "edly", "ously", "ively", "ently", "antly",
    "tely", "gely", "rely", "ingly", "fully",
)  # fmt: skip
_DESCRIBES = re.compile(
    r" (?:the|an?|for|by|with|within|among|to)\b"
    r"| (?:and|but|yet) (?!(?:his|her|the|others|two|three)\b)[a-z]+, "
)
"""After a word of what somebody is, not a name: "Popular with voters", "Young and rich, Roe"."""
_LIKE_ENDS = ("ive", "ous", "ful", "less", "able", "ible")
_LED = re.compile(r" (?:in|at|of|on|as|about|from|during)\b")
"""After what somebody was like: "Active in the party, he led it"."""
_DONE = words(
    """caught taken beaten held shot seen known given built bought brought taught sent made found
    led driven written chosen torn drawn thrown struck born"""
)
"""What a sentence may open with, and nobody's name: "Caught in August, he was jailed"."""
_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_JOINTS = frozenset({" ", ", ", "; "})
_OWNS = re.compile(r"['’]s?$")
_KEPT = 8
"""Documents of which the names are looked through once, not once for each title."""
_MANY = re.compile(r" (?:[a-z]+s|men|women|people|children|police)\b")
_KIND_ENDS = (*_LIKE_ENDS, "al", "ic", "ary", "ist")
_OF_SOME = words(
    """young old elderly wealthy nearby new modern former current senior junior minor small large
    big several different similar certain great rich poor angry hungry distant overseas
    rebel rival hostile friendly foreign rural urban royal civil military naval private
    public medieval ancient heavy light strong weak fierce violent male female single famous
    popular volunteer amateur deaf blind further extra free open independent moderate
    conservative"""
)
"""What some are like, if it ends in none of these: "Local farmers", "Young men"."""


def is_name(name: Name, after: str, proper: Collection[str], common: Collection[str]) -> bool:
    """Whether a word that only opens a sentence is a name elsewhere, or may be one.

    "Faced with a strike", "Energetic and able," name nobody, nor does a word that the document has
    without its capital.
    """
    if len(name.words) > 1 or not name.opens or name.key in proper:
        return True
    low = name.key.lower()
    called = low in _DONE | CALLINGS and not name.said
    told = _DESCRIBES.match(after) is not None
    told = told or (low.endswith(_LIKE_ENDS) and _LED.match(after) is not None)
    like = low.endswith(_KIND_ENDS) or low in _OF_SOME
    told = told or (like and _MANY.match(after) is not None)
    return not (called or told or low.endswith(_VERB_ENDS) or low in common)


@lru_cache(_KEPT)
def ends_of_names(text: str) -> frozenset[str]:
    """The words that are a name by themselves, or the first or the last word of one.

    "Free" of "the Orange Free State" is none, nor is a word that only opens sentences.
    """
    found: set[str] = set()
    told = list(_WORD.finditer(text))
    for before, word, after in zip([None, *told], told, [*told[1:], None], strict=False):
        if not word[0][0].isupper():
            continue
        gap = text[before.end() : word.start()] if before is not None else ""
        name = before is not None and before[0][0].isupper() and before[0] != "The"
        inside = name and gap == " "
        led = not name and gap in _JOINTS
        goes_on = after is not None and after[0][0].isupper() and after.start() - word.end() == 1
        if not goes_on if inside else led or goes_on:
            found.add(_OWNS.sub("", word[0]))
    return frozenset(found)
