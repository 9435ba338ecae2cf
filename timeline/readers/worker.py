"""A process that reads texts: pickled work comes in on standard input, answers go out on output.

It gives way to the page, is bounded in memory and in work, and ends with the process that started
it. An answer is a kind, `told`, `refused` or `failed`, and what belongs to it.
"""

import ctypes
import os
import pickle
import signal
import sys
import threading
from collections.abc import Callable
from importlib import import_module
from queue import SimpleQueue
from types import TracebackType
from typing import IO, Any

from timeline.limits import READING_CPU_SECONDS, READING_MEMORY_BYTES, InputRefused
from timeline.readers.place import place

Work = tuple[Callable[..., Any], tuple[Any, ...], dict[str, Any]]

TOO_MUCH_MEMORY = (
    f"this needs over {READING_MEMORY_BYTES:,} bytes of memory to read, which is the limit:"
    " read it in parts"
)
NICER = 10
_PR_SET_PDEATHSIG = 1


def main() -> None:
    """Answer one piece of work after another until the input, or the page's process, ends."""
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a library prints is no answer
    sys.excepthook = _tell_where(answers)
    _end_with(int(sys.argv[1]))
    _limit_memory()
    works: SimpleQueue[Work] = SimpleQueue()
    threading.Thread(target=_listen, args=(sys.stdin.buffer, works), daemon=True).start()
    while True:
        _limit_work()
        _answer(answers, *_done(*works.get()))


def _done(work: Callable[..., Any], arguments: tuple[Any, ...], named: dict[str, Any]
) -> tuple[str, Any]:  # fmt: skip
    try:
        return "told", work(*arguments, **named)
    except InputRefused as refused:
        return "refused", str(refused)
    except MemoryError:
        return "refused", TOO_MUCH_MEMORY


def _listen(works_in: IO[bytes], works: SimpleQueue[Work]) -> None:
    """Hand on what comes in; when it ends, the page has ended, and so do we, whatever we do."""
    try:
        while True:
            works.put(pickle.load(works_in))
    except EOFError:
        os._exit(0)


def _answer(answers: IO[bytes], kind: str, told: Any) -> None:
    pickle.dump((kind, told), answers, pickle.HIGHEST_PROTOCOL)
    answers.flush()


def _tell_where(answers: IO[bytes]
) -> Callable[[type[BaseException], BaseException, TracebackType | None], None]:  # fmt: skip
    """An error of ours ends the process; its place is told, and not its message: that may hold
    words of a text."""

    def tell(_: type[BaseException], error: BaseException, __: TracebackType | None) -> None:
        _answer(answers, "failed", place(error))

    return tell


def _end_with(page: int) -> None:
    """Linux does so at once, also where a library lets no thread of ours see the input end."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
        if os.getppid() != page:
            sys.exit()


def _limit_memory() -> None:
    if os.name == "posix":
        os.nice(NICER)
        resource = import_module("resource")  # which only some systems have
        resource.setrlimit(resource.RLIMIT_AS, (READING_MEMORY_BYTES, READING_MEMORY_BYTES))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _limit_work() -> None:
    """So much work from here on; a system ends the process that does more."""
    if os.name == "posix":
        resource = import_module("resource")
        used = resource.getrusage(resource.RUSAGE_SELF)
        most = int(used.ru_utime + used.ru_stime) + 1 + READING_CPU_SECONDS
        resource.setrlimit(resource.RLIMIT_CPU, (most, resource.RLIM_INFINITY))


if __name__ == "__main__":
    main()
