"""From a telling to the lands of which it tells that they became independent, as each does once.

"Chad gained its independence", and "since independence" where only Chad is told of.
"""

from timeline.events.merging.telling import Telling

_FREED, _FREEDOM = "become independent", frozenset({"independenc"})


def freed(telling: Telling) -> frozenset[str]:
    """Those lands as `=TCD`; none where it tells anything else."""
    gist = telling.gist
    if not gist.actions and gist.words == _FREEDOM and len(telling.countries) == 1:
        return frozenset(f"={code}" for code in telling.countries)
    if [action.name for action in gist.actions] != [_FREED]:
        return frozenset()
    return frozenset().union(*(land.names for land in gist.countries if land.role == "doer"))
