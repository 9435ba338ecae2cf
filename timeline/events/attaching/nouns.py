"""What a noun does with the date beside it: happens then, hands it on, or is only named by it."""

import re

from timeline.events.attaching.occasions import PARTS, acts, is_next_in_row, meets
from timeline.events.lexicon.happenings import EVENT_NOUNS
from timeline.events.lexicon.kinds import kinds_called
from timeline.events.lexicon.words import (
    LAWS,
    LIGHT,
    PERIODS,
    RELATING,
    SAYING_NOUNS,
    STAGES,
    WITHIN,
    words,
)
from timeline.events.parsing.grammar import BE, OBJECTS, SUBJECTS, TILL, Tree, Word
from timeline.model import Mention

_LIFE = frozenset({"marriage", "birth", "graduation", "ordination", "baptism", "retirement"})
_TRIES = frozenset({"attempt", "attempts", "campaign", "failure", "failures", "plot", "spree"})
_LEGS = frozenset({"stage", "leg", "round", "heat", "innings", "fixture", "ride", "tie"})
_RESULTS = frozenset({"loss", "win", "draw", "rout"})
_SCORE = re.compile(r"\d{1,3}[-–]\d{1,3}")
_PRIZES = frozenset(
    {"title", "crown", "gold", "silver", "bronze", "medal", "trophy", "prize", "award"}
)
_HOLDERS = words(
    """champion champions winner winners medallist medallists medalist medalists finalist runner-up
    laureate laureates"""
)
_OLD = words(
    """report reports record records document documents letter letters photo photos photograph
    photographs picture pictures image images painting paintings film footage video map maps data
    figures poem recording recordings version edition copy manuscript memo memos email emails diary
    portrait drawing drawings postcard ruling files fossils remains"""
)
"""What is found or shown long after its time."""
_ACCOUNTS = frozenset({"account", "article", "study", "survey", "paper", "book", "essay", "review"})
"""What says today what it said then."""
_LASTING = frozenset({"building", "ship", "craft"})
"""Kinds of things that a year only tells apart: "the 1973 building" burned in another."""
_FELL = frozenset({"died", "perished", "fell", "suffered", "fought"})
"""What those did whom a war or a blast befell."""
_FOLLOWING = frozenset({"follows", "followed"})
_HOUSES = frozenset({"building", "body"})
_TAKING = words(
    """won took claimed retained captured clinched defended received shared earned awarded"""
)
_MAKING = words(
    """passed adopted signed approved enacted drafted introduced promulgated issued proclaimed
    published written ratified made given"""
)
_PREMODIFIERS = frozenset({"compound", "nummod", "amod", "poss", "nmod", "npadvmod", "det"})
WAITING = frozenset({"due", "looming", "approaching", "nearing"})
"""Behind a noun: what lies ahead at the time that follows."""


_CONTESTS = frozenset({"open", "masters", "derby", "prix", "regatta", "marathon", "bowl", "trophy"})
"""With a capital they are happenings: "won the US Open"."""


def is_event_noun(word: Word) -> bool:
    """Whether the noun is a happening, singular or plural: "raids", "a counter-raid"."""
    low = word.low.removeprefix("counter").removeprefix("-")
    return word.is_noun and (
        low in EVENT_NOUNS
        or (word.tag == "NNP" and low in _CONTESTS)
        or (low.endswith("ies") and f"{low[:-3]}y" in EVENT_NOUNS)
        or (low.endswith("es") and low[:-2] in EVENT_NOUNS)
        or (low.endswith("s") and low[:-1] in EVENT_NOUNS)
    )


def is_try(tree: Tree, noun: Word) -> bool:
    """Whether something was tried or gone on with: "a coup attempt", "a bombing campaign"."""
    of = (word for word in tree.children(noun, "compound") if word.low != "fall")
    return noun.low in _TRIES and any(map(is_event_noun, of))


def is_of_life(word: Word) -> bool:
    """Whether the noun is a happening, also one of somebody's life alone: "her marriage"."""
    return word.low in _LIFE or is_event_noun(word)


def is_premodifier(tree: Tree, words: tuple[Word, ...]) -> bool:
    """Whether a date stands before the noun it modifies: "1990 levels", "Tuesday's vote"."""
    top = tree.top(words)
    while top.dep in {"conj", "nummod"} and top.head < top.index and top.tag in {"CD", "NNP", "JJ"}:
        top = tree.head(top)  # "The 2012 and 2016 games", "the March 2012 and May 2014 summits".
    noun = tree.head(top)
    led = words[0].index and tree[words[0].index - 1].tag == "IN"
    led = led and noun.tag.startswith("NNP")
    return top.dep in _PREMODIFIERS and words[-1].index < noun.index and noun.is_noun and not led


def named_by(tree: Tree, verb: Word, words: tuple[Word, ...]) -> Word | None:
    """The happening that the verb only relates to something: "follows the invitation of May"."""
    if (dated := dated_by(tree, verb, words)) is not None:
        return dated
    named = tree.child(verb, "dobj")
    doer = tree.subject(verb)
    empty = doer is not None and doer.low in {"it", "this", "that"} and verb.low in _FOLLOWING
    if empty and named is not None and verb.index < named.index < words[0].index:
        return named  # "It follows a warning on Tuesday": the warning.
    aside = verb.tag == "VBG" and verb.dep == "advcl" and verb.low not in LIGHT
    if named is None or not (aside or verb.low in RELATING) or not is_event_noun(named):
        return None
    return named if verb.index < named.index < words[0].index else None


def dated_by(tree: Tree, verb: Word, words: tuple[Word, ...]) -> Word | None:
    """What a day is set for, where a sentence only sets it: "The date for the talks is 5 May"."""
    day = tree.subject(verb)
    if verb.low not in BE or day is None or day.low not in {"date", "dates"}:
        return None
    led = [w for owner in (day, *tree.children(day, "acl")) for w in tree.children(owner, "prep")]
    link = next((w for w in led if w.low in {"for", "of"}), day)
    return tree.child(link, "pobj") if verb.index < words[0].index else None


def happening_beside(tree: Tree, words: tuple[Word, ...]) -> Word | None:
    """The happening whose date this is, wherever the parser hung the words.

    "The first since independence in 1948", "since the last round of talks in May", "with an
    election due on 12 June, prices rose", "Following the loss of the mill in 1914, he left".
    """
    for word in tree.above(tree.top(words)):
        if (word.index, word.low) == (0, "following") and tree.after(words[-1]).tag != "NNP":
            led = tree.child(word, "pobj", "dobj")
            return None if led is not None and led.low in PERIODS else led
        if word.is_verb:
            break
    link = words[0].index - 1
    other = tree.head(tree.top(words))
    if link > 0 and is_event_noun(tree[link]) and other.is_noun and other != tree[link]:
        return tree[link]  # "Roe, who led a march Friday which turned violent, was held".
    if link < 2 or tree[link].tag != "IN":
        return None
    noun, before = tree[link - 1], tree[link - 2]
    if noun.low in WAITING and is_event_noun(before):
        return before
    month = noun.text == "March" and not tree.children(noun)
    if month or not is_event_noun(noun):
        return None
    if (tree.head(noun).low, tree.head(tree.head(noun)).low) == ("of", "time"):
        return noun  # "Thirty years old at the time of his death in 1932".
    if (owner := _subject_over(tree, noun)) is not None and tree[link].head == owner.index:
        return noun  # "The results of the vote on 26 August are annulled".
    if is_next_in_row(tree, noun, tree[link]):
        return noun
    while tree.head(noun).low == "of" and tree.head(tree.head(noun)).is_noun:
        noun = tree.head(tree.head(noun))
    bare = tree.child(noun, "det", "poss", "amod") is None
    led = tree.head(noun)
    bounds = "since" in {led.low, tree.head(led).low} or (led.low in TILL and not bare)
    return noun if bounds else None


def _subject_over(tree: Tree, noun: Word) -> Word | None:
    """The subject of a verb that is told of a happening: "the results of the vote" are."""
    of = tree.head(noun)
    owner = tree.head(of) if of.low == "of" else noun
    verb = tree.head(owner)
    told = owner.dep in SUBJECTS and (verb.low in BE or tree.child(verb, "auxpass") is not None)
    part = owner.low in PARTS and acts(tree, owner)  # "The first round of the vote was calm".
    return owner if told and not (part or is_event_noun(owner)) else None


def is_as_old(tree: Tree, link: Word, words: tuple[Word, ...]) -> bool:
    """Whether a date only says how old a thing is: "found a report from 1951"."""
    ends = tree.after(words[-1]).low not in TILL | {"to", "onwards", "onward", "through"}
    thing = tree[link.index - 1]  # "Ruling from 1892" is no ruling from then.
    return link.low == "from" and thing.low in _OLD and not thing.is_verb and ends


def is_leg(tree: Tree, noun: Word, mention: Mention, words: tuple[Word, ...]) -> bool:
    """Whether the noun is a part of a meet, or its result: "last Thursday's 11th stage"."""
    if noun.low not in _LEGS | STAGES | _RESULTS or mention.when.precision != "day":
        return False
    scored = any(_SCORE.fullmatch(word.text) for word in tree.children(noun))
    return (noun.low not in _RESULTS or scored) and is_premodifier(tree, words)


def moves(tree: Tree, noun: Word) -> bool:
    """Whether it is told of by itself how much moved: "it fell, with exports down 3% in May"."""
    link = tree.head(noun)
    apart = noun.dep == "pobj" and link.low == "with" and tree[link.index - 1].text == ","
    counted = any(word.tag == "CD" for word in tree.words[noun.index + 2 : noun.index + 5])
    return apart and counted and tree.after(noun).low in {"up", "down"}


def is_label(tree: Tree, noun: Word, mention: Mention) -> bool:
    """Whether the date only says which one is meant: "the 2012 award"."""
    if noun.low in _PRIZES and noun.dep == "dobj" and tree.head(noun).low in _TAKING:
        return False
    if noun.low in LAWS and not is_event_noun(noun) and _is_undone(tree, noun):
        return True  # "The act of 1900 was repealed".
    led = mention.when.precision != "day" and tree.child(noun, "det", "poss") is not None
    if led and not _LASTING.isdisjoint(kinds_called(noun.low)):
        return True
    if noun.low in _OLD | _ACCOUNTS and noun.dep in SUBJECTS and tree.head(noun).tag == "VBZ":
        return True  # "A 1932 account of his death claims" what it claims.
    long_ago = mention.when.precision in {"century", "decade"} and not is_event_noun(noun)
    if long_ago and noun.tag == "NN" and tree.child(noun, "det") is not None:
        return True
    return not (
        is_event_noun(noun) or is_try(tree, noun) or acts(tree, noun) or meets(tree, noun, mention)
    )


def _is_undone(tree: Tree, law: Word) -> bool:
    """Whether something was done to a law but the making of it."""
    verb = tree.head(law)
    return law.dep == "nsubjpass" and verb.low not in _MAKING


def names_a_holder(tree: Tree, words: tuple[Word, ...]) -> bool:
    """Whether it tells what somebody once won: "the 2008 Games champion Ann Roe".

    Or "Ann Roe, the winner of the 2008 Games".
    """
    for word in tree.words[words[-1].index + 1 :]:
        if word.low in _HOLDERS:
            return True
        if word.tag in {"IN", "DT", "CC", "MD"} or word.is_finite or not word.text[0].isalnum():
            break
    of = tree.head(tree.head(tree.top(words)))
    holder = tree.head(of)
    return of.low == "of" and holder.low in _HOLDERS and holder.dep == "appos"


def says_when(tree: Tree, noun: Word) -> bool:
    """Whether the date of the noun is that of a saying: "said in an interview on Friday"."""
    return noun.low in SAYING_NOUNS and noun.dep == "pobj" and tree.head(noun).low in WITHIN


def looked_into(tree: Tree, doing: Word, date: Word) -> Word | None:
    """ "Police investigating the murder of a clerk in 2003 held two men": the murder was then."""
    doer = tree.head(doing)
    if (doing.dep, doing.tag) != ("acl", "VBG") or doer.dep not in SUBJECTS:
        return None
    inner = (w for w in tree.under(doing) if w.dep in OBJECTS and w.index < date.index)
    deed = next((word for word in inner if is_event_noun(word)), None)
    return deed if deed is not None and tree.head(doer).index > date.index else None


def names_a_house(noun: Word, mention: Mention) -> bool:
    """Whether a year only says which house or body of that name is meant."""
    named = noun.tag == "NNP" and mention.when.precision == "year"
    return named and not _HOUSES.isdisjoint(kinds_called(noun.low)) and not is_event_noun(noun)


def befell(tree: Tree, word: Word, date: Word) -> Word | None:
    """ "A reward for those responsible for the blast on 3 May": the blast was then.

    So was the one in "spoke of those killed in the blast on 3 May".
    """
    done = word.dep in {"acl", "amod"} and word.tag in {"VBN", "JJ"}
    done = done or (word.dep == "relcl" and word.low in _FELL)
    if not done or tree.head(word).low != "those" or word.index > date.index:
        return None
    inner = (w for w in tree.under(word) if w.dep in OBJECTS and w.index < date.index)
    return next((noun for noun in inner if is_event_noun(noun)), None)
