"""From a tree in which a side is a thing to one in which it plays: "Peru face Chile on Friday".

The parser knows "face" and "host" as nouns where names stand around them.
"""

from dataclasses import replace

from timeline.events.parsing.grammar import SUBJECTS, Tree, Word
from timeline.events.parsing.planting import replant

_PLAYING = frozenset({"face", "host", "meet", "play", "visit", "tackle", "welcome"})
_ENDS = frozenset({",", ";", "and", "but"})


def mended(tree: Tree, dates: frozenset[int]) -> Tree:
    """The tree put right; `dates` are the indices of words that tell time."""
    for at in range(1, len(tree) - 1):
        word = tree.words[at]
        if word.low in _PLAYING and word.tag == "NN" and tree[at - 1].text[0].isupper():
            tree = _plays(tree, word, dates)
        elif (word.tag, word.dep) == ("NN", "advcl") and tree[at - 1].text[0].isupper():
            doer = tree.child(word, "nsubj")  # "After which Nepal travel to Dubai".
            does = doer is not None and doer.index == at - 1
            tree = replant(tree, replace(word, tag="VBP")) if does else tree
    return tree


def _plays(tree: Tree, play: Word, dates: frozenset[int]) -> Tree:
    """ "Peru play Chile on Friday, New Kern face Lund the same day": New Kern face it then."""
    side, other = tree[play.index - 1], tree.head(play)
    main = tree.head(other)
    named = play.dep == "compound" and other.index > play.index and other.tag == "NNP"
    begins = next(
        (w for w in reversed(tree.words[: play.index]) if not w.text[0].isupper()), tree[0]
    )
    apart = begins.text in _ENDS and main.is_verb and main.index < begins.index
    if not (named and apart) or other.dep in SUBJECTS or not side.text[0].isupper():
        return tree
    end = next((w.index for w in tree.words[other.index :] if w.text in _ENDS), len(tree))
    mine = (w for w in tree.words[other.index + 1 : end] if w.head in {main.index, other.index})
    names = (w for w in tree.words[begins.index + 1 : side.index] if w.head == other.index)
    return replant(
        tree,
        replace(play, tag="VBP", dep="conj", head=main.index),
        replace(side, tag="NNP", dep="nsubj", head=play.index),
        *(replace(word, head=side.index) for word in names),
        replace(other, dep="dobj", head=play.index),
        *(replace(word, head=play.index) for word in mine),
    )
