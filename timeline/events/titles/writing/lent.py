"""From words that stand for others said before to those others: "did so", "approved two"."""

from collections.abc import Collection
from dataclasses import replace

from timeline.events.lexicon.numbers import FEW
from timeline.events.lexicon.people_words import NOBODYS
from timeline.events.lexicon.words import PERIODS, words
from timeline.events.naming.doubt import may_act
from timeline.events.naming.fitting import MEASURED
from timeline.events.naming.things import many
from timeline.events.parsing.grammar import SUBJECTS, Tree, Word
from timeline.events.parsing.spelling import takes_an
from timeline.events.titles.phrases.closure import LASTING
from timeline.events.titles.phrases.elliptic import free
from timeline.events.titles.phrases.phrases import core

_DID = frozenset({"did", "do", "does"})
_SO = frozenset({"so", "likewise"})
_SOME = frozenset({"few", "some", "several", "many", "most"})
_OF_PEOPLE = words(
    """killed injured hurt wounded arrested died drowned jailed held said thought charged detained
    sentenced convicted acquitted hanged executed released freed"""
)
_POINTING = frozenset({"same", "similar", "such", "this", "that", "these", "those"})
_MASS = MEASURED | words(
    """money research evidence aid news damage resentment violence fighting legislation information
    equipment work land territory music trade unrest growth support training water construction"""
)
_VAGUE = PERIODS | words("fate thing way number case share rate proportion situation kind")
"""What says nothing by itself: "a similar fate"."""
_LOOSE = frozenset({"npadvmod", "conj", "appos", "dobj"})
_ENDS = ("prt", "dobj", "attr", "acomp", "oprd")


def lent(tree: Tree, words: list[Word], before: Tree | None) -> list[Word]:
    """The words with what the clause before, in this tree or in the one `before`, lends them."""
    return _counted(tree, _done(tree, words, before), before)


def _done(tree: Tree, words: list[Word], before: Tree | None) -> list[Word]:
    """ "Bolivia declared war; Chile did so": Chile declared war; "continued to do so" likewise."""
    did = next((w for w in words if w.low in _DID and w.index >= 0 and _so(tree, w)), None)
    so = _so(tree, did) if did is not None else None
    if did is None or so is None:
        return words
    earlier = (word for word in tree.words[: did.index] if word.tag in {"VBD", "VBN"})
    verb = next((each for each in earlier if tree.subject(each) is not None), None)
    source = tree if verb is not None else before
    if verb is None and before is not None and len(before):
        verb = before.root
    if source is None or verb is None or not _acts(source, verb):
        return words
    ends = [w for each in source.children(verb, *_ENDS) for w in _core(source, each)]
    said = [free(word, at) for at, word in enumerate([verb, *ends])]
    at = words.index(did)
    led = [word for word in words[:at] if word.dep == "aux" and word.head == did.index]
    goes_on = tree.head(did).low == "continued"
    if led and not goes_on:
        return words
    words = [word for word in words if word not in led and (not led or word != tree.head(did))]
    at = words.index(did)
    rest = [word for word in words[at + 1 :] if word != so]
    return [*(word for word in words[:at] if word != so), *said, *rest]


def _so(tree: Tree, did: Word) -> Word | None:
    """The word that stands for a deed, after "did" or right before it."""
    near = (tree[did.index - 1], *tree.children(did), *tree.words[did.index + 1 : did.index + 2])
    return next((word for word in near if word.low in _SO), None)


def _acts(tree: Tree, verb: Word) -> bool:
    """Whether a verb has a past that says it alone: "declared", "had pleaded"."""
    past = verb.tag == "VBD" or (verb.tag == "VBN" and verb.low.endswith("ed"))
    open_end = verb.low in LASTING or tree.children(verb, "auxpass", "neg", "xcomp", "ccomp")
    return past and not open_end


def _core(tree: Tree, word: Word) -> list[Word]:
    return core(tree, word) if word.is_noun else [word]


def _counted(tree: Tree, words: list[Word], before: Tree | None) -> list[Word]:
    """ "There were few vaccines. They approved two": two vaccines.

    "The mill had 40 hands in 1801, 90" in 1851: 90 hands.
    """
    for at, word in enumerate(words, 1):
        follows = at < len(words)
        few = word.low in FEW and word.dep == "dobj"
        some = _leaves_out(tree, word)
        more = word.dep == "pobj" and word.index > 0 and tree[word.index - 1].low == "than"
        like = _like(tree, word) if word.dep in _LOOSE and word.tag == "CD" else None
        again = word.dep == "conj" and word.index > 0 and tree.head(word).is_verb
        bare = word.tag == "CD" and word.index > 0 and (few or more or again or like is not None)
        bare = bare or some
        whole = bare and any(kid.low == "of" or kid.dep == "relcl" for kid in tree.children(word))
        row = tree.words[word.index + 1 : word.index + 4] if bare else ()
        whole = whole or [each.low for each in row] == ["in", "a", "row"]
        if not bare or whole or (follows and words[at].is_noun):
            continue
        if again and (thing := tree.child(tree.head(word), "dobj", "nsubjpass")) is not None:
            at += follows and words[at].low == "more"
            return [*words[:at], free(thing, at), *words[at:]] if _is_many(tree, thing) else words
        noun = (
            like
            or many(tree, tree.words[: word.index], some=some)
            or (before and many(before, before.words, some=some))
        )
        if some and noun and tree.head(word).low in _OF_PEOPLE and not may_act(noun):
            return words  # "Rebels attacked two villages. Three were killed".
        if noun and noun.low not in {each.low for each in words}:
            told = replace(free(noun, at), text=noun.low)
            return [*words[:at], told, *words[at:]]
    return words


def _leaves_out(tree: Tree, word: Word) -> bool:
    """ "Trams were given up, but some ran on", "Two were sold": some of them, and no "the two"."""
    counts = word.low in _SOME or (word.tag == "CD" and word.text.isalpha())
    the = tree.child(word, "det")
    open_end = the is None or the.low != "the" or tree.child(word, "amod") is not None
    return counts and open_end and word.dep in SUBJECTS and not tree.children(word, "prep")


def _like(tree: Tree, number: Word) -> Word | None:
    """What was counted before by the verb that a loose number hangs on."""
    verb = next((word for word in tree.above(number) if word.is_verb), number)
    thing = tree.child(verb, "dobj")
    before = thing is not None and thing.index < number.index
    return thing if thing is not None and before and _is_many(tree, thing) else None


def _is_many(tree: Tree, thing: Word) -> bool:
    return thing.tag == "NNS" and tree.child(thing, "nummod") is not None


def is_same(tree: Tree, word: Word, words: list[Word]) -> bool:
    """ "Died in the same hall where he had wed" in 1890: he "had wed in the hall"."""
    clause = tree.child(tree.head(word), "relcl") if word.low == "same" else None
    return clause is not None and clause in words and words.index(clause) < words.index(word)


def unpointed(tree: Tree, words: list[Word], named: Collection[int]) -> list[Word]:
    """ "This law", "a similar law", "the same law" as a law, where nothing tells which."""
    points = next((w for w in words[:2] if w.low in _POINTING and w.index >= 0), None)
    noun = tree.head(points) if points is not None else None
    if points is None or noun is None or noun.dep not in SUBJECTS or noun.index in named:
        return words
    like = any(w.dep == "relcl" or w.low in {"as", "to"} for w in tree.children(noun))
    if noun not in words or noun.tag not in {"NN", "NNS"} or noun.low in _VAGUE or like:
        return words
    at = words.index(points)
    again = words[at + 1].low == "same"  # "This same law".
    left = [*words[words[0].low == "the" : at], *words[at + 1 + again :]]
    if noun.tag == "NNS" or noun.low in _MASS or points.low in {"such", "similar"}:
        return left
    only = left[0].tag == "JJS" or left[0].low in {"first", "last", "only"}
    article = "the" if only else "an" if takes_an(left[0].text) else "a"
    return [replace(points, text=article), *left]


def leads_name(tree: Tree, this: Word, dates: frozenset[int]) -> bool:
    """ "This Treaty of Lund", "this 1824 Factory Act" has a full name; "This Green Land" is one."""
    noun = tree.head(this)
    if noun.low not in NOBODYS and tree.after(noun).low != "of":
        return False
    words = [w for w in tree.words[this.index + 1 : noun.index + 1] if w.index not in dates]
    named = noun.tag == "NNP" and all(word.tag == "NNP" for word in words)
    return named and (len(words) > 1 or tree.after(noun).low == "of")
