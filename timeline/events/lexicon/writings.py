"""Nouns of what is written, counted or shown, and what is done with it."""

from timeline.events.lexicon.words import SAYING_NOUNS, words

WRITINGS = SAYING_NOUNS | {"report", "paper", "article", "book", "essay", "study", "survey"}
FIGURES = words(
    """figures data results statistics numbers estimates poll polls images footage video videos
    pictures photos photographs"""
)
PUBLISHING = words(
    "released published issued posted dated leaked made announced shared aired broadcast"
)
"""What is done with them."""
