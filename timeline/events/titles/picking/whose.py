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
    """ "Four mills, including the one sold" in May: one of four mills was. So "among them one"."""
    among = next((w for w in tree.children(one, "prep") if w.low == "among"), None)
    link = among if among is not None and one.dep == "appos" else tree.head(one)
    if link.low not in {"including", "among"} or one.low not in _COUNTS:
        return []
    owner = tree.head(one if link == among else link)
    verb = next((word for word in (owner, *tree.above(owner)) if word.is_verb), owner)
    inner = tree.child(verb, "dobj", "attr", *SUBJECTS) or tree.child(verb, "prep") or owner
    ends = tree.child(inner, "pobj") if inner.dep == "prep" else inner
    every = (owner, *tree.above(owner), ends or owner)
    noun = next((word for word in every if word.tag == "NNS" and word.index < link.index), None)
    if noun is None:
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
