"""From a source of documents to a dataset: read what is not there yet, then arrange it all.

Every batch that has been read is one file in the parts folder, named by what it was made of and
written whole, so a run that was ended at any moment goes on where it was: what is there is done.
"""

from collections.abc import Callable, Iterator
from concurrent.futures import Executor
from contextlib import AbstractContextManager
from dataclasses import dataclass
from os import PathLike
from pathlib import Path

from timeline.corpus import workers
from timeline.corpus.batches import Batch, batches
from timeline.corpus.dataset import Dataset
from timeline.corpus.progress import Progress
from timeline.corpus.reader import Part
from timeline.corpus.sources import Source


@dataclass(frozen=True, slots=True)
class Built:
    """What a dataset holds: events, documents, and how many of those could not be read."""

    events: int
    documents: int
    unreadable: int
    noted: int
    """Documents of which something was not understood, such as their day of publication."""
    read_now: int
    """Documents that this run read; the others were there already."""
    reasons: Path
    """The list of those that could not be read, and of those of which something was not."""


def build(
    source: str | PathLike[str],
    target: str | PathLike[str],
    *,
    processes: int | None = None,
    dask: str | None = None,
    merge: bool = False,
    say: Callable[[str], None] = lambda line: None,
) -> Built:
    """Read all documents of `source` into the Parquet dataset at `target`.

    `source` is a folder, a .jsonl (or .jsonl.gz) file, or a .parquet file; `target` a folder, which
    gets one subfolder a year (`year=2024`), or a .parquet file. `processes` read at once, one a
    core by default, or the workers of the Dask scheduler at the address `dask`. With `merge`,
    what several documents tell of one happening becomes one event. `say` gets lines of progress.
    What an earlier run has read is not read again. ValueError where a source or target cannot be
    used. A script calls it under `if __name__ == "__main__":`, since each process reads the script.
    """
    workers.refuse_script_without_guard()
    documents = Source(Path(source))
    dataset = Dataset(Path(target))
    dataset.prepare(documents.path)
    with dataset.alone():
        progress = Progress(documents.count(), say)
        keys: list[str] = []
        read_now = 0
        pool = workers.dask(dask) if dask else workers.local(processes)
        todo = _missing(documents, dataset, keys, progress)
        for batch, part in _read(todo, pool):
            dataset.add(batch.key, part.data)
            progress.add(part.documents)
            read_now += part.documents
        there = dataset.arrange(keys, say, merge=merge)
    return Built(
        there.events, there.documents, there.unreadable, there.noted, read_now, dataset.unreadable
    )


def _missing(
    documents: Source, dataset: Dataset, keys: list[str], progress: Progress
) -> Iterator[Batch]:
    """The batches still to be read; the keys of all are written down."""
    for batch in batches(documents.items()):
        keys.append(batch.key)
        if dataset.has(batch.key):
            progress.skip(len(batch.items))
        else:
            yield batch


def _read(
    todo: Iterator[Batch], pool: AbstractContextManager[tuple[Executor, int]]
) -> Iterator[tuple[Batch, Part]]:
    """Workers are started only if there is something to read."""
    first = next(todo, None)
    if first is None:
        return

    def all_of_it() -> Iterator[Batch]:
        yield first
        yield from todo

    with pool as (executor, count):
        yield from workers.results(all_of_it(), executor, count)
