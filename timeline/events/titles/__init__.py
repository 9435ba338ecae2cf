"""From the words of a dated clause to a title that can be read alone."""

from timeline.events.titles.line import title
from timeline.events.titles.writing.called import Called
from timeline.events.titles.writing.sound import LONGEST

__all__ = ["LONGEST", "Called", "title"]
