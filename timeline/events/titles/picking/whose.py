"""From one of several, or from what somebody led, to who did it: "Kern led the men who fled"."""

from dataclasses import replace

from timeline.events.lexicon.words import QUOTES
from timeline.events.parsing.grammar import RELATIVES, SUBJECTS, Tree, Word
from timeline.events.titles.phrases.phrases import phrase
from timeline.events.titles.phrases.restrictive import without_half_quotation

_OF = Word(-13, 0, 0, "of", "IN", "prep", -13)
_OWNS = Word(-14, 0, 0, "'s", "POS", "case", -14)
_LEADING = frozenset({"led", "commanded", "headed", "chaired", "captained"})
_COUNTS = frozenset({"one", "two", "three"})


def whose_deed(tree: Tree, head: Word, subject: Word | None, dates: frozenset[int]) -> list[Word]:
    """The words for who did it, where its own clause only says "the one" or "the forces that"."""
    if head.dep == "acl":
        return _one_of(tree, tree.head(head), dates)
    asked = head.dep == "relcl" and subject is not None and subject.tag in RELATIVES
    return _led_by(tree, tree.head(head), dates) if asked else []


def _one_of(tree: Tree, one: Word, dates: frozenset[int]) -> list[Word]:
    """ "Four mills, including the one sold" in May: one of four mills was."""
    link = tree.head(one)
    if link.low != "including" or one.low not in _COUNTS:
        return []
    owner = tree.head(link)
    ends = ("dobj", "attr", *SUBJECTS) if owner.is_verb else ("prep",)
    inner = owner if owner.tag == "NNS" else tree.child(owner, *ends)
    noun = tree.child(inner, "pobj") if inner is not None and inner.dep == "prep" else inner
    if noun is None or noun.tag != "NNS" or noun.index > link.index:
        return []
    end = max(at for at in range(link.index) if tree[at].text[0].isalnum())
    them = [w for w in phrase(tree, noun, dates) if w.index <= end]
    them += [w for w in tree.words[end + 1 : link.index] if w.text in QUOTES]
    first = replace(them[0], text=them[0].low) if them[0].tag in {"DT", "CD"} else them[0]
    return without_half_quotation([one, _OF, first, *them[1:]])


def _led_by(tree: Tree, noun: Word, dates: frozenset[int]) -> list[Word]:
    """ "Kern led the forces that took" Lund in 1644: Kern's forces took it."""
    verb = tree.head(noun)
    doer = tree.child(verb, "nsubj")
    led = noun.dep == "dobj" and verb.tag == "VBD" and verb.low in _LEADING
    if not led or doer is None or doer.tag != "NNP":
        return []
    them = [w for w in phrase(tree, noun, dates) if w.index <= noun.index and w.dep != "det"]
    return [*phrase(tree, doer, dates), _OWNS, *them]
