"""From a tree to the same tree in which a participle in brackets tells of the name before them."""

from dataclasses import replace

from timeline.events.lexicon.taking import DOING
from timeline.events.parsing.grammar import SUBJECTS, Tree
from timeline.events.parsing.planting import in_place_of, replant


def mended(tree: Tree, dates: frozenset[int]) -> Tree:
    """The tree put right; `dates` are the indices of words that tell time."""
    for mark in [word.index for word in tree.words[1:-2] if word.text == "("]:
        tree = _in_brackets(tree, mark, dates)
    return tree


def _in_brackets(tree: Tree, mark: int, dates: frozenset[int]) -> Tree:
    """The tree with a participle given to the name it follows: "the Khazar Empire (founded".

    How the name is said may stand before it: "Ari Roe (ROH; ruled".
    """
    noun, verb = tree[mark - 1], tree[mark + 1]
    if mark + 3 < len(tree) and tree[mark + 2].text in {";", ","} and not verb.is_verb:
        verb = tree[mark + 3]
    past = verb.tag in {"VBN", "VBD"} and verb.low.endswith("ed")
    own = [kid for kid in tree.children(verb) if kid.index not in dates]
    inner = [kid for kid in own if kid.index > mark and kid.dep in {*SUBJECTS, "dobj"}]
    main = next((kid for kid in own if kid.dep == "advcl" and kid.index > verb.index), None)
    led = verb.index == mark + 1 and any(kid.dep in SUBJECTS for kid in own)
    if not past or not noun.is_noun or inner or led:
        return tree
    does = verb.low in DOING  # "Ari Roe (ruled 1464-92)".
    told = replace(verb, tag="VBD" if does else "VBN", dep="acl", head=noun.index)
    if verb.head != verb.index:
        return replant(tree, told)
    if main is None:
        return tree
    outer = (kid for kid in own if kid != main and not mark < kid.index < main.index)
    return replant(
        tree,
        told,
        replace(in_place_of(verb, main), tag="VBD"),
        *(replace(kid, head=main.index) for kid in outer),
    )
