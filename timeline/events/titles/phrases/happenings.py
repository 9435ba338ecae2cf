"""From the noun of a happening to the verb without which it says too little."""

from dataclasses import replace

from timeline.events.attaching.attach import Anchor
from timeline.events.lexicon.people_words import CREATING
from timeline.events.lexicon.words import PLANNING, words
from timeline.events.naming.kinds import kinds_of
from timeline.events.naming.things import is_new
from timeline.events.parsing.grammar import BE, HAVE, SUBJECTS, TIMING, Tree, Word
from timeline.events.titles.phrases.copulas import IS
from timeline.events.titles.phrases.doers import doer, is_participle
from timeline.events.titles.phrases.elliptic import free

_SAID = frozenset({"ruling", "verdict", "judgment", "judgement", "resolution", "promise"})
_MAKING = words(
    """signed concluded made agreed negotiated ratified proclaimed issued passed adopted reached
    brokered drafted wrote sealed struck enacted approved"""
)
"""What is done to a pact in its own year."""
_UNDOING = words(
    """scrubbed cancelled canceled postponed delayed annulled scrapped halted aborted suspended
    abandoned averted foiled thwarted boycotted missed skipped"""
)
_ABOUT = frozenset({"under", "from", "against", "over", "about", "on", "to"})
_PLACES = frozenset({"scene", "site", "venue", "place"})
_PLANS = frozenset({"expected", "planned", "proposed", "scheduled"})
_ENTERING = words("qualify qualified qualifies selected chosen picked entered registered")
_DURING = frozenset({"in", "at", "during", "by", "under", "with"})


def clause_of(tree: Tree, noun: Word) -> Word | None:
    """The verb of a happening that alone says too little: "lost" the election."""
    above = tree.head(noun)
    planned = above.low == "for" and tree.head(above).low in PLANNING | _ENTERING
    whole = tree.head(tree.head(above))
    part = above.low == "of" and (tree.head(above).low, whole.low) == ("part", "as")
    scene = above.low == "of" and tree.head(above).low in _PLACES
    if above.low == "with" and tree[above.index - 1].text == ",":
        return None  # "It went on for months, with clashes in May".
    kept = tree.head(above) if above.low == "of" else above
    charge = kept.dep == "dobj" and len(tree.children(kept)) == 1  # "Take charge of the match".
    since = above.low == "since" and tree.child(noun, "poss") is None
    gained = above.low == "to" and tree.child(noun, "det", "poss") is None  # "Led it to victory".
    if noun.dep == "pobj" and (planned or gained or since or above.low in _DURING):
        above = tree.head(above)
        above = tree.head(above) if above.dep == "acomp" else above  # "Is due for publication".
    elif part:
        above = tree.head(whole)  # "As part of the 1972 reforms the county was abolished".
    elif charge or (scene and tree.head(above).dep == "attr"):
        above = tree.head(tree.head(above))
    elif noun.dep not in {"dobj", "nsubj", "nsubjpass"}:
        return None
    timed = above.dep == "pcomp" and tree.head(above).low in TIMING
    there = noun.dep == "pobj" and tree.head(noun).low in {"in", "at"}
    if above.tag == "VBG" and timed and (there or noun.dep == "dobj"):
        return above  # "After losing the 1981 final, the club" sank.
    during = above.dep == "advcl" and tree.head(noun).low == "during"
    if above.tag == "VBG" and above.dep in {"advcl", "pcomp"} and (during or noun.dep == "dobj"):
        main = next((word for word in tree.above(above) if word.is_verb), above)
        return above if main.tag == "VBD" and tree.subject(main) is not None else None
    while (above.dep == "xcomp" and tree.head(above).is_verb) or above.dep == "pcomp":
        above = tree.head(above) if above.dep == "xcomp" else tree.head(tree.head(above))
    helpers = tree.children(above, "aux", "auxpass")
    tells = (
        above.low in PLANNING
        or planned
        or above.tag == "VBD"
        or any(word.tag in {"VBD", "MD"} or word.low in HAVE for word in helpers)
    )
    asked = any(word.low in {"whether", "if"} for word in tree.children(above, "mark"))
    if above.dep in {"acl", "advcl"} and is_participle(tree, above):
        opens = tree.under(above)[0].index  # "The hall, destroyed in the fire of 1943, was".
        apart = opens == 0 or tree[opens - 1].text == ","
        return above if apart and doer(tree, above) is not None else None
    return above if tells and not asked and tree.subject(above) is not None else None


def undone(tree: Tree, noun: Word) -> Word | None:
    """The verb by which a happening was none: "scrubbed Monday's launch of a rocket"."""
    verb = tree.head(noun)
    off = any(word.low == "off" for word in tree.children(verb, "prt"))
    done = verb.low in _UNDOING or (verb.low == "called" and off)
    told = noun.dep in {"dobj", "nsubjpass"} and tree.subject(verb) is not None
    return verb if done and told else None


def came_of(tree: Tree, anchor: Anchor, dates: frozenset[int]) -> Word | None:
    """The verb of what came of a happening that day: "it burst into flames after a collision".

    Or of one of which no more is told: "after a fire in 1834 the palace was rebuilt".
    """
    noun, link = anchor.head, tree.head(anchor.head)
    one = tree.child(noun, "det")
    led = link.low in {"after", "following"} and one is not None and one.low in {"a", "an"}
    verb = tree.head(link)
    told = (verb, *tree.children(verb, "auxpass"))
    tells = any(word.tag == "VBD" for word in told) and tree.subject(verb) is not None
    bare = all(word == one or word.index in dates for word in tree.children(noun))
    near = verb.index < link.index and anchor.mention.when.precision == "day"
    return verb if led and tells and verb.low != "came" and (near or bare) else None


def opened_after(tree: Tree, noun: Word, dates: frozenset[int]) -> list[Word]:
    """ "After a fire" of a sentence that it opens, to stand at its end."""
    link = tree.head(noun)
    opens = link.index == 0 and link.low in {"after", "following"}
    said = [word for word in tree.under(link) if word.index not in dates] if opens else []
    return [free(replace(word, text=word.low), at) for at, word in enumerate(said)]


def told_more(tree: Tree, noun: Word, dates: frozenset[int]) -> Word | None:
    """ "The slide on Monday, which killed ten, was the worst": the verb of what it did."""
    clause = tree.child(noun, "relcl")
    which = tree.child(clause, *SUBJECTS) if clause is not None else None
    if clause is None or which is None or which.low not in {"which", "that"}:
        return None
    helped = any(w.tag == "VBD" for w in tree.children(clause, "aux", "auxpass"))
    dated = not dates.isdisjoint(word.index for word in tree.under(clause))
    ends = tree.child(clause, "dobj", "agent", "prep") is not None
    return clause if (clause.tag == "VBD" or helped) and ends and not dated else None


def stands_alone(tree: Tree, anchor: Anchor) -> bool:
    """Whether a date is that of what another deed is about: "tore up the treaty of 1921"."""
    noun = anchor.head
    verb = next((word for word in tree.above(noun) if word.is_verb), noun)
    lasts = "pact" in kinds_of(noun) or noun.low in _SAID
    about = noun.dep == "dobj" or tree.head(noun).low in _ABOUT
    made = verb.low in CREATING | _MAKING
    return anchor.mention.signal == "of" and lasts and about and not made


def is_another(tree: Tree, word: Word, own: tuple[Word, ...], dates: frozenset[int]) -> bool:
    """Whether a noun has a date of its own: "self-rule" in 1958 "and independence" in 1960.

    Or what a new thing did later: "a mill which burned down" in 1995.
    """
    later = word.dep == "relcl" and is_new(tree, tree.head(word))
    later = later and not any(kid.low == "had" for kid in tree.children(word, "aux"))
    if not later and (word.dep != "conj" or not word.is_noun):
        return False
    dated = [kid for kid in tree.children(word) if kid.index in dates and kid.index > word.index]
    return any(not set(tree.under(kid)) & set(own) for kid in dated)


def ends_later(tree: Tree, anchor: Anchor, verb: Word, dates: frozenset[int]) -> bool:
    """ "The mutiny of 1857 ended the rule in 1858": the ending has a date of its own."""
    noun, own = anchor.head, tree.inside(anchor.mention.span)
    inner = set(tree.under(noun))
    behind = bool(own) and own[0].index > noun.index and own[0] in inner
    rest = (word.index in dates and word not in inner for word in tree.under(verb))
    return tree.subject(verb) == noun and behind and any(rest) and verb.low not in BE


def without_next(tree: Tree, anchor: Anchor, said: list[Word], dates: frozenset[int]) -> list[Word]:
    """Without the next happening, which has its own date: "a vote in May, a census in June"."""
    own = tree.inside(anchor.mention.span)
    for other in tree.children(anchor.head, "conj"):
        branch = tree.under(other)
        ends = tree.words[branch[0].index : branch[-1].index + 3]  # With "in May" behind it.
        dated = any(word.index in dates and word not in own for word in ends)
        if dated and own and own[-1].index < branch[0].index:
            said = [w for w in said if w.index < branch[0].index]
            joins = {w for each in tree.children(anchor.head, "cc") for w in tree.under(each)}
            while said and (said[-1].text == "," or said[-1] in joins):
                said.pop()
    return said


def as_planned(tree: Tree, noun: Word, said: list[Word]) -> list[Word]:
    """ "The expected vote in Mora" this week could show it: "the vote in Mora is expected"."""
    plan = next((word for word in tree.children(noun, "amod") if word.low in _PLANS), None)
    could = any(word.tag == "MD" for word in tree.children(tree.head(noun), "aux"))
    if plan is None or plan not in said or not could or noun.tag != "NN":
        return said
    rest = [word for word in said if word != plan]
    return [*rest, IS, free(plan, len(rest))]
