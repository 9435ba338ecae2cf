"""From tellings to what a country does but seldom, so that two of them tell of one.

A vote is one of few of its kind: "a new presidential election is planned", "Kenyans go to the
polls". Independence comes once: "Chad gained its independence", "since independence" in Chad.
"""

from timeline.events.lexicon.words import words
from timeline.events.merging.gist import Gist, Telling

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
_FREED, _FREEDOM = "become independent", frozenset({"independenc"})


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


def freed(telling: Telling) -> frozenset[str]:
    """The lands that became independent, as `=TCD`; none where it tells anything else."""
    gist = telling.gist
    if not gist.actions and gist.words == _FREEDOM and len(telling.countries) == 1:
        return frozenset(f"={code}" for code in telling.countries)
    if [action.name for action in gist.actions] != [_FREED]:
        return frozenset()
    return frozenset().union(*(land.names for land in gist.countries if land.role == "doer"))
