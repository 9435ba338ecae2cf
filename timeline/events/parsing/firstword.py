"""From a tree to the same tree with its first word the name that the rest of the text tells."""

from collections.abc import Callable
from dataclasses import replace

from timeline.events.parsing.grammar import SUBJECTS, Tree
from timeline.events.parsing.planting import replant
from timeline.patterns import later

Names = Callable[[], frozenset[str]]
"""What gives the names of a text, which is asked only where one may be needed."""

_NO_NAME = frozenset({"NN", "RB"})
_INSIDE = later(r"(?<=[a-z,] )[A-Z][\w-]+")
_LOW = later(r"(?<![\w-])[a-z][\w-]*")


def names_inside(text: str) -> frozenset[str]:
    """The words with a capital inside a sentence, of which none stands there without."""
    low = set(_LOW.findall(text))
    return frozenset(word for word in _INSIDE.findall(text) if word.lower() not in low)


def opened_by_name(tree: Tree, names: Names) -> Tree:
    """ "Donnelly faced a vote", where the text has "to Donnelly", and "donnelly" nowhere."""
    first = tree[0]
    if first.tag not in _NO_NAME or not first.text.istitle() or first.text not in names():
        return tree
    name = replace(first, tag="NNP")
    verb = tree.head(first)
    if first.dep != "advmod" or not verb.is_verb or tree.child(verb, *SUBJECTS) is not None:
        return replant(tree, name)
    bare = verb.tag == "VBN" and tree.child(verb, "aux", "auxpass") is None
    did = replace(verb, tag="VBD") if bare else verb
    return replant(tree, replace(name, dep="nsubj"), did)
