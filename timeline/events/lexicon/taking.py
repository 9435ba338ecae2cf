"""From a verb to what it takes beside the one it is done to: "was given a prize"."""

from __future__ import annotations

from timeline.events.lexicon.words import words

GIVEN = words(
    """awarded given granted offered paid sent told shown allowed denied handed named elected made
    called declared appointed promised taught asked"""
)
"""Participles of what is done to somebody that have an object as well."""
OF_ITSELF = words(
    """abdicated died fled emigrated retired resigned returned escaped succeeded failed managed
    happened occurred arrived remained collapsed tried"""
)
"""What is done to nobody, however it is tagged: "was deposed and abdicated"."""
