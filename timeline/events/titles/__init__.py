"""From the words of a dated clause to a title that can be read alone."""

from timeline.events.titles.line import title
from timeline.events.titles.writing.called import Called

__all__ = ["Called", "title"]
