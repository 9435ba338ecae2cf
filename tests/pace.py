"""CPU seconds of a piece of work, as an idle machine of ours would count them."""

from __future__ import annotations

import gc
import math
import re
import time
from collections.abc import Callable

_TEXT = "In 1950 the war began; 30 people, it is said, fled from Kharkiv to Lima. " * 1_000
_WORD = re.compile(r"(?<!\w)(?:[A-Z][a-z]+|\d+)(?= \w)")
IDLE = 0.014
"""CPU seconds that the yardstick takes on such a machine, which has nothing else to do."""


def cost(work: Callable[[], object], rounds: int = 2) -> float:
    """The least of some rounds, each beside a fixed yardstick that tells how slow the machine is.

    A core that is shared counts seconds in which its caches and its other half serve others: a
    busy machine takes two or three times as many for the same work.
    """
    least = math.inf
    for _ in range(rounds):
        before = _yard()
        spent = _seconds(work)
        slowness = max(1.0, min(before, _yard()) / IDLE)
        least = min(least, spent / slowness)
    return least


def _yard() -> float:
    """Seconds of the yardstick, of which none go into looking through what other tests left."""
    gc.disable()
    try:
        return min(_seconds(_yardstick) for _ in range(3))
    finally:
        gc.enable()


def _seconds(work: Callable[[], object]) -> float:
    began = time.process_time()
    work()
    return time.process_time() - began


def _yardstick() -> object:
    """Work of the kind that is measured: patterns, many small objects, and a table of them."""
    seen = {}
    for turn in range(3):
        for word in _WORD.finditer(_TEXT):
            seen[word.start(), turn] = word[0], word.end(), [turn]
    return sorted(seen.values(), key=lambda each: -each[1])
