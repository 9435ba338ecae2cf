"""From a phrase that a title leaves out to what goes with it: the other half, or its measure."""

from timeline.events.lexicon.words import PERIODS
from timeline.events.parsing.grammar import TIMING, Tree, Word
from timeline.events.titles.fitting.complements import superlative


def gone_with(tree: Tree, top: Word) -> set[int]:
    """The words that say nothing without the phrase below `top`."""
    return _length_before(tree, top) | _absolute(tree, top) | _measure(tree, top)


def _measure(tree: Tree, top: Word) -> set[int]:
    """Since when something was the most that goes: "to its lowest level" since the war."""
    gone = tree.under(top)
    links = (word for word in tree.words[gone[-1].index + 1 :] if word.low == "since")
    link = next((word for word in links if superlative(tree, word) in gone), None)
    return {word.index for word in tree.under(link)} if link is not None else set()


def _length_before(tree: Tree, link: Word) -> set[int]:
    """How long before or after what goes something was: "sank seconds" before it docked."""
    time = tree[link.index - 1] if link.low in TIMING and link.index else link
    timed = time.low.removesuffix("s") in PERIODS | {"second"} and time.head != link.index
    loose = timed and time.dep in {"dobj", "npadvmod", "dep"}
    return {each.index for each in tree.under(time)} if loose and time != link else set()


def _absolute(tree: Tree, word: Word) -> set[int]:
    """The other half of "with Kern winning", of which neither is told alone."""
    if word.low == "with" and word.dep == "prep":
        doer = tree.under(word)[-1]
        does = tree.after(doer)
        other = does if does.tag == "VBG" and does.head == word.head else word
    elif word.tag == "VBG" and tree[word.index - 1].is_noun:
        over = tuple(tree.above(word))
        links = (w for w in tree.above(tree[word.index - 1]) if w.low == "with")
        other = next((w for w in links if w in over or w.head == word.head), word)
    else:
        return set()
    return {each.index for each in tree.under(other)}
