"""From the items of a title to the countries whose leaders it tells of by their office alone."""

from collections.abc import Iterator, Sequence

from timeline.events.merging.items import Item

LEADERS = frozenset({"PRESIDENCY", "PRIME MINISTER", "chancellor", "KING", "king", "leader", "emir",
                     "sultan"})  # fmt: skip
"""Words for one who leads a country, whom another text may name."""
_CALLED_OTHERWISE = LEADERS - {"PRESIDENCY", "PRIME MINISTER", "chancellor"} | {
    "BOSS",
    "manager",
    "COACH",
}
"""What is also said of those who bear another office."""
OFFICES = LEADERS | _CALLED_OTHERWISE | {
    "minister", "INTERIOR MINISTER", "FOREIGN MINISTER", "queen", "pop", "governor", "mayor",
    "speaker", "CHAIRMAN", "director", "AMBASSADOR", "CHIEF EXECUTIVE", "FINANCE CHIEF",
}  # fmt: skip
"""What somebody takes, holds and is dismissed from."""
BODIES = frozenset({"PARLIAMENT", "SENATE", "COURT", "CABINET"})
"""What somebody enters, or is inaugurated as a whole."""
DISTINCT = (OFFICES | BODIES) - _CALLED_OTHERWISE
"""Of these nobody takes two on one day, and none is another word for another."""
POSTS = frozenset({"job", "post", "position"})
"""What any of them is called."""


def led_by_office(said: Sequence[Item]) -> frozenset[str]:
    """The codes of "the French president", "Italy's prime minister", "the king of Spain"."""
    return frozenset(code for codes in _led(said) for code in codes)


def _led(said: Sequence[Item]) -> Iterator[frozenset[str]]:
    for at, item in enumerate(said):
        if item.kind != "country" or item.spot:
            continue
        office = int(at + 1 < len(said) and _is_leader(said[at + 1]))
        after = said[at + 1 + office] if at + 1 + office < len(said) else None
        own = office and not said[at + office].owner and not (after and after.kind == "name")
        of = at > 1 and said[at - 1].names == {"of"} and _is_leader(said[at - 2])
        if (own and not (after and after.kind == "word")) or (of and not item.owner):
            yield item.names


def _is_leader(item: Item) -> bool:
    return item.kind == "word" and not item.names.isdisjoint(LEADERS)
