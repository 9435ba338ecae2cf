"""Whether a verb of the past stands right beside a time: "broke out on 5 January"."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from timeline.dating.english.lexicon import verbs
from timeline.dating.english.lexicon.happenings import COMING, TIMED, UNFORESEEN
from timeline.dating.verbs import cues
from timeline.dating.verbs.verbforms import Tense, Verb, first_tense, last_tense
from timeline.model import Span
from timeline.patterns import later

STANDS_NEAR = 30
"""Characters: a verb that puts the time beside it ahead stands at most this far before it."""
_OPENS = later(
    r"\W{0,3}(?:(?:But|And|Yet) )?(?P<led>(?:On|In|By|on|in|by) )?(?:(?:early|late|the) )?"
)
_DIGIT = later(r"\d")
_SUBJECT = later(r",? (?:[\w’'-]+ ){1,4}")
"""Between a time that opens its sentence and its verb: "On 9 July the old man left"."""
_RIGHT_BEFORE = later(
    r"(?:\s(?:out|up|off|down|away|there|here|again))?\s(?:(?:on|in|early|late)\s)*"
)
_FIXING = frozenset({*verbs.FIXED, *verbs.AGREED, *verbs.PUT_OFF, *verbs.MOVED, *verbs.SAYING})
"""Verbs whose object may lie ahead: "called a vote on 5 July"."""
_AHEAD = "|".join((*verbs.OWN_FIXTURES, *verbs.OCCASIONS, *COMING))
_OBJECT = later(rf"(?: (?!(?:{_AHEAD}|until|till|before)s?\b)[\w’'-]+){{1,7}} on ")
"""Between a verb and its time what it was done to, no happening: "took the town on 5 May"."""
_REPORTED = later(
    r"(?<!\w)(?:said|reported|announced|confirmed|told reporters) (?P<on>on )?(?:late |early )?\Z"
)
_TO_BE = later(r"\bbe(?:ing)?\s\Z")
_AFTER_WHAT = later(
    r"(?<!\w)(?:after|because|although|though|while|when) (?:[\w’'-]+ ){1,4}"
    r"(?:(?:on|in|early|late) )*\Z"
)
"""Before the time of what had to come first: "after talks on Sunday failed"."""
_NAMED = later(r"[’']s(?P<what>(?: [\w’'-]+){1,3})")
_BEFALLEN = later(rf"\b(?:{'|'.join(UNFORESEEN)}|arrests?|resignation|defeat|dismissal|suicide)\b")
_TIMED = later(rf"\b(?:{'|'.join((*verbs.OCCASIONS, *verbs.OWN_FIXTURES, *TIMED))})\b")
"""Of what comes first, what nobody set a day for, and what has its day, as a vote has."""
_SPOKE = later(
    rf"\b(?:{'|'.join(sorted(verbs.SAYING))})\b[^.;:]* (?:during|at|in) "
    r"(?:an?|the|his|her|their) \Z"
)
_SPEECH = later(rf" (?:[a-z]+ )?(?:{'|'.join(verbs.SPOKEN)})\b")


def is_done(text: str, span: Span, sentence: Span, found: Sequence[Verb]) -> bool:
    """Whether a verb of the past stands right before the words: "broke out on 5 January".

    Or right after them, where they open the sentence: "On 5 January it broke out".
    """
    index = bisect_left(found, span.start, key=lambda verb: verb.start) - 1
    if _tells(text, span, sentence, found[index + 1 :]):
        return True
    if index < 0 or found[index].tense != "past":
        return False
    verb = found[index]
    if _TO_BE.search(text, max(0, verb.start - STANDS_NEAR), verb.start):
        return False
    if _RIGHT_BEFORE.fullmatch(text, verb.end, span.start):
        return True
    fixes = text[verb.start : verb.end] in _FIXING
    return not fixes and _OBJECT.fullmatch(text, verb.end, span.start) is not None


def is_reported(text: str, span: Span) -> bool:
    """Whether a report closes with when it was made, as news does: "the paper reported Friday"."""
    report = _said_on(text, span)
    return report is not None and not report["on"]


def is_said(text: str, span: Span) -> bool:
    """The same with an "on" or without: "police said on Friday", "said in a Friday speech"."""
    if _said_on(text, span):
        return True
    near = max(0, span.start - STANDS_NEAR)
    spoke = _SPEECH.match(text, span.end) and _SPOKE.search(text, near, span.start)
    return spoke is not None


def _said_on(text: str, span: Span) -> re.Match[str] | None:
    return _REPORTED.search(text, max(0, span.start - STANDS_NEAR), span.start)


def _tells(text: str, span: Span, sentence: Span, after: Sequence[Verb]) -> bool:
    opens = _OPENS.fullmatch(text, sentence.start, span.start) if after else None
    if opens is None or not (opens["led"] or _DIGIT.search(text, span.start, span.end)):
        return False  # "Christmas sales were strong" tells no time of theirs.
    verb = after[0]
    told = verb.tense == "past" and text[verb.start : verb.end] not in verbs.SAYING
    return told and _SUBJECT.fullmatch(text, span.end, verb.start) is not None


def was_first(text: str, leading: str, span: Span, after: Sequence[Verb]) -> bool:
    """Whether a time and the past verb right behind it belong to what comes after "after"."""
    if not after or after[0].tense != "past" or after[0].start - span.end != 1:
        return False
    if text[after[0].start : after[0].end] in verbs.SAYING:
        return False
    return _AFTER_WHAT.search(leading) is not None


def came_before(
    text: str,
    leading: str,
    span: Span,
    around: tuple[Sequence[Verb], Sequence[Verb]],
    words: frozenset[str],
    *,
    of_week: bool,
) -> Tense:
    """The tense of what comes before something yet to come: "after his arrest on Monday, he will".

    `around` are the verbs before and after the time, `words` those before it that a cue needs.
    """
    led, start = cues.AFTER.search(leading, words), span.start - len(leading)
    before, after = around
    if led is None or any(verb.start > start + led.start() for verb in before):
        return ""
    named = _NAMED.match(text, span.end)
    what = led["what"] + (named["what"] if named else "")
    ahead = (last_tense(text, before) or first_tense(after)) in ("future", "would", "present")
    if ahead and _BEFALLEN.search(what):
        return "past"
    if not (ahead and what and of_week):
        return ""
    return "would" if _TIMED.search(what) else "past"
