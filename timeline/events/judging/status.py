"""From a clause and its days to its status: happened, ongoing or expected."""

from datetime import date

from timeline.events.attaching.attach import Anchor
from timeline.events.attaching.when_clauses import sets_scene
from timeline.events.lexicon.words import PLANNING, UNTIL, words
from timeline.events.parsing.grammar import HAVE, PRESENTS, Tree, Word
from timeline.model import Status, When

_FUTURE = frozenset({"will", "shall", "'ll", "’ll", "wo"})
_FORESEEING = ("expect", "forecast", "predict", "project", "anticipat", "foresee", "hop")
_SETTING = words(
    "promised planned scheduled announced set called expected forecast predicted projected"
)
"""Verbs after which "for 14 March" tells when something was to come."""


def status(tree: Tree, anchor: Anchor, when: When, published: date | None) -> Status:
    """What the clause claims, seen from the publication day where there is one."""
    chain = _chain(tree, anchor)
    if anchor.mention.signal == "for" and anchor.inner.low in _SETTING:
        return "expected"
    if _is_open(tree, anchor, chain):
        return "ongoing"
    if when.interval is not None and published is not None:
        if when.interval.start > published.toordinal():
            return "expected"
        gone = when.interval.end <= published.toordinal()
        if gone and (anchor.head.low == "agreed" or "published" not in _sources(when)):
            aimed = anchor.inner != anchor.head and anchor.head.low != "agreed"
            return "expected" if aimed and _planned(tree, chain) else "happened"
    ahead = (
        when.interval is not None
        and published is not None
        and when.interval.end > published.toordinal() + 1
    )
    looks = _planned(tree, chain) or _is_future(tree, anchor, chain, ahead)
    looks = looks or (ahead and _foresees(tree, chain))
    return "expected" if looks else "happened"


def _sources(when: When) -> frozenset[str]:
    return frozenset(source for _, source in when.implied)


def _chain(tree: Tree, anchor: Anchor) -> tuple[Word, ...]:
    """The verbs from the one under which the date stands up to the head of the title."""
    found = [anchor.inner]
    for word in tree.above(anchor.inner):
        if found[-1] == anchor.head:
            break
        if word.is_verb:
            found.append(word)
    return tuple(found)


def _is_open(tree: Tree, anchor: Anchor, chain: tuple[Word, ...]) -> bool:
    """Whether the clause is a state that still holds: "since 2019", "for 74 years"."""
    lasts = anchor.mention.signal == "for" and anchor.mention.when.kind == "DURATION"
    if anchor.mention.signal != "since" and not lasts:
        return False
    return any(is_present_perfect(tree, verb) or _is_present(tree, verb) for verb in chain)


def is_present_perfect(tree: Tree, verb: Word) -> bool:
    """Whether the verb stands under "has" or "have"."""
    helpers = {word.low for word in tree.children(verb, "aux", "auxpass")}
    return bool(helpers & HAVE)


def _is_present(tree: Tree, verb: Word) -> bool:
    helpers = tree.children(verb, "aux", "auxpass")
    return verb.tag in PRESENTS or any(word.tag in PRESENTS for word in helpers)


def _is_future(tree: Tree, anchor: Anchor, chain: tuple[Word, ...], ahead: bool) -> bool:
    """Whether the clause looks ahead; `ahead` tells that its days are not yet over."""
    for verb in chain:
        helpers = {word.low for word in tree.children(verb, "aux", "auxpass")}
        if helpers & _FUTURE:
            return True
        if "would" in helpers and "have" not in helpers and ahead:
            return True
    last = chain[-1]
    return anchor.mention.signal in UNTIL and _is_present(tree, last) and last.tag != "VBN"


def _foresees(tree: Tree, chain: tuple[Word, ...]) -> bool:
    """Whether somebody now says what will be: "expects growth in 2005", "is forecasting a loss"."""
    return any(verb.low.startswith(_FORESEEING) and _is_present(tree, verb) for verb in chain)


def _planned(tree: Tree, chain: tuple[Word, ...]) -> bool:
    """Whether the clause tells a plan: "is to meet", "plans to fly", "is due", "is expected".

    None is told by the way: "as it was preparing to leave in 1840, two of its men were killed".
    """
    return not sets_scene(tree, chain[-1]) and any(
        _plans(tree, chain, at) for at in range(len(chain))
    )


def plans_ahead(tree: Tree, anchor: Anchor) -> bool:
    """Whether somebody now plans it: "expect it to grow", "plans to fly"."""
    chain = _chain(tree, anchor)
    return len(chain) > 1 and chain[-1].tag in PRESENTS and _planned(tree, chain)


def _plans(tree: Tree, chain: tuple[Word, ...], at: int) -> bool:
    verb = chain[at]
    infinitive = any(kid.dep == "aux" and kid.tag == "TO" for kid in tree.children(verb))
    if infinitive and at + 1 < len(chain):
        governor = chain[at + 1]
        adjective = tree.child(governor, "acomp", "attr")
        sails = governor.low == "set" and tree.child(governor, "dobj") is not None
        return (
            (governor.low in PLANNING and not sails)
            or governor.low in {"is", "are"}
            or (adjective is not None and adjective.low in PLANNING)
        )
    ahead = tree.child(verb, "xcomp") if verb.low in {"is", "are"} else None
    if ahead is not None and any(kid.tag == "TO" for kid in tree.children(ahead, "aux")):
        return True  # "Peru this week is to meet Chad".
    complement = tree.child(verb, "acomp")
    if complement is not None and complement.low in {"due", "scheduled", "expected", "likely"}:
        return True
    helpers = {word.low for word in tree.children(verb, "auxpass")}
    return bool(helpers & {"is", "are"}) and verb.low in {"expected", "scheduled", "slated", "set"}
