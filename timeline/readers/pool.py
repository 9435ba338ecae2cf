"""A few processes that read texts, each bounded in memory and in work; one that dies is replaced.

What is read waits its turn in the order in which it came. The work itself is in `worker.py`.
"""

from __future__ import annotations

import logging
import os
import pickle
import subprocess
import sys
import threading
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from pathlib import Path
from queue import SimpleQueue
from typing import Any

from timeline.limits import MAX_WAITING_READINGS, READING_CPU_SECONDS, InputRefused
from timeline.walk import read_text

_PACKAGE = Path(__file__).resolve().parents[2]
_OUT_OF_WORK = -24
"""SIGXCPU, with which a system ends a process that did more than it may."""
_log = logging.getLogger("timeline.readers")


class Reading:
    """A piece of work that waits, runs, or is done."""

    def __init__(self, pool: Readers, work: tuple[Any, ...]) -> None:
        self.work = work
        self._pool, self._answer = pool, Future[tuple[str, Any]]()
        self._process: subprocess.Popen[bytes] | None = None
        self._lock = threading.Lock()

    def wait(self, seconds: float) -> bool:
        """Wait so long at most; whether it is done."""
        try:
            self._answer.result(seconds)
        except TimeoutError:
            return False
        return True

    def ahead(self) -> int:
        """How many come before this one."""
        return self._pool.ahead(self)

    def result(self) -> Any:
        """What the work gave; `InputRefused` where it did not come to its end."""
        kind, told = self._answer.result()
        if kind == "refused":
            raise InputRefused(told)
        if kind == "failed":
            _log.error("reading failed: %s", told)
            raise RuntimeError("reading failed")
        return told

    def cancel(self) -> None:
        """Give it up; a process that works on it is ended."""
        with self._lock:
            if self._answer.cancel():
                self._pool.forget(self)
            elif self._process:
                self._process.kill()

    def given_to(self, process: subprocess.Popen[bytes]) -> bool:
        """Take note of the process that works on it from now on; false where it was given up."""
        with self._lock:
            self._process = process
            return self._answer.set_running_or_notify_cancel()

    def answered(self, answer: tuple[str, Any]) -> None:
        """Take the answer; the process is somebody else's from now on."""
        with self._lock:
            self._process = None
        self._answer.set_result(answer)


class Readers:
    """So many processes that read, each with a thread of ours that feeds it."""

    def __init__(self, count: int, *, warm: bool = True) -> None:
        """Where they are `warm`, a process loads what reading needs before its first text comes."""
        self._warm = warm
        self._queue: SimpleQueue[Reading] = SimpleQueue()
        self._waiting: list[Reading] = []
        for number in range(count):
            threading.Thread(target=self._feed, name=f"reader {number}", daemon=True).start()

    def begin(self, work: Callable[..., Any], *given: Any, **named: Any) -> Reading:
        """Have this done as soon as a process is free; InputRefused where very much waits."""
        if len(self._waiting) >= MAX_WAITING_READINGS:
            raise InputRefused("very many texts are waiting to be read: try again in a minute")
        reading = Reading(self, (work, given, named))
        self._waiting.append(reading)
        self._queue.put(reading)
        return reading

    def waiting(self) -> int:
        """How many wait."""
        return len(self._waiting)

    def ahead(self, reading: Reading) -> int:
        """How many wait before this one."""
        waiting = list(self._waiting)
        return waiting.index(reading) if reading in waiting else 0

    def forget(self, reading: Reading) -> None:
        """Have it wait no longer."""
        with suppress(ValueError):
            self._waiting.remove(reading)

    def _feed(self) -> None:
        process = _start(self._warm)
        while True:
            reading = self._queue.get()
            self.forget(reading)
            if reading.given_to(process):
                answer = _ask(process, reading.work)
                ended = None if answer and answer[0] != "failed" else _end(process)
                reading.answered(answer or ("refused", _why(ended or 0)))
                if ended is not None:
                    process = _start(self._warm)


def _start(warm: bool) -> subprocess.Popen[bytes]:
    theirs = {name: value for name, value in os.environ.items() if not name.startswith("TIMELINE_")}
    path = os.pathsep.join(filter(None, (str(_PACKAGE), os.environ.get("PYTHONPATH"))))
    one_thread = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"), "1")
    process = subprocess.Popen(
        [sys.executable, "-P", "-m", "timeline.readers.worker", str(os.getpid())],
        env={**theirs, **one_thread, "PYTHONPATH": path},
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    if warm:
        _ask(process, (read_text, ("It began in 1950.",), {}))
    return process


def _ask(process: subprocess.Popen[bytes], work: tuple[Any, ...]) -> tuple[str, Any] | None:
    """The answer of a process, or nothing where it died."""
    assert process.stdin
    assert process.stdout
    try:
        pickle.dump(work, process.stdin, pickle.HIGHEST_PROTOCOL)
        process.stdin.flush()
        answer: tuple[str, Any] = pickle.load(process.stdout)
    except (OSError, EOFError, pickle.UnpicklingError):
        return None
    return answer


def _end(process: subprocess.Popen[bytes]) -> int:
    """End a process, if it has not ended yet; how it ended."""
    with suppress(OSError), process:
        process.kill()
    return process.returncode


def _why(ended: int) -> str:
    if ended == _OUT_OF_WORK:
        return f"this takes over {READING_CPU_SECONDS} seconds to read, which is the limit"
    return "the reading was cut off half way: try again, or read it in parts"
