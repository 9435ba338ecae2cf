"""From two tellings of a vote to come or past to whether it is one: a country holds few of a kind.

"A presidential election", "a new presidential election is planned", "Kenyans go to the polls".
"""

from timeline.events.lexicon.words import words
from timeline.events.merging.gist import Gist

_VOTING = "VOTING"
_HELD = words(
    """HOLD hold PLAN plan EXPECT expect due schedul set new next tak plac go cast voter country
    people nation"""
)
"""What is told of every vote, and of every one who votes."""
_KINDS = words(
    """PRESIDENCY PARLIAMENT general local region regional legislat legislativ federal state
    municipal snap early mayor european senate congress"""
)
"""Which it is."""


def same_vote(one: Gist, other: Gist) -> bool:
    """Whether both tell of a vote alone, of the same kind; where one tells no kind, of any."""
    mine, its = _kind(one), _kind(other)
    if mine is None or its is None or one.again != other.again:
        return False
    return mine <= its or its <= mine


def is_vote(gist: Gist) -> bool:
    """Whether a telling is of a vote alone."""
    return _kind(gist) is not None


def _kind(gist: Gist) -> frozenset[str] | None:
    """Which vote a telling is of; None where it tells more, or of none."""
    rest = gist.words - gist.codes - _HELD
    if _VOTING not in rest or gist.people or gist.spots or gist.numbers or gist.losers:
        return None
    kind = rest - {_VOTING}
    return kind if kind <= _KINDS else None
