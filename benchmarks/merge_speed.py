"""What merging across documents costs as an archive grows, and how much of it is found.

    python benchmarks/merge_speed.py [--sizes 10000 100000 1000000]

Every happening is told by three documents, each of which says a little more; CPU seconds of one
process. The last figures, on two cores of an AMD EPYC shared with other work:

       10,000 events:    4.3 s,  428 µs an event, 3,334 left, 100.0% of what is told again was found
      100,000 events:   38.0 s,  380 µs an event, 36,671 left, 95.0% of what is told again was found

With tellings of which each says what neither other says, so that the program rightly doubts:

       10,000 events:    3.5 s,  353 µs an event, 6,469 left, 53.0% of what is told again was found
       40,000 events:   12.7 s,  316 µs an event, 25,993 left, 52.5% of what is told again was found
"""

from __future__ import annotations

import argparse
import tempfile
import time
from pathlib import Path

from many_events import write

RETOLD = 3


def main() -> None:
    """Print one line a size."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--sizes", type=int, nargs="*", default=[10_000, 100_000])
    for size in parser.parse_args().sizes:
        with tempfile.TemporaryDirectory() as folder:
            dataset, keys = write(size, Path(folder) / "events", retold=RETOLD)
            began = time.process_time()
            left = dataset.arrange(keys, lambda line: None, merge=True).events
            spent = time.process_time() - began
        merged = (size - left) / (size - size / RETOLD)
        print(f"{size:9,} events: {spent:6.1f} s, {spent / size * 1e6:4.0f} µs an event, "
              f"{left:,} left, {merged:.1%} of what is told again was found")  # fmt: skip


if __name__ == "__main__":
    main()
