"""Regular expressions of any of some words, which are found in a fraction of the time.

One that begins with a boundary is tried at every letter of a text; one that begins with a set of
letters is tried only at these, which the engine looks for in a loop of its own.
"""

import re
from collections import defaultdict
from collections.abc import Iterable


def any_word(words: Iterable[str], *, ignore_case: bool = False) -> str:
    """The regular expression of any of these words, each of two letters or more, as a whole.

    >>> re.findall(any_word(["he", "her", "she"]), "Then she met her other brother; he left.")
    ['she', 'her', 'he']
    """
    rests: defaultdict[str, list[str]] = defaultdict(list)
    for word in sorted(set(words)):
        rests[word[0]].append(re.escape(word[1:]))
    letters = sorted({*rests, *map(str.swapcase, rests)} if ignore_case else rests)
    told = "|".join(f"(?<={first})(?:{'|'.join(rest)})" for first, rest in rests.items())
    return rf"[{''.join(letters)}](?<=\b.)(?{'i' if ignore_case else ''}:{told})\b"
