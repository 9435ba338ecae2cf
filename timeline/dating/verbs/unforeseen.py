"""Whether a time is that of what nobody foresaw, and so lies behind: "the Oct. 7 attacks"."""

import re

from timeline.dating.english.lexicon.happenings import UNFORESEEN
from timeline.dating.hearing.tokens import Tokens
from timeline.dating.verbs import cues
from timeline.dating.verbs.cues import any_of
from timeline.dating.verbs.plans import REACH
from timeline.model import Span
from timeline.patterns import later

_LED = (" the ", "The ", " a ", " an ", "A ", " this ", " that ")
_OF_IT = later(
    rf"(?P<whose>[’']s)?(?: (?!(?:and|or|but|to|for|in|on|at|by|of|was|were|is|are|the|an?)\b)"
    rf"[\w’'-]+){{0,2}} (?:{any_of(UNFORESEEN)})\b"
    r"(?! (?:trial|hearing|case|inquiry|inquest|verdict|sentencing|anniversary|memorial|ceremony|"
    r"commemorations?|drills?|tests?|exercises?)\b)"
)
"""After the time, which only tells which: "Sunday's bomb attack in Mora", no "murder trial"."""
_FEARED = later(
    r"\b(?:fear|warn|threat|plot|plan|predict|prevent|avoid|avert|simulat|rehears|commemorat)\w*"
    r"(?: [\w’'-]+){0,4} \Z"
    r"|\b(?:possible|potential|imminent|future|further|more|next|risk of|prepar\w+ for)"
    r"(?: [\w’'-]+){0,2} \Z"
    r"|\b(?:will|would|could|may|might|can|to) (?:be|see|face|bring|commit|carry out|launch|stage)"
    r"(?: [\w’'-]+){0,3} \Z",
    re.IGNORECASE,
)
"""Before what has not happened, or not yet: "warned of an attack on"."""


def befell(tokens: Tokens, span: Span, sentence: Span) -> bool:
    """Whether a time of a sentence is that of an attack or a disaster that has been."""
    start = max(sentence.start, span.start - REACH)
    words = cues.needed(tokens.between(start, span.start))
    return is_unforeseen(tokens.text, span, tokens.text[start : span.start], words)


def is_unforeseen(text: str, span: Span, leading: str, words: frozenset[str]) -> bool:
    """The same, of what leads to a time within `REACH`.

    `words` are the tokens before it that a cue needs.
    """
    led, behind = cues.UNFORESEEN.search(leading, words), _OF_IT.match(text, span.end)
    told = behind is not None and (behind["whose"] or text.endswith(_LED, 0, span.start))
    if not told and (led is None or led["known"]):
        return False
    return _FEARED.search(leading[: led.start() if led else None]) is None
