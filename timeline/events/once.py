"""From the events of a sentence to the same without one that only says another's title again."""

from collections.abc import Sequence
from itertools import takewhile
from operator import attrgetter

from timeline.events.attaching.attach import Anchor
from timeline.events.attaching.nouns import is_premodifier
from timeline.events.parsing.grammar import TILL, Tree
from timeline.model import Event

_AIMED = frozenset({"acl", "xcomp", "advcl"})
_REPORTING = frozenset({"said", "says", "reported", "reports"})


def each_once(tree: Tree, told: Sequence[tuple[Anchor, Event]]) -> list[Event]:
    """Without an event of a date that only stands near the verb of another with the same title.

    "The team was received in the stadium of 1896 that evening" tells of the evening. But what is
    signed on Monday "to build a line by 2029" is told of both. "The disaster", of Monday, says
    nothing beside "The disaster killed 21", of Monday too.
    """
    near = [event for anchor, event in told if _is_close(tree, anchor)]

    def again(event: Event, other: Event) -> bool:
        alike = (other.title, other.status) == (event.title, event.status)
        return alike and not _are_joined(tree, event, other)

    kept = [
        event for _, event in told if event in near or not any(again(event, each) for each in near)
    ]
    return [event for event in kept if not any(_begins(event, each) for each in kept)]


def _begins(event: Event, other: Event) -> bool:
    """Whether the title of one is no more than what another's of the same days opens with."""
    return event.interval == other.interval and other.title.startswith(f"{event.title} ")


def one_for_each(tree: Tree, found: list[Anchor]) -> tuple[Anchor, ...]:
    """One anchor for each happening and date; of two dates, one inside the other, the narrower.

    "On Thursday reported a second-quarter profit" is told of Thursday only.
    """
    names = [each for each in found if _names_only(tree, each)]
    told = [
        each
        for each in found
        if each not in names
        or not any(_is_of(tree, each, other) for other in found if other not in names)
    ]
    told = _without_reports(tree, told)
    return tuple(each for each in told if not any(_says_more(tree, other, each) for other in told))


def _is_of(tree: Tree, named: Anchor, other: Anchor) -> bool:
    """Whether one of two dates tells when, and the other names what it is for: "to attend"."""
    aim = named.head.tag == "VB" and other.inner in tree.above(named.head)
    return (other.head, other.gap) == (named.head, named.gap) or aim


def _names_only(tree: Tree, anchor: Anchor) -> bool:
    """Whether the date only tells which: "a second-quarter profit", "the 2012 award"."""
    words = tree.inside(anchor.mention.span)
    return anchor.kind == "verb" and bool(words) and is_premodifier(tree, words)


def _says_more(tree: Tree, other: Anchor, anchor: Anchor) -> bool:
    if other is not anchor and _says_again(tree, other, anchor):
        return True
    if other is anchor or other.head != anchor.head or other.gap != anchor.gap:
        return False
    if _is_bracketed(tree, anchor):
        return False
    mine, its = anchor.mention.when.interval, other.mention.when.interval
    if mine is None or its is None or not mine.holds(its):
        return False
    if anchor.mention.when.precision == "range" and _and_between(tree, anchor, other):
        return False
    return mine != its or other.mention.span < anchor.mention.span


def _says_again(tree: Tree, other: Anchor, anchor: Anchor) -> bool:
    """Whether brackets say a date again, "today (28 January)", and the other tells the deed."""
    first, then = sorted((other.mention, anchor.mention), key=attrgetter("span"))
    between = [w for w in tree.words if first.span.end <= w.start and w.end <= then.span.start]
    same = first.when.interval == then.when.interval and [w.text for w in between] == ["("]
    deeds = (other.kind == "verb", anchor.kind == "verb")
    return same and (deeds == (True, False) or (len(set(deeds)) == 1 and anchor.mention == then))


def _is_bracketed(tree: Tree, anchor: Anchor) -> bool:
    """Whether a date is that of one of several: "the sieges of Malta (1565) and Buda (1686)"."""
    words = tree.inside(anchor.mention.span)
    before = words[0].index - 1 if words else -1
    return anchor.kind == "noun" and before >= 0 and tree[before].text == "("


def _and_between(tree: Tree, one: Anchor, other: Anchor) -> bool:
    """ "From 2014 until 2019 and again from that year" tells of two times."""
    first, second = sorted((one.mention.span, other.mention.span))
    between = (w for w in tree.words if first.end <= w.start and w.end <= second.start)
    return any(word.low == "and" for word in between)


def _without_reports(tree: Tree, found: Sequence[Anchor]) -> list[Anchor]:
    """Without the saying of what has a day itself: "it begins Sunday, the army said Thursday".

    Nor is told until when what was decided on a day is to last: "agreed on Monday to stay until".
    """
    told = {each.head.index for each in found if each.kind == "verb"}
    return [
        each for each in found if not (_reports(tree, each, told) or _bounds(tree, each, found))
    ]


def _bounds(tree: Tree, anchor: Anchor, found: Sequence[Anchor]) -> bool:
    """Whether a date only ends what is to be done, of which the decision has a day of its own."""
    words = tree.inside(anchor.mention.span)
    if anchor.mention.signal not in TILL or anchor.kind != "verb" or not words:
        return False
    between = tree.words[anchor.head.index + 1 : words[0].index]
    aimed = any(word.tag in {"VB", "VBG"} and word.dep in _AIMED for word in between)
    return aimed and any(
        each.head == anchor.head and each is not anchor and each.mention.signal not in TILL
        for each in found
    )


def _reports(tree: Tree, anchor: Anchor, told: set[int]) -> bool:
    said = tree.child(anchor.head, "ccomp") if anchor.head.low in _REPORTING else None
    first = said is not None and said.index < anchor.head.index
    parts = (said, *tree.children(said, "conj")) if said is not None and first else ()
    return anchor.kind == "verb" and any(part.index in told for part in parts)


def _are_joined(tree: Tree, one: Event, other: Event) -> bool:
    """Whether "and" or "but" stands between the dates of two events, or nothing but commas."""
    first, last = sorted(event.evidence[0].mention for event in (one, other))
    between = [w for w in tree.words if first.end <= w.start < last.start]
    return any(w.tag == "CC" for w in between) or all(
        w.text == "," or w.tag == "CD" for w in between
    )


def _is_close(tree: Tree, anchor: Anchor) -> bool:
    """Whether a date hangs on no noun that its verb governs, or is one of a list."""
    words = tree.inside(anchor.mention.span)
    since = anchor.mention.signal == "since"
    if since and any(word.tag in {"JJS", "RBS"} for word in tree.under(anchor.head)):
        return False
    if anchor.kind != "verb" or not words or words[0].index < anchor.head.index:
        return True
    top = tree.top(words)
    over = list(takewhile(lambda word: word != anchor.head, tree.above(top)))
    inner = any(word.is_noun for word in over)
    clause = any(word.is_verb for word in over)
    joined = any(word.dep == "conj" or tree.child(word, "conj") for word in (top, *over))
    return clause or joined or not inner
