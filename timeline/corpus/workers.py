"""From batches to what was read of them: on all cores of a machine, or on a Dask cluster."""

import multiprocessing
import os
import threading
from collections.abc import Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Executor, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from heapq import heappop, heappush
from multiprocessing import connection
from typing import Any

from timeline.corpus.batches import Batch
from timeline.corpus.reader import Part, read_batch

AHEAD = 2
"""Batches that wait or are read, for each worker: none is ever idle, and memory stays bounded."""
CHOSEN_FROM = 4
"""Batches, for each worker, of which the largest is read next."""
_DASK_SECONDS = 20


def refuse_script_without_guard() -> None:
    """ValueError in a process that has only come to this by reading the script that started it."""
    if getattr(multiprocessing.current_process(), "_inheriting", False):
        raise ValueError('call build() under `if __name__ == "__main__":` in a script')


@contextmanager
def local(workers: int | None) -> Iterator[tuple[Executor, int]]:
    """Processes of our own, one a core unless a number is given."""
    count = workers or _cores()
    # A spawned process shares no threads and no locks with this one.
    spawned = multiprocessing.get_context("spawn")
    pool = ProcessPoolExecutor(count, mp_context=spawned, initializer=_leave_with_parent)
    try:
        yield pool, count
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


@contextmanager
def dask(address: str) -> Iterator[tuple[Executor, int]]:
    """The workers of the Dask scheduler at `address`; ValueError where it cannot be used."""
    try:
        from distributed import Client
    except ImportError:
        raise ValueError('--dask needs Dask: pip install "article-timeline[scale]"') from None
    try:
        client: Any = Client(address, timeout=_DASK_SECONDS)
    except OSError:
        raise ValueError(f"no Dask scheduler answers at {address}") from None
    try:
        client.wait_for_workers(1, timeout=_DASK_SECONDS)
        count = sum(client.nthreads().values())
        with client.get_executor(pure=False) as pool:
            yield pool, count
    except TimeoutError:
        raise ValueError(f"the Dask scheduler at {address} has no workers") from None
    finally:
        client.close()


def results(
    batches: Iterable[Batch], pool: Executor, workers: int
) -> Iterator[tuple[Batch, Part]]:  # fmt: skip
    """What was read of each batch, in the order in which they are done."""
    waiting: dict[Future[Part], Batch] = {}
    try:
        for batch in _largest_first(batches, workers * CHOSEN_FROM):
            waiting[pool.submit(read_batch, batch)] = batch
            if len(waiting) >= workers * AHEAD:
                yield from _done(waiting)
        while waiting:
            yield from _done(waiting)
    except BrokenProcessPool:
        raise ValueError(
            "a worker was ended from outside, or memory was short: start again to go on from here;"
            ' a script calls build() under `if __name__ == "__main__":`'
        ) from None


def _largest_first(batches: Iterable[Batch], few: int) -> Iterator[Batch]:
    """Always the largest of the next few: small ones are left, and all workers end at once."""
    held: list[tuple[int, int, Batch]] = []
    for at, batch in enumerate(batches):
        heappush(held, (-batch.size, at, batch))
        if len(held) >= few:
            yield heappop(held)[2]
    while held:
        yield heappop(held)[2]


def _done(waiting: dict[Future[Part], Batch]) -> Iterator[tuple[Batch, Part]]:
    for future in wait(waiting, return_when=FIRST_COMPLETED).done:
        yield waiting.pop(future), future.result()


def _cores() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _leave_with_parent() -> None:
    """End this worker when the process that started it has ended, however that happened."""
    parent = multiprocessing.parent_process()
    if parent is None:
        return

    def watch() -> None:
        connection.wait([parent.sentinel])
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()
