"""Whether a date is what something is compared with, or only says who or what came before."""

import re
from bisect import bisect_right
from operator import attrgetter

from timeline.events.attaching.nouns import is_event_noun
from timeline.events.lexicon.people_words import NO_NAMES
from timeline.events.lexicon.words import BASELINES, BEING, COMPARED, NTH_TIME, SUPERLATIVE
from timeline.events.parsing.grammar import SUBJECTS, Tree
from timeline.model import Document, Mention
from timeline.patterns import later

_LOOK_BACK, _FAR_BACK, _BEHIND_ASIDE = 80, 100, 140
_SO_MUCH = re.compile(r", or [^,;:]*\d[^,;:]*, ")
"""The same amount in other units: "from $2 million, or 8 cents per share, a year earlier"."""
_BASELINE = re.compile(rf"\b(?:{'|'.join(BASELINES[:2])})\s+(?:the |in |early |late |mid-)*$", re.I)
_COMPARED = re.compile(rf"\b(?:{COMPARED})(?:[^,;:.—–]|[.,]\d){{0,60}}$", re.I)
_FROM_THEN = re.compile(
    r"\b(?:ris(?:e|es|en|ing)|rose|f[ae]ll(?:en|s|ing)?|grew|gr(?:ow|own|owing)|widen\w*|narrow\w*"
    r"|up|down|(?:un)?changed|(?:increas|decreas|declin|improv)\w+|jumped|dropped|doubled|shrank"
    r"|slowed|climbed|surged|soared|slid|slumped|plunged)\b[^.;:]{0,40} from (?:the )?$",
    re.I,
)
"""Before the period that figures have changed from: "the loss widened from" the prior year."""
_PERIOD = re.compile(
    r"(?:the )?(?:prior|previous|last) (?:year|quarter|month)|a year (?:earlier|ago)"
)
_ON_RECORD = re.compile(
    r"\b(?:mention|record|reference|evidence|inscription)s?\b[^.;]* dates? back to $", re.I
)
"""Of what has its first day on record: "the first mention of Mora dates back to"."""
_REACHING_BACK = re.compile(
    r"\b(?:go|goes|going|stretching|reaching|dating|date|dates) (?:as far )?back (?:to|as) $", re.I
)
_SINCE_ONE = re.compile(
    rf"{SUPERLATIVE}[^,;:]{{0,60}}? since an? (?:[\w.%-]+ ){{1,5}}(?:in|of) $"
    rf"|{SUPERLATIVE}[^;:]{{0,70}}? since (?:[\w.-]+ ){{0,2}}[\w.-]+(?:['’]s|s['’]) in $",
    re.I,
)
_NTHS = "second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth"
_NTH_OF = re.compile(
    rf"\bthe (?:{_NTHS}) (?:(?:time|win|defeat|loss|rise|fall|attack|strike|cut|crash) )?$"
    rf"|, (?:the|its|his|her|their|a) (?:first|{_NTHS}) (?:[\w-]+ ){{0,4}}$",
    re.I,
)
"""The how many-th something was: "the third time this year", "..., her first win this season"."""
_FROM_PEAK = re.compile(
    r"\bfrom (?:the|an?|its|their|his|her) (?:[\w.%-]+ ){0,3}(?:peak|high|low|record|trough)s?"
    r"(?: of [^,;:]{1,30})? (?:(?:in|on|of|reached in|set in) )?$",
    re.I,
)
"""What something rose or fell from: "has slowed from its peak last year"."""
_BEYOND = re.compile(
    r"\b(?:above|below|under|over|beyond|near|towards?|to|at|short of|shy of) (?:[\w-]+ ){0,4}"
    r"(?:level|height|high|peak|low|trough|record)s? "
    r"(?:last )?(?:reached|achieved|hit|set|seen|recorded|touched|posted)"
    r"(?: (?:in|on|at|of))?(?: (?:the|early|late|mid))* $"
    r"|\b(?:above|below|under|over|near|at) (?:the |its |their )?(?:[a-z]+ )?levels (?:of )?$"
    r"|\b(?:above|below|over|from) (?:its|their) (?:clos(?:e|ing price)|(?:share )?price) on $",
    re.I,
)
"""What something is held beside: "well below the heights reached in", "above levels a year ago"."""
_BASE_YEAR = re.compile(r" ?(?:= ?|is )100\b")
"""Behind the base year of an index: "91.2 (1985=100)"."""
_TIMES_WHAT = re.compile(
    r"\b(?:twice|half|double|triple|times|more than|less than|like) what "
    r"(?:(?:it|they|he|she) )?(?:was|were|had been|did)? ?(?:[a-z]+ )?(?:in|on) $"
    r"|\b(?:half|twice|double|third|quarter|tenth|fraction|fewer|more|less) (?:of )?(?:the )?"
    r"(?:[a-z]+ ){1,3}(?:that )?(?:it|they|he|she|there) (?:had|were|was|did)(?: had| been)? in $"
    r"|\bas (?:many|much|few|often|high|low|big|large|fast|strong|long)\b[^,;:]{0,40} as "
    r"(?:it|they|he|she|there) (?:had|did|was|were)(?: been)? in $"
)
"""What something is held beside: "twice what was estimated in February"."""
_SHARE = later(r", (?:responsible|accounting) for [^,;]*(?:%|per ?cent)[^,;]* in $")
"""How large a part it was: "the arm, responsible for 51% of sales in 2003, makes" pipes."""
_HELD_THEN = tuple(f" {verb} in " for verb in ("had", "were", "was", "did", "been"))
"""Before the year of it: "half the people it had in 1773"."""
_LESS_THAN = re.compile(
    r"\b(?:more|less|fewer) than (?:the|its|their|his|her)\b"
    r"(?:(?!\b(?:when|where|who|which|that)\b)(?:[^,;:.—–]|[.,]\d)){0,90}$",
    re.I,
)
_FROM_AMOUNT = later(
    r"\bfrom (?:(?:(?:an? (?:[a-z]+ )?|net )(?:loss|profit|gain|income) of|"
    r"(?!(?:of|to) )[a-z]+) ){0,4}"
    r"[-–−]?(?:[A-Z]{0,3}[$€£])?\d[\d.,]*"
    r"(?:%| ?per ?cent| percentage points?|(?:bn?|mn?|k|tn)\b| (?:m|b)illion|"
    r"(?= (?:in|at|on|a) |\s\Z))"
    r"(?:(?! to )[^,;:.—–]){0,30}(?:, [$€£]?\d[\d.,]* (?:per|a) share,[^,;:]{0,20})?$|"
    r"\b(?:up|down) (?:[a-z]+ ){0,2}[$€£]?\d[\d.,]*(?:%| ?[a-z]+){0,2} "
    r"(?:from|on) (?:the |its |their )?$|"
    r"\b(?:rose|fell|grew|climbed|dropped|gained|lost|slipped|jumped|declined|increased|decreased)"
    r" (?:[a-z]+ ){0,2}[$€£]?\d[\d.,]*(?:%| ?[a-z]+){0,2}(?: in [A-Z][a-z]+)? from $|"
    r"(?:\b(?:is|was|were)|,) (?:up|down) from the (?:(?! to )[^,;:—–]){0,40}$|"
    r"\d[\d.,]*(?:%|[ -][a-z]+)? (?:[a-z]+ )?(?:rise|increase|drop|fall|gain|decline|jump)"
    r" (?:from|on|over) $|\b(?:rise|increase|drop|fall|gain|decline) of \d[^,;:]{0,20} from $"
)
_CHANGED = re.compile(
    r"\b(?:raised|lifted|hiked|increased|cut|lowered|reduced|trimmed|slashed) "
    r"[^,;:]* to [^,;:]* from "
)
"""What was set anew on a day: "raised its rate to 7% from 6% on Thursday"."""
_LEADS_ON = re.compile(r" to (?![^;:]{0,40}\d[^,;:]{0,20} (?:in|at|for|during) \w)")
"""Not "from 2% in May to 3% in June"."""
_NTH_TIME = re.compile(rf"{NTH_TIME} $", re.I)
_BOUNDED = tuple(
    f" {no} {each} than " for no in ("no", "not") for each in ("earlier", "sooner", "later")
)
"""Before the day of what may come then: "will lift off no earlier than 3 July"."""
_COMPARING = ("compar", "relative", "from", "than", "against", "versus", "vs", " as ", "exclud")
"""Without any of these in small letters neither is looked for, which is many times as quick."""
_AS_EARLIER = re.compile(r"\b(?:earlier|before|ago|previous|prior|preceding)\b", re.I)
_THAN_PLANNED = re.compile(r" than (?:\w+ ){0,2}(?:expected|planned|scheduled|forecast|hoped)\b")
"""After "five years earlier"."""
_PEAK = re.compile(
    r"\b(?:below|under|above|over|short of|off|from|to) (?:its|their|the|an?) $", re.I
)
_OF_A_PEAK = re.compile(r" (?:[a-z-]+ )?(?:peak|high|low|record|average|reading|trough|total)\b")
"""What it stayed below: "under the June peak of 9.1%"."""
_LEVELS = re.compile(
    r"(?:'s|’s)?[\s-]+(?:levels?|baselines?|prices|standards?|dollars|average|figures?)\b", re.I
)
_SUPERLATIVE = re.compile(SUPERLATIVE, re.I)
_FIRST = re.compile(r"\bfirst\b", re.I)
_MOST_OF = re.compile(rf"(?!only\b){SUPERLATIVE}(?:\s[a-z-]+){{0,2}}\s(?:of\s)?$", re.I)
_MOST_IN = re.compile(
    r"\b(?:[a-z-]{3,}est|worst|best|most [a-z]+|first|only|last)(?: [\w-]+){1,3}"
    r" (?:in|of|during) (?:the )?$"
)
_TIMES = frozenset({"once", "twice", "one", "two", "three"})
"""After "only": how often, or how many."""
_KEEPING = frozenset({"held", "holds", "holding", "kept", "owned", "owns"})
_BOUNDS = frozenset({"end", "start", "beginning", "outbreak", "close", "height", "days", "time"})
"""Of a happening: "the first since the end of the war in 1994"."""


def is_baseline(document: Document, tree: Tree, mention: Mention) -> bool:
    """ "Than in 1990", "the worst since May", "a month later than", "the third after Bikila in"."""
    before = before_date(document, mention)
    if ", or " in before:
        before = _SO_MUCH.sub(" ", before_date(document, mention, _BEHIND_ASIDE))
    low = before.lower()
    after = (each.match(document.text, mention.span.end) for each in (_LEVELS, _BASE_YEAR))
    sooner = _AS_EARLIER.search(document[mention.span]) or document[mention.span].endswith("later")
    if sooner and _THAN_PLANNED.match(document.text, mention.span.end):
        return True
    if any(after) or _is_compared(before, low):
        return True
    if (" what " in low or low.endswith(_HELD_THEN)) and _TIMES_WHAT.search(before):
        return True
    if " for " in low and _SHARE.search(before):
        return True
    if _BEYOND.search(before) or _is_figure(tree, mention):
        return True
    if _OF_A_PEAK.match(document.text, mention.span.end) and _PEAK.search(before):
        return True
    leads_on = _LEADS_ON.match(document.text, mention.span.end) is not None
    leads_on = leads_on or (mention.when.precision == "day" and bool(_CHANGED.search(before)))
    on = low.endswith((" on ", " over ")) and mention.when.precision != "day"
    led = "from" in low or on  # "Was up 5 percent on Monday" tells of Monday.
    if led and not leads_on and _FROM_AMOUNT.search(before):
        return True
    if "from" in low and _FROM_PEAK.search(before):
        return True
    period = _PERIOD.fullmatch(document[mention.span].lower())
    if period and not leads_on and _FROM_THEN.search(before):
        return True
    far = before_date(document, mention, _FAR_BACK)
    if "than" in far.lower() and _LESS_THAN.search(far):
        return True
    if (
        low.endswith(("back to ", "back as "))
        and _REACHING_BACK.search(before)
        and not _ON_RECORD.search(far)
    ):
        return True
    if "since " in low and low.endswith(("in ", "of ")) and _SINCE_ONE.search(before):
        return True
    if document[mention.span].lower().startswith("this ") and _NTH_OF.search(before):
        return True
    if "since" in low and _NTH_TIME.search(before):
        return True
    if mention.signal == "since" or _is_since(tree, mention):
        most = _SUPERLATIVE.search(before) or _FIRST.search(far)
        start = mention.span.start - len(before if most and most.string == before else far)
        return most is not None and _reaches(tree, start + most.start(), mention)
    if mention.when.precision == "day" or mention.signal not in {"of", ""}:
        return False
    return bool(_MOST_OF.search(before)) and (mention.signal == "of" or _is_stated(tree, mention))


def is_scope(document: Document, mention: Mention, mentions: tuple[Mention, ...]) -> bool:
    """ "The worst quake in the 20th century came in 1908": of what it was the worst."""
    whole = mention.when.interval
    if mention.when.precision not in {"decade", "century"} or whole is None:
        return False
    parts = (each.when.interval for each in mentions if each != mention)
    inside = any(p is not None and whole.start <= p.start and p.end <= whole.end for p in parts)
    return inside and _MOST_IN.search(before_date(document, mention)) is not None


def _is_compared(before: str, low: str) -> bool:
    if not any(word in low for word in _COMPARING) or low.endswith(_BOUNDED):
        return False
    return bool(_BASELINE.search(before) or _COMPARED.search(before))


def _is_stated(tree: Tree, mention: Mention) -> bool:
    """Whether a verb only says what was the most: "is the highest total", not "became owner"."""
    words = tree.inside(mention.span)
    verb = next((w for w in tree.above(words[0]) if w.is_verb), None) if words else None
    return verb is None or verb.low in BEING or words[0].low == "this"


def _is_figure(tree: Tree, mention: Mention) -> bool:
    """ "The town (population 5,000 in 2010) lies", "the toll, 50 in 1900, rose": only how many."""
    words = tree.inside(mention.span)
    number = tree[max(0, words[0].index - 2)] if words and words[0].index > 1 else None
    if number is None or number.tag != "CD" or tree[number.index + 1].low not in {"in", "by"}:
        return False
    aside = number if number.dep == "appos" else tree.head(number)
    noun = tree.head(aside)
    opens = tree[tree.under(aside)[0].index - 1].text in {"(", ","}
    apart = aside.dep == "appos" and noun.dep in SUBJECTS and aside.index > noun.index
    return opens and apart and tree.after(words[-1]).text in {")", ","}


def _is_since(tree: Tree, mention: Mention) -> bool:
    """Whether a name tells the day since when: "the first since Nottingham Forest in 1978"."""
    words = tree.inside(mention.span)
    if not words or words[0].index < 2:
        return False
    above = next((word for word in tree.above(tree.top(words)) if word.is_noun), words[0])
    if tree.head(above).low == "of" and is_event_noun(above):
        above = tree.head(tree.head(above))
    return any(
        tree.head(noun).low == "since"
        and ((noun.tag.startswith("NNP") and noun.low not in NO_NAMES) or noun.low in _BOUNDS)
        and not is_event_noun(noun)
        for noun in (above, tree[words[0].index - 2])
    )


def _reaches(tree: Tree, start: int, mention: Mention) -> bool:
    """Whether no verb but one that tells more of it parts a superlative from its date."""
    most = next((word for word in tree.words if word.start <= start < word.end), None)
    if most is None:
        return True
    if most.low == "only" and most.tag == "RB" and tree.after(most).low not in _TIMES:
        return False  # "Has only been in office since May".
    if most.low == "record" and most.dep == "dobj" and tree.head(most).low in _KEEPING:
        return False  # "Has held the record since 1987".
    noun = tree.head(most) if tree.head(most).is_noun else most
    between = (w for w in tree.words[most.index + 1 :] if w.end <= mention.span.start)
    return not any(
        verb.is_finite
        and (most.is_noun or (verb.head != noun.index and noun not in tree.above(verb)))
        for verb in between
    )


def before_date(document: Document, mention: Mention, characters: int = _LOOK_BACK) -> str:
    """The words of the sentence that stand shortly before the date."""
    at = bisect_right(document.sentences, mention.span.start, key=attrgetter("start")) - 1
    first = document.sentences[at].start if at >= 0 else 0
    return document.text[max(first, mention.span.start - characters) : mention.span.start]
