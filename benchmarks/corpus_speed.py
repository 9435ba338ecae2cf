"""How fast an archive is read: by one process, by two, by two Dask workers, and as it grows.

    python benchmarks/corpus_speed.py [--documents 400] [--rounds 1] [--sizes 100 1000]

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

from timeline.corpus import tables
from timeline.corpus.reader import DOCUMENTS

HOST, QUIET = "127.0.0.1", subprocess.DEVNULL
FEWEST = 50


def main() -> None:
    """Print one line a run."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--documents", type=int, default=400)
    parser.add_argument("--rounds", type=int, default=1)
    parser.add_argument("--sizes", type=int, nargs="*", default=[])
    choices = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        if choices.documents:
            compare(choices.documents, choices.rounds, home)
        if choices.sizes:
            grow(choices.sizes, home)


def compare(documents: int, rounds: int, home: Path) -> None:
    """One process, two, and two Dask workers, in turns; of each the best."""
    write(documents, home / "articles")
    rates: dict[str, list[float]] = {"one": [], "two": [], "dask": []}
    for turn in range(rounds):
        for name, how in ("one", ["--workers", "1"]), ("two", ["--workers", "2"]):
            rates[name].append(measure(home / "articles", home / f"{name}{turn}", how))
        with cluster() as address:
            how = ["--dask", address]
            rates["dask"].append(measure(home / "articles", home / f"dask{turn}", how))
    one, two, dask = map(max, rates.values())
    print(f"two processes {two / one:.2f} times one; Dask takes {two / dask:.2f} times as long")


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
    """Documents a second, the first of each worker left out: they came when all had started."""
    began = time.monotonic()
    read(articles, target, how)
    whole = time.monotonic() - began
    parts = sorted((target / "_parts").iterdir(), key=lambda part: part.stat().st_mtime)
    first, last = (part.stat().st_mtime for part in (parts[0], parts[-1]))
    count = sum(1 for _ in articles.rglob("*.md"))
    # When the first part is there, the other worker has read about as many documents.
    begun = int(tables.beside(parts[0])[DOCUMENTS]) * (1 if how[-1] == "1" else 2)
    rate = (count - begun) / (last - first)
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
