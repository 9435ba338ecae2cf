"""From anchors to the verbs that they lean on: "plans to fly" in May, ", killing 12" on Monday."""

from dataclasses import replace

from timeline.events.attaching.attach import Anchor
from timeline.events.parsing.grammar import (
    BE,
    SUBJECTS,
    TILL,
    TIMING,
    Tree,
    Word,
    adds_deed,
    is_alternative,
    shares_end,
)

_UNFINISHED = frozenset({"VBG", "VBN", "VB"})
_AT_LAST = frozenset({"finally", "eventually", "ultimately", "later", "subsequently", "then"})


def raised(tree: Tree, found: list[Anchor]) -> list[Anchor]:
    """Where a date stands under "plans to fly" or ", killing 12", the governing verb is told."""
    placed = (each for each in found if each.mention.when.interval is not None)
    theirs = {each.inner.index for each in placed if each.mention.when.kind != "DURATION"}
    told = []
    for anchor in found:
        head = anchor.head
        if anchor.kind == "verb" and _only_came(tree, anchor):
            told.append(replace(anchor, head=tree.head(head), inner=tree.head(head)))
            continue
        if head.low == "follows" and tree[head.index - 1].low == "as":
            told.append(replace(anchor, head=tree.head(head), inner=tree.head(head)))
            continue  # "They admitted women as follows: Lund, 1850; Mora, 1856".
        until = anchor.mention.signal in TILL and (head.tag, head.dep) == ("VBG", "advcl")
        governor = _governor(tree, head) if anchor.kind == "verb" and not until else None
        if governor is not None and _was_for_deed(governor, anchor):
            governor = None
        while governor is not None and governor.index not in theirs:
            head = governor
            governor = _governor(tree, head)
        own = governor is not None and _follows(tree, anchor.head) and not _finite(tree, head)
        told.append(anchor if own or head == anchor.head else replace(anchor, head=head))
    return told


def _was_for_deed(verb: Word, anchor: Anchor) -> bool:
    """ "Was convicted of taking bribes from 1995 to 2003": the taking went on so long."""
    return verb.low == "convicted" and anchor.mention.when.precision == "range"


def _only_came(tree: Tree, anchor: Anchor) -> bool:
    """ "As Monday dawned, crowds marched": what the day did is no more than when they did."""
    verb, day = anchor.head, tree.subject(anchor.head)
    own = day is not None and day in tree.inside(anchor.mention.span)
    return own and verb.dep == "advcl" and tree.child(verb, "mark", "advmod") is not None


def _follows(tree: Tree, verb: Word) -> bool:
    """ "Retired on Monday to weigh it, giving its verdict" in May: what it did then."""
    return (verb.dep, verb.tag) == ("advcl", "VBG") and tree[verb.index - 1].text == ","


def _governor(tree: Tree, verb: Word) -> Word | None:
    """The verb that a verb without a subject leans on."""
    above = tree.head(verb)
    if shares_end(tree, verb):
        return above
    if verb.dep == "ccomp" and verb.tag in {"VBN", "VB"} and not _finite(tree, verb):
        return above if above.is_verb else None
    if verb.tag == "VBN" and _is_said_of(tree, verb, above):
        return None
    if verb.dep == "xcomp" and above.tag.startswith("JJ"):
        above = tree.head(above)
    if above == verb or tree.child(verb, *SUBJECTS) is not None:
        return None
    doing = verb.dep == "conj" and verb.tag == above.tag == "VBG" and not _in_turn(tree, verb)
    if doing or (above.is_verb and is_alternative(tree, verb)):
        return above
    if (verb.dep, verb.tag) == ("conj", "VB") and not tree.child(verb, "aux"):
        aimed = any(word.tag == "TO" for word in tree.children(above, "aux"))
        if above.tag == "VBD" or (above.tag == "VB" and aimed):
            return above  # "Fought back to beat Roe and take the cup": no "take" without "to".
    adds = above.low in TIMING or adds_deed(tree, above)
    if verb.dep == "pcomp" and verb.tag == "VBG" and not adds:
        above = tree.head(above)
    elif verb.dep in {"acl", "relcl"} and any(
        word.tag == "TO" for word in tree.children(verb, "aux")
    ):
        above = next((word for word in tree.above(verb) if word.is_verb), above)
    elif verb.dep != "xcomp" and not _trails(tree, verb, above):
        return None
    return above if above.is_verb else None


def _in_turn(tree: Tree, verb: Word) -> bool:
    """ "Before moving to Mora and marrying in 1839": what was done after is told by itself.

    "Before buying a mill and building a dam in 1839" tells of both as one.
    """
    first = tree.head(verb)
    link, both = tree.head(first), tree.child(first, "dobj") and tree.child(verb, "dobj")
    return first.dep == "pcomp" and (link.low == "after" or (link.low == "before" and not both))


def _is_said_of(tree: Tree, verb: Word, above: Word) -> bool:
    """ "Acme is a maker of pumps, first sold as Kern's" in 1851: sold then, a maker now."""
    what = tree.child(above, "attr")
    apart = tree[tree.under(verb)[0].index - 1].text == ","
    noun = what is not None and (what.is_noun or what.tag == "CD")
    told = noun and what is not None and what.index < verb.index
    return apart and above.low in BE and told


def _trails(tree: Tree, verb: Word, above: Word) -> bool:
    """Whether a participle or infinitive follows the verb it belongs to: ", killing 12".

    What had been done before is told by itself, ", having slowed to 6% in May", and what was done
    after it: ", eventually moving to Lima in 1950".
    """
    before = any(word.low == "having" for word in tree.children(verb, "aux"))
    after = any(w.low in _AT_LAST and w.index < verb.index for w in tree.children(verb, "advmod"))
    after = after or (above.low in BE and verb.tag == "VBG")  # "Was a student, receiving" a prize.
    trails = verb.dep == "advcl" and verb.tag in _UNFINISHED and not (before or after)
    return trails and verb.index > above.index


def _finite(tree: Tree, verb: Word) -> bool:
    return any(word.is_finite for word in (verb, *tree.children(verb, "aux", "auxpass")))
