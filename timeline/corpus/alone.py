"""Keeps two runs from writing one dataset at the same time."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from timeline.limits import InputRefused

LOCK = "_lock"
"""The file by which a folder is held."""
_WITHOUT_LOCKS = {errno.ENOLCK, errno.ENOSYS, errno.EOPNOTSUPP}


@contextmanager
def alone(folder: Path, called: str) -> Iterator[None]:
    """Hold a folder as long as this lasts; InputRefused, which names it `called`, if it is held.

    The system lets go of it when a process ends, however that happened. Where a system or a disk
    has no such locks, nobody is kept out.
    """
    try:
        import fcntl
    except ImportError:
        yield
        return
    with open(folder / LOCK, "wb") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            why = f'"{called}" is being written by another run: wait for its end'
            raise InputRefused(why) from None
        except OSError as error:
            if error.errno not in _WITHOUT_LOCKS:
                raise
        yield
