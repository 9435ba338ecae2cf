"""From a verb of which the subject is a time to the words of what the time brought."""

from dataclasses import replace
from itertools import takewhile

from timeline.events.attaching.attach import Anchor
from timeline.events.attaching.nouns import is_event_noun
from timeline.events.parsing.grammar import RELATIVES, SUBJECTS, Tree, Word
from timeline.events.titles.phrases.asides import bracketed
from timeline.events.titles.phrases.copulas import copula_of
from timeline.events.titles.phrases.past import past_of
from timeline.events.titles.phrases.phrases import core, phrase
from timeline.events.titles.phrases.restrictive import RANKS

_COURSES = frozenset({"case", "season", "campaign", "series", "sentencing"})
_ACTING = frozenset({"acl", "pcomp", "ccomp", "advcl"})
_EMPTY = frozenset({"that", "this", "these", "those", "it", "they"})
_FOR = Word(-2, 0, 0, "for", "IN", "prep", -2)
_INCLUDING = frozenset({"included", "includes", "include", "including"})


def brought(tree: Tree, head: Word, dates: frozenset[int]) -> list[Word]:
    """What a time brought: "1989 saw the fall of the wall", "brought an end to" a strike."""
    if seen := _seen(tree, head, dates) or _once(tree, head, dates):
        return seen
    came = tree.child(head, "dobj", "attr", "oprd")
    for agent in tree.children(head, "agent", "prep"):
        came = came or tree.child(agent, "pobj")
    if came is not None and came.index in dates:
        return []  # "The fourth quarter ended on 2 January".
    if came is not None and came.tag in {"DT", "PRP"}:
        return [came, head]
    if came is None:
        return list(tree.under(head))
    said = phrase(tree, came, dates)
    ends = tree.children(head, "prep", "dative") if came.dep == "dobj" else ()
    more = [tree.under(each) for each in ends if each.low == "to" and each.index > came.index]
    return [*said, *(word for each in more[:1] for word in each if word.index not in dates)]


def seen_by(tree: Tree, head: Word, subject: Word, dates: frozenset[int]) -> list[Word]:
    """What a trial or a match saw happen, for neither sees: "the case saw Roe jailed"."""
    seeing = subject.low in _COURSES or is_event_noun(subject)
    return _seen(tree, head, dates) if seeing else []


def _once(tree: Tree, head: Word, dates: frozenset[int]) -> list[Word]:
    """ "May marked the first time that it was used": it was used for the first time."""
    time = tree.child(head, "dobj", "attr")
    which = tree.child(time, "amod") if time is not None and time.low == "time" else None
    deed = tree.child(time, "relcl", "acl") if which is not None and time is not None else None
    who = tree.children(deed, *SUBJECTS) if deed is not None else ()
    doer = next((word for word in who if word.tag not in RELATIVES), None)
    if time is None or which is None or deed is None or doer is None:
        return []
    if which.low not in RANKS:
        return []
    lead = phrase(tree, doer, dates)
    left = {*tree.under(doer), *tree.children(deed, "mark")}
    gone = bracketed(tree, deed) | dates
    body = [word for word in tree.under(deed) if word not in left and word.index not in gone]
    body = [word for word in body if word.tag not in RELATIVES and word.low not in {"that", "ever"}]
    the = [word for word in tree.under(time) if word.index <= time.index and word.dep != "mark"]
    return [*lead, *body, _FOR, *the]


def _seen(tree: Tree, head: Word, dates: frozenset[int]) -> list[Word]:
    """ "The 1980s saw the country opened", "saw the club win": it was opened, it won.

    "Saw it growing": it was growing.
    """
    if head.low not in {"saw", "sees"}:
        return []
    doer, deed = tree.child(head, "dobj"), tree.child(head, "ccomp")
    doing = _doing(tree, head, doer) if doer is not None else None
    if doing is None:
        doer = tree.child(deed, *SUBJECTS) if deed is not None else None
    deed = doing or deed
    if deed is None or doer is None or doer.tag == "PRP":
        return []
    lead = phrase(tree, doer, dates)
    if doing is not None:
        lead = [w for w in tree.words[lead[0].index : doing.index] if w.index not in dates]
    rest = [w for w in tree.under(deed) if w not in lead and w.index not in dates]
    was = [copula_of(doer)] if deed.tag in {"VBN", "VBG"} else []
    won = replace(deed, text=past_of(deed.low), tag="VBD") if deed.tag == "VB" else deed
    return [*lead, *was, *(won if word == deed else word for word in rest)]


def _doing(tree: Tree, head: Word, doer: Word) -> Word | None:
    """What those seen were doing: "saw crowds of fans queuing", "police with dogs searching"."""
    inner = (w for w in tree.under(head) if w.index > doer.index)
    near = takewhile(lambda word: word.text not in {",", ";", "–", "—"}, inner)
    deed = next((w for w in near if w.tag == "VBG" and w.dep in _ACTING), None)
    if deed is None or deed.dep != "acl":
        return deed
    ofs = takewhile(lambda word: word != doer, (tree.head(deed), *tree.above(tree.head(deed))))
    one = all(word.low == "of" or word.is_noun for word in ofs)
    return deed if one and not is_event_noun(doer) else None


def included_in(tree: Tree, anchor: Anchor) -> Word | None:
    """What "that included": "operations on her wrist" in 2022."""
    verb = anchor.head
    subject = tree.subject(verb) if anchor.kind == "verb" and verb.low in _INCLUDING else None
    empty = subject is not None and subject.low in _EMPTY
    return tree.child(verb, "dobj") if empty and anchor.gap is None else None


def members(tree: Tree, anchor: Anchor, subject: Word | None, dates: frozenset[int]) -> list[Word]:
    """What it included as well: "and (operations) on her shoulder" last year."""
    told = tree.child(anchor.head, "dobj")
    empty = subject is not None and subject.low in _EMPTY and anchor.head.low in _INCLUDING
    if not empty or told is None or anchor.gap is None:
        return []
    link = tree.head(anchor.gap)
    led = [link] if link.tag == "IN" else []
    return [*core(tree, told), *led, *phrase(tree, anchor.gap, dates)]
