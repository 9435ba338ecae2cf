"""From a tree to the same tree in which what came "two days after" something has its own doer.

"The road reopened in May, a year after a lorry hit a wall": the lorry hit it, and no road.
"""

from dataclasses import replace

from timeline.events.parsing.grammar import SUBJECTS, Tree, Word, in_place_of, replant

_LINKS = frozenset({"after", "before"})


def mended(tree: Tree, dates: frozenset[int]) -> Tree:
    """The tree put right."""
    for link in [word for word in tree.words[4:-2] if word.low in _LINKS and word.dep == "mark"]:
        verb, length = tree.head(tree[link.index]), tree[link.index - 1]
        if verb.tag == "VBD" and (length.dep, length.head) == ("npadvmod", verb.index):
            tree = _of_two(tree, verb, link.index)
    return tree


def _of_two(tree: Tree, verb: Word, link: int) -> Tree:
    """Where the verb has two subjects, the first is that of the participle before it."""
    outer, *inner = tree.children(verb, *SUBJECTS) or (verb,)
    before = tree.words[outer.index + 1 : link]
    first = next((w for w in before if w.tag == "VBN" and w.head == outer.index), verb)
    if not inner or not outer.index < link < inner[0].index or first.dep != "acl":
        return tree
    return replant(
        tree,
        in_place_of(verb, replace(first, tag="VBD")),
        replace(outer, head=first.index),
        replace(verb, dep="advcl", head=first.index),
        *(replace(word, head=first.index) for word in tree.children(verb, "punct")),
    )
