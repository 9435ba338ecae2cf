"""From the dates of a sentence to all words that its title leaves out with them."""

from timeline.events.attaching.attach import Anchor
from timeline.events.lexicon.words import QUOTES, words
from timeline.events.parsing.grammar import Tree, Word
from timeline.events.parsing.mends.dated_doers import is_praised
from timeline.events.titles.picking.about import counted_from, did_so
from timeline.events.titles.picking.in_force import time_behind
from timeline.events.titles.picking.measured import measured
from timeline.events.titles.picking.terms import granted

_LEAST = 3
"""A sentence behind a label has more words."""
_BEHIND = frozenset({"alone", "onward", "onwards", "respectively"})
_OUTER = frozenset({"latest", "earliest"})
_BOUNDS = frozenset({"later", "earlier", "sooner"})
_ONES = frozenset({"one", "two", "three", "some", "several", "many"})
_WHOLE_OF = [["the", each, "of"] for each in ("day", "week", "month", "year")]
_SPANS = frozenset({"period", "years", "decade", "months"})
_OTHER = {"rather": "than", "instead": "of"}
_FAR = words("as far all the way going dating stretching reaching even right")
_DATELINE = 12
"""A dateline has fewer words."""


def undated(tree: Tree, anchor: Anchor, dates: frozenset[int]) -> frozenset[int]:
    """The indices of the dates, but those told all the same, and of what only leads to them."""
    deed = counted_from(tree, anchor)
    dates = (dates - _of_quotations(tree, anchor)) | _dateline(tree) | _label(tree, dates)
    dates -= {word.index for word in tree.under(deed)} if deed is not None else set()
    dates -= granted(tree, anchor) | measured(tree, anchor, dates)
    dates -= {at for at in dates if is_praised(tree, tree[at])}
    dates = (dates - _leading(tree, dates)) | _zones(tree, dates) | _alone(tree, dates)
    dates |= _months(tree, dates) | _counted_in(tree, dates) | _in_force(tree, dates)
    dates |= _another(tree, dates) | _reaching(tree, dates) | _done_so(tree, anchor)
    dates |= _behind(tree, anchor)
    if anchor.kind != "line":
        dates |= _times(tree, anchor, dates)
    after = (word for word in tree.words[1:] if word.index - 1 in dates)
    led = (w.index for w in after if w.tag == "POS" or (w.low == "to" and w.index + 1 in dates))
    return dates | set(led)


def _behind(tree: Tree, anchor: Anchor) -> set[int]:
    """What a noun has not of itself behind its date: "since independence in 1945 with a win"."""
    own = tree.inside(anchor.mention.span)
    if anchor.kind != "noun" or not own or own[0].index < anchor.head.index:
        return set()
    links = (w for w in tree.children(anchor.head, "prep") if w.index > own[-1].index)
    ends = [(link, tree.child(link, "pobj")) for link in links if link.low == "with"]
    loose = (link for link, end in ends if end is not None and _is_any(tree, end))
    return {word.index for link in loose for word in tree.under(link)}


def _is_any(tree: Tree, noun: Word) -> bool:
    return any(word.low in {"a", "an"} for word in tree.children(noun, "det"))


def _done_so(tree: Tree, anchor: Anchor) -> set[int]:
    """ "She was the first to cross it", which she did in 1932."""
    did = anchor.head
    return {word.index for word in tree.under(did)} if did_so(tree, did) is not None else set()


def _times(tree: Tree, anchor: Anchor, dates: frozenset[int]) -> set[int]:
    """How often it was, where each time is told by itself: "stopped twice, in 2021 and in 2023"."""
    head, own = anchor.head, {word.index for word in tree.inside(anchor.mention.span)}
    often = next((w for w in tree.children(head, "advmod") if w.low in {"twice", "thrice"}), None)
    others = {w.index for w in tree.under(head) if w.tag == "CD"} & (dates - own)
    return {often.index} if often is not None and others else set()


def _leading(tree: Tree, dates: frozenset[int]) -> set[int]:
    """What leads to a noun that only has a date before it: "at" that year's congress, "the"."""
    articles = {at for at in dates if tree[at].dep == "det" and tree[at].head not in dates}
    links = (tree[at] for at in dates if tree[at].tag == "IN")
    ends = ((link, tree.child(link, "pobj")) for link in links)
    led = {link.index for link, end in ends if end is not None and end.index not in dates}
    return articles | led


def _zones(tree: Tree, dates: frozenset[int]) -> set[int]:
    """What says by which clock a time is told: "Monday" Oslo time, "at 7 a.m." local time."""
    times = (word for word in tree.words if word.low == "time" and word.index - 1 not in dates)
    spans = (range(word.index - 1, word.index + 1) for word in times if word.index - 2 in dates)
    return {at for span in spans for at in span if tree[span[0]].tag in {"NNP", "JJ", "NN"}}


def _months(tree: Tree, dates: frozenset[int]) -> set[int]:
    """What says of a date how long it is: "in the month of" May, "during the period" 1914-18."""
    spans = (tree.words[max(0, at - 4) : at] for at in dates if at > 2)
    whole = (span for span in spans if [w.low for w in span[-3:]] in _WHOLE_OF)
    found = {word.index for span in whole for word in span if word != span[0] or word.tag == "IN"}
    for at in [word.index for word in tree.words[2:] if word.low in _SPANS]:
        led = tree[at - 1].low == "the" and tree[at - 2].tag == "IN"
        found |= {at - 2, at - 1, at} if led and at + 1 in dates else set()
    return found


def _counted_in(tree: Tree, dates: frozenset[int]) -> set[int]:
    """What counts the time of one of several in: "two deals, including one" last week."""
    ones = (word for word in tree.words[1:] if word.low in _ONES and word.index + 1 in dates)
    return {
        at for w in ones if tree[w.index - 1].low == "including" for at in (w.index - 1, w.index)
    }


def _in_force(tree: Tree, dates: frozenset[int]) -> set[int]:
    """ "Effective" before a date: "a ceasefire effective" Monday, "effective from" May."""
    words = (word for word in tree.words if word.low == "effective" and word.dep != "acomp")
    led = ((word, time_behind(tree, word)) for word in words)
    return {at for word, then in led if then in dates for at in range(word.index, then)}


def _another(tree: Tree, dates: frozenset[int]) -> set[int]:
    """When it was not: "in May" rather than in June, "instead of" at their meeting, in June."""
    found: set[int] = set()
    for first, than, link in zip(tree.words, tree.words[1:], tree.words[2:], strict=False):
        if _OTHER.get(first.low) != than.low or link.tag != "IN":
            continue
        at = link.index
        while at < len(tree) and tree[at].text[0].isalnum() and not tree[at].is_verb:
            at += 1
            more = at + 1 < len(tree) and tree[at].text == ","
            at += more and (at + 1 in dates or tree[at + 1].tag == "IN")
        found |= set(range(first.index, at))
    return found


def _reaching(tree: Tree, dates: frozenset[int]) -> set[int]:
    """How far back a date lies: "settled as far back as" 3000 BC, "as late as about" 1785.

    Or that it is a bound: "must be signed no later than" 3 May.
    """
    found: set[int] = set()
    for before, word, link in zip(tree.words, tree.words[1:], tree.words[2:], strict=False):
        at, end = word.index, link.index + (link.low in {"as", "to", "than"})
        back = word.low == "back" and before.low in _FAR
        when = word.low in {"late", "early"} and before.low == link.low == "as"
        bound = before.low in {"no", "not"} and word.low in _BOUNDS and link.low == "than"
        if not (back or when or bound) or dates.isdisjoint({end, end + when}):
            continue
        at -= bound
        while at and tree[at - 1].low in _FAR:
            at -= 1
        found |= set(range(at, end))
    return found


def _alone(tree: Tree, dates: frozenset[int]) -> set[int]:
    """What stands behind a date and says no more: "in August alone", "in May at the latest"."""
    found = {word.index for word in tree.words if word.low in _BEHIND and word.index - 1 in dates}
    for last in (word.index for word in tree.words[3:] if word.low in _OUTER):
        led = [word.low for word in tree.words[last - 2 : last]] == ["at", "the"]
        found |= {last - 2, last - 1, last} if led and last - 3 in dates else set()
    return found


def _dateline(tree: Tree) -> set[int]:
    """The words before the dash that ends a place: "OSLO (Reuters) - Norway", "Oslo – Rising"."""
    first = tree[0].text
    dashes = (w for w in tree.words[1:_DATELINE] if w.text in {"-", "–", "—", "--"})
    apart = (w for w in dashes if tree[w.index - 1].end < w.start or w.end < tree.after(w).start)
    dash = next((word.index for word in apart), 0)
    placed = len(first) > 2 and first.isupper() and first.isalpha()
    named = dash > 0 and all(word.tag == "NNP" for word in tree.words[:dash])
    if named and _parts(tree, tree[dash]):
        placed = placed or tree[dash + 1].text[0].isupper()
    placed = placed and not any(word.is_finite for word in tree.words[:dash])
    return set(range(dash + 1)) if placed and dash and dash + 1 < len(tree) else set()


def _label(tree: Tree, dates: frozenset[int]) -> set[int]:
    """The words between a date and a dash that a sentence follows: "1204 Siege - Lima fell"."""
    if len(tree) > 1 and tree[1].tag == "POS":
        return set()
    heading = tree.words[:_DATELINE]
    dash = next((w.index for w in heading if w.index not in dates and _parts(tree, w)), 0)
    before, after = tree.words[:dash], tree.words[dash + 1 :]
    tells = any(word.is_finite for word in after) and len(after) > _LEAST
    label = 0 in dates and dash and tells and not any(word.is_finite for word in before)
    return set(range(dash + 1)) if label else set()


def _parts(tree: Tree, word: Word) -> bool:
    """Whether a dash stands behind a word and a blank, or at a word's end before one."""
    if word.text[-1] not in "-–—" or not 0 < word.index < len(tree) - 1:
        return False
    apart = len(word.text) > 1 or tree[word.index - 1].end < word.start
    return apart and word.end < tree[word.index + 1].start


def _of_quotations(tree: Tree, anchor: Anchor) -> set[int]:
    """The words that somebody else said, which stand as they are: "Today is a great day"."""
    own = {word.index for word in tree.inside(anchor.mention.span)}
    marks = [word.index for word in tree.words if word.text in QUOTES]
    spans = [set(range(*each)) for each in zip(marks[::2], marks[1::2], strict=False)]
    return set().union(*(span for span in spans if span.isdisjoint(own)))
