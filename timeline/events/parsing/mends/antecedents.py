"""From a tree to the same tree in which a relative clause hangs on the noun that it tells of.

"The terms of the truce, which were agreed": the terms were. "Ann Roe of Lund University, who
was": no university is a "who".
"""

from collections.abc import Iterator
from dataclasses import replace

from timeline.events.lexicon.happenings import EVENT_NOUNS
from timeline.events.lexicon.kinds import kinds_called
from timeline.events.lexicon.people_words import BODIES_NAMED
from timeline.events.lexicon.words import words
from timeline.events.parsing.grammar import BE, PLURALS, RELATIVES, SUBJECTS, Tree, Word
from timeline.events.parsing.planting import replant

SOURCES = frozenset({"from", "by", "of", "for", "at", "in", "to", "with", "between"})
_PLACING = frozenset({"in", "at", "on"})
_AGREED = words(
    """agreed announced proposed completed approved cleared finalised finalized suspended adjourned
    postponed delayed resumed reopened"""
)
_LORDS = words(
    """abbots bishops archbishops counts dukes earls barons princes kings sultans emirs khans lords
    margraves landgraves knights monks canons nuns electors viscounts"""
)
_DEALS = EVENT_NOUNS | words("acquisition sale purchase takeover merger deal plan transfer")
_ECHOES = words("effects effect impact aftermath consequences memory news anniversary spirit")
"""Of these nothing is done that was not done to what they are of."""
_MANY = frozenset({"were", "are", "have"})
_ONE = frozenset({"was", "is", "has"})


def mended(tree: Tree, dates: frozenset[int]) -> Tree:
    """The tree put right; `dates` are the indices of words that tell time."""
    for word in tree.words[1:]:
        word = tree[word.index]
        if word.dep in SUBJECTS and word.tag in RELATIVES:
            if word.low == "that":
                tree = _of_the_last(tree, word)
            elif word.low == "who":
                tree = _of_somebody(tree, tree.head(word), dates)
            elif word.low == "which":
                tree = _of_a_noun(tree, word)
            tree = _agreed(_in_number(tree, tree.head(word)), tree.head(word))
        elif (word.low, word.dep) == ("which", "dobj"):
            tree = _of_something(_of_a_noun(tree, word), tree.head(word))
        elif word.low == "whom":
            tree = _of_the_led(tree, word)
        elif (word.low, word.tag, word.dep) == ("that", "IN", "dep"):
            tree = _that_they_did(tree, word)
        elif word.dep == "acl" and tree.head(word).low in _ECHOES:
            tree = _echoed(tree, word)
    return tree


def sources(tree: Tree, noun: Word) -> Iterator[Word]:
    """The nouns that a noun is the source of, nearest first."""
    while (link := tree.head(noun)).low in SOURCES and tree.head(link).is_noun:
        noun = tree.head(link)
        yield noun


def _of_the_last(tree: Tree, that: Word) -> Tree:
    """ "Men searching the site of a plane that fell": the plane fell, and no men.

    "An airline based in Oslo that was founded" then: no name is told apart by what it did.
    """
    verb, noun = tree.head(that), tree.head(tree.head(that))
    if (noun.tag, noun.dep, verb.dep) == ("NNP", "pobj", "relcl"):
        over = next((w for w in tree.above(noun) if w.tag in {"NN", "NNS"}), None)
        known = over is None or tree.child(noun, "det") is not None
        return tree if known or over is None else replant(tree, replace(verb, head=over.index))
    last = tree[that.index - 1]
    between = (w for w in tree.children(noun, "acl") if noun.index < w.index < that.index)
    doing = any(word.tag == "VBG" for word in between)
    near = last.is_noun and noun.index < last.index < that.index
    if verb.dep != "relcl" or not (doing and near):
        return tree
    return replant(tree, replace(verb, head=last.index))


def _of_somebody(tree: Tree, verb: Word, dates: frozenset[int]) -> Tree:
    """ "The sprinter of the 1988 Lund Games who lost his medal": the sprinter did, and no games.

    "The counts of Blois, who sold it": the counts did.
    """
    noun, link = tree.head(verb), tree.head(tree.head(verb))
    first = tree.head(noun) if noun.dep == "conj" else noun
    named = (first.dep, tree.head(first).tag) == ("appos", "NNP")
    named = named and not (noun.tag == "NNP" and tree.child(noun, "compound"))
    if first != noun and named and verb.dep == "relcl":  # "Of Roe, a painter and a poet, who".
        return replant(tree, replace(verb, head=first.head))
    outer = tree.head(link)
    member = noun.dep == "pobj" and link.low == "of" and outer.low == "member"
    if member and verb.dep == "relcl" and tree.head(outer).low in BE:
        return replant(tree, replace(verb, head=outer.index))  # "A member of it who fought".
    dated = noun.tag.startswith("NNP") and any(w.index in dates for w in tree.children(noun))
    led = verb.dep == "relcl" and link.low in SOURCES and outer.is_noun
    led = led and outer.low not in EVENT_NOUNS
    many = link.low == "of" and outer.low in _LORDS and noun.tag == "NNP"
    body = noun.low in BODIES_NAMED and outer.tag == "NNP"  # "Roe of Lund University, who".
    told = dated or many or body
    return replant(tree, replace(verb, head=outer.index)) if led and told else tree


def _of_the_led(tree: Tree, whom: Word) -> Tree:
    """ "Was made viceroy in the name of the king, to whom they swore" loyalty: to the king."""
    verb = next((word for word in tree.above(whom) if word.dep == "relcl"), whom)
    noun, last = tree.head(verb), tree[tree.under(verb)[0].index - 1]
    last = tree[last.index - 1] if last.text == "," else last
    bare = noun.dep in {"oprd", "attr"} and tree.child(noun, "det", "poss") is None
    led = last.dep == "pobj" and tree.child(last, "det") is not None
    return replant(tree, replace(verb, head=last.index)) if verb != whom and bare and led else tree


def _that_they_did(tree: Tree, that: Word) -> Tree:
    """ "A report that the office published in May": the office did, and was not."""
    noun, doer = tree[that.index - 1], tree.child(that, "nsubj")
    verb = tree.child(doer, "acl") if doer is not None else None
    if doer is None or verb is None or not noun.is_noun or verb.tag not in {"VBN", "VBD"}:
        return tree
    if verb.index != doer.index + 1 or tree.child(verb, "dobj", "agent") is not None:
        return tree
    return replant(
        tree,
        replace(verb, tag="VBD", dep="relcl", head=noun.index),
        replace(that, tag="WDT", dep="dobj", head=verb.index),
        replace(doer, head=verb.index),
    )


def _echoed(tree: Tree, verb: Word) -> Tree:
    """ "The effects of a devaluation, ordered in May": the devaluation was ordered."""
    last = tree[verb.index - 1]
    last = tree[last.index - 1] if last.text == "," else last
    near = last.dep == "pobj" and tree.head(last).low == "of"
    near = near and tree.head(tree.head(last)) == tree.head(verb)
    return replant(tree, replace(verb, head=last.index)) if near else tree


def _of_a_noun(tree: Tree, which: Word) -> Tree:
    """ "Subject to the Lund Act," which it passed: the act, and nothing that is subject to it."""
    verb, noun = tree.head(which), tree.head(tree.head(which))
    before = next((w for w in reversed(tree.words[: which.index]) if w.text[0].isalnum()), noun)
    model = before.tag == "CD" and tree.child(before, "det") is not None
    before = replace(before, tag="NNP") if model else before  # "The 747, which flew".
    inside = before.is_noun and noun in tree.above(before)
    loose = verb.dep == "relcl" and inside and (model or not noun.is_noun)
    return replant(tree, before, replace(verb, head=before.index)) if loose else tree


def _of_something(tree: Tree, verb: Word) -> Tree:
    """ "The portrait of her friend Ada, which she painted": the portrait, and no friend of hers."""
    noun = tree.head(verb)
    name = tree.child(noun, "appos") or noun
    whose = tree.child(noun, "poss") is not None and name.tag == "NNP"
    link = tree.head(noun)
    outer = tree.head(link)
    while whose and tree.head(outer).low in _PLACING and tree.head(tree.head(outer)).dep != "ROOT":
        outer = tree.head(tree.head(outer))  # "Tests made in the house of his friend Karl".
        outer = tree.head(outer) if outer.dep == "acl" else outer
    near = link.dep == "prep" and outer.is_noun and verb.dep == "relcl" and name.index < verb.index
    met = link.low == "with" and noun.tag == "NNP" and tree.child(noun, "det") is None
    return replant(tree, replace(verb, head=outer.index)) if near and (whose or met) else tree


def _in_number(tree: Tree, verb: Word) -> Tree:
    """ "By the terms of the truce, which were agreed": the terms were.

    "Lima and the towns of the coast that were hit": the towns.
    """
    noun = tree.head(verb)
    forms = (verb, *tree.children(verb, "aux", "auxpass"))
    many = any(word.low in _MANY for word in forms)
    if verb.dep == "relcl" and any(word.low in _ONE for word in forms):
        return _of_one(tree, verb)
    if verb.dep != "relcl" or not many or noun.tag not in {"NN", "NNP"}:
        return tree
    joined, link = tree.children(noun, "conj"), tree.head(noun)
    other = joined[-1] if joined else tree.head(link) if link.low == "of" else noun
    if other.tag not in PLURALS:
        return tree
    return replant(tree, replace(verb, head=other.index))


def _of_one(tree: Tree, verb: Word) -> Tree:
    """ "The hall at Main Street and Third, which was listed": the hall, for two are not "was".

    "Built to the plans of Roe, the last fort on the coast, which was sold": the fort.
    """
    noun = tree.head(verb)
    at = tree.under(verb)[0].index
    asides = [w for w in tree.under(noun) if w.dep == "appos" and w.tag == "NN" and w.index < at]
    aside = noun if noun.dep == "appos" else asides[-1] if asides else None
    ends = aside is not None and max(w.index for w in tree.under(aside) if w.index < at) >= at - 2
    if aside is not None and ends and (noun == aside or noun.tag == "NNS"):
        return replant(
            tree, replace(_thing(tree, aside), dep="appos"), replace(verb, head=aside.index)
        )
    noun = tree.head(noun) if noun.dep == "conj" else noun
    two = noun.tag == "NNP" and tree.child(noun, "cc") is not None and noun.dep == "pobj"
    two = two and any(word.tag == "NNP" for word in tree.children(noun, "conj"))
    over = next((w for w in tree.above(noun) if w.tag in {"NN", "NNS"}), None) if two else None
    return tree if over is None else replant(tree, replace(verb, head=over.index))


def _thing(tree: Tree, aside: Word) -> Word:
    """The aside hung on the subject where that is of its kind: on a fort and not on its maker."""
    deed = next((word for word in tree.above(aside) if word.is_verb), aside)
    doer = tree.child(deed, *SUBJECTS)
    same = doer is not None and kinds_called(doer.low) & kinds_called(aside.low)
    return replace(aside, head=doer.index) if doer is not None and same else aside


def _agreed(tree: Tree, verb: Word) -> Tree:
    """ "The sale of Acme to Kern Inc., which was agreed in May": the sale was agreed."""
    verb = tree[verb.index]
    noun = tree.head(verb)
    every = (noun, *sources(tree, noun)) if verb.low in _AGREED and verb.dep == "relcl" else ()
    deed = next((w for w in every if _DEALS & {w.low, w.low.removesuffix("s")}), None)
    return tree if deed is None else replant(tree, replace(verb, head=deed.index))
