"""From "the country", "both sides" in a document to the countries that are meant."""

from __future__ import annotations

from timeline.events.naming.cast import FAR
from timeline.events.parsing.grammar import Word
from timeline.events.scene import Scene
from timeline.places import country_name, glance

_TWO_LANDS = frozenset(
    {"two sides", "sides", "two countries", "countries", "two nations", "two neighbours",
     "two neighbors", "two states", "two governments"}
)  # fmt: skip
_ENOUGH, _AHEAD = 2, 2
"""Two countries are told of where each is named so often, and so many times as often as a third."""
_LANDS = frozenset({"country", "nation"})


def land(seen: Scene, sentence: int, word: Word, said: str) -> str | None:
    """The country, or the two, that a noun means; `said` is all of it without "the"."""
    if said in _LANDS:
        return _land_here(seen, sentence, word) or _land(seen, sentence)
    return _two_lands(seen, sentence, word) if said in _TWO_LANDS else None


def _land_here(seen: Scene, sentence: int, word: Word) -> str | None:
    """The one country named before in the sentence: "ruled Chad since the country was freed"."""
    told = [p for p in seen.places[sentence] if p.span.end <= word.start and p.by == "name"]
    codes = {code for place in told for code in place.countries}
    return seen.document[told[0].span] if len(codes) == 1 else None


def _land(seen: Scene, sentence: int) -> str | None:
    """The country that a document is about, else the one that acts in the sentence before."""
    rows = seen.places[max(0, sentence - FAR) : sentence]
    here = {code for place in seen.places[sentence] for code in place.countries}
    main = next((p.countries[0] for p in seen.main or seen.headed), "")
    if main and main not in here and any(main in p.countries for row in rows for p in row):
        return country_name(main)
    doers = set(seen.cast.doers[sentence - 1]) if sentence else set()
    told = (seen.document[p.span] for row in rows[-1:] for p in row if p.by == "name")
    acts = {name for name in told if name in doers}
    codes = {code for name in acts for place in glance(name) for code in place.countries}
    return acts.pop() if len(acts) == 1 and here.isdisjoint(codes) else None


def _two_lands(seen: Scene, sentence: int, word: Word) -> str | None:
    """The two countries that a document is about and names as we do, both told of just before."""
    ranked = sorted(seen.counts, key=lambda code: -seen.counts[code])
    if len(ranked) < 2 or seen.counts[ranked[1]] < _ENOUGH:
        return None
    third = seen.counts[ranked[2]] if len(ranked) > 2 else 0
    rows = seen.places[max(0, sentence - FAR) : sentence + 1]
    told = (place for row in rows for place in row if place.span.end <= word.start)
    near = {code for place in told for code in place.countries}
    pair = sorted(ranked[:2])
    if not near.issuperset(pair) or seen.counts[ranked[1]] < _AHEAD * third:
        return None
    names = [country_name(code) for code in pair]
    return " and ".join(names) if all(name in seen.document.text for name in names) else None
