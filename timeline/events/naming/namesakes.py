"""From a document to the names that a noun in them may call again: "Barton Abbey", "the abbey"."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import takewhile

from timeline.anyword import any_word
from timeline.events.lexicon.people_words import LANDMARKS, NO_NAMES, PERSON_TITLES
from timeline.events.lexicon.words import words
from timeline.model import Document
from timeline.patterns import later

_NAME = r"[A-Z][\w’'–-]*[\w’']"
_LANDMARK = re.compile(any_word(map(str.capitalize, LANDMARKS)))
_BEFORE = later(rf"(?<![\w’'–-])(?:(?:St\.|{_NAME}) ){{0,3}}(?:St\.|{_NAME}) \Z")
_AFTER = later(rf" of (?:the )?(?:St\. )?{_NAME}(?: {_NAME}){{0,3}}")
_GOES_ON = later(r" [A-Z]")
_LED = words(
    """canal tunnel railway line hotel theatre theater museum observatory treaty agreement accord
    accords pact convention protocol armistice act bill charter declaration constitution amendment
    battle siege expedition festival committee commission council court tribunal league federation
    union association empire dynasty orchestra choir glacier"""
)
"""What a name with "the" ends with, also where a heading leaves that out."""
_LETTERS = re.compile(r"\b[A-Z]{2,6}\b")
_FAR = 120
"""Characters before such a word in which the rest of its name stands."""
_LONGEST = 40
"""Characters of a name that a title has room for."""
_KEPT = 64
"""Nouns that are looked for once in a document, not once for each title."""
_NEAR = 5
"""The name was told so many sentences back, save that of what the document opens with."""


def namesakes(document: Document) -> dict[str, tuple[tuple[int, str], ...]]:
    """By noun the names that it begins or ends, each with the place where it stands."""
    text, found = document.text, dict[str, list[tuple[int, str]]]()
    reached = 0
    for landmark in _LANDMARK.finditer(text):
        spots = found.setdefault(landmark[0].lower(), [])
        after = _AFTER.match(text, landmark.end())
        if after and landmark.start() >= reached:
            reached = after.end()
            name = text[landmark.start() : reached].removesuffix("'s").removesuffix("’s")
            spots.append((landmark.start(), f"the {name}"))
        before = [] if _GOES_ON.match(text, landmark.end()) else _before(text, landmark.start())
        if before:
            name = " ".join([*before, landmark[0]])
            start = landmark.end() - len(name)
            led = landmark[0].lower() in _LED or text[max(0, start - 4) : start].lower() == "the "
            spots.append((start, f"the {name}" if led else name))
    return {noun: tuple(sorted(spots)) for noun, spots in found.items() if spots}


def namesake(
    noun: str,
    at: int,
    document: Document,
    known: Mapping[str, Sequence[tuple[int, str]]],
) -> str | None:
    """The one name that `noun` may call again at a place of the text, or nothing.

    "The same court" is that of the sentence before.
    """
    _, same, noun = noun.rpartition("same ")
    spots = known.get(noun, ())
    told = spots[: bisect_left(spots, (at,))]
    if not told:
        return None
    if (short := _abbreviated(noun, at, document)) and not same:
        return short
    here = _sentence(document, at)
    reach = 1 if same else _NEAR
    near = _while_near(document, told, here - reach)
    main = told[0][1] if _opens(document, *told[0]) and not same else ""
    others = [name for start, name in near if _bare(name) != _bare(main or near[-1][1])]
    if (main and others and here - _sentence(document, near[-1][0]) <= 1) or (others and not main):
        return None
    name = main or (near or told)[-1][1]
    if not (main or near) or len(name) > _LONGEST:
        return None
    if not main and meant_another(document.text, noun, told[0][1]):
        return None
    since = told[0][0] if main else near[0][0] if same and near else 0
    return None if _first_other(document.text, noun, since) <= at else name.replace("–", "-")


def _abbreviated(noun: str, at: int, document: Document) -> str:
    """ "The Lund Party (LP) won. Roe leads the LP. The party was set up": that of the letters.

    As long as the sentence before has no others of the kind.
    """
    here = max(0, _sentence(document, at) - 2)
    line = document.text[document.sentences[here].start : at]
    said = _LETTERS.findall(line)
    told = {letters for letters in said if _first_so_called(document.text, noun, letters) < at}
    return f"the {told.pop()}" if len(told) == 1 else ""


def _while_near(
    document: Document, told: Sequence[tuple[int, str]], first: int
) -> list[tuple[int, str]]:
    """The last of the names in order, as long as no sentence before the `first` has them."""
    return list(takewhile(lambda each: _sentence(document, each[0]) >= first, reversed(told)))[::-1]


@lru_cache(_KEPT)
def _first_other(text: str, noun: str, since: int) -> int:
    """Where the first words for another of the kind end, "a new court"; beyond the text if none."""
    another = re.compile(rf"\b(?:[Aa]n?|[Aa]nother|new|second|other) (?:[\w-]+ ){{0,2}}{noun}\b")
    found = another.search(text, since)
    return found.end() if found else len(text) + 1


def meant_another(text: str, noun: str, name: str) -> bool:
    """Whether a noun looked back, "the company", before the text first has a `name`.

    "The Kern museum" is the Kern Museum.
    """
    return _first_bare(text, noun) < _first_named(text, _bare(name).lower())


@lru_cache(_KEPT)
def _first_so_called(text: str, noun: str, letters: str) -> int:
    """Where a name of a kind first has its letters: "Lund Party (LP)"; beyond the text if none."""
    found = re.search(rf"\b{noun} \({letters}\)", text, re.IGNORECASE)
    return found.start() if found else len(text) + 1


@lru_cache(_KEPT)
def _first_named(text: str, low: str) -> int:
    """Where a name in small letters first stands; beyond the text if nowhere."""
    found = text.lower().find(low)
    return found if found >= 0 else len(text) + 1


@lru_cache(_KEPT)
def _first_bare(text: str, noun: str) -> int:
    """Where a noun first looks back without a name, "the court"; beyond the text if nowhere."""
    found = re.search(rf"\b[Tt]he {noun}\b", text)
    return found.start() if found else len(text) + 1


def _sentence(document: Document, at: int) -> int:
    """How many sentences have begun at a place of the text."""
    return bisect_right(document.sentences, at, key=lambda each: each.start)


def _opens(document: Document, start: int, name: str) -> bool:
    """Whether a document is titled with a name, or its first sentence begins with it."""
    first = document.sentences[0].start if document.sentences else 0
    return _bare(name) in document.title or first <= start <= first + len("The ")


def _before(text: str, at: int) -> list[str]:
    """The words of a name that stand before its last; none where somebody's title is among them."""
    led = _BEFORE.search(text, max(0, at - _FAR), at)
    before = led[0].split() if led else []
    while before and before[0].lower() in NO_NAMES:
        before = before[1:]
    return [] if any(word.lower().rstrip(".") in PERSON_TITLES for word in before) else before


def _bare(name: str) -> str:
    return name.removeprefix("the ")
