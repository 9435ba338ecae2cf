"""From a branch of a clause to whether it stands beside the clause: another one, or a loose end."""

from timeline.events.lexicon.words import LEAD_INS, QUOTES, SAYING, words
from timeline.events.parsing.grammar import (
    RELATIVES,
    SUBJECTS,
    Tree,
    Word,
    is_alternative,
    shares_end,
)
from timeline.events.titles.fitting.complements import is_content
from timeline.events.titles.phrases.asides import BREAKS
from timeline.events.titles.phrases.speech import said_first

CLAUSES = frozenset({"parataxis", "advcl", "mark", "discourse", "intj", "dep"})
_STILL = frozenset({"stand", "stands", "stood", "sit", "sat", "lie", "lay", "keep", "kept"})
_GOING = words(
    """get gets got go goes went gone be been come came move moved send sent live lives lived settle
    settled arrive arrived flee fled flew sail sailed"""
)
_HARDLY = frozenset({"barely", "hardly", "scarcely", "never", "rarely", "seldom", "nearly"})
_ANSWERS = frozenset({"yes", "no"})
_AS_WELL_AS = ["as", "well", "as"]
_ENDS = ("dobj", "attr", "acomp", "ccomp", "xcomp", "oprd", "prt", "agent", "neg")
_HELPERS = SUBJECTS | {"aux", "auxpass", "neg", "punct", "ccomp", "attr", "acomp", "dobj", "prt"}


def aims(tree: Tree, clause: Word) -> bool:
    """Whether a clause right behind its verb says what for: "can't be left to drift".

    Or what a noun is for: "a deadline for Kern to pay"; or how much: "more than expected".
    """
    first = tree.under(clause)[0]
    if first.low == "than":
        return True
    if (first.low, first.dep) == ("for", "mark") and tree[first.index - 1].text != ",":
        return clause.tag == "VB"
    return clause.tag == "VB" and first.low == "to" and first.index == clause.head + 1


def is_condition(tree: Tree, clause: Word) -> bool:
    """Whether what would be depends on a clause: "would not mind if it failed"."""
    link, above = tree.child(clause, "mark"), tree.head(clause)
    would = any(word.low in {"would", "could"} for word in tree.children(above, "aux"))
    return would and link is not None and link.low in {"if", "unless"} and link.index > above.index


def _is_apart(tree: Tree, clause: Word) -> bool:
    """Whether an adverbial clause is more than the aim or way of what happened: "to", "by"."""
    first = tree.under(clause)[0]
    before = tree.words[first.index - 1]
    when = first.low in {"when", "until"} and clause.is_finite
    main = tree.head(clause)
    near = not any(word.text == "," for word in tree.words[main.index : first.index])
    when = when or (first.low == "because" and near and not tree.children(main, *_ENDS))
    aimed = first.low == "to" or when or (clause.tag == "VBG" and first == clause)
    aside = first.low == "to" and sum(w.text == "," for w in tree.words[main.index : first.index])
    return not aimed or (before.text in BREAKS and aside != 2)


def is_added(tree: Tree, word: Word, verb: Word) -> bool:
    """Whether a noun hangs on a verb by "as well as", which adds it to the object told before."""
    if not verb.is_verb or word.is_verb or word.index <= verb.index:
        return False
    first = tree.under(word)[0].index
    return [each.low for each in tree.words[max(0, first - 3) : first]] == _AS_WELL_AS


def _is_or(tree: Tree, verb: Word) -> bool:
    """Whether a verb is told with the one before: "did not sign it or leave"."""
    return verb.is_verb and is_alternative(tree, verb) and tree.child(verb, *SUBJECTS) is None


def is_beside(tree: Tree, word: Word, head: Word, first: int) -> bool:
    """Whether a branch of the head is another clause, a lead-in, or a loose end."""
    if word.dep == "advcl" and word.index > head.index:
        return not aims(tree, word) and _is_apart(tree, word)
    if word.low in _HARDLY:
        return False
    when = any(each.low == "when" for each in tree.words[head.index : word.index])
    loose = word.dep == "prep" and word.low != "to"  # "Rose from ten in 1914, when it opened, to".
    if when and loose and tree[word.index - 1].text == ",":
        return True  # "Reigned until 1863, when his son took over, with the title of" duke.
    if word.dep == "cc" and tree[word.index - 1].low == "well":
        return any(is_added(tree, kid, head) for kid in tree.children(head, "conj", "dobj"))
    if word.dep == "cc":
        later = [kid for kid in tree.children(head, "conj") if kid.index > word.index]
        beside = any(is_beside(tree, kid, head, first) for kid in later[:1])
        return beside or (word.index < head.index and not later)
    if word.dep in CLAUSES or word.dep == "preconj":
        if word.dep == "preconj" and any(_is_or(tree, kid) for kid in tree.children(head, "conj")):
            return False  # "Neither saw the rock nor heard of it".
        return not (word.low in _ANSWERS and word.index == head.index + 1 and head.low in SAYING)
    before = tree[tree.under(word)[0].index - 1].text
    second = word.dep in {"dobj", "attr"} and word != tree.child(head, word.dep)
    if second and word.index > head.index:
        return before == ","
    if word.dep == "conj":
        if _is_or(tree, word) or is_content(tree, word) or shares_end(tree, word):
            return False
        shares = word.index == head.index + 2 and word.tag == head.tag
        shares = shares and tree[word.index - 1].tag == "CC"
        alone = word.tag == "NNP" and word.index > head.index and head.is_verb
        opens = tree.under(word)[0].index
        joint = [each.low for each in tree.words[max(0, opens - 2) : opens]]
        other = word.tag == "IN" and joint == [",", "and"]
        but = any(kid.low == "but" and kid.index < word.index for kid in tree.children(head, "cc"))
        clause = tree.child(word, "relcl") is not None and joint == [",", "and"]
        behind = word.is_noun and head.is_verb and word.index > head.index
        other = other or (behind and (but or clause))
        return (word.is_verb and not shares) or word.index < head.index or alone or other
    if word.dep == "ccomp":
        between = {each.text for each in tree.words[head.index : word.index]}
        apart = word.index < first or bool(between & {":", ";"})
        return apart and head.low not in SAYING and said_first(tree, head) != word
    if word.dep == "punct":
        return word.index < first and not (word.text in QUOTES and said_first(tree, head))
    if word.dep in SUBJECTS:
        subject = tree.subject(head)
        doubled = subject is not None and subject.tag == "PRP" and word.index < subject.index
        return doubled or (word.tag in RELATIVES and word.low != "what")
    if word.low == "again" and word.index > head.index:
        return tree[word.index - 1].tag == "CC"
    if word.low in LEAD_INS:
        ends = _STILL if word.low == "still" else _GOING if word.low == "there" else frozenset()
        return not (head.low in ends and word.index == head.index + 1)
    if word.dep in {"pobj", "dobj"}:
        return word.tag in RELATIVES
    how = word.dep == "advmod" and word.index == head.index - 1
    if how and (word.low == "last" or (word.tag == "RB" and first == head.index)):
        return False  # "First sung in 1950, the song": it was first sung.
    some = word.dep == "npadvmod" and tree[tree.under(word)[0].index - 1].low == "them"
    late = word.dep == "npadvmod" and (word.tag == "NNP" or some) and word.index > head.index
    return late or (word.index < first and word.dep not in _HELPERS)
