"""From a document and the names in it to whose life it tells, and whom else it is mostly about."""

import re
from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from timeline.anyword import any_word
from timeline.events.lexicon.people_words import CALLED, PERSON_TITLES
from timeline.events.naming.lifespans import LIFE
from timeline.events.naming.names import Name, by_given, names, unquoted
from timeline.events.naming.roles import CALLINGS
from timeline.model import Document
from timeline.patterns import later
from timeline.places import glance
from timeline.places.given import given

_PERSONAL = re.compile(
    any_word(["he", "his", "him", "she", "her", "He", "His", "Him", "She", "Her"])
)
_ROUND = re.compile(
    r"^(?:(?:A )?(?:[Ss]hort )?(?:[Bb]iography|[Ll]ife|[Pp]rofile|[Oo]bituary)(?: of |: | [-–—] ))"
    r"|\s*\([^()]*\)$| [-–—] .*$|['’]s? (?:Biography|Life|Profile|Obituary|[Bb]iography)$"
    r"| (?:obituary|Obituary)$"
)
"""What stands before and after a name in the title of a life."""
_INVERTED = later(
    r"(?P<last>[A-Z][\w’'-]+), "
    r"(?P<first>[A-Z][\w’'-]+(?: (?:[A-Z][\w’'-]+|[A-Z]\.?|d[aeo]s?\b|von\b)){0,4})"
)
"""A name as a list of names has it."""
_DATED = re.compile(r",? ?\((?:b\.|born|c\.|[^()]{0,20}\b\d{3,4}\b)")
"""What stands behind the name that an entry of a dictionary opens with."""
_BORN = later(
    r"\b(?:was|were) born\b|\bborn (?:in|on|at|into|to)\b|\bborn (?:[A-Z]|\d)|\bbirth\b|"
    r"\b(?:is|was) (?:an?|the) (?:[\w-]+ ){1,6}(?:who|whose|born|known)\b"
)
"""What a life begins with."""
_WAS_BORN = later(r"\b([A-Z][\w’'-]+(?: [A-Z][\w’'-]+){1,3})(?:,[^,.;]{1,60},)? (?:was|is) born\b")
_CALLED = later(r"(?:The |[A-Z][a-z]+ )?(?:[a-z]+(?:-[a-z]+)? ){0,3}([a-z-]+) (?=[A-Z])")
_DIED = re.compile(r"\b(?:died|dies|has died|passed away)\b")
"""What an obituary begins with."""
_AHEAD = 1.5
"""Somebody is named so many times as often as the next, where a document is about them."""
_SPOKEN, _FEWEST = 20, 5
"""And with so many pronouns, where no title says so; fewer will do in a short text."""
_ALL_ALONG = 0.5
"""Or with a pronoun in every second sentence, however seldom by name."""
_ALONE = 0.85
"""And such a share of all that speak of people."""
_LIFE_OF = later(r"^[A-Z][^:]*: (?:the |an? )?(?:[a-z]+ )?(?:life|lives|story|biography)\b")
_OFTEN = 3
"""A document about somebody names them so many times, and has twice as many pronouns."""
_EARLY = 6
"""A profile names its hero in so many sentences, its title and its day among them."""
_OPENING = 2
"""A life names whom it is about in so many sentences at its start."""


@dataclass(frozen=True, slots=True)
class Known:
    """The names of a document: how often each is told, its pronoun, and whether it is a name."""

    counts: Counter[str]
    pronouns: Mapping[str, str]
    proper: Collection[str]
    """Those that are somebody's, not a body's or a thing's."""
    persons: Collection[str] = ()
    """Those that a title, a given name or a calling shows to be somebody's."""
    nobody: Collection[str] = ()
    """Those of countries, works and ships."""


def hero(document: Document, known: Known, opening: Collection[str]) -> tuple[tuple[str, str], ...]:
    """Whose life a document tells, with the pronoun; `opening` are the names of its first part."""
    said = Counter(CALLED.get(word.lower(), "") for word in _PERSONAL.findall(document.text))
    found = _named(document, known, said) or _mostly(document, known, said, opening)
    return found or _profiled(document, known, said)


def _named(document: Document, known: Known, said: Counter[str]) -> tuple[tuple[str, str], ...]:
    """Whom its title or its first words name: "Ada Lovelace (10 December 1815 - ..."."""
    first = document[document.sentences[0]] if document.sentences else ""
    entry = headword(first)
    at = _described(first)
    opening = next((each for each in names(unquoted(first)) if each[1] > at), None)
    name = _titular(document.title)
    if name is None:
        died = opening and first.startswith(opening[0].words[0], at) and _DIED.search(first)
        lived = opening is not None and LIFE.match(first, opening[1])
        name = opening[0] if opening and (died or lived) else None
    kind = "she" if said["she"] > said["he"] else "he"
    key = max((name.key, name.words[0]), key=known.counts.__getitem__) if name is not None else ""
    if key in known.nobody:
        return ()
    spoken = said[kind] >= max(_SPOKEN / 2, len(document.sentences) * _ALL_ALONG)
    often = known.counts[key] >= _OFTEN or (spoken and known.counts[key] > 0)
    listed = _INVERTED.fullmatch(document.title) and _begins_life(document)
    if entry is not None and _begins_life(document) and said[kind] > said.total() / 2:
        return ((entry[0], kind),)
    if (_is_titled_life(document.title) or listed) and said[kind] > said.total() / 2:
        return ((key, kind),)
    if _LIFE_OF.search(document.title) and name is not None and spoken:
        return ((name.key, kind),)  # "Ada Lund: a life", under whatever name she is told of.
    lives = key in known.persons or _begins_life(document) or (spoken and _is_alone(said, kind))
    if often and lives and said[kind] >= 2 * _OFTEN:
        return ((key, kind),)
    return _portrayed(document, known, said, kind) if spoken else ()


def _portrayed(
    document: Document, known: Known, said: Counter[str], kind: str
) -> tuple[tuple[str, str], ...]:
    """Whom a title names in full, where hardly anybody else is spoken of: "Tea with Ada Lund"."""
    full = [name for name, _ in names(document.title) if len(name.words) > 1 and by_given(name)]
    often = [name.key for name in full if known.counts[name.key] >= _OFTEN]
    return ((often[0], kind),) if len(full) == 1 and often and _is_alone(said, kind) else ()


def _is_alone(said: Counter[str], kind: str) -> bool:
    """Whether hardly any pronoun speaks of somebody of the other kind."""
    return said[kind] >= _ALONE * (said["he"] + said["she"])


def _described(first: str) -> int:
    """Where a name begins behind what somebody is: "British actor Ada Roe died"."""
    led = _CALLED.match(first)
    return led.end() if led is not None and led[1] in CALLINGS else 0


def _mostly(
    document: Document, known: Known, said: Counter[str], opening: Collection[str]
) -> tuple[tuple[str, str], ...]:
    """Whom a document without a title names far more than any other and speaks of all along."""
    counts = known.counts
    often = sorted((key for key in counts if key in known.proper), key=lambda key: -counts[key])
    first, second = [*often[:2], "", ""][:2]
    kind = known.pronouns.get(first, "")
    alone = counts[first] >= _AHEAD * max(counts[second], _OFTEN)
    spoken = said[kind] >= _enough(document)
    told = kind in {"he", "she"} and first in opening and not document.title
    return ((first, kind),) if told and alone and spoken else ()


def _profiled(document: Document, known: Known, said: Counter[str]) -> tuple[tuple[str, str], ...]:
    """Of whom alone a text tells the birth, and of whom it speaks all along: a profile's hero."""
    born = {each[1].split()[-1] for each in _WAS_BORN.finditer(document.text)}
    kind = "she" if said["she"] > said["he"] else "he"
    key = born.pop() if len(born) == 1 else _met_first(document, known, kind) if not born else ""
    told = key in known.proper and known.counts[key] > 1 and key not in known.nobody
    told = told and known.pronouns.get(key, kind) == kind
    return (
        ((key, kind),) if told and said[kind] >= _enough(document) and _is_alone(said, kind) else ()
    )


def _met_first(document: Document, known: Known, kind: str) -> str:
    """Whom a profile that tells of a birth, "She was born in Lund", names first and most."""
    if f"{kind.title()} was born " not in document.text:
        return ""
    opening = " ".join(document[each] for each in document.sentences[:_EARLY])
    told = (name for name, _ in names(opening) if by_given(name) == kind)
    first = next((name.key for name in told if len(name.words) > 1), "")
    others = (known.counts[key] for key in known.persons if known.pronouns.get(key, kind) == kind)
    return first if known.counts[first] >= max(_OFTEN, *others, 0) else ""


def _is_titled_life(title: str) -> bool:
    """Whether a title is no more than somebody's name, or says that it tells a life."""
    name = _titular(title)
    if name is None:
        return False
    return _is_all(name, plain_title(title)) and bool(
        name.said or by_given(name) or _ROUND.match(title)
    )


def plain_title(title: str) -> str:
    """The title without what a biography says of itself: "Biography of Ada Lund (1842-1912)".

    "Lund, Ada" is Ada Lund.
    """
    plain = _ROUND.sub("", title).strip()
    turned = _INVERTED.fullmatch(plain)
    if turned is None or _is_place(turned["last"], turned["first"], plain):
        return plain
    whole = f"{turned['first']} {turned['last']}"
    return whole.title() if whole.isupper() else whole


def _is_place(last: str, first: str, plain: str) -> bool:
    """Whether a name in two parts is a town in its land; "Houston, Sam" has a given name."""
    placed = [place.span for place in glance(plain) if place.by not in {"person", "leader"}]
    family = all(span.end <= len(last) for span in placed) and given(first.split()[0])
    return bool(placed) and not family


def headword(opening: str) -> tuple[str, str, int] | None:
    """The name that an entry opens with, as it calls somebody and whole, and where it ends.

    "Lund, Ada (b. May 5, 1850)" is Ada Lund.
    """
    found = _INVERTED.match(opening)
    if found is None or not _DATED.match(opening, found.end()):
        return None
    whole = plain_title(found[0])
    return (found["last"], whole, found.end()) if whole != found[0] else None


def entry_name(document: Document) -> dict[str, str]:
    """The whole name of whom an entry of a dictionary is about, by the word that it opens with."""
    opening = (document.title, document[document.sentences[0]] if document.sentences else "")
    found = (headword(opening[1]), headword(f"{opening[0]} (born"))
    return {name[0]: name[1] for name in found if name is not None}


def is_life(document: Document) -> bool:
    """Whether a document is titled with a name, or begins as a life or an obituary does."""
    return _begins_life(document) or _titular(document.title) is not None


def _begins_life(document: Document) -> bool:
    return any(sign.search(_start(document)) for sign in (_BORN, _DIED, LIFE))


def _start(document: Document) -> str:
    """The first sentences, which tell whose life it is."""
    return " ".join(document[each] for each in document.sentences[:_OPENING])


def _enough(document: Document) -> float:
    """How many pronouns speak of a hero: one in every second sentence, within bounds."""
    return min(_SPOKEN, max(_FEWEST, len(document.sentences) * _ALL_ALONG))


def stars(title: str, counts: Counter[str], pronouns: Mapping[str, str]) -> dict[str, str]:
    """Of those whom a title names, the one of each pronoun that is named most by far."""
    told = {name.key for name, _ in names(title)}
    found = {}
    for kind in ("he", "she"):
        same = (key for key in counts if pronouns.get(key) == kind)
        first, second = [*sorted(same, key=lambda key: -counts[key])[:2], "", ""][:2]
        alone = counts[first] >= _AHEAD * max(counts[second], _OFTEN - 1)
        if first in told and alone:
            found[kind] = first
    return found


def _titular(title: str) -> Name | None:
    """The name that a title is, or a full name that it opens with before a comma or a colon.

    "Biography of Ada Lund (1842-1912)" is her name, too, and "Club files: Ada Lund".
    """
    title = plain_title(title)
    _, _, rest = title.rpartition(": ")
    told = next((name for name, _ in names(rest)), None) if rest != title else None
    if told is not None and _is_all(told, rest) and by_given(told):
        return told
    found = next(names(title), None)
    if found is None:
        return None
    name, end = found
    alone = _is_all(name, title)
    opens = len(name.words) > 1 and title.startswith(name.words[0]) and title[end : end + 1] in ",:"
    return name if alone or opens else None


def _is_all(name: Name, title: str) -> bool:
    """Whether a title is no more than a name and what somebody is: "Queen Christina"."""
    rest = [word for word in title.split() if word not in name.words]
    return len(title.split()) == len(name.words) + len(rest) and all(
        word.lower() in PERSON_TITLES for word in rest
    )
