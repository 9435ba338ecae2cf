"""Words before a time that tell of a plan, whatever the verbs around it are: what is due, agreed.

Each pattern is looked for only where one of the words stands without which it matches nothing.
"""

import re
from collections.abc import Iterable, Sequence

from timeline.dating.english.lexicon import happenings, verbs
from timeline.dating.hearing.tree import tokens_of
from timeline.patterns import later


class Cue:
    """A pattern that ends right before a time, and the words of which it needs one."""

    def __init__(self, written: str, *needs: Iterable[str]) -> None:
        self.pattern = later(written)
        self.needs = frozenset(tokens_of(each)[-1] for among in needs for each in among)

    def search(self, leading: str, words: frozenset[str]) -> re.Match[str] | None:
        """Where it stands in what leads to a time, of whose tokens `words` are those needed."""
        return None if self.needs.isdisjoint(words) else self.pattern.search(leading)

    def finditer(self, leading: str, words: frozenset[str]) -> Iterable[re.Match[str]]:
        """The same, of every place."""
        return () if self.needs.isdisjoint(words) else self.pattern.finditer(leading)


def needed(tokens: Sequence[str]) -> frozenset[str]:
    """Those of the tokens before a time that any cue needs."""
    return _NEEDED.intersection(tokens)


def any_of(words: Iterable[str]) -> str:
    """A pattern of any of the words, the longest first."""
    return "|".join(sorted(words, key=lambda word: (-len(word), word)))


STANDS = Cue(
    rf"(?<!\w)(?<!fell )(?:{any_of(verbs.STANDS)})(?: (?:{any_of(verbs.AT)}))?\s*\Z"
    r"|(?<!\w)turns? \d{1,3} (?:in|on)\s*\Z"
    r"|(?<!\w)(?:is|are) (?:shut|open|(?:back |away |home )?(?:in|at) (?:court|home|[A-Z][\w’'-]+)"
    r"(?: to [A-Z][\w’'-]+)?) on\s*\Z",
    verbs.STANDS,
    ("turn", "turns", "is", "are"),
)
FORESEEN = Cue(
    r"(?<!\w)(?:than (?:[a-z]+ )?expected (?:in|on|by|for)(?: the (?:month|week) of)?"
    r"|(?:similar to|unlike) (?:the|that|those) (?:[a-z]+ )?(?:in|of|on)(?: [A-Z][a-z]+ and)?)\s\Z",
    ("expected", "similar", "unlike"),
)
"""Before what has come by now: "faster than economists expected in", "similar to that in"."""
SOONEST = Cue(r"(?<!\w)as soon as\s\Z", ("soon as",))
_NO_NOUN = "".join(rf"(?<!\b{word} )" for word in verbs.BEFORE_A_NOUN)
"""Before "Albion start on Saturday", which the fixture of a club is, but not "his first"."""
PLAN = Cue(
    r"(?<![\w’'])(?:would(?: not)?(?! have\b)"
    rf"|could(?! (?:{any_of(verbs.SENSED)})\b)"
    rf"|(?:{any_of(verbs.PLANS)}) (?:was|were|had been) (?:for|to)"
    rf"|(?:{any_of(verbs.AGREED)})(?: [\w’']+){{0,4}}? to (?:{any_of(verbs.TO_HOLD)})"
    rf"|{_NO_NOUN}(?:(?!The )[A-Z][\w’']+|they|we|who|which|that|[a-z]+s"
    r"|team|side|club),? "
    rf"(?:{any_of(verbs.FIXTURES_OF_MANY)})"
    r"|[A-Z][a-z]+day,? (?:and|but) (?:then )?"
    rf"(?:{any_of((*verbs.FIXTURES_OF_ONE, *verbs.FIXTURES_OF_MANY, 'returns', 'leaves'))})"
    r"|(?:[Pp]olls|[Pp]olling (?:stations|places)|[Ss]hops|[Ss]tores|[Ss]chools|[Dd]oors)"
    r" (?:re)?(?:open|close)"
    r"|(?:(?!The )[A-Z][\w’']+|he|she|it|who|which"
    r"|(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|next|second|final)"
    rf"(?: [\w’'-]+){{1,4}}) (?:{any_of(verbs.FIXTURES_OF_ONE)})"
    rf"|(?:{any_of(verbs.DECLARED)})[^;:]* (?:{any_of(verbs.STARTING)})(?: on)?\s*\Z"
    r")(?!\w)"
    rf"|, (?:(?:due|set|scheduled|expected) to [a-z]+|{any_of(verbs.FIXTURES_OF_ONE)})"
    r"(?: [\w’'-]+){0,3}?(?: (?:on|in|at))?\s*\Z"
    r"|[Tt]here (?:is|are)(?: (?!(?:that|of|who|which|from|after|to)\b)[\w’'-]+){1,4}?"
    r"(?: on)?\s*\Z",
    (
        "would",
        "could",
        "open",
        "close",
        "reopen",
        "there",
        "due",
        "set",
        "scheduled",
        "expected",
        "returns",
        "leaves",
    ),
    verbs.PLANS,
    verbs.AGREED,
    verbs.FIXTURES_OF_MANY,
    verbs.FIXTURES_OF_ONE,
    verbs.DECLARED,
)
"""What puts a weekday after it ahead though the verb around it is past or plain."""
PROMISED = Cue(
    rf"(?<!\w)(?:(?:vowed|{any_of(verbs.PROMISED)}) (?:[\w’'-]+ ){{0,4}}?"
    rf"(?:{any_of(verbs.OCCASIONS)}) (?:for|in)"
    rf"|(?:{any_of(verbs.FIXED)}) (?:[\w’'-]+ ){{0,4}}?(?:{any_of(verbs.OCCASIONS)})"
    r"(?: (?:on|over|with)(?: [\w’'-]+){1,3}?)? for"
    rf"|(?<!had )(?<!with )(?:{any_of(verbs.PROSPECTS)}) (?:of|for|on|that)"
    r" (?:[\w’'-]+ ){1,6}?in"
    r"|(?<!birth )(?:date|deadline|ultimatum) (?:of|for)"
    r"|(?:hints?|hinted|hinting) at (?:[\w’'-]+ ){1,4}?in"
    rf"|(?:{any_of(verbs.PENCILLED)}) in (?:[\w’'-]+ ){{1,5}}?for"
    rf"|(?:{any_of(verbs.FIXED_FOR)}) for"
    r"|(?:is|are) (?:also |now )?(?:planned|scheduled|slated)(?: (?:in|at|for|by|with)"
    r"(?: [\w’'-]+){1,6}?)? on)"
    r" (?:early |late |mid-)?\Z",
    ("planned", "scheduled", "slated"),
    ("vowed", *verbs.PROMISED),
    verbs.FIXED,
    verbs.PROSPECTS,
    verbs.PENCILLED,
    verbs.FIXED_FOR,
    ("date", "deadline", "ultimatum", "hint", "hints", "hinted", "hinting"),
)
"""What puts any time after it ahead: "promised an election in", "called a vote for"."""
FORESEEN_TO = Cue(
    rf"(?<!\w)(?:{any_of(verbs.FORESEES)}) (?:[\w’'-]+ ){{1,6}}?to [a-z]+(?: [\w’'-]+){{0,4}}? "
    r"(?:(?:in|on|by|during|before) (?:the |late |early |mid-)?)?\Z",
    verbs.FORESEES,
)
"""What somebody waits for: "expects the deal to be closed in"."""
_HELD_UNTIL = (*verbs.PUT_OFF, *verbs.IN_FORCE)
PUT_OFF = Cue(
    rf"(?<![\w’'])(?:{any_of(_HELD_UNTIL)})(?: [\w’'$€£.%-]+){{0,6}}? (?:until|till|to|through)"
    r"(?: (?:take place|resume|reopen|be held|appear)(?: [\w’'-]+){0,6}? (?:on|in))?"
    r" (?:at least )?(?:early |late |mid-|the )?\Z",
    _HELD_UNTIL,
)
PUTTING_OFF = Cue(
    rf"(?<![\w’'])(?:{any_of(verbs.PUTTING_OFF)})(?: [\w’'-]+){{0,6}}? (?:until|till|to)"
    r" (?:at least |early |late |mid-|the )?\Z",
    verbs.PUTTING_OFF,
)
ONCE_PLANNED = Cue(
    r"(?<!\w)(?:originally|initially|previously|first) (?:been )?"
    r"(?:planned|scheduled|set|slated|due|expected)(?: [\w’'-]+){0,3}\s\Z",
    ("originally", "initially", "previously", "first"),
)
"""A plan that was given up: "originally scheduled for Wednesday"."""
SPOKEN = Cue(
    rf"(?<!\w)(?:in|at|during) (?:[\w’'-]+ ){{0,4}}?(?:{any_of(verbs.SPOKEN)})"
    r"(?: (?!would\b|will\b|to\b)[\w’'-]+){0,4}\s*\Z",
    verbs.SPOKEN,
)
ACCUSED = Cue(
    rf"(?<!\w)(?:(?:{any_of(verbs.ACCUSED)})(?: [\w’'-]+){{0,3}}? (?:with|for|of|over)"
    r"|(?:on|faces?|faced|facing|awaits?|awaiting) trial (?:for|over|on))"
    r"(?: (?!will\b|would\b|and is\b)[\w’'\"“”-]+){1,12}? (?:in|on)(?: early| late)? \Z",
    verbs.ACCUSED,
    ("trial",),
)
"""What somebody is tried for lies behind: "is charged with robbing a bank on 4 August"."""
WAS_DUE = Cue(
    r"(?<!\w)(?:was|were|been) (?:due|expected|forecast|predicted)(?! to\b)"
    r"(?: [\w’'.:]+){0,5}\s*\Z",
    ("due", "expected", "forecast", "predicted"),
)
"""What a past sentence waited for: "where it was due at noon on Friday"."""
CALLED_FOR = Cue(
    rf"(?<!\w)(?:call(?:ed|s|ing)?) for (?:[\w’'-]+ ){{0,3}}?(?:{any_of(verbs.ACTIONS)})"
    r"(?: [\w’'-]+){0,2}? (?:on )?\Z"
    r"|(?<!\w)(?:plans?|(?<!been )planning) (?:an?|the|its|their|his|her|another|more) "
    r"(?:(?!(?:to|of|after|over|against|for|since) )[\w’'-]+ ){1,4}?(?:on )?\Z",
    ("called", "calls", "call", "calling", "plan", "plans", "planning"),
)
"""What somebody wants done: "called for a walkout Monday", "is planning a vote on Friday"."""
_DAYS = r"(?: [A-Z]\w+day(?:,| and| or))*\s\Z"
"""The weekdays before the last of several."""
FOR_A_DAY = Cue(rf"(?<!\w)for(?: both)?{_DAYS}", ("for",))
CALLED_OFF = Cue(
    rf"(?<!\w)ha(?:s|ve)(?: [a-z]+ly)? (?:{any_of(verbs.CALLED_OFF)})"
    rf"(?: (?!it |they |he |she |that |which |who )[\w’'-]+){{0,5}}?(?:(?: on)?{_DAYS}| in \Z)",
    verbs.CALLED_OFF,
)
"""Before the day of what will not be: "has cancelled ten flights on Monday and"."""
COMES_FIRST = Cue(
    r"(?<!\w)(?:before|until|till|once|as soon as) (?:[\w’'-]+ ){1,4}?"
    rf"(?:(?:is|are) [a-z]+(?:ed|[eow]n)|{any_of(verbs.FIXTURES_OF_ONE)}|leaves|returns|goes|comes)"
    r"(?: [\w’'-]+){0,3}? (?:on|in) (?:early |late |mid-)?\Z",
    ("before", "until", "till", "once", "as soon as"),
)
"""Before the time of what is waited for: "wants a law passed before it leaves office in"."""
TO_BE_HELD = Cue(
    r", to be (?:held|played|staged|hosted|fought|run|signed|opened|unveiled|presented|shown|"
    r"screened|launched|released|published|awarded|delivered|completed)"
    r"(?: [\w’'-]+){0,5}? (?:(?:on|in|by|from) )?\Z",
    ("be",),
)
"""Before the time of what is yet to come: "chose a host for the games, to be held in"."""
TO_BE_DONE = Cue(r"(?<!\w)to be [a-z]+(?: [\w’'-]+){0,3}? (?:(?:on|in|by) )?\Z", ("be",))
EXPECTED = Cue(
    r"(?<!\w)(?<!than )(?<!was )(?<!were )(?:expected|awaited|braced for) "
    r"(?:more|an?|the|another|no|some|further)(?: [\w’'-]+){1,6}? (?:on )?\Z",
    ("expected", "awaited", "braced"),
)
"""Before the weekday of what is to come: "expected more protests on", "awaited a report on"."""
AGREED_TO = Cue(
    rf"(?<![\w’'])(?:{any_of(verbs.AGREED)})(?: [\w’']+){{0,4}}? to"
    rf" (?:{any_of(verbs.TO_HOLD)})(?: [\w’'-]+){{0,5}}? (?:in|on) (?:early |late |mid-)?\Z"
    r"|(?<!\w)(?:ruled|left) out of(?: [\w’'-]+){1,8}? in (?:[A-Z][a-z]+ (?:and|to) )?\Z",
    verbs.AGREED,
    ("out",),
)
"""What was agreed on, or given up, for a month: "agreed to meet again in September"."""
WAS_TO = Cue(
    rf"(?<!\w)(?:was|were|been) (?!set (?!to |for ))(?:{any_of(verbs.DUE)})\b[^.;:]{{0,40}}\Z",
    verbs.DUE,
)
"""A plan as it was then, no "set on fire": "the trial had been due to start in January"."""
DUE_BY = Cue(
    rf"(?<!\w)(?:{any_of(verbs.AGREED)}|{any_of(verbs.AWAITED)})(?: [\w’']+){{0,5}}? "
    r"(?:to [a-z]+(?: [\w’']+){0,6}?|[a-z]+(?:ed|en|ilt|one|old|ut|ade)) (?:by|before)\s*\Z",
    ("by", "before"),
)
AIMING = Cue(
    rf"(?<!\w)(?:{any_of(verbs.AIMING)})(?: [\w’'-]+){{0,4}}? to (?!have\b|be\b)[a-z]+\b",
    verbs.AIMING,
)
"""What somebody does who asks for it, or says he will do it: "left, vowing to return in May"."""
AS_PLANNED = Cue(
    r",? as (?:[a-z]+ly )?(?:expected|planned|scheduled|promised|forecast|hoped|agreed),?"
    r"(?: (?:early|late|on|in|at|by|last|this|next))*\s\Z"
    r"|, followed by (?:[\w’'-]+ ){1,5}(?:on |in )?\Z",
    ("expected", "planned", "scheduled", "promised", "forecast", "hoped", "agreed", "followed"),
)
"""What came, or will come, as foreseen: "it landed as planned on 5 May"; or in its turn."""
ACCORDING = Cue(r"\baccording to (?:[\w'’.-]+ ){1,6}(?:in|on) \Z", ("according",))
"""Before the day of what foretells: "sales will fall, according to a forecast in June"."""
SET_AGAINST = Cue(
    r"\b(?:from|against|than|compared (?:with|to)) (?:[$£€]?\d[\d.,]*%?|(?:an?|the) [\w-]+)"
    r"(?: (?:percent|per cent|points?|cents|million|billion|trillion|percent rate))? (?:in|on) \Z|"
    r"\b(?:from|above|below|since) (?:an?|the|its|their|his|her) (?:[\w-]+ ){0,2}"
    r"(?:low|high|peak|record|bottom|trough) (?:in|on) \Z",
    ("from", "against", "than", "compared", "above", "below", "since"),
)
"""Before the time of older figures: "cut its forecast to 1 percent, from 2 percent in May"."""
COMES_AFTER = Cue(
    r"\b(?:comes? (?:[\w-]+ ){0,4}?after|follows(?! (?:on|in) \Z)) [^.;,]{0,80}\Z",
    ("come", "comes", "follows"),
)
"""Before the day of what is over: "the truce comes after clashes in March"."""
AFTER = Cue(
    r"(?<!\w)(?:[Aa]fter|[Ff]ollowing) (?P<what>(?:(?!(?:which|that|who|"
    rf"{any_of(verbs.FIXTURES_OF_ONE)})\b)[\w’'-]+ ){{0,9}}?)"
    r"(?:(?:on|in|late|early) )*\Z",
    ("after", "following"),
)
"""Before the day of what came first: "will appear in court after his arrest on"."""
UNFORESEEN = Cue(
    r"(?<!\w)(?P<known>(?:the|this|that|his|her|its|their|[\w-]+[’']s?) (?:[\w-]+ ){0,2})?"
    rf"(?:{any_of(happenings.UNFORESEEN)})"
    r"(?: (?:in|at|near|outside|off|of|by|against)(?: [\w’'-]+){1,4})?"
    r" (?:on|in) (?:early |late )?\Z",
    happenings.UNFORESEEN,
)
"""Before the time of what nobody saw coming: "reports of an explosion near the port on"."""
KEPT_FROM = Cue(
    rf"\b(?:{any_of(verbs.KEEPING)}) [^.;:]{{1,60}}? from (?:taking|going|coming|starting|"
    r"beginning|closing|opening|ending|expiring|becoming|being|happening|running|flying|moving)\b"
    r"(?: [\w’'-]+){0,3}? (?:(?:in|on|by) (?:early |late |mid-)?)?\Z",
    ("from",),
)
"""Before the time of what is not to be: "sued to stop the ban from taking effect on 1 July"."""
_NEEDED = frozenset[str]().union(
    *(each.needs for each in tuple(globals().values()) if isinstance(each, Cue))
)
"""By all cues above."""
