"""Whether a dated clause tells what comes every year: opening hours, feasts, the weather."""

import re

from timeline.events.attaching.attach import Anchor
from timeline.events.lexicon.words import HOLDING, OPENING_HOURS, SEASONAL, STARTING
from timeline.events.parsing.grammar import PRESENTS, Tree, Word
from timeline.model import Document

_SEASON = re.compile(r"(?:winter|summer|spring|autumn|fall)\Z", re.IGNORECASE)
_OFTEN = frozenset({"frequently", "often", "usually", "regularly", "typically", "normally",
                    "sometimes", "occasionally", "generally", "always"})  # fmt: skip


def is_habit(document: Document, tree: Tree, anchor: Anchor) -> bool:
    """ "The walls open from May to September", "it rains from December", "is kept on 3 May"."""
    mention, verb = anchor.mention, anchor.inner
    often = {word.low for word in (tree[verb.index - 1], *tree.children(verb, "advmod"))} & _OFTEN
    if often and document[mention.span].endswith("same time"):
        return True
    if "year" not in dict(mention.when.implied) or not _is_timeless(tree, verb):
        return False
    if often:
        return True
    if mention.when.precision == "range":
        return _is_open(tree, verb)
    if mention.signal == "in" and _SEASON.match(document[mention.span]):  # Not "this winter".
        return verb.low not in STARTING
    kept = verb.low in HOLDING and tree.child(verb, "auxpass") is not None
    return kept or verb.low in SEASONAL


def _is_timeless(tree: Tree, verb: Word) -> bool:
    """Whether the verb stands in the plain present, or in its passive."""
    helpers = tree.children(verb, "aux", "auxpass")
    if not helpers:
        return verb.tag in PRESENTS
    return all(word.dep == "auxpass" and word.low in {"is", "are"} for word in helpers)


def _is_open(tree: Tree, verb: Word) -> bool:
    state = tree.child(verb, "acomp")
    return verb.low in OPENING_HOURS or (state is not None and state.low in {"open", "closed"})
