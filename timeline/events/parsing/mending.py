"""From the tree of a small parser to one in which its known mistakes are mended, one by one."""

from __future__ import annotations

from timeline.events.parsing.grammar import Tree
from timeline.events.parsing.headless import headed
from timeline.events.parsing.miscast import recast
from timeline.events.parsing.reclaiming import reclaimed
from timeline.events.parsing.regrouping import regrouped
from timeline.events.parsing.rehanging import rehung
from timeline.events.parsing.rejoining import rejoined
from timeline.events.parsing.remnants import remnants
from timeline.events.parsing.repairs import repaired
from timeline.events.parsing.rereading import reread
from timeline.events.parsing.righting import righted
from timeline.events.parsing.settling import settled

_STEPS = (
    headed,
    recast,
    repaired,
    rejoined,
    reread,
    rehung,
    reclaimed,
    settled,
    regrouped,
    righted,
    remnants,
)
"""In this order: each may rest on what those before it put right."""


def mended(tree: Tree, dates: frozenset[int]) -> Tree:
    """The tree put right; `dates` are the indices of words that tell time."""
    for step in _STEPS:
        tree = step(tree, dates)
    return tree
