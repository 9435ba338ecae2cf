"""What each start would work out anew, kept as plain data beside Python's own byte code.

To compile patterns and to make tables of rules costs more than all else that a short run does. As
Python keeps the byte code of modules, so this keeps what was made for the next start. Nothing is
ever out of date, since each is known by all that it was made from. Where Python writes no byte
code or may not write there, everything is worked out as ever.

The file ends with a table of what stands where, so that a start reads what it asks for and
nothing else.
"""

from __future__ import annotations

import marshal
import os
import sys
from collections.abc import Callable
from functools import cache, partial
from importlib.util import source_hash
from typing import TYPE_CHECKING, Any

from timeline.limits import MAX_PREPARED

if TYPE_CHECKING:
    from io import FileIO

Key = tuple[str | bytes | int, ...]
"""All that something is made from."""
_BYTE_CODE: str | None = __spec__.cached
FILE = f"{os.path.splitext(_BYTE_CODE)[0]}.data" if _BYTE_CODE else ""
_FORM = b"timeline, prepared, 3\n"
"""What the file begins with: of another form, or of another program, it is not read."""
_HEAD = len(_FORM) + 8
"""Bytes: the form, and a number that tells where the table begins."""
_DAMAGE = (EOFError, ValueError, TypeError)
_Places = dict[bytes, tuple[int, int]]
"""By the digests of keys, how many bytes were kept and from which on."""
_Reader = Callable[[int, int], bytes]
"""Gives so many bytes from a place on; several threads may ask at once."""
_NOTHING: tuple[_Places, _Reader] = ({}, lambda length, start: b"")
_new: dict[bytes, bytes] | None = None
"""What has been worked out since `collect`."""


@cache
def _kept() -> tuple[_Places, _Reader]:
    """What earlier starts have kept, and how to read it; nothing where that cannot be read."""
    try:
        with open(FILE, "rb", buffering=0) as file:
            head, size = file.read(_HEAD), os.fstat(file.fileno()).st_size
            if head.startswith(_FORM):
                start = int.from_bytes(head[len(_FORM) :], "little")
                read = _reader(file)
                return dict(marshal.loads(read(size - start, start))), read
    except (OSError, *_DAMAGE):
        return _NOTHING
    return _NOTHING


def _reader(file: FileIO) -> _Reader:
    if hasattr(os, "pread"):
        return partial(os.pread, os.dup(file.fileno()))
    file.seek(0)
    whole = file.read()
    return lambda length, start: whole[start : start + length]


def recall(key: Key) -> Any:
    """What was kept under this key, or nothing."""
    places, read = _kept()
    place = places.get(_digest(key))
    try:
        return None if place is None else marshal.loads(read(*place))
    except (OSError, *_DAMAGE):
        return None


def collect() -> None:
    """Note from now on what is new, for `put_away`; a program that never ends need not."""
    global _new
    if _new is None and FILE:
        _new = {}


def is_collecting() -> bool:
    """Whether what is new will be kept."""
    return _new is not None


def keep(key: Key, data: Any) -> None:
    """Keep numbers, strings and collections of them for the next start."""
    if _new is not None:
        _new[_digest(key)] = marshal.dumps(data)


def put_away() -> None:
    """Write down all that is new, for the next start; at the end, where it delays nobody."""
    global _new
    new, _new = _new, None
    if not new or sys.dont_write_bytecode:
        return
    places, read = _kept()
    try:
        kept = {key: read(*place) for key, place in places.items()}
    except OSError:
        kept = {}
    _write(kept | new if len(kept) + len(new) <= MAX_PREPARED else new)


def sources(*modules: str) -> bytes:
    """All that these modules of the package say, in a few bytes; the same where none are there."""
    return b"".join(map(_source, modules))


@cache
def _source(module: str) -> bytes:
    name = os.path.join(os.path.dirname(__file__), *module.split("."))
    try:
        with open(f"{name}.py", "rb") as file:
            return source_hash(file.read())
    except OSError:
        return b""


def _digest(key: Key) -> bytes:
    whole = "\0".join(each if isinstance(each, str) else repr(each) for each in key)
    return source_hash(whole.encode("utf-8", "surrogatepass"))


def _write(whole: dict[bytes, bytes]) -> None:
    """All of it or nothing, whoever else writes at the same time; the last one wins."""
    places: _Places = {}
    end = _HEAD
    for key, data in whole.items():
        places[key] = len(data), end
        end += len(data)
    own = f"{FILE}.{os.urandom(8).hex()}"
    try:
        os.makedirs(os.path.dirname(FILE), exist_ok=True)
        with open(own, "xb") as file:
            file.write(_FORM + end.to_bytes(_HEAD - len(_FORM), "little"))
            file.writelines(whole.values())
            file.write(marshal.dumps(places))
        os.replace(own, FILE)
    except OSError:  # It is worked out again the next time.
        if os.path.exists(own):
            os.unlink(own)
