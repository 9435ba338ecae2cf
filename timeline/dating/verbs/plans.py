"""From the words around a time to whether a plan is told there: what was due, agreed or put off."""

import re
from collections.abc import Sequence

from timeline.dating.english.lexicon import verbs
from timeline.dating.english.lexicon.happenings import TRADED
from timeline.dating.hearing.tokens import Tokens
from timeline.dating.verbs import cues
from timeline.dating.verbs.cues import Cue, any_of
from timeline.dating.verbs.done import STANDS_NEAR
from timeline.dating.verbs.verbforms import (
    Tense,
    Verb,
    first_tense,
    is_same_verb,
    last_tense,
    verbs_in,
)
from timeline.days import MONTHS
from timeline.model import Span
from timeline.patterns import later

REACH = 120
"""How many characters before and after a time are looked at."""
_DEADLINE = later(r" (?:deadline|cut-?off|due date)\b")
"""After a day, it may lie ahead of a past verb: "had been told of the July 2 deadline"."""
_DROPPED = later(
    r",? (?:had to be|was|were|had been)"
    r" (?:put off|postponed|cancell?ed|delayed|scrapped|called off|dropped|shelved)\b"
)
"""What never came at its time: "the vote, planned for May, was put off"."""
_FORESEEN = later(
    r" (?:(?:profit|sales|earnings|revenue|margin) )?"
    r"(?:guidance|targets?|(?P<made>outlook|forecasts?))\b|"
    r" (?:delivery|settlement|futures|crude|Brent|contracts?(?! (?:with|to|for|between)))\b"
)
"""After a time, it lies ahead: "gold for May delivery"; but "its October outlook" was made then."""
_FIGURES_FOR = later(
    r"\b(?:figures|data|results|numbers|statistics|report|accounts) for (?:the )?\Z", re.IGNORECASE
)
"""Before the time of what is counted only once it is over: "data for May will be released"."""
_PUBLISHED = later(
    r" (?:will be|(?:is|are)(?: to be| due to be)?) (?:released|published|announced|reported|due|"
    r"out)\b(?! to\b)"
)
"""After the month of such figures: "the jobless rate for April will be released on Friday"."""
_COUNT_FOR = later(
    r"\b(?:rates?|sales|index|inflation|prices|production|orders|output|spending|exports|imports|"
    r"payrolls|growth|unemployment|earnings|deliveries|registrations) for (?:the )?\Z"
)
_TRADED_FOR = later(
    rf"\b(?:for (?:delivery|settlement) in|(?:{TRADED}) (?:(?:delivered|settled) in|for)"
    r"|(?:delivery|settlement) for) \Z"
)
"""Before the month that goods are bought for: "Brent for June lost a dollar"."""
_TO_THE_POLLS = later(
    r" (?:(?:general|presidential|parliamentary|local|legislative|midterm|mid-term|snap|run-?off|"
    r"federal|state|regional|municipal|European) )?(?:elections?|polls|referendum|vote|ballot|"
    r"midterms|run-?off|summit)\b"
)
"""After a month that is rather one to come, unless it is told what became of it."""
_MET = later(r"\b(?:beat|topped|missed|exceeded|met|surpassed)(?: [\w’'-]+){0,3} \Z")
_OUTCOME = later(r"(?:[^,.;:]|(?<=\d)[,.:](?=\d)){0,60}, (?:but|yet|when|only) ")
"""Between a plan and what became of it: "until noon Friday to reply, but they refused"."""
_WITH_TO_COME = later(
    r"\A\W{0,3}(?:Starting|Beginning|Effective)(?: on)? \Z|"
    r"(?:\A\W{0,3}With|, with) (?:(?!to\b)[\w’'-]+ ){1,8}?to "
    rf"(?:{any_of((*verbs.TO_HOLD, 'close', 'end', 'expire', 'take place'))})"
    r"(?: [\w’'-]+){0,3}? (?:on |at )?\Z"
    r"|(?<!\w)(?:is|are) on [A-Z][a-z]+day, with (?:the|an?) (?:[\w’'-]+ ){1,4}?on \Z"
)
"""Before a weekday: "Starting Monday, drivers face limits", "With polls to close on Sunday"."""
_TOLD_OF = later(r"(?<!\w)(?:said|says|say|insist(?:ed|s)?|hopes?|hoped|suggests?|that) \Z")
_AN_OCCASION = later(
    rf"[’']s (?:[a-z-]+ ){{0,2}}(?:{any_of({*verbs.OCCASIONS, *verbs.OWN_FIXTURES})})\b"
)
"""Around the weekday of what "will" or "would" be: "said Monday's talks would go ahead"."""
_GONE = ("from ", "connection to ", "relation to ", "response to ", "reaction to ", "linked to ")
"""Before what happened on a weekday: "in connection to Thursday's blast"."""
_SAID_OF = later(
    r", (?:calling|citing|describing|blaming|condemning|denouncing|criticizing|criticising|"
    r"praising|dismissing|hailing) (?:the |last )?\Z"
)
"""Before the weekday of what is spoken of: "would not yield, calling Monday's drills" a threat."""
_CAUSES = (" over the ", " into the ")
"""Before the month of what is looked into: "a trial over the April spill will begin"."""
_BEGINNING = (" starting ", " starting on ", " beginning ", " beginning on ", " effective ")
"""Before a day that something agreed or proposed begins on: "a truce starting June 15"."""
_TO_A_VOTE = ("before ", "out of ", "preparations for ", "plans for ")
"""Before the weekday of a vote to come: "pulled out of Sunday's runoff election"."""
_READY_FOR = later(
    r"\b(?:before|ahead of|to (?:[a-z]+ ){0,2}?(?:guard|police|protect|secure|oversee|monitor|"
    r"watch|prepare|keep|join|attend|boycott|disrupt|win)(?: [\w’'-]+){0,4}?) \Z"
)
"""Before the weekday of what people get ready for: "are being sent to guard Saturday's match"."""
_HAPPENED = later(r" (?:[a-z]+ )?(?:was|were|had|did)\b")
"""After a weekday that only says which: "the votes Tuesday were cast", "for Sunday papers were"."""
_COMES = later(
    rf" (?:{any_of(verbs.COMING)})(?!\w)"
    r"|(?: also)? (?:is|will be|may be|might be|could be|remains) (?:the|an?|also|still|not) "
)
"""After a weekday, it lies ahead: "Tuesday is an option"."""
_DUE_THEN = later(
    rf"(?<!\w)(?<!\bis )(?<!\bare )(?<!\bbe )(?:{any_of(verbs.DUE)})"
    r" (?:to [a-z]+|for|on|in|by|at)(?!\w)[^.;:]{0,30}\Z"
)
_WAS_DUE_AHEAD = later(
    rf",? (?:[\w’'-]+ ){{1,8}}?(?P<was>was|were|had been) (?:{any_of(verbs.DUE)}) (?:to|for)\b"
)
"""After a weekday that opens its sentence: "On Tuesday the bank was due to decide"."""
_WAS_TOLD = later(r"(?<!\w)[a-z]{2,}ed (?:on )?\Z")
"""Before a weekday that only dates what it describes: "the find announced Tuesday is not"."""
_BY_WHOM = later(r" by (?:the )?[A-Z][\w’' -]+ on \Z")
"""Between a plan and the day on which it was ordered: "told to return by Oslo's court on"."""
MOVED_FROM = later(
    rf"(?<!\w)(?:{any_of(verbs.MOVED)})(?: [\w’'-]+){{0,6}}? from (?:early |late )?\Z"
)
"""Before the first of two days that are no stretch: "moved the vote from Thursday to Friday"."""
PLANNED_THEN = later(
    rf"\b(?:{any_of({*verbs.SAYING, *verbs.AGREED})}) (?:[a-z]+ )?(?:in|on) [A-Z][\w. ]{{2,20}}?,? "
    r"(?:(?:that )?(?:[\w’'-]+ ){1,4}?would|to) [^,;.]*\Z"
)
"""Before the month of a plan, and when it was made: "agreed in March to meet in"."""
OCCASION = later(rf"\b(?:{any_of(verbs.OCCASIONS)}) (?:in|of|for) \Z", re.IGNORECASE)
"""Before a month that may lie ahead of a past verb: "discussed the vote in January"."""
_ASKED = later(r"(?<!, )\b(?:which|what|how|whether|where|who|whom)\b[^,;]* would\b")
_ADDED = later(r", (?:and )?(?:[a-z]+ly )?[a-z]+ing (?:[^,;.]|(?<=\d)[.,](?=\d))*\Z")
"""What a participle adds at the end of a clause: ", forcing its collapse on"."""
_ENDS_CLAUSE = later(r"(?:, (?:and|but|so|while)\b| and [a-z]+ (?:for|in|on|at|from)\b|;)")
"""After a time, the verb of its own clause stands before it."""
_TO_HOLD = later(rf" to (?:{any_of(verbs.TO_HOLD)})(?!\w)")


def plan_at(
    tokens: Tokens,
    span: Span,
    near: Span,
    before: Sequence[Verb],
    after: Sequence[Verb],
    words: frozenset[str],
    *,
    of_week: bool,
) -> Tense | None:
    """The tense that a plan around the words gives them; None where none is told.

    `near` is what is looked at, with its verbs `before` and `after`, `words` those a cue needs.
    """
    text, first, last = tokens.text, near.start, near.end
    leading = text[first : span.start]

    def led_by(cue: Cue) -> bool:
        return cue.search(leading, words) is not None

    spoken = of_week and led_by(cues.SPOKEN) and last_tense(text, before) != "future"
    if spoken or led_by(cues.ACCUSED):
        return "past"
    if _adds_to_past(text, first, span.start, before):
        return "past"
    if led_by(cues.SOONEST):
        return "future"
    if of_week and _COMES.match(text, span.end, last) and not _WAS_TOLD.search(leading):
        return "future"
    if of_week and text.startswith(("later ", "Later "), span.start):
        return "would" if last_tense(text, before) == "future" else "past"
    if of_week and _WITH_TO_COME.search(leading):
        return "future"
    owns = of_week and text.startswith(verbs.OWNS, span.end)
    if owns and (leading.endswith(_GONE) or _SAID_OF.search(leading)):
        return "past"
    to_be = owns and first_tense(after) in ("future", "would") and _TOLD_OF.search(leading)
    coming = owns and last_tense(text, before) in ("present", "future")
    to_be = to_be or (coming and _READY_FOR.search(leading))
    if to_be and _AN_OCCASION.match(text, span.end):
        return "future"
    if owns and leading.endswith(_TO_A_VOTE) and _TO_THE_POLLS.match(text, span.end + len("'s")):
        return "future"
    if _DEADLINE.match(text, span.end):
        return ""
    foreseen = None if of_week else _FORESEEN.match(text, span.end)
    if foreseen and not _MET.search(leading):
        made = foreseen["made"] and text[span.start : span.end] in MONTHS
        return "past" if made else "future"
    if not of_week and " for " in leading[-STANDS_NEAR:]:
        counted = _COUNT_FOR.search(leading) and _PUBLISHED.match(text, span.end)
        if counted or _FIGURES_FOR.search(leading):
            return "past"
    if not of_week and leading.endswith((" in ", " for ")) and _TRADED_FOR.search(leading):
        return "future"
    if led_by(cues.ONCE_PLANNED) or led_by(cues.FORESEEN):
        return "past"
    if led_by(cues.PROMISED):
        over = _is_over(text, span, last, after)
        return "past" if over else "future" if of_week else "would"
    called = of_week and any(map(led_by, (cues.CALLED_FOR, cues.CALLED_OFF, cues.EXPECTED)))
    if called or led_by(cues.FORESEEN_TO) or led_by(cues.COMES_FIRST) or led_by(cues.TO_BE_HELD):
        return "future"
    if led_by(cues.CALLED_OFF):
        return "would"
    if of_week and (led_by(cues.PUT_OFF) or led_by(cues.DUE_BY)):
        return "would" if _is_over(text, span, last, after) else "future"
    if not of_week and led_by(cues.PUTTING_OFF):
        return "future"
    if not of_week and led_by(cues.PUT_OFF):
        lasting = last_tense(text, before) in ("perfect", "present")
        return "future" if lasting else "would"
    due_by = led_by(cues.DUE_BY)
    agreed = leading.endswith(_BEGINNING) or led_by(cues.AGREED_TO) or due_by
    if _is_planned(tokens, first, span.start, words, cues.AIMING):
        return "future" if of_week else "would"
    if (agreed or led_by(cues.KEPT_FROM)) and not of_week:
        due_by &= last_tense(text, before) == first_tense(before) == "future"
        return "future" if due_by else "would"
    if done := cues.TO_BE_DONE.search(leading, words):
        others = [verb for verb in before if verb.end <= first + done.start()]
        past = (verb for verb in others if verb.tense not in ("future", "would", "present"))
        if all(text[verb.start : verb.end] in verbs.SAYING for verb in past):
            return "future"  # "Said the results to be told on Friday".
    if led_by(cues.WAS_DUE) if of_week else _DROPPED.match(text, span.end):
        return "would"
    if of_week and not before and _is_due_ahead(text, span, last, after):
        return "future"
    if of_week and led_by(cues.WAS_TO) and _is_over(text, span, last, after):
        return "would"
    if cues.STANDS.search(leading[-STANDS_NEAR:], words):
        return "future"
    if not of_week and led_by(cues.WAS_TO):
        return "would"
    if text[span.start : span.end].split()[0] in MONTHS and leading.endswith(_CAUSES):
        return "past"
    clear = {last_tense(text, before), first_tense(after)} & {"past", "past perfect", "future"}
    if text[span.start : span.end] in MONTHS and _TO_THE_POLLS.match(text, span.end):
        return None if clear else "would"
    if not of_week and before and text[before[-1].start : before[-1].end] in verbs.FORESEES:
        return "would"
    ends = not of_week and _ENDS_CLAUSE.match(text, span.end) and clear != {"future"}
    clear = set() if ends and last_tense(text, before) == "" else clear
    if not of_week and not clear:
        return "would" if _is_planned(tokens, first, span.start, words, cues.PLAN) else None
    ahead = of_week and (
        (led_by(cues.FOR_A_DAY) and _is_whole(text, span))
        or _is_planned(tokens, first, span.start, words, cues.PLAN)
        or _is_set(text, first, span.start, before, after)
    )
    return "future" if ahead and not _HAPPENED.match(text, span.end) else None


def _is_set(text: str, start: int, end: int, before: Sequence[Verb], after: Sequence[Verb]) -> bool:
    """Whether an infinitive that hangs on no past verb says it: "Parliament to vote on Friday"."""
    if not _TO_HOLD.search(text, start, end) or first_tense(after) in ("past", "past perfect"):
        return False
    return last_tense(text, before) in ("", "would", "present")


def was_planned(text: str, span: Span, sentence: Span, found: Sequence[Verb]) -> bool:
    """Whether something was due at a time in a sentence that tells the past."""
    leading = text[max(sentence.start, span.start - REACH) : span.start]
    gone = any(verb.tense in ("past", "past perfect") for verb in found)
    return gone and _DUE_THEN.search(leading) is not None


def _adds_to_past(text: str, start: int, end: int, before: Sequence[Verb]) -> bool:
    """Whether it ends what adds to a past verb that asks: "bet on how it would do, losing all"."""
    if not before or before[0].tense != "past" or before[-1].tense != "would":
        return False
    added = _ADDED.search(text, start, end)
    said = text[before[0].start : before[0].end] in verbs.SAYING
    asked = added and _ASKED.search(text, before[0].end, added.start())
    return bool(asked) and not said


def _is_whole(text: str, span: Span) -> bool:
    """Whether a weekday stands for itself: "for Friday", not "for Friday's game"."""
    day = text[span.start : span.end]
    return " of " not in day and text[span.end : span.end + 2] not in verbs.OWNS


def _is_over(text: str, span: Span, last: int, after: Sequence[Verb]) -> bool:
    """Whether the sentence goes on to what became of a plan: ", but they refused"."""
    came = _OUTCOME.match(text, span.end, last)
    if came is None:
        return False
    verb = next((each for each in after if each.start >= came.end()), None)
    return bool(verb and verb.tense == "past" and text[verb.start : verb.end] not in verbs.SAYING)


def _is_due_ahead(text: str, span: Span, last: int, after: Sequence[Verb]) -> bool:
    due = _WAS_DUE_AHEAD.match(text, span.end, last)
    return due is not None and bool(after) and after[0].start == due.start("was")


def _is_planned(tokens: Tokens, start: int, end: int, words: frozenset[str], cue: Cue) -> bool:
    plans = cue.finditer(tokens.text[start:end], words)
    planned = max((start + plan.end() for plan in plans), default=None)
    if planned is None or _BY_WHOM.search(tokens.text, planned, end):
        return False
    later = [verb for verb in verbs_in(tokens, start, end) if verb.start >= planned]
    if any(tokens.text[each.start : each.end] in verbs.FINITE for each in later):
        return False
    return all(is_same_verb(tokens.text[planned : each.start], "would") for each in later)
