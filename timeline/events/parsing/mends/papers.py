"""From a tree in which a paper of some year names things to one in which it tells them.

"A charter of 1045 names Roe as abbot": the charter does, where the parser has names of 1045.
"""

from dataclasses import replace

from timeline.events.lexicon.words import words
from timeline.events.parsing.grammar import Tree, Word
from timeline.events.parsing.planting import in_place_of, replant

_PAPERS = words(
    """charter charters deed deeds map maps letter letters record records document documents
    inscription inscriptions manuscript chronicle register roll rolls census survey report will
    lease list directory account accounts entry diary contract chart drawing engraving photograph
    photo print treaty"""
)
_TELLS = words(
    """names name lists list shows show records record mentions mention describes describe depicts
    depict refers refer states state notes note counts count calls gives contains confirms"""
)
_LINKS = frozenset({"from", "of", "in", "dated"})
_CONTENTS = frozenset({"relcl", "acl"})
_WHAT = frozenset({"appos", "nmod", "npadvmod"})


def mended(tree: Tree, dates: frozenset[int]) -> Tree:
    """The tree put right; `dates` are the indices of words that tell time."""
    for at in sorted(dates):
        if at + 1 < len(tree) and at + 1 not in dates and tree[at + 1].low in _TELLS:
            tree = _told(tree, tree[at + 1], dates)
    return tree


def _told(tree: Tree, verb: Word, dates: frozenset[int]) -> Tree:
    before = (word for word in reversed(tree.words[: verb.index]) if word.index not in dates)
    link = next((word for word in before if word.low not in {"or", "and", ","}), verb)
    paper = tree[max(0, link.index - 1)]
    if not verb.is_noun or link.low not in _LINKS or paper.low not in _PAPERS:
        return tree
    above = next((word for word in tree.above(paper) if word.is_verb), verb)
    date = tree[link.index + 1]
    joined = paper.dep == "conj" and above != verb
    place = replace(verb, dep="conj", head=above.index) if joined else in_place_of(paper, verb)
    told = replace(place, tag="VBZ" if paper.tag == "NN" else "VBP")
    what = next((word for word in tree.children(verb) if word.index > verb.index), verb)
    changed = [told, replace(paper, dep="nsubj", head=verb.index)]
    changed.append(replace(date, dep="pobj", head=link.index))
    if what.is_noun and what.dep in _WHAT:
        changed.append(replace(what, dep="dobj"))
    for kid in tree.children(paper):
        if kid.index > verb.index and kid.dep != "conj":
            dep = "ccomp" if kid.dep in _CONTENTS else kid.dep
            changed.append(replace(kid, dep=dep, head=verb.index))
    return replant(tree, *changed)
