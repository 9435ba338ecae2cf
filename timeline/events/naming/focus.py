"""From a document to what it is mostly about: a thing, town or country named again and again."""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Sequence

from timeline.events.lexicon.words import PERIODS
from timeline.events.naming.names import names
from timeline.model import Document, Place
from timeline.places import country_name, glance

_OPENING = 2
"""What a document is about is named in so many sentences at its start, or in its title."""
_OFTEN = 3
"""And named so many times."""
_AHEAD = 1.5
"""A country is named so many times as often as any other."""
CONTINENTS = frozenset({"Europe", "Asia", "Africa", "America", "Earth"})
_TWO = 30
"""Characters that two countries in brackets have at most."""
_LONGEST = 24
"""Characters that a name in brackets has at most."""


def topic(
    document: Document,
    rows: Iterable[Sequence[str]],
    places: Sequence[Sequence[Place]],
    things: Collection[str],
    proper: Collection[str],
) -> str:
    """The name, or nothing; `rows` are the names of each sentence, `things` those that are "it".

    `proper` are the words that have their capital inside a sentence.
    """
    towns = {document[each.span] for row in places for each in row if each.by == "city"}
    counts = Counter(key for row in rows for key in row)
    opening = [document.title, *(document[each] for each in document.sentences[:_OPENING])]
    told = {" ".join(name.words): name.key for text in opening for name, _ in names(text)}
    fit = [word for word in told if not word.isupper() and len(word) <= _LONGEST]
    fit = [word for word in fit if word not in CONTINENTS and word.lower() not in PERIODS]
    fit = [word for word in fit if told[word] in proper]
    short = {word: initials(word) for word in told}
    often = [w for w in fit if _count(document.text, w) + _count(document.text, short[w]) >= _OFTEN]
    often = [word for word in often if f" {word.lower()}" not in document.text]
    known = [word for word in often if told[word] in things or word in towns]
    return max(known, key=lambda word: counts[told[word]] + counts[short[word]], default="")


def opens(document: Document, topic: str) -> bool:
    """Whether it is the first that the text below the title names, places apart."""
    lines = [document[each] for each in document.sentences[:_OPENING]]
    below = (line for line in lines if line.strip() != document.title)
    told = (name for line in below for name, _ in names(line))
    first = next((each.words for each in told if not _is_place(" ".join(each.words))), ())
    return not set(topic.split()).isdisjoint(first)


def _is_place(words: str) -> bool:
    """Whether it is one, or its people: "Struggling Japanese", but not "British Airways"."""
    return " of " not in words and any(each.span.end == len(words) for each in glance(words))


def initials(name: str) -> str:
    """ "British Airways", "BA"; nothing for a name of one word."""
    first = [word[0] for word in name.split() if word[0].isupper()]
    return "".join(first) if len(first) > 1 else ""


def _count(text: str, word: str) -> int:
    """How often a name is said by itself: "Dubai" is not in "FlyDubai"."""
    if not word or word not in text:
        return 0
    said = re.escape(word)
    return len(re.findall(rf"{said}(?!\w)(?<!\w{said})", text))


def main_pair(title: str, places: Sequence[Sequence[Place]]) -> tuple[frozenset[str], str]:
    """The two countries that a document is between, and "Peru and Chile"; its title names them."""
    counts = Counter(code for row in places for each in row for code in each.countries)
    most = counts.most_common(3)
    two = frozenset(code for code, _ in most[:2])
    third = most[2][1] if len(most) > len(two) else 0
    often = len(two) == 2 and most[1][1] >= max(_OFTEN, _AHEAD * third)
    titled = {code for place in glance(title) for code in place.countries}
    name = " and ".join(sorted(map(country_name, two)))
    return (two, name) if often and titled == two and len(name) <= _TWO else (two, "")


def main_country(title: str, places: Sequence[Sequence[Place]]) -> str:
    """The country named far more than others, in the opening too; its people count as well.

    Nothing where the title names others.
    """
    counts = Counter(code for row in places for each in row for code in each.countries)
    (code, most), (_, second) = [*counts.most_common(2), ("", 0), ("", 0)][:2]
    opens = any(code in each.countries for row in places[:_OPENING] for each in row)
    named = (place for place in glance(title) if place.by in {"name", "people"})
    titled = {each for place in named for each in place.countries} or {code}
    told = opens and code in titled and most >= max(_OFTEN, _AHEAD * second)
    return country_name(code) if told else ""
