"""From the tree of a small parser to one in which its known mistakes are mended, kind by kind."""

from __future__ import annotations

from timeline.events.parsing.grammar import Tree
from timeline.events.parsing.mends import (
    agreement,
    attachment,
    auxiliaries,
    beside_dates,
    circumstances,
    clauses,
    coordination,
    enclosed,
    gapping,
    heads,
    opened,
    people,
    relatives,
    said,
    subjects,
    subordination,
    tags,
)

_KINDS = (
    heads,
    tags,
    said,
    people,
    subjects,
    opened,
    coordination,
    agreement,
    attachment,
    clauses,
    enclosed,
    beside_dates,
    auxiliaries,
    relatives,
    subordination,
    circumstances,
    gapping,
)
"""In this order: each may rest on what those before it put right."""


def mended(tree: Tree, dates: frozenset[int]) -> Tree:
    """The tree put right; `dates` are the indices of words that tell time."""
    for kind in _KINDS:
        tree = kind.mended(tree, dates)
    return tree
