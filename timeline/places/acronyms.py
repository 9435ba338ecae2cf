"""From the bodies that a text names with their country to the letters that it calls them by.

"The Swiss National Bank" teaches "SNB" where that stands in the text.
"""

from collections.abc import Iterator

from timeline.patterns import later
from timeline.places.gazetteer import known
from timeline.places.names import Hit, Meaning

_LETTERS = later(r"[A-Z](?<![\w.].)[A-Z]{2,6}\b")
_BY = frozenset({"name", "people", "agency"})
_SMALL = "of|for|and|the|de|des|du|da|do"
_WORD = r"[A-Z][\w'-]*[^\W_]"
_AFTER = later(rf"(?:'s)?((?: (?:{_SMALL}))* {_WORD})")
_BEFORE = later(rf"({_WORD}(?: (?:{_SMALL}))* )$")
_GIVEN = later(rf"(?:(?: (?:of|for|and|de|des))* {_WORD}){{1,6}} \(([A-Z]{{3,7}})\)")
"""Behind a nation: "Angolan Armed Forces (FAA)", whatever the letters mean elsewhere."""
_MOST = 6
"""Words of a body's name beside that of its country."""
_REACH = 40


def acronyms(text: str, found: tuple[Hit, ...]) -> dict[str, Meaning]:
    """The letters of bodies whose names hold a country, each with that country."""
    there = {letters for letters in _LETTERS.findall(text) if letters not in known()}
    taught: dict[str, Meaning] = {}
    for hit in found:
        if hit.meaning.by in _BY and len(hit.meaning.countries) == 1:
            if given := _GIVEN.match(text, hit.end):
                taught.setdefault(given[1], Meaning(hit.meaning.countries, by="agency"))
            own = "".join(filter(str.isupper, text[hit.start : hit.end]))
            likely = {letters for letters in there if own in letters}
            for letters in likely.intersection(_initials(text, hit, own)) if likely else ():
                taught.setdefault(letters, Meaning(hit.meaning.countries, by="agency"))
    return taught


def _initials(text: str, hit: Hit, own: str) -> Iterator[str]:
    """The first letters of what may be the name of a body around a country's name."""
    ahead, start = [""], hit.start
    while len(ahead) <= _MOST and (word := _BEFORE.search(text, max(0, start - _REACH), start)):
        start = word.start()
        ahead.append(word[1][0] + ahead[-1])
    after, end = [""], hit.end
    while len(after) <= _MOST and (word := _AFTER.match(text, end)):
        end = word.end()
        after.append(after[-1] + word[1].split()[-1][0])
    for front in ahead:
        for back in after:
            yield front + own + back
