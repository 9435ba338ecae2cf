"""What may go from a title that is too long, the least missed first."""

import re
from collections.abc import Callable

from timeline.events.lexicon.people_words import OFFICES, PEOPLE_ENDS
from timeline.events.lexicon.words import PARTITIVES, PERIODS, QUOTES, SAYING, SHOWING, words
from timeline.events.parsing.grammar import BE, SUBJECTS, Tree, Word
from timeline.events.titles.fitting.complements import APART, OPEN, completes
from timeline.events.titles.phrases.restrictive import is_one_of_kind

MayGo = Callable[[Tree, Word, bool], bool]
_DROPPABLE = frozenset(
    {"prep", "relcl", "acl", "appos", "npadvmod", "advmod", "conj", "agent", "advcl", "dative"}
)
_LONG_NAME = 3
"""Words before a name that starts with a title: "National Security Advisor"."""
_FIRMS = words("co corp inc ltd plc group company corporation motors bank airlines")
_UNDER = words(
    """upwards command control leadership rule direction auspices use implementation introduction
    creation formation beginning extension removal lifting imposition adoption deployment growth
    manufacture extraction treatment transmission cultivation detection measurement"""
)
"""Of these nothing is told without what grew, or was used."""
_MEANT = words(
    """intention intentions decision ability inability refusal failure permission willingness duty
    power powers right rights authority attempt attempts plan plans bid bids effort efforts offer
    offers proposal proposals request requests pledge vow promise threat"""
)
"""Nouns that say little without what is to be done."""
_TRYING = words(
    """try tries tried seek seeks sought fail fails failed refuse refuses refused manage managed
    agree agrees agreed decide decided nothing something anything everything"""
)
"""Words that say little, or another thing, without what is done: "nothing" to do with it."""
_SENDING = frozenset({"send", "sends", "sent", "sending"})
_OCCASIONS = frozenset({"at", "in", "on", "during", "after", "before", "from", "by"})
_LAST_RESORT = frozenset({"ccomp", "xcomp", "oprd", "acomp"})
_DESCRIBING = frozenset({"amod", "nmod", "advmod", "compound"})
TURNING = (
    r"(?:anti|non|ex|former|acting|interim|deputy|vice|late|then|alleged|suspected|convicted|self"
    r"|failed|attempted|planned|proposed|would|fake|false)\b"
)
"""Words without which somebody or something is another: the "former" president."""
_TURNING = re.compile(TURNING)
_OF_DEEDS = ("ance", "ence", "tion", "sion", "ment", "ing", "ness", "loss", "use", "lack")
_CALLING = frozenset({"call", "calls", "called", "calling"})
_MUCH = frozenset({"too", "enough"})
LOOSE = _DROPPABLE | _LAST_RESORT | _DESCRIBING


def _occasion(tree: Tree, word: Word, at_end: bool) -> bool:
    """Where something was said, where it is told what: "said at a meeting in Oslo" that it was."""
    above = tree.head(word)
    verb = tree.head(above) if above.dep in SUBJECTS and word.low in {"at", "during"} else above
    said = verb.low in SAYING and tree.child(verb, "ccomp") is not None
    return said and word.dep == "prep" and word.low in _OCCASIONS


def _end(tree: Tree, word: Word, at_end: bool) -> bool:
    """What ends the title and tells no more of "the" noun than which: "the isle" of Kos."""
    noun = tree.head(word)
    det = tree.child(noun, "det", "poss", "amod")
    which = det.low == "the" if det is not None else noun.dep == "pobj" and noun.tag == "NN"
    named = word.low == "of" and which and tree.head(noun).low != "as"
    return not named and tail(tree, word, at_end)


def _which(tree: Tree, word: Word, at_end: bool) -> bool:
    """What says which doer is meant: "the families" displaced by the storm "returned"."""
    doer = tree.head(word)
    while doer.dep == "pobj" and tree.head(tree.head(doer)).is_noun:
        doer = tree.head(tree.head(doer))
    acts = doer.dep in SUBJECTS and word.index < doer.head
    clause = word.dep == "relcl" or (word.dep == "acl" and word.tag in {"VBN", "VBG"})
    return acts and clause and doer.index < word.index and not is_one_of_kind(tree, doer)


def _length(tree: Tree, word: Word, at_end: bool) -> bool:
    """How long something went on, where more is told behind: "for two hours" with a minister."""
    led = tree.child(word, "pobj") if word.low == "for" and word.dep == "prep" else None
    if led is None or tree.child(led, "nummod") is None:
        return False
    return led.low.removesuffix("s") in PERIODS | {"second"}


def _worth(tree: Tree, word: Word, at_end: bool) -> bool:
    """What things are worth: "ordered six planes, worth" a billion."""
    return word.low == "worth" and word.index > word.head


def tail(tree: Tree, word: Word, at_end: bool) -> bool:
    behind = word.dep == "amod" and word.index > word.head and len(tree.under(word)) > 1
    if not at_end or not (behind or word.dep in _DROPPABLE) or _is_partitive(tree, word):
        return False
    if word.low == "than" and tree.head(word).tag == "JJR":
        return False  # "On the back of higher" than expected prices.
    return not completes(tree, word)


def is_asked(tree: Tree, word: Word) -> bool:
    """What somebody was asked to do, hung on whom: "ordered villagers" to leave, "sent it" down.

    Or what is meant, "an intention" to leave, or was taken: "stripped" of a medal; "worth" a lot.
    """
    above = tree.head(word)
    of = word.low == "of" and above.is_verb and above.index == word.index - 1
    if of or above.low == "worth":
        return True
    if word.tag == "VBG" and word.dep in {"acl", "advcl"} and word.head < word.index:
        return not _SENDING.isdisjoint(each.low for each in list(tree.above(word))[:2])
    infinitive = word.dep in {"acl", "advcl", "relcl"} and any(
        each.tag == "TO" for each in tree.children(word, "aux")
    )
    empty = tree.child(above, *SUBJECTS) if above.tag == "JJ" else None
    opens = (empty is not None and empty.low == "it") or above.low in _MEANT | _TRYING
    return infinitive and opens


def is_quoted_row(tree: Tree, word: Word) -> bool:
    """Whether a thing stands in a row that a quotation begins with: "nature, cost and" use."""
    first = tree.head(word) if word.dep == "conj" and word.is_noun else word
    return first != word and tree[first.index - 1].text in QUOTES


def _style(tree: Tree, word: Word, at_end: bool) -> bool:
    """What stands before a name: "Russian strongman" Vladimir Putin."""
    name = tree.head(word)
    before = word.dep in {"amod", "compound", "nmod"} and word.index < name.index
    kept = tree.child(word, "cc", "conj") is not None or _TURNING.match(word.low) is not None
    return (
        before
        and name.tag == "NNP"
        and word.text[0].islower()
        and not kept
        and not word.low.endswith("ern")  # "Parts of northern Iraq".
        and not _is_one(name, tree)
    )


def _is_one(name: Word, tree: Tree) -> bool:
    """ "A furious Roe": nobody is "a Roe"."""
    det = tree.child(name, "det")
    return name.tag == "NNP" and det is not None and det.low in {"a", "an"}


def _office(tree: Tree, word: Word, at_end: bool) -> bool:
    """What somebody is, before the last two words of a long name with a title."""
    name = tree.head(word)
    if name.tag != "NNP" or word.dep not in {"compound", "amod", "nmod"}:
        return False
    if name.low.rstrip(".") in _FIRMS:
        return word.text[0].islower()  # "Previous owner General Motors Co".
    before = [each for each in tree.under(name) if each.index < name.index]
    long = len(before) > _LONG_NAME and tree.child(name, "det") is None
    ends = [each.index for each in before if each.low in OFFICES or each.low.endswith(PEOPLE_ENDS)]
    plain = long and _TURNING.match(word.low) is None
    return plain and word.index < name.index - 1 and word.index <= max(ends, default=-1)


def before_office(tree: Tree, office: Word) -> set[int]:
    """Whose officer somebody was who is told without the office: "US" in "US Army chief Roe"."""
    name = tree.head(office)
    led = office.low in OFFICES and office.index < name.index and tree.child(name, "det") is None
    before = tree.under(name) if led and office.tag == name.tag == "NNP" else ()
    return {each.index for each in before if each.index < office.index}


def _aside(tree: Tree, word: Word, at_end: bool) -> bool:
    """What is told of a noun between commas."""
    start = tree.under(word)[0].index
    return word.dep in {"appos", "relcl", "acl"} and start > 0 and tree[start - 1].text == ","


def _middle(tree: Tree, word: Word, at_end: bool) -> bool:
    plain = word.dep in _DROPPABLE and not _is_partitive(tree, word)
    calls = word.low in {"on", "for"} and tree.head(word).low in _CALLING
    plain = plain and not _is_too_much(tree, word)
    return plain and not ((at_end or calls) and completes(tree, word))


def _is_too_much(tree: Tree, word: Word) -> bool:
    """ "Too early to say" is another thing than early, and "enough to win" than enough."""
    above = tree.head(word)
    much = above.low == "enough" or any(kid.low in _MUCH for kid in tree.children(above))
    return (word.tag == "VB" and much) or word.low in _MUCH


def _is_partitive(tree: Tree, word: Word) -> bool:
    """Whether what governs "of" says little without it: "a number of"; or "85 to" 59."""
    governor = tree.head(word)
    scored = _is_scored(tree, word)
    named = not governor.is_noun or governor.low in PARTITIVES or _says_little(tree, governor)
    many = word.low == "as" and governor.tag == "CD"  # "As many as 33".
    return scored or many or (word.low == "of" and named)


def _is_scored(tree: Tree, word: Word) -> bool:
    """ "85" to 59, "nine" out of ten."""
    return word.low in {"to", "out"} and tree[word.index - 1].tag == "CD"


def _says_little(tree: Tree, noun: Word) -> bool:
    """ "Forced the closure" of a port, "approved the use" of a drug: what was done to what."""
    det = tree.child(noun, "det")
    deed = noun.dep == "pobj" and noun.low.endswith(_OF_DEEDS)  # "Due to the loss" of a crew.
    done = (noun.dep in {"dobj", "attr"} or deed) and noun.tag == "NN"
    return noun.low in _UNDER or (done and det is not None and det.low == "the")


def _detail(tree: Tree, word: Word, at_end: bool) -> bool:
    loose = word.dep in _DESCRIBING and word.text[0].islower() and not _TURNING.match(word.low)
    loose = loose and word.low not in APART and not _is_too_much(tree, word)
    loose = loose and word.tag not in {"JJS", "JJR", "RBR", "RBS"} and word.low != "such"
    loose = loose and (word.dep != "amod" or word.index < word.head)  # "Left two dead".
    named = word.dep == "compound" and any(each.tag == "NNP" for each in tree.under(word))
    loose = loose and not (named or _is_row(tree, word))  # "The Lund fever outbreak".
    loose = loose and not any(kid.tag == "WRB" for kid in tree.children(word))  # "How many men".
    counts = tree.after(word).tag == "CD"
    loose = loose and not (word.dep == "amod" and (counts or _is_one(tree.head(word), tree)))
    above = tree.head(word)
    return loose or (word.low == "of" and above.tag != "CD" and not _says_little(tree, above))


def _is_row(tree: Tree, word: Word) -> bool:
    """Whether nouns are joined before another, of which it may be one: "polio and other" cases."""
    return (
        word.is_noun and tree.child(word, "cc") is not None and tree.child(word, "conj") is not None
    )


def _house(tree: Tree, word: Word, at_end: bool) -> bool:
    """Whose people they are: "Justice Department" prosecutors, where no more can go."""
    people = tree.head(word)
    named = word.dep in {"compound", "nmod"} and word.tag == "NNP" and word.index < people.index
    return named and people.tag == "NNS" and people.dep in SUBJECTS and people.text.islower()


def _content(tree: Tree, word: Word, at_end: bool) -> bool:
    content = word.dep in _LAST_RESORT and tree.head(word).low not in SAYING | SHOWING | BE
    return content and not _is_too_much(tree, word)


def _last_phrase(tree: Tree, word: Word, at_end: bool) -> bool:
    """What a passive or a noun asks for, at the end: "to be reorganized" into an army."""
    above = tree.head(word)
    if not at_end or word.dep != "prep" or _is_partitive(tree, word) or above.low in OPEN:
        return False
    done = above.tag != "VBG" and tree.child(above, "dobj", "auxpass", "ccomp", "xcomp") is not None
    return (done or not above.is_verb) and anything(tree, word, at_end)


def anything(tree: Tree, word: Word, at_end: bool) -> bool:
    loose = word.dep in _LAST_RESORT | _DROPPABLE and not _is_too_much(tree, word)
    loose = loose and not _is_scored(tree, word)
    return loose and not (word.dep == "acomp" and tree.head(word).low in BE)


INNER = (_style, _middle, _detail)
SLIGHT: tuple[MayGo, ...] = (_occasion, _which, _length, _worth, _style, _office)
"""What may go for the end of a phrase."""
ASIDES: tuple[MayGo, ...] = (_aside, _style, tail)
STEPS: tuple[MayGo, ...] = (
    _occasion,
    _which,
    _length,
    _worth,
    _end,
    _style,
    _office,
    tail,
    _middle,
    _last_phrase,
    _detail,
    _house,
    _content,
    anything,
)
"""What may go, the least missed first."""
