"""From a date whose clause leaves out its verb to the words of that clause, the verb among them."""

from __future__ import annotations

import re
from dataclasses import replace

from timeline.events.attaching.attach import Anchor
from timeline.events.parsing.grammar import Tree, Word
from timeline.events.titles.doers import copula_of
from timeline.events.titles.phrases import core

_ORDINAL = re.compile(r"(?:\w+-)?(?:first|second|third|last|[a-z]+th|\d+(?:st|nd|rd|th))")
_BREAKS = frozenset({",", ";", ":", "and", "but"})
_BE = frozenset({"was", "were"})
_STEP = 10
"""How far apart the places of freed words are: they are no neighbours."""
_MORE = frozenset({"RB", "RBR", "JJR"})


def ranked(tree: Tree, anchor: Anchor, dates: frozenset[int]) -> list[Word]:
    """ "Peru was the first to be asked, Kenya the second" in May: Kenya was the second."""
    turn = _in_turn(tree, anchor, dates)
    if turn:
        return turn
    part = _part(tree, anchor, dates)
    subject = tree.subject(anchor.head) if part else None
    if part and part[-1].tag == "POS" and subject is not None and tree.child(subject, "poss"):
        own = core(tree, subject)
        own = [w for w in own if w not in tree.under(tree.children(subject, "poss")[0])]
        said = [*part, *own, *tree.children(anchor.head, "aux", "auxpass"), anchor.head]
        return [replace(free(w, n), tag=w.tag) for n, w in enumerate(said)]
    whose, rank = part[:-2], part[-2:]
    told = len(part) > 2 and rank[0].low == "the" and _ORDINAL.fullmatch(rank[1].low)
    if not told or not all(word.is_noun or word.tag == "DT" for word in whose):
        return []
    last = whose[-1]
    verb = copula_of(last) if anchor.head.low in _BE else anchor.head
    if not last.is_noun or not verb.is_finite:
        return []
    return [free(word, at) for at, word in enumerate([*whose, verb, *rank])]


def _in_turn(tree: Tree, anchor: Anchor, dates: frozenset[int]) -> list[Word]:
    """ "Lund fell on 5 May, followed by Mora" on 9 May: Mora fell. Else "a truce followed"."""
    noun, verb = anchor.gap, anchor.head
    if noun is not None:
        between = tree.words[verb.index + 1 : noun.index]
        noun = noun if any(word.low == "followed" for word in between) else None
    elif verb.low == "followed" and verb.index - 2 in dates and tree[verb.index - 1].text == ",":
        agent = tree.child(verb, "agent")
        noun = tree.child(agent, "pobj") if agent is not None else None
        verb = replace(verb, tag="VBD")
    said = (*core(tree, noun), verb) if noun is not None else ()
    return [free(word, at) for at, word in enumerate(said)]


def free(word: Word, at: int) -> Word:
    """The word without a place in the tree, which hangs it elsewhere."""
    place = -100 - _STEP * at
    return replace(word, index=place, head=place, dep="dep" if word.is_noun else word.dep)


def _part(tree: Tree, anchor: Anchor, dates: frozenset[int]) -> list[Word]:
    """The words between the last pause and the date, where the verb stands before them."""
    own = tree.inside(anchor.mention.span)
    if not own or anchor.kind != "verb":
        return []
    at = own[0].index - 1
    at -= at > anchor.head.index and tree[at].text == ","
    while at > anchor.head.index and (tree[at].tag == "IN" or tree[at].index in dates):
        at -= 1
    end = at + 1
    while at > anchor.head.index and tree[at].low not in _BREAKS and at not in dates:
        at -= 1
    paused = at > anchor.head.index and tree[at].low in _BREAKS
    part = list(tree.words[at + 1 : end]) if paused else []
    return [] if any(word.is_verb for word in part) else part
