"""How far an archive has been read: how many documents, how fast, and how long it will take."""

import time
from collections.abc import Callable

SECONDS_BETWEEN = 1.0


class Progress:
    """Counts documents and says a line now and then: "1,200 of 9,000 documents, 31 a second"."""

    def __init__(self, total: int, say: Callable[[str], None]) -> None:
        self._total, self._say = total, say
        self._there = self._read = 0
        self._began = self._said = time.monotonic()

    def skip(self, documents: int) -> None:
        """So many were read by an earlier run."""
        self._there += documents

    def add(self, documents: int) -> None:
        """So many more have been read."""
        self._read += documents
        now = time.monotonic()
        if now - self._said >= SECONDS_BETWEEN or self._there + self._read == self._total:
            self._said = now
            self._say(self.line(now - self._began))

    def line(self, seconds: float) -> str:
        """How far it is after so many seconds."""
        reached = self._there + self._read
        rate = self._read / seconds if seconds > 0 else 0.0
        said = f"{reached:,} of {self._total:,} documents, {rate:,.1f} a second"
        left = self._total - reached
        return f"{said}, {duration(left / rate)} left" if left > 0 and rate else said


def duration(seconds: float) -> str:
    """ "45 s", "12 min", "3 h 20 min"."""
    if seconds < 100:
        return f"{seconds:.0f} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 100 else f"{minutes // 60:,} h {minutes % 60} min"
