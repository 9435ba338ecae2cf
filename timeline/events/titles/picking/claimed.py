"""From the anchor of a date to that of who claimed, feared or was told what stands there."""

from dataclasses import replace

from timeline.events.attaching.attach import Anchor
from timeline.events.attaching.nouns import is_premodifier
from timeline.events.lexicon.words import CLAIMING, words
from timeline.events.parsing.grammar import BE, BOUNDING, SUBJECTS, Tree

_EXPECTED = words(
    "expectations expectation hopes fears speculation rumours rumors allegations suspicions doubts"
)
"""Nouns of what is not yet, or not, so."""
_ASSURED = frozenset({"told", "promised", "assured", "warned"})
"""What somebody was told "would" come need not have come."""


def claim(tree: Tree, anchor: Anchor) -> Anchor | None:
    """That of the claiming, where the anchor stands in what somebody only claims, or does not say.

    What has been done is no part of it: "thinks she found a painting stolen in May", "said that
    the 1991 pact was void", nor is what bounds it: "hopes to stay until the vote in May".
    """
    named = anchor.kind == "noun" and anchor.head.dep not in SUBJECTS
    bounds = tree.head(anchor.head).low in BOUNDING
    if named and (bounds or is_premodifier(tree, tree.inside(anchor.mention.span))):
        return None
    for word in (anchor.head, *tree.above(anchor.head)):
        above = tree.head(word)
        if (word.tag, word.dep) in {("VBN", "acl"), ("VBD", "relcl")}:
            return None
        if word.dep == "relcl" and any(w.tag == "VBD" for w in tree.children(word, "auxpass")):
            return None  # "Says it has retaken a town that was lost in May".
        verb = tree.head(above)
        awaited = above.is_noun and above.low in _EXPECTED and verb.is_finite
        if word.dep in {"acl", "relcl", "ccomp"} and awaited:
            told = tree.child(verb, *SUBJECTS) is not None and verb.index < above.index
            return replace(anchor, kind="verb", head=verb, inner=verb) if told else None
        if word.dep != "ccomp":
            continue
        if bounds and anchor.head.dep == "pcomp" and word.tag == "VBD":
            return None  # "Says he taught there before leaving in May".
        owner = tree.child(above, *SUBJECTS)
        owner = tree.subject(above) if above.dep == "conj" and owner is None else owner
        doubted = above.low in CLAIMING or tree.child(above, "neg") is not None
        would = any(each.low == "would" for each in tree.children(word, "aux"))
        doubted = doubted or (would and above.low in _ASSURED)
        cleft = owner is not None and owner.low == "it" and above.low in {"'s", *BE}
        if doubted and owner is not None and not cleft:
            finite = any(w.is_finite for w in (above, *tree.children(above, "aux", "auxpass")))
            told = owner.index < above.index < word.index and finite
            return replace(anchor, kind="verb", head=above, inner=above) if told else None
    return None
