"""From "there" to the one place that was told just before: "moved to Lima and died there"."""

from timeline.events.lexicon.words import words
from timeline.events.naming.fitting import Told
from timeline.events.parsing.grammar import Word
from timeline.events.parsing.spelling import name_of
from timeline.model import Span

_LINKS = {"in": "in", "at": "at", "to": "in", "into": "in"}
"""What leads to a place where somebody is, or comes, and how it is told again."""
_COMING = words(
    """moved went came returned sailed travelled traveled marched fled emigrated migrated moving
    walked rode flew headed sent brought taken exiled transferred"""
)
_TAKEN = frozenset({"capture", "siege", "fall", "sack", "conquest"})
_PLACES = frozenset({"city", "name", "capital"})


def there(here: Told, earlier: tuple[Told, ...], word: Word, dates: frozenset[int]) -> str:
    """The place with "in" or "at", where one alone is told of in the sentence or the last one."""
    before = [w for w in here.tree.words[: word.index] if w.index not in dates]
    near = _places(here, before)
    named = any(w.tag == "NNP" and w.dep == "pobj" for w in before)
    if near or named or not earlier:
        return near[0] if len(near) == 1 else ""
    told = _places(earlier[0], list(earlier[0].tree.words))
    return told[0] if len(told) == 1 else ""


def _places(told: Told, among: list[Word]) -> list[str]:
    """Each place told of, none that only tells where another is: "at Kern College in Lima"."""
    tree = told.tree
    found: list[str] = []
    seen: set[Word] = set()
    for word in among:
        placed = any(
            p.by in _PLACES and p.span.meets(Span(word.start, word.end)) for p in told.places
        )
        link = tree.head(word)
        leads = word.dep == "pobj" and link.low in _LINKS and word.tag in {"NNP", "NNPS"}
        taken = link.low == "of" and tree.head(link).low in _TAKEN and word.tag == "NNP"
        leads = leads or (word.dep == "pobj" and taken)
        known = placed or taken or link.low in {"in", "at"} or tree.head(link).low in _COMING
        if seen.isdisjoint(tree.above(word)) and (placed or (leads and known)):
            seen |= set(tree.under(word))
            found.append(
                f"{_LINKS.get(link.low, 'in')} {name_of(tree, word)}" if leads and known else ""
            )
    return found
