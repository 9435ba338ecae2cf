"""From a tree to the same tree in which what "it was ... that" sets apart is told of no noun."""

from dataclasses import replace

from timeline.events.parsing.grammar import RELATIVES, SUBJECTS, Tree, Word
from timeline.events.parsing.planting import replant


def mended(tree: Tree, dates: frozenset[int]) -> Tree:
    """The tree put right; `dates` are the indices of words that tell time."""
    for verb in tree.words:
        if verb.low in {"was", "is"} and verb.dep in {"ROOT", "conj", "ccomp"}:
            tree = _until_then(_of_place(tree, tree[verb.index]), tree[verb.index], dates)
    return _of_cleft(_of_then(tree)) if len(tree) and tree.root.low in {"was", "is"} else tree


def _of_place(tree: Tree, was: Word) -> Tree:
    """ "It was in Mora that she died": she died in Mora."""
    doer, link = tree.child(was, *SUBJECTS), tree.child(was, "prep")
    where = tree.child(link, "pobj") if link is not None else None
    told = tree.child(where, "relcl", "acl") if where is not None else None
    that = next((w for w in tree.children(told) if w.low == "that"), None) if told else None
    if doer is None or doer.low != "it" or link is None or where is None or told is None:
        return tree
    own = [w for w in tree.children(told, *SUBJECTS) if w.low != "that"]
    if that is None or not own or that.index != where.index + 1 or link.index != was.index + 1:
        return tree
    return replant(
        tree,
        replace(told, dep="ccomp", head=was.index),
        replace(that, dep="mark"),
        replace(link, head=told.index),
    )


def _until_then(tree: Tree, was: Word, dates: frozenset[int]) -> Tree:
    """ "It was not until 1930 that they began to sell any": they did, and sold no "that"."""
    doer = tree.child(was, *SUBJECTS)
    for that in tree.words[was.index + 1 :] if doer is not None and doer.low == "it" else ():
        clause = tree.child(was, "ccomp")
        if that.low == "that" and that.dep == "dobj" and that.index - 1 in dates and clause:
            mark = replace(that, tag="IN", dep="mark", head=clause.index)
            return replant(tree, mark) if clause.index > that.index else tree
    return tree


def _of_then(tree: Tree) -> Tree:
    """ "It was only after the flood that the dam was built": what is told of no flood."""
    main = tree.root
    doer, link = tree.child(main, *SUBJECTS), tree.child(main, "prep")
    if link is None or doer is None or doer.low != "it":
        return tree
    near = all(word.tag == "RB" for word in tree.words[main.index + 1 : link.index])
    clauses = (word for word in tree.under(link) if word.dep in {"relcl", "acl"} and near)
    for clause in clauses:
        passive = tree.child(clause, "auxpass") is not None
        that = tree.child(clause, "mark", *(("dobj",) if passive else ()))
        if that is not None and that.low == "that" and tree.child(clause, *SUBJECTS) is not None:
            told = replace(clause, dep="ccomp", head=main.index)
            return replant(tree, told, replace(that, dep="mark"))
    return tree


def _of_cleft(tree: Tree) -> Tree:
    """ "It was Kern who bought the mill": what is told of Kern, whatever the parser hangs it on.

    "It was not Roe but Kern who" did, and "it was Kern, not Roe, who", tell it of Kern as well.
    """
    main = tree.root
    doer, said = tree.child(main, *SUBJECTS), tree.child(main, "attr")
    if said is None or doer is None or doer.low != "it":
        return tree
    other = tree.child(said, "conj", "appos")
    near = (said, other) if other is not None else (said,)
    hung = tree.child(main, "ccomp", "advcl", "conj")
    clause = next((c for noun in near for c in tree.children(noun, "relcl")), hung)
    asked = tree.child(clause, *SUBJECTS) if clause is not None else None
    if clause is None or asked is None or said.index > asked.index or asked.tag not in RELATIVES:
        return tree
    but = other is not None and other.dep == "conj" and tree.child(main, "neg") is not None
    noun = other if but and other is not None else said
    no = tree.child(said, "neg")
    gone = (other, no) if other is not None and other.dep == "appos" and no is not None else ()
    return replant(
        tree,
        replace(clause, dep="relcl", head=noun.index),
        *(replace(word, dep="attr", head=main.index) for word in (noun,) if but),
        *(replace(word, dep="dep", head=main.index) for word in (said,) if but),
        *(replace(word, head=main.index) for word in gone),
    )
