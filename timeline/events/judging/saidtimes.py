"""Whether a time is only said, and dates nothing: a length, an hour, a day that is spoken of."""

import re

from timeline.dating.says import Clock, Day, DayPart, Holiday, Inside, MonthDay
from timeline.events.attaching.attach import Anchor
from timeline.events.attaching.counted import COUNTED
from timeline.events.judging.baseline import before_date
from timeline.events.judging.status import is_present_perfect
from timeline.events.lexicon.lasting import LASTING
from timeline.events.lexicon.words import SPENT, words
from timeline.events.parsing.grammar import BE, PRESENTS, TILL, Tree
from timeline.model import Document, Mention
from timeline.patterns import later

_BACK = frozenset({"then", "that time", "the time", "at the time", "this time"})
_AFTER_WHAT = re.compile(r" (?!that\b|which\b|in\b|on\b|at\b)[\w\"“]")
_SMALL = re.compile(r"(?!some|about|nearly|almost|just)\b[a-z]")
_OVERNIGHT = "overnight"
_WHOLE = (["the", "night"], ["the", "day"])
_COUNTED = (" ago", " later", " earlier")
_PLAIN = frozenset({"", "on", "in"})
_SHUT = frozenset({"closed", "closes", "shut", "shuts", "left", "broke", "rose", "adjourned"})
_MUCH_OF = re.compile(r"(?:most|much|all|half|some) of the (?:day|week|month|year|decade)")
_BACK_IN = frozenset({"", "in", "on", "back in"})
_DATES = frozenset({"day", "month", "year"})
_APPROACH = re.compile(r"\b(?:run-?up|build-?up|lead-?up|countdown|way) to (?:the )?$", re.I)
_THROUGH = re.compile(r"\b(?:see|get|tide|bring|carry|last)\b[^.;,]{0,60}\bthrough $")
_FILLING = re.compile(r"\bto (?:occupy|fill|survive|brave|endure|weather|sit out) (?:the )?$")
_SURVIVING = re.compile(
    r"\b(?:remains?|remaining|survives?|surviving|(?:is|are)(?: both| all)?) from (?:the )?$"
)
_STEMMING = re.compile(r"\b(?:dates?|dating|comes?|stems?) from (?:the )?$")
_POINTED = re.compile(r"[(\[;] ?(?:see|cf\.)(?: also)?(?: under)? $", re.I)
_NAMING = later(
    r"\b(?:(?:known|remembered|referred to) as|(?:called|dubbed|named|nicknamed|christened) the) "
    r"[\"“]?(?:the )?(?:[A-Z][\w.’'-]* )*$"
)
_NAME_GOES_ON = later(r"(?:['’]s)? [A-Z]\w")
"""Around a day that is part of a name: "became known as the Great St. Patrick's Day Flood"."""
_SOME = re.compile(
    r"\b(?:[Aa]n?|[Aa]nother|[Aa]ny|[Nn]o|[Ee]ach|[Oo]ne) "
    r"(?:(?!(?:of|in|and)\b)[\w-]+,? (?:and )?){0,3}$"
)
"""Before a season that is none of a year: "a cold and snowy winter"."""
_SPOKEN_OF = (_APPROACH, _THROUGH, _POINTED, _FILLING)
_NAMED = re.compile(
    r"\b(?:declar|proclaim|designat|nam|mak|celebrat)(?:e[sd]?|ing)? (?:this )?$|\bmade $", re.I
)
_TERMS = words(
    """jailed imprisoned sentenced detained banned suspended elected appointed hired leased rented
    signed extended renewed booked barred exiled given granted"""
)
"""For how long these are done lies ahead of them: "have been jailed for up to ten years"."""
_EXTENDING = words(
    "extending extend renewing renew prolonging prolong suspending suspend banning ban leasing"
)
_OPENS_BRACKET = re.compile(r"[^()\d]{0,30} ?\(")
_ZONE_CLOSES = re.compile(r"[^()]{0,30}\)")
_HOURS_OF = re.compile(r" (?:curfew|shift|lockdown)\b")
"""After a clock time: "a 7 p.m. to 6 a.m. curfew"."""
_LOOK_AHEAD = 40
_SEEN_AS = frozenset({"used", "known", "called", "remembered", "regarded", "considered", "owned"})
_REMAINING = frozenset({"remains", "remain", "stands", "stand", "endures", "endure"})
_PAST_STRETCHES = ("the past ", "the last ")
_RECENT = frozenset({"P1M", "P1W"})


def is_bare_length(document: Document, tree: Tree, anchor: Anchor) -> bool:
    """Any length but that of a state which still holds: "have been at war for 74 years".

    "The fever has reached Chad in the past month" tells when.
    """
    mention = anchor.mention
    if _is_one(tree, mention):
        return True
    if mention.when.kind != "DURATION" or isinstance(mention.says, Inside):
        return False
    perfect = is_present_perfect(tree, anchor.inner)
    if mention.signal == "in" and perfect and mention.when.value in _RECENT:
        return not document[mention.span].lower().startswith(_PAST_STRETCHES)
    return (
        mention.signal != "for"
        or not perfect
        or anchor.inner.low in _TERMS
        or _is_term(tree, anchor)
    )


def _is_term(tree: Tree, anchor: Anchor) -> bool:
    """ "Has passed a law extending the ban for a month": no month in which it has been passed."""
    words = tree.inside(anchor.mention.span)
    between = tree.words[anchor.inner.index + 1 : words[0].index] if words else ()
    return any(word.tag in {"VBG", "VB"} and word.low in _EXTENDING for word in between)


def _is_one(tree: Tree, mention: Mention) -> bool:
    """ "He spent one night there", "to spend the night", "in one night": how long, not when."""
    words = tree.inside(mention.span)
    if not words:
        return False
    top = tree.top(words)
    if [word.low for word in words] in _WHOLE:
        return tree.head(top).low in SPENT
    return words[0].low == "one" and (mention.signal == "in" or tree.head(top).low in SPENT)


def is_for_how_long(document: Document, anchor: Anchor) -> bool:
    """ "When the exchange closed for the weekend", "lived there for most of the year"."""
    said = document[anchor.mention.span].lower()
    shut = said.startswith("the ") and anchor.inner.low in _SHUT
    return anchor.mention.signal == "for" and (shut or _MUCH_OF.fullmatch(said) is not None)


def is_clock(document: Document, mention: Mention, mentions: tuple[Mention, ...]) -> bool:
    """ "at 5 p.m.", "until dawn", where only the day of publication could be meant; a curfew's.

    "On Wednesday, after the river had burst its banks overnight" is no night of today.
    """
    says = mention.says
    said = document[mention.span].lower()
    first = says[0] if isinstance(says, tuple) else says
    if isinstance(first, Clock) and _HOURS_OF.match(document.text, mention.span.end):
        return first.day is None
    if ("day", "published") not in mention.when.implied:
        return False
    if said == _OVERNIGHT:
        return any(each.when.precision in _DATES and each != mention for each in mentions)
    bare = isinstance(says, Clock | DayPart) and says.day is None
    told = isinstance(says, Clock) or said.startswith(("the ", "that ")) or mention.signal in TILL
    return bare and told


def is_restated(
    document: Document, tree: Tree, anchor: Anchor, mentions: tuple[Mention, ...]
) -> bool:
    """ "12 December, Independence Day"; "18 months ago", where "in March 2020" follows.

    So does a day of the same deed: "six months later, he left for Mora on 3 May 1901".
    """
    mention = anchor.mention
    after = next((each for each in mentions if each.span.start > mention.span.end), None)
    if after is not None and document[mention.span].lower().endswith(_COUNTED):
        own = tree.inside(after.span)
        done = next((word for word in tree.above(own[0]) if word.is_verb), None) if own else None
        between = document.text[mention.span.end : after.span.start].strip(" ,")
        same = done == anchor.head and not between.startswith("and ")
        if same and after.when.precision == "day" and after.signal in _PLAIN:
            return True
        if between in _BACK_IN and after.when.precision in _DATES:
            return True
    before = [each for each in mentions if each.span.end <= mention.span.start]
    if not before or not isinstance(mention.says, Holiday) or before[-1].when.precision != "day":
        return False
    return document.text[before[-1].span.end : mention.span.start].strip() == ","


def is_other_zone(document: Document, mention: Mention, mentions: tuple[Mention, ...]) -> bool:
    """ "At 21:58 UTC (1:58 a.m. July 20 local time)"."""
    before = [each for each in mentions if each.span.end <= mention.span.start]
    if not before or {before[-1].when.kind, mention.when.kind} != {"TIME"}:
        return False
    between = document.text[before[-1].span.end : mention.span.start]
    after = document.text[mention.span.end : mention.span.end + _LOOK_AHEAD]
    return _OPENS_BRACKET.fullmatch(between) is not None and _ZONE_CLOSES.match(after) is not None


def is_spoken_of(document: Document, mention: Mention) -> bool:
    """ "At that time", "to this day", "the run-up to Christmas", "declared 5 May a holiday".

    So is "a cold winter", which is none of a year, a day in what is "known as the May Blitz", and
    "the end of the season", which is none of the calendar.
    """
    said, before = document[mention.span].lower(), before_date(document, mention)
    if said in _BACK or any(each.search(before) for each in _SPOKEN_OF):
        return True
    if mention.rule == "season_alone" and not mention.signal and _SOME.search(before):
        return True
    if said.endswith("the season") and mention.signal != "for":
        return True
    goes_on = _NAME_GOES_ON.match(document.text, mention.span.end)
    named = before + "the " * said.startswith("the ")
    if (goes_on or isinstance(mention.says, Holiday)) and _NAMING.search(named):
        return True
    of_calendar = isinstance(mention.says, Day | MonthDay | Holiday) and not mention.signal
    if of_calendar and _NAMED.search(before):
        return True
    return said == "this day" and before.endswith(" to ")


def is_age(document: Document, mention: Mention) -> bool:
    """ "Two towers survive from the 1290s", "the doors that date from this time": how old they are.

    "It dates from the 1290s" is told of nowhere else.
    """
    before, told = before_date(document, mention), mention.rule == "at_that_time"
    if _SURVIVING.search(before):
        return told or mention.when.precision != "range"
    return told and _STEMMING.search(before) is not None


def is_nowadays(document: Document, tree: Tree, anchor: Anchor) -> bool:
    """ "It is still useful today", "today the mill is a hotel": how things stand now."""
    mention, verb = anchor.mention, anchor.inner
    helper = tree.child(verb, "auxpass")
    present = (helper or verb).tag in PRESENTS
    if present and verb.low in _REMAINING and document[mention.span].endswith("later"):
        return True  # "More than a century later, it remains" popular.
    if document[mention.span].lower() != "today" or not present:
        return False
    if helper is not None:
        return verb.low in _SEEN_AS
    is_so = tree.child(verb, "attr") or any(w.low == "still" for w in tree.words[verb.index :])
    return verb.low in LASTING or (verb.low in BE and bool(is_so))


def counts_on(document: Document, mention: Mention, mentions: tuple[Mention, ...]) -> bool:
    """ "Thirty years after the probe flew by, Europe": counted from what has no day of its own.

    "Two weeks after the truce of 3 May, Europe" is counted from a day.
    """
    after = next((each for each in mentions if each.span.start > mention.span.end), None)
    if after is not None and "," not in document.text[mention.span.end : after.span.start]:
        return False
    ends = document[mention.span].endswith((" after", " before"))
    opens = not _SMALL.search(before_date(document, mention))
    counts = ends and opens and _AFTER_WHAT.match(document.text, mention.span.end) is not None
    return counts and mention.rule != COUNTED
