"""From the day of one clause to the verb that tells what came with it, without a day of its own."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from timeline.events.attaching.attach import Anchor
from timeline.events.attaching.nouns import is_event_noun
from timeline.events.attaching.when_clauses import TIMES
from timeline.events.lexicon.words import HARMING
from timeline.events.parsing.grammar import RELATIVES, SUBJECTS, Tree, Word

_SOON = frozenset({"hours", "minutes", "moments", "seconds", "immediately"})
_WAS = frozenset({"was", "were"})


def same_day(tree: Tree, found: Iterable[Anchor]) -> Iterator[Anchor]:
    """What came "hours after Roe left on Monday", or what "a fire that broke out" then did."""
    dated = [each for each in found if each.mention.when.interval is not None]
    busy = {word.index for each in dated for word in (each.head, each.inner)}
    for anchor in dated:
        plain = anchor.kind == "verb" and anchor.mention.when.precision == "day"
        main = _led_to(tree, anchor.head) or _harmed(tree, anchor.head) if plain else None
        main = main or _in_that_year(tree, anchor.head)
        if main is not None and main.index not in busy and _is_past(tree, main):
            yield replace(anchor, head=main, inner=main)


def _led_to(tree: Tree, verb: Word) -> Word | None:
    """ "Hours after Roe left on Monday, the guards fired": the firing."""
    link = tree.child(verb, "mark") if verb.dep == "advcl" else None
    soon = link is not None and link.low == "after" and link.index > 0
    near = soon and link and tree[link.index - 1].low in _SOON and tree.head(verb).low != "came"
    return tree.head(verb) if near else None


def _harmed(tree: Tree, verb: Word) -> Word | None:
    """ "A fire that broke out on Monday killed ten": the killing."""
    cause, asked = tree.head(verb), tree.child(verb, *SUBJECTS)
    asks = verb.dep == "relcl" and asked is not None and asked.tag in RELATIVES
    harms = asks and is_event_noun(cause) and cause.dep in SUBJECTS
    return tree.head(cause) if harms and tree.head(cause).low in HARMING else None


def _in_that_year(tree: Tree, verb: Word) -> Word | None:
    """ "In the year that Roe left, 1950, the mill was closed": the closing."""
    year = tree.head(verb)
    opens = year.index <= len(["in", "the"]) and verb.dep == "relcl" and year.low in TIMES
    main = next((word for word in tree.above(year) if word.is_verb), verb)
    return main if opens and year.dep in {"pobj", "npadvmod"} else None


def _is_past(tree: Tree, verb: Word) -> bool:
    """Whether a verb tells a deed: "fired", "were shot"."""
    suffered = any(word.low in _WAS for word in tree.children(verb, "auxpass"))
    told = suffered or (verb.tag == "VBD" and verb.low not in _WAS)
    return told and tree.subject(verb) is not None and tree.child(verb, "neg") is None
