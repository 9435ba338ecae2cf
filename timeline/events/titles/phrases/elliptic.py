"""From a date whose clause leaves out its verb to the words of that clause, the verb among them."""

from collections.abc import Sequence
from dataclasses import replace

from timeline.events.attaching.attach import Anchor
from timeline.events.parsing.grammar import Tree, Word
from timeline.events.titles.phrases.phrases import core

_STEP = 10
"""How far apart the places of freed words are: they are no neighbours."""


def in_turn(tree: Tree, anchor: Anchor, dates: frozenset[int]) -> list[Word]:
    """ "Lund fell on 5 May, followed by Mora" on 9 May: Mora fell. Else "a truce followed"."""
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


def _freed(words: Sequence[Word]) -> list[Word]:
    return [free(word, at) for at, word in enumerate(words)]


def free(word: Word, at: int) -> Word:
    """The word without a place in the tree, which hangs it elsewhere."""
    place = -100 - _STEP * at
    return replace(word, index=place, head=place, dep="dep" if word.is_noun else word.dep)
