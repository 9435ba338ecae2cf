"""What each start would work out anew, kept as plain data beside Python's own byte code.

To compile patterns and to make tables of rules costs more than all else that a short run does. As
Python keeps the byte code of modules, so this keeps what was made for the next start. Nothing is
ever out of date, since each is known by all that it was made from. Where Python writes no byte
code or may not write there, everything is worked out as ever.
"""

from __future__ import annotations

import marshal
import os
import sys
from collections.abc import Callable
from functools import cache
from typing import Any

from timeline.limits import MAX_PREPARED

Key = tuple[str | bytes | int, ...]
"""All that something is made from."""
_BYTE_CODE: str | None = __spec__.cached
FILE = f"{os.path.splitext(_BYTE_CODE)[0]}.data" if _BYTE_CODE else ""
_FORM = "timeline, prepared, 1"
"""What the file begins with: of another form, or of another program, it is not read."""
_new: dict[Key, Callable[[], Any]] = {}


@cache
def _kept() -> dict[Key, bytes]:
    """What earlier starts have kept; nothing where that cannot be read."""
    try:
        with open(FILE, "rb") as file:
            form, found = marshal.loads(file.read())
    except (OSError, EOFError, ValueError, TypeError):
        return {}
    return found if form == _FORM and isinstance(found, dict) else {}


def recall(key: Key) -> Any:
    """What was kept under this key, or nothing."""
    found = _kept().get(key)
    return None if found is None else marshal.loads(found)


def keep(key: Key, plain: Callable[[], Any]) -> None:
    """Keep what `plain` gives at the end, numbers, strings and collections of them; None is not."""
    _new[key] = plain


def put_away() -> None:
    """Write down all that is new, for the next start; at the end, where it delays nobody."""
    if not _new or not FILE or sys.dont_write_bytecode:
        return
    made = {key: plain() for key, plain in _new.items()}
    _new.clear()
    whole = {key: marshal.dumps(data) for key, data in made.items() if data is not None}
    if not whole:
        return
    if len(_kept()) + len(whole) <= MAX_PREPARED:
        whole = _kept() | whole
    _write(marshal.dumps((_FORM, whole)))


def _write(data: bytes) -> None:
    """All of it or nothing, whoever else writes at the same time; the last one wins."""
    own = f"{FILE}.{os.urandom(8).hex()}"
    try:
        os.makedirs(os.path.dirname(FILE), exist_ok=True)
        with open(own, "xb") as file:
            file.write(data)
        os.replace(own, FILE)
    except OSError:  # It is worked out again the next time.
        if os.path.exists(own):
            os.unlink(own)
