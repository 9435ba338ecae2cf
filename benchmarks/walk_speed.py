"""How fast texts are read: words a CPU second, for times alone and for the whole walk.

    python benchmarks/walk_speed.py [--growth]

One process, warm, best of five over the articles of `data/`, then what share of the walk each step
takes. With `--growth`, what one text costs that is made of the narratives of the development
corpora, where they stand beside the project, and the articles: up to 80,000 words. The figures of
the last run stand in benchmarks/README.md.
"""

from __future__ import annotations

import re
import sys
import time
from collections import Counter
from collections.abc import Callable
from contextlib import ExitStack
from typing import Any
from unittest.mock import patch

from peers import articles, corpora, scorer

from timeline import dating, places, reading
from timeline.events import scene, telling
from timeline.model import Document
from timeline.walk import tell

STEPS: tuple[tuple[Any, str], ...] = (
    (dating, "times"), (places, "learn"), (places, "named"), (scene, "cast"), (scene, "trees"),
    (scene, "_repaired"), (telling, "why_not"), (telling, "_evidence"), (telling, "title"),
    (telling, "merge"),
)  # fmt: skip
SIZES = (1_000, 3_000, 10_000, 30_000, 80_000)
"""Words of one text."""


def main() -> None:
    """Print the tables."""
    texts = [(each["text"], each["day"]) for each in articles()]
    words = sum(len(text.split()) for text, _ in texts)
    documents = [reading.read_text(text, published=day) for text, day in texts]
    parts = {
        "reading": seconds(lambda: [reading.read_text(text) for text, _ in texts]),
        "times": seconds(lambda: [dating.times(document) for document in documents]),
        "walk": seconds(lambda: [tell(document) for document in documents]),
    }
    for name, spent in parts.items():
        print(f"{name:10} {spent:6.3f} s  {words / spent:12,.0f} words a second")
    for name, share in shares(documents).items():
        print(f"{name:10} {share:6.1%} of the walk")
    if "--growth" in sys.argv:
        found = corpora(scorer(), None).get("wikiwars-train", [])
        growth("\n\n".join([*(each["text"] for each in found), *(text for text, _ in texts)]))


def seconds(work: Callable[[], object], rounds: int = 5) -> float:
    """CPU seconds of the best round."""
    best = float("inf")
    for _ in range(rounds):
        began = time.process_time()
        work()
        best = min(best, time.process_time() - began)
    return best


def shares(documents: list[Document]) -> dict[str, float]:
    """What part of the CPU time of the walk each step takes, the largest first."""
    spent: Counter[str] = Counter()

    def timed(step: Callable[..., Any], name: str) -> Callable[..., Any]:
        def watched(*given: Any, **more: Any) -> Any:
            began = time.process_time()
            found = step(*given, **more)
            spent[name] += time.process_time() - began
            return found

        return watched

    with ExitStack() as stack:
        for module, name in STEPS:
            stack.enter_context(patch.object(module, name, timed(getattr(module, name), name)))
        whole = seconds(lambda: [tell(document) for document in documents], 1)
    return {name.strip("_"): each / whole for name, each in spent.most_common()}


def growth(text: str) -> None:
    """Print what a word costs in a text of each of `SIZES`, as far as there are words."""
    ends = [word.end() for word in re.finditer(r"\S+", text)]
    for size in (each for each in SIZES if each <= len(ends)):
        one = text[: ends[size - 1]]
        spent = seconds(lambda one=one: tell(reading.read_text(one)), 3)  # type: ignore[misc]
        print(f"{size:10,} words  {spent:6.2f} s  {spent / size * 1e6:6.1f} us a word")


if __name__ == "__main__":
    main()
