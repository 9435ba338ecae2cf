"""From a place in a text to the names of people that the words beside it tie to it.

Heard are "French President Anne Durand", "France's president, Anne Durand,", "President Anne
Durand of France", "Anne Durand, the French president," and "Anne Durand (France)".
"""

import re
from collections.abc import Iterator
from functools import cache

from timeline.model import Place
from timeline.patterns import later
from timeline.places.names import Hit
from timeline.places.tables import rows

REACH = 120
"""How many characters on either side of a place are read."""

_LONGEST_NAME = 4
PARTICLES = (
    "abu", "al", "ben", "bin", "da", "das", "de", "del", "della", "den", "der", "di", "dos", "du",
    "el", "ibn", "la", "las", "le", "los", "ten", "ter", "van", "von", "y", "zu",
)  # fmt: skip
"""Small words within a name."""
_PARTICLE = rf"(?:{'|'.join(PARTICLES)})[ -]"
_PART = rf"(?:{_PARTICLE}){{0,3}}[^\W\d_a-z][\w'-]*"
_NAME = rf"(?P<name>{_PART}(?: (?:[A-Z]\. )?{_PART}){{0,3}})"
_FULL_NAME = rf"(?P<name>{_PART}(?: (?:[A-Z]\. )?{_PART}){{1,3}})"
_NAME_WORD = re.compile(rf"[^\W\d_a-z](?:[\w'-]*|\.)\Z|(?:{'|'.join(PARTICLES)})\Z")
_FIRST_AFTER = re.compile(r"(?:'s|')? ([^\W_]+)")
_LED = (" of ", " of the ", " (", " ( the ")
_LED_REACH, _TITLE_REACH = 10, 30
"""How many characters show whether a place is led to, or a title stands behind it."""
_ONE_BEFORE = re.compile(r"\b(?:[Aa]n?|[Tt]he|-old) $")
_BY_ONE = re.compile(r"\b(?:by|with|under|from|to|of|for|as) an? $")
"""Before what people somebody is of whom no more is told: "led by a Swiss judge"."""
_ONE_AFTER = re.compile(r"[,.;]|'s |’s | (?:who|was|is|has|had|will|would|won|beat|[a-z]+ed) ")
"""Around the name of a people where it is somebody: "the 24-year-old Dane, who", "a Pole was"."""
_BREAK = re.compile(r"(?<!\n)\n(?!\n)|[^\S\n ]")


def names_beside(text: str, hit: Hit) -> Iterator[str]:
    """The names, with any titles still on them, that belong to the place at `hit`."""
    next_ = one_line(text[hit.end : hit.end + _TITLE_REACH])
    led = one_line(text[max(0, hit.start - _LED_REACH) : hit.start]).endswith(_LED)
    # In "Queen Ada of Norway and King Olaf of Spain" he is told with her, and is none of hers.
    titled = _starts_with_title(next_) and not (led and next_.startswith(" and "))
    if titled or led:
        before = one_line(text[max(0, hit.start - REACH) : hit.start])
        after = one_line(text[hit.end : hit.end + REACH])
        yield from _after(after) if titled else ()
        yield from _before(before, after)


def is_title(word: str) -> bool:
    """Whether a word may stand in the title before a name: "President", "deputy"."""
    return word.lower() in _heads() or word.lower() in _words("before")


def one_line(text: str) -> str:
    """The text with every blank a space, save the break between paragraphs."""
    return text if text.isprintable() else _BREAK.sub(" ", text)


def _after(after: str) -> Iterator[str]:
    for pattern in ("name", "comma"):
        said = _heard()[pattern].match(after)
        if said:
            yield said["name"]


def _before(before: str, after: str) -> Iterator[str]:
    body = before.removesuffix(" the ") + " " if before.endswith(" the ") else before
    if body.endswith(" of "):
        yield from _of(body.removesuffix(" of "))
    elif body.endswith(" (") and after.startswith(")"):
        yield " ".join(_name_at_end(body.removesuffix(" (").split(" ")))
    elif _starts_with_title(after) and _heard()["office"].match(after):
        yield from _apposed(body.rstrip().split(" "))


def _of(before: str) -> Iterator[str]:
    """ "President Anne Durand of", and "Anne Durand, president of"."""
    words = before.split(" ")
    name = _name_at_end(words)
    ahead = words[-len(name) - 1] if 0 < len(name) < len(words) else ""
    if name and any(word.lower() in _heads() for word in (ahead, *name)):
        yield " ".join(name)
    elif words[-1].lower() in _heads():
        yield from _apposed(words)


def _apposed(words: list[str]) -> Iterator[str]:
    """The full name before a comma and the start of a title: "Anne Durand, the former"."""
    while words and (is_title(words[-1]) or words[-1] in {"the", "a", "an", "and"}):
        words = words[:-1]
    if words and words[-1].endswith(","):
        name = _name_at_end([*words[:-1], words[-1].removesuffix(",")])
        if len(name) > 1:
            yield " ".join(name)


def _name_at_end(words: list[str]) -> list[str]:
    """The words of a name, at most four and its titles, that a list of words ends with."""
    start = len(words)
    while start and len(words) - start <= 2 * _LONGEST_NAME and _NAME_WORD.match(words[start - 1]):
        start -= 1
    return words[start:]


def _starts_with_title(after: str) -> bool:
    first = _FIRST_AFTER.match(after)
    return first is not None and first[1].lower() in _first_words()


@cache
def _heard() -> dict[str, re.Pattern[str]]:
    head = "|".join(sorted(map(re.escape, _heads()), key=len, reverse=True))
    ahead = "|".join(sorted(map(re.escape, _words("before")), key=len, reverse=True))
    title = rf"(?:'s|')? (?i:(?:(?:{ahead}|{head})[ -]){{0,6}}(?:{head}))\b"
    title += r"(?: (?:to|for|in) (?:the )?[A-Z][\w.-]*)?"
    return {
        "name": later(rf"{title} {_NAME}"),
        "comma": later(rf"{title}, {_FULL_NAME}(?=[,.;)]| said\b| told\b)"),
        "calling": re.compile(rf" (?:[a-z-]+ ){{0,2}}?(?:{'|'.join(sorted(_words('calling')))})\b"),
        "office": re.compile(rf"{title}(?=[,.;:)]|$| who\b| and\b)"),
    }


@cache
def _first_words() -> frozenset[str]:
    return frozenset(re.split(r"[ -]", word)[0] for word in _heads() | _words("before"))


def is_of_one(text: str, place: Place) -> bool:
    """Whether the name of a people only tells what somebody is: "Swiss director Ada Roe".

    So do "led by a Swiss judge" and "a Swiss-born judge".
    """
    if place.by != "people":
        return False
    after = text[place.span.end : place.span.end + _TITLE_REACH]
    if after.startswith(("-born", "-trained", "-educated", "-raised")):
        return True
    before = text[max(0, place.span.start - _LED_REACH) : place.span.start]
    if _heard()["calling"].match(after) or (_BY_ONE.search(before) and _starts_with_title(after)):
        return True
    return bool(_ONE_BEFORE.search(before) and _ONE_AFTER.match(after))


@cache
def _heads() -> frozenset[str]:
    return _words("head") | _words("calling")


@cache
def _words(kind: str) -> frozenset[str]:
    told = (word for row in rows("titles") if row.name == kind for word in row.words)
    return frozenset(word.lower() for word in told)
