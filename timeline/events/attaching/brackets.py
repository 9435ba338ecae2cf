"""From a date alone in brackets to what it belongs to: "the war (1914-18)"."""

from __future__ import annotations

from typing import Literal

from timeline.events.attaching.nouns import is_event_noun
from timeline.events.lexicon.words import BEING
from timeline.events.parsing.grammar import Tree, Word
from timeline.model import Mention

_MARKS = frozenset({",", "(", ")", "-", "–"})
_LEADING = frozenset({"of", "the", "in", "at", "and", "c."})

Kind = Literal["verb", "noun", "line", "label", "aside"]
"""How a date belongs to a word: told by it, or, as a label, only a part of its name."""


def bracketed(tree: Tree, mention: Mention, before: Word) -> tuple[Kind, Word]:
    """The happening named before the brackets, or the verb that put its object there."""
    name = [before]
    while name[0].index and tree[name[0].index - 1].text[0].isupper():
        name.insert(0, tree[name[0].index - 1])
    governors = (each for word in name for each in (word, *tree.above(word)) if each in name)
    happening = next((word for word in name if is_event_noun(word)), None)
    happening = happening or _happening_of(tree, name[0])
    if happening is None:
        verb = _put_in(tree, mention, before)
        return ("verb", verb) if verb else ("label", before)
    if happening not in name:
        return "noun", happening
    return "noun", min(governors, key=lambda word: sum(1 for _ in tree.above(word)))


def _put_in(tree: Tree, mention: Mention, before: Word) -> Word | None:
    """The verb of what stands before a year in brackets: "was opened by the king (1825)"."""
    verb = next((word for word in tree.above(before) if word.is_verb), None)
    if verb is None or mention.when.precision == "range" or verb.index > before.index:
        return None
    helped = verb.tag == "VBN" and tree.child(verb, "auxpass") is not None
    did = verb.tag == "VBD" and verb.low not in BEING
    return verb if (did or helped) and tree.subject(verb) else None


def _happening_of(tree: Tree, name: Word) -> Word | None:
    """The event noun that a name right before brackets tells more of: "the siege of Malta".

    It may be one of several: "the sieges of Malta (1565), Vienna (1683) and Buda".
    """
    at = name.index - 1
    while at > 0 and _is_of_list(tree[at]) and not is_event_noun(tree[at]):
        at -= 1
    return tree[at] if 0 <= at < name.index - 1 and is_event_noun(tree[at]) else None


def _is_of_list(word: Word) -> bool:
    listed = word.text in _MARKS or word.text[0].isdigit() or word.tag.startswith("NNP")
    return listed or word.low in _LEADING
