"""From a regular expression to a pattern that is compiled when it is first used.

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
