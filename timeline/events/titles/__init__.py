"""From the words of a dated clause to a title that can be read alone."""

from timeline.events.titles.called import Called
from timeline.events.titles.line import title

__all__ = ["Called", "title"]
