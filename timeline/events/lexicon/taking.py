"""From a verb to what it takes beside the one it is done to: "was given a prize"."""

from timeline.events.lexicon.words import words

GIVEN = words(
    """awarded given granted offered paid sent told shown allowed denied handed named elected made
    called declared appointed promised taught asked"""
)
"""Participles of what is done to somebody that have an object as well."""
BY_ITSELF = words(
    "capsized collapsed collided crashed derailed erupted exploded flared overturned plunged veered"
)
"""What a thing did, however it is tagged: "died after a ferry capsized"."""
OF_ITSELF = BY_ITSELF | words(
    """abdicated died fled emigrated retired resigned returned escaped succeeded failed managed
    happened occurred arrived remained tried"""
)
"""What is done to nobody, however it is tagged: "was deposed and abdicated"."""
SEIZING = words(
    """took captured seized occupied conquered annexed overran besieged visited toured bought
    acquired"""
)
"""What an army, a firm or a guest did to one place after another."""

SEEN_AS = words(
    """listed named described identified regarded classified portrayed established recognised
    recognized hailed confirmed declared proclaimed chosen elected appointed installed unveiled
    nominated picked designated"""
)
"""What says nothing without the "as" after it, wherever that stands."""
