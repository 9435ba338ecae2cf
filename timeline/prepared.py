"""What each start would work out anew, kept as plain data beside Python's own byte code.

To compile patterns and to make tables of rules costs more than all else that a short run does. As
Python keeps the byte code of modules, so this keeps what was made for the next start. Nothing is
ever out of date, since each is known by all that it was made from. Where Python writes no byte
code or may not write there, everything is worked out as ever.

The file begins with a table of what stands where, so that a start makes objects of what it asks
for and of nothing else.
"""

from __future__ import annotations

import marshal
import os
import sys
from functools import cache
from importlib.util import source_hash
from typing import Any

from timeline.limits import MAX_PREPARED

Key = tuple[str | bytes | int, ...]
"""All that something is made from."""
_BYTE_CODE: str | None = __spec__.cached
FILE = f"{os.path.splitext(_BYTE_CODE)[0]}.data" if _BYTE_CODE else ""
_FORM = b"timeline, prepared, 2\n"
"""What the file begins with: of another form, or of another program, it is not read."""
_LENGTH = 8
"""Bytes that tell how long the table is."""
_DAMAGE = (EOFError, ValueError, TypeError)
_Places = dict[bytes, tuple[int, int]]
_new: dict[bytes, bytes] | None = None
"""What has been worked out since `collect`."""


@cache
def _kept() -> tuple[_Places, memoryview]:
    """What earlier starts have kept, and where; nothing where that cannot be read."""
    try:
        with open(FILE, "rb", buffering=0) as file:
            data = memoryview(file.read())
        start = len(_FORM) + _LENGTH
        end = start + int.from_bytes(data[len(_FORM) : start], "little")
        if data[: len(_FORM)] == _FORM:
            return dict(marshal.loads(data[start:end])), data[end:]
    except (OSError, *_DAMAGE):
        pass  # It is worked out again.
    return {}, memoryview(b"")


def recall(key: Key) -> Any:
    """What was kept under this key, or nothing."""
    places, data = _kept()
    place = places.get(_digest(key))
    try:
        return None if place is None else marshal.loads(data[slice(*place)])
    except _DAMAGE:
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
    places, data = _kept()
    if len(places) + len(new) <= MAX_PREPARED:
        new = {key: bytes(data[slice(*place)]) for key, place in places.items()} | new
    _write(new)


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
    end = 0
    for key, data in whole.items():
        places[key] = end, end + len(data)
        end += len(data)
    table = marshal.dumps(places)
    own = f"{FILE}.{os.urandom(8).hex()}"
    try:
        os.makedirs(os.path.dirname(FILE), exist_ok=True)
        with open(own, "xb") as file:
            file.writelines((_FORM, len(table).to_bytes(_LENGTH, "little"), table))
            file.writelines(whole.values())
        os.replace(own, FILE)
    except OSError:  # It is worked out again the next time.
        if os.path.exists(own):
            os.unlink(own)
