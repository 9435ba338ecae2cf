"""From a tree to the same tree read again, where a verb and its subject cannot belong together.

The small parser loses subjects behind asides and dates: "Her thesis, on why some burn and others
do not, was accepted", "With three laps to go on 3 August Massa was leading".
"""

from __future__ import annotations

from dataclasses import replace

from timeline.events.grammar import SUBJECTS, Tree, Word, plant
from timeline.events.words import SAYING, SAYING_NOUNS, SHOWING

_ONE = frozenset({"was", "is", "has"})
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_CLAUSES = frozenset({"IN", "WDT", "WP", "WP$", "WRB"})
_ASIDES = _CLAUSES | {"VBN", "VBG", "DT", "JJ", "NNP", "RB", "CD"}


def reread(tree: Tree, dates: frozenset[int]) -> Tree:
    """The tree with such subjects given back; `dates` are the indices of words that tell time."""
    tree = _numbered(tree)
    for word in tree.words:
        tree = _dated(_joined(_remark(tree, word.index), word.index), word.index, dates)
    for at in range(1, len(tree)):
        verb = _verb(tree, at)
        if verb is None:
            continue
        noun = _subject_before(tree, at, dates) if _is_lost(tree, verb, at) else None
        above = noun is not None and noun in tree.above(verb) and noun.head != noun.index
        if noun is not None and not above and noun != verb:
            tree = _given(tree, verb, noun, at)
    return _with_content(tree, dates)


def _changed(tree: Tree, *words: Word) -> Tree:
    other = {word.index: word for word in words}
    return plant(tuple(other.get(word.index, word) for word in tree.words))


def _numbered(tree: Tree) -> Tree:
    """The tree with the number of a king as part of his name: "Shah Tahmasp I moved the court"."""
    for at, word in enumerate(tree.words[1:], 1):
        name = tree[at - 1]
        if word.text == "I" and word.tag == "PRP" and name.tag == "NNP" and name.end < word.start:
            run = at - 1
            while run and tree[run - 1].tag == "NNP":
                run -= 1
            parts = [replace(w, dep="compound", head=at) for w in tree.words[run:at]]
            return _changed(tree, replace(word, tag="NNP"), *parts)
    return tree


def _remark(tree: Tree, at: int) -> Tree:
    """The tree of "Output, new data showed in May, rose", in which the data do not rise."""
    said = tree[at]
    if said.low not in SAYING | SHOWING or said.tag not in {"VBD", "VBN"}:
        return tree
    if said.dep == "parataxis":
        return _turned(tree, said, tree.head(said))
    subjects = [word for word in tree.children(said, "nsubj") if word.index < at]
    source = subjects[-1] if len(subjects) == 2 else None
    if len(subjects) == 1:
        source = tree.child(subjects[0], "appos")
    if source is None or tree.under(source)[-1].index != at - 1:
        return tree
    opens = tree[tree.under(source)[0].index - 1].text == ","
    after = (w for w in tree.words[at + 1 :] if w.tag in {"VBN", "VBD"} and w.head == at)
    told = next((w for w in after if tree[w.index - 1].text == ","), None)
    if told is None or not opens:
        return tree
    return _changed(
        tree,
        replace(source, dep="nsubj", head=at),
        replace(subjects[0], head=told.index),
        replace(told, tag="VBD", dep="ccomp"),
    )


def _turned(tree: Tree, said: Word, told: Word) -> Tree:
    """The tree in which what was said hangs on the saying, not the saying on what was said."""
    subject = tree.child(told, *SUBJECTS)
    speaks = tree.child(said, *SUBJECTS) is not None
    if not told.is_verb or not speaks or subject is None or subject.index > said.index:
        return tree
    top = told.head == told.index
    return _changed(
        tree,
        replace(said, tag="VBD", dep=told.dep, head=said.index if top else told.head),
        replace(told, dep="ccomp", head=said.index),
    )


def _joined(tree: Tree, at: int) -> Tree:
    """The tree of "The board agreed, but its auditors, worried by costs, asked for a review"."""
    verb, noun = tree[at], tree.head(tree[at])
    plain = verb.tag == "VBD" and verb.dep == "acl" and noun.dep == "conj" and noun.index < at
    if not plain or not tree.head(noun).is_verb or tree[at - 1].text != ",":
        return tree
    return _changed(
        tree,
        replace(verb, dep="conj", head=noun.head),
        replace(noun, dep="nsubj", head=at),
    )


def _dated(tree: Tree, at: int, dates: frozenset[int]) -> Tree:
    """The tree with a date given to its participle: "Chad, followed by Togo in May, is"."""
    verb = tree[at]
    if verb.tag != "VBN" or verb.dep != "acl" or tree[at - 1].text != ",":
        return tree
    end = next((w.index for w in tree.words[at:] if w.text == ","), at)
    if any(word.is_verb for word in tree.words[at + 1 : end]):
        return tree
    inside = [w for w in tree.words[at + 1 : end] if w.index in dates or w.low == "that"]
    lost = [w for w in inside if not at <= w.head <= end]
    return _changed(tree, *(replace(w, head=at, dep="npadvmod") for w in lost)) if lost else tree


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
