"""From the tree of a small parser to one in which its known mistakes are mended, kind by kind."""

from timeline.events.parsing.grammar import Tree
from timeline.events.parsing.mends import (
    across,
    afterwards,
    agreement,
    attachment,
    beside_dates,
    beside_names,
    bracketed,
    clauses,
    clefts,
    contact,
    contents,
    coordination,
    dated_doers,
    enclosed,
    fixtures,
    gapping,
    heads,
    idioms,
    inverted,
    opened,
    outcomes,
    owners,
    papers,
    parallel,
    passives,
    people,
    rows,
    signs,
    subjects,
    subordination,
    tags,
    telegraphic,
    torn,
    works,
)

_KINDS = (
    telegraphic,
    inverted,
    passives,
    contact,
    dated_doers,
    heads,
    signs,
    tags,
    fixtures,
    papers,
    works,
    people,
    subjects,
    torn,
    bracketed,
    idioms,
    opened,
    clefts,
    coordination,
    agreement,
    across,
    attachment,
    beside_names,
    outcomes,
    clauses,
    enclosed,
    beside_dates,
    contents,
    subordination,
    rows,
    owners,
    parallel,
    gapping,
    afterwards,
)
"""In this order: each may rest on what those before it put right."""


def mended(tree: Tree, dates: frozenset[int]) -> Tree:
    """The tree put right; `dates` are the indices of words that tell time."""
    for kind in _KINDS:
        tree = kind.mended(tree, dates)
    return tree
