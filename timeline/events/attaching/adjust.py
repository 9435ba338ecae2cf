"""From the first anchors of a sentence to the final ones, now that each can see the others."""

from dataclasses import replace

from timeline.dating.resolving.joined import spanning
from timeline.days import Interval
from timeline.events.attaching.attach import DOERS, STAND_INS, Anchor, anchor_of
from timeline.events.attaching.never import never_over
from timeline.events.attaching.nouns import is_event_noun
from timeline.events.attaching.pairs import Pair, echoed, pair
from timeline.events.attaching.raised import raised
from timeline.events.attaching.same_day import same_day
from timeline.events.attaching.there import done_there
from timeline.events.attaching.when_clauses import endings, meanwhile, told_then
from timeline.events.parsing.grammar import (
    HAVE,
    OBJECTS,
    PREPOSITIONS,
    SUBJECTS,
    TILL,
    TIMING,
    Tree,
    Word,
)
from timeline.events.parsing.mends.gapping import remnant
from timeline.model import Mention

_JOINERS = frozenset({",", ";", "and", "or", "but", "then"})
_THEN = frozenset({"later", "earlier"})


def anchors(tree: Tree, mentions: tuple[Mention, ...]) -> tuple[Anchor, ...]:
    """The anchor of each mention of a sentence; a mention outside the tree has none."""
    first = [anchor_of(tree, mention) for mention in mentions]
    found = [anchor for anchor in first if anchor is not None]
    found = [_echoing(tree, anchor) for anchor in found]
    found = [_lasting(tree, never_over(tree, anchor)) for anchor in found]
    found = [_of_long_before(tree, found, anchor) for anchor in found]
    found = [_of_doer(tree, found, anchor) for anchor in found]
    found = [_followed(tree, told_then(tree, done_there(tree, found, anchor))) for anchor in found]
    found = [_until(tree, found, anchor) for anchor in raised(tree, found)]
    found = [meanwhile(tree, found, anchor) for anchor in found]
    gapped = [_gapped(tree, found, anchor) for anchor in found]
    gapped = [_left(tree, gapped, at) for at in range(len(gapped))]
    return (*gapped, *endings(tree, gapped), *same_day(tree, gapped))


def _of_doer(tree: Tree, found: list[Anchor], anchor: Anchor) -> Anchor:
    """ "The mutiny of 1857 ended the rule in 1858": the mutiny, as the end has its own date.

    "The tariff of 1828 was lowered in 1832": the first only says which.
    """
    noun, words = tree.subject(anchor.inner), tree.inside(anchor.mention.span)
    if anchor.kind != "verb" or noun is None or not words:
        return anchor
    own = tree.under(noun)
    same = (each for each in found if each.inner == anchor.inner)
    days = (each.mention for each in same if each.mention.when.kind == "DATE")
    others = (tree.inside(mention.span) for mention in days if mention != anchor.mention)
    apart = words[0] in own and any(each and each[0] not in own for each in others)
    named = words[0].index < noun.index and anchor.mention.when.precision != "day"
    told = apart and not (named and tree.child(noun, "poss") is None)
    if told and not is_event_noun(noun):
        link = tree.head(tree.top(words))
        which = (link.low, link.head) == ("of", noun.index)
        return replace(anchor, kind="label", head=noun, inner=noun) if which else anchor
    return (
        replace(anchor, kind="noun", head=noun, inner=noun) if told else anchor
    )  # "A 1976 strike".


def _until(tree: Tree, found: list[Anchor], anchor: Anchor) -> Anchor:
    """What began on its date and lasted until a dated happening: "from 1284 until her death in"."""
    days = anchor.mention.when.interval
    if anchor.mention.signal not in {"from", "since"} or anchor.kind != "verb" or days is None:
        return anchor
    if "/" in anchor.mention.when.edtf:
        return anchor  # "From 1950 to 1960" has ended.
    for end in found:
        last, ends = end.mention.when.interval, _ended_by(tree, end)
        if ends == anchor.head and last is not None and days.start < last.start:
            whole = spanning(anchor.mention.when, end.mention.when, Interval(days.start, last.end))
            return replace(anchor, mention=replace(anchor.mention, when=whole))
    return anchor


def _ended_by(tree: Tree, end: Anchor) -> Word | None:
    """What lasted until a happening, a noun or a clause: "until he stepped down on 11 June"."""
    link = tree.head(end.head) if end.kind == "noun" else tree.child(end.head, "mark")
    if link is None or link.low not in TILL:
        return None
    return tree.head(link) if end.kind == "noun" else tree.head(end.head)


def _followed(tree: Tree, anchor: Anchor) -> Anchor:
    """ "Lund fell on 5 May, followed by Mora on 9 May": Mora fell."""
    verb, words = anchor.inner, tree.inside(anchor.mention.span)
    if verb.low != "followed" or verb.dep not in {"advcl", "acl"} or not words:
        return anchor
    at = words[0].index - 1
    noun = tree[at - (tree[at].tag == "IN")]
    main = next((word for word in tree.above(verb) if word.is_finite), verb)
    led = tree.child(verb, "agent") is not None and verb.index < noun.index
    alone = main.tag == "VBD" and tree.child(main, "dobj", "attr", "acomp", "xcomp") is None
    if not (led and alone and noun.tag == "NNP") or tree.child(main, *SUBJECTS) is None:
        return anchor
    return replace(anchor, kind="verb", head=main, inner=main, gap=noun)


def _lasting(tree: Tree, anchor: Anchor) -> Anchor:
    """ "Rued the loss of men who have been held, some in irons, since May": they have been."""
    verb, words = anchor.inner, tree.inside(anchor.mention.span)
    if words and words[-1].low in _THEN and anchor.kind == "verb" and verb == anchor.head:
        link = tree.child(verb, "mark")
        main = tree.head(verb)
        then = link is not None and link.index == words[-1].index + 1 and verb.dep == "advcl"
        return replace(anchor, head=main, inner=main) if then and main.is_verb else anchor
    plain = anchor.mention.signal == "since" and anchor.kind == "verb" and words
    if not plain or verb.index > words[0].index or tree.child(verb, "aux") is not None:
        return anchor
    between = tree.words[verb.index + 1 : words[0].index]
    stands = (tree.head(w) for w in reversed(between) if w.dep == "aux" and w.low in HAVE)
    told = next((w for w in stands if w.tag == "VBN" and verb in tree.above(w)), None)
    return replace(anchor, head=told, inner=told) if told is not None else anchor


def _of_long_before(tree: Tree, found: list[Anchor], anchor: Anchor) -> Anchor:
    """A month or year behind a verb's own day: "were held on Monday over a theft in 2017"."""
    same = (each for each in found if each.inner == anchor.inner and each.kind == anchor.kind)
    first, when = next(same, anchor), anchor.mention.when
    day = first.mention.when
    if day.interval is None or when.interval is None or anchor.kind != "verb":
        return anchor
    later = first.mention.span < anchor.mention.span and when.interval.end < day.interval.start
    if not later or day.precision != "day" or when.precision not in {"month", "year"}:
        return anchor
    between = (
        w for w in tree.words if first.mention.span.end <= w.start < anchor.mention.span.start
    )
    deed = next((w for w in between if is_event_noun(w) and w.dep in OBJECTS), None)
    return anchor if deed is None else replace(anchor, kind="noun", head=deed, inner=deed)


def _gapped(tree: Tree, found: list[Anchor], anchor: Anchor) -> Anchor:
    """A noun that stands alone with its date after a full clause: ", Romania in 1916"."""
    if anchor.pair is not None:
        return anchor
    start = anchor.mention.span.start
    same = [
        other
        for other in found
        if other.mention.span.end <= start and other.inner == anchor.inner and other.kind == "verb"
    ]
    words = tree.inside(anchor.mention.span)
    if not same or not words:
        return anchor
    last = tree.inside(same[-1].mention.span)
    behind = max(last[-1].index, _named(tree, last)) + 1 if last else 0
    between = tree.words[behind : words[0].index]
    between = _without_aside(between)
    rest = [w for w in between if w.low not in _JOINERS and not _says_how(tree, w, between)]
    alone = [word for word in rest if word.tag not in PREPOSITIONS]
    opens = bool(between) and between[0].low in _JOINERS
    if opens and anchor.inner not in between and (both := pair(tree, anchor.inner, rest)):
        return _with_pair(tree, anchor, both)
    if (
        not opens
        or not alone
        or anchor.inner in between
        or not _starts_like(tree, anchor.inner, rest[0], alone[0])
    ):
        return anchor
    nouns = [word for word in alone if word.is_noun and word.dep not in {"compound", "nmod"}]
    nouns = nouns or [word for word in alone if word.text[0].isupper()]
    nouns = nouns or [word for word in alone if word.dep == "conj" and word.tag[:2] == "JJ"]
    led = next(
        (at for at, word in enumerate(alone) if at and word.index > alone[at - 1].index + 1), None
    )
    own = tuple(alone[:led])
    beside = {"conj", "appos", "dobj", "npadvmod"}
    nouns += [word for word in own if word.tag == "CD" and word.dep in beside]
    nouns += [word for word in own if word.tag[:2] == "JJ" and word.dep == "npadvmod"]
    nouns += [tree.top(own)] if own[0].is_noun or own[0].tag == "JJS" else []
    nouns += [own[0]] if own[0].low in STAND_INS | DOERS else []
    tops = [noun for noun in nouns if all(word in tree.under(noun) for word in own)]
    if (
        tops
        and tops[0] == tree.child(anchor.inner, *SUBJECTS)
        and anchor.inner.index > words[0].index
    ):
        return anchor  # It has the verb itself: "two weeks later, rescuers on Tuesday found her".
    return replace(anchor, gap=tops[0]) if tops else anchor


def _echoing(tree: Tree, anchor: Anchor) -> Anchor:
    """ "Joined in May, as did Chile in June": Chile joined."""
    told = echoed(tree, anchor.inner) if anchor.kind == "verb" else None
    if told is None:
        return anchor
    return _with_pair(tree, replace(anchor, head=told[0], inner=told[0]), told[1])


def _named(tree: Tree, date: tuple[Word, ...]) -> int:
    """Where what a date names ends: "the 1996 Mora Games"."""
    return tree.head(date[-1]).index if date[-1].dep in {"nummod", "compound", "nmod"} else 0


def _with_pair(tree: Tree, anchor: Anchor, both: Pair) -> Anchor:
    """The anchor of a clause that has two phrases and no verb."""
    top = tree.top(both[0] or both[1])
    gap = top if top.is_noun else (both[0] or both[1])[-1]
    return replace(anchor, gap=gap, pair=both)


def _says_how(tree: Tree, word: Word, between: tuple[Word, ...]) -> bool:
    """ "The south only in 1423", "and, finally, in Chad in": more of the date than of a noun."""
    above = tree.head(word)
    return word.tag == "RB" and not (above in between and above.tag[:2] in {"NN", "JJ"})


def _without_aside(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """ "And, after a long siege, Lund on 9 June": what stands between the commas is left out.

    So is "from there": "to Mora in May and from there to Lund in June"; and what ends the clause
    before: "in 2016, for her work, and the Lund Prize in 2017".
    """
    rest = range(2, len(words) - 1)
    ends = (at for at in rest if words[at].text == "," and words[at + 1].low == "and")
    if words[1:] and words[0].text == "," and words[1].tag in PREPOSITIONS:
        words = words[next(ends, 0) :]
    start = next((at for at, word in enumerate(words) if word.low not in _JOINERS), 0)
    if [word.low for word in words[start : start + 2]] == ["from", "there"]:
        words = (*words[:start], *words[start + 2 :])
    commas = [at for at, word in enumerate(words) if word.text == ","]
    joined = len(commas) > 1 and commas[-2] > 0 and words[commas[-2] - 1].low == "and"
    if not joined or words[commas[-2] + 1].low not in TIMING:
        return words
    return (*words[: commas[-2]], *words[commas[-1] + 1 :])


def _left(tree: Tree, found: list[Anchor], at: int) -> Anchor:
    """What is left of a clause behind its date: "became dean in 1946 and in 1958 rector"."""
    anchor = found[at]
    own = tree.inside(anchor.mention.span)
    if anchor.kind != "verb" or anchor.gap or not own:
        return anchor
    linked = any(w.tag == "CC" for w in tree.words[max(0, own[0].index - 3) : own[0].index])
    if not linked and not any(each.inner == anchor.inner for each in found[:at]):
        return anchor
    dates = frozenset(w.index for each in found for w in tree.inside(each.mention.span))
    words = remnant(tree, own[0].index, dates)
    if words and (both := pair(tree, anchor.inner, words)):
        return _with_pair(tree, anchor, both)
    top = tree.top(words) if words else None
    if top is None or top.is_verb or top.head != anchor.inner.index:
        return anchor
    ends = tree.child(top, "pobj") if top.tag in PREPOSITIONS else top
    return replace(anchor, gap=ends) if ends is not None else anchor


def _starts_like(tree: Tree, verb: Word, first: Word, noun: Word) -> bool:
    """Whether a noun without a verb starts bare, or with a preposition that the verb had before."""
    if first == noun:
        return True
    owned = [verb, *tree.children(verb, "dobj", "attr", "oprd")]
    links = [w for each in owned for w in tree.children(each, "prep", "dative", "agent")]
    return any(word.low == first.low for word in links)
