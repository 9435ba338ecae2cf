"""From the tree of a sentence that a date interrupts to its tree as if the date were not there.

"The king rescinded (Feb., 1879) the pact", "the bank had, by 2005, lent it": a small parser loses
what the verb does behind the date. So such a sentence is parsed once more without it, and the date
hung on the verb that it interrupts.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from timeline.events.clauses import trees
from timeline.events.parsing.gaps import filled, moved, stretch
from timeline.events.parsing.grammar import Tree, Word
from timeline.model import Document, Mention, Span

_CLOSES = {",": ",", "(": ")"}
_INNER = frozenset({"IN", "RB", "DT"})
"""What may stand in an interruption beside the date itself: "back in" 1831, "by the" 1850s."""
_AFTER = frozenset({"dobj", "dative", "attr", "oprd", "acomp", "ccomp", "xcomp", "prt"})
_HELPING = frozenset({"aux", "auxpass"})


def uninterrupted(
    document: Document, read: Mapping[Span, Tree], dated: Mapping[Span, tuple[Mention, ...]]
) -> dict[Span, Tree]:
    """The trees by their stretches, those that a date interrupts behind a verb read once more."""
    found = {
        span: next(_interruptions(tree, dated[span]), None)
        for span, tree in read.items()
        if dated[span]
    }
    gaps = {span: gap for span, gap in found.items() if gap is not None}
    without = {span: stretch(read[span], gap) for span, gap in gaps.items()}
    bare = trees(document, gaps, without)
    again = {span: _rejoined(read[span], bare[span], gap) for span, gap in gaps.items()}
    return {**read, **{span: tree for span, tree in again.items() if tree is not None}}


def _interruptions(tree: Tree, mentions: tuple[Mention, ...]) -> Iterator[range]:
    """The places of the words of each date between two marks right behind a verb."""
    for mention in mentions:
        own = tree.inside(mention.span)
        if not own:
            continue
        opens, closes = own[0].index - 1, own[-1].index + 1
        while opens > 0 and tree[opens].text not in _CLOSES and tree[opens].tag in _INNER:
            opens -= 1
        if opens < 1 or closes + 1 >= len(tree) or not tree[opens - 1].is_verb:
            continue
        goes_on = tree[closes + 1].text[0].isalnum()
        if goes_on and tree[closes].text == _CLOSES.get(tree[opens].text):
            yield range(opens, closes + 1)


def _rejoined(tree: Tree, bare: Tree, gap: range) -> Tree | None:
    """The tree read without the words of a gap, with them in it; nothing where it is no better.

    It is where the word before the gap does, or helps to do, something right behind it.
    """
    before = gap.start - 1
    if len(bare) + len(gap) != len(tree):
        return None
    word = bare[before]
    verb = bare.head(word) if word.dep in _HELPING else word
    after = bare.begun_by(bare[gap.start])
    goes_on = verb.index >= gap.start or (after.head == word.index and after.dep in _AFTER)
    if not (word.is_verb and verb.is_verb and goes_on):
        return None
    return filled(tree, bare, gap, lambda told: _hung(told, gap, moved(verb.index, gap)))


def _hung(word: Word, gap: range, verb: int) -> Word:
    """A word of the gap, which hangs on the verb unless on another of its words."""
    if word.head in gap and word.head != word.index:
        return word
    mark = not word.text[0].isalnum()
    dep = "punct" if mark else "prep" if word.tag == "IN" else "npadvmod"
    return replace(word, dep="advmod" if word.tag == "RB" else dep, head=verb)
