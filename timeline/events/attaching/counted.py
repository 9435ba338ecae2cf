"""From "six days after a storm burst the dams" to the day of the storm, counted from a date beside.

Of the two clauses that "after" or "before" joins, one has a date; the length leads to the other's.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from timeline.dating.resolving.steps import before
from timeline.dating.says import Before, Length, Shift, Unit
from timeline.events.attaching.attach import Anchor
from timeline.events.attaching.nouns import is_event_noun, is_premodifier
from timeline.events.parsing.grammar import SUBJECTS, Tree, Word
from timeline.model import Document, Mention, Precision, Span, When

COUNTED = "counted_from_a_clause"
"""The name of what stands here among the rules that heard a date."""
_LINKS = {"after": -1, "before": 1}
_FINE: dict[Unit, frozenset[Precision]] = {
    "day": frozenset({"day"}),
    "week": frozenset({"day"}),
    "fortnight": frozenset({"day"}),
    "month": frozenset({"day", "month"}),
    "year": frozenset({"day", "month", "year"}),
}
"""What may be counted from: days from a day, years from a year."""
_LOOSE = re.compile(
    r"\b(?:within|barely|hardly|less|more|least|most|up|over|under|nearly|almost)\b[^,]*$"
)
_LOOK_BACK = 20
_MEANT = frozenset({"would", "could", "might", "may", "will", "to"})


def counted(document: Document, tree: Tree, mentions: Sequence[Mention]) -> list[Anchor]:
    """The anchors of the lengths that lead from one dated clause of the tree to another."""
    dated = [each for each in mentions if each.when.interval is not None]
    lengths = (*mentions, *_ones(tree, mentions))
    found = (_counted(document, tree, each, dated) for each in lengths)
    return [anchor for anchor in found if anchor is not None]


def _ones(tree: Tree, mentions: Sequence[Mention]) -> Iterator[Mention]:
    """ "The year after", "the day before": one of them, which is no length by itself."""
    heard = {word.index for each in mentions for word in tree.inside(each.span)}
    for the, unit, link in zip(tree.words, tree.words[1:], tree.words[2:], strict=False):
        if the.low != "the" or link.low not in _LINKS or unit.index in heard:
            continue
        for name in _FINE:
            if name == unit.low:
                says, when = Length(1, name), When("DURATION", "")
                yield Mention(Span(the.start, unit.end), says, COUNTED, when)


def _counted(
    document: Document, tree: Tree, mention: Mention, dated: Sequence[Mention]
) -> Anchor | None:
    says, words = mention.says, tree.inside(mention.span)
    link = tree[words[-1].index + 1] if words and words[-1].index + 1 < len(tree) else None
    if not isinstance(says, Length) or says.amount is None or says.more or link is None:
        return None
    if link.low not in _LINKS or says.unit not in _FINE or mention.when.interval is not None:
        return None
    before = max(0, mention.span.start - _LOOK_BACK)
    if says.approximate or _LOOSE.search(document.text[before : mention.span.end]):
        return None
    told = _told(tree, tree.top(words), link)
    if told is None:
        return None
    after = tree.words[link.index + 1 :]
    stop = next((word.index for word in after if word.text == ","), len(tree))
    region = [word for word in tree.under(told) if link.index < word.index < stop]
    fit = [each for each in dated if each.when.precision in _FINE[says.unit]]
    near = [each for each in fit if any(word in region for word in tree.inside(each.span))]
    inside = [each for each in near if not _names_a_noun(tree, told, each)]
    if near and (not inside or told.dep == "pcomp"):
        return None
    earlier = [each for each in fit if each.span.end <= mention.span.start]
    way = _LINKS[link.low] * (-1 if _is_main(tree, words[0], told) else 1)
    if inside:
        verb = next((word for word in tree.above(told) if word.is_verb), None)
        return _anchor(mention, inside[0].when, -way, verb)
    if not earlier or _is_meant(tree, told) or _is_known(tree, told):
        return None
    return _anchor(mention, earlier[-1].when, way, told)


def _names_a_noun(tree: Tree, told: Word, mention: Mention) -> bool:
    """Whether a date only says which: "after she was declared winner of the 21 May election"."""
    words = tree.inside(mention.span)
    return is_premodifier(tree, words) and tree.head(tree.top(words)) != told


def _told(tree: Tree, length: Word, link: Word) -> Word | None:
    """The verb or the happening that stands after the link: "a week after winning in Oslo"."""
    above = tree.head(link) if link.dep == "mark" else tree.head(length)
    if above.is_verb and above.index > link.index and tree.child(above, *SUBJECTS) is not None:
        return above
    noun = tree.child(link, "pobj", "pcomp")
    told = noun is not None and (is_event_noun(noun) or (noun.dep == "pcomp" and noun.tag == "VBG"))
    return noun if told else None


def _is_main(tree: Tree, length: Word, told: Word) -> bool:
    """ "And the day after she was betrothed": the clause hangs on no other."""
    joined = length.index == 0 or tree[length.index - 1].low in {"and", "but"}
    return joined and told.is_verb and told.dep in {"ROOT", "conj"}


def _is_known(tree: Tree, told: Word) -> bool:
    """ "Thirteen months after the attack": nothing is told of it here."""
    kids = tree.children(told)
    return told.is_noun and len(kids) == 1 and kids[0].low == "the"


def _is_meant(tree: Tree, told: Word) -> bool:
    """Whether it was only to come: "before he was to take his seat", "before it would open"."""
    verbs = (told, *tree.children(told, "xcomp"))
    helpers = {word.low for verb in verbs for word in tree.children(verb, "aux")}
    return bool(helpers & _MEANT)


def _anchor(mention: Mention, of: When, way: int, head: Word | None) -> Anchor | None:
    says = mention.says
    if head is None or not isinstance(says, Length) or says.unit is None:
        return None
    shift = Shift(says.amount, says.unit, -1 if way < 0 else 1)
    when = before(Before(shift, says), of)
    if when is None or when.interval is None:
        return None
    counted_from = replace(mention, when=when, rule=COUNTED)
    return Anchor(counted_from, "verb" if head.is_verb else "noun", head, head)
