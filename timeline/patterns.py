"""Regular expressions that cost little: compiled when first used, or for a text in lower case.

A start that reads one short text uses few of some hundred patterns, and compiling costs more than
all else that it does.
"""

from __future__ import annotations

import re
from typing import Any, cast


class _Later:
    """Has the methods of `re.Pattern` as attributes, from the first use of any of them on."""

    def __init__(self, source: str, flags: int) -> None:
        self._source, self._flags = source, flags

    def __getattr__(self, name: str) -> Any:
        compiled = re.compile(self._source, self._flags)
        for method in ("search", "match", "fullmatch", "finditer", "findall", "sub", "split"):
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)


def later(source: str, flags: int = 0) -> re.Pattern[str]:
    """The pattern of a regular expression; one that is wrong is found out on its first use."""
    return cast(re.Pattern[str], _Later(source, flags))


_CAPITAL = re.compile(r"(\\.|\(\?P<\w+>|\(\?P=\w+\))|[A-Z]")
"""A capital letter of a pattern; not that of an escape or of the name of a group."""


def in_lower_case(written: str) -> str:
    """A regular expression that looks at no capitals, for a text in lower case.

    It is compiled and matched in less than half the time of one that ignores case.
    """
    return _CAPITAL.sub(lambda found: found[0] if found[1] else found[0].lower(), written)
