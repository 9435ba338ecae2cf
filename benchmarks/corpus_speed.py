"""How fast an archive is read: by one process, by two, by two Dask workers, and as it grows.

    python benchmarks/corpus_speed.py [--documents 400] [--sizes 100 1000]

Made articles (`archives.py`) of about 600 words are read; every run starts afresh. The rate is
that between the first part on the disk and the last, so that starting Python and loading the
parser, some seconds once a process, do not count.
"""

from __future__ import annotations

import argparse
import os
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from archives import archive

HOST, QUIET = "127.0.0.1", subprocess.DEVNULL


def main() -> None:
    """Print one line a run."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--documents", type=int, default=400)
    parser.add_argument("--sizes", type=int, nargs="*", default=[])
    choices = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        write(choices.documents, home / "articles")
        one = measure(home / "articles", home / "one", ["--workers", "1"])
        two = measure(home / "articles", home / "two", ["--workers", "2"])
        with cluster() as address:
            dask = measure(home / "articles", home / "dask", ["--dask", address])
        print(f"two processes {two / one:.2f} times one; Dask {dask / two:.2f} times two processes")
        for size in choices.sizes:
            write(size, home / f"a{size}")
            measure(home / f"a{size}", home / f"e{size}", ["--workers", "1"])


def write(count: int, folder: Path) -> None:
    """So many made articles below the folder."""
    for made in archive(count):
        place = folder / made.name[-7:-3] / f"{made.name}.md"
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(made.text, encoding="utf-8")


def measure(articles: Path, target: Path, how: Sequence[str]) -> float:
    """Documents a second."""
    command = [sys.executable, "-m", "timeline", "corpus", str(articles), "--to", str(target)]
    began = time.monotonic()
    subprocess.run([*command, *how], check=True, stderr=QUIET)
    whole = time.monotonic() - began
    ends = sorted(part.stat().st_mtime for part in (target / "_parts").iterdir())
    count = sum(1 for _ in articles.rglob("*.md"))
    # With two processes the first two parts come together: none of their time is counted.
    counted = len(ends) - (1 if how[-1] == "1" else 2)
    rate = counted * 50 / (ends[-1] - ends[0])
    said = "dask" if how[0] == "--dask" else f"{how[-1]} process" + ("es" if how[-1] > "1" else "")
    print(f"{count:7,} documents, {said}: {rate:6.1f} a second, {whole:.0f} s in all", flush=True)
    return rate


@contextmanager
def cluster() -> Iterator[str]:
    """A Dask scheduler and two workers as processes of their own."""
    with socket.socket() as found:
        found.bind((HOST, 0))
        port = found.getsockname()[1]
    address = f"tcp://{HOST}:{port}"
    python = [sys.executable, "-m"]
    worker = [*python, "distributed.cli.dask_worker", address, "--nthreads", "1", "--no-nanny",
              "--no-dashboard", "--host", HOST]  # fmt: skip
    scheduler = [*python, "distributed.cli.dask_scheduler", "--host", HOST, "--port", str(port),
                 "--no-dashboard", "--no-show"]  # fmt: skip
    started = [subprocess.Popen(each, stdout=QUIET, stderr=QUIET, env=dict(os.environ))
               for each in (scheduler, worker, worker)]  # fmt: skip
    try:
        yield address
    finally:
        for process in started[::-1]:
            process.kill()
            process.wait()


if __name__ == "__main__":
    main()
