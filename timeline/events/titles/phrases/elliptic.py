"""From a date whose clause leaves out its verb to the words of that clause, the verb among them."""

from collections.abc import Sequence
from dataclasses import replace

from timeline.events.attaching.attach import Anchor
from timeline.events.parsing.grammar import HAVE, SUBJECTS, Tree, Word
from timeline.events.titles.phrases.copulas import copula_of
from timeline.events.titles.phrases.phrases import core

_IN = frozenset({"in", "at", "under", "on"})
_NOUNS = frozenset({"NN", "NNS"})
_STATE = 4
"""A state is told in so many words: "under house arrest"."""

_STEP = 10
"""How far apart the places of freed words are: they are no neighbours."""


def in_turn(tree: Tree, anchor: Anchor) -> list[Word]:
    """ "Lund fell on 5 May, followed by Mora" on 9 May: Mora fell. Else "a truce followed"."""
    if anchor.mention.signal == "since" and (held := _in_state(tree, anchor)):
        return held
    noun, verb = anchor.gap, anchor.head
    told = verb if verb.low == "followed" and tree[verb.index - 1].text == "," else None
    if noun is not None and told is None:
        between = tree.words[verb.index + 1 : noun.index]
        noun = noun if any(word.low == "followed" for word in between) else None
        return _freed((*core(tree, noun), verb)) if noun is not None else []
    agent = tree.child(verb, "agent") if told is not None else None
    noun = noun or (tree.child(agent, "pobj") if agent is not None else None)
    if agent is None or noun is None or noun.index < agent.index:
        return []
    will = next((w for w in tree.children(tree.head(verb), "aux") if w.low == "will"), None)
    verb = replace(verb, text="follow", tag="VB") if will else replace(verb, tag="VBD")
    led = (will,) if will else ()
    own = [word for word in core(tree, noun) if word.tag == "PRP$"]
    if own:
        return [*core(tree, noun), *_freed((*led, verb))]
    return _freed((*core(tree, noun), *led, verb))


def _in_state(tree: Tree, anchor: Anchor) -> list[Word]:
    """ "Rebels ousted Roe, in power since" May: Roe was in power."""
    own = tree.inside(anchor.mention.span)
    since = own[0].index - 1 if own else 0
    comma = next((w.index for w in reversed(tree.words[:since]) if w.text == ","), 0)
    inside, owner = tree.words[comma + 1 : since], tree[max(0, comma - 1)]
    if not comma or not 1 < len(inside) <= _STATE or not owner.is_noun:
        return []
    while tree.head(owner).low == "of" and tree.head(tree.head(owner)).is_noun:
        owner = tree.head(tree.head(owner))
    verb = next((w for w in (anchor.head, *tree.above(anchor.head)) if w.is_verb), anchor.head)
    lasts = any(word.low in HAVE for word in tree.children(verb, "aux"))
    told = owner.dep in SUBJECTS and anchor.kind == "verb"
    plain = inside[0].low in _IN and inside[-1].tag in _NOUNS and not any(w.is_verb for w in inside)
    return [*core(tree, owner), copula_of(owner), *inside] if plain and not (lasts or told) else []


def _freed(words: Sequence[Word]) -> list[Word]:
    return [free(word, at) for at, word in enumerate(words)]


def free(word: Word, at: int) -> Word:
    """The word without a place in the tree, which hangs it elsewhere."""
    place = -100 - _STEP * at
    return replace(word, index=place, head=place, dep="dep" if word.is_noun else word.dep)
