"""From "six days after a storm burst the dams" to the day of the storm, counted from a date beside.

Of the two clauses that "after" or "before" joins, one has a date; the length leads to the other's.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from timeline.dating.resolving.before import before
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
_SHORT = frozenset({"hour", "minute", "second"})
_LOOSE = re.compile(
    r"\b(?:within|barely|hardly|less|more|least|most|up|over|under|nearly|almost)\b[^,]*$"
)
_LOOK_BACK = 20
_MEANT = frozenset({"would", "could", "might", "may", "will", "to"})


def with_counted(
    document: Document, tree: Tree, mentions: Sequence[Mention], told: Sequence[Anchor]
) -> list[Anchor]:
    """The anchors told, and those of the lengths that lead from one dated clause to another.

    What a clause is counted from dates no clause: "left a week before the vote on 9 May".
    """
    again = [each for each in mentions if _says_again(tree, each)]
    dated = [each for each in mentions if each.when.interval is not None and each not in again]
    lengths = (*mentions, *_ones(tree, mentions))
    found = [each for length in lengths for each in _counted(document, tree, length, dated)]
    links = [link for length in lengths if (link := _link(tree, length))]
    kept = [each for each in told if not any(_is_behind(tree, each, link) for link in links)]
    kept = [each for each in kept if each.mention not in again]
    spans = {each.mention.span for each in kept}
    return kept + [each for each in found if each.mention.span not in spans]


def _says_again(tree: Tree, mention: Mention) -> bool:
    """Whether a length only tells its clause's day again: "on 3 May, a month after the vote"."""
    when = mention.when
    return when.interval is not None and when.precision != "range" and bool(_link(tree, mention))


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
) -> tuple[Anchor, ...]:
    says, link = mention.says, _link(tree, mention)
    if link is None or not isinstance(says, Length) or says.amount is None or says.more:
        return ()
    if says.unit not in _FINE or mention.when.precision == "range":
        return ()
    words = tree.inside(mention.span)
    before = max(0, mention.span.start - _LOOK_BACK)
    if says.approximate or _LOOSE.search(document.text[before : mention.span.end]):
        return ()
    told = _told(tree, tree.top(words), link)
    if told is None:
        return ()
    after = tree.words[link.index + 1 :]
    stop = next((word.index for word in after if word.text == ","), len(tree))
    end = next((word.index for word in after if word.is_verb and word != told), stop)
    under = tree.under(told)
    region = [word for word in after if word.index < stop and (word in under or word.index < end)]
    fit = [each for each in dated if each.when.precision in _FINE[says.unit]]
    near = [each for each in dated if any(word in region for word in tree.inside(each.span))]
    near = [each for each in near if each in fit or each.when.precision == "range"]
    inside = [each for each in near if not _names_a_noun(tree, told, each)]
    if near and (not inside or told.dep == "pcomp"):
        return ()
    earlier = [each for each in fit if each.span.end <= mention.span.start]
    beside = earlier and document.text[earlier[-1].span.end : mention.span.start] == ", "
    way = _LINKS[link.low] * (-1 if _is_main(tree, words[0], told) else 1)
    if inside:
        verb = next((word for word in tree.above(told) if word.is_verb), None)
        main = None if beside else _anchor(mention, inside[0].when, -way, verb)
        own = Anchor(inside[0], "verb" if told.is_verb else "noun", told, told)
        return (own,) if main is None else (main, own)
    if not earlier or _is_meant(tree, told) or _is_known(tree, told):
        return ()
    anchor = _anchor(mention, earlier[-1].when, way, told)
    return () if anchor is None else (anchor,)


def _link(tree: Tree, mention: Mention) -> Word | None:
    """The "after" or "before" behind a length of more than some hours of one day."""
    words = tree.inside(mention.span)
    if isinstance(mention.says, Length) and mention.says.unit in _SHORT:
        return None
    if not isinstance(mention.says, Length) or not words or words[-1].index + 1 >= len(tree):
        return None
    link = tree[words[-1].index + 1]
    return link if link.low in _LINKS else None


def _is_behind(tree: Tree, anchor: Anchor, link: Word) -> bool:
    """Whether a date stands with what something is counted from: "a week before its fair on"."""
    words = tree.inside(anchor.mention.span)
    if not words or not anchor.head.index < link.index < words[0].index:
        return False
    between = tree.words[link.index + 1 : words[0].index]
    return not any(word.is_verb or word.text in {",", ";"} for word in between)


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
