"""What a kind of line is that belongs to the paper, and how a line is told to be one."""

import re
from functools import cache

from timeline.patterns import compiled, in_lower_case, later
from timeline.records import dataclass


@dataclass(frozen=True, slots=True)
class Habit:
    """A kind of line, matched whole; `yes` and `no` are lines that it is and is not."""

    name: str
    written: str
    exact: bool
    """Whether small letters and capitals differ."""
    opens: str
    """What the line begins with, a short pattern."""
    needs: re.Pattern[str]
    """The same, or what stands in it; else it, if not `exact` in lower case, is none: compiling the
    long one takes time."""
    yes: tuple[str, ...]
    no: tuple[str, ...]

    def fits(self, line: str, lower: str) -> bool:
        """Whether a line, given in lower case too, is of this kind."""
        line = line if self.exact else lower
        if not (self.needs.match if self.opens else self.needs.search)(line):
            return False
        return _compiled(self.written, self.exact).match(line) is not None


@cache
def _compiled(written: str, exact: bool) -> re.Pattern[str]:
    return compiled(written if exact else in_lower_case(written))


def habit(
    name: str,
    *patterns: str,
    yes: tuple[str, ...],
    no: tuple[str, ...],
    exact: bool = False,
    needs: str = "",
    opens: str = "",
) -> Habit:
    """A habit of any of the patterns."""
    return Habit(name, rf"(?:{'|'.join(patterns)})\Z", exact, opens, later(opens or needs), yes, no)
