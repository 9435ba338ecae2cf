"""Whether a happening hands its date on to the verb: "made a visit on Tuesday"."""

import re

from timeline.events.attaching.crimes import is_tried
from timeline.events.attaching.nouns import is_premodifier
from timeline.events.attaching.occasions import acts, happens, is_stage_of, part_of
from timeline.events.lexicon.words import LIGHT, SAYING, WITHIN, words
from timeline.events.parsing.grammar import SUBJECTS, Tree, Word
from timeline.model import Mention

ENDING = frozenset({"culminating", "resulting", "ending"})
_YEAR = re.compile(r"(?:1\d|20)\d\d")
_ANSWERING = words("accepted rejected declined refused approved tendered submitted")
"""What is done to a happening on a day: "accepted the resignation on Monday"."""
_PUTTING_OFF = words(
    """cancel canceled cancelled postpone postponed delay delayed skip skipped miss missed boycott
    boycotted scrap scrapped abandon abandoned"""
)
"""What is done to a happening that has its own day: "delayed her June 14 visit"."""


def passes_on(tree: Tree, noun: Word, mention: Mention, words: tuple[Word, ...]) -> bool:
    """Whether an event noun hands its date on to the verb: "made a visit on Tuesday"."""
    parent = tree.head(noun)
    if noun.dep in {"compound", "nmod", "amod"} or is_stage_of(tree, noun):
        return True
    if any(_YEAR.fullmatch(w.text) and w not in words for w in tree.children(noun, "nummod")):
        return True  # "Were hanged over the 2022 protests on Sunday".
    if noun.low == "events" and tree.child(noun, "nummod") is not None:
        return True  # "Was fifth after three events on Saturday".
    first = parent if noun.dep == "conj" and parent.is_noun else noun  # "A salute and a deal".
    if first.dep in {"dobj", "nsubjpass", "attr"} and tree.head(first).low in LIGHT:
        return not (tree.head(first).low in _PUTTING_OFF and is_premodifier(tree, words))
    answered = parent.low in SAYING | _ANSWERING and mention.signal in {"on", ""}
    if noun.dep == "dobj" and answered:
        return not is_premodifier(tree, words)
    if noun.dep in SUBJECTS:
        claimed = parent.dep == "ccomp" and tree.head(parent).low in SAYING  # "Says the vote was".
        return acts(tree, noun) and not (claimed and is_premodifier(tree, words))
    if parent.dep == "agent" and tree[words[0].index - 1].low in {"on", "in", "at"}:
        return True  # "Was driven off by fire from the walls on 16 May".
    told = parent.low in {"on", "over"} and tree.head(parent).is_noun
    told = told or (parent.low == "with" and tree[parent.index - 1].dep == "dobj")
    apart = tree[parent.index - 1].text == "," or any(w.low in ENDING for w in tree.children(noun))
    apart = apart and parent.low == "with" and mention.when.precision != "day"
    apart = apart and not any((w.dep, w.tag) == ("conj", "IN") for w in tree.under(noun))
    if (told and is_premodifier(tree, words)) or apart:
        return False  # "It grew, with the opening of a mill in 1928".
    if mention.when.precision != "range":
        noun = part_of(tree, noun)
        parent = tree.head(noun)
    if is_tried(tree, noun) and is_premodifier(tree, words):
        return False  # "Was acquitted in the 1986 murder of Roe".
    out = parent.low == "of" and tree[parent.index - 1].low == "out"  # "Walked out of talks".
    out = out and tree[words[0].index - 1].low != "of"
    return noun.dep == "pobj" and (out or parent.low in WITHIN) and happens(tree, parent)
