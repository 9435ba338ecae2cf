"""From a tree in which a noun heads the whole sentence to one in which its lost verb does.

"The capsule that left with two men aboard docked": the noun of the sentence has a clause of its
own, and the parser gave the verb of the sentence to something in it.
"""

from __future__ import annotations

from dataclasses import replace

from timeline.events.lexicon.words import PERIODS
from timeline.events.parsing.grammar import OBJECTS, SUBJECTS, Tree, Word, replant

_CALLING = frozenset({"called", "appealed", "pushed", "pressed", "voted", "protested", "pleaded"})
"""What people do for or against something, and is rarely done to them."""
_COMPLETE = frozenset({".", "!", "?"})


def mended(tree: Tree, dates: frozenset[int]) -> Tree:
    """The tree with its verb; `dates` are not asked for."""
    top = tree.top(tree.words)
    whole = top.is_noun and tree[-1].text == "." and tree.child(top, *SUBJECTS) is None
    told = tree.child(top, "relcl") if whole else None
    if told is None:
        return _described(tree, top) if whole else tree
    for word in tree.words[told.index :]:
        if word.dep == "relcl" and (doer := tree.child(word, *SUBJECTS)) and doer.tag == "DT":
            found = _stood_for(tree, top, word, doer)
        elif (word.tag, word.dep) == ("VBD", "relcl"):
            found = _made(tree, top, word)
        elif word.tag in {"VBD", "VBN"} and word.dep == "pcomp":
            found = _with_somebody(tree, top, word)
        elif word.low.endswith("ed") and word.dep == "amod" and tree[word.index - 1].text == ",":
            found = _behind_aside(tree, top, word)
        else:
            continue
        if found is not tree:
            return found
    return tree


def topped(tree: Tree, dates: frozenset[int]) -> Tree:
    """The tree whose first noun is what its verb is about, when all else is put right."""
    return _parted(_told(_timed(tree, dates), dates))


def _described(tree: Tree, top: Word) -> Tree:
    """ "A subsidiary, Kern Motors, designed and made cars": no designed and made cars."""
    name = tree.child(top, "appos")
    after = tree.words[name.index + 1 :] if name is not None else ()
    verb = next((word for word in after if word.text != ","), None)
    if name is None or verb is None or any(word.is_finite for word in tree.words):
        return tree
    if verb.tag != "VBN" or tree[verb.index - 1].text != "," or name.tag != "NNP":
        return tree
    thing, ends = tree.head(verb), [verb, *tree.children(verb, "conj")]
    led = verb.dep == "amod" and thing.dep in {"appos", "conj"} and thing != name
    acts = verb.dep == "acl" and any(tree.child(each, "dobj") is not None for each in ends)
    if not led and not acts:
        return tree
    links = tree.children(thing, "prep") if led else ()
    return replant(
        tree,
        replace(top, dep="nsubj", head=verb.index),
        replace(verb, tag="VBD", dep="ROOT", head=verb.index),
        *((replace(thing, dep="dobj", head=verb.index),) if led else ()),
        *(replace(word, tag="VBD") for word in ends[1:]),
        *(replace(word, head=verb.index) for word in links),
    )


def _stood_for(tree: Tree, top: Word, verb: Word, other: Word) -> Tree:
    """ "The richest state, that of Kern, was taken": the state was."""
    aside = tree.under(other)
    apart = tree[other.index - 1].text == aside[-1].text == ","
    if other.low not in {"that", "those"} or not apart or tree.head(verb) != top:
        return tree
    return replant(
        tree,
        replace(top, dep=other.dep, head=verb.index),
        replace(other, dep="appos", head=top.index),
        replace(verb, dep="ROOT", head=verb.index),
    )


def _made(tree: Tree, top: Word, verb: Word) -> Tree:
    """ "The Swiss-made Pilatus 12 crashed": nothing that a Pilatus crashed."""
    noun = tree.child(verb, "nsubj")
    if noun is None or noun.tag != "NNP" or tree.child(noun, "det", "poss"):
        return tree
    if tree.under(noun)[0].index != top.index + 1 or top.tag.startswith("NNP"):
        return tree
    if tree.head(verb) != top or tree.child(top, "relcl", "acl") != verb or top.low in PERIODS:
        return tree
    before = [word for word in tree.children(top) if word.index < top.index]
    return replant(
        tree,
        *(replace(word, head=noun.index) for word in before),
        replace(top, dep="amod", head=noun.index),
        replace(verb, dep="ROOT", head=verb.index),
    )


def _with_somebody(tree: Tree, top: Word, verb: Word) -> Tree:
    """ "The capsule that left with two men aboard docked": it docked, with two men."""
    link, noun = tree.head(verb), tree.child(verb, "nsubj")
    if link.low != "with" or noun is None:
        return tree
    return _risen(tree, verb, top, replace(noun, dep="pobj", head=link.index))


def _behind_aside(tree: Tree, top: Word, word: Word) -> Tree:
    """ "The storm that hit Cebu, Ada, unleashed rains": the storm unleashed them."""
    thing = tree.head(word)
    first = tree.under(thing)[0] == word or thing.index == word.index + 1
    if not (first or thing.dep == "appos") or not thing.is_noun or thing.index < word.index:
        return tree
    return _risen(tree, word, top, replace(thing, dep="dobj", head=word.index))


def _timed(tree: Tree, dates: frozenset[int]) -> Tree:
    """ "A conference that October came to nothing": nothing that October is."""
    top = tree.top(tree.words) if len(tree) else None
    if top is None or not top.is_noun:
        return tree
    for verb in tree.children(top, "relcl"):
        subjects = tree.children(verb, "nsubj")
        that = subjects[0] if subjects else None
        timed = that is not None and that.low == "that" and that.index + 1 in dates
        if timed and that is not None and verb.tag == "VBD" and len(subjects) <= 2:
            lost = [replace(w, dep="npadvmod") for w in subjects[1:]]
            det = replace(that, tag="DT", dep="det", head=that.index + 1)
            return _risen(tree, verb, top, det, *lost)
    return tree


def _risen(tree: Tree, verb: Word, noun: Word, *others: Word) -> Tree:
    """The tree with a verb at the top, and the noun that was there as its subject."""
    return replant(
        tree,
        replace(verb, tag="VBD", dep="ROOT", head=verb.index),
        replace(noun, dep="nsubj", head=verb.index),
        *others,
    )


def _opened(tree: Tree, link: Word, dates: frozenset[int]) -> Tree:
    """ "In 1209 tensions boiled over": the sentence opens with the year alone."""
    noun = tree.child(link, "pobj")
    verb = tree.child(noun, "acl") if noun is not None else None
    if noun is None or verb is None or verb.tag != "VBN" or {1, 2} & dates != {1}:
        return tree
    if tree.child(verb, "agent") or verb.index != noun.index + 1:
        return tree
    return _risen(
        tree,
        verb,
        noun,
        replace(link, dep="prep", head=verb.index),
        replace(tree[1], dep="pobj", head=link.index),
        *(replace(w, head=verb.index) for w in tree.children(link) if w.index > verb.index),
    )


def _told(tree: Tree, dates: frozenset[int]) -> Tree:
    """ "Six years of talks led to a pact": a whole sentence without a verb has one after all."""
    top = tree.top(tree.words) if len(tree) else None
    if top is not None and top.low == "in" and top.index == 0 and tree[-1].text in _COMPLETE:
        return _opened(tree, top, dates)
    if top is None or not (top.is_noun or top.tag == "CD") or tree[-1].text not in _COMPLETE:
        return tree
    for verb in tree.words[top.index + 1 :]:
        if _ends_aside(tree, verb, top):
            return _risen(tree, verb, top)
        if verb.dep != "acl" or verb.tag not in {"VBN", "VBD"}:
            continue
        if tree.child(verb, "aux", "auxpass", "agent"):
            continue
        before = tree[verb.index - 1]
        asides = [word for word in tree.children(top, "relcl", "appos") if word.index < verb.index]
        closes = before.text == "," and bool(asides)
        named = asides == [before] and before.index == top.index + 1
        named = named and dates.isdisjoint({verb.index + 1, verb.index + 2})
        alone = before.is_noun and (named or not asides) and before.dep not in OBJECTS - {"pobj"}
        ends = tree.children(verb, "prep", "dobj", "prt")
        acts = any(kid.index == verb.index + 1 for kid in ends)
        acts = acts or (verb.low in _CALLING and _behind_date(tree, verb, dates) in ends)
        if (closes or alone) and acts and top in tree.above(verb):
            return _risen(tree, verb, top)
    return tree


def _behind_date(tree: Tree, verb: Word, dates: frozenset[int]) -> Word | None:
    """What follows a verb and its date: "called Tuesday" for protests."""
    return next((word for word in tree.words[verb.index + 1 :] if word.index not in dates), None)


def _ends_aside(tree: Tree, verb: Word, top: Word) -> bool:
    """ "Lund, who said that it had stopped, called" Sunday a sad day."""
    apart = verb.tag == "VBD" and verb.dep == "conj" and tree[verb.index - 1].text == ","
    above = tree.head(verb)
    joined = tree.children(above, "cc") or tree.children(verb, "cc", *SUBJECTS)
    inside = any(each.dep == "relcl" for each in (above, *tree.above(above)))
    return apart and inside and not joined and top in tree.above(verb)


def _parted(tree: Tree) -> Tree:
    """ "Crews toiled to reach them, but the army said" that it was late: one verb, two subjects."""
    for verb in tree.words:
        first = tree.child(verb, "nsubj") if verb.is_finite else None
        lost = tree.child(first, "acl") if first is not None else None
        link = tree.child(first, "cc") if first is not None else None
        if first is None or lost is None or link is None or lost.tag not in {"VBN", "VBD"}:
            continue
        others = tree.children(verb, "nsubj")[1:]
        others = others or (tree.children(first, "conj") if link.low == "but" else ())
        second = others[0] if len(others) == 1 else first
        if not lost.index < link.index < second.index or tree.child(lost, "agent", "auxpass"):
            continue
        above = lost.index if verb.head == verb.index else verb.head
        return replant(
            tree,
            replace(lost, tag="VBD", dep=verb.dep, head=above),
            replace(first, head=lost.index),
            replace(second, dep="nsubj", head=verb.index),
            replace(link, head=lost.index),
            replace(verb, dep="conj", head=lost.index),
        )
    return tree
