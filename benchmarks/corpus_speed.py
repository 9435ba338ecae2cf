"""How fast an archive is read: by one process, by two, by two Dask workers, and as it grows.

    python benchmarks/corpus_speed.py [--documents 400] [--sizes 100 1000]

Made articles (`archives.py`) of about 600 words are read; every run starts afresh. The rate is
that between the first part on the disk and the last, so that starting Python and loading the
parser, some seconds once a process, do not count. For `--sizes` the CPU seconds of one process
are told, less those of a run on 50 documents, which starts and loads as much; `--documents 0`
leaves out all else.
"""

from __future__ import annotations

import argparse
import os
import resource
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
FEWEST = 50


def main() -> None:
    """Print one line a run."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--documents", type=int, default=400)
    parser.add_argument("--sizes", type=int, nargs="*", default=[])
    choices = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        if choices.documents:
            compare(choices.documents, home)
        if choices.sizes:
            grow(choices.sizes, home)


def compare(documents: int, home: Path) -> None:
    """One process, two, and two Dask workers."""
    write(documents, home / "articles")
    one = measure(home / "articles", home / "one", ["--workers", "1"])
    two = measure(home / "articles", home / "two", ["--workers", "2"])
    with cluster() as address:
        dask = measure(home / "articles", home / "dask", ["--dask", address])
    print(f"two processes {two / one:.2f} times one; Dask {dask / two:.2f} times two processes")


def grow(sizes: Sequence[int], home: Path) -> None:
    """What a document costs in archives of different sizes."""
    started = spent(FEWEST, home)
    for size in sizes:
        each = (spent(size, home) - started) / (size - FEWEST)
        print(f"{size:7,} documents: {each * 1_000:.1f} ms CPU each", flush=True)


def spent(documents: int, home: Path) -> float:
    """CPU seconds of one process that reads so many documents, and of its worker."""
    write(documents, home / f"a{documents}")
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    read(home / f"a{documents}", home / f"e{documents}", ["--workers", "1"])
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def write(count: int, folder: Path) -> None:
    """So many made articles below the folder."""
    for made in archive(count):
        place = folder / made.name[-7:-3] / f"{made.name}.md"
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(made.text, encoding="utf-8")


def read(articles: Path, target: Path, how: Sequence[str]) -> None:
    """Run the command."""
    command = [sys.executable, "-m", "timeline", "corpus", str(articles), "--to", str(target)]
    subprocess.run([*command, *how], check=True, stderr=QUIET)


def measure(articles: Path, target: Path, how: Sequence[str]) -> float:
    """Documents a second."""
    began = time.monotonic()
    read(articles, target, how)
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
