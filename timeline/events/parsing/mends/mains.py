"""From a tree topped by what only leads up to its main clause to one topped by that clause.

"After the verdicts were appealed, the court on Friday upheld them": the court did so then, where
the parser has nothing but the appeal.
"""

from dataclasses import replace

from timeline.events.parsing.grammar import FINITE, SUBJECTS, Tree, Word
from timeline.events.parsing.planting import replant

_LEADING = frozenset({"after", "before", "when", "while", "as", "although", "though", "since"})
_LOOSE = frozenset({"dep", "appos", "npadvmod", "conj"})
_STRICKEN = frozenset({"left", "made", "hit", "struck", "displaced", "uprooted", "stranded"})
"""What a reduced clause tells of those who suffered: "people left homeless by a quake"."""


def mended(tree: Tree, dates: frozenset[int]) -> Tree:
    """The tree put right; `dates` are the indices of words that tell time."""
    if not len(tree):
        return tree
    if tree[0].low in _LEADING and tree[0].dep == "mark":
        tree = _behind_clause(tree, tree.head(tree[0]), dates)
    if tree.root.low in _STRICKEN and tree.root.tag == "VBD":
        tree = _stricken(tree, tree.root)
    if tree.root.tag == "VBN" and any(w.low == "having" for w in tree.children(tree.root, "aux")):
        tree = _having_been(tree, tree.root)
    for link in [w for w in tree.words[2:] if w.low == "in" and tree[w.index - 1].low == "for"]:
        tree = _for_then(tree, link, dates)
    return tree


def _behind_clause(tree: Tree, first: Word, dates: frozenset[int]) -> Tree:
    """ "After it was appealed, the court on Friday upheld a verdict": "upheld" describes none."""
    for deed in tree.words[first.index + 1 :]:
        thing = tree.head(deed)
        doer = tree.head(thing)
        described = (deed.dep, deed.tag) == ("amod", "VBN") and deed.index - 1 in dates
        apart = described and tree[tree.under(doer)[0].index - 1].text == ","
        if first.dep != "ROOT" or not apart or doer.head != first.index or doer.dep not in _LOOSE:
            continue
        days = [w for w in tree.children(first, "prep") if doer.index < w.index < deed.index]
        ends = tree.children(first, "punct")
        return replant(
            tree,
            replace(first, dep="advcl", head=deed.index),
            replace(deed, tag="VBD", dep="ROOT", head=deed.index),
            replace(doer, dep="nsubj", head=deed.index),
            replace(thing, dep="dobj", head=deed.index),
            *(replace(word, head=deed.index) for word in (*days, *ends)),
        )
    return tree


def _stricken(tree: Tree, left: Word) -> Tree:
    """ "Families left homeless by a storm that hit ten towns marched": they marched."""
    doer, by = tree.child(left, "nsubj"), tree.child(left, "agent")
    told = tree.child(left, "ccomp")
    lost = tree.child(told, "nsubj") if told is not None else None
    if doer is None or by is None or told is None or lost is None or told.tag not in FINITE:
        return tree
    clause = next((w for w in tree.under(by) if w.dep == "relcl"), None)
    hurt = clause is not None and tree.child(clause, "dobj") is None
    beside = clause is not None and tree.under(lost)[0].index == clause.index + 1
    if clause is None or not (hurt and beside) or not doer.index < by.index < lost.index:
        return tree
    return replant(
        tree,
        replace(told, dep="ROOT", head=told.index),
        replace(doer, head=told.index),
        replace(left, tag="VBN", dep="acl", head=doer.index),
        replace(lost, dep="dobj", head=clause.index),
        *(replace(word, head=told.index) for word in tree.children(left, "punct")),
    )


def _having_been(tree: Tree, formed: Word) -> Tree:
    """ "The club claims to be the first, having been formed in 1863": it claims so."""
    claim = tree.child(formed, *SUBJECTS)
    if claim is None or claim.tag not in FINITE or claim.index > formed.index:
        return tree
    return replant(
        tree,
        replace(claim, dep="ROOT", head=claim.index),
        replace(formed, dep="advcl", head=claim.index),
        *(replace(word, head=claim.index) for word in tree.children(formed, "punct")),
    )


def _for_then(tree: Tree, link: Word, dates: frozenset[int]) -> Tree:
    """ "It owes much to a school, for in 1863, some boys formed it": they did so then."""
    why, last = tree[link.index - 1], link.index + 1
    while last + 1 in dates:
        last += 1
    rest = tree.words[last + 1 :]
    doer = next((w for w in rest if w.dep in SUBJECTS), None)
    verb = tree.head(doer) if doer is not None else None
    led = why.dep == "prep" and not tree.children(why) and link.index + 1 in dates
    if not led or verb is None or not verb.is_finite or verb.index < link.index:
        return tree
    return replant(tree, replace(why, dep="mark", head=verb.index), replace(link, head=verb.index))
