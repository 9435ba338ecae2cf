"""Mentions, countries and clauses come in; events with titles, status and evidence go out."""

from timeline.events.telling import tell

__all__ = ["tell"]
