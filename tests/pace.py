"""CPU seconds of a piece of work, as an idle machine would count them."""

from __future__ import annotations

import math
import time
from collections.abc import Callable

STEPS = 400_000
IDLE = 0.02
"""CPU seconds that so many steps take on a slow machine that has nothing else to do."""


def cost(work: Callable[[], object], rounds: int = 2) -> float:
    """The least of some rounds, each beside a fixed loop that tells how slow the machine is now.

    A core that is shared counts seconds in which its caches and its other half serve others: a
    busy machine takes two or three times as many for the same work.
    """
    least = math.inf
    for _ in range(rounds):
        before = _seconds(_loop)
        spent = _seconds(work)
        slowness = max(1.0, min(before, _seconds(_loop)) / IDLE)
        least = min(least, spent / slowness)
    return least


def _seconds(work: Callable[[], object]) -> float:
    began = time.process_time()
    work()
    return time.process_time() - began


def _loop() -> int:
    total = 0
    for step in range(STEPS):
        total += step
    return total
