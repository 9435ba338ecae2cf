"""A parsed sentence as plain words in a tree, so that only `clauses.py` knows the parser."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from timeline.model import Span

SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj", "csubjpass", "expl"})
_NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})
_PERSONAL = frozenset({"i", "you", "he", "she", "it", "we", "they"})
_NAMING = frozenset({"elected", "named", "appointed", "called", "crowned", "declared"})
_FINITE = frozenset({"VBD", "VBP", "VBZ", "MD"})


@dataclass(frozen=True, slots=True)
class Word:
    """A token: where it stands in the document, and its place in the tree of the sentence."""

    index: int
    start: int
    end: int
    text: str
    tag: str
    """Penn Treebank tag."""
    dep: str
    head: int
    """The index of the word that governs it; its own index at the top."""

    @property
    def low(self) -> str:
        return self.text.lower()

    @property
    def is_noun(self) -> bool:
        return self.tag in _NOUNS

    @property
    def is_verb(self) -> bool:
        return self.tag.startswith("VB") or self.tag == "MD"

    @property
    def is_finite(self) -> bool:
        return self.tag in _FINITE


@dataclass(frozen=True, slots=True)
class Tree:
    """The words of one sentence in order, each with the words that it governs."""

    words: tuple[Word, ...]
    below: tuple[tuple[int, ...], ...]

    def __getitem__(self, index: int) -> Word:
        return self.words[index]

    def __len__(self) -> int:
        return len(self.words)

    def head(self, word: Word) -> Word:
        """The word that governs `word`; `word` itself at the top."""
        return self.words[word.head]

    def children(self, word: Word, *deps: str) -> tuple[Word, ...]:
        """The words that `word` governs, in order; only those with one of `deps` if given."""
        found = (self.words[index] for index in self.below[word.index])
        return tuple(child for child in found if not deps or child.dep in deps)

    def child(self, word: Word, *deps: str) -> Word | None:
        """The first of `children`, or nothing."""
        return next(iter(self.children(word, *deps)), None)

    def above(self, word: Word) -> Iterator[Word]:
        """The governors of `word`, nearest first, up to the top."""
        while word.head != word.index:
            word = self.words[word.head]
            yield word

    def under(self, word: Word, leave: Callable[[Word], bool] | None = None) -> tuple[Word, ...]:
        """`word` and all it governs, in order, without the branches that `leave` says to leave."""
        found, todo = [], [word]
        while todo:
            here = todo.pop()
            found.append(here)
            todo += [kid for kid in self.children(here) if leave is None or not leave(kid)]
        return tuple(sorted(found, key=lambda each: each.index))

    def inside(self, span: Span) -> tuple[Word, ...]:
        """The words that share a character with `span`."""
        return tuple(w for w in self.words if w.start < span.end and span.start < w.end)

    def top(self, words: tuple[Word, ...]) -> Word:
        """The word among `words` that governs the others: the nearest to the top of the tree."""
        return min(words, key=lambda word: (sum(1 for _ in self.above(word)), word.index))

    def is_clause(self) -> bool:
        """Whether a finite verb with a subject stands in it."""
        return any(
            word.dep in SUBJECTS and self._is_finite(self.words[word.head]) for word in self.words
        )

    def _is_finite(self, verb: Word) -> bool:
        return verb.is_finite or any(kid.is_finite for kid in self.children(verb, "aux", "auxpass"))

    def subject(self, verb: Word) -> Word | None:
        """The subject of `verb`, its own or the one it shares with the verb it is joined to."""
        while True:
            every = self.children(verb, *SUBJECTS)
            before = [word for word in every if word.index < verb.index]
            own = before[-1] if before and before[-1].low in _PERSONAL else next(iter(every), None)
            if own is not None or verb.dep not in {"conj", "xcomp"} or verb.head == verb.index:
                return own
            verb = self.head(verb)


def plant(words: tuple[Word, ...]) -> Tree:
    """The tree of these words; each `index` is the word's place among them.

    A past tense joined to an infinitive is joined to the past tense above; a subject that the
    parser hung on a helping verb is given to the verb that it helps; "that"
    which stands for a noun is a relative pronoun, whatever the tagger takes it for.
    """
    words = tuple(_helped(word, words) for word in words)
    below: list[list[int]] = [[] for _ in words]
    for word in words:
        if word.head != word.index:
            below[word.head].append(word.index)
    return Tree(words, tuple(map(tuple, below)))


def repaired(tree: Tree, dates: frozenset[int]) -> Tree:
    """The tree with a subject that the parser hung on a date given back to its verb.

    In "between 2008 and 2014 managers had cheated" the date takes the noun that follows it.
    """
    for verb in range(len(tree)):
        noun = _lost_subject(tree, tree[verb], dates)
        if noun is not None and noun not in tree.above(tree[verb]):
            found = replace(noun, dep="nsubj", head=verb)
            before, after = tree.words[: noun.index], tree.words[noun.index + 1 :]
            tree = plant((*before, found, *after))
    for comma in range(1, len(tree) - 2):
        tree = _with_participle(tree, comma, dates)
    return tree


def _with_participle(tree: Tree, comma: int, dates: frozenset[int]) -> Tree:
    """The tree with a participle given to the noun that it follows between commas.

    In "The project, launched in June, hopes for samples" the small parser takes it for a verb.
    """
    at = comma + 1 + (tree[comma + 1].tag == "RB")
    verb, noun = tree[at], tree[comma - 1]
    if tree[comma].text != "," or verb.tag not in {"VBN", "VBD"} or not noun.is_noun:
        return tree
    stops = (w.index for w in tree.words[at:] if w.text == ",")
    end = next((stop for stop in stops if not dates.isdisjoint(range(at, stop))), None)
    after = tree[end + 1] if end is not None and end + 1 < len(tree) else None
    if end is None or after is None or not after.is_finite or not _is_bare(tree, at, end, dates):
        return tree
    main = tree[after.head if after.dep in {"aux", "auxpass"} else after.index]
    subject = tree.child(main, *SUBJECTS) or _whole(tree, noun)
    if subject in (verb, main) or not subject.is_noun or subject.index >= comma:
        return tree
    placed = verb.dep == "acl" and verb.head == subject.index and subject.head == main.index
    if (placed and verb.tag == "VBN") or (
        verb.tag == "VBD" and not _may_describe(tree, verb, noun)
    ):
        return tree
    changed = {
        at: replace(verb, tag="VBN", dep="acl", head=subject.index),
        main.index: replace(main, dep="ROOT", head=main.index),
        subject.index: replace(subject, dep="nsubj", head=main.index),
    } | {
        later.index: replace(later, head=main.index)
        for later in tree.children(verb, "conj")
        if later.index > main.index
    }
    return plant(tuple(changed.get(word.index, word) for word in tree.words))


def _may_describe(tree: Tree, verb: Word, noun: Word) -> bool:
    """Whether a form that is past tense as well may be a participle here."""
    start = tree.under(noun)[0].index
    set_off = start > 0 and tree[start - 1].text == ","
    taken = tree.child(verb, "dobj") is not None and verb.low not in _NAMING
    return verb.low.endswith("ed") and not taken and not set_off


def _whole(tree: Tree, noun: Word) -> Word:
    """The noun whose phrase ends with this one: "John" of Luxembourg."""
    while True:
        above = tree.head(noun)
        if noun.dep == "pobj" and above.dep == "prep":
            above = tree.head(above)
        elif noun.dep not in {"compound", "nmod", "appos"}:
            return noun
        if not above.is_noun or above.index == noun.index:
            return noun
        noun = above


def _is_bare(tree: Tree, at: int, end: int, dates: frozenset[int]) -> bool:
    """Whether no other verb stands between a participle and the comma after its date."""
    return not any(word.is_verb for word in tree.words[at + 1 : end] if word.index not in dates)


def _lost_subject(tree: Tree, verb: Word, dates: frozenset[int]) -> Word | None:
    """The noun right before a finite verb without a subject that hangs on a date, or holds one."""
    helpers = tree.children(verb, "aux", "auxpass")
    finite = verb.dep not in {"aux", "auxpass"} and any(w.is_finite for w in (verb, *helpers))
    if not finite or tree.subject(verb) is not None:
        return None
    at = min(word.index for word in (verb, *helpers)) - 1
    while at > 0 and tree[at].tag == "RB":
        at -= 1
    if at < 0 or not tree[at].is_noun or at in dates:
        return None
    noun = tree[at]
    while noun.dep in {"conj", "compound"}:
        noun = tree.head(noun)
    holds = any(kid.index in dates for kid in tree.children(noun))
    return noun if noun.index not in dates and (noun.head in dates or holds) else None


def _helped(word: Word, words: tuple[Word, ...]) -> Word:
    above = words[word.head]
    if word.dep == "conj" and word.tag == "VBD" and above.tag == "VB":
        while not above.is_finite and above.head != above.index:
            above = words[above.head]
        return replace(word, head=above.index) if above.tag == "VBD" else word
    if word.low == "that" and word.tag == "IN" and word.dep in {"dobj", "pobj", *SUBJECTS}:
        return replace(word, tag="WDT")
    if word.dep in SUBJECTS and above.dep in {"aux", "auxpass"}:
        return replace(word, head=above.head)
    return word
