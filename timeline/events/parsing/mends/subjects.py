"""From a tree to the same tree with subjects given back to their verbs.

A date takes the noun behind it, an aside ends in a verb, and what is released hangs on the wrong
noun: "between 2008 and 2014 managers had cheated", "Leaflets dropped Monday warned".
"""

from __future__ import annotations

from dataclasses import replace

from timeline.events.lexicon.words import PERIODS, words
from timeline.events.parsing.grammar import (
    SUBJECTS,
    Tree,
    Word,
    in_place_of,
    plant,
    replant,
)

_NAMING = frozenset({"elected", "named", "appointed", "called", "crowned", "declared"})
_AMOUNTS = words("dollars pounds euros million billion percent % yen francs marks roubles rupees")
_PUT_OUT = frozenset({"released", "published", "issued", "unveiled", "posted", "leaked"})
_PAPERS = words(
    """minutes figures data results statistics report reports survey documents records transcripts
    transcript footage images photos pictures video videos findings numbers details excerpts"""
)
"""What is released, rather than what it is of."""


def mended(tree: Tree, dates: frozenset[int]) -> Tree:
    """The tree with a subject that the parser hung on a date given back to its verb.

    In "between 2008 and 2014 managers had cheated" the date takes the noun that follows it, in
    "fled on 10 May and the surrender of Rome came" the noun is joined to it.
    """
    for verb in range(len(tree)):
        word = tree.words[verb]
        finite = word.is_finite or tree.child(word, "aux", "auxpass") is not None
        noun = _lost_subject(tree, word, dates) if finite else None
        if noun is not None and noun not in tree.above(tree[verb]):
            found = replace(noun, dep="nsubj", head=verb)
            before, after = tree.words[: noun.index], tree.words[noun.index + 1 :]
            tree = plant((*before, found, *after))
        tree = _behind_place(tree, tree[verb]) if finite and tree[0].tag == "IN" else tree
    for at in [word.index for word in tree.words[1:-2] if word.dep == "nsubj"]:
        tree = _behind_time(tree, tree[at])
    for at in [word.index for word in tree.words[1:-2] if word.tag == "VBD"]:
        tree = _who_were(_behind_noun(tree, tree[at], dates), tree[at])
    for at in [word.index for word in tree.words[2:-1] if (word.tag, word.dep) == ("NNP", "nsubj")]:
        tree = _behind_trade(tree, tree[at])
    for at in [word.index for word in tree.words if (word.tag, word.dep) == ("VBD", "relcl")]:
        tree = _behind_amount(tree, tree[at])
    for at in [word.index for word in tree.words[1:-2] if word.low in _PUT_OUT]:
        tree = _of_papers(tree, tree[at])
    for comma in [word.index for word in tree.words[1:-2] if word.text == ","]:
        tree = _with_participle(tree, comma, dates)
    for mark in [word.index for word in tree.words[1:-2] if word.text == "("]:
        tree = _in_brackets(tree, mark, dates)
    for at in [word.index for word in tree.words[2:] if word.dep == "nsubj" and word.is_noun]:
        tree = _led_to(tree, tree[at])
    return tree


def _led_to(tree: Tree, noun: Word) -> Tree:
    """ "Agents posing as buyers met him": no buyers that met him, but what "as" leads to."""
    first, start = tree.child(tree.head(noun), "nsubj"), tree.under(noun)[0].index
    link = tree[start - 1]
    bare = start > 1 and link.tag == "IN" and link.dep == "prep" and not tree.children(link)
    if first is None or first == noun or not bare or not first.index < link.index:
        return tree
    return replant(tree, replace(noun, dep="pobj", head=link.index))


def _behind_place(tree: Tree, verb: Word) -> Tree:
    """The tree of "In the village of Mora people were at work": no people of whom it is."""
    start = min([verb.index, *(w.index for w in tree.children(verb, "aux", "auxpass"))])
    if start < 3:
        return tree
    people, name = tree[start - 1], tree[start - 2]
    placed = (people.tag, people.dep, name.tag, name.dep) == ("NNS", "pobj", "NNP", "compound")
    alone = placed and name.head == people.index and tree.head(people).index == name.index - 1
    if not alone or tree.subject(verb) is not None:
        return tree
    return replant(
        tree,
        replace(people, dep="nsubj", head=verb.index),
        replace(name, dep="pobj", head=people.head),
    )


def _behind_time(tree: Tree, doer: Word) -> Tree:
    """The tree of "A thousand years passed before, in 880, Kern came", in which no years came."""
    verb = tree.head(doer)
    first = tree.child(verb, "nsubj")
    timed = first is not None and first.low.removesuffix("s") in PERIODS
    if first is None or first == doer or not timed or verb.index < doer.index:
        return tree
    return replant(tree, replace(first, dep="npadvmod"))


def _behind_trade(tree: Tree, name: Word) -> Tree:
    """ "Campaigners led by the actress Joan Pell saved it": Pell is the actress, not a doer."""
    first = tree.under(name)[0]
    trade = tree[first.index - 1]
    others = [w for w in tree.children(tree.head(name), *SUBJECTS) if w.index < trade.index]
    led = trade.tag == "NN" and trade.dep == "pobj" and tree.child(trade, "det") is not None
    if first.index < 1 or not led or len(others) != 1 or others[0] not in tree.above(trade):
        return tree
    return replant(tree, replace(name, dep="appos", head=trade.index))


def _behind_amount(tree: Tree, verb: Word) -> Tree:
    """ "After a repair that cost 4 million dollars it reopened": no dollars that it reopened."""
    it, amount = tree.child(verb, "nsubj"), tree.head(verb)
    top = tree.top(tree.words)
    apart = it is not None and it.tag == "PRP" and amount.low in _AMOUNTS
    if not apart or not top.is_verb or top.index > verb.index or top not in tree.above(verb):
        return tree
    return replant(tree, replace(verb, dep="conj", head=top.index))


def _of_papers(tree: Tree, verb: Word) -> Tree:
    """ "Minutes of a meeting released Friday": the minutes were released."""
    noun = tree.head(verb)
    papers = tree.head(tree.head(noun))
    apart = (verb.tag, verb.dep, noun.dep) != ("VBN", "acl", "pobj")
    if apart or papers.low not in _PAPERS or papers.index > noun.index:
        return tree
    return replant(tree, replace(verb, head=papers.index))


def _behind_noun(tree: Tree, verb: Word, dates: frozenset[int]) -> Tree:
    """ "Leaflets dropped Monday warned" people: they were dropped, and warned."""
    noun, at = tree[verb.index - 1], verb.index + 1
    if noun.head != verb.index or noun.dep not in SUBJECTS or not noun.is_noun:
        return tree
    at += tree[at].tag == "IN"
    while at < len(tree) and at in dates:
        at += 1
    told = tree[at] if at < len(tree) and at - 1 in dates else verb
    joined = verb in tree.above(told) and tree.child(told, *SUBJECTS, "mark") is None
    if told.tag != "VBD" or told == verb or not joined or tree.child(verb, "dobj") is not None:
        return tree
    return replant(
        tree,
        replace(verb, tag="VBN", dep="acl", head=noun.index),
        replace(noun, dep="nsubj", head=told.index),
        in_place_of(verb, told),
    )


def _who_were(tree: Tree, verb: Word) -> Tree:
    """ "Men appointed for that purpose located a site": they were appointed, and located it."""
    verb = tree[verb.index]
    noun = tree[verb.index - 1]
    bare = verb.low.endswith("ed") and tree.child(verb, "dobj", "aux") is None
    if not bare or noun.head != verb.index or noun.dep != "nsubj" or not noun.is_noun:
        return tree
    told = next((w for w in tree.children(verb, "advcl", "xcomp", "ccomp")), verb)
    acts = told.tag in {"VBN", "VBD"} and tree.child(told, "dobj") is not None
    alone = tree.child(told, "mark", "aux", "auxpass", "advmod", *SUBJECTS) is None
    between = tree.words[verb.index + 1 : told.index]
    if not (acts and alone and between) or any(w.text in {",", ":"} for w in between):
        return tree
    later = [w for w in tree.children(verb) if w.index > told.index]
    return replant(
        tree,
        in_place_of(verb, told),
        replace(verb, tag="VBN", dep="acl", head=noun.index),
        replace(noun, head=told.index),
        *(replace(word, head=told.index) for word in later),
    )


def _with_participle(tree: Tree, comma: int, dates: frozenset[int]) -> Tree:
    """The tree with a participle given to the noun that it follows between commas.

    In "The project, launched in June, hopes for samples" the small parser takes it for a verb.
    """
    at = comma + 1 + (tree[comma + 1].tag == "RB")
    verb, noun = tree[at], tree[comma - 1]
    if verb.tag not in {"VBN", "VBD"} or not noun.is_noun:
        return tree
    stops = (w.index for w in tree.words[at:] if w.text == ",")
    end = next((stop for stop in stops if not dates.isdisjoint(range(at, stop))), None)
    after = tree[end + 1] if end is not None and end + 1 < len(tree) else None
    if end is None or after is None or not after.is_finite or not _is_bare(tree, at, end, dates):
        return tree
    main = tree[after.head if after.dep in {"aux", "auxpass"} else after.index]
    subject = tree.child(main, *SUBJECTS) or _whole(tree, noun)
    if subject in (verb, main) or not subject.is_noun or subject.index >= comma:
        return tree
    placed = verb.dep == "acl" and verb.head == subject.index and subject.head == main.index
    if (placed and verb.tag == "VBN") or (
        verb.tag == "VBD" and not _may_describe(tree, verb, noun)
    ):
        return tree
    later = [word for word in tree.children(verb, "conj") if word.index > main.index]
    return replant(
        tree,
        replace(verb, tag="VBN", dep="acl", head=subject.index),
        replace(main, dep="ROOT", head=main.index),
        replace(subject, dep="nsubj", head=main.index),
        *(replace(word, head=main.index) for word in later),
    )


def _in_brackets(tree: Tree, mark: int, dates: frozenset[int]) -> Tree:
    """The tree with a participle given to the name it follows: "the Khazar Empire (founded"."""
    noun, verb = tree[mark - 1], tree[mark + 1]
    past = verb.tag in {"VBN", "VBD"} and verb.low.endswith("ed")
    taken = (
        kid.dep in {*SUBJECTS, "dobj"} for kid in tree.children(verb) if kid.index not in dates
    )
    if not past or not noun.is_noun or any(taken):
        return tree
    return replant(tree, replace(verb, tag="VBN", dep="acl", head=noun.index))


def _may_describe(tree: Tree, verb: Word, noun: Word) -> bool:
    """Whether a form that is past tense as well may be a participle here."""
    start = tree.under(noun)[0].index
    set_off = start > 0 and tree[start - 1].text == ","
    taken = tree.child(verb, "dobj") is not None and verb.low not in _NAMING
    return verb.low.endswith("ed") and not taken and not set_off


def _whole(tree: Tree, noun: Word) -> Word:
    """The noun whose phrase ends with this one: "John" of Luxembourg."""
    while True:
        above = tree.head(noun)
        if noun.dep == "pobj" and above.dep == "prep":
            above = tree.head(above)
        elif noun.dep not in {"compound", "nmod", "appos"}:
            return noun
        if not above.is_noun or above.index == noun.index:
            return noun
        noun = above


def _is_bare(tree: Tree, at: int, end: int, dates: frozenset[int]) -> bool:
    """Whether no other verb stands between a participle and the comma after its date."""
    return not any(word.is_verb for word in tree.words[at + 1 : end] if word.index not in dates)


def _lost_subject(tree: Tree, verb: Word, dates: frozenset[int]) -> Word | None:
    """The noun right before a finite verb without a subject that hangs on a date, or holds one."""
    helpers = tree.children(verb, "aux", "auxpass")
    finite = verb.is_finite or any(word.is_finite for word in helpers)
    if not finite or verb.dep in {"aux", "auxpass"} or tree.child(verb, *SUBJECTS) is not None:
        return None
    at = min(word.index for word in (verb, *helpers)) - 1
    while at > 0 and tree[at].tag == "RB":
        at -= 1
    if at < 0 or not tree[at].is_noun or at in dates:
        return None
    up = [w for w in (tree[at], *tree.above(tree[at])) if w.is_noun and w.index not in dates]
    joined = next((word for word in up if word.dep == "conj" and word.head in dates), None)
    if joined is not None or tree.subject(verb) is not None:
        return joined
    noun = tree[at]
    while noun.dep in {"conj", "compound"}:
        noun = tree.head(noun)
    holds = any(kid.index in dates for kid in tree.children(noun))
    return noun if noun.index not in dates and (noun.head in dates or holds) else None
