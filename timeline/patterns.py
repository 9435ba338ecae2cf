"""Regular expressions that cost little: compiled when first used, and not again in later starts.

A start that reads one short text uses few of some hundred patterns, and compiling costs more than
all else that it does.
"""

from __future__ import annotations

import re
from functools import partial
from importlib import import_module
from typing import Any, AnyStr, cast

from timeline.prepared import keep, recall

_sre: Any = import_module("_sre")
"""What runs the code of patterns; only its own version of the code is ever given to it."""


def compiled(source: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """As `re.compile`, from the code that an earlier start has kept where there is one."""
    key = (source, int(flags), _sre.MAGIC)
    code = recall(key)
    if code is not None:
        return _of_code(source, code)
    keep(key, partial(_code, source, flags))
    return re.compile(source, flags)


def _of_code(source: AnyStr, code: tuple[Any, ...]) -> re.Pattern[AnyStr]:
    return cast(re.Pattern[AnyStr], _sre.compile(source, *code))


def _code(source: AnyStr, flags: int) -> tuple[Any, ...] | None:
    """What `re.compile` hands to the engine; nothing where that is not told as in Python 3.11."""
    parser, compiler = import_module("re._parser"), import_module("re._compiler")
    tree = parser.parse(source, flags)
    state = tree.state
    named = {group: name for name, group in state.groupdict.items()}
    code = (
        int(flags | state.flags), list(map(int, compiler._code(tree, flags))), state.groups - 1,
        state.groupdict, tuple(map(named.get, range(state.groups))),
    )  # fmt: skip
    return code if _of_code(source, code) == re.compile(source, flags) else None


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
    """The pattern of a regular expression; one that is wrong is found out on its first use."""
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
