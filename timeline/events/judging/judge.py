"""From a dated clause to why it is not an event; no reason means that it is one."""

import re
from collections.abc import Iterator

from timeline.dating.says import Clock, DayPart, UnitStep
from timeline.events.attaching.attach import Anchor
from timeline.events.attaching.befores import is_first_day, is_last_day
from timeline.events.attaching.nouns import is_premodifier
from timeline.events.attaching.when_clauses import ending
from timeline.events.judging.baseline import before_date, is_baseline, is_scope
from timeline.events.judging.habitual import is_habit
from timeline.events.judging.labels import is_label
from timeline.events.judging.saidtimes import (
    counts_on,
    is_age,
    is_bare_length,
    is_clock,
    is_for_how_long,
    is_nowadays,
    is_other_zone,
    is_restated,
    is_spoken_of,
)
from timeline.events.judging.status import plans_ahead
from timeline.events.judging.supposed import is_denied, is_supposed, is_unanswered, is_wished
from timeline.events.lexicon.words import BOUNDS, FALLS, KINDS_OF_TEXT, PERIODS, WHICH_ENDED
from timeline.events.naming.lifespans import is_of_a_life
from timeline.events.parsing.grammar import BE, SUBJECTS, Tree
from timeline.model import Document, Mention, Span
from timeline.patterns import later

_SHORTLY = re.compile(
    r"\b(?:shortly|just|right|immediately|soon) (?:before|after) (?:the )?$", re.I
)
_AFTER_THEN = re.compile(
    r"(?:^|[.!?,]\s+)(?:[Ee]ven )?(?:[Aa]fter|[Bb]efore|[Ff]ollowing|[Dd]espite) (?:[a-z]+ ){1,4}"
    r"(?:in|of|during|through|throughout) (?:the )?$"
)
LONGEST_HEADING = 12
SMALL_WORDS = 4
"""So many make more of a cell than a name, whatever the parser takes for its verb."""
_LINE = later(
    r"[ \t]*(?:#+|=+|\d{1,2}[.)])?[ \t]*(?:\d{4} in )?[A-Z][^\n]{0,90}(?<![.!?:;,\"”])$", re.M
)
_BELOW = later(r"[ \t]{0,9}\n(?:[ \t]{0,9}\n){0,3}[ \t]{0,9}([A-Z\"“][^\n]{60})")
_DAY_BELOW = re.compile(r"\s*\n[#=*_ ]*\d{4}\b")
_CITED = re.compile(r"\((?:[^()]{0,60},\s*)?(?:(?:b|born|d|died|c|ca|r|fl|est)\.?\s*)?$", re.I)
_OPENS_BRACKET = re.compile(r"\((?:\d{3,4}(?:[–-]\d{2,4})?(?:, | and |, and ))*$")
_CALLS = frozenset({"Watch", "Read", "Listen", "Join", "Register", "Subscribe", "Tune", "See"})
_ANYTHING = frozenset({"events", "event", "things", "thing", "something", "much"})
_BEFALLING = frozenset({"happened", "happen", "happens", "occurred", "occur"})
_CLOSES = later(r"\s*(?:, (?:pages?|pp?\.|issue|vol\.|no\.) ?[\dA-Z][\w–-]*)?\)")
_PERIOD_ENDED = re.compile(
    rf"(?:quarter|half|year|months|period|week), {WHICH_ENDED} (?:in|on|at) (?:the )?$"
)
_SPANNING = frozenset({"covers", "covered", "spans", "spanned", "comprises", "treats"})
_NOT_SINCE = ("Not since ", "not since ", "Never since ", "never since ")
_LIKENING = ("compar", "liken", "equat")
_LOOK_BACK = 40
_PROVING = frozenset({"proved", "proves", "proven", "seemed", "seems", "looked", "looks", "felt"})
_QUALITY = ("acomp", "oprd", "attr")


def why_not(
    document: Document, tree: Tree, anchor: Anchor, mentions: tuple[Mention, ...] = ()
) -> str:
    """One plain clause that says why this date tells no event, or nothing.

    `mentions` are the dates of the sentence, this one among them.
    """
    reasons = _reasons(document, tree, anchor, mentions)
    return next((reason for reason, holds in reasons if holds), "")


def _reasons(
    document: Document, tree: Tree, anchor: Anchor, mentions: tuple[Mention, ...]
) -> Iterator[tuple[str, bool]]:
    """Each clause that may say why, with whether it holds, which is found out when it is asked."""
    mention = anchor.mention
    yield "a repeated time is no happening", mention.when.kind == "SET"
    yield "it comes every year", is_habit(document, tree, anchor)
    yield (
        "it stands in a credit, a dateline or a closing line",
        any(span.meets(mention.span) for span in document.boilerplate),
    )
    yield "it stands in a heading", anchor.kind != "verb" and _is_heading(document, tree, anchor)
    yield "it stands in a table of names or figures", _is_cell(document, tree, anchor)
    yield "a bare length of time is no happening", is_bare_length(document, tree, anchor)
    yield "it belongs to a name or a label", is_label(document, tree, anchor)
    yield (
        "it is what something is compared with",
        _is_compared_with(document, tree, anchor, mentions),
    )
    yield "it only says before or after what", _is_bound(document, tree, anchor)
    yield "it stands in brackets beside a name", _is_bracketed(document, tree, anchor)
    yield "it tells that something was, not what", _is_empty(tree, anchor)
    yield "it is denied or only foretold", is_denied(tree, anchor)
    yield "it only tells that nobody answered the writer", is_unanswered(tree, anchor)
    yield "it only says since when it was not so", _is_not_since(document, mention)
    yield "it is supposed, not told", is_supposed(document, tree, anchor)
    yield "a quotation only wishes or foretells it", is_wished(document, tree, anchor)
    yield "it only says when a time begins or ends", _is_about_time(document, tree, anchor)
    yield "it only calls on the reader", _is_call(tree, anchor)
    yield "it is a time of day whose day is not told", is_clock(document, mention, mentions)
    yield "it names the day just told", is_restated(document, tree, anchor, mentions)
    yield "it tells the same moment in another zone", is_other_zone(document, mention, mentions)
    yield "it is only spoken of", is_spoken_of(document, mention)
    yield "it only says how old something is", is_age(document, mention)
    yield "it tells how things stand now", is_nowadays(document, tree, anchor)
    yield "it counts from what nothing dates", counts_on(document, mention, mentions)
    yield "it only says for how long", is_for_how_long(document, anchor)
    yield "what will come cannot have been", _is_contradicted(document, tree, anchor)


def _is_compared_with(
    document: Document, tree: Tree, anchor: Anchor, mentions: tuple[Mention, ...]
) -> bool:
    """ "The worst since 1998"; "the worst since 1998, when the banks fell" tells of the banks."""
    told = ending(tree, anchor.mention) == anchor.head
    if _is_likened(tree, anchor) or is_scope(document, anchor.mention, mentions):
        return True
    return not told and is_baseline(document, tree, anchor.mention)


def _is_not_since(document: Document, mention: Mention) -> bool:
    """ "Not since 2008 had the prize gone to one": it had not."""
    return mention.signal == "since" and before_date(document, mention).endswith(_NOT_SINCE)


def _is_likened(tree: Tree, anchor: Anchor) -> bool:
    """ "She compared it to the hunger of the 1930s", which is not when she did."""
    verb, long = anchor.inner, anchor.mention.when.precision in {"decade", "century"}
    if not long or anchor.kind != "verb" or not verb.low.startswith(_LIKENING):
        return False
    date = anchor.mention.span.start
    between = (word for word in tree.words[verb.index :] if word.start < date)
    return any(word.low in {"to", "with"} for word in between)


def _is_contradicted(document: Document, tree: Tree, anchor: Anchor) -> bool:
    """ "Will be freed in the same period", where the text around led to a period in the past.

    So do "hopes for what will be a year from now rose", which rose before.
    """
    when, published = anchor.mention.when, document.published
    if when.interval is None or published is None or anchor.mention.signal in {"since", "from"}:
        return False
    if document[anchor.mention.span].endswith(" from now"):
        plain = anchor.inner.tag == "VBD" and tree.child(anchor.inner, "aux", "auxpass") is None
        return plain and anchor.inner == anchor.head and anchor.inner.dep != "ccomp"
    did = anchor.inner.tag == "VBD" and not tree.children(anchor.inner, "aux", "auxpass")
    then = isinstance(anchor.mention.says, UnitStep) and anchor.mention.says.anchor == "told"
    if did and then and when.interval.start > published.toordinal():
        return True  # "Sales may reach 5m by 2012. During the year it bought a rival".
    past = when.interval.end <= published.toordinal()
    if past and plans_ahead(tree, anchor) and anchor.mention.span.start > anchor.inner.end:
        return True
    return (
        past
        and bool(when.implied)
        and any(word.low in {"will", "shall"} for word in tree.children(anchor.inner, "aux"))
    )


def _is_heading(document: Document, tree: Tree, anchor: Anchor) -> bool:
    """Whether the words are a short line of their own that no sentence is, with a text below it.

    Or with a day below it, where its own stands behind: "Women at the mill, 1850-1899".
    """
    if tree.is_clause() or len(tree) > LONGEST_HEADING:
        return False
    if any(word.is_noun and word.low in KINDS_OF_TEXT for word in tree.words):
        return True
    begins, ends = (
        document.text.rfind("\n", 0, tree[0].start),
        document.text.find("\n", tree[-1].end),
    )
    if document.title and document.text[begins + 1 : ends].strip(" #=*:") == document.title:
        return True
    line = _LINE.match(document.text, document.text.rfind("\n", 0, tree[0].start) + 1)
    ends_line = anchor.mention.span.start > tree[0].start
    if line and ends_line and _DAY_BELOW.match(document.text, line.end()):
        return True
    below = _BELOW.match(document.text, line.end()) if line else None
    return below is not None and len(below[1]) > 2 * len(tree)


def _is_cell(document: Document, tree: Tree, anchor: Anchor) -> bool:
    """Whether they are figures, or cells of a row in which nobody acts: "| 1998 | France |"."""
    date = anchor.mention.span
    if not any(
        s.isalpha() for w in tree.words if not date.meets(Span(w.start, w.end)) for s in w.text
    ):
        return True
    start = document.text.rfind("\n", 0, tree[0].start) + 1
    end = document.text.find("\n", tree[0].start)
    line = document.text[start : end if end >= 0 else None].strip(" ")
    if not (line.startswith("|") or "\t" in line) or tree.is_clause():
        return False
    return sum(word.text.isalpha() and word.text.islower() for word in tree.words) < SMALL_WORDS


def _is_bound(document: Document, tree: Tree, anchor: Anchor) -> bool:
    """ "After 1950"; but "before dawn on 21 May" and "shortly before Christmas" tell when.

    Nor do long times tell of what came after them: "after great growth in the 1990s it shrank".
    """
    long = anchor.kind == "verb" and anchor.mention.when.precision in {"century", "decade"}
    if long and _AFTER_THEN.search(before_date(document, anchor.mention)):
        return True
    if anchor.mention.signal not in {"before", "prior to", "after"} or anchor.kind == "noun":
        return False
    says = anchor.mention.says
    if isinstance(says, Clock | DayPart):
        return says.day is None
    words = tree.inside(anchor.mention.span)
    if words and is_premodifier(tree, words):
        struck = tree.child(anchor.head, "mark") is not None
        if struck or tree.head(tree.top(words)).low == "season":
            return False  # "After Friday's landslide struck", "after the 1998 season".
    shortly = _SHORTLY.search(before_date(document, anchor.mention)) is not None
    return not (shortly or is_last_day(tree, anchor) or is_first_day(tree, anchor))


def _is_bracketed(document: Document, tree: Tree, anchor: Anchor) -> bool:
    """A date alone in brackets, unless what stands before them is a happening."""
    if anchor.mention.span.start >= tree[-1].end:
        return False
    before = before_date(document, anchor.mention)
    if is_of_a_life(before, document.text, anchor.mention.span):
        return True
    put_in = anchor.kind == "verb" and _OPENS_BRACKET.search(before) is not None
    if put_in or not _CITED.search(before):
        return False
    closes = _CLOSES.match(document.text, anchor.mention.span.end)
    return closes is not None and anchor.kind != "noun"


def _is_call(tree: Tree, anchor: Anchor) -> bool:
    """ "Watch the talk on Monday at 6 p.m."."""
    first = tree[0]
    plain = first.tag in {"VB", "NNP", "NN"} and first.text in _CALLS and anchor.head == first
    return plain and tree.child(first, *SUBJECTS, "aux") is None


def _is_empty(tree: Tree, anchor: Anchor) -> bool:
    """ "Events that happened during 2012", "what happened on Monday was wrong"."""
    verb = anchor.inner
    if verb.dep == "csubj" and verb.low in _BEFALLING:
        asked = any(word.low == "what" for word in tree.children(verb, *SUBJECTS))
        return asked and tree.child(tree.head(verb), "attr") is None
    noun = tree.head(verb) if verb.dep == "relcl" else tree.subject(verb)
    return verb.low in _BEFALLING and noun is not None and noun.low in _ANYTHING


def _is_about_time(document: Document, tree: Tree, anchor: Anchor) -> bool:
    """ "The year that ends on Friday", "the feast falls on Thursday", "2023 was hard".

    So does "the book covers the period from 1882 to 1892".
    """
    verb = anchor.inner
    at = anchor.mention.span.start
    if _PERIOD_ENDED.search(document.text[max(0, at - _LOOK_BACK) : at]):
        return True
    said_of = tree.subject(verb)
    if said_of is not None and said_of in tree.inside(anchor.mention.span):
        told_of = verb.low in BE or (verb.low in BOUNDS and said_of.low in PERIODS)
        return told_of or (verb.low in _PROVING and tree.child(verb, *_QUALITY) is not None)
    alone = said_of is None or tree.child(verb, *SUBJECTS) is None
    told = tree.child(verb, "attr") if alone and verb.low in BE else None
    before = tree[max(0, verb.index - 1)] in tree.inside(anchor.mention.span)
    if _is_season_now(tree, anchor) or (before and told is not None and told.low in PERIODS):
        return True
    between = document.text[verb.end : anchor.mention.span.start]
    what = tree.child(verb, "dobj")
    if verb.low in _SPANNING and what is not None and what.low.removesuffix("s") in PERIODS:
        return True
    falls = verb.low in FALLS and verb.dep != "xcomp"  # "Prices began to fall on Monday".
    if falls and between.split() in (["on"], ["on", "a"]):
        return True
    subject = tree.subject(verb)
    if subject is not None and subject.tag in {"WDT", "WP"}:
        subject = next((word for word in tree.above(verb) if word.is_noun), None)
    return verb.low in BOUNDS and subject is not None and subject.low in PERIODS - {"season"}


def _is_season_now(tree: Tree, anchor: Anchor) -> bool:
    """ "Because it is the summer": what time it was, and nothing else."""
    verb = anchor.inner
    it, time = tree.child(verb, *SUBJECTS), tree.child(verb, "attr")
    if it is None or it.low != "it" or verb.low not in {"is", "was", "'s"} or time is None:
        return False
    told = any(word.is_verb and word.index > verb.index for word in tree.under(verb))
    return not told and time in tree.inside(anchor.mention.span)
