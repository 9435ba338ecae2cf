"""Regular expressions that cost little: compiled when first used, and not again in later starts.

A start that reads one short text uses few of some hundred patterns, and compiling costs more than
all else that it does.
"""

import re
from functools import cache
from importlib import import_module
from sys import byteorder
from typing import Any, AnyStr, cast

from timeline.prepared import is_collecting, keep, recall

_FOREIGN = (
    ImportError, AttributeError, TypeError, ValueError, OverflowError, RuntimeError, LookupError,
)  # fmt: skip
"""What an engine or a compiler says that is not as we know it, from Python 3.11 to 3.13."""
try:
    _sre: Any = import_module("_sre")
except ImportError:
    _sre = None
_VERSION: int = getattr(_sre, "MAGIC", 0)
"""Of the code of patterns; the engine is given no other."""
_BYTES = 4
"""Of each number of such code."""
CAPITALS = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĘĚĞĢĪİĶĻĽŁŃŅŇŌŐŒŔŘŚŞŠŢŤŪŮŰŹŻŽȘȚĊĖĠĦĮĹŊŲ"
BULLETS = "•▪●◦■‣"
"""What opens an item of a list and nothing else."""
_SAMPLE = r"(?P<one>a+|[b-d]{2,3})(?:e|f)?(?!\d)"
_Code = tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]
"""Flags, code, the number of groups, their numbers by their names, and their names in order."""


def compiled(source: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """As `re.compile`, from the code that an earlier start has kept where there is one."""
    key = (source, int(flags), _VERSION, byteorder)
    code = recall(key)
    try:
        if code is None and is_collecting() and _is_known():
            code = _code(source, flags)
            keep(key, code)
        return re.compile(source, flags) if code is None else _of_code(source, code)
    except _FOREIGN:
        return re.compile(source, flags)


def _of_code(source: AnyStr, code: _Code) -> re.Pattern[AnyStr]:
    flags, units, *groups = code
    numbers = list(memoryview(units).cast("I"))
    return cast(re.Pattern[AnyStr], _sre.compile(source, flags, numbers, *groups))


@cache
def _is_known() -> bool:
    """Whether the engine takes from us what it takes from `re`, tried on one pattern."""
    return _of_code(_SAMPLE, _code(_SAMPLE, 0)) == re.compile(_SAMPLE)


def _code(source: AnyStr, flags: int) -> _Code:
    """What `re.compile` hands to the engine."""
    parser, compiler = import_module("re._parser"), import_module("re._compiler")
    tree = parser.parse(source, flags)
    state = tree.state
    named = {group: name for name, group in state.groupdict.items()}
    units = b"".join(int(unit).to_bytes(_BYTES, byteorder) for unit in compiler._code(tree, flags))
    return (
        int(flags | state.flags), units, state.groups - 1,
        state.groupdict, tuple(map(named.get, range(state.groups))),
    )  # fmt: skip


class _Later:
    """Has the methods of `re.Pattern` as attributes, from the first use of any of them on."""

    def __init__(self, source: Any, flags: int) -> None:
        self._source, self._flags = source, flags

    def __getattr__(self, name: str) -> Any:
        pattern = compiled(self._source, self._flags)
        for method in ("search", "match", "fullmatch", "finditer", "findall", "sub", "split"):
            setattr(self, method, getattr(pattern, method))
        return getattr(pattern, name)


def later(source: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """The pattern of a regular expression; one that is wrong is found out on its first use.

    In it "A-Z" stands for the capitals of all alphabets that are ours with marks: "Évora", "Łódź".
    Small letters stay as they are written: a name is "[A-Z]\\w+".
    """
    if isinstance(source, str):
        source = source.replace("A-Z", CAPITALS)
    return cast(re.Pattern[AnyStr], _Later(source, flags))


_CAPITAL = later(r"(\\.|\(\?P<\w+>|\(\?P=\w+\))|[A-Z]")
"""A capital letter of a pattern; not that of an escape or of the name of a group."""


def in_lower_case(written: str) -> str:
    """A regular expression that looks at no capitals, for a text in lower case.

    It is compiled and matched in less than half the time of one that ignores case.
    """
    if written.replace("(?P<", "").islower():
        return written
    return _CAPITAL.sub(lambda found: found[0] if found[1] else found[0].lower(), written)
