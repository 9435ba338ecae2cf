"""From "a second", "another", "a new one" and "the latter" to the noun that they leave out."""

from timeline.events.lexicon.numbers import ORDINALS
from timeline.events.lexicon.words import PERIODS
from timeline.events.naming.fitting import Told
from timeline.events.naming.things import is_new, many, may_be_latter
from timeline.events.parsing.grammar import OBJECTS, SUBJECTS, Tree, Word
from timeline.events.parsing.spelling import name_of

_INNER = frozenset({"det", "poss", "amod", "compound", "nummod", "punct", "cc", "conj", "appos"})
_WHEN = frozenset({"in", "on"})
_JOINED = frozenset({"conj", "dobj", "npadvmod", "appos"})

LEAVING_OUT = ORDINALS | {"last", "another", "one", "other"}
"""What stands for a noun that was told before."""


def left_out(tree: Tree, word: Word, near: tuple[Told, ...]) -> str:
    """What these words are with their noun: "another car", "second camp", "other mill"."""
    if word.low == "another":
        noun = one_more(tree, word, near[1:])
    elif word.low == "one" and tree.child(word, "amod") is not None:
        return that_one(tree, word, near[1:])
    elif word.low in {"other", "one"}:
        noun = other_of(tree, word, near)
    else:
        noun = one_of(tree, word, near)
    return noun and (noun if word.low == "one" else f"{word.low} {noun}")


def of_two(tree: Tree, word: Word, near: tuple[Told, ...]) -> str:
    """Who "the latter" is: the last noun before, or the second of two; "the former" the first."""
    led = tree.child(word, "det")
    if led is None or led.low != "the" or word.dep not in SUBJECTS:
        return ""
    for told in near[:2]:
        of = told.tree
        among = of.words[: led.index if of is tree else None]
        both = [each for each in among if may_be_latter(of, each)]
        named = both[0 if word.low == "former" else -1] if len(both) > 1 else led
        if named.is_noun and named.text[0].isupper() and (named == both[-1] or not both[2:]):
            return name_of(of, named)  # "Worked for Ari Kern in Lima": for Kern.
        nouns = [each for each in among if each.is_noun]
        pairs = [w for w in nouns if w.dep == "conj" and of.head(w).is_noun]
        ends = [w for w in nouns if w.dep in OBJECTS | SUBJECTS]
        ends = [w for w in ends if w.tag != "NN" or of.child(w, "det", "poss") is not None]
        two = [of.head(pairs[-1]), pairs[-1]] if pairs else []
        last = pairs[-1:] if two and not any(w.index > two[1].index for w in ends) else ends[-1:]
        if noun := next(iter(two[:1] if word.low == "former" else last), None):
            return _whole(of, noun)
    return ""


def _whole(tree: Tree, noun: Word) -> str:
    """A noun with what it is of: "the counts of Oban"; nothing where it tells of another's."""
    while tree.head(noun).low == "of" and tree.head(tree.head(noun)).is_noun:
        noun = tree.head(tree.head(noun))
    of = next((w for w in tree.children(noun, "prep") if w.low == "of"), None)
    own = [w for w in tree.under(noun) if w.dep in _INNER - {"cc", "conj", "appos", "punct"}]
    rest = tree.under(of) if of is not None else ()
    said = [w for w in tree.under(noun) if w in own or w == noun or w in rest]
    if any(w.tag == "PRP$" for w in said):
        said = [w for w in tree.under(noun) if w.tag == "NNP" and w.dep != "conj"] or said
    told = " ".join("the" if w.low in {"a", "an"} else w.text for w in said)
    return "" if any(w.tag in {"PRP$", "POS"} for w in said) else told[:1].upper() + told[1:]


def one_more(tree: Tree, word: Word, earlier: tuple[Told, ...]) -> str:
    """What "another" is one more of: the doer of the clause before, "a car bomb"."""
    doer, of = tree.subject(tree.head(tree.head(word))), tree
    if doer == word and earlier:  # "The worst outbreak killed ten. Another, in 2009, spread".
        of = earlier[0].tree
        doer = of.subject(of.root)
    inner = [each for each in tree.children(word) if each.dep not in {"punct", "prep"}]
    if word.dep not in SUBJECTS or inner or doer is None or doer.tag != "NN":
        return ""
    led = [each for each in of.children(doer, "compound") if each.text.islower()]
    told = of is not tree or is_new(tree, doer)
    return " ".join(each.low for each in (*led, doer)) if told else ""


def that_one(tree: Tree, word: Word, earlier: tuple[Told, ...]) -> str:
    """What "a new one" is: "The old dome fell. A new one was built"."""
    start = tree.under(word)[0].index
    just = tree[start - 2] if start > 2 and tree[start - 1].text == "," else word
    if just != word and just.tag == "NN" and is_new(tree, just) and word.dep in SUBJECTS:
        return just.low  # "It is overdue for a quake, the last one having struck in 1505".
    before = earlier[0].tree if earlier and word.dep in SUBJECTS else None
    doer = before.subject(before.root) if before is not None else None
    doers = [each for each in before.words if each.dep in SUBJECTS] if before is not None else []
    told = len(doers) == 1 and doer is not None and doer.tag == "NN"
    told = told and tree.child(word, "det") is not None
    return doer.low if told and doer is not None else ""


def other_of(tree: Tree, word: Word, near: tuple[Told, ...]) -> str:
    """What "the other", or "the one" that was sold, is of "two mills" told of before."""
    led = tree.child(word, "det")
    if led is None or led.low != "the" or tree.child(word, "amod", "compound", "prep") is not None:
        return ""
    for told in near:
        nouns = list(told.tree.words[: word.index if told.tree is tree else None])
        many = [w for w in reversed(nouns) if _may_be_many(w)]
        noun = next((w for w in many if _are_counted(told.tree, w) or _is_one(told.tree, w)), None)
        if noun is not None:
            return noun.low if noun.tag == "NN" else _single(noun.low)
    return ""


def one_of(tree: Tree, word: Word, near: tuple[Told, ...]) -> str:
    """What "a second" is one of: "The first camp", "three camps"."""
    alone = all(each.dep in _INNER or each.low in _WHEN for each in tree.children(word))
    last = word.low == "last" and tree.child(word, "poss") is None
    if not alone or last or word.dep not in SUBJECTS | _JOINED:
        return ""
    for counted in (_is_listed, _are_counted):  # "His first book sold 20 copies; his second".
        for told in near:
            until = word.index if told.tree is tree else len(told.tree)
            nouns = [noun for noun in reversed(told.tree.words[:until]) if _may_be_many(noun)]
            noun = next((noun for noun in nouns if counted(told.tree, noun)), None)
            if noun is not None:
                return noun.low if noun.tag == "NN" else _single(noun.low)
    return ""


def of_many(earlier: tuple[Told, ...], said: str) -> str:
    """What "one of these", or "one of these ships", is one of: "The firm owned four ships"."""
    for told in earlier:
        if noun := many(told.tree, told.tree.words, some=True):
            name = name_of(told.tree, noun)
            bare = name[0].islower() and told.tree.child(noun, "nummod", "det") is None
            name = f"the {name.removeprefix('many ')}" if bare else name
            return name if said in {"these", noun.low} else ""
    return ""


def _may_be_many(noun: Word) -> bool:
    timed = noun.low.removesuffix("s") in PERIODS
    return noun.tag in {"NN", "NNS"} and not timed


def _is_listed(tree: Tree, noun: Word) -> bool:
    return any(each.low in ORDINALS for each in tree.children(noun, "amod", "nummod"))


def _is_one(tree: Tree, noun: Word) -> bool:
    return any(each.low == "one" for each in tree.children(noun, "nummod"))


def _are_counted(tree: Tree, noun: Word) -> bool:
    told_of = noun.dep in SUBJECTS | {"dobj", "attr"} and noun.low.endswith("s")
    counts = tree.children(noun, "amod", "nummod")
    return told_of and noun.tag == "NNS" and any(each.tag == "CD" for each in counts)


def _single(noun: str) -> str:
    if noun.endswith("ies"):
        return f"{noun[:-3]}y"
    return noun[:-2] if noun.endswith(("ches", "shes", "sses", "xes")) else noun.removesuffix("s")
