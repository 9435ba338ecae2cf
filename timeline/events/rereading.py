"""From a tree to the same tree read again, where a verb and its subject cannot belong together.

The small parser loses subjects behind asides and dates: "Her thesis, on why some burn and others
do not, was accepted", "With three laps to go on 3 August Massa was leading".
"""

from __future__ import annotations

from dataclasses import replace

from timeline.events.grammar import SUBJECTS, Tree, Word, plant
from timeline.events.words import SAYING, SAYING_NOUNS

_ONE = frozenset({"was", "is", "has"})
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_CLAUSES = frozenset({"IN", "WDT", "WP", "WP$", "WRB"})
_ASIDES = _CLAUSES | {"VBN", "VBG", "DT", "JJ", "NNP", "RB", "CD"}


def reread(tree: Tree, dates: frozenset[int]) -> Tree:
    """The tree with such subjects given back; `dates` are the indices of words that tell time."""
    for at in range(1, len(tree)):
        verb = _verb(tree, at)
        if verb is None:
            continue
        noun = _subject_before(tree, at, dates) if _is_lost(tree, verb, at) else None
        above = noun is not None and noun in tree.above(verb) and noun.head != noun.index
        if noun is not None and not above and noun != verb:
            tree = _given(tree, verb, noun, at)
    return _with_content(tree, dates)


def _with_content(tree: Tree, dates: frozenset[int]) -> Tree:
    """The tree with what was said, which hung on a date: "told her in May that it was hers"."""
    changed = {}
    for word in tree.words:
        that = tree.child(word, "mark")
        owner = tree.head(word)
        hangs = word.dep in {"acl", "relcl"} and (owner.index in dates or owner.low in SAYING_NOUNS)
        if not hangs or that is None or that.low != "that":
            continue
        verb = next((each for each in tree.above(word) if each.is_verb), None)
        if verb is not None and verb.low in SAYING and tree.child(verb, "ccomp") is None:
            changed[word.index] = replace(word, dep="ccomp", head=verb.index)
    return plant(tuple(changed.get(w.index, w) for w in tree.words)) if changed else tree


def _verb(tree: Tree, at: int) -> Word | None:
    """The verb whose finite part stands here."""
    word = tree[at]
    if word.tag not in _FINITE:
        return None
    return tree.head(word) if word.dep in {"aux", "auxpass"} else word


def _is_lost(tree: Tree, verb: Word, at: int) -> bool:
    """Whether the subject of a verb is missing after a comma, or is many where the verb is one."""
    subject = tree.subject(verb)
    if subject is None:
        return tree[at - 1].text == "," and verb.dep not in {"relcl", "acl", "pcomp"}
    many = subject.tag == "NNS" and tree[at].low in _ONE and subject.index < at
    amount = tree.child(subject, "nummod", "quantmod") is not None
    return many and not (amount and not tree[at - 1].tag.startswith("NNP"))


def _subject_before(tree: Tree, at: int, dates: frozenset[int]) -> Word | None:
    """The noun right before a verb, or before the aside that the comma before the verb ends."""
    before = tree[at - 1]
    if before.text == ",":
        opens = next((w for w in reversed(tree.words[: at - 1]) if w.text == ","), None)
        if opens is None or not _is_aside(tree, opens.index + 1, at - 1):
            return None
        before = tree[opens.index - 1]
    if not before.is_noun or before.index in dates:
        return None
    while before.dep in {"compound", "nmod"} or tree.head(before).low == "of":
        above = tree.head(before)
        before = tree.head(above) if above.low == "of" else above
    return before if before.is_noun else None


def _is_aside(tree: Tree, start: int, end: int) -> bool:
    """Whether the words between two commas say more of the noun before them."""
    clause = any(word.tag in _FINITE for word in tree.words[start:end])
    return tree[start].tag in (_CLAUSES if clause else _ASIDES)


def _given(tree: Tree, verb: Word, noun: Word, at: int) -> Tree:
    """The tree in which the noun is the subject of the verb, and has what stands between them."""
    changed = {word.index: replace(word, dep="dep") for word in tree.children(verb, *SUBJECTS)}
    for word in tree.children(verb):
        if noun.index < word.index < at and word.dep != "punct":
            changed[word.index] = replace(word, dep="parataxis", head=noun.index)
    changed[noun.index] = replace(noun, dep="nsubj", head=verb.index)
    if noun.head == noun.index:
        changed[verb.index] = replace(verb, dep="ROOT", head=verb.index)
    return plant(tuple(changed.get(word.index, word) for word in tree.words))
