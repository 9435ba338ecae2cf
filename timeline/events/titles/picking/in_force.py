"""From a date behind "effective" to what is in force from then on: "a truce, effective Monday"."""

from timeline.events.attaching.attach import Anchor
from timeline.events.lexicon.words import LAWS, words
from timeline.events.parsing.grammar import Tree, Word
from timeline.events.titles.phrases.phrases import phrase

_RULES = LAWS | words(
    """ceasefire truce armistice agreement deal accord pact ban embargo tariff tariffs sanctions
    rule rules policy measure measures order orders restrictions curfew amnesty merger treaties
    laws cut cuts increase increases rise rises"""
)
_ENTRY = tuple(
    Word(-20 - at, 0, 0, *each, -20 - at)
    for at, each in enumerate(
        [
            ("entry", "NN", "ROOT"),
            ("into", "IN", "prep"),
            ("force", "NN", "pobj"),
            ("of", "IN", "prep"),
        ]
    )
)
_NEAR = 12
"""So many words before "effective" a rule is looked for."""


def time_behind(tree: Tree, word: Word) -> int:
    """Where a time begins that "effective" leads to: "effective Monday", "effective from May"."""
    return word.index + 1 + (tree.after(word).tag == "IN")


def rule_in_force(tree: Tree, anchor: Anchor) -> Word | None:
    """The rule that is in force from the date on, where "effective" leads to the date."""
    own = tree.inside(anchor.mention.span)
    first = own[0].index if own else 0
    words = (word for word in tree.words[1:first] if word.low == "effective")
    led = next((word.index for word in words if time_behind(tree, word) == first), None)
    if led is None:
        return None
    before = reversed(tree.words[max(0, led - _NEAR) : led])
    noun = next((word for word in before if word.low in _RULES), None)
    aside = noun is None or any(word.is_verb for word in tree.words[noun.index : led])
    return None if aside else noun


def entry_into_force(tree: Tree, rule: Word, dates: frozenset[int]) -> list[Word]:
    """The words for its beginning."""
    return [*_ENTRY, *phrase(tree, rule, dates, full=True)]
