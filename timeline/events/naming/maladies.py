"""From "the disease" and "the virus" in a document to the one malady that it is about."""

import re
from collections import Counter
from functools import lru_cache

from timeline.anyword import any_word
from timeline.events.lexicon.words import words

_MALADIES = re.compile(
    any_word(
        words(
            """Ebola coronavirus cholera measles malaria polio smallpox
            tuberculosis typhoid typhus plague Zika dengue mpox monkeypox SARS MERS HIV AIDS
            influenza diphtheria meningitis Marburg anthrax rabies leprosy syphilis scurvy BSE"""
        )
        | {"yellow fever", "Lassa fever", "swine flu", "bird flu", "Spanish flu"}
    )
    + r"|\b(?:Covid|COVID)(?:-19)?\b"
)
_SPREADING = frozenset({"epidemic", "outbreak", "pandemic"})
CALLED = _SPREADING | frozenset({"disease", "virus", "illness", "infection"})
"""What a malady is called again."""
_OFTEN, _AHEAD = 3, 2
"""A document is about one that it names so often, and so many times as often as the next."""
_KEPT = 16


@lru_cache(_KEPT)
def malady(text: str, called: str) -> str:
    """Its name, or nothing: "Ebola", or "the Ebola outbreak"."""
    spelled = Counter(_MALADIES.findall(text))
    told = Counter[str]()
    for name, often in spelled.items():
        told[name.lower().removesuffix("-19")] += often
    [(most, first), (_, second)] = [*told.most_common(2), ("", 0), ("", 0)][:2]
    name = max(
        (each for each in spelled if each.lower().startswith(most)),
        default="",
        key=spelled.__getitem__,
    )
    if first < _OFTEN or first < _AHEAD * second:
        return ""
    return f"the {name} {called}" if called in _SPREADING else name
