"""From a noun to whether it says too little without what stands beside it: "in cooperation"."""

from timeline.events.lexicon.idioms import is_idiom
from timeline.events.lexicon.people_words import PEOPLE_ENDS
from timeline.events.lexicon.taking import SEEN_AS
from timeline.events.lexicon.words import FINDING, PERIODS, SPENT, words
from timeline.events.parsing.grammar import BE, SUBJECTS, Tree, Word, holds
from timeline.places.beside import PARTICLES

LEADING = words(
    """order hope hopes bid attempt effort efforts view fear case favour favor way event course
    addition wake face aftermath search return exchange protest response"""
)
"""Nouns after a preposition that say nothing without what they lead to."""
_CHANGES = words("rise increase fall drop decline surge jump reduction growth shortage")
"""Nouns that do so after what came of them: "after a rise" in prices."""
_BARE = words(
    """behalf suspicion suspicions charges allegations grounds conjunction cooperation co-operation
    collaboration partnership connection association accordance consultation coordination condition
    retaliation anticipation recognition commemoration celebration defiance violation compliance
    preparation combination competition opposition honour honor memory support pursuit spite"""
)
"""Nouns that do so where nothing stands between them and the preposition: "on" suspicion."""
_LINKS = frozenset({"in", "on"})
_OF_THINGS = frozenset({"for", "from"})
_MEASURES = frozenset({"in", "since"})
_DEEDS = ("tion", "sion", "ment", "chance", "attempt", "role", "part", "involvement")
_NEAR = 8
"""So many words before "since" a superlative is looked for, and so many up a row its first."""
_STOPS = frozenset({",", ";", ":", ".", "(", ")", "–", "—"})
_ORDERS = frozenset({"first", "last", "only"})

_IN_NAMES = frozenset(PARTICLES) - {"ten", "y"}
"""Small words of a name: "Martín de las Alas"."""
_DATING = frozenset({"dating", "dates", "dated"})
_PLACING = frozenset({"put", "puts", "place", "placed"})
OPEN = words(
    """bid attempt effort efforts request chance chances possibility risk threat ability effect
    impact influence prospect prospects likelihood danger verge brink"""
)
"""Nouns that say nothing without what ends them: "a serious effect" on the town."""
_LEADING_ON = words("prelude heir heiress successor key answer similar close loyal prone akin")
"""Words that say nothing without what they lead "to"."""
APART = words("apart aside ashore aground adrift away back together forward home ahead")
"""Adverbs that tell what came of a deed: "fell" apart, "sailed" home."""


def goes_with(tree: Tree, word: Word) -> bool:
    """Whether the noun before a phrase goes with it, and what leads to the noun."""
    noun = tree.head(word)
    if noun.dep != "pobj" or word.index < noun.index:
        return False
    if noun.low in _CHANGES and tree.head(noun).low in {"after", "amid", "despite", "following"}:
        return word.low in {"in", "of"}
    if (tree.head(noun).low, noun.tag, tree.after(noun)) == ("as", "NNP", word):
        return word.low == "for"  # "Elected as a Mora Movement for Peace candidate".
    return noun.low in LEADING or (word.low != "of" and _is_bare(tree, noun))


def lacks_complement(tree: Tree, noun: Word, left: set[int]) -> bool:
    """Whether what such a noun leads to is cut off: "arrested on suspicion" he had lied."""
    opens = noun.low == "order" and tree[noun.index - 1].low == "in"
    opens = opens or _is_owned_deed(tree, noun)
    if noun.index + 1 >= len(tree) or not (opens or _is_bare(tree, noun)):
        return False
    after = tree[noun.index + 1]
    open_end = after.text[0].isalnum() and after.tag != "CC" and after.low != "of"
    return open_end and after.index not in left


def _is_owned_deed(tree: Tree, noun: Word) -> bool:
    """ "Jailed for their participation" in a vote: what they did says nothing without it."""
    whose = tree.child(noun, "poss")
    led = whose is not None and whose.tag == "PRP$" and noun.dep == "pobj"
    return led and noun.low.endswith(_DEEDS) and tree.after(noun).low in {"in", "of", "to"}


def is_measure(tree: Tree, word: Word) -> bool:
    """Whether a phrase says how long it had not been: "for the first time" in 20 years."""
    time = tree[word.index - 1] if word.index else word
    counted = time.low == "time" and tree[time.index - 1].low in _ORDERS
    return counted and word.low in _MEASURES and word.dep == "prep"


def is_bound(tree: Tree, word: Word) -> bool:
    """Whether a word never goes alone: of an idiom, a rate, a row of names, or half of a name."""
    return (
        _is_particle(tree, word)
        or _is_of_idiom(tree, word)
        or _is_rate(tree, word)
        or _is_hyphened(tree, word)
        or _is_owned(tree, word)
        or _is_in_named_row(tree, word)
        or is_superlative_since(tree, word)
        or is_content(tree, word)
        or _is_meaning(tree, word)
        or _is_told_with(tree, word)
        or (word.dep == "prep" and tree.child(word, "preconj") is not None)
        or (word.dep == "ccomp" and tree.head(word).low == "let")
        or (is_which_of_those(tree, word) and tree.head(word).dep != "pobj")
        or (word.dep in {"acl", "relcl"} and is_content(tree, tree.after(tree.under(word)[-1])))
    )


def is_which_of_those(tree: Tree, word: Word) -> bool:
    """Whether it says which ones "those" are, who never stand alone: "those trapped"."""
    return word.dep in {"acl", "relcl"} and tree.head(word).low == "those"


def _is_particle(tree: Tree, word: Word) -> bool:
    """ "De las" of "Martín de las Alas"."""
    before = tree[word.index - 1] if word.index else word
    small = word.text.islower() and word.low in _IN_NAMES and before != word
    return small and (before.text[0].isupper() or before.low in _IN_NAMES)


def _is_told_with(tree: Tree, word: Word) -> bool:
    """ "With Kern in charge", "with Roe as its head": neither is told without the other."""
    whom = tree.head(word)
    led = word.dep == "prep" and tree.head(whom).low == "with" and whom.dep == "pobj"
    return led and (word.low == "as" or holds(tree, word))


def _is_meaning(tree: Tree, word: Word) -> bool:
    """What a noun means that then does more: "the belief that it was safe" had been wrong."""
    noun, that = tree.head(word), tree.child(word, "mark")
    means = word.dep == "acl" and that is not None and that.low == "that"
    return means and noun.dep in SUBJECTS and noun.index < word.index < noun.head


def is_content(tree: Tree, verb: Word) -> bool:
    """ "Tests showed one in ten people had it": a verb that nothing links to the one before."""
    head = tree.head(verb)
    behind = verb.dep == "conj" and verb.is_finite and verb.index > head.index
    if not behind or head.low not in FINDING:
        return False
    between = tree.words[head.index + 1 : verb.index]
    linked = any(each.tag in {"CC", "WDT", "WP"} or not each.text[0].isalnum() for each in between)
    return not linked and any(each.is_noun for each in between)


def names_complement(tree: Tree, word: Word) -> bool:
    """Whether names say with which ones: "in cooperation with the associations Kern and Lund"."""
    noun = tree.head(word)
    several = noun.tag == "NNS" and noun.dep == "pobj" and noun.text.islower()
    apart = word.dep != "appos" or tree.under(word)[0].index != noun.index + 1
    return several and not apart and goes_with(tree, tree.head(noun))


def is_superlative_since(tree: Tree, link: Word) -> bool:
    """Whether "since" says of what time something is the first or the most: "the highest" since."""
    return superlative(tree, link) is not None


def lacks_measure(tree: Tree, word: Word, left: set[int]) -> bool:
    """Whether "since" then is cut off from what is the first or the most: "the highest level"."""
    if word.tag not in {"JJS", "RBS"} and word.low not in _ORDERS:
        return False
    near = (each for each in tree.words[word.index + 1 :][:_NEAR] if each.low == "since")
    return any(each.index not in left and superlative(tree, each) == word for each in near)


def superlative(tree: Tree, link: Word) -> Word | None:
    """What says that something is the first or the most "since" then."""
    if link.low != "since" or link.dep == "mark":
        return None
    before = tree.words[max(0, link.index - _NEAR) : link.index]
    stop = max((at for at, word in enumerate(before, 1) if word.text in _STOPS), default=0)
    most = (w for w in reversed(before[stop:]) if w.tag in {"JJS", "RBS"} or w.low in _ORDERS)
    return next(most, None)


def is_named_in_part(tree: Tree, noun: Word, kept: set[int]) -> bool:
    """Whether several are told with the name of one of them: "the explorers Kern" and Roe."""
    first = noun.index + 1 + (tree.after(noun).text == ",")
    if noun.tag not in {"NNS", "NNPS"} or first not in kept:
        return False
    names: list[list[Word]] = [[]]
    for word in tree.words[first:]:
        if word.tag == "NNP":
            names[-1].append(word)
        elif names[-1] and (word.text == "," or word.low == "and"):
            names.append([])
        else:
            break
    told = [name for name in names if any(word.index in kept for word in name)]
    return len(told) == 1 < len([name for name in names if name])


def _is_of_idiom(tree: Tree, word: Word) -> bool:
    """ "Put on hold", "brought to an end": the verb says another thing without either word."""
    noun = word
    if word.tag in {"IN", "TO"}:
        noun = tree.after(word)
        noun = tree.after(noun) if noun.tag == "DT" else noun
    at = noun.index - 1
    at -= tree[at].tag == "DT"
    if at < 1 or tree[at].tag not in {"IN", "TO"}:
        return False
    link = tree[at]
    verb = next((each for each in tree.above(link) if each.is_verb), link)
    return is_idiom(verb.low, noun.low)


def _is_rate(tree: Tree, word: Word) -> bool:
    """ "1 in 7500 people" is not one of them, nor is "$2 a share" two dollars."""
    each = word.is_noun and tree[word.index - 1].low in {"a", "an"}
    if each and tree[word.index - 2].tag == "CD":
        return True
    return word.low == "in" and tree[word.index - 1].tag == tree.after(word).tag == "CD"


def _is_hyphened(tree: Tree, word: Word) -> bool:
    """ "Ter" in "Levon Ter-Roe", whose name is not Levon Roe."""
    return any(
        tree[at].text == "-" and tree[at - 1].end == tree[at].start
        for at in (word.index - 1, word.index + 1)
        if 0 < at < len(tree)
    )


def _is_owned(tree: Tree, word: Word) -> bool:
    """ "The clubs best manager", "the companies new owner": the owner lacks its apostrophe."""
    owner = tree.head(word)
    owned = word.dep == "appos" and word.tag in {"NN", "NNS"} and owner.tag == "NNS"
    apart = tree.child(word, "det", "nummod", "poss") is not None
    return owned and not apart and tree.under(word)[0].index == owner.index + 1


def _is_in_named_row(tree: Tree, word: Word) -> bool:
    """ "The explorers Kern and Roe": one of the names alone is no explorers."""
    if (word.dep, word.tag) != ("conj", "NNP"):
        return False
    first = tree.head(word)
    for _ in range(_NEAR):
        if first.tag != "NNP" or first.head == first.index:
            break
        first = tree.head(first)
    follows = tree[first.index + 1].tag == "NNP" if first.index < word.index else False
    return follows and first.tag in {"NNS", "NNPS"}


def _is_bare(tree: Tree, noun: Word) -> bool:
    link = tree[noun.index - 1]
    if link.low == "with" and noun.tag == "NNS" and tree.after(noun).low in _OF_THINGS:
        done = any(tree.child(word, "dobj") for word in tree.above(link))
        return done and not noun.low[:-1].endswith(PEOPLE_ENDS)
    led = noun.low in _BARE and noun.dep == "pobj" and link.low in _LINKS
    return led and tree.head(link).low not in BE


def completes(tree: Tree, word: Word) -> bool:
    """Whether a preposition stands right after its verb, or a noun with no end: "a bid for"."""
    governor = tree.head(word)
    near = tree.words[governor.index + 1 : word.index]
    state = governor.low in BE and all(each.tag == "RB" for each in near)
    close = not near or state or governor.low in _PLACING
    if _is_of_time_spent(tree, word) or (word.low == "as" and governor.low in SEEN_AS):
        return True
    if word.low == "into" and tree.child(governor, "dobj") is not None:
        return True  # "Threw the empire" into chaos, "tricked him" into leaving.
    if word.low == "from" and governor.is_verb and tree.child(word, "pcomp") is not None:
        return True  # "Would not stop the army" from pursuing him.
    if governor.low in _DATING and word.dep in {"npadvmod", "prep"}:
        return True
    if word.tag in {"JJR", "RBR"} and tree.after(word).low != "than":
        before = tree[word.index - 1]
        return (before.head, before.dep) == (governor.index, "dobj")  # "Sent the price higher".
    far = governor.tag in {"RBR", "JJR"} or governor.low in _LEADING_ON
    if word.low == "to" and far and close:
        return True  # "Pushed the land closer" to a war, "a prelude" to one.
    if word.low in APART and word.dep == "advmod":
        return close
    if word.low == "from" and close and tree.child(governor, "nummod") is not None:
        return True  # "Just 48 km" from the cape.
    behind = governor.dep == "amod" and tree.head(governor).index < governor.index
    open_end = governor.is_verb or governor.low in OPEN or behind
    return open_end and word.tag in {"IN", "TO"} and close


def _is_of_time_spent(tree: Tree, word: Word) -> bool:
    """How a time was spent, which says nothing alone: "spent six months" in jail, "at sea"."""
    verb = tree.head(word) if tree.head(word).is_verb else tree.head(tree.head(word))
    time = tree.child(verb, "dobj") if verb.low in SPENT else None
    timed = time is not None and time.low.removesuffix("s") in PERIODS
    return timed and time is not None and time.index < word.index
