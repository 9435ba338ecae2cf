"""What an archive costs a document as it grows: all but the walk, or the walk.

    python benchmarks/corpus_growth.py [--sizes 100 1000 10000 100000]
    python benchmarks/corpus_growth.py --walk 100 400 1000 4000

Everything of `timeline corpus` but the walk is run: the documents are listed, the parts of a run
that was stopped are looked for, parts are written, and all are arranged by time. The events of
the parts are ready (ten a document, from `many_events.py`), so that 100,000 documents take
minutes and not hours. CPU seconds of one process; the memory is its highest, each size in a
process of its own. `merge_speed.py` measures the merging.

With `--walk` one process reads made articles (`archives.py`) from their bytes to their stories, one
after the other, and tells what each has cost since the size before; making them is not counted.
"""

from __future__ import annotations

import argparse
import multiprocessing
import resource
import tempfile
import time
from collections.abc import Callable
from functools import partial
from itertools import cycle, islice
from pathlib import Path

from archives import archive
from many_events import FIRST_YEAR, Row, base, moved

from timeline.corpus.batches import batches
from timeline.corpus.dataset import Dataset
from timeline.corpus.reader import parquet
from timeline.corpus.sources import Source
from timeline.walk import read_bytes

EVENTS_IN_A_DOCUMENT, DIFFERENT_PARTS = 10, 40
DOCUMENTS_IN_A_PART = 43
"""As many as batches have on average: each name ends one with a chance of one in fifty."""


def main() -> None:
    """Print one line a size."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--sizes", type=int, nargs="*", default=[100, 1_000, 10_000, 100_000])
    parser.add_argument("--walk", type=int, nargs="*", default=[])
    given = parser.parse_args()
    if given.walk:
        walk(given.walk)
        return
    for size in given.sizes:
        process = multiprocessing.get_context("spawn").Process(target=measure, args=(size,))
        process.start()
        process.join()


def walk(sizes: list[int]) -> None:
    """Microseconds that reading a document takes between one size and the next."""
    made = archive(max(sizes))
    read_bytes(next(made).text.encode(), "first.md")
    done = 1
    for size in sorted(sizes):
        texts = ((each.name, each.text.encode()) for each in islice(made, size - done))
        whole = sum(spent(partial(read_bytes, text, f"{name}.md")) for name, text in texts)
        each = whole / (size - done) * 1e6
        print(f"documents {done:,} to {size:,}: {each:,.0f} µs each; {memory():.0f} MB", flush=True)
        done = size


def measure(size: int) -> None:
    """Microseconds a document of each step for so many documents."""
    ready = parts()
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        write(size, home / "articles")
        dataset = Dataset(home / "events")
        dataset.prepare(home / "articles")
        keys: list[str] = []
        steps: dict[str, Callable[[], object]] = {
            "listing": lambda: keys.extend(listed(home / "articles")),
            "writing": lambda: [dataset.add(k, data) for k, data in zip(keys, cycle(ready))],
            "resuming": lambda: [dataset.has(key) for key in listed(home / "articles")],
            "arranging": lambda: dataset.arrange(keys, lambda line: None),
        }
        told = [f"{name} {spent(step) / size * 1e6:.0f}" for name, step in steps.items()]
    print(f"{size:7,} documents, µs each: {', '.join(told)}; {memory():.0f} MB", flush=True)


def memory() -> float:
    """The highest of this process, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1_000


def spent(step: Callable[[], object]) -> float:
    """CPU seconds."""
    began = time.process_time()
    step()
    return time.process_time() - began


def listed(articles: Path) -> list[str]:
    """The keys of all batches of a folder."""
    return [batch.key for batch in batches(Source(articles).items())]


def write(count: int, folder: Path) -> None:
    """So many files below the folder."""
    for number in range(count):
        place = folder / f"{number // 1_000:04d}" / f"{number:07d}.txt"
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(f"The bridge opened in {FIRST_YEAR + number % 70}.", encoding="utf-8")


def parts() -> list[bytes]:
    """Parts that differ, each with the events of one batch."""
    known = list(base(14))
    rows: list[list[Row]] = [
        [moved(known, number * DOCUMENTS_IN_A_PART * EVENTS_IN_A_DOCUMENT + at)
         for at in range(DOCUMENTS_IN_A_PART * EVENTS_IN_A_DOCUMENT)]
        for number in range(DIFFERENT_PARTS)
    ]  # fmt: skip
    return [parquet(part, [], DOCUMENTS_IN_A_PART) for part in rows]


if __name__ == "__main__":
    main()
