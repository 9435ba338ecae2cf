"""Whether a day that something lies "before" tells when it comes."""

from timeline.events.attaching.attach import Anchor
from timeline.events.parsing.grammar import BE, Tree, Word

_TO_COME = BE | {"expected", "due", "planned", "scheduled", "set"}


def is_last_day(tree: Tree, anchor: Anchor) -> bool:
    """ "Before the end of the year" tells by when something came."""
    words = {word.low for word in tree.inside(anchor.mention.span)}
    return anchor.mention.signal == "before" and bool(words & {"end", "close"})


def is_first_day(tree: Tree, anchor: Anchor) -> bool:
    """ "Not to reopen before 28 October": from then on, as "not until" then; not what "had not"."""
    head = anchor.head
    before = anchor.mention.signal == "before" and anchor.kind == "verb"
    had = any(word.low == "had" for word in tree.children(head, "aux"))
    return before and not had and denial(tree, head) is not None


def denial(tree: Tree, verb: Word) -> Word | None:
    """The "not" of a verb, or of what it leads to: "are not to reopen"."""
    told = tree.child(verb, "neg")
    led = tree.child(verb, "xcomp") if told is None and verb.low in _TO_COME else None
    return tree.child(led, "neg") if led is not None else told
