"""The words that count in a row."""

from timeline.events.lexicon.words import words

ORDINALS = words("first second third fourth fifth sixth")
