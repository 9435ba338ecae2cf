"""From a tree to the same tree with what belongs to a clause given back to it by its form alone.

"Told a meeting that the captain called": no meeting that was called. "Brewers that all closed":
they closed. "A deal reached in May": no deal that reached.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import takewhile

from timeline.events.lexicon.words import QUOTES, SAYING
from timeline.events.parsing.grammar import (
    SUBJECTS,
    Tree,
    Word,
    in_place_of,
    replant,
)

_LEAVING = frozenset({"independence", "freedom", "secession", "autonomy"})
"""Nouns that "from" tells more of: "followed independence from Spain"."""
_EACH = frozenset({"all", "both", "each"})
_TELLING = SAYING | {"told", "informed", "assured", "warned", "reminded", "notified"}
_NAMING = frozenset({"named", "appointed", "elected", "declared", "crowned", "proclaimed"})
_BEGINNING = frozenset({"began", "begin", "begins", "started", "start", "stopped", "resumed"})


def mended(tree: Tree, dates: frozenset[int]) -> Tree:
    """The tree put right; `dates` are the indices of words that tell time."""
    for at in range(1, len(tree)):
        word = tree[at]
        if word.tag == "VBD" and word.dep == "relcl":
            tree = _content(tree, word)
        elif word.tag == "VBD" and word.dep == "ccomp":
            tree = _relative(tree, word)
        elif word.tag == "VBD" and word.dep in {"pcomp", "advcl"}:
            tree = _done_by(_participle(tree, word), word)
        elif word.tag == "VBG" and word.dep in {"conj", "amod"}:
            tree = _beside(_begun(tree, word, dates), word)
        elif word.is_noun and word.dep == "advcl" and tree[at - 1].text in QUOTES:
            tree = replant(tree, replace(word, dep="dobj")) if word.head == at - 2 else tree
        elif word.low in _NAMING and word.dep == "acl":
            tree = _namer(tree, word)
        elif word.low == "turned" and word.tag == "VBD":
            tree = _turned(tree, word)
        elif word.low == "of" and tree[at - 1].text == "," and at - 2 in dates:
            tree = _of_noun(tree, word, dates)
        elif word.tag == "IN" and at + 1 in dates and word.dep == "prep":
            tree = _inside(tree, word, dates)
        elif word.tag == "VBZ" and word.head == at and word.dep != "ROOT":
            tree = _owned(tree, word)
        elif word.tag == "VBN" and word.dep == "amod":
            tree = _second_verb(tree, word)
        elif word.tag.startswith("NNP") and tree[at - 1].tag == "UH" and at == 1:
            tree = replant(tree, replace(tree[0], tag="NNP", dep="compound", head=at))
        elif word.tag == "VBN" and word.dep == "advcl":
            tree = _in_row(tree, word)
        elif word.low == "from" and tree[at - 1].low in _LEAVING and tree[at - 1].dep == "dobj":
            tree = replant(tree, replace(word, head=at - 1))
        elif word.tag.startswith("NNP") and word.dep == "nsubj" and at - 1 in dates:
            tree = _dated(tree, word)
    return tree


def _content(tree: Tree, verb: Word) -> Tree:
    """ "Told a meeting that the captain sent a call": what was told."""
    noun = tree.head(verb)
    link = tree.child(verb, "dobj", "mark")
    ends = [word for word in tree.children(verb, "dobj") if word.index > verb.index]
    told = noun.dep == "dobj" and tree.head(noun).low in _TELLING and tree.head(noun).is_verb
    if link is None or link.low != "that" or not ends or not told:
        return tree
    if tree.child(verb, *SUBJECTS) is None or link.index != noun.index + 1:
        return tree
    return replant(
        tree,
        replace(link, tag="IN", dep="mark"),
        replace(verb, dep="ccomp", head=noun.head),
    )


def _relative(tree: Tree, verb: Word) -> Tree:
    """ "Bought four mills that all closed": the mills closed."""
    link, each = tree.child(verb, "mark"), tree.child(verb, *SUBJECTS)
    if link is None or each is None or each.low not in _EACH or link.low != "that":
        return tree
    noun = tree[link.index - 1]
    if each.index != link.index + 1 or not noun.is_noun or noun.head != verb.head:
        return tree
    return replant(
        tree,
        replace(link, tag="WDT", dep="nsubj"),
        replace(each, dep="advmod"),
        replace(verb, dep="relcl", head=noun.index),
    )


def _participle(tree: Tree, verb: Word) -> Tree:
    """ "Voted against a deal reached" in May: the deal was reached."""
    noun = tree[verb.index - 1]
    subject = tree.child(verb, *SUBJECTS)
    bare = tree.child(verb, "mark", "aux", "auxpass", "dobj") is None
    free = subject is None if verb.dep == "advcl" else subject is None or subject.tag == "VBG"
    if not (bare and free and verb.low.endswith("ed") and noun.dep == "pobj" and noun.is_noun):
        return tree
    outer = () if subject is None else (replace(subject, dep=verb.dep, head=verb.head),)
    return replant(tree, *outer, replace(verb, tag="VBN", dep="acl", head=noun.index))


def _done_by(tree: Tree, verb: Word) -> Tree:
    """ "Broke a truce agreed to by the rebels": the truce was agreed to."""
    noun = tree[verb.index - 1]
    close = tree.words[verb.index + 1 : verb.index + 3]
    by = verb.index + 2 < len(tree) and any(word.low == "by" for word in close)
    bare = tree.child(verb, *SUBJECTS, "mark", "aux", "auxpass", "dobj") is None
    if verb.dep != "advcl" or not (by and bare) or noun.dep != "dobj":
        return tree
    return replant(tree, replace(verb, tag="VBN", dep="acl", head=noun.index))


def _namer(tree: Tree, verb: Word) -> Tree:
    """ "Peru's president, Ann Poe, named John Roe prime minister": she named him."""
    told = any(word.is_finite and word != verb for word in tree.words)
    root = next(reversed((tree.head(verb), *tree.above(tree.head(verb)))))
    after = tree.words[verb.index + 1 :]
    name = list(takewhile(lambda word: word.text[0].isupper(), after))
    role = after[len(name) : len(name) + 2]
    called = bool(name) and any(word.tag == "NN" for word in role) and role[0].tag in {"NN", "JJ"}
    if told or not called or not root.is_noun or root.index > verb.index:
        return tree
    return replant(
        tree,
        replace(verb, tag="VBD", dep="ROOT", head=verb.index),
        replace(root, dep="nsubj", head=verb.index),
    )


def _begun(tree: Tree, verb: Word, dates: frozenset[int]) -> Tree:
    """ "The North began floating balloons filled with dust in May": it floated them."""
    thing, main = tree.head(verb), tree[verb.index - 1]
    if verb.dep != "amod" or thing.dep != "dobj" or main.low not in _BEGINNING:
        return tree
    if thing.head != main.index or not main.is_verb:
        return tree
    filled = tree.child(thing, "acl")
    ends = tree.children(filled, "prep") if filled is not None else ()
    timed = [w for w in ends if dates & {kid.index for kid in tree.children(w, "pobj")}]
    return replant(
        tree,
        replace(verb, dep="xcomp", head=main.index),
        replace(thing, head=verb.index),
        *(replace(word, head=main.index) for word in timed),
    )


def _turned(tree: Tree, verb: Word) -> Tree:
    """ "Roe, a general turned critic, called for a strike": the calling is what happened."""
    doer, called = tree.child(verb, *SUBJECTS), tree[verb.index - 1]
    aside = doer is not None and called.dep == "appos" and tree.head(called) == doer
    rest = tree.words[verb.index + 1 :] if aside else ()
    told = next((w for w in rest if w.tag == "VBD" and tree[w.index - 1].text == ","), None)
    if doer is None or told is None or tree.child(told, *SUBJECTS) is not None:
        return tree
    return replant(
        tree,
        in_place_of(verb, told),
        replace(doer, head=told.index),
        replace(verb, tag="VBN", dep="acl", head=called.index),
    )


def _beside(tree: Tree, verb: Word) -> Tree:
    """ "The toll rose, with ten hurt and five missing": with five missing."""
    subject, main = tree.child(verb, "nsubj"), tree.head(verb)
    led = [w for w in tree.children(main, "prep") if w.low == "with" and w.index < verb.index]
    hurt = tree.child(led[-1], "pobj") if led else None
    helped = tree.child(verb, "aux", "auxpass") is not None
    if subject is None or hurt is None or helped or subject.index < hurt.index:
        return tree
    if tree[tree.under(subject)[0].index - 1].low != "and" or tree.child(hurt, "acl") is None:
        return tree
    return replant(
        tree,
        replace(subject, dep="conj", head=hurt.index),
        replace(verb, dep="acl", head=subject.index),
    )


def _of_noun(tree: Tree, link: Word, dates: frozenset[int]) -> Tree:
    """ "The founding, in 1879, of the company": the founding of the company."""
    before = [w for w in tree.words[: link.index - 1] if w.index not in dates]
    opens = [word for word in before if word.text == ","]
    noun = tree[opens[-1].index - 1] if opens else link
    aside = before[opens[-1].index + 1 :] if opens else []
    close = noun.is_noun and all(word.tag == "IN" for word in aside)
    named, main = tree.child(link, "pobj"), tree.head(link)
    if not close or named is None:
        return tree
    after = [w for w in tree.children(main, "dobj") if w.index > named.index]
    beside = [w for w in after if tree[tree.under(w)[0].index - 1].text == ","]
    return replant(
        tree,
        replace(link, dep="prep", head=noun.index),
        *(replace(word, dep="appos", head=named.index) for word in beside),
    )


def _inside(tree: Tree, link: Word, dates: frozenset[int]) -> Tree:
    """ "The toll from a slide that hit a farm on Monday has risen": the Monday of the hitting."""
    main = tree.head(link)
    doer = tree.child(main, *SUBJECTS)
    if tree[0].low == "born" and tree[0].head == main.index:
        before = doer is not None and link.index < doer.index
        return replant(tree, replace(link, head=0)) if before else tree
    if doer is None or not doer.index < link.index < main.index or not main.is_verb:
        return tree
    told = [w for w in tree.words[doer.index + 1 : link.index] if w.dep == "relcl" and w.is_verb]
    after = next((w for w in tree.words[link.index :] if w.index not in dates and w != link), main)
    small = main if after == main else tree.head(after)
    if not told or doer not in tree.above(told[-1]) or small != main or after.text == ",":
        return tree
    if any(word.text == "," for word in tree.words[doer.index : link.index]):
        return tree
    return replant(tree, replace(link, head=told[-1].index))


def _owned(tree: Tree, noun: Word) -> Tree:
    """ "Lost at next month's world championships": no verb is somebody's."""
    start = noun.index
    own = {word.index for word in tree.under(noun)}
    while start - 1 in own:
        start -= 1
    link = tree[start - 1] if start else noun
    if link.tag != "IN" or tree.child(link, "pobj") or tree.child(noun, "poss", "det") is None:
        return tree
    after = [word for word in tree.children(noun, "prep") if word.index > noun.index]
    return replant(
        tree,
        replace(noun, tag="NNS", dep="pobj", head=link.index),
        *(replace(word, head=link.head) for word in after),
    )


def _second_verb(tree: Tree, verb: Word) -> Tree:
    """ "They owned and brewed Roe Beer": no brewed beer; "was born, studied law": he did."""
    noun = tree.head(verb)
    first = tree.head(noun)
    loose = noun.dep == "dep" and noun.index == verb.index + 1 and first.index < verb.index
    if loose and first.is_verb and tree[verb.index - 1].text == ",":
        return replant(
            tree,
            replace(verb, tag="VBD", dep="conj", head=first.index),
            replace(noun, dep="dobj", head=verb.index),
        )
    joined = noun.dep == "conj" and first.tag == "VBD" and tree[verb.index - 1].low == "and"
    close = first.index == verb.index - 2 and tree.child(first, "dobj") is None
    if not (joined and close):
        return tree
    return replant(
        tree,
        replace(verb, tag="VBD", dep="conj", head=first.index),
        replace(noun, dep="dobj", head=verb.index),
    )


def _in_row(tree: Tree, verb: Word) -> Tree:
    """ "Roe was jailed by the police, deported and was freed": no police that were deported."""
    main, last = tree.head(verb), tree.child(verb, "conj")
    helped = last is not None and tree.child(last, "auxpass") is not None
    suffered = main.tag == "VBN" and tree.child(main, "auxpass") is not None
    follows = main.index < verb.index and tree[verb.index - 1].text == ","
    if not (helped and suffered and follows) or tree.child(verb, "mark", "aux", "auxpass"):
        return tree
    return replant(tree, replace(verb, dep="conj"))


def _dated(tree: Tree, noun: Word) -> Tree:
    """ "His finish at the 2022 Tour was rare": the finish was."""
    year, verb = tree[noun.index - 1], tree.head(noun)
    link = tree.head(year)
    rival = [word for word in tree.children(verb, "nsubj") if word.index < link.index]
    if year.dep != "pobj" or not rival or year.head == year.index:
        return tree
    return replant(
        tree,
        replace(noun, dep="pobj", head=link.index),
        replace(year, dep="nummod", head=noun.index),
        *(replace(word, head=noun.index) for word in tree.children(year, "det")),
    )
