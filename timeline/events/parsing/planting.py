"""From words to their tree, and to the same tree with some of them hung elsewhere."""

from dataclasses import replace

from timeline.events.parsing.grammar import SUBJECTS, Tree, Word

_SAME = frozenset(
    {"cut", "put", "set", "hit", "let", "shut", "cost", "hurt", "quit", "split", "spread", "cast"}
)
"""Verbs of which the past is the infinitive too: "will close a mill and cut jobs"."""
_LENT = SUBJECTS | {"mark"}
_DOUBTED = _LENT | {"conj"}


def plant(words: tuple[Word, ...]) -> Tree:
    """The tree of these words; each `index` is the word's place among them.

    A past tense joined to an infinitive is joined to the past tense above, but "will go and cut"
    has two infinitives; a subject, or "as", that the parser hung on a helping verb is given to
    the verb that it helps; "that" which stands for a noun is a relative pronoun, whatever the
    tagger takes it for. A top is the "ROOT", and no "conj" of itself up which a walk never ends.
    """
    words = tuple([_helped(w, words) if w.dep in _DOUBTED or w.low == "that" else w for w in words])
    loose = [word for word in words if word.head == word.index and word.dep != "ROOT"]
    words = tuple([replace(w, dep="ROOT") if w in loose else w for w in words]) if loose else words
    below: list[list[Word]] = [[] for _ in words]
    for word in words:
        if word.head != word.index:
            below[word.head].append(word)
    return Tree(words, tuple(map(tuple, below)), _depths(words, below))


def replant(tree: Tree, *changed: Word) -> Tree:
    """The tree with these words in it, unless one of them would then hang on itself."""
    if not changed:
        return tree
    other = {word.index: word for word in changed}
    words = tuple([other.get(word.index, word) for word in tree.words])
    return tree if any(_hangs_on_itself(words, word) for word in changed) else plant(words)


def in_place_of(other: Word, word: Word) -> Word:
    """A word hung where another hangs: at the top, or on what governs that."""
    top = other.index == other.head
    return replace(word, dep=other.dep, head=word.index if top else other.head)


def _hangs_on_itself(words: tuple[Word, ...], word: Word) -> bool:
    seen: set[int] = set()
    while word.head != word.index:
        if word.index in seen:
            return True
        seen.add(word.index)
        word = words[word.head]
    return False


def _depths(words: tuple[Word, ...], below: list[list[Word]]) -> tuple[int, ...]:
    depths = [0] * len(words)
    reached = [word for word in words if word.head == word.index]
    for word in reached:
        for kid in below[word.index]:
            depths[kid.index] = depths[word.index] + 1
        reached += below[word.index]
    return tuple(depths)


def _helped(word: Word, words: tuple[Word, ...]) -> Word:
    above = words[word.head]
    if word.dep == "conj" and word.tag == "VBD" and above.tag == "VB":
        if word.low in _SAME:
            return replace(word, tag="VB")
        while not above.is_finite and above.head != above.index:
            above = words[above.head]
        return replace(word, head=above.index) if above.tag == "VBD" else word
    if word.low == "that" and word.tag == "IN" and word.dep in {"dobj", "pobj", *SUBJECTS}:
        return replace(word, tag="WDT")
    if word.dep in _LENT and above.dep in {"aux", "auxpass"}:
        return replace(word, head=above.head)
    return word
