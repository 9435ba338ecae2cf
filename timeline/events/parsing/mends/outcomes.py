"""From a tree to the same tree in which a verb has the state that it found or left somebody in.

"Found the captain of a ferry that sank guilty": no ferry sank guilty. "A crash left 20 people
injured on Monday": it left them so then.
"""

from dataclasses import replace

from timeline.events.lexicon.words import words
from timeline.events.parsing.grammar import BE, SUBJECTS, Tree, Word
from timeline.events.parsing.planting import replant

_OUTCOMES = frozenset({"left", "leave", "leaves", "leaving"})
"""Verbs that tell how somebody is afterwards."""
_CALLING = words("called call calls branded labelled labeled termed dubbed")
_JUDGED = words(
    """guilty innocent liable responsible unfit fit dead alive insane bankrupt insolvent void
    invalid illegal unlawful unconstitutional negligent"""
)
_JUDGING = words(
    "found find finds ruled held declared declare declares pronounced judged deemed considered"
)


def mended(tree: Tree, dates: frozenset[int]) -> Tree:
    """The tree put right; `dates` are the indices of words that tell time."""
    for at in range(1, len(tree)):
        word = tree.words[at]
        if word.low in _JUDGED and word.tag == "JJ":
            tree = _judged(tree, word)
        elif word.low in {"a", "an", "the"} and at - 1 in dates:
            tree = _called(tree, tree.head(word))
        elif word.tag == "VBN" and tree[at - 1].dep == "dobj":
            tree = _left(tree, tree.head(tree[at - 1]), word)
    return tree


def _judged(tree: Tree, state: Word) -> Tree:
    """ "Found the captain of a ferry that sank guilty": found him so, for no ferry sank guilty.

    What the court did next hangs on its verb as well: "and raised his sentence".
    """
    inner = tree.head(state)
    verb = next(
        (w for w in tree.above(state) if w.low in _JUDGING and w.index < state.index), inner
    )
    thing = tree.child(verb, "dobj")
    clause = inner if inner.is_verb else next((w for w in tree.above(state) if w.is_verb), verb)
    apart = clause != verb and clause.index < state.index - 1 and clause.low not in BE
    apart = apart or (inner == thing and state.dep == "amod")
    if thing is None or not apart or thing.index > state.index:
        return tree
    time = [replace(w, dep="pobj", head=state.head) for w in tree.children(state, "nummod")]
    later = [w for w in tree.children(clause, "conj", "cc") if w.index > state.index]
    free = clause != verb and not any(tree.child(w, *SUBJECTS) for w in later)
    return replant(
        tree,
        replace(state, dep="oprd", head=verb.index),
        *time,
        *(replace(word, head=verb.index) for word in later if free),
    )


def _called(tree: Tree, name: Word) -> Tree:
    """ "Called the report released on Monday a disgrace": called it so, and did not release one."""
    clause = tree.head(name)
    thing, verb = tree.head(clause), tree.head(tree.head(clause))
    inner = (
        (name.is_noun or name.tag == "JJS")
        and name.dep in {"npadvmod", "dobj", "oprd"}
        and clause.dep == "acl"
    )
    told = (thing.dep, clause.tag) == ("dobj", "VBN") and verb.low in _CALLING
    return replant(tree, replace(name, dep="oprd", head=verb.index)) if inner and told else tree


def _left(tree: Tree, verb: Word, done: Word) -> Tree:
    """ "A crash left 20 people injured on Monday" as it would have left them homeless."""
    harmed = tree[done.index - 1]
    named = harmed.tag not in {"NNS", "CD"} or tree.child(harmed, "det", "poss") is not None
    if verb.low not in _OUTCOMES or named or done.dep not in {"advcl", "acl"}:
        return tree
    behind = (replace(kid, head=verb.index) for kid in tree.children(done, "prep", "npadvmod"))
    return replant(tree, *behind, replace(done, tag="JJ", dep="oprd", head=verb.index))
