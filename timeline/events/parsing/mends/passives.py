"""From a tree to the same tree in which what "was arrested and hanged" suffered both.

The small parser takes the second participle for a deed: "the screen was taken down, set up again",
"the pact was signed, and the treaty with Peru ratified".
"""

from dataclasses import replace

from timeline.dating.english.lexicon.verbs import NOT_VERBS
from timeline.days import MONTHS, WEEKDAYS
from timeline.events.lexicon.taking import SUFFERED
from timeline.events.lexicon.words import PERIODS, words
from timeline.events.parsing.grammar import SUBJECTS, Tree, Word
from timeline.events.parsing.planting import replant

_DONE = SUFFERED | words(
    """adopted auctioned banished condemned disbanded dissolved enslaved expelled guillotined
    lengthened ransomed reburied repaired repealed scuttled set signed vetoed"""
)
"""Verbs that behind "was taken and" go on with what was done to it."""
_PARTICIPLES = words(
    """begun done gone seen known written taken given shown driven fallen spoken sung drunk thrown
    grown drawn worn torn sworn chosen frozen stolen broken forgotten hidden eaten beaten shaken"""
)
"""Never a past tense."""
_REWRITING = words(
    "rewritten revised amended repealed redrafted ratified enacted annulled reprinted"
)
"""What is done to texts alone: to no land and no man."""
_SEEING = frozenset({"see", "saw", "sees", "seen", "watched", "watch", "had", "have"})
_OPENING = frozenset({"set", "cut", "put", "built", "shut", "split", "cast", "spread"})
_NO_DEEDS = NOT_VERBS | {"shed", "wed"}


def mended(tree: Tree, dates: frozenset[int]) -> Tree:
    """The tree put right; `dates` are the indices of words that tell time."""
    tree = _set_up(tree)
    for index in range(1, len(tree)):
        word = tree[index]
        if word.tag == "VBD" and word.dep in {"conj", "ccomp", "ROOT"}:
            tree = _begun(_seen(_as_well(tree, word), tree[index]), tree[index])
        elif word.tag == "VBN" and word.dep == "acl":
            tree = _treaty(_hours(tree, word), tree[index], dates)
        elif word.tag == "VBN" and word.dep == "advcl":
            tree = _set_up_before(_at_last(tree, word), tree[index])
        elif word.tag == "VBN" and word.dep == "conj":
            tree = _rewritten(tree, word)
        elif word.tag == "VB":
            tree = _bare(tree, word)
    return tree


def _as_well(tree: Tree, verb: Word) -> Tree:
    """ "Was sentenced and fined", "was taken down, set up again": both were done to them."""
    first = tree.head(verb)
    suffered = verb.dep == "conj" and tree.child(first, "auxpass") is not None
    own = tree.child(verb, *SUBJECTS, "aux", "auxpass") is not None
    known = verb.low in _DONE
    thing = tree.child(verb, "dobj")
    acts = thing is not None and verb.low not in {"fined", "awarded"}
    acts = acts and thing is not None and thing.low.removesuffix("s") not in PERIODS
    timed = thing is not None and thing.text in {*MONTHS, *WEEKDAYS}
    if not suffered or own or not known or (acts and not timed):
        return tree
    return replant(tree, replace(verb, tag="VBN"))


def _seen(tree: Tree, verb: Word) -> Tree:
    """ "Lived to see the kingdom restored" in 1935: it was."""
    over = tree.head(verb)
    done = verb.low in _DONE
    thing = tree.child(verb, "nsubj")
    if verb.dep != "ccomp" or over.low not in _SEEING or not done or thing is None:
        return tree
    if tree.child(verb, "dobj", "aux") is not None or verb.index < over.index:
        return tree
    return replant(tree, replace(verb, tag="VBN"), replace(thing, dep="nsubjpass"))


def _begun(tree: Tree, verb: Word) -> Tree:
    """ "Talks with Peru, begun in May, had ended": they had, and no talks begun them."""
    thing = tree.child(verb, "nsubj")
    main = next((w for w in tree.children(verb, "conj") if tree.child(w, "aux") is not None), None)
    if verb.low not in _PARTICIPLES or thing is None or main is None or verb.dep != "ROOT":
        return tree
    enclosed = tree[verb.index - 1].text == ","
    if not enclosed or tree.child(main, *SUBJECTS) is not None:
        return tree
    return replant(
        tree,
        replace(main, dep="ROOT", head=main.index),
        replace(thing, head=main.index),
        replace(verb, tag="VBN", dep="acl", head=thing.index),
        *(replace(w, head=main.index) for w in tree.children(verb, "punct")),
    )


def _at_last(tree: Tree, verb: Word) -> Tree:
    """ "Was taken down, set up again and, a year later, removed": removed as well."""
    before = tree.head(verb)
    first = tree.head(before) if before.dep == "conj" else before
    suffered = before.tag == "VBN" and tree.child(first, "auxpass") is not None
    links = (w for w in tree.words[before.index : verb.index] if w.dep == "cc" and w.low == "and")
    joins = any(link.head in {before.index, first.index} for link in links)
    if not suffered or not joins or verb.index < before.index:
        return tree
    return replant(tree, replace(verb, dep="conj"))


def _hours(tree: Tree, verb: Word) -> Tree:
    """ "Was arrested within hours, condemned in May": he was, and no hours were."""
    time = tree.head(verb)
    link = tree.head(time)
    first = tree.head(link)
    lasts = time.low.removesuffix("s") in PERIODS and time.dep == "pobj"
    if not lasts or tree.child(first, "auxpass") is None or tree[verb.index - 1].text != ",":
        return tree
    return replant(tree, replace(verb, dep="conj", head=first.index))


def _treaty(tree: Tree, verb: Word, dates: frozenset[int]) -> Tree:
    """ "The pact was made, and the treaty with Peru signed in Lima" then: the treaty was."""
    thing = tree.head(verb)
    first = tree.head(thing)
    joined = thing.dep == "conj" and first.is_verb and tree.child(first, "auxpass") is not None
    led = joined and tree.child(thing, "det") is not None
    timed = any(index > verb.index for index in dates)
    if not led or not timed or verb.low not in _DONE:
        return tree
    ends = (word for word in tree.children(thing) if word.index > verb.index)
    return replant(
        tree,
        replace(verb, dep="conj", head=first.index),
        replace(thing, dep="nsubjpass", head=verb.index),
        *(replace(word, head=verb.index) for word in ends),
    )


def _rewritten(tree: Tree, verb: Word) -> Tree:
    """ "Peru guided Mora under a treaty that ended in 1949, and was amended" then: the treaty."""
    first = tree.head(verb)
    doer = tree.child(first, *SUBJECTS)
    own = tree.child(verb, *SUBJECTS) is not None or verb.low not in _REWRITING
    if own or doer is None or not (doer.tag.startswith("NNP") or doer.tag == "PRP"):
        return tree
    last = [w for w in tree.words[first.index : verb.index] if w.dep == "relcl"]
    asks = tree.child(last[-1], "nsubj", "nsubjpass") if last else None
    if asks is None or asks.tag != "WDT":
        return tree
    return replant(tree, replace(verb, head=last[-1].index))


def _set_up(tree: Tree) -> Tree:
    """ "Set up in 2009, it was sold": it was set up."""
    verb = tree[0]
    opens = verb.tag == "VB" and verb.low in _OPENING and verb.dep == "advcl"
    alone = opens and tree.child(verb, "dobj") is None
    return replant(tree, replace(verb, tag="VBN")) if alone else tree


def _set_up_before(tree: Tree, verb: Word) -> Tree:
    """ "He chaired the board, set up in 2004, and sat" in it: the board was set up."""
    main, thing = tree.head(verb), tree.child(tree.head(verb), "dobj")
    if verb.low != "set":
        return tree
    aside = tree[verb.index - 1].text == "," and tree[verb.index - 2].is_noun
    up = tree.child(verb, "prt") is not None and tree.child(verb, "dobj", *SUBJECTS) is None
    if thing is None or not aside or not up:
        return tree
    next_ = (replace(word, head=main.index) for word in tree.children(verb, "conj"))
    return replant(tree, replace(verb, tag="VBN", dep="acl", head=thing.index), *next_)


def _bare(tree: Tree, verb: Word) -> Tree:
    """ "A charge, decreed in May, had lapsed": it was decreed."""
    past = verb.low.endswith("ed") and verb.low not in _NO_DEEDS
    thing = tree.head(verb)
    if not past or not thing.is_noun or tree[verb.index - 1].text != ",":
        return tree
    return replant(tree, replace(verb, tag="VBN", dep="acl"))
