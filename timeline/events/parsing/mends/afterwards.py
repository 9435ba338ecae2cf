"""From a tree to the same tree in which what came "two days after" something has its own doer.

"The road reopened in May, a year after a lorry hit a wall": the lorry hit it, and no road.
"""

from dataclasses import replace

from timeline.events.parsing.grammar import SUBJECTS, Tree, Word
from timeline.events.parsing.planting import in_place_of, replant

_LINKS = frozenset({"after", "before"})
_PLACE = 6
"""Words: where it was, between a date and the comma behind it."""


def mended(tree: Tree, dates: frozenset[int]) -> Tree:
    """The tree put right; `dates` are the indices of words that tell time."""
    for link in [word for word in tree.words[4:-2] if word.low in _LINKS and word.dep == "mark"]:
        verb, length = tree.head(tree[link.index]), tree[link.index - 1]
        if verb.tag == "VBD" and (length.dep, length.head) == ("npadvmod", verb.index):
            tree = _of_two(tree, verb, link.index)
    for deed in [w for w in tree.words if w.dep == "acl" and w.index - 1 in dates]:
        tree = _done_then(tree, deed, dates) if deed.tag == "VBG" else tree
    for having in [w for w in tree.words[2:-1] if w.low == "having" and w.index - 1 in dates]:
        tree = _then_having(tree, having)
    for both in [word for word in tree.words[2:-4] if word.low == "and"]:
        first = both.index + 1
        if tree[both.index - 1].text == "," and (first in dates or first + 1 in dates):
            tree = _next_clause(tree, first, dates | {first})
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


def _done_then(tree: Tree, deed: Word, dates: frozenset[int]) -> Tree:
    """ "Left as a clerk in 1869 returning to Lima in 1872": who left did that, no clerk."""
    noun = tree.head(deed)
    verb = next((word for word in tree.above(noun) if word.is_verb), deed)
    behind = all(w.index in dates for w in tree.words[noun.index + 2 : deed.index])
    behind = behind and noun.dep == "pobj"
    dated = any(word.index in dates for word in tree.under(deed))
    if not (behind and dated and verb.tag == "VBD") or noun.index in dates:
        return tree
    return replant(tree, replace(deed, dep="advcl", head=verb.index))


def _next_clause(tree: Tree, at: int, dates: frozenset[int]) -> Tree:
    """ "They fired on 1 May, and on the same day in Lund, shops closed": shops closed then."""
    end = at
    while end + 1 < len(tree) and end + 1 in dates:
        end += 1
    comma = next((w for w in tree.words[end + 1 :][:_PLACE] if w.text == ","), tree[at])
    between = tree.words[end + 1 : comma.index]
    opens = tree.begun_by(tree.after(comma))
    verb = tree.head(opens)
    placed = comma.index > end and all(w.tag in {"IN", "DT", "NNP", "NN"} for w in between)
    finite = verb.is_finite or tree.child(verb, "aux", "auxpass") is not None
    follows = opens.dep in SUBJECTS and finite and verb.index > opens.index
    top = tree.top(tree.words[at : end + 1])
    if not placed or not follows or next((w for w in tree.above(top) if w.is_verb), top) == verb:
        return tree
    inner = range(at, comma.index)
    loose = [word for word in between if word.head in dates or word.head not in inner]
    told = replace(top, dep="prep" if top.tag == "IN" else "npadvmod", head=verb.index)
    return replant(tree, told, *(replace(w, head=verb.index) for w in loose if w.tag == "IN"))


def _then_having(tree: Tree, having: Word) -> Tree:
    """ "Appeared in court today having pleaded guilty": appeared today."""
    date, deed = tree[having.index - 1], tree.head(having)
    own = date if date.head == deed.index else tree.head(date)
    main = tree.head(deed)
    loose = own.head == deed.index and main.is_verb and main.index < own.index
    return replant(tree, replace(own, head=main.index)) if loose else tree
