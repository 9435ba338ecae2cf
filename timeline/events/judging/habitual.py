"""Whether a dated clause tells what comes every year: opening hours, feasts, the weather."""

import re

from timeline.events.attaching.attach import Anchor
from timeline.events.lexicon.words import HOLDING, OPENING_HOURS, SEASONAL, STARTING
from timeline.events.parsing.grammar import PRESENTS, SUBJECTS, Tree, Word
from timeline.model import Document, Mention

_SEASON = re.compile(r"(?:winter|summer|spring|autumn|fall)\Z", re.IGNORECASE)
_HOURS = re.compile(
    r"\d(?:[ap]\.?m\.?)? ?(?:[–—-]|to) ?\d{1,2}(?:[.:]\d\d)? ?(?:[ap]\.?m\b|(?<=\d\d))"
)
_DAYS = (
    r"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)"
    r"[a-z]*\.?"
)
_FROM_TO = re.compile(rf"\b{_DAYS}(?:[–—-]| to ){_DAYS}|\bdaily\b")
_OF_EVERY = re.compile(r" of (?:every|each) \w")
_OFTEN = frozenset({"frequently", "often", "usually", "regularly", "typically", "normally",
                    "sometimes", "occasionally", "generally", "always"})  # fmt: skip


def is_habit(document: Document, tree: Tree, anchor: Anchor) -> bool:
    """ "The walls open from May to September", "it rains from December", "is kept on 3 May"."""
    mention, verb = anchor.mention, anchor.inner
    often = {word.low for word in (tree[verb.index - 1], *tree.children(verb, "advmod"))} & _OFTEN
    if often and document[mention.span].endswith("same time"):
        return True
    every = _OF_EVERY.match(document.text, mention.span.end)
    if every or _is_of_opening_hours(document, tree, mention):
        return True
    if "year" not in dict(mention.when.implied) or not _is_timeless(tree, verb):
        return False
    if often or (mention.signal == "throughout" and document[mention.span] == "the year"):
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


def _is_of_opening_hours(document: Document, tree: Tree, mention: Mention) -> bool:
    """ "Open May to October", "Nov–Feb 11am–4pm, Sun closed": no clause but of opening."""
    said = document.text[tree[0].start : tree[-1].end]
    opens = tree[0].low in {"open", "closed"} or _HOURS.search(said)
    if not (opens and _FROM_TO.search(said)):
        return False
    of = (word for word in tree.words if word.dep in SUBJECTS and tree.head(word).is_verb)
    shut = OPENING_HOURS | {"closed", "opening"}
    return all(re.fullmatch(_DAYS, word.text) for word in of) and all(
        word.low in shut or re.fullmatch(_DAYS, word.text) for word in tree.words if word.is_verb
    )


def _is_open(tree: Tree, verb: Word) -> bool:
    state = tree.child(verb, "acomp")
    return verb.low in OPENING_HOURS or (state is not None and state.low in {"open", "closed"})
