"""From "the storm" to the one that the text has named: "Cyclone Asta"."""

import re

STORMS = frozenset({"storm", "cyclone", "hurricane", "typhoon"})
_NAMED = re.compile(r"\b(?:Tropical )?(?:Storm|Cyclone|Hurricane|Typhoon) ([A-Z][\w’'-]+)")


def storm(before: str) -> str | None:
    """The first words for it, where `before` names no other."""
    found = list(_NAMED.finditer(before))
    return found[0][0] if len({each[1] for each in found}) == 1 else None
