"""From a tree to the same tree in which words hang together again that commas or blanks tore apart.

"The ruling, said Kern, would stand": it would, and no ruling said so. "Was gone for months, told
nobody and failed": whoever was gone failed. "Has stood idle": idle it stood.
"""

from dataclasses import replace

from timeline.events.lexicon.taking import SUFFERED
from timeline.events.lexicon.words import PERIODS, SAYING
from timeline.events.parsing.grammar import SUBJECTS, Tree, Word
from timeline.events.parsing.planting import replant

_STANDING = frozenset({"stood", "stand", "stands", "lain", "lay", "lies", "lie", "remained", "sat"})
_LONGEST_ASIDE = 12
_PLACING = frozenset({"in", "at", "near", "outside"})
_DUE = frozenset({"due", "planned", "scheduled", "held", "played", "postponed", "cancelled"})
_LETTING = frozenset({"let", "lets", "made", "makes", "helped", "helps"})
_LASTING = frozenset({"for", "within", "over", "after"})


def mended(tree: Tree, dates: frozenset[int]) -> Tree:
    """The tree put right; `dates` are the indices of words that tell time."""
    for index in range(len(tree)):
        word = tree[index]
        if word.low in SAYING and word.tag == "VBD" and tree[index - 1].text == ",":
            tree = _said_between(tree, word)
        elif word.dep == "nsubj" and word.low.removesuffix("s") in PERIODS and index not in dates:
            tree = _for_months(tree, word)
        elif word.tag == "JJ" and word.dep == "advcl" and tree[index - 1].low in _STANDING:
            tree = replant(tree, replace(word, dep="acomp", head=index - 1))
        elif word.low in _LETTING and tree.child(word, "ccomp") is not None:
            tree = _let_go(tree, word, dates)
        elif word.dep in {"acl", "relcl"} and tree.head(word).dep == "pobj":
            tree = _at_a_place(tree, word)
        elif word.dep == "conj" and word.is_noun and tree.after(word).text == ",":
            tree = _before_aside(tree, word)
        elif word.low == "with" and not tree.children(word) and tree[index - 1].low == "away":
            tree = replant(tree, replace(word, dep="prt"))
    return tree


def _said_between(tree: Tree, said: Word) -> Tree:
    """ "The ruling, said Jan Kern, a lawyer, would stand": Kern said it, and the ruling would."""
    thing, told = tree.child(said, "nsubj"), tree.child(said, "ccomp")
    who = tree.child(told, "nsubj") if told is not None else None
    if thing is None or told is None or who is None or who.tag != "NNP":
        return tree
    before = tree.under(thing)[-1].index == said.index - 2 and thing.index < said.index
    behind = tree.under(who)[0].index == said.index + 1
    last = tree.under(who)[-1]
    closed = tree.after(last).text == "," or last.text == ","
    if not (before and behind and closed) or tree.child(told, "aux") is None:
        return tree
    top = said.index == said.head
    main = replace(told, dep=said.dep, head=told.index if top else said.head)
    return replant(
        tree,
        main,
        replace(thing, head=told.index),
        replace(who, head=said.index),
        replace(said, dep="parataxis", head=told.index),
        *(replace(w, head=told.index) for w in tree.children(said, "punct")),
    )


def _let_go(tree: Tree, verb: Word, dates: frozenset[int]) -> Tree:
    """ "Let eleven of them go in May", "made him resign": it was let or made to happen then."""
    deed = tree.child(verb, "ccomp")
    if deed is None or deed.tag not in {"VB", "VBP"} or tree.child(deed, "mark", "aux") is not None:
        return tree
    timed = [w for w in tree.children(deed, "prep", "npadvmod") if w.index in dates
             or any(kid.index in dates for kid in tree.children(w, "pobj"))]  # fmt: skip
    moved = (replace(word, head=verb.index) for word in timed)
    return replant(tree, replace(deed, tag="VB"), *moved)


def _at_a_place(tree: Tree, verb: Word) -> Tree:
    """ "The plant near Mora, closed in May", "the match at Mora, which was put off": no town was.

    The parser hangs it on the place.
    """
    place, link = tree.head(verb), tree.head(tree.head(verb))
    thing = tree.head(link)
    placed = link.low in _PLACING and place.tag == "NNP" and thing.is_noun
    first = tree.under(verb)[0]
    apart = first.index > 0 and tree[first.index - 1].text == ","
    which = verb.dep == "relcl" and first.low == "which"
    due = which and {w.low for w in tree.under(verb)} & _DUE
    done = verb.dep == "acl" and verb.tag == "VBN" and verb.low in SUFFERED
    if not (placed and apart and (due or done)):
        return tree
    return replant(tree, replace(verb, head=thing.index))


def _before_aside(tree: Tree, doer: Word) -> Tree:
    """ "A text was ready, and Congress, in a hurry, approved it": no text did, but Congress."""
    first = tree.under(doer)[0]
    link = tree[first.index - 1] if first.index > 1 else first
    if link.low not in {"and", "but"} or tree[link.index - 1].text != ",":
        return tree
    inside = tree.words[doer.index + 2 : doer.index + _LONGEST_ASIDE]
    close = next((word for word in inside if word.text == ","), None)
    verb = tree.after(close) if close is not None else doer
    if not verb.is_finite or verb.dep != "conj" or tree.child(verb, *SUBJECTS) is not None:
        return tree
    if any(word.is_finite for word in inside if word.index < verb.index):
        return tree
    return replant(tree, replace(doer, dep="nsubj", head=verb.index))


def _for_months(tree: Tree, time: Word) -> Tree:
    """ "Was away for months, told nobody and, since May, failed": no months failed."""
    verb, link = tree.head(time), tree[time.index - 1]
    first = tree.head(link)
    bare = link.low in _LASTING and link.dep == "prep" and not tree.children(link)
    if not bare or not first.is_verb or tree.child(first, *SUBJECTS) is None:
        return tree
    top = verb.index == verb.head
    over = replace(first, dep="ROOT", head=first.index) if top else first
    others = [w for w in tree.children(time, "acl") if w.is_verb]
    before = [w for each in others for w in tree.children(each, "prep") if w.index < verb.index]
    near = [w for w in before if tree[w.index - 1].text == ","]
    return replant(
        tree,
        over,
        replace(verb, dep="conj", head=first.index),
        replace(time, dep="pobj", head=link.index),
        *(replace(word, dep="conj", head=first.index) for word in others),
        *(replace(word, head=verb.index) for word in near),
    )
