"""Which date is that of a crime, and which that of the trial for it."""

from timeline.dating.says import Weekday
from timeline.events.attaching.nouns import is_event_noun
from timeline.events.lexicon.words import words
from timeline.events.parsing.grammar import Tree, Word
from timeline.model import Mention

ACCUSED = words(
    """charged accused convicted suspected acquitted guilty arrested detained indicted tried jailed
    imprisoned sentenced sought wanted cleared"""
)
CRIMES = words(
    """assassination murder murders killing killings slaying slayings shooting shootings bombing
    bombings attack attacks massacre massacres genocide kidnapping kidnappings abduction hijacking
    robbery robberies theft heist rape rapes stabbing ambush crash fire blast explosion poisoning"""
)
_OF_A_CRIME = frozenset({"with", "of", "over", "for"})
_SHARES = frozenset({"connection", "part", "role", "involvement"})
_NEAR = 2
"""So close behind a crime a day may be that of the charge."""


def charged_with(tree: Tree, mention: Mention, words: tuple[Word, ...]) -> Word | None:
    """The crime of a day, for which somebody is tried: "charged with the murder of Roe on 5 May".

    "Charged with murder on Monday" tells when the charge was made. "Held in connection with" one.
    """
    if mention.when.precision == "day" and isinstance(mention.says, Weekday):
        return None
    for noun in reversed(tree.words[: words[0].index]):
        if noun.text in {",", ";", "("} or noun.is_finite:
            return None
        link = tree.head(noun)
        led = link.low in _OF_A_CRIME or tree.head(link).low in _SHARES
        accused = noun.dep == "pobj" and is_event_noun(noun) and _is_of_trial(tree, link)
        if accused and led:
            near = words[0].index - noun.index <= _NEAR
            return None if near or tree.child(noun, "det") is None else noun
    return None


def is_tried(tree: Tree, crime: Word) -> bool:
    """Whether somebody is tried for it: "was acquitted in the 1986 murder of Roe"."""
    return crime.low in CRIMES and _is_of_trial(tree, tree.head(crime))


def _is_of_trial(tree: Tree, link: Word) -> bool:
    """Whether what leads to a crime hangs on the trial for it, or on somebody's share in it."""
    share = tree.head(link)
    verb = tree.head(tree.head(share)) if share.low in _SHARES else share
    return verb.low in ACCUSED
