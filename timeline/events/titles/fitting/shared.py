"""From a word to whether it shares what another of the title says, and so cannot go alone."""

from timeline.events.lexicon.words import words
from timeline.events.parsing.grammar import SUBJECTS, Tree, Word

_PAST = frozenset({"VBD", "VBN"})
_AIMING = words("about set due able likely ready free")


def shares(tree: Tree, word: Word) -> bool:
    """Whether a word shares its noun with the one that it is joined to: "state and church schools".

    Nor is one of "both" left alone, or what somebody is without the name: "captain and coach Roe".
    Nor has a verb lost what it does something to: "found and raised" the wreck.
    """
    first, noun = tree.head(word), tree.head(tree.head(word))
    before = first.dep in {"nmod", "amod", "compound", "poss"} and first.index < noun.index
    both = any(kid.low in {"both", "either", "neither"} for kid in tree.children(first))
    bare = first.tag == "NN" and not tree.children(first, "det", "poss", "nummod")
    titles = bare and first.index < word.index and word.tag == "NNP"
    alike = word.tag == first.tag or {word.tag, first.tag} == {"VBD", "VBN"}
    close = word.index == first.index + 2 and word.is_verb and alike
    ends = ("dobj", "prep") if first.tag == "VB" else ("dobj",)
    lent = (
        close and not tree.child(first, "dobj", "auxpass") and tree.child(word, *ends) is not None
    )
    shared = lent or both or titles or (before and word.index < noun.index)
    shared = shared or (first.dep in SUBJECTS and _is_joint(tree, first, word))
    aimed = word.tag == "VB" and first.low in _AIMING and first.dep == "acomp"
    return aimed or (word.dep == "conj" and shared)


def _is_joint(tree: Tree, first: Word, second: Word) -> bool:
    """ "Acme and Kern owners met", "Acme and Kern sold their ships": neither did it alone.

    Nor did the first in "the government and rebels have agreed".
    """
    own = tree.child(second, "compound")
    lent = first.tag == "NNP" and second.tag in {"NN", "NNS"} and own is not None
    after = tree.words[first.head + 1 :] if first.head > second.index else ()
    verb = tree.head(first)
    forms = (verb, *tree.children(verb, "aux", "auxpass"))
    if first.tag in {"NN", "NNP"} and any(w.low in {"have", "were", "are"} for w in forms):
        return True
    return (lent and own is not None and own.tag == "NNP") or any(w.low == "their" for w in after)


def shared_end(tree: Tree, verb: Word) -> tuple[Word, ...]:
    """What the last of a row of verbs behind "who" takes: "who stabbed, robbed and killed" him."""
    last, end = verb, len(tree) - 2
    while last.index < end and tree.after(last).text in {",", "and", "or"}:
        then = tree[last.index + 2]
        if then.tag not in (_PAST if verb.tag in _PAST else {verb.tag}):
            break
        last = then
    alone = verb.dep == "relcl" and last != verb and tree.child(verb, "auxpass") is None
    return tree.children(last, "dobj") if alone else ()
