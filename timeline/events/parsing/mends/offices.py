"""From a tree to the same tree in which somebody is made what stands behind an aside on them.

"The party elected Ann Roe, a lawyer from Mora, its first leader": she was elected its leader, and
no lawyer, let alone a town, was one already.
"""

from dataclasses import replace

from timeline.events.lexicon.words import words
from timeline.events.parsing.grammar import Tree, Word
from timeline.events.parsing.planting import replant

_RAISING = words("made named appointed elected declared crowned proclaimed chose created")
_LEADING = frozenset({"DT", "PRP$"})


def mended(tree: Tree, dates: frozenset[int]) -> Tree:
    """The tree put right; `dates` are the indices of words that tell time."""
    for verb in [word for word in tree.words if word.low in _RAISING]:
        tree = _made(tree, tree[verb.index], dates)
    return tree


def _made(tree: Tree, verb: Word, dates: frozenset[int]) -> Tree:
    name = tree.child(verb, "dobj")
    aside = tree.child(name, "appos", "conj") if name is not None and name.tag == "NNP" else None
    if name is None or aside is None or tree.child(verb, "oprd") is not None:
        return tree
    inside = [word for word in tree.under(aside) if word.dep == "appos" and word != aside]
    office = next((word for word in inside if _opens_behind_comma(tree, word)), None)
    if office is None or tree.under(aside)[0].index != name.index + 2:
        return tree
    after = [word for word in tree.children(office, "prep") if word.index + 1 in dates]
    return replant(
        tree,
        replace(office, dep="oprd", head=verb.index),
        *(replace(word, head=verb.index) for word in after),
    )


def _opens_behind_comma(tree: Tree, office: Word) -> bool:
    first = tree.under(office)[0]
    led = first.tag in _LEADING or first == office
    return led and office.tag == "NN" and tree[first.index - 1].text == ","
