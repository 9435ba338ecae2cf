"""Archives of any size, made from the articles of `data/` so that the right answer is known.

A made article tells what its original tells, some years later or earlier, with other countries
and other words. The shift is a multiple of 28 years, after which weekdays, leap years and dates
repeat, so that "Tuesday 18 June" stays a Tuesday. Articles with the same `story` tell the same
happenings: what is made of them by merging is known too.

    python benchmarks/archives.py 1000 --to articles [--seed 1] [--retold 3]
"""

from __future__ import annotations

import argparse
import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from timeline import places, reading
from timeline.days import Interval, calendar_day, day_number
from timeline.model import Document, Place
from timeline.places.tables import HOW_NAMED, rows
from timeline.walk import tell

ARTICLES = Path(__file__).resolve().parent.parent / "data" / "articles"
CYCLE = 28
"""Years after which the calendar repeats, from 1901 to 2099."""
SHIFTS = (-2 * CYCLE, -CYCLE, 0, CYCLE)
OLDEST = 1600
"""Years before this one stay as they are."""
_YEAR = re.compile(r"(?<![\d,.$€£:])(?:1[6-9]|20)\d\d(?!\d|[,.]\d)")
_NOT_SHIFTED = re.compile(r"\d0s\b|\bcentur|\bdecade|\bBC\b|\bEaster\b", re.I)
_SWAPPED = {"name", "people", "capital"}
_ENDINGS = ("", "Our correspondent reports.", "More on this later.", "With agencies.")
_WORDINGS = (
    {},
    {"said": "stated", "began": "started", "big": "large", "a week": "one week"},
    {"said": "declared", "about": "roughly", "ended": "came to an end", "told": "informed"},
    {"a year": "one year", "soon": "before long", "large": "big", "whole": "entire"},
)
Fact = tuple[Interval, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Made:
    """One article, and what it tells: the days and the countries of each event."""

    name: str
    text: str
    story: str
    """Articles with the same story tell the same happenings."""
    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Country:
    """The words of a country that can stand for another's: "Ghana", "Ghanaian", "Accra"."""

    code: str
    words: dict[str, tuple[str, ...]]


def archive(count: int, *, seed: int = 1, retold: int = 1) -> Iterator[Made]:
    """So many articles; each story is told `retold` times, in other words, one after the other."""
    originals = [path.stem for path in sorted(ARTICLES.glob("*.md")) if _can_be_shifted(path)]
    for number in range(count):
        told = number // retold
        chance = random.Random(f"{seed}:{told}")
        name, years = chance.choice(originals), chance.choice(SHIFTS)
        actors = chance.getrandbits(32)
        wording = (told + number % retold) % len(_WORDINGS)
        yield make(f"article-{number:07d}", name, years, actors, wording)


def make(name: str, original: str, years: int, actors: int, wording: int) -> Made:
    """The article `original` in another time, with other countries, in other words."""
    document = _original(original)
    swaps = _swaps(original, actors)
    text = _said_otherwise(_swapped(document, swaps), _WORDINGS[wording])
    published = document.published
    if published is None:
        raise ValueError(f"{original} has no publication day")
    head = f'+++\ntitle = "Made from {original}"\npublished = "{published.year + years}'
    shifted = _YEAR.sub(lambda year: str(int(year[0]) + years), text)
    return Made(
        name=name,
        text=f"{head}{published:-%m-%d}\"\n+++\n\n{shifted}\n\n{_ENDINGS[wording]}\n",
        story=f"{original} {years:+d} {sorted((old, new.code) for old, new in swaps.items())}",
        facts=tuple(
            (_later(days, years), tuple(sorted({_code(c, swaps) for c in codes})))
            for days, codes in _facts(original)
        ),
    )  # fmt: skip


def _can_be_shifted(path: Path) -> bool:
    return not _NOT_SHIFTED.search(reading.read(path).text)


@cache
def _original(name: str) -> Document:
    return reading.read(ARTICLES / f"{name}.md")


@cache
def _facts(name: str) -> tuple[Fact, ...]:
    told = tell(_original(name))
    return tuple((event.interval, event.countries) for event in told.events)


@cache
def _named(name: str) -> tuple[Place, ...]:
    document = _original(name)
    learned = places.learn(document)
    return tuple(p for s in document.sentences for p in places.named(document, s, learned))


@cache
def _pool() -> tuple[Country, ...]:
    """Countries with one plain name, two forms of the people, and one capital."""
    found: dict[str, dict[str, tuple[str, ...]]] = {}
    for table in ("countries", "peoples", "capitals"):
        for row in rows(table):
            if len(row.codes) == 1:
                by = HOW_NAMED[table]
                found.setdefault(row.codes[0], {})[by] = row.words[: 1 + (by == "people")]
    plain = [Country(code, words) for code, words in sorted(found.items()) if _is_plain(words)]
    return tuple(plain)


def _is_plain(words: dict[str, tuple[str, ...]]) -> bool:
    if set(words) != _SWAPPED or len(words["people"]) != 2:
        return False
    first, *_ = words["people"]
    return words["people"][1] == f"{first}s" and all(
        len(words[by]) == 1 and words[by][0].isalpha() for by in ("name", "capital")
    )


def _swaps(name: str, actors: int) -> dict[str, Country]:
    """Which country of the original becomes which; only those whose every word can be swapped."""
    chance = random.Random(actors)
    known = {country.code: country for country in _pool()}
    there = {code for place in _named(name) for code in place.countries}
    swaps: dict[str, Country] = {}
    for code in sorted(there):
        words = [(p.by, _original(name)[p.span]) for p in _named(name) if code in p.countries]
        if code in known and all(word in known[code].words.get(by, ()) for by, word in words):
            free = [c for c in _pool() if c.code not in there and c not in swaps.values()
                    and _sounds(c) == _sounds(known[code])]  # fmt: skip
            if free:
                swaps[code] = chance.choice(free)
    return swaps


def _sounds(country: Country) -> bool:
    """Whether it takes "an": "an Angolan", but "a Ghanaian"."""
    return country.words["people"][0][0] in "AEIO"


def _swapped(document: Document, swaps: dict[str, Country]) -> str:
    known = {country.code: country for country in _pool()}
    pieces, reached = [], 0
    for place in sorted(_named(document.name), key=lambda place: place.span):
        code = place.countries[0] if len(place.countries) == 1 else ""
        if code not in swaps or place.span.start < reached:
            continue
        word = document[place.span]
        which = known[code].words[place.by].index(word)
        pieces += [document.text[reached : place.span.start], swaps[code].words[place.by][which]]
        reached = place.span.end
    return "".join([*pieces, document.text[reached:]])


def _said_otherwise(text: str, wording: dict[str, str]) -> str:
    for old, new in wording.items():
        text = re.sub(rf"\b{old}\b", new, text)
    return text


def _later(days: Interval, years: int) -> Interval:
    ends = []
    for day in (days.start, days.end):
        year, month, date = calendar_day(day)
        moved = year + years if year >= OLDEST else year
        ends.append(day_number(moved, month, date))
    return Interval(*ends)


def _code(code: str, swaps: dict[str, Country]) -> str:
    return swaps[code].code if code in swaps else code


def main() -> None:
    """Write an archive as Markdown files."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("count", type=int)
    parser.add_argument("--to", type=Path, required=True)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--retold", type=int, default=1)
    choices = parser.parse_args()
    for made in archive(choices.count, seed=choices.seed, retold=choices.retold):
        folder = choices.to / made.name[-7:-3]
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{made.name}.md").write_text(made.text, encoding="utf-8")


if __name__ == "__main__":
    main()
