"""From a text and its places to the people that it ties to a country: "French runner Marie Petit".

Heard are "French President Anne Durand", "France's president, Anne Durand,", "President Anne
Durand of France", "Anne Durand, the French president," and "Anne Durand (France)".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from timeline.places.bearers import is_given
from timeline.places.bearers import words as words_of
from timeline.places.gazetteer import known
from timeline.places.names import Hit, Meaning
from timeline.places.tables import rows

_BY = frozenset({"name", "people", "capital", "seat", "region", "side"})
_REACH = 120
_PARTICLE = r"(?:al|el|bin|ibn|ben|van|von|der|den|de|da|di|du|del|dos|la|le|ter|abu)[ -]"
_PART = rf"(?:{_PARTICLE}){{0,3}}[^\W\d_a-z][\w'-]*"
_NAME = rf"(?P<name>{_PART}(?: (?:[A-Z]\. )?{_PART}){{0,3}})"
_FAMILY_FIRST = frozenset({"CHN", "KOR", "PRK", "TWN", "VNM"})
_BRACKETED = re.compile(rf"{_NAME} \($")
_HEADING_SHARE = 0.6
_FIRST_AFTER = re.compile(r"(?:'s|')? ([^\W_]+)")
_BODY = re.compile(
    r"[IVX]+|Jr\.|Sr\.|However|Northeast|Northwest|Southeast|Southwest|Meanwhile|Army|Corps|Guards?|Party|Union|Council|Ministry|Office|Command|Division|Staff|Force|Forces"
    r"|Front|Movement|League|Agency|Department|Committee|Assembly|Parliament|Navy|House|University"
    r"|Institute|Bank|Group|Company|Brigade|Regiment|Government|Court|Church|War|City|State"
)

Person = tuple[str, tuple[str, ...]]


def people(text: str, found: tuple[Hit, ...]) -> dict[str, Meaning]:
    """Each person's full name, and the one word that later calls them, with their countries.

    `found` are the places of a plain text. A word that two people of different countries share,
    or that also names a place, is left out.
    """
    introduced = tuple(_introduced(text, found))
    taught = {name: Meaning(codes, by="person") for name, codes in reversed(introduced)}
    claims: dict[str, set[tuple[str, ...]]] = {}
    for name, codes in (*introduced, *_leaders(text, found)):
        for word in _called(name, codes):
            claims.setdefault(word, set()).add(codes)
    places = {text[hit.start : hit.end] for hit in found}
    for word, claim in claims.items():
        if len(claim) == 1 and word not in places:
            taught.setdefault(word, Meaning(next(iter(claim)), by="person"))
    return taught


def is_title(word: str) -> bool:
    """Whether a word may stand in the title before a name: "President", "deputy"."""
    return word.lower() in _words("head") or word.lower() in _words("before")


def _introduced(text: str, found: tuple[Hit, ...]) -> Iterator[Person]:
    for hit in found:
        if hit.meaning.by in _BY and len(hit.meaning.countries) == 1:
            for said in _beside(text, hit):
                name = _kept(said)
                if name and not _is_leader(name) and not _in_heading(text, hit):
                    yield name, hit.meaning.countries


def _leaders(text: str, found: tuple[Hit, ...]) -> Iterator[Person]:
    for hit in found:
        if hit.meaning.by == "leader":
            yield text[hit.start : hit.end], hit.meaning.countries


def _beside(text: str, hit: Hit) -> Iterator[str]:
    """The names that stand before or after a place in a way that ties them to it."""
    before = _one_line(text[max(0, hit.start - _REACH) : hit.start])
    after = _one_line(text[hit.end : hit.end + _REACH])
    heard = _heard()
    ways: list[re.Match[str] | None] = []
    first = _FIRST_AFTER.match(after)
    if first and first[1].lower() in _first_words():
        ways += [heard["after"].match(after), heard["after comma"].match(after)]
        if before.endswith((", ", ", the ", ", a ", ", an ", "former ", "then ")):
            ways.append(heard["apposed"].search(before) if heard["title"].match(after) else None)
    if before.endswith((" of ", " of the ")):
        ways += [heard["of"].search(before), heard["office"].search(before)]
    if after.startswith(")") and before.endswith(" ("):
        ways.append(_BRACKETED.search(before))
    yield from (said["name"] for said in ways if said)


@cache
def _heard() -> dict[str, re.Pattern[str]]:
    head = "|".join(sorted(map(re.escape, _words("head")), key=len, reverse=True))
    ahead = "|".join(sorted(map(re.escape, _words("before")), key=len, reverse=True))
    title = rf"(?i:(?:(?:{ahead}|{head})[ -]){{0,6}}(?:{head}))\b"
    to = r"(?: (?:to|for|in) (?:the )?[A-Z][\w.-]*)?"
    full = _NAME.replace("{0,3})", "{1,3})")
    start = r"(?:'s|')?"
    return {
        "after": re.compile(rf"{start} {title}{to} {_NAME}"),
        "after comma": re.compile(rf"{start} {title}{to}, {full}(?=[,.;)]| said\b| told\b)"),
        "title": re.compile(rf"{start} {title}{to}(?=[,.;:)]|$| who\b| and\b)"),
        "apposed": re.compile(rf"{full}, (?:the |an? )?(?:(?i:{ahead}) ){{0,2}}$"),
        "of": re.compile(rf"\b{title} {_NAME},? of (?:the )?$"),
        "office": re.compile(rf"{full}, (?:the |an? )?{title} of (?:the )?$"),
    }


@cache
def _first_words() -> frozenset[str]:
    words = _words("head") | _words("before")
    return frozenset(re.split(r"[ -]", word)[0] for word in words)


@cache
def _words(kind: str) -> frozenset[str]:
    return frozenset(
        word.lower() for row in rows("titles") if row.name == kind for word in row.words
    )


def _kept(said: str) -> str:
    """A name without the weekdays, titles and numbers around it; empty if nothing is left."""
    no_part = words_of("apart")
    words = [word.removesuffix("'s").rstrip("'-") for word in said.split()]
    while words and (words[0] in no_part or words[0][:1].islower() or is_title(words[0])):
        words = words[1:]
    for at, word in enumerate(words):
        if word in no_part:
            words = words[:at]
            break
    if any(_BODY.fullmatch(word) or _is_known(word) for word in words):
        return ""
    return " ".join(words)


def _is_leader(name: str) -> bool:
    first, *rest = name.split()
    return (("", *rest) if rest else ("",)) in {words for words, _ in known().get(first, ())}


def _is_known(word: str) -> bool:
    return any(rest == ("",) for rest, _ in known().get(word, ()))


def _called(name: str, codes: tuple[str, ...]) -> tuple[str, ...]:
    """The words that alone may call a person later: the family name, where it can be told."""
    no_part = words_of("apart")
    words = name.split()
    while words and words[-1] in no_part:
        words = words[:-1]
    if len(words) < 2:
        return ()
    family_first = not _FAMILY_FIRST.isdisjoint(codes)
    called = {words[0], words[-1]} if codes == ("VNM",) else {words[0 if family_first else -1]}
    return tuple(
        word
        for word in called
        if len(word) > 1
        and word[0].isupper()
        and not (is_given(word) or is_title(word) or _is_known(word) or word in no_part)
    )


def _in_heading(text: str, hit: Hit) -> bool:
    """Whether the line of a place is a heading whose every word has a capital."""
    start = text.rfind("\n", max(0, hit.start - _REACH), hit.start) + 1
    end = text.find("\n", hit.end, hit.end + _REACH)
    line = text[start or max(0, hit.start - _REACH) : end if end >= 0 else hit.end + _REACH]
    words = [word for word in line.split() if word[0].isalpha()]
    capitals = sum(word[0].isupper() for word in words)
    return capitals > _HEADING_SHARE * len(words) and not line.rstrip().endswith((".", '"', "”"))


def _one_line(text: str) -> str:
    """The text with every blank a space, save the break between paragraphs."""
    return re.sub(r"(?<!\n)\n(?!\n)|[^\S\n]", " ", text)
