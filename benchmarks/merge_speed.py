"""What merging across documents costs as an archive grows, and how much of it is right.

    python benchmarks/merge_speed.py [--sizes 10000 100000 1000000]

Every happening is told by three documents, each of which says a little more, among others in the
same words but for a number. Counted are the pairs of tellings of one happening: how many of them
became one event (found), and how many of all that became one are of one happening (right). CPU
seconds of one process. The last figures, on one of two cores of an AMD EPYC:

   20,000 events:   10.1 s,  506 µs an event, 6,666 left, 100.00% found, 99.96% right
  200,000 events:  107.4 s,  537 µs an event, 66,666 left, 100.00% found, 100.00% right
1,000,000 events:  667.5 s,  668 µs an event, 333,333 left, 100.00% found, 100.00% right
"""

from __future__ import annotations

import argparse
import re
import tempfile
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

import pyarrow.parquet as pq
from many_events import write

RETOLD = 3
_REPORT = re.compile(r"So said report ([\d,]+)")


def main() -> None:
    """Print one line a size."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--sizes", type=int, nargs="*", default=[10_000, 100_000])
    for size in parser.parse_args().sizes:
        with tempfile.TemporaryDirectory() as folder:
            target = Path(folder) / "events"
            dataset, keys = write(size, target, retold=RETOLD)
            began = time.process_time()
            left = dataset.arrange(keys, lambda line: None, merge=True).events
            spent = time.process_time() - began
            found, right = judge(happenings(target), size)
        print(f"{size:9,} events: {spent:6.1f} s, {spent / size * 1e6:4.0f} µs an event, "
              f"{left:,} left, {found:.2%} found, {right:.2%} right")  # fmt: skip


def happenings(target: Path) -> Iterator[list[str]]:
    """Of each event which happenings its tellings tell: one of them, if merging is right."""
    for file in target.glob("year=*/*.parquet"):
        for block in pq.ParquetFile(file).iter_batches(columns=["sentence", "also"]):
            for row in block.to_pylist():
                sentences = [row["sentence"], *(other["sentence"] for other in row["also"])]
                yield [found[1] for sentence in sentences if (found := _REPORT.search(sentence))]


def judge(events: Iterable[list[str]], size: int) -> tuple[float, float]:
    """The share of pairs found, and of right ones among those made."""
    made = right = 0
    for told in events:
        made += pairs(len(told))
        right += sum(map(pairs, Counter(told).values()))
    there = size // RETOLD * pairs(RETOLD) + pairs(size % RETOLD)
    return right / there, right / made


def pairs(count: int) -> int:
    return count * (count - 1) // 2


if __name__ == "__main__":
    main()
