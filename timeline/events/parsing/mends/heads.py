"""From a tree in which a noun heads the whole sentence to one in which its lost verb does.

"Six years of talks led to a pact": the parser took the verb for a participle of the noun.
"""

from dataclasses import replace

from timeline.events.lexicon.taking import SUFFERED
from timeline.events.parsing.grammar import OBJECTS, RELATIVES, SUBJECTS, Tree, Word
from timeline.events.parsing.planting import in_place_of, replant

_ONE = frozenset({"NN", "NNP"})
_DESCRIBING = frozenset({"based", "located", "situated", "known", "called", "named", "born"})
"""What only tells more of a noun: "the firm, founded in 1950, based in Oban"."""
_COMPLETE = frozenset({".", "!", "?"})


def mended(tree: Tree, dates: frozenset[int]) -> Tree:
    """The tree with its verb; `dates` are the indices of words that tell time."""
    for doing in [word for word in tree.words[:-1] if word.tag == "VBG"]:
        tree = _doing(tree, doing)
    for noun in [word for word in tree.words[2:] if word.dep == "appos"]:
        tree = _ranked(tree, noun)
    for verb in [word for word in tree.words[1:] if word.tag == "VBD" and word.dep == "amod"]:
        tree = _acting(tree, verb)
    for verb in [word for word in tree.words[2:] if word.dep == "relcl" and word.is_finite]:
        tree = _behind_opening(_main(tree, verb, dates), verb)
    for verb in [word for word in tree.words[2:] if word.dep == "advcl" and word.is_finite]:
        tree = _known(tree, verb)
    for verb in [word for word in tree.words[2:] if word.dep == "ccomp" and word.is_finite]:
        tree = _reduced(tree, verb)
    return tree


def _behind_opening(tree: Tree, verb: Word) -> Tree:
    """ "After finishing fourth in the Games, Roe was tired": he was, and no games of his."""
    opens, verb = tree.root, tree[verb.index]
    doer = tree.child(verb, *SUBJECTS)
    start = tree.under(doer)[0].index if doer is not None else 0
    if (opens.index, opens.tag) != (0, "IN") or not start or tree[start - 1].text != ",":
        return tree
    asks = doer is not None and tree.under(doer)[0].tag in {*RELATIVES, "WP$"}
    if verb.dep != "relcl" or doer is None or asks:
        return tree
    ends = (kid for kid in tree.children(opens, "punct") if kid.index > verb.index)
    return replant(
        tree,
        replace(verb, dep="ROOT", head=verb.index),
        replace(opens, dep="prep", head=verb.index),
        *(replace(kid, head=verb.index) for kid in ends),
    )


def _doing(tree: Tree, doing: Word) -> Tree:
    """ "Fighting in the town, which began in May, has ended": it has. So "since fighting ended"."""
    doing = tree[doing.index]
    main, link = tree.head(doing), tree.after(doing)
    if doing.index:
        alone = doing.dep == "nsubj" and not tree.children(doing) and link.is_finite
        return replant(tree, replace(doing, tag="NN")) if alone else tree
    finite = any(word.is_finite for word in (main, *tree.children(main, "aux", "auxpass")))
    lost = doing.dep == "advcl" and finite and tree.child(main, *SUBJECTS) is None
    if not (lost or doing.dep in {"nsubj", "csubj"}) or (link.dep, link.head) != ("prep", 0):
        return tree
    return replant(tree, replace(doing, tag="NN", dep="nsubj" if lost else doing.dep))


def _acting(tree: Tree, verb: Word) -> Tree:
    """ "The envoy berated rebel leader Ari Roe": he did, and no leader is berated by nature.

    So before another clause, "The spade broke ground, and the span was opened", or another deed:
    "Roe studied law in Oslo, joined a firm and left". Or behind "Born in Oslo,".
    """
    doer, noun = tree.child(verb, "nsubj"), tree.head(verb)
    while noun.dep in {"compound", "nmod"}:
        noun = tree.head(noun)
    if doer is None or doer.index > verb.index or noun.index < verb.index or not noun.is_noun:
        return tree
    next_ = tree.head(noun)
    if (next_.index, next_.tag) == (0, "VBN") and tree[tree.under(doer)[0].index - 1].text == ",":
        rest = (w for w in tree.children(next_) if w.index > doer.index and w != noun)
        return replant(
            tree,
            in_place_of(next_, verb),
            replace(next_, dep="advcl", head=verb.index),
            replace(noun, dep="dobj", head=verb.index),
            *(replace(word, head=verb.index) for word in rest),
        )
    joined = noun.dep in SUBJECTS and tree.child(noun, "cc") is not None
    joined = joined and any(w.index > noun.index for w in tree.children(next_, *SUBJECTS))
    commas = [w.index for w in tree.words[noun.index : next_.index] if w.text == ","]
    joined = joined or (noun.dep in SUBJECTS and commas == [next_.index - 1])
    if noun.head != noun.index and not joined:
        return tree
    behind = [w for w in tree.children(noun) if w.index > noun.index and w.dep != "acl"]
    ends = behind if joined else tree.children(noun, "punct", "npadvmod")
    return replant(
        tree,
        in_place_of(next_ if joined else noun, verb),
        replace(noun, dep="dobj", head=verb.index),
        *([replace(next_, dep="conj", head=verb.index)] if joined else []),
        *(replace(kid, head=verb.index) for kid in ends),
    )


def _known(tree: Tree, verb: Word) -> Tree:
    """ "Kern, once known as Lund, was sold": Kern was, for nothing is known as it was sold."""
    known, name, link = tree.head(verb), tree.child(verb, *SUBJECTS), tree.child(verb, "mark")
    noun = tree.head(known)
    whole = noun.is_noun and noun.head == noun.index and (known.tag, known.dep) == ("VBN", "acl")
    if not whole or name is None or link is None or link.low != "as" or name.index > verb.index:
        return tree
    passive = tree.child(verb, "auxpass") is not None
    return replant(
        tree,
        replace(verb, dep="ROOT", head=verb.index),
        replace(noun, dep="nsubjpass" if passive else "nsubj", head=verb.index),
        replace(link, dep="prep", head=known.index),
        replace(name, dep="pobj", head=link.index),
        *(replace(w, head=verb.index) for w in tree.children(noun) if w.index > verb.index),
    )


def _reduced(tree: Tree, verb: Word) -> Tree:
    """ "Papers first seen in The Mora Times told of it": they told of it, and saw nothing."""
    seen = tree.head(verb)
    noun = tree.child(seen, "nsubj")
    whole = seen.head == seen.index and seen.tag in {"VBD", "VBN"} and noun is not None
    if not whole or noun is None or noun.index > seen.index or verb.index < seen.index:
        return tree
    between = tree.words[seen.index + 1 : verb.index]
    plain = not any(w.text in {",", ":", '"'} or w.is_verb for w in between)
    plain = plain and any(word.dep == "prep" for word in between)
    told = tree.child(verb, *SUBJECTS, "mark", "aux") or tree.child(seen, "dobj", "aux", "auxpass")
    if not plain or told is not None:
        return tree
    return replant(
        tree,
        replace(verb, dep="ROOT", head=verb.index),
        replace(noun, head=verb.index),
        replace(seen, tag="VBN", dep="acl", head=noun.index),
        *(replace(w, head=verb.index) for w in tree.children(seen, "punct")),
    )


def _main(tree: Tree, verb: Word, dates: frozenset[int]) -> Tree:
    """ "Swiss brewer Acme merged with Kern.", "The next season Roe won.": Acme merged, Roe won.

    A whole sentence is about nothing that a name right behind it did.
    """
    noun, doer = tree.head(verb), tree.child(verb, *SUBJECTS)
    dated = noun.index in dates
    top = tree.head(noun) if dated and noun.dep in SUBJECTS else noun
    whole = top.head == top.index and top.is_noun and tree[-1].text in _COMPLETE
    if not whole or doer is None or not doer.is_noun or doer.index > verb.index:
        return tree
    first = tree.under(doer)[0]
    named = first.tag == "CD" or (doer.tag == "NNP" and noun.tag in _ONE)
    acts = first.tag == "CD" or tree.child(noun, "det") is None or tree.child(verb, "dobj")
    if first.index != noun.index + 1 or not (dated or (named and acts)):
        return tree
    over = verb if dated else doer
    return replant(
        tree,
        replace(verb, dep="ROOT", head=verb.index),
        replace(noun, dep="npadvmod" if dated else "nmod", head=over.index),
        *(replace(w, head=verb.index) for w in tree.children(noun) if w.index > verb.index),
        *(
            replace(w, head=doer.index)
            for w in tree.children(noun)
            if w.index < noun.index and not dated
        ),
    )


def _ranked(tree: Tree, noun: Word) -> Tree:
    """ "The magnitude 6.8 quake", "the category 4 storm": a quake, for no comma stands between."""
    rank, number = tree.head(noun), tree[noun.index - 1]
    led = number.tag == "CD" and number.head == noun.index and rank.index == noun.index - 2
    if not led or rank.tag not in _ONE or noun.tag not in _ONE:
        return tree
    others = (word for word in tree.children(rank) if word != noun)
    return replant(
        tree,
        in_place_of(rank, noun),
        replace(rank, dep="nmod", head=noun.index),
        *(replace(word, head=noun.index) for word in others),
    )


def _is_aim(tree: Tree, noun: Word, top: Word) -> bool:
    """ "Plans to widen the port stalled": no port stalled."""
    aim = tree.head(noun)
    form = (aim.tag, aim.dep) == ("VB", "acl")
    return noun.dep == "dobj" and form and aim.head == top.index


def topped(tree: Tree, dates: frozenset[int]) -> Tree:
    """The tree whose first noun is what its verb is about, when all else is put right."""
    return _led(_told(tree, dates))


def _led(tree: Tree) -> Tree:
    """ "At the end of the 1998 season the club was sold": it was; no season that it was."""
    first = tree.root if len(tree) else None
    if first is None or first.index or first.tag not in {"IN", "VBG"}:
        return tree
    if tree[-1].text not in _COMPLETE:
        return tree
    for verb in [word for word in tree.words[2:] if (word.tag, word.dep) == ("VBD", "acl")]:
        doer = tree[verb.index - 1]  # "Under the treaty of 5 May Zone A passed to Italy, whose".
        led = doer.tag == "NNP" and tree.head(verb) == doer and doer.dep == "pobj"
        if led and first in tree.above(verb) and tree.child(verb, "aux", "auxpass") is None:
            top, opening = in_place_of(first, verb), replace(first, dep="prep", head=verb.index)
            return replant(tree, top, replace(doer, dep="nsubj", head=verb.index), opening)
    for doer in tree.words[2:]:
        verb = tree.head(doer)
        told = doer.is_noun or doer.tag == "PRP"  # "On the way he was held".
        own = doer.dep in SUBJECTS and told and verb.dep == "relcl"
        begins = tree.under(doer)[0].index if own else 0
        finite = any(w.is_finite for w in (verb, *tree.children(verb, "aux", "auxpass")))
        if own and finite and tree[begins - 1] == tree.head(verb) and first in tree.above(verb):
            opening = replace(first, dep="prep", head=verb.index)
            return replant(tree, replace(verb, dep="ROOT", head=verb.index), opening)
    return tree


def _risen(tree: Tree, verb: Word, noun: Word, *others: Word) -> Tree:
    """The tree with a verb at the top, and the noun that was there as its subject."""
    return replant(
        tree,
        replace(verb, tag="VBD", dep="ROOT", head=verb.index),
        replace(noun, dep="nsubj", head=verb.index),
        *others,
    )


def _told(tree: Tree, dates: frozenset[int]) -> Tree:
    """ "Six years of talks led to a pact": a whole sentence without a verb has one after all.

    "The firm, founded in 1950, filed for bankruptcy": it did.
    """
    top = tree.root if len(tree) else None
    if top is None or not (top.is_noun or top.tag == "CD") or tree[-1].text not in _COMPLETE:
        return tree
    for verb in tree.words[top.index + 1 :]:
        if verb.dep != "acl" or verb.tag not in {"VBN", "VBD"}:
            continue
        if tree.child(verb, "aux", "auxpass", "agent"):
            continue
        if _is_aim(tree, tree[verb.index - 1], top) and verb.low not in SUFFERED | _DESCRIBING:
            return _risen(tree, verb, top)
        before = tree[verb.index - 1]
        asides = [word for word in tree.children(top, "relcl", "appos") if word.index < verb.index]
        done = (word for word in tree.children(top, "acl") if word.index < verb.index)
        set_off = any(tree[tree.under(word)[0].index - 1].text == "," for word in done)
        closes = before.text == "," and (bool(asides) or (set_off and verb.low not in _DESCRIBING))
        named = asides == [before] and before.index == top.index + 1
        named = named and dates.isdisjoint({verb.index + 1, verb.index + 2})
        row = before.dep == "conj" and verb.low not in _DESCRIBING
        alone = before.is_noun and (named or not asides or row)
        alone = alone and before.dep not in OBJECTS - {"pobj"}
        ends = tree.children(verb, "prep", "dobj", "prt")
        behind = next((w.index for w in tree.words[verb.index + 1 :] if w.index not in dates), 0)
        acts = any(kid.index == behind for kid in ends)
        if (closes or alone) and acts:
            return _risen(tree, verb, top)
    return tree
