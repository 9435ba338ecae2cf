"""From "the country", "both sides", "here" in a document to the countries or the town meant."""

import re

from timeline.events.naming.cast import FAR
from timeline.events.naming.fitting import Told, is_quoted
from timeline.events.naming.themes import TOWNS
from timeline.events.parsing.grammar import Word
from timeline.events.scene import Scene
from timeline.patterns import later
from timeline.places import country_name, glance
from timeline.places.beside import PARTICLES
from timeline.places.names import TOWN

PLACES = TOWNS | {"outpost", "capital", "resort"}
_HOME = later(r"^([A-Z][A-Z'’-]+(?: [A-Z][A-Z'’-]+){0,3})(?:, | \(| ?(?:--|[-–—_]) )", re.M)
"""Where a report is dated: "LIMA, Peru, May 3 --", "KERN CITY (AP) _"."""
_RULING = frozenset({"person", "leader"})
LANDS = frozenset({"country", "nation", "enclave"})


def home(seen: Scene, sentence: int, here: Told, word: Word) -> str:
    """The town that "here" or "this town" is: that of a report, or the one whose history it is."""
    found, theme = _HOME.search(seen.document.text), seen.cast.theme
    if is_quoted(here.tree, word):
        return ""
    if found is None:
        lives = not theme.kinds.isdisjoint(TOWNS) and seen.cast.is_on_theme(sentence)
        return theme.name if lives else ""
    told = found[1].title()
    return " ".join(
        w.lower() if at and w.lower() in PARTICLES else w for at, w in enumerate(told.split())
    )


def land(seen: Scene, sentence: int, word: Word, said: str) -> str | None:
    """The country, or the two, that a noun means; `said` is all of it without "the"."""
    if word.low in LANDS and word.tag == "NN":
        return _land_here(seen, sentence, word) or _land(seen, sentence, word.low)
    return _two_lands(seen, sentence, word)


def city(seen: Scene, sentence: int, word: Word) -> str:
    """The one that "the city" is: named alone before it in the sentence, or in one just before."""
    document = seen.document
    for at in range(sentence, max(-1, sentence - FAR), -1):
        if "\n" in document.text[document.sentences[at].start : word.start]:
            return ""
        row = seen.places[at]
        told = [p for p in row if p.by in TOWN and (at < sentence or p.span.end <= word.start)]
        names = {document[place.span] for place in told}
        if names:
            return names.pop() if len(names) == 1 else ""
    return ""


def _land_here(seen: Scene, sentence: int, word: Word) -> str | None:
    """The one country named before in the sentence: "ruled Chad since the country was freed"."""
    told = [p for p in seen.places[sentence] if p.span.end <= word.start and p.by == "name"]
    codes = {code for place in told for code in place.countries}
    return seen.document[told[0].span] if len(codes) == 1 else None


def _land(seen: Scene, sentence: int, noun: str) -> str | None:
    """The country that a document is about, else the one that acts in the sentence before."""
    rows = seen.places[max(0, sentence - FAR) : sentence]
    here = {code for place in seen.places[sentence] for code in place.countries}
    titled = {p.countries[0] for p in glance(seen.document.title) if p.by == "name"}
    main = next((p.countries[0] for p in seen.main or seen.headed), "")
    main = main or (titled.pop() if len(titled) == 1 else "")
    near = (*rows[-1:], seen.places[sentence]) if noun == "nation" else ()
    rulers = {code for row in near for p in row if p.by in _RULING for code in p.countries}
    if rulers and main not in rulers:  # "Roe of Peru left. He told the nation so".
        return country_name(rulers.pop()) if len(rulers) == 1 else None
    if main and main not in here and any(main in p.countries for row in rows for p in row):
        return country_name(main)
    doers = set(seen.cast.doers[sentence - 1]) if sentence else set()
    told = (seen.document[p.span] for row in rows[-1:] for p in row if p.by == "name")
    acts = {name for name in told if name in doers}
    codes = {code for name in acts for place in glance(name) for code in place.countries}
    return acts.pop() if len(acts) == 1 and here.isdisjoint(codes) else None


def _two_lands(seen: Scene, sentence: int, word: Word) -> str | None:
    """The two countries that "both sides" are, named as we do."""
    sides = (p for p in seen.places[sentence] if p.by == "side" and len(p.countries) > 1)
    pair = next((p.countries for p in sides if p.span.start < word.end <= p.span.end), ())
    names = [country_name(code) for code in pair]
    return " and ".join(names) if names and all(n in seen.document.text for n in names) else None
