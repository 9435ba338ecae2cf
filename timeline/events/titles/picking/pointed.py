"""From a verb that only leads to a happening to that happening: "points to the founding of"."""

from timeline.events.attaching.attach import Anchor
from timeline.events.attaching.nouns import is_event_noun
from timeline.events.parsing.grammar import BE, SUBJECTS, Tree, Word
from timeline.events.titles.phrases.closure import only_opens

_OPENING = 3
"""Among so many words at a sentence's head stands "time" that others tell more of."""


def only_led_to(tree: Tree, anchor: Anchor, dates: frozenset[int]) -> Word | None:
    """The noun, or the verb above it, that a title is about in the place of its verb."""
    return _begun(tree, anchor.head, dates) or _time_of(tree, anchor.head)


def _begun(tree: Tree, verb: Word, dates: frozenset[int]) -> Word | None:
    """ "He will be fit for the game starting" on 5 May: the game. "In the year ending" then "it
    hopes to grow": the hoping.
    """
    noun = tree.head(verb)
    if verb.dep != "acl" or not only_opens(verb):
        return None
    over = [w for w in tree.above(noun) if w.is_verb and tree.child(w, *SUBJECTS) is not None]
    if noun.index in dates:
        return next(iter(over), None)
    inner = over and over[0].dep in {"ccomp", "advcl"}
    return noun if inner and (is_event_noun(noun) or noun.text[0].isupper()) else None


def _time_of(tree: Tree, head: Word) -> Word | None:
    """ "The last time a cabinet fell was" in 1979: the fall."""
    time = next((word for word in tree.words[:_OPENING] if word.low == "time"), None)
    deed = tree.child(time, "relcl") if time is not None else None
    if time is not None and deed is None and time.dep == "npadvmod":
        deed = tree.head(time)
    if head.low not in BE or time is None or deed is None:
        return None
    if not time.index < deed.index < head.index:
        return None
    return deed if tree.child(deed, *SUBJECTS) is not None else None
