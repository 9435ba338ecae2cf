"""From "this plan" to what was just called a plan: "a plan for a dam at Mora"."""

from timeline.days import MONTHS, WEEKDAYS
from timeline.events.lexicon.words import PERIODS
from timeline.events.naming.fitting import Told
from timeline.events.parsing.grammar import Tree, Word

_LONGEST = 45
"""Characters that a title has room for."""
_TELLING = frozenset({"of", "in", "on", "for", "against", "between", "at", "to", "with"})
_OPEN = frozenset({"PRP", "PRP$", "WDT", "WP", "WRB"})
_NEW = frozenset({"a", "an"})


def pointed_at(here: Told, earlier: tuple[Told, ...], word: Word) -> str:
    """The fuller words for it, of the one such noun just before, or nothing."""
    trees = [(here.tree, word.index), *((told.tree, len(told.tree)) for told in earlier[:1])]
    found = [
        (tree, each)
        for tree, until in trees
        for each in tree.words[:until]
        if each.is_noun and each.low in {word.low, f"{word.low}s"}
    ]
    if len(found) != 1 or found[0][1].low != word.low:
        return ""
    phrase = _phrase(*found[0])
    return phrase if len(phrase) <= _LONGEST else ""


def _phrase(tree: Tree, noun: Word) -> str:
    """The noun with what stands behind it, and with its adjectives if it is a new one."""
    link = tree.words[noun.index + 1] if noun.index + 1 < len(tree) else noun
    behind = tree.under(link) if _tells_more(tree, noun, link) else ()
    whole = tree.words[noun.index : behind[-1].index + 1] if behind else ()
    plain = all(word.text.isalpha() and word.tag not in _OPEN for word in whole)
    timed = any(w.text in {*MONTHS, *WEEKDAYS} or w.low.removesuffix("s") in PERIODS for w in whole)
    if not whole or not plain or timed:
        return ""
    led = tree.child(noun, "det")
    new = led is not None and led.low in _NEW
    before = tree.words[led.index + 1 : noun.index] if led is not None and new else ()
    return " ".join(["the", *(word.text for word in (*before, *whole))])


def _tells_more(tree: Tree, noun: Word, link: Word) -> bool:
    """Whether the word behind a noun begins what tells more of it: "a deal with Lund"."""
    beside = noun.dep == "dobj" and link.head == noun.head
    return link.dep == "prep" and link.low in _TELLING and (link.head == noun.index or beside)
