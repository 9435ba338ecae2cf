"""From the items of a title to those of its plain wording, so that paraphrases have the same."""

from collections.abc import Sequence

from timeline.events.merging.items import Item
from timeline.events.merging.turns import Items, root, told_plainly

_SORTS = frozenset({"TOWN", "villag", "capital", "provinc", "region", "stat", "district", "island",
                    "county", "area", "suburb"})  # fmt: skip
"""What a place may be called beside its name."""
_CORPSES = frozenset({"body", "corps", "remain"})
_TURNS_IN_ONE = 2
"""A title may tell one in another: "said it had struck a deal"."""


def reworded(said: Sequence[Item]) -> Items:
    """The items with each turn of phrase told plainly."""
    found = _called(tuple(said))
    for _ in range(_TURNS_IN_ONE):
        found, before = _turned(found), found
        if found is before:
            break
    return found


def _turned(said: Items) -> Items:
    """The items after the first turn of phrase that their first action, or its verb, begins."""
    first = next((at for at, item in enumerate(said) if item.action), -1)
    if first < 0:
        return said
    found = told_plainly(said, first)
    if found is said and said[first].nominal and (verb := root(said)) != first:
        return told_plainly(said, verb)
    return found


def _is_office(before: Sequence[Item], link: Item, after: Sequence[Item]) -> bool:
    """Whether a link is within the office of somebody named: "secretary of state Kissinger"."""
    kinds = [item.kind for item in after]
    office = len(before) == 1 and before[0].names.isdisjoint(_CORPSES)
    return link.names == {"of"} and office and kinds == ["word", "name"]


def _called(said: Items) -> Items:
    """ "The city of Malang", "Balochistan province" as "Malang", "Balochistan"."""
    if all(item.kind != "link" and item.names.isdisjoint(_SORTS) for item in said):
        return said
    found: list[Item] = []
    skipped = -1
    for at, item in enumerate(said):
        after = said[at + 1 : at + 3]
        if at == skipped:
            continue
        if item.kind == "word" and item.names & _SORTS and any(each.spot for each in after[:1]):
            continue
        if item.names == {"of"} and found and found[-1].names & _SORTS and after and after[0].spot:
            found.pop()
        elif _is_office(found, item, after):
            skipped = at + 1
        elif not (item.kind == "word" and item.names & _SORTS and at and said[at - 1].spot):
            found.append(item)
    return tuple(found)
