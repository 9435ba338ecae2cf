"""From a title in which somebody speaks of "us", or whose head speaks, to one that tells whose."""

import re

from timeline.events.lexicon.people_words import MEN, WOMEN
from timeline.events.naming.doubt import may_act
from timeline.events.parsing.grammar import SUBJECTS, Tree, Word
from timeline.events.titles.phrases.phrases import core
from timeline.events.titles.writing.sound import LONGEST
from timeline.model import Document, Span
from timeline.patterns import later

_REACH = 600
"""Characters behind a date in which its quotation may end."""
_FIRST = re.compile(r"\b(?:[Ww]e|[Oo]ur|[Mm]y|I)\b")
_NAME = r"[A-Z][\w.'’-]+(?: (?:al|bin|de|van|von|el|[A-Z][\w.'’-]+)){1,3}"
_SPOKEN = later(
    rf"[^\"“”]*[,.!?][\"”],? (?:(?P<name>{_NAME})(?:, [^.\"“”]{{3,80}},)? (?:said|told)\b"
    rf"|said (?:[a-z'’ ]{{0,40}} )?(?P<other>{_NAME}))"
)
_ABOVE = "\n\n"
_OF = {"its": "it", "his": "he", "her": "she", "their": "they"}
_TAGS = {"it": ("NN", "NNP"), "they": ("NNS", "NNPS")}
"""What nouns a pronoun may stand for; "he" is somebody."""


def spoken_by(document: Document, sentence: Span, mention: Span, line: str) -> str:
    """The title with the speaker before it, where somebody speaks of "us" whom it does not name."""
    before = document.text[sentence.start : mention.start]
    inside = sum(map(before.count, '"“”')) % 2 == 1
    if not inside or ": " in line or not _FIRST.search(line):
        return line
    found = _SPOKEN.match(document.text[mention.end : mention.end + _REACH].split(_ABOVE)[0])
    name = (found["name"] or found["other"]).rstrip(".") if found else ""
    said = line if line.startswith(("I ", "I'", "I’")) else line[0].lower() + line[1:]
    told = f"{name}: {said}"
    return told if name and len(told) <= LONGEST else line


def of_speaker(tree: Tree, words: list[Word]) -> dict[int, str]:
    """ "Its head said: the firm made a loss": "the firm's head said: it" did."""
    colon = next((at for at, word in enumerate(words) if word.text == ":"), 0)
    own = words[0] if colon and words[0].tag == "PRP$" else None
    doer = next((word for word in words[colon + 1 :] if word.dep in SUBJECTS), None)
    if own is None or doer is None or doer.index < 0 or own.low not in _OF:
        return {}
    kind = _OF[own.low]
    led = tree.child(doer, "det", "poss")
    fits = doer.tag in _TAGS.get(kind, ("NNP", "NN"))
    fits = fits and (kind in _TAGS or doer.tag == "NNP" or may_act(doer) or doer.low in MEN | WOMEN)
    if not fits or (led is not None and led.low != "the"):
        return {}
    name = core(tree, doer)
    said = " ".join(word.text for word in name)
    whose = {own.index: said[:1].upper() + said[1:]}
    alone = words[colon + 1 : colon + 2 + len(name)][:-1] == name
    more = any(word.head == doer.index and word not in name for word in words)
    torn = tree.child(tree.head(doer), "ccomp")  # "The boy found in a well is" safe.
    more = more or (torn is not None and tree.child(torn, *SUBJECTS) is None)
    again = {**dict.fromkeys((w.index for w in name), ""), name[0].index: kind}
    return {**whose, **again} if alone and not more else whose
