"""From a tree to the same tree with what stands in somebody's words hung on a word of theirs.

"He will go, in what will be his first trip since May, Roe said": the trip is no part of the saying.
"""

from __future__ import annotations

from dataclasses import replace

from timeline.events.lexicon.words import SAYING
from timeline.events.parsing.grammar import SUBJECTS, TILL, TIMING, Tree, Word, replant

_BESIDE = ("prep", "advcl")


def mended(tree: Tree, dates: frozenset[int]) -> Tree:
    """The tree put right; `dates` are the indices of words that tell time."""
    for said in tree.words:
        if said.dep == "ROOT" and said.low in SAYING:
            tree = _of_noun(_inside(tree, tree[said.index]), said)
            tree = _listed(tree, tree[said.index])
    for link in tree.words:
        if link.dep == "mark" and link.low in TILL and link.index + 1 in dates:
            tree = _till_then(tree, link)
        elif link.dep == "mark" and link.low in TIMING:
            tree = _at_another_time(tree, tree.head(tree[link.index]))
    return tree


def _at_another_time(tree: Tree, verb: Word) -> Tree:
    """ "It is shut," she said, days "after it fell": not what she said, which stands before."""
    said, first = tree.head(verb), tree.child(tree.head(verb), "ccomp")
    second = verb.dep == "ccomp" and first is not None and first.index < said.index < verb.index
    told = second and said.low in SAYING and tree.child(verb, *SUBJECTS) is not None
    return replant(tree, replace(verb, dep="advcl")) if told else tree


def _till_then(tree: Tree, link: Word) -> Tree:
    """ "Shops that were shut till Sunday will reopen": shut till then."""
    verb, day = tree.head(link), tree.child(link, "pobj")
    before = next((w for w in reversed(tree.words[: link.index]) if w.is_verb), None)
    if day is None or before is None or verb.index < link.index or before == verb:
        return tree
    return replant(tree, replace(link, dep="prep", head=before.index))


def _of_noun(tree: Tree, said: Word) -> Tree:
    """ "Said shops that were shut till Sunday will reopen": what was said is that they will."""
    noun = tree.child(tree[said.index], "dobj")
    clause = tree.child(noun, "relcl") if noun is not None else None
    if noun is None or clause is None:
        return tree
    for verb in tree.under(clause):
        link = tree.child(verb, "mark")
        helped = any(w.is_finite and w.index > clause.index for w in tree.children(verb, "aux"))
        late = verb.dep == "advcl" and verb.index > clause.index and helped
        if not late or link is None or link.low not in TILL or tree.child(verb, *SUBJECTS):
            continue
        return replant(
            tree,
            replace(link, dep="prep", head=verb.head),
            replace(verb, dep="ccomp", head=said.index),
            replace(noun, dep="nsubj", head=verb.index),
        )
    return tree


def _inside(tree: Tree, said: Word) -> Tree:
    """The tree in which all between what was said and who said it belongs to what was said."""
    told, source = tree.child(said, "ccomp"), tree.child(said, *SUBJECTS)
    if told is None or source is None or not told.index < source.index < said.index:
        return tree
    between = range(told.index + 1, tree.under(source)[0].index)
    lost = [kid for kid in tree.children(said, *_BESIDE) if kid.index in between]
    tells = [w for w in tree.under(told) if w == told or (w.tag == "VBD" and w.dep == "advcl")]
    near = [(kid, [w for w in tells if w.index < kid.index]) for kid in lost]
    return replant(tree, *(replace(kid, head=verbs[-1].index) for kid, verbs in near if verbs))


def _listed(tree: Tree, said: Word) -> Tree:
    """ "Said that he left in fear of raids, the threat of war and hunger": he feared the threat."""
    told, more = tree.child(said, "ccomp"), tree.child(said, "dobj")
    link = tree.child(told, "mark") if told is not None else None
    if told is None or more is None or link is None or link.low != "that":
        return tree
    first = tree.under(more)[0].index
    nouns = [w for w in tree.words[told.index : first] if w.is_noun and told in tree.above(w)]
    if not nouns or tree[first - 1].text != "," or not link.index < told.index < first:
        return tree
    return replant(tree, replace(more, dep="conj", head=nouns[-1].index))
