"""How fast texts are read: words a CPU second, for times alone and for the whole walk.

    python benchmarks/walk_speed.py

One process, warm, best of five over the articles of `data/`. The last figures, on one core of an
AMD EPYC very busy with other work: times alone 130,005 words a second, the whole walk 15,675; the
parser takes 33 % of the walk. Before the parser was summed up by NumPy, minutes earlier: 105,069,
11,408 and 44 %.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from timeline import dating, reading
from timeline.events import clauses, scene
from timeline.model import Document, Span
from timeline.walk import tell

ARTICLES = Path(__file__).resolve().parent.parent / "data" / "articles"


def main() -> None:
    """Print the table."""
    texts = [path.read_text("utf-8") for path in sorted(ARTICLES.glob("*.md"))]
    words = sum(len(text.split()) for text in texts)
    documents = [reading.read_text(text) for text in texts]
    parsed = _parsed(documents)
    parts = {
        "reading": seconds(lambda: [reading.read_text(text) for text in texts]),
        "times": seconds(lambda: [dating.times(document) for document in documents]),
        "walk": seconds(lambda: [tell(document) for document in documents]),
        "parser": seconds(lambda: [clauses.trees(*each) for each in parsed]),
    }
    for name, spent in parts.items():
        print(f"{name:8} {spent:6.3f} s  {words / spent:12,.0f} words a second")
    print(f"the parser takes {parts['parser'] / parts['walk']:.0%} of the walk")


def _parsed(documents: list[Document]) -> list[tuple[Document, list[Span]]]:
    """What the walk has parsed of each document."""
    asked: list[tuple[Document, list[Span]]] = []
    real = scene.trees
    scene.trees = lambda document, spans: (  # type: ignore[assignment]
        asked.append((document, list(spans))) or real(*asked[-1])  # type: ignore[func-returns-value]
    )
    try:
        for document in documents:
            tell(document)
    finally:
        scene.trees = real
    return asked


def seconds(work: Callable[[], object], rounds: int = 5) -> float:
    """CPU seconds of the best round."""
    best = float("inf")
    for _ in range(rounds):
        began = time.process_time()
        work()
        best = min(best, time.process_time() - began)
    return best


if __name__ == "__main__":
    main()
