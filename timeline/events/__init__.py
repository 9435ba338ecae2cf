"""Mentions, countries and clauses come in; events with titles, status and evidence go out."""

from timeline.events.telling import tell
from timeline.events.untold import untold

__all__ = ["tell", "untold"]
