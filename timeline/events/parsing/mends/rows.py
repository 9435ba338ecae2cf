"""From a tree to the same tree with each verb in the clause or the row that it stands in.

"A tower was built, which lasted": the tower lasted. "Were the first winners, then won": they won.
"""

from dataclasses import replace

from timeline.events.lexicon.words import PERIODS
from timeline.events.parsing.grammar import SUBJECTS, Tree, Word, replant


def mended(tree: Tree, dates: frozenset[int]) -> Tree:
    """The tree put right; `dates` are the indices of words that tell time."""
    for at in range(2, len(tree)):
        word = tree[at]
        if word.tag == "VBD" and word.dep in {"advcl", "conj"}:
            tree = _relative(tree, word)
        elif word.tag == "VBD" and word.dep in {"dep", "ccomp"}:
            tree = _at_that_time(_then(tree, word, dates), word)
        elif word.dep == "prep" and tree.head(word).low in {"there", "here"}:
            verb = tree.head(tree.head(word))
            tree = replant(tree, replace(word, head=verb.index)) if verb.is_verb else tree
    return tree


def _relative(tree: Tree, verb: Word) -> Tree:
    """ "A tower was built, which lasted": the tower lasted."""
    which = tree.child(verb, "nsubj")
    main = tree.head(verb)
    if (
        verb.dep != "advcl"
        or which is None
        or which.low != "which"
        or tree[which.index - 1].text != ","
    ):
        return tree
    before = tree[which.index - 2]
    noun = before if before.is_noun else tree.child(main, *SUBJECTS)
    if noun is None or noun.index > which.index or not noun.is_noun:
        return tree
    return replant(tree, replace(verb, dep="relcl", head=noun.index))


def _then(tree: Tree, verb: Word, dates: frozenset[int]) -> Tree:
    """ "They were the first winners, then won", "split in 2011 then fell": two things they did."""
    main, before = tree.head(verb), tree.words[max(0, verb.index - 2) : verb.index]
    row = [word.low for word in before] in ([",", "then"], [",", "later"], ["and", "then"])
    row = row or (before[-1].low == "then" and before[0].index in dates)
    bare = tree.child(verb, "mark", "aux", "auxpass", *SUBJECTS) is None
    joined = verb.dep == "dep" and row and bare and main.is_finite and main.index < verb.index
    return replant(tree, replace(verb, dep="conj")) if joined else tree


def _at_that_time(tree: Tree, verb: Word) -> Tree:
    """ "In the season that he made his debut": the clause belongs to the season."""
    that = tree.child(verb, "advmod")
    noun = tree[that.index - 1] if that is not None and that.index else verb
    timed = noun.low in PERIODS | {"season", "time"} and noun.is_noun
    if that is None or that.low != "that" or not timed or verb.dep != "ccomp":
        return tree
    return replant(tree, replace(verb, dep="relcl", head=noun.index))
