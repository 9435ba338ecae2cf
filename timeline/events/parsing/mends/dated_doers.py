"""From a tree in which a date does something to one in which it only says when.

"A mill that had stood empty since 2010 was sold": the mill was, where the parser has 2010 sold.
"""

from dataclasses import replace

from timeline.events.parsing.grammar import Tree, Word, replant


def mended(tree: Tree, dates: frozenset[int]) -> Tree:
    """The tree put right; `dates` are the indices of words that tell time."""
    for at in sorted(dates):
        if at < len(tree) and is_praised(tree, tree[at]):
            tree = replant(tree, replace(tree[at], text="year"))
        if at + 1 < len(tree) and tree[at].dep == "pobj" and tree[at].tag == "NNS":
            tree = _of_the_place(tree, tree[at], tree[at + 1])
    return tree


def is_praised(tree: Tree, date: Word) -> bool:
    """ "A stellar 2023", "a record 2022 for Lund": a year with what it was like."""
    article = tree.child(date, "det")
    plain = date.dep in {"dobj", "pobj", "attr"} and date.tag == "CD"
    led = article is not None and article.low in {"a", "an"}
    return plain and led and tree.child(date, "amod") is not None


def _of_the_place(tree: Tree, decade: Word, place: Word) -> Tree:
    """ "Found fame in 1960s Mora": in Mora, and then."""
    if place.dep != "pobj" or place.head != decade.head or not place.text[0].isupper():
        return tree
    return replant(tree, replace(decade, dep="nummod", head=place.index))
