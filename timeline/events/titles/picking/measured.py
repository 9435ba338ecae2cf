"""From "since" after a superlative to the time that the title then tells: "the highest since"."""

from timeline.events.attaching.attach import Anchor
from timeline.events.parsing.grammar import Tree
from timeline.events.titles.fitting.complements import is_superlative_since


def measured(tree: Tree, anchor: Anchor, dates: frozenset[int]) -> set[int]:
    """The words of a time without which more is said: "the highest finish" since 1948."""
    own = {word.index for word in tree.inside(anchor.mention.span)}
    found: set[int] = set()
    for link in (word for word in tree.words[1:-1] if is_superlative_since(tree, word)):
        at = link.index + 1
        while at in dates:
            at += 1
        span = set(range(link.index, at))
        found |= span if own.isdisjoint(span) else set()
    return found
