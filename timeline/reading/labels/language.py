"""From a text and what its file says to its language, and a note where it seems not to be English.

The rules hear English only.
"""

from timeline.patterns import later

NOT_ENGLISH = "it seems not to be in English: only English dates are found, and few of those here"
ENGLISH = "en"
ENOUGH_WORDS, MOST_CHARACTERS = 40, 12_000
"""Fewer words say nothing of their language; more characters are not looked at."""
LEAST_SHARE = 0.04
"""English prose has 0.15 and more, other languages nearly none."""

_TAG = later(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,3}")
_WORD = later(r"[a-z]+(?![^\W\d_])|[^\W\d_]+")
_ENGLISH = frozenset(
    _WORD.findall(
        "the and to that with were his her which from for by are said has had not have this its"
        " their would been after when who will but they"
    )
)


def language_of(text: str, said: str = "") -> tuple[str, tuple[str, ...]]:
    """The language of a text (BCP 47), empty where nothing says it, and what is worth noting.

    `said` is what its file says; where the words speak against English, so much is not believed.
    """
    tag = said.strip().replace("_", "-")
    given = tag if _TAG.fullmatch(tag) else ""
    english = _is_english(text)
    if english is False:
        is_wrong = given.lower().partition("-")[0] == ENGLISH
        return "" if is_wrong else given, (NOT_ENGLISH,)
    is_other = english is None and given.lower().partition("-")[0] not in ("", ENGLISH)
    return given or (ENGLISH if english else ""), (NOT_ENGLISH,) if is_other else ()


def _is_english(text: str) -> bool | None:
    """Whether the words are English; nothing where they are too few to tell."""
    words = _WORD.findall(text[:MOST_CHARACTERS].casefold())
    if len(words) < ENOUGH_WORDS:
        return None
    return sum(map(_ENGLISH.__contains__, words)) / len(words) >= LEAST_SHARE
