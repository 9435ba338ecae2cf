"""Work comes in and what it gave goes out, done by processes bounded in memory and in work."""

from timeline.readers.pool import Readers, Reading

__all__ = ["Readers", "Reading"]
