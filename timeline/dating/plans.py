"""From the words around a time to whether a plan is told there: what was due, agreed or put off."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from timeline.dating.done import STANDS_NEAR
from timeline.dating.english import verbs
from timeline.dating.tokens import Tokens
from timeline.dating.tree import tokens_of
from timeline.dating.verbforms import SAME_VERB, Tense, Verb, first_tense, last_tense, verbs_in
from timeline.model import Span
from timeline.patterns import later

REACH = 120
"""How many characters before and after a time are looked at."""


def _any_of(words: Iterable[str]) -> str:
    return "|".join(sorted(words, key=lambda word: (-len(word), word)))


_STANDS = later(
    rf"(?<!\w)(?:{_any_of(verbs.STANDS)})(?: (?:{_any_of(verbs.AT)}))?\s*\Z"
    r"|(?<!\w)turns? \d{1,3} (?:in|on)\s*\Z"
)
_DEADLINE = later(r" (?:deadline|cut-?off|due date)\b")
"""After a day, it may lie ahead of a past verb: "had been told of the July 2 deadline"."""
_SOONEST = later(r"(?<!\w)as soon as\s\Z")
_NEXT_ONE = later(
    rf"(?<!\w)(?:{_any_of(verbs.NEXT)}) (?:[\w’'-]+ ){{1,6}}?"
    r"(?:starts?|begins?|opens?|kicks? off|takes? place|is held)(?!\w)[^.;:]{0,60}\Z"
)
"""A fixture that is told in the present: "the next cup starts in Canada in"."""
_STATE = later(
    rf"(?<!\w)(?:is|are|isn['’]t|aren['’]t)(?: not| also)? (?:{_any_of(verbs.STATES)}) (?:on )?\Z"
)
_NO_NOUN = "".join(rf"(?<!\b{word} )" for word in verbs.BEFORE_A_NOUN)
"""Before "Albion start on Saturday", which the fixture of a club is, but not "his first"."""
_PLAN = later(
    r"(?<![\w’'])(?:would(?: not)?(?! have\b)"
    rf"|(?:{_any_of(verbs.PLANS)}) (?:was|were|had been) (?:for|to)"
    rf"|(?:{_any_of(verbs.AGREED)})(?: [\w’']+){{0,4}}? to (?:{_any_of(verbs.TO_HOLD)})"
    rf"|{_NO_NOUN}(?:(?!The )[A-Z][\w’']+|they|we|who|which|that|[a-z]+s),? "
    rf"(?:{_any_of(verbs.FIXTURES_OF_MANY)})"
    r"|(?:(?!The )[A-Z][\w’']+|he|she|it|who|which"
    r"|(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|next|second|final)"
    rf"(?: [\w’'-]+){{1,4}}) (?:{_any_of(verbs.FIXTURES_OF_ONE)})"
    rf"|(?:{_any_of(verbs.DECLARED)})[^;:]* (?:{_any_of(verbs.STARTING)})(?: on)?\s*\Z"
    r")(?!\w)"
    rf"|, (?:{_any_of(verbs.FIXTURES_OF_ONE)})(?: (?:on|in|at))?\s*\Z"
)
"""What puts a weekday after it ahead though the verb around it is past or plain."""
_PROMISED = later(
    rf"(?<!\w)(?:(?:{_any_of(verbs.PROMISED)}) (?:[\w’'-]+ ){{0,4}}?(?:{_any_of(verbs.OCCASIONS)})"
    r" (?:for|in)"
    rf"|(?:{_any_of(verbs.FIXED)}) (?:[\w’'-]+ ){{0,4}}?(?:{_any_of(verbs.OCCASIONS)}) for"
    rf"|(?<!had )(?<!with )(?:{_any_of(verbs.PROSPECTS)}) (?:of|for|on|that)"
    r" (?:[\w’'-]+ ){1,6}?in"
    rf"|(?:{_any_of(verbs.PENCILLED)}) in (?:[\w’'-]+ ){{1,5}}?for)"
    r" (?:early |late |mid-)?\Z"
)
"""What puts any time after it ahead: "promised an election in", "called a vote for"."""
_FORESEEN_TO = later(
    rf"(?<!\w)(?:{_any_of(verbs.FORESEES)}) (?:[\w’'-]+ ){{1,6}}?to [a-z]+(?: [\w’'-]+){{0,4}}? "
    r"(?:in|on|by|during|before) (?:the |late |early |mid-)?\Z"
)
"""What somebody waits for: "expects the deal to be closed in"."""
_LEADS = frozenset(
    tokens_of(each)[-1]
    for among in (
        verbs.PROMISED, verbs.FIXED, verbs.PROSPECTS, verbs.PENCILLED, verbs.NEXT, verbs.DUE,
        verbs.FORESEES
    )
    for each in among
)  # fmt: skip
"""Without one of these none of the patterns matches that are tried where it is not `plain`."""
_DROPPED = later(
    r",? (?:had to be|was|were|had been)"
    r" (?:put off|postponed|cancell?ed|delayed|scrapped|called off|dropped|shelved)\b"
)
"""What never came at its time: "the vote, planned for May, was put off"."""
_PUT_OFF = later(
    rf"(?<![\w’'])(?:{_any_of(verbs.PUT_OFF)})(?: [\w’'-]+){{0,6}}? (?:until|till|to|through)"
    r"(?: (?:take place|resume|reopen|be held)(?: [\w’'-]+){0,6}? (?:on|in))? (?:at least )?\Z"
)
_FORESEEN = later(r" (?:guidance|outlook)\b")
"""After a quarter or a year, it lies ahead: "its first-quarter guidance fell short"."""
_MET = later(r"\b(?:beat|topped|missed|exceeded|met|surpassed)(?: [\w’'-]+){0,3} \Z")
_ONCE_PLANNED = later(
    r"(?<!\w)(?:originally|initially|previously|first) (?:been )?"
    r"(?:planned|scheduled|set|slated|due)(?: [\w’'-]+){0,3}\s\Z"
)
"""A plan that was given up: "originally scheduled for Wednesday"."""
_SPOKEN = later(
    rf"(?<!\w)(?:in|at|during) (?:[\w’'-]+ ){{0,4}}?(?:{_any_of(verbs.SPOKEN)})"
    r"(?: (?!would\b|will\b|to\b)[\w’'-]+){0,4}\s*\Z"
)
_ACCUSED = later(
    rf"(?<!\w)(?:(?:{_any_of(verbs.ACCUSED)})(?: [\w’'-]+){{0,3}}? (?:with|for|of|over)"
    r"|(?:on|faces?|faced|facing|awaits?|awaiting) trial (?:for|over|on))"
    r"(?: (?!will\b|would\b|and is\b)[\w’'\"“”-]+){1,12}? (?:in|on)(?: early| late)? \Z"
)
"""What somebody is tried for lies behind: "is charged with robbing a bank on 4 August"."""
_WAS_DUE = later(r"(?<!\w)(?:was|were|been) (?:due|expected)(?! to\b)(?: [\w’'.:]+){0,5}\s*\Z")
"""What a past sentence waited for: "where it was due at noon on Friday"."""
_OUTCOME = later(r"(?:[^,.;:]|(?<=\d)[,.:](?=\d)){0,60}, (?:but|yet|when|only) ")
"""Between a plan and what became of it: "until noon Friday to reply, but they refused"."""
_FOR_A_DAY = later(r"(?<!\w)for\s\Z")
_OWNS = ("'s", "’s")
_HAPPENED = later(r" (?:[a-z]+ )?(?:was|were|had|did)\b")
"""After a weekday that only says which: "the votes Tuesday were cast", "for Sunday papers were"."""
_OWN_FIXTURE = later(
    rf"['’]s (?:[\w’'-]+ ){{0,2}}?(?:{_any_of(verbs.OWN_FIXTURES)})\b"
    r"(?:[^.;:]|(?<=\d)\.(?=\d)){0,60}? "
    rf"(?:{_any_of(verbs.OWN_PRESENTS)})(?!\w)"
)
_COMES = later(
    rf" (?:{_any_of(verbs.COMING)})(?!\w)"
    r"|(?: also)? (?:is|will be|may be|might be|could be|remains) (?:the|an?|also|still|not) "
)
"""After a weekday, it lies ahead: "Tuesday is an option"."""
_TO_BE_DONE = later(r"(?<!\w)to be [a-z]+(?: [\w’'-]+){0,3}? (?:(?:on|in|by) )?\Z")
_AGREED_TO = later(
    rf"(?<![\w’'])(?:{_any_of(verbs.AGREED)})(?: [\w’']+){{0,4}}? to"
    rf" (?:{_any_of(verbs.TO_HOLD)})(?: [\w’'-]+){{0,5}}? (?:in|on) (?:early |late |mid-)?\Z"
)
"""What was agreed on for a month or a day of one: "agreed to meet again in September"."""
_DUE_THEN = later(
    rf"(?<!\w)(?<!\bis )(?<!\bare )(?<!\bbe )(?:{_any_of(verbs.DUE)})"
    r" (?:to [a-z]+|for|on|in|by|at)(?!\w)[^.;:]{0,30}\Z"
)
_WAS_TOLD = later(r"(?<!\w)[a-z]{2,}ed (?:on )?\Z")
"""Before a weekday that only dates what it describes: "the find announced Tuesday is not"."""
_WAS_TO = later(rf"(?<!\w)(?:was|were|been) (?:{_any_of(verbs.DUE)})\b[^.;:]{{0,40}}\Z")
"""A plan as it was then: "the trial had been due to start in January"."""
_DUE_BY = later(
    rf"(?<!\w)(?:{_any_of(verbs.AGREED)}|{_any_of(verbs.AWAITED)})(?: [\w’']+){{0,5}}? to "
    r"[a-z]+(?: [\w’']+){0,6}? by\s*\Z"
)
_TO_HOLD = later(rf" to (?:{_any_of(verbs.TO_HOLD)})(?!\w)")


def plan_at(
    tokens: Tokens,
    span: Span,
    near: Span,
    before: Sequence[Verb],
    after: Sequence[Verb],
    *,
    of_week: bool,
) -> Tense | None:
    """The tense that a plan around the words gives them; None where none is told.

    `near` is how much of the sentence is looked at, with the verbs `before` the words and `after`.
    """
    text, first, last = tokens.text, near.start, near.end
    leading = text[first : span.start]
    plain = _LEADS.isdisjoint(tokens.between(first, span.start))
    if (of_week and _SPOKEN.search(leading)) or _ACCUSED.search(leading):
        return "past"
    if of_week and (_STATE.search(leading) or _SOONEST.search(leading)):
        return "future"
    if of_week and _OWN_FIXTURE.match(text, span.end, last):
        return "future"
    if of_week and _COMES.match(text, span.end, last) and not _WAS_TOLD.search(leading):
        return "future"
    if _DEADLINE.match(text, span.end):
        return ""
    if not of_week and _FORESEEN.match(text, span.end) and not _MET.search(leading):
        return "future"
    if not plain and _ONCE_PLANNED.search(leading):
        return "past"
    if not plain and _PROMISED.search(leading):
        return "future" if of_week else "would"
    if not plain and _FORESEEN_TO.search(leading):
        return "future"
    if of_week and (_PUT_OFF.search(leading) or _DUE_BY.search(leading)):
        return "would" if _is_over(text, span, last, after) else "future"
    if not of_week and (_PUT_OFF.search(leading) or _AGREED_TO.search(leading)):
        return "would"
    if _is_to_be_done(leading, first, before):
        return "future" if of_week else "would"
    if not of_week and _DROPPED.match(text, span.end):
        return "would"
    if of_week and not plain and _was_due(text, leading, span, last, after):
        return "would"
    if _STANDS.search(text, max(first, span.start - STANDS_NEAR), span.start):
        return "future"
    if not plain and _NEXT_ONE.search(leading):
        return "future"
    if not (plain or of_week) and _WAS_TO.search(leading):
        return "would"
    if (
        of_week
        and _FOR_A_DAY.search(text, first, span.start)
        and " of " not in text[span.start : span.end]
        and text[span.end : span.end + 2] not in _OWNS
        and not _HAPPENED.match(text, span.end)
    ):
        return "future"
    if (
        of_week
        and not _HAPPENED.match(text, span.end)
        and (
            _is_planned(tokens, first, span.start)
            or _is_set(text, first, span.start, before, after)
        )
    ):
        return "future"
    return None


def was_planned(text: str, span: Span, sentence: Span, found: Sequence[Verb]) -> bool:
    """Whether something was due at a time in a sentence that tells the past."""
    leading = text[max(sentence.start, span.start - REACH) : span.start]
    gone = any(verb.tense in ("past", "past perfect") for verb in found)
    return gone and _DUE_THEN.search(leading) is not None


def _is_to_be_done(leading: str, first: int, before: Sequence[Verb]) -> bool:
    """Whether it dates what has no other verb: "results to be released on Friday"."""
    found = _TO_BE_DONE.search(leading)
    return found is not None and all(verb.start > first + found.start() for verb in before)


def _was_due(text: str, leading: str, span: Span, last: int, after: Sequence[Verb]) -> bool:
    """Whether a weekday of a plan may be over by now: "the train was due on Friday"."""
    if _WAS_DUE.search(leading):
        return True
    return bool(_WAS_TO.search(leading)) and _is_over(text, span, last, after)


def _is_over(text: str, span: Span, last: int, after: Sequence[Verb]) -> bool:
    """Whether the sentence goes on to what became of a plan: ", but they refused"."""
    came = _OUTCOME.match(text, span.end, last)
    if came is None:
        return False
    verb = next((each for each in after if each.start >= came.end()), None)
    return bool(verb and verb.tense == "past" and text[verb.start : verb.end] not in verbs.SAYING)


def _is_planned(tokens: Tokens, start: int, end: int) -> bool:
    plans = _PLAN.finditer(tokens.text[start:end])
    planned = max((start + plan.end() for plan in plans), default=None)
    if planned is None:
        return False
    later = (verb.start for verb in verbs_in(tokens, start, end) if verb.start >= planned)
    return all(SAME_VERB.match(tokens.text[planned:each]) for each in later)


def _is_set(text: str, start: int, end: int, before: Sequence[Verb], after: Sequence[Verb]) -> bool:
    """Whether an infinitive that hangs on no past verb says it: "Parliament to vote on Friday"."""
    infinitive = _TO_HOLD.search(text, start, end)
    if infinitive is None or first_tense(after) in ("past", "past perfect"):
        return False
    return last_tense(text, before) in ("", "would", "present")
