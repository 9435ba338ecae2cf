"""From a tree in which the parser takes an idiom word for word to one in which it does not.

"The pact, due to expire": it is to do so. "Wrecked off Cornwall": off its coast.
"""

from dataclasses import replace

from timeline.events.lexicon.kinds import suffering
from timeline.events.parsing.grammar import Tree, Word, replant

_DUE = frozenset({"due", "likely", "unlikely", "certain", "bound"})
_AT_SEA = frozenset({"lost", "capsized", "foundered"})


def mended(tree: Tree, dates: frozenset[int]) -> Tree:
    """The tree put right; `dates` are the indices of words that tell time."""
    for off in [word for word in tree.words[1:-2] if word.low == "off" and word.dep == "prt"]:
        tree = _off_land(tree, off)
    due = [word for word in tree.words[2:-2] if word.low in _DUE and word.dep == "amod"]
    behind = (w for w in due if w.head < w.index and tree.child(w, "xcomp") is not None)
    return replant(tree, *(replace(word, tag="VBN", dep="acl") for word in behind))


def _off_land(tree: Tree, link: Word) -> Tree:
    """ "Was launched, and wrecked off Cornwall": off it, and nothing was done to Cornwall."""
    verb = tree.head(link)
    land = tree.child(link, "pobj") or tree.child(verb, "dobj")
    at_sea = "ship" in suffering(verb.low) or verb.low in _AT_SEA
    if land is None or not at_sea or not land.tag.startswith("NNP") or land.index < link.index:
        return tree
    own = replace(link, tag="IN", dep="prep")
    return replant(tree, own, replace(land, dep="pobj", head=link.index))
