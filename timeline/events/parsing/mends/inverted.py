"""From a tree to the same tree with a verb given back to what "only then" or "hardly" turns round.

"Only in 1950 was the bridge rebuilt": it was rebuilt, where the parser sees a bridge that once was.
"""

from dataclasses import replace

from timeline.events.lexicon.words import QUOTES, SAYING
from timeline.events.parsing.grammar import SUBJECTS, TURNERS, Tree, Word
from timeline.events.parsing.planting import in_place_of, replant

_HELPERS = {
    "was": "auxpass", "were": "auxpass", "had": "aux", "has": "aux", "have": "aux", "did": "aux",
}  # fmt: skip
_FORMS = {"was": {"VBN"}, "were": {"VBN"}, "did": {"VB"}}
_HELPED = frozenset(_HELPERS.values())
_LINKS = frozenset({"than", "when"})
"""What leads to what came next: "No sooner had he died than" war broke out."""


def mended(tree: Tree, dates: frozenset[int]) -> Tree:
    """The tree put right; `dates` are not asked for."""
    for word in tree.words[1:-2]:
        tree = _denied(tree, word) if word.low == "nor" else tree
    if len(tree) > 1 and (tree[0].low, tree[1].tag) == ("so", "JJ"):
        return replant(tree, replace(tree[0], head=1))  # "So great was the loss".
    if len(tree) and tree[0].text in QUOTES:
        for said in [word for word in tree.words if word.low in SAYING]:
            tree = _broken(tree, said)
    if not len(tree) or tree[0].low not in TURNERS:
        return _behind_deed(tree) if len(tree) > 1 else tree
    helped = tree.head(tree[0])
    if tree[0].dep == "neg" and helped.dep in _HELPED:
        tree = replant(tree, replace(tree[0], head=helped.head))  # "Not until 1962 did they vote".
    if tree[0].dep == "neg" and tree[1].dep == "mark":
        tree = replant(tree, replace(tree[0], dep="advmod", head=1))  # "Not until he left did".
    for word in tree.words[1:-2]:
        tree = _with_verb(tree, word) if word.low == "did" else tree
        if word.low in _HELPERS and (done := _done(tree, word)) is not None:
            return _turned(tree, word, done)
    return tree


def _behind_deed(tree: Tree) -> Tree:
    """ "Killed in the blast were two guards": the guards were killed."""
    deed = tree.root
    helper = tree.child(deed, *_HELPED) if deed.tag in {"VBN", "VBG"} else None
    doer = tree.child(helper, "attr") if helper is not None else None
    if doer is None or helper is None or not deed.index < helper.index < doer.index:
        return tree
    dep = "nsubjpass" if deed.tag == "VBN" else "nsubj"
    return replant(tree, replace(doer, dep=dep, head=deed.index))


def _denied(tree: Tree, nor: Word) -> Tree:
    """ "He did not stay, nor did Roe come": he did not come."""
    helper = tree.after(nor)
    verb = tree.head(helper) if helper.dep in _HELPED else helper
    doer = tree.child(verb, *SUBJECTS)
    whole = verb != helper or tree.child(verb, "acomp", "attr") is not None
    if not (helper.is_finite and whole) or doer is None or doer.index < helper.index:
        return tree
    return replant(tree, replace(nor, text="not", tag="RB", dep="neg", head=verb.index))


def _done(tree: Tree, helper: Word) -> Word | None:
    """The participle behind what stands behind a helping verb: "was the bridge rebuilt"."""
    doer = tree.begun_by(tree.after(helper))
    if not doer.is_noun and doer.tag not in {"PRP", "DT"}:
        return None
    tags = _FORMS.get(helper.low, {"VBN", "VBD"})
    near, own = {helper.index, helper.head, doer.index}, tree.under(doer)
    for word in tree.words[doer.index + 1 :]:
        if word.tag in tags and (word.index in near or word.head in near):
            return word
        if word not in own and word.tag != "RB":
            return None
    return None


def _with_verb(tree: Tree, did: Word) -> Tree:
    """ "Only then did the mill close": it closed, and there was no mill close."""
    verb = tree.begun_by(tree.after(did))
    doer = tree[verb.index - 1]
    if verb.tag != "NN" or (doer.dep, doer.head) != ("compound", verb.index):
        return tree
    own = (replace(kid, head=doer.index) for kid in tree.children(verb) if kid.index < doer.index)
    within = (kid for kid in own if kid.index > did.index)
    doer = replace(doer, dep="nsubj")
    return replant(tree, *within, doer, replace(verb, tag="VB"))


def _turned(tree: Tree, helper: Word, done: Word) -> Tree:
    """The tree with the participle as what is told, and the helping verb with it."""
    doer = tree.begun_by(tree.after(helper))
    dep = _HELPERS[helper.low]
    was = tree.head(helper) != done
    rest = [kid for kid in tree.children(helper) if kid not in (done, doer)] if was else []
    rest += [kid for kid in tree.children(done, *SUBJECTS) if kid.index < helper.index]
    link = next((word for word in tree.children(done, "advcl")), None)
    mark = tree.child(link, "mark", "advmod") if link is not None else None
    then = mark is not None and mark.low in _LINKS
    told = in_place_of(helper, done) if was else done
    before = tree.head(helper)
    if was and before.index < helper.index and tree.child(before, "mark") is not None:
        told = in_place_of(before, done)  # "Only after the war ended did it close".
        rest += [kid for kid in tree.children(before, "punct") if kid.index > helper.index]
        rest.append(replace(before, dep="advcl"))
    return replant(
        tree,
        told,
        *(each for kid in rest for each in _beside(tree, kid, done)),
        replace(helper, dep=dep, head=done.index),
        replace(doer, dep="nsubjpass" if dep == "auxpass" else "nsubj", head=done.index),
        *([replace(mark, text="when")] if then and mark is not None else []),
    )


def _beside(tree: Tree, word: Word, verb: Word) -> tuple[Word, ...]:
    """How a word hangs that was taken for the doer: 1950 of "Not until 1950 was Roe freed"."""
    link = tree[max(0, tree.under(word)[0].index - 1)]
    if word.dep not in SUBJECTS:
        return (replace(word, head=verb.index),)
    if link.dep != "mark":
        return (replace(word, dep="npadvmod", head=verb.index),)
    return (
        replace(link, dep="prep", head=verb.index),
        replace(word, dep="pobj", head=link.index),
    )


def _broken(tree: Tree, said: Word) -> Tree:
    """ ""The talks," Roe said, "will go on"": the talks will."""
    noun, verb = tree.child(said, "dep"), tree.head(said)
    opens = noun is not None and tree[max(0, tree.under(noun)[0].index - 1)].text in QUOTES
    parted = opens and said.dep == "parataxis" and said.index < verb.index
    if noun is None or not parted or not noun.is_noun or tree.child(verb, *SUBJECTS) is not None:
        return tree
    return replant(tree, replace(noun, dep="nsubj", head=verb.index))
