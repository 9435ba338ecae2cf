"""From the anchor of a verb that says "never" to that of the happening that its day is of."""

from dataclasses import replace

from timeline.events.attaching.attach import Anchor
from timeline.events.attaching.nouns import is_event_noun
from timeline.events.parsing.grammar import Tree, Word


def never_over(tree: Tree, anchor: Anchor) -> Anchor:
    """ "Never shook off the murder of a clerk in Lund in 1982": the murder was then."""
    verb, words = anchor.inner, tree.inside(anchor.mention.span)
    denied = any(word.low == "never" for word in tree.children(verb, "neg", "advmod"))
    if anchor.kind != "verb" or not denied or not words:
        return anchor
    between = tree.words[verb.index + 1 : words[0].index]
    found = next((word for word in between if _is_told(tree, word)), None)
    if found is None or any(word.is_finite for word in between):
        return anchor
    return replace(anchor, kind="noun", head=found, inner=found)


def _is_told(tree: Tree, noun: Word) -> bool:
    """Whether a noun is a happening of which one is meant: "the murder", no "a race"."""
    led = noun.dep in {"dobj", "pobj"} and is_event_noun(noun)
    which = (word.dep == "poss" or word.low == "the" for word in tree.children(noun, "det", "poss"))
    return led and any(which)
