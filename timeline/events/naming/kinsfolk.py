"""From the names of a sentence to those that it tells of, without those who are only kin."""

from collections.abc import Sequence

from timeline.events.naming.names import Name
from timeline.patterns import later

_PARENTS = later(
    r"\b(?:born\b[^.;]{0,80}? to|(?:son|daughter|child) of)"
    r"((?: [a-z’'-]+){0,4}?(?:,? [A-Z][\w’'.-]+| and| de| van| von)+)"
)
_KIN = later(
    r", [A-Z][\w’'-]*['’]s (?:(?:own|late|elder|younger|older) )?(?:father|mother|son|daughter|wife"
    r"|husband|brother|sister|uncle|aunt|nephew|niece|cousin|widow),"
)


def without_kin(line: str, row: Sequence[tuple[Name, int]]) -> list[tuple[Name, int]]:
    """The names of a sentence without somebody's parents: "was born to Ari and Ida Roe".

    And without whose kin somebody is: "when Ari Roe, Ida's father, came".
    """
    kin = _KIN.search(line) if row else None
    if kin is not None:
        row = [each for each in row if not kin.start() < each[1] <= kin.end()]
    them = _PARENTS.search(line) if row else None
    if them is None or row[0][1] > them.start(1):
        return list(row)
    return [each for each in row if not them.start(1) < each[1] <= them.end(1)]
