"""From the words around a time to the tense of its clause, by verb forms and without a parser."""

from bisect import bisect_left
from collections.abc import Sequence

from timeline.dating.english.lexicon import verbs
from timeline.dating.hearing.tokens import Tokens
from timeline.dating.verbs import cues
from timeline.dating.verbs.done import came_before, was_first
from timeline.dating.verbs.plans import REACH, plan_at
from timeline.dating.verbs.unforeseen import is_unforeseen
from timeline.dating.verbs.verbforms import (
    AUXILIARIES,
    PAST_TENSES,
    SAME_VERB,
    Tense,
    Verb,
    first_tense,
    is_same_verb,
    last_tense,
    verbs_in,
)
from timeline.model import Span
from timeline.patterns import later
from timeline.records import lazy

_BUT = " but "
_ENDED_SO = later(
    r"\b(?:for|in|of|over|during) (?:the|its|their) (?:[\w-]+ ){0,2}"
    r"(?:quarter|year|half|months|weeks|period) ended\Z"
)
"""What only tells which: "reports results for the quarter ended June 30 on Tuesday"."""
_ASIDE = later(
    r", (?:[a-z]+ly )?(?:[a-z]+ed|shut|built|held|sold|set up) (?:since|in|by|at|after|for) "
    r"[^,;.]{1,60}, (?:(?:on|in|at|by|early|late|next|this) ){0,3}\Z"
)
"""What only describes, before a time: "will reopen its office in Lund, closed since 1998, on"."""
_NEW_CLAUSE = later(
    r"(?:, (?:and|but|yet|so)|\b(?:when|until|that|before|because|which|and|but),) "
    r"(?:(?:on|in|at|by|early|late|the|that|then) ){0,3}\Z"
)
"""A time that stands before the verb of its clause: "whom he had met, and in May he left", "was
about to end when, on 3 May, he left"."""
_NO_SOONER = later(
    r"\b(?:[Nn]o sooner (?:had|was|were)\b[^.;]* than|"
    r"(?:[Hh]ardly|[Ss]carcely|[Bb]arely) (?:had|was|were)\b[^.;]* when) [^.;]*\Z"
)
"""Before the time of what came at once: "no sooner had he gone than, in May, they rose"."""
_NEW_SUBJECT = later(r", (?:and|but|yet|while|as) (?:[\w’'-]+ ){1,6}(?:on|in) \Z")
"""A time in the subject of a new clause: "it will be cut, but figures on Friday have shown"."""
_THAT = later(r"(?<!\w)that(?!\w)")
_SAID = later(rf"(?<!\w)(?:{'|'.join(sorted(verbs.SAYING))})(?!\w)")
_QUOTED = later(r"[\"“”]")
_IS_LIKELY = later(
    r" (?:is|are)(?: (?:now|also|still|most|very))? (?:likely|possible|expected|planned|due|set)\b|"
    r" [a-z]+ (?:near(?:s|ing)?|loom(?:s|ing)|approach(?:es|ing)|(?:weeks|days|months) away)\b"
)
"""After the day of what is to come: "a vote on Tuesday is likely", "the May 5 vote nears"."""

_HOURS_BEFORE = later(
    r", (?:a few |[a-z]+ )?(?:hours?|days?|weeks?|minutes|months?|shortly) "
    r"(?:before|after|ahead of) [^,;.]*,"
)
"""After a day, what lies so near to it: "On 3 May, hours before it was due to open, he left"."""
_IN_FORCE = later(
    r" (?:[a-z-]+ ){0,2}(?:deal|agreement|accord|pact|truce|cease-?fire|ruling|decree|law) "
    r"(?:expires|lapses|runs out|ends|still|remains|holds|requires|allows|obliges|bars)\b"
)
"""After the time of what was made then, and holds: "when a November deal expires"."""
_UNTIL_IT_ENDED = later(
    r"\b(?:(?:would|could|might|should)(?: not)?(?: have)?|"
    r"(?:was|were|planned|agreed|hoped|wanted|intended|meant|expected|due|elected|appointed) to) "
    r"(?:(?! and | but )[^.;:])*\b(?:until|till|before) (?:[\w’'-]+ ){1,5}"
    r"(?:ended|expired|ran out|lapsed|was up|was over)(?: (?:early|late))?(?: (?:on|in))? \Z"
)
"""Before the end of what was to last: "could have stayed until his term expired on"."""

_FIXTURE_FOLLOWS = later(
    rf",? (?:(?:they|we|[A-Z][\w’'-]+|the [a-z]+s|both [a-z]+s) "
    rf"(?:{cues.any_of(verbs.FIXTURES_OF_MANY)})|(?:he|she|it|[A-Z][\w’'-]+|the [a-z]+) "
    rf"(?:{cues.any_of(verbs.FIXTURES_OF_ONE)}))\b"
)
"""After the time of a programme that opens a sentence: "In June they travel to Brazil"."""
_WHEN_IT_ENDS = later(
    r",? when (?:[\w’'-]+ ){1,4}(?:ends|expires|begins|starts|opens|closes|leaves|retires|is due)\b"
)
"""After what somebody "would" do, it is yet to come: "would quit in March, when his term ends"."""


def verbs_of(tokens: Tokens, sentence: Span) -> tuple[Verb, ...]:
    """The verb forms of a sentence in order; looked for once for all of its times."""
    return tuple(verbs_in(tokens, sentence.start, sentence.end))


class Clauses:
    """A sentence of a text, with its verbs for all the times that stand in it."""

    def __init__(self, tokens: Tokens, sentence: Span) -> None:
        self.text, self.tokens, self.sentence = tokens.text, tokens, sentence

    @lazy
    def verbs(self) -> tuple[Verb, ...]:
        """Its verb forms in order."""
        return verbs_of(self.tokens, self.sentence)

    @property
    def has_had(self) -> bool:
        """Whether "had" is in it, be it a verb or not."""
        return self.text.find("had", self.sentence.start, self.sentence.end) >= 0

    @property
    def are_past(self) -> bool:
        """Whether all of them, if any, tell the past."""
        return all(verb.tense in PAST_TENSES for verb in self.verbs)

    @property
    def ahead(self) -> set[str]:
        """The words of those that tell what is to come."""
        found = (verb for verb in self.verbs if verb.tense == "future")
        return {self.text[verb.start : verb.end] for verb in found}

    def near(self, start: int, reach: int) -> int:
        """From where on something is looked for that stands before a place."""
        return max(self.sentence.start, start - reach)

    def verbs_between(self, start: int, end: int) -> list[Verb]:
        """The verbs that begin in a stretch."""
        return [verb for verb in self.verbs if start <= verb.start < end]


def tense_at(
    tokens: Tokens, span: Span, sentence: Span, found: Sequence[Verb], *, of_week: bool = False
) -> Tense:
    """The tense of the nearest verb before the words, else of the first one after them.

    `found` are the verbs of the sentence. Of a weekday, a plan that is told in the past lies
    ahead: "said it would meet on Monday".
    """
    text = tokens.text
    if aside := _HOURS_BEFORE.match(text, span.end, sentence.end):
        span = Span(span.start, aside.end())
    first, last = max(sentence.start, span.start - REACH), min(sentence.end, span.end + REACH)
    first = max(first, text.rfind(";", first, span.start))
    before = _helped(text, found, _between(found, first, span.start))
    before = [verb for verb in before if not _ENDED_SO.search(text, first, verb.end)]
    if (only := _ASIDE.search(text, first, span.start)) and any(
        verb.start < only.start() for verb in before
    ):
        before = [verb for verb in before if verb.start < only.start()]
    if (turn := text.rfind(_BUT, first, span.start)) > 0 and before and before[-1].start > turn:
        first, before = turn, _between(found, turn, span.start)
    after = _between(found, span.end, last)
    leading = text[first : span.start]
    words = cues.needed(tokens.between(first, span.start))
    if foreseen := cues.AS_PLANNED.search(leading, words):
        leading, span = leading[: foreseen.start()] + " ", Span(first + foreseen.start(), span.end)
        before = _between(found, first, span.start)
    goes_on = bool(after) and after[0].start <= span.end + 1
    subject = _NEW_SUBJECT.search(leading) if goes_on else None
    if subject and not _between(before, first + subject.start(), span.start):
        return first_tense(after)
    over = cues.ACCORDING.search(leading, words) or cues.COMES_AFTER.search(leading, words)
    if not over and leading.endswith((" in ", " on ")):
        over = cues.SET_AGAINST.search(leading, words)
    if over or was_first(text, leading, span, after):
        return "past"
    if came_first := came_before(text, leading, span, (before, after), words, of_week=of_week):
        return came_first
    if is_unforeseen(text, span, leading, words) or _IN_FORCE.match(text, span.end):
        return "past"
    if _IS_LIKELY.match(text, span.end):
        return "future"
    if not before and _FIXTURE_FOLLOWS.match(text, span.end):
        return "future"
    if _WHEN_IT_ENDS.match(text, span.end) and last_tense(text, before) == "would":
        return "future"
    if _UNTIL_IT_ENDED.search(leading):
        return "would"
    planned = plan_at(tokens, span, Span(first, last), before, after, words, of_week=of_week)
    if planned is not None:
        return planned
    new = _NEW_CLAUSE.search(leading) or _NO_SOONER.search(leading)
    if new and first_tense(after):
        return first_tense(after)
    finite = [verb for verb in after if text[verb.start : verb.end] not in verbs.NOT_FINITE]
    gone = first_tense(finite) in ("past", "past perfect")
    tense = last_tense(text, before) or first_tense(finite if gone else after)
    if not tense and first > sentence.start and text[first] != ";":
        tense = last_tense(text, _between(found, sentence.start, first))  # Of a long clause.
    owns = not of_week and text.startswith(verbs.OWNS, span.end)
    return "" if owns and tense == "future" else tense


def is_present(tokens: Tokens, sentence: Span) -> bool:
    """Whether a sentence tells of the present, in its own words: "Few are at hand"."""
    text = tokens.text
    if _QUOTED.search(text, sentence.start, sentence.end):
        return False
    tenses = _told_in(text, verbs_of(tokens, sentence))
    return bool(tenses & {"present", "future"}) and not tenses & {"past", "past perfect", "would"}


def _told_in(text: str, found: Sequence[Verb]) -> set[Tense]:
    """The tenses of these verbs, each with its auxiliaries as one: "are needed", "may have had"."""
    told: set[Tense] = set()
    tense: Tense = ""
    end = 0
    for verb in found:
        part = verb.plain or text[verb.start : verb.end] in verbs.PARTS
        if not (part and tense in AUXILIARIES and SAME_VERB.match(text[end : verb.start])):
            tense = verb.tense
            told.add(tense)
        end = verb.end
    return told


def reports_present(tokens: Tokens, sentence: Span, span: Span) -> bool:
    """Whether a time dates a report of the present: "told a court in May that it expects more"."""
    text = tokens.text
    that = _THAT.search(text, span.end, min(sentence.end, span.end + REACH))
    if that is None or not _SAID.search(text[sentence.start : span.start]):
        return False
    said = next(verbs_in(tokens, that.end(), min(sentence.end, that.end() + REACH)), None)
    return said is not None and said.tense in ("present", "perfect", "future")


def _helped(text: str, found: Sequence[Verb], near: Sequence[Verb]) -> Sequence[Verb]:
    """These verbs with the "will be" that helps the first of them, though it stands further off."""
    at = bisect_left(found, near[0].start, key=lambda verb: verb.start) if near else 0
    helper = found[at - 1] if at and near[0].plain else None
    if helper is None or helper.tense not in AUXILIARIES:
        return near
    one = is_same_verb(text[helper.end : near[0].start], helper.tense)
    return [helper, *near] if one else near


def _between(found: Sequence[Verb], start: int, end: int) -> Sequence[Verb]:
    """The verbs from one place to another; a few hundred characters hold few of them."""
    index = bisect_left(found, start, key=lambda verb: verb.start)
    until = bisect_left(found, end, key=lambda verb: verb.start)
    return [verb for verb in found[index:until] if verb.end <= end]
