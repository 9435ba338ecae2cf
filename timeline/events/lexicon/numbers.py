"""The words that count in a row."""

from timeline.events.lexicon.words import words

ORDINALS = words("first second third fourth fifth sixth")
FEW = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
UNITS = words(
    """percent euros dollars pounds yen pesos francs marks crowns miles metres meters kilometres
    kilometers feet inches yards acres hectares tonnes tons litres liters times votes points
    goals others ones"""
)
"""What is counted, and does nothing."""
