"""A parsed sentence as plain words in a tree, so that only `clauses.py` knows the parser."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from operator import attrgetter
from typing import Final

from timeline.model import Span

SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj", "csubjpass", "expl"})
OBJECTS = frozenset({"dobj", "pobj", "dative"})
_INNER = frozenset({"det", "poss", "amod", "compound", "nmod", "nummod"})
"""How what stands inside a noun phrase hangs on its noun."""
_NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})
_HELD = frozenset({"charge", "command", "control", "helm", "wheel", "piano"})
_PERSONAL = frozenset({"i", "you", "he", "she", "it", "we", "they"})
_VERBS = frozenset({"VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "MD"})
FINITE = frozenset({"VBD", "VBP", "VBZ", "MD"})
PRESENTS = frozenset({"VBP", "VBZ"})
PLURALS = frozenset({"NNS", "NNPS"})
PREPOSITIONS = frozenset({"IN", "TO"})
BE = frozenset({"is", "are", "was", "were", "be", "been"})
HAVE = frozenset({"has", "have", "'s", "'ve", "’s", "’ve"})
SINGULAR = frozenset({"was", "is", "has"})
SEEMING = frozenset({"seemed", "seems", "looked", "looks", "appeared", "appears"})
TILL = frozenset({"until", "till"})
PLACING = frozenset({"in", "at", "near", "outside", "around"})
HARDLY = frozenset({"hardly", "scarcely", "never", "rarely", "seldom", "little"})
TURNERS = frozenset({"only", "not", "no", "nor", *HARDLY})
"""What a sentence opens with that turns its subject and its verb round: "Only then did he" go."""
TIMING = frozenset({"after", "before", "since"})
BOUNDING = TILL | TIMING
"""What a clause begins with that bounds in time what another tells."""
RELATIVES = frozenset({"WDT", "WP", "WP$", "WRB"})
MAIN = frozenset({"ROOT", "conj", "ccomp"})
"""What may be a clause of its own."""


@dataclass(slots=True, eq=False, init=False)
class Word:
    """A token: where it stands in the document, and its place in the tree of the sentence.

    It equals itself alone, which makes it cheap to look for. So many are made, and asked so often,
    that the answers are found once, and that the type checker alone keeps them from changes.
    """

    index: Final[int]
    start: Final[int]
    end: Final[int]
    text: Final[str]
    tag: Final[str]
    """Penn Treebank tag."""
    dep: Final[str]
    head: Final[int]
    """The index of the word that governs it; its own index at the top."""
    low: str = field(init=False, repr=False)
    is_noun: bool = field(init=False, repr=False)
    is_verb: bool = field(init=False, repr=False)
    is_finite: bool = field(init=False, repr=False)

    def __init__(
        self, index: int, start: int, end: int, text: str, tag: str, dep: str, head: int
    ) -> None:
        self.index, self.start, self.end = index, start, end
        self.text, self.tag, self.dep, self.head = text, tag, dep, head
        self.low = text.lower()
        self.is_noun = tag in _NOUNS
        self.is_verb = tag in _VERBS
        self.is_finite = tag in FINITE


@dataclass(frozen=True, slots=True)
class Tree:
    """The words of one sentence in order, each with the words that it governs."""

    words: tuple[Word, ...]
    below: tuple[tuple[Word, ...], ...]
    depths: tuple[int, ...]
    """How many words stand above each."""
    _under: dict[int, tuple[Word, ...]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )
    _inside: dict[tuple[int, int], tuple[Word, ...]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )
    """What has been asked for: the same words are asked for again and again."""

    def __getitem__(self, index: int) -> Word:
        return self.words[index]

    def __len__(self) -> int:
        return len(self.words)

    def after(self, word: Word) -> Word:
        """The word right behind `word`; a word of no tree, without letters, behind the last."""
        return self.words[word.index + 1] if word.index + 1 < len(self.words) else _NOTHING

    def begun_by(self, word: Word) -> Word:
        """The noun of the phrase that `word` begins, or `word`: "ship" of "the old ship"."""
        while word.dep in _INNER and word.head > word.index:
            word = self.head(word)
        return word

    def head(self, word: Word) -> Word:
        """The word that governs `word`; `word` itself at the top, or where it is of no tree."""
        return self.words[word.head] if word.head >= 0 else word

    def children(self, word: Word, *deps: str) -> tuple[Word, ...]:
        """The words that `word` governs, in order; only those with one of `deps` if given."""
        below = self.below[word.index] if word.index >= 0 else ()
        return tuple([each for each in below if each.dep in deps]) if deps and below else below

    def child(self, word: Word, *deps: str) -> Word | None:
        """The first of `children`, or nothing."""
        for each in self.below[word.index] if word.index >= 0 else ():
            if not deps or each.dep in deps:
                return each
        return None

    def above(self, word: Word) -> Iterator[Word]:
        """The governors of `word`, nearest first, up to the top."""
        while word.head != word.index:
            word = self.words[word.head]
            yield word

    def under(self, word: Word, leave: Callable[[Word], bool] | None = None) -> tuple[Word, ...]:
        """`word` and all it governs, in order, without the branches that `leave` says to leave."""
        if word.index < 0 or not self.below[word.index]:
            return (word,)
        if leave is None:
            known = self._under.get(word.index)
            return known or self._under.setdefault(word.index, self._all_under(word))
        found = [word]
        for here in found:
            if kids := self.below[here.index]:
                found += [each for each in kids if not leave(each)]
        return tuple(sorted(found, key=_place))

    def _all_under(self, word: Word) -> tuple[Word, ...]:
        found = [word]
        for here in found:
            found += self.below[here.index]
        return tuple(sorted(found, key=_place))

    def inside(self, span: Span) -> tuple[Word, ...]:
        """The words that share a character with `span`."""
        key = span.start, span.end
        found = self._inside.get(key)
        if found is None:
            first = bisect_right(self.words, span.start, key=_end)
            found = self.words[first : bisect_left(self.words, span.end, first, key=_start)]
            self._inside[key] = found
        return found

    def top(self, words: tuple[Word, ...]) -> Word:
        """The word among `words` that governs the others: the nearest to the top of the tree."""
        best, least = words[0], len(self)
        for word in words:
            depth = self.depths[word.index] if word.index >= 0 else len(self)
            if depth < least or (depth == least and word.index < best.index):
                best, least = word, depth
        return best

    @property
    def root(self) -> Word:
        """The word that governs the others; the first where several stand at the top."""
        return self.words[self.depths.index(0)]

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
            every = [word for word in self.children(verb) if word.dep in SUBJECTS]
            own = every[0] if every else None
            if len(every) > 1:
                before = [word for word in every if word.index < verb.index]
                own = before[-1] if before and before[-1].low in _PERSONAL else own
            if own is not None or verb.dep not in {"conj", "xcomp"} or verb.head == verb.index:
                return own
            verb = self.head(verb)


_NOTHING: Final = Word(-11, 0, 0, "", "", "", -11)
_place, _start, _end = attrgetter("index"), attrgetter("start"), attrgetter("end")


def holds(tree: Tree, link: Word) -> bool:
    """Whether a phrase tells what somebody holds: "with Roe in charge", "at the helm"."""
    noun = tree.child(link, "pobj") if link.low in {"in", "at"} else None
    return noun is not None and noun.low in _HELD and noun.index <= link.index + 2


def is_alternative(tree: Tree, word: Word) -> bool:
    """Whether "or" or "nor" joins a word to what it hangs on: "did not sign it or leave"."""
    above = tree.head(word)
    links = [cc for cc in tree.children(above, "cc") if above.index < cc.index < word.index]
    links = links or [cc for cc in tree.children(word, "cc") if cc.index > word.index]
    return word.dep == "conj" and any(link.low in {"or", "nor"} for link in links)


def shares_end(tree: Tree, word: Word) -> bool:
    """Whether what follows two verbs is said of both: "ten were killed and six hurt on Sunday".

    But "it has been filed and the hearing is set for Monday".
    """
    above = tree.head(word)
    helps = [{w.low for w in tree.children(v, "aux", "auxpass")} for v in (word, above)]
    joined = word.dep == "conj" and tree.after(above).low == "and"
    suffers = tree.child(above, "auxpass") is not None
    own = (each for each in tree.children(word) if each.dep in SUBJECTS and each.index < word.index)
    alone = word.tag == "VBN" or word.low == "hurt"
    return joined and suffers and alone and any(own) and helps[0] <= helps[1]


def adds_deed(tree: Tree, link: Word) -> bool:
    """Whether what it leads to is one more deed: "on becoming king, he freed" them."""
    opens = link.low == "on" and link.index < link.head and tree.words[link.head].is_verb
    return opens or link.low in {"despite", "besides", "upon"}
