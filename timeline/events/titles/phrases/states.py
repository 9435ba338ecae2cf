"""From a date beside a state to the words that tell the state: "in charge since May"."""

from timeline.events.attaching.attach import Anchor
from timeline.events.attaching.nouns import is_event_noun
from timeline.events.lexicon.words import words
from timeline.events.parsing.grammar import TILL, Tree, Word
from timeline.events.titles.phrases.asides import BREAKS
from timeline.events.titles.phrases.relating import PLACES_HELD

_RESOLVING = words("agreed voted decided resolved chose promised pledged vowed undertook")
HOLDING = words("held hold holds kept keep keeps retained occupied filled enjoyed maintained")
WORKING = Word(-6, 0, 0, "working", "VBG", "xcomp", -6)
"""What somebody was who "spent" a year "on a novel"."""
_ON = words(
    """road run move coast island isle farm estate ship front beach border bench streets sea lake
    hill mountain ranch plantation mainland continent staff board faculty ground sidelines stage
    case tour trip journey mission visit holiday voyage"""
)
"""On these nobody works."""
_IN = frozenset({"in", "at", "on", "under", "out"})


def state(tree: Tree, anchor: Anchor, subject: Word | None, dates: frozenset[int]) -> list[Word]:
    """What the subject was at that time, to be said after "was"; nothing where it did something."""
    held = _held(tree, anchor, dates) or _served(tree, anchor, dates)
    return held or _aside(tree, anchor, subject, dates) or _stay(tree, anchor)


def _held(tree: Tree, anchor: Anchor, dates: frozenset[int]) -> list[Word]:
    """ "Holt became head of Kern, a post he held" until May: head of Kern."""
    place, verb = tree.head(anchor.head), anchor.head
    if verb.dep != "relcl" or verb.low not in HOLDING or place.low not in PLACES_HELD:
        return []
    main = next((word for word in tree.above(place) if word.is_verb), verb)
    near = reversed(tree.words[main.index : place.index])
    ends = next(filter(None, (tree.child(w, "attr", "oprd") for w in near if w.is_verb)), None)
    led = next((w for w in tree.children(main, "prep") if w.low == "as"), None)
    told = ends or (tree.child(led, "pobj") if led is not None else None)
    if told is None or told.index > place.index or main.index > told.index:
        return []
    own = set(tree.under(place))
    return [w for w in tree.under(told) if w not in own and w.index not in dates and w.text != ","]


def _served(tree: Tree, anchor: Anchor, dates: frozenset[int]) -> list[Word]:
    """ "Was appointed president, serving until" 1870: president."""
    verb, main = anchor.head, tree.head(anchor.head)
    office = tree.child(main, "oprd", "attr")
    bare = tree.after(verb).low in TILL
    if (verb.low, verb.dep) != ("serving", "advcl") or office is None or not bare:
        return []
    return [word for word in tree.under(office) if word.index not in dates]


def _aside(tree: Tree, anchor: Anchor, subject: Word | None, dates: frozenset[int]) -> list[Word]:
    """ "Holt, in charge since May, did not wait": in charge; "a member since May"."""
    own = tree.inside(anchor.mention.span)
    if subject is None or not own or own[0].index > anchor.head.index or is_event_noun(subject):
        return []
    opens = next((w.index for w in reversed(tree.words[: own[0].index]) if w.text == ","), 0)
    ends = next((w.index for w in tree.words[own[-1].index :] if w.text == ","), 0)
    inside = tree.words[opens + 1 : ends]
    if inside and own[0].index == inside[0].index + 1 and inside[0].low == "in":
        return []  # "One, in 1811 in Lima, cost lives": when it cost them.
    close = opens - 1 in {word.index for word in (subject, *tree.under(subject))}
    holds = bool(inside) and (inside[0].low in _IN or tree[own[0].index - 1].low == "since")
    if not (holds and close and ends < anchor.head.index):
        return []
    plain = not any(word.is_verb for word in inside)
    return [word for word in inside if word.index not in dates] if plain else []


def _stay(tree: Tree, anchor: Anchor) -> list[Word]:
    """ "Holt spent" 1951 "in Chile", "spent" the winter "building ships", "on a boat": at work."""
    own = tree.inside(anchor.mention.span)
    time = tree.child(anchor.head, "dobj")
    if anchor.head.low != "spent" or time is None or time not in own:
        return []
    after = list(tree.words[own[-1].index + 1 :])
    end = next((n for n, w in enumerate(after) if w.text in BREAKS | {"."} or w.tag == "CC"), None)
    told = after[:end]
    if not told or told[0].tag not in {"VBG", "IN"}:
        return []
    thing = tree.child(told[0], "pobj") if told[0].low == "on" else None
    led = tree.child(thing, "det", "poss") if thing is not None and thing.tag == "NN" else None
    works = led is not None and thing is not None and thing.low not in _ON
    return [WORKING, *told] if works else told


def is_resolved(tree: Tree, head: Word) -> bool:
    """ "Peru voted on Monday to leave" in 2028: it was to leave then."""
    aimed = any(w.tag == "TO" for w in tree.children(head, "aux"))
    while aimed and head.dep == "conj" and tree.head(head).tag == "VB":
        head = tree.head(head)  # "To leave in May and to stop paying" in June.
    return aimed and head.dep == "xcomp" and tree.head(head).low in _RESOLVING
