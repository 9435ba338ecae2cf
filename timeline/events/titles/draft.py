"""From words picked for a title to what a reader would see of them, and whether they stand so."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from timeline.events.attaching.attach import Anchor
from timeline.events.attaching.befores import denial, is_first_day
from timeline.events.parsing.grammar import TILL, Tree, Word
from timeline.events.titles.fitting.seams import is_sewn
from timeline.events.titles.phrases.restrictive import deed_of_rank
from timeline.events.titles.picking.plain import is_poor
from timeline.events.titles.writing.called import Namer
from timeline.events.titles.writing.sound import LONGEST, is_sound, is_whole
from timeline.events.titles.writing.written import shown, written


@dataclass(frozen=True, eq=False)
class Draft:
    """What the title of `anchor` is made from; `dates` are the indices of words it leaves out.

    So are `gaps`, where it does not stand alone for a clause itself: they tell another one.
    """

    tree: Tree
    anchor: Anchor
    dates: frozenset[int]
    name: Namer
    gaps: frozenset[int] = frozenset()
    _shown: dict[tuple[Word, ...], list[Word]] = field(default_factory=dict, init=False)
    _lines: dict[tuple[Word, ...], str] = field(default_factory=dict, init=False)
    _whole: dict[tuple[Word, ...], bool] = field(default_factory=dict, init=False)

    @property
    def until(self) -> bool:
        """Whether the date is the end of what is told: "did not vote until" then, or before.

        Not of what ends it: "it stood until the 1906 earthquake struck".
        """
        signal = self.anchor.mention.signal
        if signal not in TILL:
            return is_first_day(self.tree, self.anchor)
        own, head = self.tree.inside(self.anchor.mention.span), self.anchor.head
        before = self.tree.words[: own[0].index] if own else ()
        link = next((word for word in reversed(before) if word.low in TILL), None)
        if link is None:
            return True
        opens = link.dep == "mark" and link.head == head.index
        return not (opens or head in self.tree.under(link))

    @property
    def since(self) -> bool:
        """Whether it went on from the date, as is told of a later one: "had been shut since"."""
        helpers = {word.low for word in self.tree.children(self.anchor.head, "aux")}
        here = self.anchor.mention.signal == "since" and self.anchor.kind == "verb"
        return here and "had" in helpers

    @property
    def left(self) -> frozenset[int]:
        """The indices of the words that tell of its time, or of another clause."""
        return self.dates | self.gaps if self.anchor.gap is None else self.dates

    @property
    def needed(self) -> frozenset[int]:
        """The indices of the words without which there is no title."""
        head, tree = self.anchor.head, self.tree
        inner = self.anchor.inner
        led = inner.dep == "pcomp" and tree.head(inner).low in {"for", "into"}
        told = inner if led else None
        main = (head, told, self.anchor.gap, _predicate(tree), deed_of_rank(tree, head))
        return frozenset(word.index for word in main if word is not None)

    def shown(self, words: Sequence[Word]) -> list[Word]:
        """The words that a reader sees of these."""
        key = tuple(words)
        if key not in self._shown:
            self._shown[key] = shown(self.tree, list(words), self.dates)
        return self._shown[key]

    def line(self, words: Sequence[Word]) -> str:
        """The words as they are written."""
        shown = self.shown(words)
        key = tuple(shown)
        line = self._lines.get(key)
        if line is None:
            tree = self.tree
            denied = denial(tree, self.anchor.head) if self.until else None
            line = self._lines[key] = written(tree, shown, self.dates, self.name, denied)
        return line

    def fits(self, words: Sequence[Word]) -> bool:
        """Whether the line is short enough."""
        return len(self.line(words)) <= LONGEST

    def is_sound(self, words: Sequence[Word]) -> bool:
        """Whether it fits, and is one line without a loose end or a bad seam."""
        shown = self.shown(words)
        sewn = is_sewn(self.tree, shown, self.dates)
        return sewn and self.fits(words) and is_sound(shown, self.line(words))

    def is_whole(self, words: Sequence[Word]) -> bool:
        """Whether no half of what belongs together is missing."""
        key = tuple(words)
        if key not in self._whole:
            gap = self.anchor.gap is not None
            self._whole[key] = gap or is_whole(self.tree, self.shown(words), self.dates)
        return self._whole[key]

    def is_poor(self, words: Sequence[Word]) -> bool:
        """Whether the words lack what makes a sentence."""
        return is_poor(self.tree, self.anchor, words, self.left)

    def reads_well(self, words: Sequence[Word]) -> bool:
        """Whether the line can stand alone."""
        return self.is_sound(words) and self.is_whole(words)

    def if_well(self, words: list[Word]) -> list[Word]:
        """The words if they are some and read well, else none."""
        return words if words and self.reads_well(words) else []

    def is_good(self, words: Sequence[Word]) -> bool:
        """Whether it can, and is a sentence."""
        return self.reads_well(words) and not self.is_poor(words)


def _predicate(tree: Tree) -> Word | None:
    """What was done, where no verb has a tense: "four men, one of them a guard, killed in"."""
    top = tree.root
    done = tree.child(top, "acl") if top.is_noun else None
    told = (
        done is not None and done.tag == "VBN" and tree[tree.under(done)[0].index - 1].text == ","
    )
    return done if told and not any(word.is_finite for word in tree.words) else None
