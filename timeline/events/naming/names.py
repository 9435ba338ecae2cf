"""From a sentence to the names in it, by their capitals alone, and whose pronoun each tells."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from timeline.events.lexicon.people_words import (
    ABBREVIATED,
    BODIES_NAMED,
    FEMALE,
    LEADING,
    MALE,
    NAMED_THINGS,
    NO_NAMES,
    NO_TITLES,
    NOBODYS,
    PERSON_TITLES,
    THINGS_NAMED,
)
from timeline.events.parsing.spelling import NUMERAL
from timeline.patterns import later
from timeline.places.beside import PARTICLES
from timeline.places.given import given

WORD = re.compile(r"[^\W\d_](?:(?<=[AR])\.F\.C\.|(?<=F)\.C\.|\w*+(?:(?:[’']|-(?!-))+\w+)*\.?)")
_NUMBER = re.compile(r"\d,?\s*$")
_POSSESSIVE = re.compile(r"[’']s?$")
_QUOTED = re.compile(r"[\"“]([^\"“”]{2,60}?),?[\"”]")
_SMALL = frozenset({"a", "an", "and", "at", "for", "from", "in", "of", "on", "or", "the", "to"})
_PARTICLED = later(r"(?:[Aa][dls]|[Ee]l|[Uu]l)[-’'](?=[A-Z])")
_DESCRIBING = (
    "-winning", "-nominated", "-based", "-born", "-led", "-backed", "-style", "-speaking", "-owned",
    "-class", "-educated", "-trained", "-held", "-controlled", "-made", "-built", "-bound", "-era",
    "-time",
)  # fmt: skip
"""How what only describes ends: "Oscar-winning"."""
_ARTICLES = frozenset({"a", "an"})
"""Behind these a name only tells of what kind something is: "an Interface computer"."""
_INITIAL = 2
"""Characters of an initial with its stop."""
_INITIALS = frozenset({"MS", "MR"})
"""What two initials look like: "MS Swaminathan"."""
_TITLES = dict.fromkeys(MALE, "he") | dict.fromkeys(FEMALE, "she")
WORDS_KEPT = 5_000
_OFFICES = frozenset({"executive", "whip", "operating", "financial", "negotiator", "negotiators"})
"""What may follow "Chief" before a name."""
_CROWNED = frozenset({"king", "queen", "emperor", "empress", "tsar", "pope", "prince", "shah"})
"""Before these a number ends a name, and its stop the sentence: "Charles I."."""
_RULED = later(r"[,;)]| (?:of|who)\b")
"""Behind the number of the first of a name: "Ole I, a minor chief"."""
_GAP = 1
"""Characters that may stand between two words of one name."""


@dataclass(slots=True, eq=False)
class Name:
    """A name in a text: its words, and the pronoun that its title or given name tells."""

    words: tuple[str, ...]
    said: str = ""
    led: bool = False
    """Whether a preposition leads to it, so that it is not what the sentence is about."""
    joined: bool = False
    """Whether "and" does."""
    opens: bool = False
    """Whether it is the first word, whose capital says nothing."""
    known: bool = False
    """Whether "the" stands before it."""
    thing: bool = False
    """Whether a word such as "opera" does."""
    key: str = field(init=False)
    """The word that may call it alone, with the number of a king."""

    def __post_init__(self) -> None:
        self.key = _key(self.words)

    @property
    def untitled(self) -> tuple[str, ...]:
        """The words after any "President" or "Interior Minister"."""
        if len(self.words) < 2 or _is_league(self.words):
            return self.words
        titles = [at for at, word in enumerate(self.words[:-1]) if word.lower() in PERSON_TITLES]
        if self.opens and not titles and len(self.words) > 2 and not given(self.words[0]):
            titles = [0] if given(self.words[1]) else []  # "Teenager Ada Lund".
        rest = self.words[titles[-1] + 1 :] if titles else self.words
        offices = titles and len(rest) > 1 and rest[0].lower() in _OFFICES
        return rest[1:] if offices else rest

    @property
    def inner(self) -> tuple[str, ...]:
        """The words whose capital says that they are names, with one that has lost its "al-"."""
        words = self.words[self.opens :]
        return (*words, self.key) if words else ()

    @property
    def full(self) -> str:
        """The name without what somebody is."""
        return " ".join(self.untitled)


@lru_cache(WORDS_KEPT)
def _key(words: tuple[str, ...]) -> str:
    last = words[-1] if words else ""
    if len(words) > 1 and NUMERAL.fullmatch(last):
        return " ".join(words[-2:])
    return last[_particle(last) :]


def _is_league(words: Sequence[str]) -> bool:
    """Whether the first word is no title: "Premier League", "General Motors"."""
    return tuple(words[:2]) in NO_TITLES


def _particle(word: str) -> int:
    """Where a name begins after its particle: in "al-Assad" at "Assad"."""
    found = _PARTICLED.match(word)
    return found.end() if found else 0


_NOBODY = Name(())


def unquoted(text: str) -> str:
    """The text with blanks for the titles of songs, books and films in it: "Pata Pata"."""
    return _QUOTED.sub(_blank, text) if '"' in text or "“" in text else text


def _blank(found: re.Match[str]) -> str:
    """Blanks for the title of a work, whose every word has a capital; else what was said."""
    titled = all(
        word[0].isupper() or word in _SMALL or word in PARTICLES for word in found[1].split()
    )
    return " " * len(found[0]) if titled else found[0]


def names(text: str) -> Iterator[tuple[Name, int]]:
    """The names in a text, each with the place where it ends."""
    run: list[str] = []
    before, end, like = "", 0, _NOBODY
    for word in WORD.finditer(text):
        plain = word[0]
        if not run and plain.islower() and plain.isalpha():
            before, end = plain, word.end()
            continue
        plain = _POSSESSIVE.sub("", plain) if "'" in plain or "’" in plain else plain
        crowned = plain == "I." and bool(run) and run[0].lower() in _CROWNED
        first = plain == "I" and bool(run) and _RULED.match(text, word.end()) is not None
        stopped = (len(plain) <= _INITIAL and not crowned) or plain.endswith("F.C.")
        plain = plain if stopped else plain.rstrip(".")
        joins = bool(run) and word.start() - end <= _GAP and "\n" not in text[end : word.start()]
        capital = first or (plain[:1].isupper() and plain.lower() not in NO_NAMES)
        describes = "-" in plain and plain.endswith(_DESCRIBING)
        capital = (capital and not describes) or _particle(plain) > 0
        particle = joins and plain in PARTICLES
        if run and not ((capital or particle) and joins):
            if not (describes and joins and plain[0].isupper()):  # "Nobel Prize-winning".
                yield from _made(run, end, like)
            run = []
        if capital or (particle and run):
            like = like if run else _opened(_leading(before, text[end : word.start()]))
            run.append(plain)
        before = plain
        end = word.end()
        if run and plain != word[0] and plain.lower() not in ABBREVIATED:
            yield from _made(run, end, like)
            run = []
    if run:
        yield from _made(run, end, like)


def _leading(before: str, between: str) -> str:
    """The word before a name, unless it leads to a number: "in 1192, Roger", "In 1192 Roger"."""
    return "," if between != " " and _NUMBER.search(between) else before


@lru_cache(WORDS_KEPT)
def _opened(before: str) -> Name:
    """What the word before a name tells of it."""
    low = before.lower()
    return Name(
        (),
        _titled(before),
        led=low in LEADING or low in _ARTICLES,
        joined=low == "and",
        opens=not before,
        known=low == "the",
        thing=low in NAMED_THINGS,
    )


def _made(run: list[str], end: int, like: Name) -> Iterator[tuple[Name, int]]:
    words, said = run, like.said
    if any(map(_titled, run)):
        last = max((at + 1 for at, word in enumerate(run[:-1]) if _titled(word)), default=0)
        words = run if not last else run[last:]
        words = [] if len(words) == 1 and _titled(words[0]) else words
        if len(words) < len(run):
            said = next(filter(None, map(_titled, run)))
    while words and words[-1] in PARTICLES:
        words.pop()
    if words and not (len(words) == 1 and words[0].endswith(".")):
        yield (
            Name(tuple(words), said, like.led, like.joined, like.opens, like.known, like.thing),
            end,
        )


@lru_cache(WORDS_KEPT)
def _titled(word: str) -> str:
    return "" if word in _INITIALS else _TITLES.get(word.lower().rstrip("."), "")


def by_given(name: Name) -> str:
    """The pronoun of a given name before a family name."""
    words = name.untitled
    thing = words[-1:] and words[-1].lower() in NOBODYS
    return "" if len(words) < 2 or thing else given(words[0])


def has_initials(name: Name) -> bool:
    """Whether two initials stand before a family name: "W. G. Roe"."""
    if len(name.words) <= 2:
        return False
    *initials, last = name.words
    alone = not name.known and name.words[:2] != ("U.", "S.")
    short = all(len(each) == _INITIAL and each.endswith(".") for each in initials)
    return alone and short and last[1:].islower() and not is_thing(name)


def is_thing(name: Name) -> bool:
    """Whether a name is surely nobody's: "the opera Ada Lund", "Oriel College"."""
    last = name.words[-1].lower() if len(name.words) > 1 and not name.said else ""
    body = last in BODIES_NAMED and last != "court"
    return name.thing or body or (last in THINGS_NAMED and not given(name.words[0]))
