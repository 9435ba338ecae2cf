"""From ", when" behind a date to what happened then: "a free city until 1846, when it fell"."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from timeline.days import parse_iso
from timeline.events.attaching.attach import Anchor
from timeline.events.lexicon.words import words
from timeline.events.parsing.grammar import BE, HAVE, SUBJECTS, Tree, Word
from timeline.model import Mention, Precision, When

_EDGES = frozenset({"until", "till", "since"})
_BOUNDS = frozenset({"after", "before", "prior to"})
"""Before a date which these only pass by: "after 1368, when the khan fled, it was weak"."""
_LINKS = frozenset({"after", "at", "from", "upon"})
"""Before "which" these open the clause, too."""
_MEANWHILE, _WAS = frozenset({"as", "while", "when"}), frozenset({"was", "were"})
TIMES = frozenset({"day", "night", "evening", "week", "month", "year"})
_STANDING = frozenset(
    {"existed", "stood", "remained", "stayed", "lay", "looked", "seemed", "dates", "dated"}
)
"""Verbs of how things were."""
_GOING = frozenset({"goes", "go", "went", "extends", "extended", "reaches", "reached", "stretches"})
_STAND_INS = frozenset({"that", "those"})
_RECALLING = words(
    """remember remembers remembered recall recalls recalled forget forgets forgot forgotten
    talk talks talked speak speaks spoke dream dreams dreamt tell tells told think thinks hark harks
    harked cite cites cited mention mentions mentioned reminded reminds remind"""
)
"""Verbs of those who think of a time: "talks of 1990, when Roe won"."""
_TRACING = frozenset({"trace", "traces", "traced"})
_PRECISIONS: dict[int, Precision] = {
    len("1846"): "year",
    len("1846-11"): "month",
    len("1846-11-16"): "day",
}


def endings(tree: Tree, found: Iterable[Anchor]) -> Iterator[Anchor]:
    """The clauses that ", when" opens after the last or first day of a state, with that day."""
    for anchor in found:
        verb, mention = ending(tree, anchor.mention), anchor.mention
        if verb is None or verb == anchor.head:
            continue
        when = _last(mention.when) if mention.when.precision == "range" else mention.when
        edge = mention.signal in _EDGES | _BOUNDS or mention.when.precision == "range"
        if edge and when is not None:
            yield Anchor(replace(mention, when=when, signal=""), "verb", verb, verb)


def ending(tree: Tree, mention: Mention) -> Word | None:
    """The verb of the clause that ", when", ", after which" or ", the day" opens after a date."""
    own = tree.inside(mention.span)
    opens = not own and mention.span.end <= tree[0].start and tree[0].low == "when"
    if opens and mention.signal in _EDGES | _BOUNDS:
        opened = tree.head(tree[0])
        return opened if opened.is_verb else None
    at = own[-1].index + 1 if own else len(tree)
    back = bool(own) and own[0].index > 1 and tree[own[0].index - 2].low == "back"
    edge = mention.signal in _EDGES or back  # "Goes back to 1724 when" it was founded.
    at -= at + 2 < len(tree) and tree[at].low == "when" and edge
    if at + 2 >= len(tree) or (tree[at].text != "," and tree[at + 1].low != "when"):
        return None
    if tree[at + 1].low == "the" and tree[at + 2].low in TIMES:
        told = tree.child(tree[at + 2], "relcl")
        return told if told is not None and tree.child(told, *SUBJECTS) is not None else None
    which = tree[at + 2].low == "which" and tree[at + 1].low in _LINKS
    if not which and tree[at + 1].low != "when":
        return None
    verb = next((word for word in tree.above(tree[at + 1 + which]) if word.is_verb), None)
    return verb if verb is not None and verb.index > at else None


def told_then(tree: Tree, anchor: Anchor) -> Anchor:
    """ "Unlike the mood of Monday, when Roe left", "was quiet in 1812, when": what happened then.

    A noun that has the day tells nothing by itself, nor does how things stood.
    """
    own = tree.inside(anchor.mention.span)
    link = tree.head(tree.top(own)) if own else anchor.head
    verb = ending(tree, anchor.mention)
    if verb is None or anchor.head.index > link.index:
        return anchor
    named = link.low == "of" and (tree.head(link).is_noun or tree.head(link).low in _STAND_INS)
    named = (named and anchor.kind in {"verb", "label"}) or _is_recalled(tree, link)
    edged = anchor.mention.signal in _EDGES or anchor.mention.when.precision == "range"
    plain = anchor.kind == "verb" and not edged
    stood = plain and _is_state(tree, anchor.head) and not _is_state(tree, verb)
    return replace(anchor, kind="verb", head=verb, inner=verb) if named or stood else anchor


def _is_recalled(tree: Tree, link: Word) -> bool:
    """ "Those who remembered 8 May 2004, when it fell", "talks of 1990, when": what fell then."""
    over = tree.head(link) if link.low in {"of", "about", "to"} else link
    return over.low in _RECALLING and (over != link or link.is_verb)


def meanwhile(tree: Tree, found: Sequence[Anchor], anchor: Anchor) -> Anchor:
    """ "As the fleet was about to leave in 1840, two of its men were killed": what came then."""
    verb, main = anchor.head, tree.head(anchor.head)
    if anchor.kind != "verb" or not sets_scene(tree, verb) or verb.index > main.index:
        return anchor
    past = main.tag in {"VBD", "VBN"} and tree.child(main, *SUBJECTS) is not None
    free = all(each.head != main and each.inner != main for each in found)
    free = free and (anchor.inner == verb or not anchor.mention.when.implied)  # "To fly on Friday".
    return replace(anchor, head=main, inner=main) if past and free else anchor


def sets_scene(tree: Tree, verb: Word) -> bool:
    """Whether a clause only tells what was going on: "as the fleet was preparing to leave"."""
    led = any(word.low in _MEANWHILE for word in tree.children(verb, "mark", "advmod"))
    going = verb.tag == "VBG" and any(w.low in _WAS for w in tree.children(verb, "aux"))
    ready = tree.child(verb, "acomp") if verb.low in _WAS else None
    about = ready is not None and ready.low in {"about", "ready"}
    return verb.dep == "advcl" and led and (going or about)


def _is_state(tree: Tree, verb: Word) -> bool:
    """Whether a verb tells how things were or are, not what was done: "existed", "was French".

    So does a perfect, which is of no day that is over: "have gone back to the mood of May, when".
    """
    lasting = any(helper.low in HAVE for helper in tree.children(verb, "aux"))
    back = verb.low in _GOING and any(kid.low == "back" for kid in tree.children(verb))
    back = back or verb.low in _TRACING
    return lasting or back or ((verb.low in BE or verb.low in _STANDING) and verb.tag != "VBG")


def _last(when: When) -> When | None:
    """The end of a range, as it was told: "1846-11" of "1815/1846-11"."""
    end = when.value.split("/")[-1]
    precision = _PRECISIONS.get(len(end))
    if precision is None or not end.replace("-", "").isdigit():
        return None
    return replace(when, value=end, edtf=end, interval=parse_iso(end), precision=precision)
